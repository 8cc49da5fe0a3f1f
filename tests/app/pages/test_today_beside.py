"""The cards beside the routines that say what comes before a session, what is worth knowing and what is due."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.days import day_and_month
from poreditary.app.pages.today_pause_dialog import PauseDialog
from poreditary.app.pages.today_side import SideColumn
from poreditary.app.widgets.card import Card
from poreditary.diary.diary import Diary
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import PatchResult, Per, Slot, StepKind, WindowKind
from poreditary.domain.plan import Appointment
from poreditary.domain.product import Product
from poreditary.domain.reaction import PatchReading, PatchTest
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Course, Session
from tests.app.accessible import nameless
from tests.app.pages.today_diary import BEGAN, TODAY, DiaryDo, Hands, open_page
from tests.conftest import NOW, StandingClock
from tests.diary.measure_kit import VIEW, set_up

DAY = timedelta(days=1)


@pytest.fixture
def hands(context: Context, qtbot: QtBot, diary_do: DiaryDo, settled: Callable[[], None]) -> Hands:
    diary_do(evening)
    return open_page(context, qtbot, diary_do, settled)


def evening(diary: Diary) -> None:
    """Write an evening of a cleanser and a morning with sunscreen."""
    morning = diary.routines.add(Routine("Morning", Slot.MORNING)).id
    routine = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    diary.routines.add_step(Step(morning, StepKind.SUNSCREEN, BEGAN))
    diary.routines.add_step(Step(routine, StepKind.CLEANSE, BEGAN))


def exfoliate(diary: Diary) -> None:
    """Do every evening what makes two hints: too often, and beside a retinoid."""
    routine = diary.routines.all()[1].id
    for kind in (StepKind.EXFOLIATE, StepKind.RETINOID):
        diary.routines.add_step(Step(routine, kind, BEGAN, times=1, per=Per.DAY))


def read_again(hands: Hands) -> None:
    hands.page.refresh()
    hands.settled()


def side(hands: Hands) -> SideColumn:
    assert hands.page.rest is not None
    return hands.page.rest.side


def card(hands: Hands, heading: str) -> Card | None:
    return next((card for card in side(hands).cards if card.heading() == heading), None)


def words(card: Card | None) -> list[str]:
    assert card is not None
    return [label.text() for label in card.findChildren(QLabel)][1:]


def links(card: Card | None, text: str) -> list[QPushButton]:
    assert card is not None
    return [button for button in card.findChildren(QPushButton) if button.text() == text]


def test_hints_are_told_with_a_way_to_read_why(hands: Hands) -> None:
    assert card(hands, "Worth knowing") is None
    hands.diary_do(exfoliate)
    read_again(hands)
    found = card(hands, "Worth knowing")
    assert len(links(found, "Why")) == len(words(found)) == 2
    why = links(found, "Why")[0]
    assert why.accessibleName() == f"Why: {words(found)[0]}"
    with hands.qtbot.waitSignal(hands.context.page_asked) as asked:
        hands.click(why)
    assert asked.args == ["guide", "step_exfoliate"]
    assert nameless(hands.page) == []


def test_a_hint_hidden_stays_away_for_its_week_and_the_focus_goes_on(hands: Hands, clock: StandingClock) -> None:
    hands.diary_do(exfoliate)
    read_again(hands)
    first, second = words(card(hands, "Worth knowing"))
    away = links(card(hands, "Worth knowing"), "Hide this week")[0]
    away.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert words(card(hands, "Worth knowing")) == [second]
    hands.qtbot.waitUntil(links(card(hands, "Worth knowing"), "Why")[0].hasFocus)
    read_again(hands)
    assert words(card(hands, "Worth knowing")) == [second]
    clock.advance(days=2)
    hands.page.show_place(TODAY + 2 * DAY)
    hands.settled()
    assert words(card(hands, "Worth knowing")) == [first, second]


def test_a_day_that_is_over_has_no_hints_and_nothing_due(hands: Hands) -> None:
    hands.diary_do(exfoliate)
    read_again(hands)
    hands.page.show_place(TODAY - DAY)
    hands.settled()
    assert card(hands, "Worth knowing") is None


def test_on_its_last_day_a_window_says_what_may_be_done_again(hands: Hands) -> None:
    window = AftercareWindow(0, WindowKind.MAKE_UP, TODAY - DAY, TODAY, source="window_make_up.s3")
    session = Session(TODAY - DAY, "aha_peel", name="Peel")
    hands.diary_do(lambda diary: diary.treatments.add_session(session, (window,)))
    read_again(hands)
    state, text = words(card(hands, "Aftercare"))[1:]
    assert state == "Day 2 of 2, the last · Make-up again from tomorrow · Perfect Medical"
    assert text.startswith("None for 24 hours")
    other = replace(window, until_day=TODAY + DAY)
    hands.diary_do(lambda diary: diary.treatments.add_session(session, (other,)))
    read_again(hands)
    assert not any("from tomorrow" in text for text in words(card(hands, "Aftercare")))


def test_the_day_after_its_last_a_window_is_gone(hands: Hands) -> None:
    window = AftercareWindow(0, WindowKind.HEAT, TODAY - 2 * DAY, TODAY - DAY)
    session = Session(TODAY - 2 * DAY, "aha_peel", name="Peel")
    hands.diary_do(lambda diary: diary.treatments.add_session(session, (window,)))
    read_again(hands)
    assert card(hands, "Aftercare") is None


def test_a_window_s_button_tells_who_says_so(hands: Hands) -> None:
    window = AftercareWindow(0, WindowKind.SUN, TODAY, TODAY + DAY, source="window_sun.golden_coast")
    session = Session(TODAY, "microneedling", name="Needling")
    hands.diary_do(lambda diary: diary.treatments.add_session(session, (window,)))
    read_again(hands)
    found = card(hands, "Aftercare")
    assert found is not None
    (why,) = found.findChildren(QToolButton)
    assert why.accessibleName() == "Who says so: Keep out of the sun"
    hands.click(why)
    assert [dialog.windowTitle() for dialog in hands.page.findChildren(PauseDialog)] == ["Keep out of the sun"]


def test_before_a_session_that_is_due_the_card_tells_and_before_a_booked_one_it_says_booked(hands: Hands) -> None:
    day = TODAY + 5 * DAY
    plan = Course("IPL", day, treatment="ipl", sessions_planned=3)
    course = hands.diary_do(lambda diary: diary.treatments.add_course(plan).id)
    read_again(hands)
    due = words(card(hands, "Before your session"))
    said = day_and_month(day, TODAY)
    assert due[0] == "No acids or retinoid"
    assert f"if the session is on {said}; none is booked yet" in due[1]
    assert any(text.endswith(f"next {said}") for text in words(card(hands, "Treatments")))
    visit = Appointment(day, NOW, course_id=course)
    hands.context.change(hands.page, lambda diary: diary.plan.add_appointment(visit))
    hands.settled()
    booked = words(card(hands, "Before your session"))
    assert any(f"before the session on {said}" in text for text in booked)
    assert not any("none is booked yet" in text for text in booked)
    assert any(text.endswith(f"booked {said}") for text in words(card(hands, "Treatments")))


def test_a_patch_to_look_at_is_told_until_it_is_read(hands: Hands) -> None:
    put_on = Stamp(NOW.moment - timedelta(hours=49), NOW.utc_offset)
    test = PatchTest(TODAY - 2 * DAY, put_on, name="New cream", place="inner arm")
    found = hands.diary_do(lambda diary: diary.patch_tests.add(test).id)
    read_again(hands)
    (line,) = links(card(hands, "Also due"), "Look at the patch: 48 hours")
    assert line.accessibleName().startswith("Look at the patch: 48 hours, New cream · inner arm · since today")
    with hands.qtbot.waitSignal(hands.context.page_asked) as asked:
        hands.click(line)
    assert asked.args == ["treatments", None]
    reading = PatchReading(48, PatchResult.NONE)
    hands.context.change(hands.page, lambda diary: diary.patch_tests.read(found, reading))
    hands.settled()
    assert card(hands, "Also due") is None


def test_a_product_in_use_past_its_last_day_leads_to_the_shelf(hands: Hands) -> None:
    def put(diary: Diary) -> int:
        last = TODAY - DAY
        spare = diary.shelf.add(Product("Old spare", StepKind.MASK, expires_on=last)).id
        used = diary.shelf.add(Product("Cream", StepKind.MOISTURISE, brand="Osmere", expires_on=last)).id
        fresh = diary.shelf.add(Product("Fresh", StepKind.TONE, expires_on=TODAY)).id
        for product in (used, fresh):
            diary.routines.add_step(Step(diary.routines.all()[1].id, StepKind.MASK, BEGAN, product_id=product))
        assert spare
        return used

    used = hands.diary_do(put)
    read_again(hands)
    (line,) = links(card(hands, "Also due"), "Osmere Cream")
    assert len(words(card(hands, "Also due"))) == 1
    with hands.qtbot.waitSignal(hands.context.page_asked) as asked:
        hands.click(line)
    assert asked.args == ["shelf", used]


def test_a_card_that_says_the_same_keeps_its_focus(hands: Hands) -> None:
    hands.diary_do(exfoliate)
    read_again(hands)
    button = links(card(hands, "Worth knowing"), "Why")[0]
    button.setFocus()
    hands.press(Qt.Key.Key_M)
    assert button.hasFocus()
    assert links(card(hands, "Worth knowing"), "Why")[0] is button


def test_beside_a_side_column_longer_than_the_routines_the_check_in_stays_with_them(hands: Hands) -> None:
    places, rest = hands.page.form.places, hands.page.rest
    assert rest is not None

    def spans() -> tuple[int, int]:
        place = places.getItemPosition(places.indexOf(rest.check_in_place))
        assert isinstance(place, tuple)
        return int(place[1]), int(place[3])

    assert spans() == (0, 2)
    windows = tuple(AftercareWindow(0, kind, TODAY, TODAY + DAY, text="Mind it. " * 20) for kind in WindowKind)
    session = Session(TODAY, "aha_peel", name="Peel")
    hands.context.change(hands.page, lambda diary: diary.treatments.add_session(session, windows))
    hands.settled()
    assert spans() == (0, 1)


def test_the_next_sitting_of_a_calibration_week_is_due_on_its_day(hands: Hands) -> None:
    def begin(diary: Diary) -> None:
        set_up(diary, 1, TODAY)
        diary.calibration.begin(VIEW)

    hands.diary_do(begin)
    read_again(hands)
    assert card(hands, "Also due") is None
    hands.diary_do(lambda diary: diary.calibration.leave_out(diary.photos.sittings()[0].id))
    read_again(hands)
    assert words(card(hands, "Also due"))[0].startswith("Calibration week: 0 of 3 sittings")
    asked: list[tuple[str, object]] = []
    hands.page.context.page_asked.connect(lambda page, what: asked.append((page, what)))
    hands.qtbot.mouseClick(
        links(card(hands, "Also due"), "Photos of the calibration week")[0], Qt.MouseButton.LeftButton
    )
    assert asked == [("photos", {"studio": 0, "views": [VIEW]})]
    hands.diary_do(lambda diary: diary.calibration.give_up())
    read_again(hands)
    assert card(hands, "Also due") is None
