"""Several routines at once, a step moved to another routine, a step taken up again."""

from dataclasses import replace
from datetime import timedelta

from poreditary.diary.ledger import NOTHING
from poreditary.diary.room import Room
from poreditary.domain.change import Changes
from poreditary.domain.routine import Routine, Step
from poreditary.domain.words import mark


class RoutineMoves(Room):
    """What moves in and out of routines without rewriting their past."""

    def add_all(self, routines: tuple[Routine, ...]) -> Changes:
        """Add several routines as one action, each at the end of its slot."""
        with self._ledger.change(mark("Changes", "Routines added")) as action:
            for routine in routines:
                placed = replace(routine, position=self._next_position("routine"))
                self._store.insert("routine", placed)
        return action.done

    def move_step(self, step_id: int, routine_id: int, ids: list[int]) -> Changes:
        """Move a step to another routine from today on; its past stays in the one it was in.

        `ids` are the steps of that routine in their new order, the moved one among them.
        """
        step = self._find(Step, "step", step_id)
        name = self._find(Routine, "routine", routine_id).name
        with self._ledger.change(mark("Changes", "Step moved to {name}"), name=name) as action:
            action.id = self._move(step, routine_id)
            self._place("step", [action.id if row == step_id else row for row in ids])
        return action.done

    def resume_step(self, step_id: int) -> Changes:
        """Take a step that was taken out up again from today on; the days between stay without it."""
        step = self._find(Step, "step", step_id)
        today = self._ledger.today()
        if step.until_day is None:
            return NOTHING
        with self._ledger.change(mark("Changes", "Step taken up again")) as action:
            if step.until_day >= today - timedelta(days=1):
                action.id = step.id
                self._store.update("step", replace(step, until_day=None))
            else:
                action.id = self._store.insert("step", replace(step, id=0, from_day=today, until_day=None))
        return action.done

    def _move(self, step: Step, routine_id: int) -> int:
        today = self._ledger.today()
        if step.from_day >= today:
            self._store.update("step", replace(step, routine_id=routine_id))
            return step.id
        moved = self._store.insert("step", replace(step, id=0, routine_id=routine_id, from_day=today))
        self._store.update("step", replace(step, until_day=today - timedelta(days=1)))
        self._store.write("UPDATE tick SET step_id = ? WHERE step_id = ? AND day >= ?", moved, step.id, today)
        return moved
