"""The first run: a description, a routine to begin with, and no way back behind it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from poreditary.app.dialogs import folder as folder_dialogs
from poreditary.app.pages.today import TodayPage
from poreditary.app.pages.welcome import WelcomePage
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Per, PoreType, Slot, StepKind
from poreditary.domain.person import Caution, Profile
from tests.app.accessible import nameless
from tests.app.window_kit import Window


@pytest.fixture
def page(window: Window) -> WelcomePage:
    window.open()
    found = window.page
    assert isinstance(found, WelcomePage)
    return found


def start(window: Window, page: WelcomePage) -> None:
    window.qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    window.wait(lambda: isinstance(window.page, TodayPage))
    window.settle()


def test_a_new_diary_begins_with_the_welcome_alone(window: Window, page: WelcomePage) -> None:
    assert not window.frame._side.isVisible()
    assert page.form.starter.isChecked()
    assert page.form.folder.text() == str(window.folder)
    assert nameless(page) == []


def test_it_starts_the_diary_with_a_routine_and_the_description(window: Window, page: WelcomePage) -> None:
    page.profile_form.show(Profile(pore_type=PoreType.OILY, burns=2, allergies="fragrance"))
    start(window, page)
    assert window.frame._side.isVisible()
    kinds = window.ask(
        lambda diary: {
            part.slot: [step.kind for step in diary.routines.steps(part.id)] for part in diary.routines.all()
        }
    )
    assert kinds == {
        Slot.MORNING: [StepKind.CLEANSE, StepKind.SERUM, StepKind.MOISTURISE, StepKind.SUNSCREEN],
        Slot.EVENING: [StepKind.CLEANSE, StepKind.MOISTURISE],
        Slot.WEEKLY: [StepKind.EXFOLIATE, StepKind.MASK],
    }
    profile = window.ask(lambda diary: diary.person.get())
    assert (profile.pore_type, profile.burns, profile.allergies) == (PoreType.OILY, 2, "fragrance")
    assert window.ask(lambda diary: diary.preferences.get().is_welcomed)
    assert window.frame.context.preferences.is_welcomed
    assert window.shell.windowTitle().startswith("Today")


def test_the_steps_follow_the_pore_type_and_what_is_unticked_is_not_taken(window: Window, page: WelcomePage) -> None:
    assert (Slot.MORNING, StepKind.SERUM) not in page.choice.boxes
    page.profile_form.show(Profile(pore_type=PoreType.DEHYDRATED))
    boxes = page.choice.boxes
    assert not boxes[Slot.WEEKLY, StepKind.EXFOLIATE].isChecked()
    assert not boxes[Slot.EVENING, StepKind.RETINOID].isChecked()
    boxes[Slot.WEEKLY, StepKind.MASK].click()
    boxes[Slot.EVENING, StepKind.RETINOID].click()
    start(window, page)
    steps = window.ask(lambda diary: diary.routines.all_steps())
    assert StepKind.MASK not in {step.kind for step in steps}
    retinoid = next(step for step in steps if step.kind is StepKind.RETINOID)
    assert (retinoid.times, retinoid.per, retinoid.statement) == (2, Per.WEEK, "step_retinoid.village_start")
    assert len(window.ask(lambda diary: diary.routines.all())) == 2


def test_each_step_says_how_often_and_who_says_so(page: WelcomePage) -> None:
    box = page.choice.boxes[Slot.WEEKLY, StepKind.EXFOLIATE]
    assert box.text() == "Exfoliate, once a week"
    notes = box.accessibleDescription()
    assert "salicylic or lactic acid" in notes
    assert "Others say: 1–2 times a week (Perfect Medical, clinic advertisement)" in notes
    retinoid = page.choice.boxes[Slot.EVENING, StepKind.RETINOID].accessibleDescription()
    assert "published, not in the articles" in retinoid
    assert page.choice.boxes[Slot.EVENING, StepKind.CLEANSE].accessibleDescription() == "On the same ground as above."
    assert "Take care: Not during pregnancy" in retinoid
    assert "No number is stated there" in page.choice.boxes[Slot.MORNING, StepKind.MOISTURISE].accessibleDescription()


def test_tab_goes_down_the_page_and_through_the_steps(window: Window, page: WelcomePage) -> None:
    page.profile_form.show(Profile(pore_type=PoreType.OILY))
    boxes = list(page.choice.boxes.values())
    window.wait(boxes[-1].isVisible)
    page.profile_form.pore_type.findChildren(QRadioButton)[1].setFocus()
    reached: list[QWidget | None] = [QApplication.focusWidget()]
    while reached[-1] is not page.start and len(reached) < 60:
        window.qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached[1 : len(boxes) + 3] == [page.form.starter, *boxes, page.form.another]
    assert reached[-1] is page.start
    assert page.profile_form.form.note in reached


def test_who_sets_up_their_own_is_not_shown_the_steps(page: WelcomePage) -> None:
    assert page.choice.isVisible()
    page.form.own.setChecked(True)
    assert not page.choice.isVisible()


def test_nothing_has_to_be_filled_in(window: Window, page: WelcomePage) -> None:
    page.form.own.setChecked(True)
    start(window, page)
    assert window.ask(lambda diary: diary.routines.all()) == []
    assert window.ask(lambda diary: diary.person.get()) == Profile()


def test_the_keyboard_is_enough(window: Window, page: WelcomePage) -> None:
    page.form.starter.setFocus()
    window.qtbot.keyClick(page.form.starter, Qt.Key.Key_Down)
    assert page.form.own.isChecked()
    assert not page.form.starter.isChecked()
    for _ in range(60):
        if page.start.hasFocus():
            break
        focus = QApplication.focusWidget()
        assert focus is not None
        window.qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert page.start.hasFocus()
    window.qtbot.keyClick(page.start, Qt.Key.Key_Space)
    window.wait(lambda: isinstance(window.page, TodayPage))


def test_undo_does_not_go_behind_the_welcome(window: Window, page: WelcomePage) -> None:
    start(window, page)
    assert not window.action("Edit", "Undo").isEnabled()
    window.press(Qt.Key.Key_Z)
    assert window.ask(lambda diary: diary.preferences.get().is_welcomed)
    assert len(window.ask(lambda diary: diary.routines.all())) == 3
    assert window.frame.message.text() == ""


def test_the_next_start_opens_at_today(window: Window, page: WelcomePage) -> None:
    start(window, page)
    window.application.close()
    window.open()
    assert isinstance(window.page, TodayPage)


def test_a_double_click_starts_it_once(window: Window, page: WelcomePage) -> None:
    page.start.click()
    page.start.click()
    window.wait(lambda: isinstance(window.page, TodayPage))
    window.settle()
    assert len(window.ask(lambda diary: diary.routines.all())) == 3


def test_it_is_one_step_of_which_nothing_stays_where_it_fails(window: Window, page: WelcomePage) -> None:
    """A birth year the diary refuses stands for whatever may go wrong after the routine was made."""
    page.profile_form.form.birth_year.setMaximum(99_999)
    page.profile_form.form.birth_year.setValue(99_999)
    problems: list[Exception] = []
    window.frame.context.refused.connect(problems.append)
    window.frame.context.broken.connect(problems.append)
    page.start.click()
    window.wait(lambda: bool(problems))
    window.settle()
    assert isinstance(window.page, WelcomePage)
    assert window.ask(lambda diary: diary.routines.all()) == []
    assert not window.ask(lambda diary: diary.preferences.get().is_welcomed)
    assert page.start.isEnabled()


def test_a_switch_of_language_keeps_what_was_filled_in(window: Window, page: WelcomePage) -> None:
    filled = Profile(pore_type=PoreType.AGING, birth_year=1988, cautions=(Caution("tan", "unsure"),), note="dry")
    page.profile_form.show(filled)
    page.choice.boxes[Slot.WEEKLY, StepKind.EXFOLIATE].click()
    chosen = page.choice.choice()
    page.form.own.setChecked(True)
    window.frame.choose(language="zh_TW")
    window.settle()
    anew = window.page
    assert isinstance(anew, WelcomePage)
    assert anew is not page
    assert anew.profile_form.profile() == filled
    assert anew.choice.choice() == chosen
    assert not anew.choice.isVisible()
    assert not anew.form.starter.isChecked()


def test_the_routine_is_named_in_the_language_of_the_window(window: Window, page: WelcomePage) -> None:
    window.frame.choose(language="zh_TW")
    window.settle()
    anew = window.page
    assert isinstance(anew, WelcomePage)
    start(window, anew)
    names = window.ask(lambda diary: [routine.name for routine in diary.routines.all()])
    assert len(names) == 3
    assert not set(names) & {"Morning", "Evening", "Weekly"}


def test_another_folder_can_be_chosen_before_anything_is_written(
    window: Window, page: WelcomePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "elsewhere"
    monkeypatch.setattr(folder_dialogs, "ask_for_diary", lambda *_args: other)
    window.qtbot.mouseClick(page.form.another, Qt.MouseButton.LeftButton)
    window.wait(lambda: window.application.desk is not None and window.desk.folder == other)
    window.wait(lambda: window.application.frame is not None and window.frame.current_page() is not None)
    anew = window.page
    assert isinstance(anew, WelcomePage)
    assert anew.form.folder.text() == str(other)
    window.application.close()
    Diary(other).close()
