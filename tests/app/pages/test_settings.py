"""Settings: each choice holds at once, those of the diary can be undone, and what is typed is kept."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs import folder as folder_dialogs
from poreditary.app.pages.settings import SettingsPage
from poreditary.app.pages.settings_photos import SettingsPhotos
from poreditary.app.settings import Settings
from poreditary.app.widgets.profile_form import ProfileForm
from poreditary.domain.kinds import PoreType, View, Zone
from poreditary.domain.person import CAUTIONS, Caution, Profile
from poreditary.domain.preferences import Preferences
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle

WELCOMED = Preferences(is_welcomed=True, currency="CHF", zones=(Zone.NOSE,), photo_weekday=2)
FULL = Profile(
    pore_type=PoreType.DEHYDRATED,
    birth_year=1990,
    skin_feel="oily by noon",
    burns=1,
    tans=4,
    allergies="fragrance",
    medicines="none",
    note="sensitive",
    cautions=tuple(
        Caution(kind, answer, "once") for kind, answer in zip(CAUTIONS, ("yes", "no", "unsure") * 3, strict=False)
    ),
)


@pytest.fixture
def page(qtbot: QtBot, context: Context, diary_do: DiaryDo, settled: Settle) -> SettingsPage:
    diary_do(lambda diary: diary.preferences.save(WELCOMED))
    made = SettingsPage(context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    settled()
    return made


def box_of(page: SettingsPage, key: str) -> QCheckBox:
    return page._boxes[key]


def choose(qtbot: QtBot, box: QComboBox, data: object) -> None:
    """Choose by the keyboard, as the arrows do."""
    box.setFocus()
    for _ in range(box.count()):
        qtbot.keyClick(box, Qt.Key.Key_Home if box.currentIndex() > box.findData(data) else Qt.Key.Key_Down)
        if box.currentData() == data:
            return
    raise AssertionError(data)


def test_it_shows_what_the_diary_holds(page: SettingsPage) -> None:
    assert page.form.currency.currentText() == "CHF"
    assert page.form.photo_weekday.currentData() == 2
    assert box_of(page, f"zones.{Zone.NOSE}").isChecked()
    assert not box_of(page, f"zones.{Zone.CHIN}").isChecked()
    assert box_of(page, f"views.{View.FRONT}").isChecked()
    assert page.form.language.currentData() == "en"


def test_a_choice_holds_at_once_and_can_be_undone(
    qtbot: QtBot, page: SettingsPage, context: Context, diary_do: DiaryDo, settled: Settle
) -> None:
    qtbot.mouseClick(box_of(page, f"zones.{Zone.CHIN}"), Qt.MouseButton.LeftButton, pos=_on_mark(page))
    settled()
    kept = diary_do(lambda diary: diary.preferences.get())
    assert kept == replace(WELCOMED, zones=(Zone.NOSE, Zone.CHIN))
    assert context.preferences == kept
    context.undo()
    settled()
    qtbot.waitUntil(lambda: not box_of(page, f"zones.{Zone.CHIN}").isChecked())
    assert diary_do(lambda diary: diary.preferences.get()) == WELCOMED
    assert context.preferences == WELCOMED


def _on_mark(page: SettingsPage) -> QPoint:
    return QPoint(12, box_of(page, f"zones.{Zone.CHIN}").height() // 2)


def test_lists_are_chosen_from_by_keys(qtbot: QtBot, page: SettingsPage, diary_do: DiaryDo, settled: Settle) -> None:
    choose(qtbot, page.form.day_ends_at, 4)
    settled()
    choose(qtbot, page.form.photo_weekday, 5)
    settled()
    kept = diary_do(lambda diary: diary.preferences.get())
    assert (kept.day_ends_at, kept.photo_weekday) == (4, 5)
    assert kept.is_welcomed


@pytest.mark.parametrize(("typed", "kept"), [("twd", "TWD"), ("EU", "CHF"), ("123", "CHF"), ("", "CHF")])
def test_a_currency_can_be_typed(
    qtbot: QtBot, page: SettingsPage, diary_do: DiaryDo, settled: Settle, typed: str, kept: str
) -> None:
    edit = page.form.currency.lineEdit()
    assert edit is not None
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    qtbot.keyClicks(edit, typed)
    settled()
    assert diary_do(lambda diary: diary.preferences.get().currency) == kept


def test_the_description_is_kept_when_the_page_is_left(page: SettingsPage, diary_do: DiaryDo, settled: Settle) -> None:
    page.profile_form.show(FULL)
    page.flush()
    settled()
    assert diary_do(lambda diary: diary.person.get()) == FULL
    before = diary_do(lambda diary: diary.undoable)
    page.flush()
    settled()
    assert diary_do(lambda diary: diary.undoable) is before


def test_what_is_typed_stays_while_another_choice_is_kept(
    page: SettingsPage, context: Context, diary_do: DiaryDo, settled: Settle
) -> None:
    page.profile_form.form.allergies.setText("fragrance")
    box_of(page, f"zones.{Zone.CHIN}").click()
    settled()
    assert page.profile_form.form.allergies.text() == "fragrance"
    page.flush()
    settled()
    assert diary_do(lambda diary: diary.person.get().allergies) == "fragrance"
    context.undo()
    settled()
    assert page.profile_form.form.allergies.text() == ""


def test_a_page_that_was_only_looked_at_changes_nothing(page: SettingsPage, diary_do: DiaryDo, settled: Settle) -> None:
    before = diary_do(lambda diary: diary.undoable)
    page.flush()
    settled()
    assert diary_do(lambda diary: diary.undoable) is before


def test_every_part_of_a_description_goes_in_and_out(qtbot: QtBot) -> None:
    form = ProfileForm()
    qtbot.addWidget(form.pore_type)
    qtbot.addWidget(form.facts)
    assert form.profile() == Profile()
    for kind in PoreType:
        form.show(replace(FULL, pore_type=kind))
        assert form.profile() == replace(FULL, pore_type=kind)
    form.show(Profile())
    assert form.profile() == Profile()


def test_an_answer_that_brings_up_a_question_can_be_told_more_of(
    page: SettingsPage, diary_do: DiaryDo, settled: Settle
) -> None:
    form = page.profile_form
    box, note = form._cautions["isotretinoin"], form._notes["isotretinoin"]
    shown = {}
    for answer in ("", "yes", "no", "unsure"):
        box.setCurrentIndex(box.findData(answer))
        shown[answer] = not note.isHidden()
    assert shown == {"": False, "yes": True, "no": False, "unsure": True}

    note.setText(" until May ")
    page.flush()
    settled()
    assert diary_do(lambda diary: diary.person.get().cautions) == (Caution("isotretinoin", "unsure", "until May"),)


def test_nothing_can_be_changed_before_it_was_read(
    qtbot: QtBot, context: Context, diary_do: DiaryDo, settled: Settle
) -> None:
    """While a long import holds the diary, a click must not write the usual settings over the person's."""
    diary_do(lambda diary: diary.preferences.save(WELCOMED))
    gate = threading.Event()
    context.ask(context, lambda _diary: gate.wait(10), lambda _answer: None)
    page = SettingsPage(context)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    box_of(page, f"zones.{Zone.CHIN}").click()
    page.flush()
    gate.set()
    settled()
    assert diary_do(lambda diary: diary.preferences.get()) == WELCOMED
    box_of(page, f"zones.{Zone.CHIN}").click()
    settled()
    assert diary_do(lambda diary: diary.preferences.get()) == replace(WELCOMED, zones=(Zone.NOSE, Zone.CHIN))


def test_the_window_s_own_settings_are_asked_for(qtbot: QtBot, page: SettingsPage, context: Context) -> None:
    with qtbot.waitSignal(context.settings_asked) as asked:
        choose(qtbot, page.form.scheme, "dark")
    assert asked.args == [replace(context.settings, scheme="dark")]
    assert isinstance(asked.args[0], Settings)


def test_the_diary_is_checked_and_another_opened_from_here(
    qtbot: QtBot, page: SettingsPage, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(context.check_asked):
        qtbot.mouseClick(page.backup.form.check, Qt.MouseButton.LeftButton)
    monkeypatch.setattr(folder_dialogs, "ask_for_diary", lambda *_args: tmp_path / "other")
    with qtbot.waitSignal(context.diary_asked) as asked:
        qtbot.mouseClick(page.form.open_another, Qt.MouseButton.LeftButton)
    assert asked.args == [tmp_path / "other"]


def test_what_keys_reach_has_a_name(page: SettingsPage) -> None:
    assert nameless(page) == []


def wheel(field: QWidget) -> None:
    """Turn the wheel over a field."""
    middle, step = QPointF(field.rect().center()), QPoint(0, -120)
    kinds = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase)
    QApplication.sendEvent(field, QWheelEvent(middle, field.mapToGlobal(middle), step, step, *kinds, False))


def test_the_wheel_scrolls_past_every_field_and_changes_none(
    page: SettingsPage, diary_do: DiaryDo, settled: Settle
) -> None:
    fields = [*page.findChildren(QComboBox), *page.findChildren(QAbstractSpinBox)]
    assert len(fields) > 8
    bar = page.findChildren(SettingsPhotos)[0].form.bar
    assert bar in fields
    before, settings = diary_do(lambda diary: diary.preferences.get()), page.context.settings
    for field in fields:
        wheel(field)
        assert field is page.form.language or not field.hasFocus()
    settled()
    assert page.context.settings == settings
    assert diary_do(lambda diary: diary.preferences.get()) == before
    assert bar.value() == before.card_bar_mm
    bar.setFocus()
    wheel(bar)
    settled()
    assert diary_do(lambda diary: diary.preferences.get()).card_bar_mm < before.card_bar_mm
