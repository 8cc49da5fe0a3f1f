"""What was typed before a diary is locked is there afterwards, in the diary or in its field."""

from PySide6.QtTest import QTest
from shiboken6 import isValid

from poreditary.app.dialogs.reaction_dialog import ReactionDialog, open_reaction
from poreditary.app.pages.today_check_in import CheckInCard
from tests.app.locking.conftest import locker, unlock
from tests.app.window_kit import Window


def test_a_dialog_is_there_where_the_colours_changed_behind_the_covers(opened: Window) -> None:
    page = opened.page
    open_reaction(opened.frame.context, page)
    opened.wait(lambda: page.findChild(ReactionDialog) is not None)
    dialog = page.findChild(ReactionDialog)
    assert isinstance(dialog, ReactionDialog)
    opened.settle()
    dialog.form.note.setPlainText("began behind the ear")
    locker(opened).lock()
    opened.frame.make_anew()
    unlock(opened)
    assert isValid(dialog)
    assert dialog.isVisible()
    assert dialog.form.note.toPlainText() == "began behind the ear"
    dialog.done(0)
    opened.wait(lambda: not isValid(page))


def test_a_note_that_cannot_be_kept_when_it_locks_is_kept_when_it_opens(opened: Window) -> None:
    card = note_card(opened)
    QTest.keyClicks(card.note_edit, "Cheeks hot since noon")
    opened.refuse_writes()
    page = opened.page
    locker(opened).lock()
    opened.wait(lambda: not opened.desk.runner.is_busy)
    unlock(opened)
    assert opened.page is page
    assert card.note_edit.toPlainText() == "Cheeks hot since noon"
    opened.wait(lambda: opened.ask(lambda diary: diary.check_ins.on(diary.today())) is not None)


def test_a_note_that_is_kept_when_it_locks_leaves_no_page_behind_the_cover(opened: Window) -> None:
    QTest.keyClicks(note_card(opened).note_edit, "Cheeks hot since noon")
    locker(opened).lock()
    opened.wait(lambda: opened.frame.current_page() is None)
    unlock(opened)
    assert note_card(opened).note_edit.toPlainText() == "Cheeks hot since noon"


def test_who_closes_a_locked_diary_is_told_what_it_never_took(opened: Window) -> None:
    QTest.keyClicks(note_card(opened).note_edit, "Cheeks hot since noon")
    opened.refuse_writes()
    locker(opened).lock()
    opened.wait(lambda: not opened.desk.runner.is_busy)
    opened.application.close()
    assert opened.application.exit_sentence == "The diary was locked: what was typed last is not in it."


def note_card(window: Window) -> CheckInCard:
    """Return the check-in of the day once it is there."""
    window.wait(lambda: window.page.findChild(CheckInCard) is not None)
    window.settle()
    card = window.page.findChild(CheckInCard)
    assert isinstance(card, CheckInCard)
    return card
