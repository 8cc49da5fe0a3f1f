"""The calibration week on a card, followed from its begin to its end."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.widgets.calibration_card import CalibrationCard
from poreditary.app.widgets.calibration_words import next_text
from poreditary.domain.kinds import View
from tests.app.accessible import nameless
from tests.conftest import NOW, StandingClock
from tests.diary.measure_kit import VIEW, photographed, set_up

TODAY = NOW.local.date()
Do = Callable[[Callable[[Any], Any]], Any]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    usual = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(usual)


@pytest.fixture
def card(qtbot: QtBot, context: Context, settled: Callable[[], None]) -> Iterator[CalibrationCard]:
    bugs: list[Exception] = []
    context.broken.connect(bugs.append)
    made = CalibrationCard(context, is_offering=True)
    qtbot.addWidget(made)
    made.refresh()
    settled()
    yield made
    settled()
    assert bugs == []


def changed(context: Context, settled: Callable[[], None], job: Callable[[Any], Any]) -> None:
    """Change the diary as a page does."""
    context.change(context, job)
    settled()
    settled()


def test_without_anything_measured_there_is_no_card(card: CalibrationCard) -> None:
    assert card.isHidden()


def test_it_offers_a_week_counts_it_and_goes_away(
    card: CalibrationCard, settled: Callable[[], None], diary_do: Do, qtbot: QtBot, clock: StandingClock
) -> None:
    diary_do(lambda diary: set_up(diary, 1, TODAY - timedelta(days=1)))
    card.refresh()
    settled()
    assert "only assumed" in card.text.text()
    assert nameless(card) == []
    qtbot.mouseClick(card.begin, Qt.MouseButton.LeftButton)
    settled()
    settled()
    start = "Calibration week: 1 of 3 sittings, on different days, with nothing changed in your routine. "
    assert card.text.text() == start + "Next: tomorrow or later."
    assert card.note.text().startswith("Until then the program assumes")
    for n, days in ((2, 1), (3, 2)):
        clock.advance(days=days)
        day = clock().local.date()
        diary_do(partial(photographed, day=day))
        card.refresh()
        settled()
        settled()
        assert not card.question.isHidden()
        qtbot.mouseClick(card.question.box, Qt.MouseButton.LeftButton)
        settled()
        settled()
        assert diary_do(lambda diary: diary.calibration.standing(VIEW)).done == n
    assert card.isHidden()


def test_a_week_of_long_ago_is_counted_in_with_the_keys_alone(
    card: CalibrationCard, settled: Callable[[], None], diary_do: Do, qtbot: QtBot
) -> None:
    first = date(2026, 9, 6)
    diary_do(lambda diary: set_up(diary, 1, first))
    for n in (2, 5):
        diary_do(partial(photographed, day=first + timedelta(days=n)))
    card.refresh()
    with qtbot.waitActive(card):
        card.show()
    settled()
    card.begin.setFocus()
    qtbot.keyClick(card.begin, Qt.Key.Key_Space)
    settled()
    settled()
    assert card.take.hasFocus()
    assert card.text.text().endswith("nothing changed in your routine.")
    box = card.question.box
    qtbot.keyClick(card.take, Qt.Key.Key_Backtab)
    asked = (
        "Count the sitting of Sunday, September 6 as",
        "Until Tuesday, September 8 ",
        "Until Friday, September 11 ",
    )
    for n, text in enumerate(asked):
        assert box.hasFocus()
        assert box.accessibleName().startswith(text)
        assert diary_do(lambda diary: diary.calibration.standing(VIEW)).done == n
        qtbot.keyClick(box, Qt.Key.Key_Space)
        settled()
        settled()
    assert diary_do(lambda diary: diary.calibration.standing(VIEW)).is_complete
    assert card.isHidden()


def test_take_photos_opens_the_studio_with_the_measured_views_planned(
    card: CalibrationCard, context: Context, settled: Callable[[], None], diary_do: Do, qtbot: QtBot
) -> None:
    diary_do(lambda diary: (set_up(diary), diary.calibration.begin(VIEW)))
    card.refresh()
    settled()
    asked: list[tuple[str, object]] = []
    context.page_asked.connect(lambda page, what: asked.append((page, what)))
    qtbot.mouseClick(card.take, Qt.MouseButton.LeftButton)
    assert asked == [("photos", {"studio": 0, "views": [View.NOSE]})]


def test_a_day_that_was_counted_by_mistake_is_taken_back_where_it_is_seen(
    card: CalibrationCard, context: Context, settled: Callable[[], None], diary_do: Do, qtbot: QtBot
) -> None:
    diary_do(lambda diary: set_up(diary, 1, TODAY - timedelta(days=2)))
    diary_do(lambda diary: diary.calibration.begin(VIEW))
    assert all(button.isHidden() for button in card.leave_out)
    card.refresh()
    settled()
    first, second = card.leave_out
    assert (first.text(), second.isHidden()) == ("Leave out November 19", True)
    assert first.property("role") == "quiet"
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    settled()
    settled()
    assert card.text.text().startswith("Calibration week: 0 of 3")
    assert first.isHidden()
    assert not card.question.isHidden()
    assert card.question.box.accessibleName().startswith("Count the sitting of Thursday, November 19 as the first")
    changed(context, settled, lambda diary: diary.undo())
    assert card.text.text().startswith("Calibration week: 1 of 3")
    assert first.text() == "Leave out November 19"


def test_of_two_days_each_can_be_left_out_with_the_keys(
    card: CalibrationCard, settled: Callable[[], None], diary_do: Do, qtbot: QtBot
) -> None:
    diary_do(lambda diary: set_up(diary, 1, TODAY - timedelta(days=4)))
    diary_do(lambda diary: diary.calibration.begin(VIEW))
    photo = diary_do(partial(photographed, day=TODAY - timedelta(days=1)))[0]
    diary_do(lambda diary: diary.calibration.count_in(photo.sitting_id))
    card.refresh()
    with qtbot.waitActive(card):
        card.show()
    settled()
    first, second = card.leave_out
    assert [first.text(), second.text()] == ["Leave out November 17", "Leave out November 20"]
    assert nameless(card) == []
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    settled()
    settled()
    assert diary_do(lambda diary: diary.calibration.standing(VIEW)).days == (TODAY - timedelta(days=1),)
    assert [first.text(), second.isHidden()] == ["Leave out November 20", True]
    assert card.take.hasFocus()


def test_the_week_can_be_skipped_and_taken_up_again(
    card: CalibrationCard, context: Context, settled: Callable[[], None], diary_do: Do, qtbot: QtBot
) -> None:
    diary_do(lambda diary: (set_up(diary), diary.calibration.begin(VIEW)))
    card.refresh()
    settled()
    qtbot.mouseClick(card.skip, Qt.MouseButton.LeftButton)
    settled()
    settled()
    assert "only assumed" in card.text.text()
    changed(context, settled, lambda diary: diary.undo())
    assert card.text.text().startswith("Calibration week: 1 of 3")


def test_a_card_that_offers_nothing_is_quiet_before_a_week(
    qtbot: QtBot, context: Context, settled: Callable[[], None], diary_do: Do
) -> None:
    made = CalibrationCard(context)
    qtbot.addWidget(made)
    diary_do(set_up)
    made.refresh()
    settled()
    assert made.isHidden()


@pytest.mark.parametrize(
    ("days", "text"),
    [(0, "Next: today."), (1, "Next: tomorrow or later."), (2, "Next: Monday, November 23 or later.")],
)
def test_the_next_sitting_is_named_as_people_do(days: int, text: str) -> None:
    assert next_text(TODAY + timedelta(days=days), TODAY) == text
    assert next_text(None, date(2026, 1, 1)) == ""
