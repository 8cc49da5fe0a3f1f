"""What was new before a reaction, unfolded on the page."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.treatments import TreatmentsPage
from poreditary.app.pages.treatments_suspects import strip_rows
from poreditary.app.widgets.before_strip import StripRow
from poreditary.diary.diary import Diary
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.kinds import ReactionKind, Slot, StepKind, WindowKind
from poreditary.domain.product import Product
from poreditary.domain.reaction import Reaction
from poreditary.domain.routine import Routine, Step
from poreditary.domain.suspects import Before
from poreditary.domain.treatment import Session
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import american, click, show_page

DAY = date(2026, 11, 20)
PEEL = date(2026, 11, 12)


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with american():
        yield


@pytest.fixture
def page(qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo) -> TreatmentsPage:
    """Return the page of a diary with two reactions, a peel with its pause, and a serum new before the later one."""

    def fill(diary: Diary) -> None:
        routine = diary.routines.add(Routine("Evening", Slot.EVENING)).id
        gel, serum = (diary.shelf.add(Product(name, StepKind.SERUM)).id for name in ("Gel", "Serum"))
        for product, days in ((gel, (date(2026, 1, 1), DAY)), (serum, (date(2026, 11, 19),))):
            step = diary.routines.add_step(Step(routine, StepKind.SERUM, date(2026, 1, 1), product_id=product)).id
            for day in days:
                diary.routines.tick(step, day)
        pause = AftercareWindow(0, WindowKind.ACTIVES, PEEL, date(2026, 11, 18))
        diary.treatments.add_session(Session(PEEL, "", name="Peel"), (pause,))
        for kind, day in ((ReactionKind.REDNESS, date(2026, 5, 1)), (ReactionKind.BURNING, DAY)):
            diary.reactions.add(Reaction(kind, 2, day, diary.now()))

    diary_do(fill)
    return show_page(context, qtbot, settled)


def test_one_click_unfolds_what_came_before_the_latest_reaction(
    page: TreatmentsPage, qtbot: QtBot, settled: Settle
) -> None:
    shown = page.reactions.before
    assert shown.fold.button.text() == "What was new before: Burning, Nov 20, 2026"
    assert not shown.strip.isVisible()

    click(qtbot, shown.fold.button)
    settled()

    assert shown.text() == (
        "November 19, the day before, Serum, first used on Nov 19, 2026 · on 1 of the 7 days up to the reaction. "
        "November 12, 8 days before, Peel, session on Nov 12, 2026. "
        "November 12, 8 days before, No acids or retinoid, aftercare until November 18"
    )
    assert shown.as_ever.text() == "In use as before: Gel"
    assert "need not have caused it" in shown.hint.text()
    assert shown.strip.isVisible()
    assert shown.strip.accessibleName() == shown.text()
    assert [row.name for row in shown.strip.rows] == ["Serum", "Peel", "No acids or retinoid"]


def test_by_keys_another_reaction_is_looked_behind(page: TreatmentsPage, qtbot: QtBot, settled: Settle) -> None:
    table, shown = page.reactions.table, page.reactions.before
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert page.focusWidget() is shown.fold.button
    qtbot.keyClick(shown.fold.button, Qt.Key.Key_Space)
    settled()

    assert shown.fold.button.text() == "What was new before: Redness, May 1, 2026"
    assert shown.hint.text() == "Nothing is noted as new or done in the 28 days before."
    assert not shown.strip.isVisible()

    qtbot.keyClick(table, Qt.Key.Key_Up)
    settled()
    assert [row.name for row in shown.strip.rows][:1] == ["Serum"]
    assert nameless(page.reactions) == []


def test_what_changes_in_the_diary_is_read_again(
    page: TreatmentsPage, qtbot: QtBot, settled: Settle, context: Context
) -> None:
    shown = page.reactions.before
    click(qtbot, shown.fold.button)
    settled()
    context.change(page, lambda diary: diary.treatments.discard_session(diary.treatments.sessions()[0].id))
    settled()
    settled()

    assert [row.name for row in shown.strip.rows] == ["Serum"]


def test_without_a_reaction_there_is_nothing_to_unfold(
    page: TreatmentsPage, settled: Settle, diary_do: DiaryDo
) -> None:
    def clear(diary: Diary) -> None:
        for reaction in diary.reactions.all():
            diary.reactions.discard(reaction.id)

    diary_do(clear)
    page.refresh()
    settled()

    assert page.reactions.before.isHidden()


def test_days_of_the_strip_lie_between_its_first_week_and_the_reaction(page: TreatmentsPage, settled: Settle) -> None:
    page.reactions.before.fold.turn(is_open=True)
    settled()
    strip = page.reactions.before.strip
    places = [strip.x_of(day) for day in (date(2026, 1, 1), date(2026, 10, 23), PEEL, DAY)]

    assert places[0] == places[1]
    assert places == sorted(places)
    assert places[-1] < strip.width()


def test_a_pause_is_a_bar_and_news_are_dots() -> None:
    pause = AftercareWindow(1, WindowKind.SUN, PEEL, DAY, text="Shade")

    assert strip_rows(Before(DAY, (), (pause,))) == (StripRow("Shade", bar=(PEEL, DAY)),)
