"""Adding a routine, and changing one."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import offer
from poreditary.app.forms.routine_dialog import Ui_RoutineDialog
from poreditary.app.texts import say, word
from poreditary.domain.kinds import Slot
from poreditary.domain.routine import Routine
from poreditary.domain.words import mark
from poreditary.errors import UserError


def open_routine(
    context: Context,
    parent: QWidget,
    routine: Routine | None = None,
    saved: Callable[[int], object] | None = None,
) -> None:
    """Open the dialog for a routine, None for a new one."""
    show(RoutineDialog(context, routine or Routine("", Slot.MORNING), parent), saved)


class RoutineDialog(EntryDialog):
    """What a routine is called and when it is due; one with id 0 is new."""

    def __init__(self, context: Context, routine: Routine, parent: QWidget) -> None:
        title = say("RoutineDialog", "Edit routine") if routine.id else say("RoutineDialog", "Add routine")
        save = say("RoutineDialog", "Save routine") if routine.id else say("RoutineDialog", "Add routine")
        super().__init__(context, title, save, parent)
        self.start = routine
        self.form = Ui_RoutineDialog()
        self.form.setupUi(self.fields)
        self.form.name.setText(routine.name)
        offer(self.form.slot, ((word(slot), slot) for slot in Slot), routine.slot)
        self.begin()

    def job(self) -> Job:
        """Return the job that keeps the routine; raises UserError for one without a name."""
        name = self.form.name.text().strip()
        if not name:
            self.form.name.setFocus()
            raise UserError(mark("Errors", "The routine has no name. Type one."))
        routine = replace(self.start, name=name, slot=Slot(self.form.slot.currentData()))
        if routine.id:
            return lambda diary: diary.routines.edit(routine)
        return lambda diary: diary.routines.add(routine)
