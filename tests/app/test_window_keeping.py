"""What is typed or open outlives other colours, and what cannot be kept is told before it goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from shiboken6 import isValid

from poreditary.app.camera.feed import FeedState
from poreditary.app.dialogs.import_dialog import ImportDialog
from poreditary.app.dialogs.session_dialog import SessionDialog
from poreditary.app.page import Page
from poreditary.app.pages.photos import PhotosPage
from poreditary.app.pages.settings import SettingsPage
from poreditary.app.pages.today import TodayPage
from poreditary.app.pages.today_check_in import CheckInCard
from poreditary.app.pages.treatments import TreatmentsPage
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View
from poreditary.domain.plan import Appointment
from tests.app.pages.photos_kit import jpeg, write
from tests.app.studio.studio_kit import Film, film
from tests.app.window_kit import Window

NOTE = "Cheeks hot since noon"


@pytest.fixture
def opened(window: Window) -> Window:
    window.welcome()
    window.open()
    return window


def switch_colours(window: Window) -> None:
    """Tell the window what the system tells of its light and dark."""
    QGuiApplication.styleHints().colorSchemeChanged.emit(QGuiApplication.styleHints().colorScheme())
    QApplication.processEvents()
    window.settle()


def card(window: Window) -> CheckInCard:
    """Return the check-in of the page on show."""
    page = window.page
    assert isinstance(page, TodayPage)
    window.wait(lambda: page.rest is not None and page.rest.check_in is not None)
    assert page.rest is not None and page.rest.check_in is not None
    return page.rest.check_in


def type_note(window: Window) -> Page:
    """Type the note of the day, and nothing more; return the page."""
    QTest.keyClicks(card(window).note_edit, NOTE)
    return window.page


def kept_note(folder: Path, window: Window) -> str:
    """Return the note that a closed diary holds."""
    diary = Diary(folder, window.clock)
    check_in = diary.check_ins.on(diary.today())
    diary.close()
    return check_in.note if check_in is not None else ""


def test_a_dialog_half_typed_outlives_other_colours(opened: Window) -> None:
    page = opened.frame.show_page("treatments")
    opened.settle()
    assert isinstance(page, TreatmentsPage)
    page.acts.log_session(None)
    opened.wait(lambda: page.findChild(SessionDialog) is not None)
    dialog = page.findChild(SessionDialog)
    assert isinstance(dialog, SessionDialog)
    opened.settle()
    dialog.form.note.setPlainText(NOTE)
    switch_colours(opened)
    assert isValid(dialog)
    assert dialog.isVisible()
    assert dialog.form.note.toPlainText() == NOTE
    dialog.done(0)
    opened.wait(lambda: not isValid(page))
    assert isinstance(opened.page, TreatmentsPage)


def test_files_being_chosen_and_what_is_imported_outlive_other_colours(opened: Window, tmp_path: Path) -> None:
    path = write(tmp_path / "one.jpg", jpeg())
    page = opened.frame.show_page("photos")
    opened.settle()
    assert isinstance(page, PhotosPage)

    def choose() -> None:
        (dialog,) = page.findChildren(QFileDialog)
        switch_colours(opened)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(str(path))
        dialog.done(QFileDialog.DialogCode.Accepted)

    QTimer.singleShot(0, page, choose)
    page.ask_for_files()
    opened.wait(lambda: isValid(page) and page.findChild(ImportDialog) is not None)
    dialog = page.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    switch_colours(opened)
    assert isValid(dialog)
    assert dialog.isVisible()
    dialog.reject()
    opened.wait(lambda: not isValid(page))


# Without a screen a film is decoded by the processor, and Qt says so.
@pytest.mark.qt_log_ignore("No RHI backend", extend=True)
def test_a_photo_that_waits_to_be_kept_outlives_other_colours(opened: Window, tmp_path: Path) -> None:
    page = opened.frame.show_page("photos")
    opened.settle()
    assert isinstance(page, PhotosPage)
    page.take_photos(views=(View.NOSE,))
    studio = page.door.studio
    assert studio is not None
    studio.source.use(Film(film(tmp_path / "film.mp4"), studio.source))
    opened.wait(lambda: studio.source.state is FeedState.LIVE)
    opened.settle()
    studio._begin()
    opened.wait(studio.stage.taking.form.take.isEnabled)
    studio._shoot()
    opened.wait(studio.stage.review_panel.isVisible)
    switch_colours(opened)
    assert isValid(studio)
    assert studio.stage.review_panel.isVisible()
    studio.leave()
    opened.wait(lambda: not isValid(studio))


def test_a_note_that_cannot_be_kept_stays_in_its_field_through_other_colours(opened: Window) -> None:
    page = type_note(opened)
    opened.refuse_writes()
    switch_colours(opened)
    assert opened.page is page
    assert card(opened).note_edit.toPlainText() == NOTE
    assert opened.frame.message.text()
    opened.refuse_writes(is_refused=False)
    page.flush()
    opened.wait(lambda: not isValid(page))
    opened.settle()
    assert card(opened).note_edit.toPlainText() == NOTE


def test_a_description_that_cannot_be_kept_stays_in_its_field(opened: Window) -> None:
    page = opened.frame.show_page("settings")
    opened.settle()
    assert isinstance(page, SettingsPage)
    page.profile_form.form.allergies.setText("fragrance")
    opened.refuse_writes()
    switch_colours(opened)
    assert opened.page is page
    assert page.profile_form.form.allergies.text() == "fragrance"
    opened.refuse_writes(is_refused=False)


def test_a_question_that_cannot_be_kept_stays_in_its_field(opened: Window) -> None:
    opened.change(lambda diary: diary.plan.add_appointment(Appointment(opened.frame.context.today(), diary.now())))
    page = opened.frame.show_page("treatments")
    opened.settle()
    assert isinstance(page, TreatmentsPage)
    questions = page.appointments.coming.boxes[0].questions
    questions.entry.setText("How long no sun?")
    opened.refuse_writes()
    switch_colours(opened)
    assert opened.page is page
    assert questions.entry.text() == "How long no sun?"
    assert opened.frame.holds()
    opened.refuse_writes(is_refused=False)
    page.flush()
    opened.wait(lambda: not isValid(page))


def test_the_window_stays_where_what_was_typed_cannot_be_kept(opened: Window) -> None:
    page = type_note(opened)
    opened.refuse_writes()
    shell = opened.shell
    shell.close()
    opened.wait(lambda: "Do the same once more" in opened.frame.message.text())
    assert shell.isVisible()
    assert opened.page is page
    assert card(opened).note_edit.toPlainText() == NOTE
    opened.refuse_writes(is_refused=False)
    shell.close()
    opened.wait(lambda: not shell.isVisible())
    opened.application.close()
    assert opened.application.exit_sentence == ""
    assert kept_note(opened.folder, opened) == NOTE


def test_who_closes_it_again_leaves_and_is_told_why(opened: Window) -> None:
    type_note(opened)
    opened.refuse_writes()
    shell = opened.shell
    shell.close()
    opened.wait(lambda: "Do the same once more" in opened.frame.message.text())
    shell.close()
    assert not shell.isVisible()
    opened.application.close()
    assert opened.application.exit_sentence
    assert kept_note(opened.folder, opened) == ""


def test_a_window_that_is_closed_goes_once_what_was_typed_is_kept(opened: Window) -> None:
    type_note(opened)
    shell = opened.shell
    shell.close()
    opened.wait(lambda: not shell.isVisible())
    opened.application.close()
    assert opened.application.exit_sentence == ""
    assert kept_note(opened.folder, opened) == NOTE


def test_another_diary_is_opened_once_what_was_typed_is_kept_or_given_up(opened: Window, tmp_path: Path) -> None:
    type_note(opened)
    opened.refuse_writes()
    shell = opened.shell
    opened.frame.context.diary_asked.emit(tmp_path / "other")
    opened.wait(lambda: "Do the same once more" in opened.frame.message.text())
    assert opened.shell is shell
    assert card(opened).note_edit.toPlainText() == NOTE
    opened.frame.context.diary_asked.emit(tmp_path / "other")
    assert opened.shell is not shell
    opened.wait(lambda: opened.application.frame is not None and opened.frame.message.text() != "")
    assert opened.desk.folder == tmp_path / "other"
