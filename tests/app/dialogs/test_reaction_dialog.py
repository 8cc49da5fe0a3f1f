"""Logging and changing a reaction."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.reaction_dialog import ReactionDialog, open_reaction
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import ReactionKind, Slot, StepKind, Zone
from poreditary.domain.product import Product
from poreditary.domain.reaction import Reaction
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Session
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import click, dialog
from tests.conftest import StandingClock

TODAY = date(2026, 11, 21)
Open = Callable[..., ReactionDialog]
pytestmark = pytest.mark.usefixtures("in_english", "unasked")


@pytest.fixture
def opened(window: QWidget, context: Context, settled: Settle) -> Open:
    """Return a function that opens the dialog for a reaction."""

    def make(reaction_id: int = 0) -> ReactionDialog:
        open_reaction(context, window, reaction_id)
        return dialog(ReactionDialog, settled)

    return make


def reactions(diary: Diary) -> list[Reaction]:
    return diary.reactions.all()


def test_a_reaction_is_logged_by_keys(opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo) -> None:
    product_id = diary_do(lambda diary: diary.shelf.add(Product("Retinol", StepKind.RETINOID, brand="Acme"))).id
    found = opened()
    form = found.form
    assert found.focusWidget() is form.kind
    qtbot.keyClicks(form.kind, "Burn")
    form.severity.setFocus()
    qtbot.keyClicks(form.severity, "3")
    found.zones[Zone.CHIN].setFocus()
    qtbot.keyClick(found.zones[Zone.CHIN], Qt.Key.Key_Space)
    form.product.setFocus()
    qtbot.keyClicks(form.product, "Acme")
    form.note.setFocus()
    qtbot.keyClicks(form.note, "After cleansing")
    click(qtbot, found.save_button)
    settled()

    reaction = diary_do(reactions)[0]
    assert (reaction.kind, reaction.severity, reaction.zones) == (ReactionKind.BURNING, 3, (Zone.CHIN,))
    assert (reaction.suspect_product_id, reaction.suspect_session_id) == (product_id, None)
    assert (reaction.from_day, reaction.until_day, reaction.note) == (TODAY, None, "After cleansing")


def test_an_end_before_the_start_is_said_in_place(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    found = opened()
    assert not found.form.until_day.isVisible()
    found.form.is_over.click()
    assert found.form.until_day.isVisible()
    found.form.until_day.setDate(QDate(2026, 11, 20))
    click(qtbot, found.save_button)
    settled()
    assert found.problem.text() == "The reaction ends before it starts. Choose a later last day."

    found.form.from_day.setDate(QDate(2026, 11, 18))
    click(qtbot, found.save_button)
    settled()
    assert [(one.from_day.day, one.until_day) for one in diary_do(reactions)] == [(18, date(2026, 11, 20))]


def test_nothing_is_changed_by_opening_and_saving(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    def fill(diary: Diary) -> None:
        product_id = diary.shelf.add(Product("Retinol", StepKind.RETINOID)).id
        session_id = diary.treatments.add_session(Session(TODAY, "", name="Peel")).id
        both = Reaction(
            ReactionKind.SPOTS,
            4,
            date(2026, 11, 1),
            diary.now(),
            until_day=date(2026, 11, 2),
            suspect_product_id=product_id,
            suspect_session_id=session_id,
            note="a\nb",
            zones=(Zone.NOSE, Zone.FOREHEAD),
        )
        diary.reactions.add(both)
        diary.treatments.discard_session(session_id)
        diary.shelf.discard(product_id)

    diary_do(fill)
    before = diary_do(reactions)
    found = opened(before[0].id)
    assert found.form.product.currentText() == "A product in the trash"
    assert found.form.session.currentText() == "A session in the trash"
    assert found.reaction() == before[0]

    click(qtbot, found.save_button)
    settled()

    assert diary_do(reactions) == before


def lived(diary: Diary) -> tuple[int, int]:
    """Write a peel on 19 November, a serum first used on the 20th and a cleanser without a product; return both ids."""
    routine = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    cleanse = diary.routines.add_step(Step(routine, StepKind.CLEANSE, date(2026, 1, 1))).id
    for day in (date(2026, 1, 1), date(2026, 11, 20)):
        diary.routines.tick(cleanse, day)
    serum = diary.shelf.add(Product("Serum", StepKind.SERUM)).id
    diary.routines.tick(diary.routines.add_step(Step(routine, StepKind.SERUM, TODAY, product_id=serum)).id, TODAY)
    return serum, diary.treatments.add_session(Session(date(2026, 11, 19), "", name="Peel")).id


def test_what_was_new_before_is_chosen_by_keys(opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo) -> None:
    serum, peel = diary_do(lived)
    found = opened()
    settled()
    listed = found.suspects
    assert [listed.item(row).text() for row in range(listed.count())] == ["Serum", "Peel", "Cleanse"]
    found.form.is_over.setFocus()
    qtbot.keyClick(found.form.is_over, Qt.Key.Key_Tab)
    assert found.focusWidget() is listed

    qtbot.keyClick(listed, Qt.Key.Key_Home)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert found.isVisible()
    assert (found.form.product.currentData(), found.form.session.currentData()) == (serum, peel)
    qtbot.keyClick(listed, Qt.Key.Key_Tab)
    assert found.focusWidget() is found.form.product

    click(qtbot, found.save_button)
    settled()
    assert [(one.suspect_product_id, one.suspect_session_id) for one in diary_do(reactions)] == [(serum, peel)]


def test_a_click_chooses_and_a_step_without_a_product_cannot_be_chosen(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    serum, _peel = diary_do(lived)
    found = opened()
    settled()
    listed = found.suspects

    for row in (0, 2):
        place = listed.visualItemRect(listed.item(row)).center()
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert (found.form.product.currentData(), found.form.session.currentData()) == (serum, None)
    assert "a step without a product" in listed.item(2).toolTip()


def test_the_suspects_follow_the_day_the_reaction_began(opened: Open, settled: Settle, diary_do: DiaryDo) -> None:
    diary_do(lived)
    found = opened()
    found.form.from_day.setDate(QDate(2026, 11, 19))
    found.form.from_day.setDate(QDate(2026, 11, 18))
    settled()
    assert found.suspects.count() == 0
    assert found.before_hint.text() == "Nothing is noted as new or done in the 28 days before."

    found.form.from_day.setDate(QDate(2026, 11, 19))
    settled()
    assert [found.suspects.item(row).text() for row in range(found.suspects.count())] == ["Peel"]
    assert "need not have caused it" in found.before_hint.text()


def test_a_reaction_of_a_day_to_come_stays_on_its_day(opened: Open, diary_do: DiaryDo, clock: StandingClock) -> None:
    """The clock was set back, or the person flew home, after it was logged."""

    def fill(diary: Diary) -> int:
        return diary.reactions.add(Reaction(ReactionKind.SPOTS, 0, date(2026, 12, 1), diary.now())).id

    clock.advance(days=10)
    key = diary_do(fill)
    clock.advance(days=-10)
    assert opened(key).reaction().from_day == date(2026, 12, 1)


def test_all_fields_have_names_and_their_own_keys(opened: Open) -> None:
    found = opened()
    found.form.is_over.click()

    assert nameless(found) == []
    labels = [label.text() for label in found.findChildren(QLabel) if "&" in label.text()]
    keys = [text[text.index("&") + 1].lower() for text in [*labels, found.form.is_over.text()]]
    assert len(labels) == 8
    assert len(set(keys)) == len(keys)
