"""From reading to doing: a step, a course, a question, by keys and by mouse."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from poreditary.app import texts
from poreditary.app.context import Context
from poreditary.app.dialogs.step_dialog import StepDialog
from poreditary.app.pages.guide import GuidePage
from poreditary.app.pages.treatments_view import PlanCourse
from poreditary.domain.kinds import Per, Slot, StepKind
from poreditary.domain.routine import Routine
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle, let_go

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def english(context: Context) -> Iterator[None]:
    texts.choose("en")
    yield
    texts.choose("en")


@pytest.fixture
def page(qtbot: QtBot, context: Context, settled: Settle) -> GuidePage:
    made = GuidePage(context)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    with qtbot.waitExposed(made):
        made.show()
    settled()
    return made


def offered(page: GuidePage, text: str) -> list[QPushButton]:
    """Return the buttons of the open entry with these words."""
    found = page.form.reading.findChildren(QPushButton)
    return [button for button in found if button.text() == text and button.isVisibleTo(page)]


def step_dialog(page: GuidePage) -> StepDialog:
    dialog = page.findChild(StepDialog)
    assert dialog is not None
    return dialog


def test_a_step_is_added_as_often_as_the_statement_says(
    page: GuidePage, qtbot: QtBot, diary_do: DiaryDo, settled: Settle
) -> None:
    evening = diary_do(lambda d: d.routines.add(Routine("Evening", Slot.EVENING))).id
    page.refresh()
    settled()
    page.show_place("step_exfoliate")
    weekly, twice = offered(page, "Add to my routine")
    assert twice.accessibleName() == "Add to my routine: Exfoliate"
    twice.setFocus()
    qtbot.keyClick(twice, Qt.Key.Key_Space)
    step_dialog(page).accept()
    settled()
    (step,) = diary_do(lambda d: d.routines.steps(evening))
    assert (step.kind, step.times, step.times_most, step.per) == (StepKind.EXFOLIATE, 1, 2, Per.WEEK)
    assert step.statement == "step_exfoliate.s3_weekly"
    assert step.from_day == TODAY
    assert weekly.isVisible()


def test_with_several_routines_one_is_chosen_from_a_menu(
    page: GuidePage, qtbot: QtBot, diary_do: DiaryDo, settled: Settle
) -> None:
    diary_do(lambda d: d.routines.add(Routine("Morning & noon", Slot.MORNING)))
    evening = diary_do(lambda d: d.routines.add(Routine("Evening", Slot.EVENING))).id
    page.refresh()
    settled()
    page.show_place("step_remove_make_up")
    (button,) = offered(page, "Add to my routine")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Morning && noon", "Evening"]
    menu.actions()[1].trigger()
    menu.close()
    step_dialog(page).accept()
    settled()
    (step,) = diary_do(lambda d: d.routines.steps(evening))
    assert (step.kind, step.times, step.per, step.statement) == (StepKind.REMOVE_MAKE_UP, 1, Per.DAY, "")


def test_without_a_routine_the_shelf_is_where_one_begins(page: GuidePage, qtbot: QtBot, context: Context) -> None:
    page.show_place("step_mask")
    with qtbot.waitSignal(context.page_asked) as asked:
        offered(page, "Add to my routine")[0].click()
    assert asked.args == ["shelf", None]


def test_an_open_end_proposes_the_least(page: GuidePage, diary_do: DiaryDo) -> None:
    knowledge = diary_do(lambda d: d.knowledge())
    entry, statement = knowledge.catalogue.statement("step_cleanse.s1_twice")
    step = page.offers.step_of(entry, statement, 7)
    assert (step.times, step.times_most, step.per, step.routine_id) == (2, None, Per.DAY, 7)


def test_a_course_is_planned_from_its_treatment(page: GuidePage, qtbot: QtBot, context: Context) -> None:
    page.show_place("carbon_laser")
    with qtbot.waitSignal(context.page_asked) as asked:
        offered(page, "Plan a course")[0].click()
    assert asked.args == ["treatments", PlanCourse("carbon_laser")]


def test_a_question_is_noted_for_the_next_appointment(page: GuidePage, diary_do: DiaryDo, settled: Settle) -> None:
    page.show_place("is_it_permanent")
    title = diary_do(lambda d: d.knowledge().catalogue.entry("is_it_permanent").title.en)
    offered(page, "Add to my questions")[0].click()
    settled()
    assert [question.text for question in diary_do(lambda d: d.plan.questions())] == [title]


def test_a_pore_type_leads_to_the_treatments_it_names(page: GuidePage, qtbot: QtBot, context: Context) -> None:
    context.page_asked.connect(lambda _name, what: page.show_place(what))
    page.show_place("pores_oily")
    (button,) = offered(page, "Read about Carbon laser")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.form.contents.currentIndex().data() == "Carbon laser"


def test_every_button_of_every_entry_has_a_name(page: GuidePage, diary_do: DiaryDo) -> None:
    for section in (catalogue := diary_do(lambda d: d.knowledge().catalogue)).sections:
        for entry in catalogue.entries(section):
            page.show_place(entry.id)
            let_go()
            assert nameless(page) == []


def test_own_files_are_read_anew_and_a_mistake_in_them_is_said(
    page: GuidePage, tmp_path: Path, settled: Settle, diary_do: DiaryDo
) -> None:
    own = tmp_path / "diary" / "catalogue"
    own.mkdir()
    (own / "treatments.toml").write_text(OWN_TREATMENT, encoding="utf-8")
    page.refresh()
    settled()
    page.show_place("ice_pops")
    assert "Ice pops" in [label.text() for label in page.form.reading.findChildren(QLabel)]
    assert page.form.problem.isHidden()
    (own / "treatments.toml").write_text(OWN_TREATMENT.replace("about = 'how'", ""), encoding="utf-8")
    page.refresh()
    settled()
    assert "treatments.toml" in page.form.problem.text()
    assert "ice_pops.told.about" in page.form.problem.text()
    assert page.form.problem.isVisibleTo(page)


OWN_TREATMENT = """
[ice_pops]
en = 'Ice pops'
zh = '冰棒'

[ice_pops.told]
about = 'how'
sources = ['own']
en = 'Cold for a minute.'
zh = '冰一分鐘。'
"""
