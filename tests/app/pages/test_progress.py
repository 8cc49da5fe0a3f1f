"""The progress page on a real diary."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.pages.progress import ProgressPage
from poreditary.diary.diary import Diary
from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.kinds import Aspect, Slot, StepKind, Zone
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Course, Session
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.diary import measured_kit


def fill(diary: Diary) -> None:
    """Write twelve weeks: pores at 3, after a course began in the sixth week at 1."""
    today = diary.today()
    routine = diary.routines.add(Routine("Morning", Slot.MORNING)).id
    step = diary.routines.add_step(Step(routine, StepKind.CLEANSE, today - timedelta(weeks=12))).id
    for week in range(12):
        day = today - timedelta(weeks=11 - week)
        diary.routines.tick(step, day)
        rating = Rating(Zone.NOSE, Aspect.PORES, 3 if week < 6 else 1)
        diary.check_ins.save(CheckIn(day, diary.now(), ratings=(rating,)))
    start = today - timedelta(weeks=5)
    course = diary.treatments.add_course(Course("Peel", start, sessions_planned=5, interval_days=14)).id
    diary.treatments.add_session(Session(start, "", course_id=course, name="Peel"))


def shown(qtbot: QtBot, context: Context, settled: Settle) -> ProgressPage:
    page = ProgressPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    settled()
    return page


def test_an_empty_diary_says_what_will_be_here(qtbot: QtBot, context: Context, settled: Settle) -> None:
    page = shown(qtbot, context, settled)
    assert page.empty.isVisible()
    assert not page.form.chart.isVisible()
    with qtbot.waitSignal(context.page_asked) as asked:
        qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert asked.args == ["today", None]


def test_the_figure_is_painted_and_said_in_a_sentence(
    qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo
) -> None:
    diary_do(fill)
    page = shown(qtbot, context, settled)
    qtbot.waitUntil(lambda: "Lower by more than your own noise" in page.form.sentence.text(), timeout=20_000)
    assert "1.0 lately, 3.0 before" in page.form.sentence.text()
    assert "3 to 6 sessions" in page.form.note.text()
    assert page.form.sentence.text() in page.form.chart.accessibleDescription()
    picture = page.form.chart.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }
    assert QColor(theme.current().page).name() in colours
    assert len(colours) > 20


def test_zone_and_time_are_chosen_by_key(qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo) -> None:
    diary_do(fill)
    page = shown(qtbot, context, settled)
    qtbot.waitUntil(lambda: bool(page.form.sentence.text()), timeout=20_000)
    page.form.zone.setFocus()
    for _ in range(4):
        qtbot.keyClick(page.form.zone, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Chin" in page.form.sentence.text(), timeout=20_000)
    assert "too early to tell" in page.form.sentence.text()


def test_a_change_to_the_diary_is_drawn(qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo) -> None:
    page = shown(qtbot, context, settled)
    context.change(page, lambda diary: diary.treatments.add_course(Course("Laser", diary.today())))
    settled()
    qtbot.waitUntil(lambda: page.form.course.findText("Laser") >= 0, timeout=20_000)
    qtbot.waitUntil(page.form.chart.isVisible)


def test_every_field_has_a_name(qtbot: QtBot, context: Context, settled: Settle) -> None:
    assert nameless(shown(qtbot, context, settled)) == []


def test_a_page_made_anew_shows_the_same_course(
    qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo
) -> None:
    diary_do(fill)
    page = shown(qtbot, context, settled)
    page.form.course.setCurrentIndex(page.form.course.findData(0))
    place = page.place()
    again = ProgressPage(context)
    qtbot.addWidget(again)
    again.show_place(place)
    again.show()
    settled()
    assert again.form.course.currentText() == "No course"
    assert again.place() == place


def test_a_photo_of_a_reset_clock_is_told_and_gone_to(
    qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo
) -> None:
    diary_do(fill)
    begin = diary_do(lambda diary: diary.today()) - timedelta(weeks=12)
    (odd,) = diary_do(lambda diary: measured_kit.keep(diary, date(1970, 1, 1), photos=1))
    page = shown(qtbot, context, settled)
    assert not page.outside.isVisible()  # the time shown does not reach so far
    page.form.period.setFocus()
    qtbot.keyClick(page.form.period, Qt.Key.Key_End)
    settled()
    assert page._reading is not None and page._reading.first == begin
    assert page.outside.isVisible()
    assert "1970 is not drawn" in page.outside.line.text()
    assert nameless(page) == []
    with qtbot.waitSignal(context.page_asked) as asked:
        qtbot.mouseClick(page.outside.button, Qt.MouseButton.LeftButton)
    assert asked.args == ["photos", {"current": odd, "photo": odd}]
    diary_do(lambda diary: measured_kit.keep(diary, date(1980, 1, 6), photos=2))
    page.refresh()
    settled()
    assert page.outside.line.text().startswith("3 photos dated before 1990 are not drawn")
    diary_do(lambda diary: diary.photos.discard([photo.id for photo in diary.photos.all()]))
    page.refresh()
    settled()
    assert not page.outside.isVisible()


def test_an_old_photo_is_told_of_nowhere(qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: measured_kit.keep(diary, diary.today() - timedelta(days=730), photos=1))
    page = shown(qtbot, context, settled)
    qtbot.keyClick(page.form.period, Qt.Key.Key_End)
    settled()
    assert not page.outside.isVisible()
