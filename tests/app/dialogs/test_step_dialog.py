"""The step dialog: products of the kind first, and what is kept."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.step_dialog import StepDialog, open_step
from poreditary.app.widgets.chip import Chip
from poreditary.app.widgets.hint import Hint
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Per, Slot, StepKind
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step

TODAY = date(2026, 11, 21)
PRODUCTS = (
    Product("Gel", StepKind.CLEANSE, id=1),
    Product("Drops", StepKind.SERUM, id=2),
    Product("Oil", StepKind.SERUM, id=3),
    Product("Old drops", StepKind.SERUM, id=4, archived_on=TODAY),
)
Open = Callable[[Step], StepDialog]


@pytest.fixture
def opened(qtbot: QtBot, context: Context) -> Iterator[Open]:
    host = QWidget()
    host.resize(1200, 800)
    qtbot.addWidget(host)
    host.show()

    def show(step: Step) -> StepDialog:
        open_step(context, host, step, PRODUCTS)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), StepDialog))
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, StepDialog)
        return dialog

    yield show
    for dialog in host.findChildren(QDialog):
        dialog.done(QDialog.DialogCode.Rejected)


@pytest.fixture
def routine(diary_do: Any) -> int:
    def fill(diary: Diary) -> int:
        for product in PRODUCTS:
            diary.shelf.add(product)
        return diary.routines.add(Routine("Morning", Slot.MORNING)).id

    key: int = diary_do(fill)
    return key


def offered(dialog: StepDialog) -> list[str]:
    box = dialog.form.product
    return [box.itemText(row) for row in range(box.count())]


def choose(dialog: StepDialog, text: str) -> None:
    """Choose a product as a person does, which the box tells apart from being filled."""
    box = dialog.form.product
    box.setCurrentText(text)
    box.activated.emit(box.currentIndex())


def test_products_of_the_kind_stand_first(opened: Open) -> None:
    dialog = opened(Step(1, StepKind.SERUM, TODAY))
    assert offered(dialog) == ["No product", "Drops", "Oil", "Gel · Cleanse"]
    assert dialog.form.product.currentText() == "Drops"
    dialog.form.kind.setCurrentIndex(list(StepKind).index(StepKind.CLEANSE))
    assert offered(dialog) == ["No product", "Gel", "Drops · Serum", "Oil · Serum"]
    assert dialog.form.product.currentText() == "Gel"
    dialog.form.kind.setCurrentIndex(list(StepKind).index(StepKind.TONE))
    assert dialog.form.product.currentText() == "No product"


def test_a_product_chosen_by_hand_stays_when_the_kind_changes(opened: Open) -> None:
    dialog = opened(Step(1, StepKind.SERUM, TODAY))
    choose(dialog, "Oil")
    dialog.form.kind.setCurrentIndex(list(StepKind).index(StepKind.CLEANSE))
    assert dialog.form.product.currentText() == "Oil · Serum"
    choose(dialog, "No product")
    dialog.form.kind.setCurrentIndex(list(StepKind).index(StepKind.SERUM))
    assert dialog.step().product_id is None


def test_a_step_keeps_a_product_that_was_put_away_or_deleted(opened: Open) -> None:
    archived = opened(Step(1, StepKind.SERUM, TODAY, id=7, product_id=4))
    assert archived.step().product_id == 4
    assert archived.form.product.currentText() == "Old drops"
    archived.done(QDialog.DialogCode.Rejected)
    deleted = opened(Step(1, StepKind.SERUM, TODAY, id=7, product_id=99))
    assert deleted.step().product_id == 99
    assert deleted.form.product.currentText() == "A product in the trash"


def test_a_step_is_added_by_keys(qtbot: QtBot, opened: Open, routine: int, diary_do: Any, settled: Any) -> None:
    dialog = opened(Step(routine, StepKind.CLEANSE, TODAY))
    qtbot.waitUntil(dialog.form.kind.hasFocus)
    for text in ("Ser", "Oil", "Before sleep", "2"):
        qtbot.keyClicks(QApplication.focusWidget(), text)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.form.times_most
    assert dialog.form.times_most.value() == 2
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.form.per
    qtbot.keyClick(dialog.form.per, Qt.Key.Key_Down)
    dialog.form.from_day.setDate(QDate(2026, 11, 1))
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
    settled()
    (step,) = diary_do(lambda diary: diary.routines.all_steps())
    assert (step.kind, step.product_id, step.name) == (StepKind.SERUM, 3, "Before sleep")
    assert (step.times, step.per, step.from_day) == (2, Per.WEEK, date(2026, 11, 1))


def test_a_step_is_shown_and_saved_as_it_was(opened: Open, routine: int, diary_do: Any, settled: Any) -> None:
    start = Step(routine, StepKind.SERUM, TODAY, product_id=2, name="Mine", times=3, per=Per.WEEK)
    key = diary_do(lambda diary: diary.routines.add_step(start)).id
    step = diary_do(lambda diary: diary.routines.step(key))
    dialog = opened(step)
    assert dialog.step() == step
    dialog.form.times.setValue(4)
    saved: list[int] = []
    dialog.saved.connect(saved.append)
    dialog.accept()
    settled()
    assert diary_do(lambda diary: diary.routines.step(saved[0])).times == 4


def test_a_refused_step_stays_open(opened: Open, diary_do: Any, settled: Any, context: Context) -> None:
    diary_do(lambda diary: diary.routines.all())
    dialog = opened(Step(1, StepKind.SERUM, TODAY))
    dialog.form.name.setText("Mine")
    dialog.step = lambda: Step(1, StepKind.SERUM, date(1900, 1, 1))  # type: ignore[method-assign]
    dialog.accept()
    settled()
    assert dialog.isVisible()
    assert "before 1970" in dialog.problem.text()
    assert dialog.form.name.text() == "Mine"


def uses(dialog: StepDialog) -> list[Chip]:
    return [chip for chip in dialog.form.stated.findChildren(Chip) if chip.isVisible() and "Use" in chip.toolTip()]


def test_a_range_is_chosen_with_two_numbers_and_one_number_stays_one(opened: Open) -> None:
    dialog = opened(Step(1, StepKind.MASK, TODAY))
    form = dialog.form
    form.times.setValue(3)
    assert (form.times_most.value(), dialog.step().times_most) == (3, None)
    form.times.setValue(1)
    assert (form.times_most.value(), dialog.step().times_most) == (1, None)
    form.times_most.setValue(2)
    assert (dialog.step().times, dialog.step().times_most) == (1, 2)
    form.times.setValue(3)
    assert (dialog.step().times, dialog.step().times_most) == (3, None)


def test_what_a_source_says_is_taken_over_with_one_click(
    qtbot: QtBot, opened: Open, routine: int, diary_do: Any, settled: Any
) -> None:
    dialog = opened(Step(routine, StepKind.EXFOLIATE, TODAY))
    settled()
    once, twice = uses(dialog)
    assert "1–2 times a week: Perfect Medical, clinic advertisement" in twice.accessibleName()
    assert "rests on no source" in dialog.form.stated.findChildren(Hint)[-1].text()
    qtbot.mouseClick(twice, Qt.MouseButton.LeftButton)
    step = dialog.step()
    assert (step.times, step.times_most, step.per) == (1, 2, Per.WEEK)
    assert step.statement == "step_exfoliate.s3_weekly"
    assert (twice.text(), twice.isEnabled(), once.isEnabled()) == ("In use", False, True)
    dialog.accept()
    settled()
    assert diary_do(lambda diary: diary.routines.all_steps())[0].statement == "step_exfoliate.s3_weekly"


def test_a_step_that_leaves_the_stated_range_rests_on_it_no_more(opened: Open, settled: Any) -> None:
    dialog = opened(Step(1, StepKind.EXFOLIATE, TODAY, per=Per.WEEK, statement="step_exfoliate.s3_weekly"))
    settled()
    rest = dialog.form.stated.findChildren(Hint)[-1]
    assert "Perfect Medical" in rest.text()
    dialog.form.times.setValue(3)
    assert dialog.step().statement == ""
    assert "no source" in rest.text()
    dialog.form.times.setValue(2)
    assert dialog.step().statement == "step_exfoliate.s3_weekly"
    dialog.form.kind.setCurrentIndex(list(StepKind).index(StepKind.MASK))
    assert dialog.step().statement == ""


def test_reading_what_sources_say_is_no_change(opened: Open, settled: Any) -> None:
    dialog = opened(Step(1, StepKind.EXFOLIATE, TODAY))
    settled()
    dialog.reject()
    assert not dialog.isVisible()


def test_the_guide_opens_at_the_entry_of_the_step(qtbot: QtBot, opened: Open, context: Context, settled: Any) -> None:
    dialog = opened(Step(1, StepKind.EXFOLIATE, TODAY))
    settled()
    (guide,) = [chip for chip in dialog.form.stated.findChildren(Chip) if chip.text() == "Open in guide"]
    with qtbot.waitSignal(context.page_asked) as asked:
        guide.click()
    assert asked.args == ["guide", "step_exfoliate"]
    assert not dialog.isVisible()


def test_every_field_has_a_name(opened: Open, settled: Any) -> None:
    dialog = opened(Step(1, StepKind.EXFOLIATE, TODAY))
    settled()
    for widget in dialog.findChildren(QWidget):
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes_focus and widget.isVisible():
            face = QAccessible.queryAccessibleInterface(widget)
            assert face.text(QAccessible.Text.Name), (widget, widget.objectName())
