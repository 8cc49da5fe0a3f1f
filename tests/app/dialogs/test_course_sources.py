"""What sources say beside a course being planned, and what to raise with the clinic."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.diary.expectations import catalogue
from poreditary.domain.course_offer import course_offer
from poreditary.domain.person import CAUTIONS, Caution, Profile
from poreditary.domain.treatment import Course
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.dialogs.course_kit import Open, choose_treatment, offered, opener, plain
from tests.app.treatments import click
from tests.domain.own_treatment import write_own_treatment

Key = Qt.Key

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def opened(window: QWidget, context: Context, settled: Settle, asked: list[QWidget]) -> Open:
    """Return a function that opens the dialog for a course, 0 for a new one; none is left without a question."""
    del asked
    return opener(window, context, settled)


def test_a_treatment_of_the_catalogue_brings_its_name_and_the_published_numbers(opened: Open) -> None:
    found = opened()
    choose_treatment(found, "microneedling")
    default = course_offer("microneedling", catalogue()).default
    assert default is not None

    course = found.course()
    assert (course.treatment, course.name) == ("microneedling", "Microneedling")
    assert (course.sessions_planned, course.interval_days) == (default.fewest, default.soonest) == (3, 28)
    assert found.offer.isVisible()
    assert found.offer.filled.text().startswith("Filled in: the fewest sessions published.")
    assert offered(found) == [
        "Published: 4 sessions, 30 days apart (Ablon 2018, study without a control group)",
        "Published: 3 sessions, 28–31 days apart (Golden Coast Dermatology, clinic handout)",
        "Published: 3–6 sessions, 28–42 days apart (Harley Med Clinic, clinic handout)",
        "One clinic’s statement for all treatments at once: 3–6 sessions (Perfect Medical, clinic advertisement)",
    ]


def test_when_to_judge_discomfort_and_downtime_stand_beside_it(opened: Open) -> None:
    found = opened()
    choose_treatment(found, "fractional_laser")
    facts = [plain(label) for label in found.offer.texts[len(found.offer.buttons) :]]

    assert [fact.partition(":")[0] for fact in facts] == ["When to judge", "Discomfort", "Downtime"]
    assert "2 weeks, 4 weeks, 12 weeks and up to 6 months" in facts[0]
    assert facts[0].endswith("study without a control group)")
    assert all(label.wordWrap() for label in found.offer.texts)


def test_one_click_takes_the_numbers_of_a_series_over(opened: Open, qtbot: QtBot) -> None:
    found = opened()
    choose_treatment(found, "microneedling")
    assert found.offer.buttons[0].accessibleName() == "Use 4 sessions, 30 days apart"
    click(qtbot, found.offer.buttons[0])
    assert (found.course().sessions_planned, found.course().interval_days) == (4, 30)
    assert found.offer.filled.isHidden()

    # The general statement names no interval: the one in the field stays.
    click(qtbot, found.offer.buttons[3])
    assert (found.course().sessions_planned, found.course().interval_days) == (3, 30)


def test_taking_numbers_over_is_no_typing_of_ones_own(opened: Open, qtbot: QtBot) -> None:
    found = opened()
    choose_treatment(found, "microneedling")
    click(qtbot, found.offer.buttons[0])
    choose_treatment(found, "ipl")
    assert (found.course().sessions_planned, found.course().interval_days) == (4, 21)


def test_without_a_source_the_numbers_are_those_of_a_new_course(opened: Open) -> None:
    found = opened()
    choose_treatment(found, "microneedling")
    choose_treatment(found, "medium_peel")

    assert (found.course().sessions_planned, found.course().interval_days) == (1, 30)
    assert found.offer.filled.isHidden()
    assert [text.split(":")[0] for text in offered(found)] == ["One clinic’s statement for all treatments at once"]
    choose_treatment(found, "")
    assert found.form.offer.isHidden()


def test_a_question_noted_is_nothing_to_discard(
    opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle, asked: list[QWidget]
) -> None:
    found = opened(treatment="rf_microneedling")
    click(qtbot, found.cautions.buttons["rf_microneedling"])
    settled()
    qtbot.keyClick(found, Key.Key_Escape)
    assert asked == []
    (question,) = diary_do(lambda diary: diary.plan.questions())
    assert question.text.startswith("RF microneedling: what do you say to this? On 15 October 2025")


def test_a_long_list_of_sources_stays_within_the_dialog(opened: Open, diary_do: DiaryDo) -> None:
    every = tuple(Caution(kind, "yes") for kind in CAUTIONS)
    diary_do(lambda diary: diary.person.save(Profile(burns=0, cautions=every)))
    found = opened(treatment="microneedling")

    assert len(found.cautions.buttons) == len(CAUTIONS) + 1
    assert found.fields.width() <= found.area.viewport().width()
    window = found.parentWidget()
    assert window is not None
    assert found.height() <= window.height()


def test_what_the_clinic_said_in_the_person_s_own_file_wins(opened: Open, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: write_own_treatment(diary.folder, with_clinic=True))
    found = opened(treatment="led_mask")

    assert (found.course().sessions_planned, found.course().interval_days) == (12, 3)
    assert found.offer.filled.text().startswith("Filled in: what you noted of this treatment.")
    assert offered(found)[0] == "Your own note: 12 sessions, 3 days apart (What Clinic A said, your own note)"
    assert list(found.cautions.buttons) == ["led_mask"]


def test_what_to_raise_stands_with_every_side(opened: Open, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: diary.person.save(Profile(cautions=(Caution("isotretinoin", "yes", "until May"),))))
    found = opened()
    assert found.form.cautions.isHidden()

    choose_treatment(found, "ipl")
    assert found.cautions.isVisible()
    said = [plain(label) for label in found.cautions.findChildren(QLabel) if label.isVisible()]
    assert said[:2] == [
        "To raise with the clinic",
        "Questions, not verdicts. Where sources disagree, all of them stand here.",
    ]
    assert "You answered yes: until May" in said
    assert any(text.startswith("The package insert asks for 6 months") for text in said)
    assert any(text.startswith("A surgeons’ task force finds no good reason to delay") for text in said)


def test_an_answer_given_later_changes_what_is_raised(opened: Open, diary_do: DiaryDo, qtbot: QtBot) -> None:
    course_id = diary_do(lambda diary: diary.treatments.add_course(Course("IPL", date(2026, 1, 1), treatment="ipl"))).id
    found = opened(course_id)
    assert found.form.cautions.isHidden()
    qtbot.keyClick(found, Key.Key_Escape)

    diary_do(lambda diary: diary.person.save(Profile(cautions=(Caution("tan", "unsure"),))))
    found = opened(course_id)
    assert list(found.cautions.buttons) == ["caution_tan"]


def test_a_notice_stands_without_any_answer(opened: Open) -> None:
    found = opened(treatment="rf_microneedling")
    said = " ".join(plain(label) for label in found.cautions.findChildren(QLabel) if label.isVisible())
    assert "15 October 2025" in said
    assert "not for use at home" in said
    choose_treatment(found, "microneedling")
    assert found.form.cautions.isHidden()


def test_a_question_is_noted_once_for_the_next_appointment(
    opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    diary_do(lambda diary: diary.person.save(Profile(cautions=(Caution("cold_sores", "yes"),))))
    found = opened(treatment="ipl")
    button = found.cautions.buttons["caution_cold_sores"]
    button.setFocus()
    qtbot.keyClick(button, Key.Key_Space)
    settled()

    assert (button.text(), button.isEnabled()) == ("On my questions", False)
    (question,) = diary_do(lambda diary: diary.plan.questions())
    assert question.text == "Cold sores: what does it mean for IPL (intense pulsed light)?"
    assert (question.appointment_id, question.is_asked) == (None, False)
    assert found.isVisible()
    qtbot.keyClick(found, Key.Key_Escape)
    again = opened(treatment="ipl").cautions.buttons["caution_cold_sores"]
    assert not again.isEnabled()


def test_a_question_the_diary_refuses_can_be_added_again(
    opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    diary_do(lambda diary: diary.person.save(Profile(cautions=(Caution("tan", "yes"),))))
    found = opened(treatment="ipl")
    diary_do(lambda diary: diary._store.rows("PRAGMA query_only = ON"))
    click(qtbot, found.cautions.buttons["caution_tan"])
    settled()
    diary_do(lambda diary: diary._store.rows("PRAGMA query_only = OFF"))

    assert "could not be written" in found.problem.text()
    assert found.cautions.buttons["caution_tan"].isEnabled()


def test_tab_goes_through_what_sources_say_and_what_to_raise_where_they_stand(
    opened: Open, qtbot: QtBot, diary_do: DiaryDo
) -> None:
    diary_do(lambda diary: diary.person.save(Profile(cautions=(Caution("tan", "yes"),))))
    found = opened()
    for treatment in ("microneedling", "ipl"):
        choose_treatment(found, treatment)
    assert nameless(found) == []
    found.form.interval.setFocus()
    seen: list[QWidget] = []
    for _step in range(len(found.offer.buttons) + 3):
        seen.append(found.focusWidget())
        qtbot.keyClick(found.focusWidget(), Key.Key_Tab)

    raised = found.cautions.buttons["caution_tan"]
    assert seen == [found.form.interval, *found.offer.buttons, raised, found.form.started_on]
