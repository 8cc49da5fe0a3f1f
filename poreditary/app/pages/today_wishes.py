"""What a person can do with one step: the reasons to skip it, a note, and the changes they make."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from poreditary.app.dialogs.step_note import StepNoteDialog
from poreditary.app.pages.today_row import StepRow
from poreditary.app.pages.today_words import step_name
from poreditary.app.texts import say
from poreditary.domain.routine import StepOfDay

Written = Callable[[str], None]


def reasons() -> tuple[str, ...]:
    """Return common reasons to skip a step."""
    return (
        say("Today", "No time"),
        say("Today", "Skin irritated"),
        say("Today", "After a treatment"),
        say("Today", "Travelling"),
        say("Today", "Product empty"),
    )


def ask_reason(row: StepRow, step: StepOfDay, chosen: Written) -> None:
    """Open a small menu of reasons beside the row, with one's own and none at its end."""
    menu = QMenu(row)
    menu.setTitle(say("Today", "Skip {step}").format(step=step_name(step)))
    menu.setAccessibleName(menu.title())
    for reason in reasons():
        menu.addAction(reason).triggered.connect(lambda _checked=False, reason=reason: chosen(reason))
    menu.addSeparator()
    menu.addAction(say("Today", "Another reason…")).triggered.connect(lambda: _ask_own_reason(row, step, chosen))
    menu.addAction(say("Today", "Without a reason")).triggered.connect(lambda: chosen(""))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(row.menu_place())
    menu.setActiveAction(menu.actions()[0])


def ask_note(row: StepRow, step: StepOfDay, chosen: Written) -> None:
    """Ask for the note of a step."""
    title = say("Today", "Note for {step}").format(step=step_name(step))
    text = step.tick.note if step.tick is not None else ""
    _open(StepNoteDialog(title, say("Today", "&Note"), say("Today", "Keep note"), text, row.window()), row, chosen)


def _ask_own_reason(row: StepRow, step: StepOfDay, chosen: Written) -> None:
    title = say("Today", "Skip {step}").format(step=step_name(step))
    text = step.tick.reason if step.tick is not None else ""
    _open(StepNoteDialog(title, say("Today", "&Reason"), say("Today", "Skip"), text, row.window()), row, chosen)


def _open(dialog: StepNoteDialog, row: StepRow, chosen: Written) -> None:
    dialog.written.connect(chosen)
    # Not every window manager gives the focus back by itself.
    dialog.finished.connect(row.window().activateWindow)
    dialog.open()
