"""Planning and changing a course, by keys."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QTextDocumentFragment, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs import entry_dialog
from poreditary.app.dialogs.course_dialog import CourseDialog, open_course
from poreditary.diary.expectations import catalogue
from poreditary.domain.course_offer import course_offer
from poreditary.domain.person import CAUTIONS, Caution, Profile
from poreditary.domain.treatment import Course
from tests.app.accessible import focusable, nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import COURSE, american, click, dialog, logged
from tests.domain.own_treatment import write_own_treatment

Key = Qt.Key
Open = Callable[..., CourseDialog]


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with american():
        yield


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """Return the dialogs that asked whether to discard what was filled in; each is told no."""
    found: list[QWidget] = []

    def ask(one: QWidget) -> bool:
        found.append(one)
        return False

    monkeypatch.setattr(entry_dialog, "ask_to_discard", ask)
    return found


@pytest.fixture
def opened(
    qtbot: QtBot, context: Context, settled: Settle, asked: list[QWidget], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    """Return a function that opens the dialog for a course, 0 for a new one."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()

    def make(course_id: int = 0, treatment: str = "") -> CourseDialog:
        open_course(context, window, course_id, treatment=treatment)
        return dialog(CourseDialog, settled)

    yield make
    monkeypatch.setattr(entry_dialog, "ask_to_discard", lambda _dialog: True)


def choose_treatment(found: CourseDialog, treatment: str) -> None:
    """Choose a treatment as a click on the list does."""
    box = found.form.treatment
    box.setCurrentIndex(box.findData(treatment))
    box.activated.emit(box.currentIndex())


def plain(label: QLabel) -> str:
    """Return the text of a label as it is read."""
    return QTextDocumentFragment.fromHtml(label.text()).toPlainText()


def offered(found: CourseDialog) -> list[str]:
    """Return the lines that have a button to take their numbers over."""
    return [plain(label) for label in found.offer.texts[: len(found.offer.buttons)]]


def test_a_course_of_ones_own_is_planned_by_keys(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    found = opened()
    assert found.focusWidget() is found.form.treatment
    qtbot.keyClick(found.form.treatment, Key.Key_Tab)
    qtbot.keyClicks(found.form.name, "LED mask")
    qtbot.keyClick(found.form.name, Key.Key_Tab)
    qtbot.keyClicks(found.form.planned, "6")
    qtbot.keyClick(found.form.planned, Key.Key_Tab)
    qtbot.keyClicks(found.form.interval, "7")
    found.form.clinic.setFocus()
    qtbot.keyClicks(found.form.clinic, "Clinic B")
    qtbot.keyClick(found.form.goal, Key.Key_Return)
    settled()

    course = diary_do(lambda diary: diary.treatments.courses()[0]).course
    assert (course.name, course.treatment, course.clinic) == ("LED mask", "", "Clinic B")
    assert (course.sessions_planned, course.interval_days) == (6, 7)
    assert course.started_on == date(2026, 11, 21)
    assert QApplication.activeModalWidget() is None


def test_a_treatment_found_by_typing_its_first_letters_counts_as_chosen(qtbot: QtBot, opened: Open) -> None:
    found = opened()
    found.form.treatment.setFocus()
    qtbot.keyClicks(found.form.treatment, "Microneedling")
    course = found.course()
    assert (course.treatment, course.name) == ("microneedling", "Microneedling")
    assert course.sessions_planned == 3


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


def test_a_course_that_exists_keeps_its_numbers_when_its_treatment_changes(opened: Open, diary_do: DiaryDo) -> None:
    found = opened(diary_do(logged))
    choose_treatment(found, "aha_peel")
    assert (found.course().sessions_planned, found.course().interval_days) == (4, 30)
    assert found.offer.filled.isHidden()


def test_the_dialog_can_begin_with_a_treatment(opened: Open, qtbot: QtBot, asked: list[QWidget]) -> None:
    found = opened(treatment="ipl")
    assert (found.course().treatment, found.course().sessions_planned) == ("ipl", 4)
    assert found.offer.filled.isVisible()
    qtbot.keyClick(found, Key.Key_Escape)
    assert asked == []
    assert QApplication.activeModalWidget() is None


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


@pytest.mark.parametrize("treatment", ["gone_from_catalogue", "caution_tan"])
def test_a_treatment_that_is_none_begins_an_empty_dialog(opened: Open, treatment: str) -> None:
    assert opened(treatment=treatment).course().treatment == ""


def test_a_treatment_of_the_person_s_own_file_is_offered_as_well(opened: Open, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: write_own_treatment(diary.folder))
    found = opened()
    choose_treatment(found, "led_mask")

    assert (found.course().name, found.course().sessions_planned, found.course().interval_days) == ("LED mask", 8, 7)
    assert offered(found)[0] == "Published: 8–10 sessions, 7 days apart (Lamp 2020, study without a control group)"


def test_what_the_clinic_said_in_the_person_s_own_file_wins(opened: Open, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: write_own_treatment(diary.folder, with_clinic=True))
    found = opened(treatment="led_mask")

    assert (found.course().sessions_planned, found.course().interval_days) == (12, 3)
    assert found.offer.filled.text().startswith("Filled in: what you noted of this treatment.")
    assert offered(found)[0] == "Your own note: 12 sessions, 3 days apart (What Clinic A said, your own note)"
    assert list(found.cautions.buttons) == ["led_mask"]


def test_the_cost_of_a_session_is_kept_with_its_currency(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    found = opened()
    qtbot.keyClicks(found.form.name, "Peel")
    qtbot.keyClicks(found.form.cost, "150,50")
    assert found.form.currency.currentText() == "EUR"
    qtbot.keyClick(found.form.cost, Key.Key_Return)
    settled()

    course = diary_do(lambda diary: diary.treatments.courses()[0]).course
    assert (course.session_cost, course.currency) == (15050, "EUR")


def test_a_cost_that_is_no_number_is_said_in_place(opened: Open, qtbot: QtBot) -> None:
    found = opened()
    qtbot.keyClicks(found.form.name, "Peel")
    qtbot.keyClicks(found.form.cost, "dear")
    qtbot.keyClick(found.form.cost, Key.Key_Return)
    assert found.problem.text() == "dear is not a number. Type one such as 12.50."


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


def test_the_person_s_own_numbers_and_name_win(opened: Open, qtbot: QtBot) -> None:
    found = opened()
    found.form.planned.setFocus()
    found.form.planned.selectAll()
    qtbot.keyClicks(found.form.planned, "9")
    qtbot.keyClicks(found.form.name, "Mine")
    choose_treatment(found, "microneedling")

    course = found.course()
    assert (course.sessions_planned, course.interval_days) == (9, 30)
    assert (course.name, course.treatment) == ("Mine", "microneedling")


def test_a_name_of_ones_own_keeps_the_treatment(opened: Open, diary_do: DiaryDo, qtbot: QtBot) -> None:
    found = opened(diary_do(logged))
    found.form.name.selectAll()
    qtbot.keyClicks(found.form.name, "Nose only")

    assert (found.course().name, found.course().treatment) == ("Nose only", "microneedling")


def test_a_treatment_the_catalogue_does_not_know_is_kept(opened: Open, diary_do: DiaryDo) -> None:
    strange = Course("Old thing", date(2026, 1, 1), treatment="gone_from_catalogue")
    found = opened(diary_do(lambda diary: diary.treatments.add_course(strange)).id)

    assert found.form.treatment.currentText() == "Old thing"
    assert found.course().treatment == "gone_from_catalogue"


def test_nothing_is_changed_by_opening_and_saving(
    opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    diary_do(lambda diary: diary.treatments.end_course(course_id))
    before = diary_do(lambda diary: diary.treatments.course(course_id))
    found = opened(course_id)
    assert found.form.ended_on.isVisible()
    assert found.course() == before.course

    qtbot.keyClick(found, Key.Key_Return)
    settled()

    assert diary_do(lambda diary: diary.treatments.course(course_id)) == before


def test_what_is_wrong_is_said_in_place_and_nothing_typed_is_lost(
    opened: Open, qtbot: QtBot, settled: Settle, context: Context, diary_do: DiaryDo
) -> None:
    refused: list[object] = []
    context.refused.connect(refused.append)
    found = opened()
    qtbot.keyClicks(found.form.goal, "Smaller pores")
    qtbot.keyClick(found.form.goal, Key.Key_Return)
    settled()

    assert found.problem.isVisible()
    assert found.problem.text() == "A course needs a treatment or a name. Choose one or write it down."
    assert found.form.goal.text() == "Smaller pores"
    assert refused == []
    qtbot.keyClicks(found.form.name, "Peel")
    qtbot.keyClick(found.form.name, Key.Key_Return)
    settled()
    assert diary_do(lambda diary: diary.treatments.courses()[0]).course.goal == "Smaller pores"


def test_a_disk_that_refuses_leaves_the_dialog_open(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    found = opened()
    qtbot.keyClicks(found.form.name, "Peel")
    diary_do(lambda diary: diary._store.rows("PRAGMA query_only = ON"))
    qtbot.keyClick(found.form.name, Key.Key_Return)
    settled()
    assert "could not be written" in found.problem.text()
    assert found.isVisible()

    diary_do(lambda diary: diary._store.rows("PRAGMA query_only = OFF"))
    qtbot.keyClick(found.form.name, Key.Key_Return)
    settled()
    assert diary_do(lambda diary: diary.treatments.courses()[0]).course.name == "Peel"


def test_escape_asks_before_something_filled_in_is_lost(opened: Open, qtbot: QtBot, asked: list[QWidget]) -> None:
    found = opened()
    qtbot.keyClicks(found.form.note, "x")
    qtbot.keyClick(found, Key.Key_Escape)
    assert asked == [found]
    assert found.isVisible()

    found.form.note.clear()
    qtbot.keyClick(found, Key.Key_Escape)
    assert asked == [found]
    assert QApplication.activeModalWidget() is None


def test_the_wheel_changes_no_field_that_is_scrolled_past(opened: Open) -> None:
    found = opened()
    spin = found.form.planned
    middle = QPointF(spin.rect().center())
    event = QWheelEvent(
        middle,
        spin.mapToGlobal(middle),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(spin, event)

    assert spin.value() == 1


def test_all_fields_have_names_and_their_own_keys(opened: Open, diary_do: DiaryDo) -> None:
    found = opened(diary_do(lambda diary: diary.treatments.add_course(COURSE)).id)

    assert nameless(found) == []
    labels = [label.text() for label in found.findChildren(QLabel) if label.buddy() is not None]
    keys = [text[text.index("&") + 1].lower() for text in labels]
    assert len(labels) == 10
    assert len(set(keys)) == len(keys)


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


def test_tab_goes_from_the_first_field_to_save_and_cancel(opened: Open, qtbot: QtBot) -> None:
    found = opened()
    # A date takes one Tab for each of its three parts.
    steps = len(focusable(found)) + 2
    seen: list[QWidget] = []
    for _step in range(steps):
        seen.append(found.focusWidget())
        qtbot.keyClick(found.focusWidget(), Key.Key_Tab)
    form = found.form
    seen = list(dict.fromkeys(seen))
    assert seen[:6] == [form.treatment, form.name, form.planned, form.interval, form.started_on, form.cost]
    assert seen[-2] is found.save_button
    assert found.form.started_on.date() == QDate(2026, 11, 21)
