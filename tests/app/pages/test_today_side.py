from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.days import day_and_month
from poreditary.app.texts import word
from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.kinds import View, WindowKind
from poreditary.domain.treatment import Course, Session
from tests.app.pages.today_diary import TODAY, DiaryDo, Hands, open_page

WINDOW = AftercareWindow(0, WindowKind.SUN, TODAY - timedelta(days=3), TODAY + timedelta(days=3), text="Wear a hat.")


@pytest.fixture
def hands(context: Context, qtbot: QtBot, diary_do: DiaryDo, settled: Callable[[], None]) -> Hands:
    return open_page(context, qtbot, diary_do, settled)


def read_again(hands: Hands) -> list[str]:
    """Return all words of the side column once the page has read the diary again."""
    hands.page.refresh()
    hands.settled()
    assert hands.page.rest is not None
    words: list[str] = []
    for card in hands.page.rest.side.cards:
        words += [label.text() for label in card.findChildren(QLabel)]
        words += [button.text() for button in card.findChildren(QPushButton)]
    return words


def needle(diary: Diary, last: date, *windows: AftercareWindow, planned: int = 4) -> int:
    course = diary.treatments.add_course(
        Course("Microneedling", date(2026, 9, 1), sessions_planned=planned, interval_days=28)
    ).id
    for number in range(3):
        day = last - timedelta(days=28 * (2 - number))
        diary.treatments.add_session(Session(day, "microneedling", course_id=course), windows if number == 2 else ())
    return course


def photograph(diary: Diary, day: date) -> None:
    skin, data = QImage(96, 64, QImage.Format.Format_RGB32), QByteArray()
    skin.fill(0xC08060)
    buffer = QBuffer(data)
    skin.save(buffer, "JPEG")  # type: ignore[call-overload]
    incoming = look_at(bytes(data.data()), "skin.jpg", datetime(day.year, day.month, day.day, 9))
    diary.photos.keep(incoming, View.FRONT)


def test_a_running_course_tells_its_count_and_the_next_day_and_leads_to_it(hands: Hands) -> None:
    course = hands.diary_do(lambda diary: needle(diary, date(2026, 11, 14)))
    words = read_again(hands)
    assert f"3 of 4 sessions, next {day_and_month(date(2026, 12, 12), TODAY)}" in words
    assert hands.page.rest is not None
    button = next(
        b for c in hands.page.rest.side.cards for b in c.findChildren(QPushButton) if b.text() == "Microneedling"
    )
    with hands.qtbot.waitSignal(hands.context.page_asked) as asked:
        hands.click(button)
    assert asked.args == ["treatments", course]


def test_a_session_that_is_late_is_told_calmly_and_a_complete_course_not_at_all(hands: Hands) -> None:
    hands.diary_do(lambda diary: needle(diary, date(2026, 10, 14)))
    hands.diary_do(lambda diary: needle(diary, date(2026, 10, 15), planned=3))
    words = read_again(hands)
    assert f"3 of 4 sessions, was due {day_and_month(date(2026, 11, 11), TODAY)}" in words
    assert words.count("Microneedling") == 1


def test_an_open_window_tells_its_day_and_its_words(hands: Hands) -> None:
    hands.diary_do(lambda diary: needle(diary, TODAY - timedelta(days=3), WINDOW))
    words = read_again(hands)
    assert {"Keep out of the sun", "Wear a hat."} <= set(words)
    assert f"Day 4 of 7, until {day_and_month(WINDOW.until_day, TODAY)}" in words


def test_a_past_day_shows_the_windows_of_that_day_and_no_photo_to_take(hands: Hands) -> None:
    hands.diary_do(lambda diary: needle(diary, TODAY - timedelta(days=3), WINDOW))
    hands.page.show_place(TODAY - timedelta(days=4))
    words = read_again(hands)
    assert "Keep out of the sun" not in words
    assert "Photo of the week" not in words


@pytest.mark.parametrize(
    ("days_ago", "words"),
    [
        (None, "No photo yet. One a week is enough."),
        (6, "Photo due Sunday"),
        (13, "Photo due since {day}"),
        (0, "Photo due {late}"),
    ],
)
def test_the_weekly_photo_is_hinted_at(hands: Hands, days_ago: int | None, words: str) -> None:
    if days_ago is not None:
        hands.diary_do(lambda diary: photograph(diary, TODAY - timedelta(days=days_ago)))
    since, late = day_and_month(date(2026, 11, 15), TODAY), day_and_month(date(2026, 11, 29), TODAY)
    assert words.format(day=since, late=late) in read_again(hands)


def test_the_weekly_photo_is_taken_from_here(hands: Hands, qtbot: QtBot) -> None:
    words = read_again(hands)
    assert words.index("Take photos") < words.index("Go to photos")
    asked: list[tuple[str, object]] = []
    hands.page.context.page_asked.connect(lambda page, what: asked.append((page, what)))
    assert hands.page.rest is not None
    buttons = [button for card in hands.page.rest.side.cards for button in card.findChildren(QPushButton)]
    qtbot.mouseClick(next(button for button in buttons if button.text() == "Take photos"), Qt.MouseButton.LeftButton)
    assert asked == [("photos", {"studio": 0})]


def test_a_name_with_an_ampersand_is_shown_whole_and_one_session_is_one(hands: Hands) -> None:
    course = Course("Peel & mask", date(2026, 12, 1), sessions_planned=1, interval_days=28)
    hands.diary_do(lambda diary: diary.treatments.add_course(course))
    words = read_again(hands)
    assert "Peel && mask" in words
    assert any(text.startswith("0 of 1 session,") for text in words)


def asked_for(diary: Diary, ago: int, text: str, *windows: AftercareWindow) -> None:
    day = TODAY - timedelta(days=ago)
    diary.treatments.add_session(Session(day, "aha_peel", name="Peel", instruction=text), windows)


def test_the_clinics_words_are_read_without_any_days(hands: Hands) -> None:
    quoted = AftercareWindow(0, WindowKind.SUN, TODAY, TODAY, source="window_sun.allure_peel")
    hands.diary_do(lambda diary: asked_for(diary, 2, "No make-up 5 days\nNo sauna", quoted))
    words = read_again(hands)
    head = words.index(f"What the clinic asked for on {day_and_month(TODAY - timedelta(days=2), TODAY)}")
    assert words[head + 1] == "No make-up 5 days\nNo sauna"
    assert head < words.index(word(WindowKind.SUN))


@pytest.mark.parametrize(("ago", "is_read"), [(-1, False), (0, True), (6, True), (7, False)])
def test_the_clinics_words_are_read_for_a_week(hands: Hands, ago: int, is_read: bool) -> None:
    hands.diary_do(lambda diary: asked_for(diary, ago, "No make-up 5 days"))
    assert ("No make-up 5 days" in read_again(hands)) is is_read


def test_the_clinics_words_are_read_as_long_as_a_window_holds_and_once(hands: Hands) -> None:
    open_still = AftercareWindow(0, WindowKind.HEAT, TODAY - timedelta(days=9), TODAY, source="clinic", text="No sauna")
    hands.diary_do(lambda diary: asked_for(diary, 9, "No sauna", open_still))
    assert read_again(hands).count("No sauna") == 1
    hands.diary_do(lambda diary: asked_for(diary, 9, "No pool", open_still))
    assert "No pool" in read_again(hands)
