"""Logging and changing a session, by keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.session_dialog import SessionDialog, open_session
from poreditary.diary.diary import Diary
from poreditary.domain.treatment import Course, Session
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import click, dialog, logged
from tests.conftest import StandingClock

Key = Qt.Key
TODAY = date(2026, 11, 21)
PEEL = Course("Peel", date(2026, 9, 1), sessions_planned=6, clinic="Praxis")
pytestmark = pytest.mark.usefixtures("in_english", "unasked")


@pytest.fixture
def opened(window: QWidget, context: Context, settled: Settle) -> Callable[..., SessionDialog]:
    """Return a function that opens the dialog for a session."""

    def make(session_id: int = 0, course_id: int | None = None) -> SessionDialog:
        open_session(context, window, session_id, course_id)
        return dialog(SessionDialog, settled)

    return make


Open = Callable[..., SessionDialog]


def choose_course(found: SessionDialog, name: str) -> None:
    """Choose a course as a click on the list does."""
    box = found.form.course
    box.setCurrentText(name)
    box.activated.emit(box.currentIndex())


def sessions(diary: Diary) -> list[Session]:
    return diary.treatments.sessions()


def test_a_session_takes_what_is_likely_from_the_last_one(opened: Open, diary_do: DiaryDo) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1), date(2026, 11, 1)))
    found = opened(course_id=course_id)

    assert found.form.place.text() == "Session 3 of 4"
    session = found.session()
    assert (session.day, session.course_id, session.treatment) == (TODAY, course_id, "microneedling")
    assert (session.name, session.area, session.device) == ("Microneedling", "Nose", "Pen")
    assert (session.settings, session.practitioner, session.clinic) == ("0.5 mm", "Dr Lee", "Clinic A")
    assert (session.cost, session.pain, session.instruction, session.note) == (None, None, "", "")
    assert found.form.currency.currentText() == "EUR"


def test_the_first_session_of_a_course_takes_its_clinic_and_the_preferred_currency(
    opened: Open, diary_do: DiaryDo
) -> None:
    diary_do(lambda diary: diary.preferences.save(replace(diary.preferences.get(), currency="TWD")))
    course_id = diary_do(lambda diary: logged(diary, course=PEEL))
    found = opened(course_id=course_id)

    assert found.session().clinic == "Praxis"
    assert found.form.currency.currentText() == "TWD"
    assert found.form.place.text() == "Session 1 of 6"


def test_the_first_session_of_a_course_takes_the_course_s_own_currency(opened: Open, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    priced = replace(PEEL, session_cost=9000, currency="USD")
    found = opened(course_id=diary_do(lambda diary: logged(diary, course=priced)))

    assert found.form.currency.currentText() == "USD"
    assert found.session().cost == 9000
    found.form.cost.clear()
    assert found.session().cost is None


def test_a_whole_session_is_logged(opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 11, 1)))
    found = opened(course_id=course_id)
    form = found.form
    form.day.setDate(QDate(2026, 11, 20))
    form.area.setEditText("Whole face")
    qtbot.keyClicks(form.cost, "1,180.50")
    form.currency.setEditText("twd")
    form.pain.setFocus()
    form.pain.selectAll()
    qtbot.keyClicks(form.pain, "4")
    form.instruction.setPlainText("No sun for a week")
    form.note.setPlainText("Felt warm")
    click(qtbot, found.save_button)
    settled()

    session = diary_do(sessions)[-1]
    assert (session.day, session.area, session.cost, session.currency) == (
        date(2026, 11, 20), "Whole face", 118050, "TWD"
    )  # fmt: skip
    assert (session.pain, session.instruction, session.note) == (4, "No sun for a week", "Felt warm")
    assert session.course_id == course_id


def test_the_number_follows_the_day_and_the_course(opened: Open, diary_do: DiaryDo) -> None:
    first = diary_do(lambda diary: logged(diary, date(2026, 10, 1), date(2026, 11, 1)))
    diary_do(lambda diary: logged(diary, course=PEEL))
    found = opened(course_id=first)
    found.form.day.setDate(QDate(2026, 9, 1))
    assert found.form.place.text() == "Session 1 of 4"
    found.form.day.setDate(QDate(2026, 11, 1))
    assert found.form.place.text() == "Session 3 of 4"

    choose_course(found, "Peel")
    assert found.form.place.text() == "Session 1 of 6"
    choose_course(found, "Single session")
    assert not found.form.place.isVisible()
    assert found.form.name.isVisible()


def test_another_course_brings_its_own_defaults_but_leaves_what_was_typed(
    opened: Open, diary_do: DiaryDo, qtbot: QtBot
) -> None:
    diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    peel = diary_do(lambda diary: logged(diary, course=PEEL))
    found = opened(course_id=peel)
    found.form.practitioner.setFocus()
    qtbot.keyClicks(found.form.practitioner, "Dr Wu")

    choose_course(found, "Microneedling")

    session = found.session()
    assert (session.treatment, session.area, session.clinic) == ("microneedling", "Nose", "Clinic A")
    assert session.practitioner == "Dr Wu"


def test_the_planned_cost_follows_the_course_until_one_is_typed(opened: Open, diary_do: DiaryDo, qtbot: QtBot) -> None:
    diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    priced = replace(PEEL, session_cost=9000, currency="USD")
    found = opened(course_id=diary_do(lambda diary: logged(diary, course=priced)))

    choose_course(found, "Microneedling")
    assert found.session().cost is None
    qtbot.keyClicks(found.form.cost, "80")
    choose_course(found, "Peel")
    assert found.session().cost == 8000


def test_a_single_session_has_a_treatment_of_its_own(
    opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    found = opened()
    assert found.form.treatment.isVisible()
    click(qtbot, found.save_button)
    settled()
    assert found.problem.text() == "A session needs a treatment or a name. Choose one or write it down."

    qtbot.keyClicks(found.form.name, "LED mask")
    qtbot.keyClick(found.form.name, Key.Key_Return)
    settled()
    session = diary_do(sessions)[0]
    assert (session.name, session.treatment, session.course_id) == ("LED mask", "", None)


def test_a_cost_that_is_no_number_is_said_and_stays_to_be_mended(
    opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    found = opened(course_id=diary_do(logged))
    qtbot.keyClicks(found.form.cost, "about 80")
    qtbot.keyClick(found.form.cost, Key.Key_Return)
    settled()
    assert found.problem.text() == "about 80 is not a number. Type one such as 12.50."
    assert found.form.cost.text() == "about 80"

    found.form.cost.selectAll()
    qtbot.keyClicks(found.form.cost, "80")
    found.form.currency.setEditText("Euro")
    qtbot.keyClick(found.form.cost, Key.Key_Return)
    settled()
    assert found.problem.text().startswith("EURO is not a currency.")
    assert diary_do(sessions) == []


def test_nothing_is_changed_by_opening_and_saving(
    opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    diary_do(lambda diary: logged(diary, date(2026, 10, 1), date(2026, 11, 1)))
    odd = Session(TODAY, "gone", name="Odd", cost=1, currency="", instruction="a\nb", area="Ear", pain=0)
    diary_do(lambda diary: diary.treatments.add_session(odd))
    before = diary_do(sessions)
    for session in before:
        found = opened(session.id)
        assert found.session() == session
        assert found.state() == found._before
        qtbot.keyClick(found, Key.Key_Escape)
    assert diary_do(sessions) == before


def test_a_session_keeps_the_name_it_had_when_its_course_was_renamed(opened: Open, diary_do: DiaryDo) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    course = diary_do(lambda diary: diary.treatments.course(course_id)).course
    diary_do(lambda diary: diary.treatments.edit_course(replace(course, name="Other", treatment="")))
    found = opened(diary_do(sessions)[0].id)

    assert (found.session().name, found.session().treatment) == ("Microneedling", "microneedling")
    assert found.form.place.text() == "Session 1 of 4"


def test_a_session_of_an_ended_course_stays_in_it(opened: Open, diary_do: DiaryDo) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    diary_do(lambda diary: diary.treatments.end_course(course_id))
    found = opened(diary_do(sessions)[0].id)

    assert found.session().course_id == course_id


def test_a_day_to_come_cannot_be_chosen_but_one_that_is_there_stays(
    opened: Open, diary_do: DiaryDo, clock: StandingClock
) -> None:
    found = opened()
    found.form.day.setDate(QDate(2026, 12, 24))
    assert found.session().day == TODAY

    clock.advance(days=20)
    future = diary_do(lambda diary: diary.treatments.add_session(Session(date(2026, 12, 1), "", name="Peel"))).id
    clock.advance(days=-20)
    found.close()
    assert opened(future).session().day == date(2026, 12, 1)


def test_zones_and_areas_used_before_are_suggested(opened: Open, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: diary.treatments.add_session(Session(TODAY, "", name="Peel", area="Nose and chin")))
    box = opened().form.area

    texts = [box.itemText(number) for number in range(box.count())]
    assert texts == ["Nose", "Left cheek", "Right cheek", "Chin", "Forehead", "Nose and chin"]
    assert box.currentText() == ""


def test_all_fields_have_names_and_their_own_keys(opened: Open) -> None:
    found = opened()

    assert nameless(found) == []
    labels = [label.text() for label in found.findChildren(QLabel) if label.buddy() is not None]
    keys = [text[text.index("&") + 1].lower() for text in labels]
    assert len(labels) == 13
    assert len(set(keys)) == len(keys)
