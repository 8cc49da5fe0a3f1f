"""What a session asks to leave out, in its dialog."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs import entry_dialog
from poreditary.app.dialogs.session_dialog import SessionDialog, open_session
from poreditary.app.dialogs.session_window_row import WindowRow
from poreditary.diary.diary import Diary
from poreditary.domain.aftercare import AftercareWindow, clinics_window
from poreditary.domain.aftercare_defaults import default_windows
from poreditary.domain.kinds import Slot, StepKind, WindowKind
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Course, Session
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import click, dialog

Key = Qt.Key
TODAY = date(2026, 11, 21)
PEEL = Course("Peel", date(2026, 11, 1), treatment="chemical_peel", sessions_planned=4, interval_days=14)
Open = Callable[..., SessionDialog]
pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Answer that what was filled in may go, and return the dialogs that asked."""
    dialogs: list[object] = []

    def answer(found: object) -> bool:
        dialogs.append(found)
        return True

    monkeypatch.setattr(entry_dialog, "ask_to_discard", answer)
    return dialogs


@pytest.fixture
def opened(qtbot: QtBot, context: Context, settled: Settle, asked: list[object]) -> Open:
    """Return a function that opens the dialog for a session over a window of a size."""
    del asked
    window = QWidget()
    qtbot.addWidget(window)

    def make(session_id: int = 0, course_id: int | None = None, height: int = 800) -> SessionDialog:
        window.resize(1000, height)
        window.show()
        open_session(context, window, session_id, course_id)
        found = dialog(SessionDialog, settled)
        settled()
        return found

    return make


@pytest.fixture
def peel(diary_do: DiaryDo) -> int:
    return int(diary_do(lambda diary: diary.treatments.add_course(PEEL)).id)


def row(found: SessionDialog, kind: WindowKind) -> WindowRow:
    return next(row for row in found.windows.rows if row.line.kind is kind)


def opened_by(diary: Diary, session_id: int = 0) -> dict[WindowKind, AftercareWindow]:
    """Return the windows of a session, of the last one logged without an id."""
    wanted = session_id or max(session.id for session in diary.treatments.sessions())
    return {window.kind: window for window in diary.treatments.windows(wanted)}


def log(diary: Diary, treatment: str, day: date, *windows: AftercareWindow) -> int:
    return diary.treatments.add_session(Session(day, treatment, name=treatment), windows).id


def test_one_line_says_what_is_left_out_until_when_and_logging_opens_it(
    opened: Open, peel: int, diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    found = opened(course_id=peel)
    assert found.windows.summary.text() == (
        "No make-up until November 22 · No acids or retinoid until November 30 · No heat or sport until November 23"
        " · Keep out of the sun until November 30 · No other treatment until December 4"
    )
    assert found.windows.ask.text() == "Ask the clinic when to start sunscreen; shade until then."
    assert found.due.text() == "Next due December 5"
    assert not found.windows.rows[0].isVisible()

    click(qtbot, found.save_button)
    settled()
    windows = diary_do(opened_by)
    assert {kind: window.source for kind, window in windows.items()} == {
        WindowKind.MAKE_UP: "window_make_up.s3",
        WindowKind.ACTIVES: "window_actives.allure_peel",
        WindowKind.HEAT: "window_heat.allure_peel",
        WindowKind.SUN: "window_sun.allure_peel",
        WindowKind.PROCEDURE: "window_procedure.allure_peel",
    }


def test_each_window_says_who_quotes_it_and_what_others_say(opened: Open, peel: int, qtbot: QtBot) -> None:
    found = opened(course_id=peel)
    found.windows.change_button.click()
    actives = row(found, WindowKind.ACTIVES)

    assert actives.isVisible()
    assert actives.note.text() == (
        "Longest quoted: 10 days (allurefl.com, clinic handout); others: 2 days (Krauss Dermatology)."
    )
    assert "none until the provider says so" in row(found, WindowKind.MAKE_UP).note.text()
    assert (actives.days.value(), actives.until.text()) == (10, "days, until November 30")
    assert not row(found, WindowKind.OTHER).box.isChecked()
    found.windows.change_button.click()
    assert not actives.isVisible()


def test_by_keys_alone_the_clinics_days_replace_the_quote(
    opened: Open, peel: int, diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    found = opened(course_id=peel)
    found.form.instruction.setFocus()
    qtbot.keyClicks(found.form.instruction, "No acids for 7 days.")
    qtbot.keyClick(found.form.instruction, Key.Key_Tab)
    assert QApplication.focusWidget() is found.windows.change_button
    reached = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    make_up, actives = row(found, WindowKind.MAKE_UP), row(found, WindowKind.ACTIVES)
    assert reached == [make_up.box, make_up.days, actives.box, actives.days]
    qtbot.keyClicks(actives.days, "7")
    qtbot.keyClick(actives.days, Key.Key_Backtab)
    qtbot.keyClick(actives.box, Key.Key_Backtab)
    qtbot.keyClick(make_up.days, Key.Key_Backtab)
    qtbot.keyClick(make_up.box, Key.Key_Space)

    assert actives.note.text().startswith("As the clinic says. Longest quoted: 10 days")
    assert "No acids or retinoid until November 27" in found.windows.summary.text()
    assert "make-up" not in found.windows.summary.text()
    assert (make_up.until.text(), make_up.days.isEnabled()) == ("not asked for", False)
    qtbot.keyClick(make_up.box, Key.Key_Return)
    settled()
    windows = diary_do(opened_by)
    assert (windows[WindowKind.ACTIVES].source, windows[WindowKind.ACTIVES].text) == ("clinic", "No acids for 7 days.")
    assert windows[WindowKind.ACTIVES].until_day == date(2026, 11, 27)
    assert WindowKind.MAKE_UP not in windows


def test_another_day_moves_the_windows_and_another_treatment_proposes_anew(
    opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    found = opened()
    box = found.form.treatment
    box.setCurrentIndex(box.findData("chemical_peel"))
    found.windows.change_button.click()
    row(found, WindowKind.SUN).days.setValue(5)
    found.form.day.setDate(QDate(2026, 11, 18))
    assert "No acids or retinoid until November 27" in found.windows.summary.text()
    assert "Keep out of the sun until November 22" in found.windows.summary.text()

    box.setCurrentIndex(box.findData("microneedling"))
    assert "No acids or retinoid until December 1 " in found.windows.summary.text()
    assert "Keep out of the sun until November 22" in found.windows.summary.text()
    assert "Microneedling, two handouts: not in the first 24 hours." in found.windows.ask.text()
    click(qtbot, found.save_button)
    settled()
    windows = diary_do(opened_by)
    assert {kind: window.from_day for kind, window in windows.items()} == dict.fromkeys(windows, date(2026, 11, 18))
    assert (windows[WindowKind.SUN].source, windows[WindowKind.SUN].length) == ("clinic", 5)
    assert windows[WindowKind.ACTIVES].source == "window_actives.golden_coast"


def test_a_session_from_before_gets_its_windows_when_asked_for(
    opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    made = diary_do(lambda diary: log(diary, "aquagold", date(2026, 11, 18)))
    found = opened(made)
    assert found.windows.summary.text() == "Nothing to leave out after this session."
    assert found.windows.propose_button.isVisible()
    click(qtbot, found.windows.propose_button)
    assert "No acids or retinoid until November 24" in found.windows.summary.text()
    assert not found.windows.propose_button.isVisible()

    click(qtbot, found.save_button)
    settled()
    assert diary_do(lambda diary: opened_by(diary, made))[WindowKind.ACTIVES].until_day == date(2026, 11, 24)


def test_looking_at_the_windows_of_a_session_changes_nothing_and_asks_nothing(
    opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle, asked: list[object]
) -> None:
    windows = (
        clinics_window(WindowKind.ACTIVES, TODAY, 4, "Four days"),
        AftercareWindow(0, WindowKind.SUN, TODAY, TODAY + timedelta(days=2), source="s3", text="Hat"),
    )
    made = diary_do(lambda diary: log(diary, "chemical_peel", TODAY, *windows))
    before = diary_do(lambda diary: opened_by(diary, made))
    found = opened(made)
    found.windows.change_button.click()
    assert row(found, WindowKind.SUN).note.text() == "Perfect Medical, clinic advertisement"
    qtbot.keyClick(found, Key.Key_Escape)
    assert asked == []

    found = opened(made)
    found.form.pain.setValue(3)
    click(qtbot, found.save_button)
    settled()
    after = diary_do(lambda diary: opened_by(diary, made))
    assert {kind: replace(window, id=0) for kind, window in after.items()} == {
        kind: replace(window, id=0) for kind, window in before.items()
    }


def test_a_changed_window_is_not_lost_without_asking(
    opened: Open, peel: int, qtbot: QtBot, asked: list[object]
) -> None:
    found = opened(course_id=peel)
    found.windows.change_button.click()
    row(found, WindowKind.HEAT).box.click()
    found.windows.change_button.click()
    qtbot.keyClick(found, Key.Key_Escape)
    assert asked == [found]


def test_what_there_is_to_mention_is_said_in_quiet_lines_and_follows_the_day(
    opened: Open, peel: int, diary_do: DiaryDo, settled: Settle
) -> None:
    def fill(diary: Diary) -> None:
        catalogue = diary.knowledge().catalogue
        day = date(2026, 11, 12)
        log(diary, "aquagold", day, *(window.opened() for window in default_windows("aquagold", day, catalogue)))
        evening = diary.routines.add(Routine("Evening", Slot.EVENING)).id
        step = diary.routines.add_step(Step(evening, StepKind.RETINOID, date(2026, 11, 1))).id
        diary.routines.tick(step, date(2026, 11, 11))

    diary_do(fill)
    found = opened(course_id=peel)
    within, used = found.notices.texts
    assert within == (
        "aquagold of November 12 asks for no other treatment until November 25: "
        "2 weeks (The Swoon Spa, clinic handout)."
    )
    assert used.startswith("Retinoid was last used on November 11; before this treatment acids and retinoids rest from")
    assert found.notices.isVisible()
    assert found.save_button.isEnabled()

    found.form.day.setDate(QDate(2026, 11, 10))
    settled()
    assert found.notices.texts == ()
    assert not found.notices.isVisible()


@pytest.mark.parametrize("height", [800, 640])
def test_it_fits_its_window_and_everything_in_it_has_a_name(opened: Open, peel: int, height: int, qtbot: QtBot) -> None:
    found = opened(course_id=peel, height=height)
    found.windows.change_button.click()
    first = row(found, WindowKind.MAKE_UP)
    qtbot.waitUntil(lambda: not first.visibleRegion().isEmpty())
    assert found.height() <= height
    assert found.area.horizontalScrollBar().maximum() == 0
    assert nameless(found) == []


def test_writing_down_what_the_clinic_said_shows_where_its_days_go(opened: Open, peel: int) -> None:
    found = opened(course_id=peel)
    assert not row(found, WindowKind.ACTIVES).isVisible()
    found.form.instruction.setPlainText("No acid for 5 days")
    assert row(found, WindowKind.ACTIVES).isVisible()
    row(found, WindowKind.ACTIVES).days.setValue(5)
    found.windows.change_button.click()
    assert not row(found, WindowKind.ACTIVES).isVisible()
    window = next(
        one for one in found.windows.windows(date(2026, 11, 21), "No acid for 5 days") if one.kind is WindowKind.ACTIVES
    )
    assert (window.source, window.length, window.text) == ("clinic", 5, "No acid for 5 days")


@pytest.mark.parametrize("height", [800, 640])
@pytest.mark.parametrize("is_edited", [False, True])
def test_after_typing_a_click_on_change_leads_to_the_lines(
    opened: Open, peel: int, diary_do: DiaryDo, qtbot: QtBot, height: int, is_edited: bool
) -> None:
    session_id = diary_do(lambda diary: log(diary, "chemical_peel", TODAY)) if is_edited else 0
    found = opened(session_id, None if is_edited else peel, height)
    qtbot.keyClicks(found.form.instruction, "No make-up 5 days")
    assert found.windows.change_button.text() == "Change"
    found.area.ensureWidgetVisible(found.windows.change_button)
    click(qtbot, found.windows.change_button)
    first = found.windows.rows[0]
    qtbot.waitUntil(lambda: first.visibleRegion().boundingRect().height() == first.height())
    assert found.windows.change_button.text() == "Fold"
    click(qtbot, found.windows.change_button)
    assert not first.isVisible()


def test_however_often_they_are_opened_no_line_covers_another(opened: Open, peel: int, qtbot: QtBot) -> None:
    found = opened(course_id=peel)

    def is_whole() -> bool:
        lines = [*found.windows.rows, *(one.note for one in found.windows.rows)]
        return all(line.isVisible() and line.height() >= line.heightForWidth(line.width()) for line in lines)

    for _ in range(3):
        found.area.ensureWidgetVisible(found.windows.change_button)
        click(qtbot, found.windows.change_button)
        for size in (0, 1, 40, -40, -1):
            found.resize(found.width() + size, found.height() + size)
            for _ in range(5):
                QApplication.processEvents()
            assert is_whole()
        click(qtbot, found.windows.change_button)
        for _ in range(5):
            QApplication.processEvents()
        assert not found.windows.rows[0].isVisible()
