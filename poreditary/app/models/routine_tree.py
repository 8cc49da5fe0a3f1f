"""Routines and their steps as a tree that can be put in order by dragging."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, Qt, Signal

from poreditary.app.models.routine_rows import Index, RoutineRows

ROUTINE_MIME = "application/x-poreditary-routine"
STEP_MIME = "application/x-poreditary-step"
Aim = tuple[Index, Index, int]
"""What is moved, under which row, and before which row there."""


class RoutineTree(RoutineRows):
    """Routines and steps that can be moved: a routine among those of its slot, a step anywhere."""

    routines_moved = Signal(list)
    """Every shown routine in the new order."""
    step_moved = Signal(int, int, list)
    """A step, the routine it is in now, and that routine's shown steps in the new order."""

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Return that dropping moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Return what can be dropped here."""
        return [ROUTINE_MIME, STEP_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """Return the dragged routine or step by its id."""
        data = QMimeData()
        step, routine = self.step(indexes[0]), self.routine(indexes[0])
        if step is not None:
            data.setData(STEP_MIME, QByteArray(str(step.id).encode()))
        elif routine is not None:
            data.setData(ROUTINE_MIME, QByteArray(str(routine.id).encode()))
        return data

    def canDropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Return whether a drop here would move something."""
        del column
        return action == Qt.DropAction.MoveAction and self._aim(data, row, parent) is not None

    def dropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move the dragged routine or step to where it was dropped; return whether it moved."""
        del column
        aim = self._aim(data, row, parent)
        if action != Qt.DropAction.MoveAction or aim is None:
            return False
        source, target_parent, target = aim
        return self.moveRows(source.parent(), source.row(), 1, target_parent, target)

    def moveRows(  # noqa: N802
        self, source_parent: Index, source: int, count: int, target_parent: Index, target: int
    ) -> bool:
        """Move one routine or step before the row `target`, counted before the move; return whether it moved."""
        if count != 1 or not self._may_move(source_parent, source, target_parent, target):
            return False
        if not self.beginMoveRows(source_parent, source, source, target_parent, target):
            return False
        if source_parent.isValid():
            self._move_step(source_parent.row(), source, target_parent.row(), target)
        else:
            self.branches.insert(target - (target > source), self.branches.pop(source))
            self.endMoveRows()
            self.routines_moved.emit([branch.routine.id for branch in self.branches])
        return True

    def move_by(self, index: Index, by: int) -> bool:
        """Move a row up (-1) or down (1) among its like; return whether it moved."""
        return self.moveRows(index.parent(), index.row(), 1, index.parent(), _before(index, by))

    def may_move_by(self, index: Index, by: int) -> bool:
        """Return whether a row can move up (-1) or down (1)."""
        return index.isValid() and self._may_move(index.parent(), index.row(), index.parent(), _before(index, by))

    def _may_move(self, source_parent: Index, source: int, target_parent: Index, target: int) -> bool:
        if source_parent.isValid() != target_parent.isValid():
            return False
        is_same = not source_parent.isValid() or source_parent.row() == target_parent.row()
        if is_same and target in (source, source + 1):
            return False
        if not source_parent.isValid():
            return source < len(self.branches) and target in self._slot_rows(source)
        steps = self.branches[source_parent.row()].steps
        is_known = source < len(steps) and 0 <= target <= len(self.branches[target_parent.row()].steps)
        # What ended belongs to the past of its own routine.
        return is_known and (is_same or steps[source].until_day is None)

    def _slot_rows(self, row: int) -> range:
        """Return before which rows a routine may stand: slots keep their order of the day."""
        slot = self.branches[row].routine.slot
        rows = [at for at, branch in enumerate(self.branches) if branch.routine.slot == slot]
        return range(rows[0], rows[-1] + 2)

    def _move_step(self, source_row: int, source: int, target_row: int, target: int) -> None:
        origin, aim = self.branches[source_row], self.branches[target_row]
        step = origin.steps.pop(source)
        aim.steps.insert(target - (origin is aim and target > source), step)
        self.endMoveRows()
        self.step_moved.emit(step.id, aim.routine.id, [moved.id for moved in aim.steps])

    def _aim(self, data: QMimeData, row: int, parent: Index) -> Aim | None:
        aim = self._step_aim(data, row, parent) if data.hasFormat(STEP_MIME) else self._routine_aim(data, row, parent)
        if aim is None or not self._may_move(aim[0].parent(), aim[0].row(), aim[1], aim[2]):
            return None
        return aim

    def _step_aim(self, data: QMimeData, row: int, parent: Index) -> Aim | None:
        source = self.index_of_step(int(data.data(STEP_MIME).toStdString()))
        # Between two routines is the end of the upper one.
        aim = parent if parent.isValid() else self.index(row - 1, 0)
        if not source.isValid() or not aim.isValid() or aim.row() >= len(self.branches):
            return None
        count = len(self.branches[aim.row()].steps)
        return source, aim, row if parent.isValid() and 0 <= row < count else count

    def _routine_aim(self, data: QMimeData, row: int, parent: Index) -> Aim | None:
        source = self.index_of_routine(int(data.data(ROUTINE_MIME).toStdString() or 0))
        if not source.isValid():
            return None
        if parent.isValid():
            # Dropped somewhere on another routine, it takes that one's place.
            row = parent.row() + (parent.row() > source.row())
        rows = self._slot_rows(source.row())
        aim = row if row >= 0 else rows[-1]
        return source, QModelIndex(), min(max(aim, rows[0]), rows[-1])


def _before(index: Index, by: int) -> int:
    """Return before which row one stands once it has moved."""
    return index.row() + (2 if by > 0 else -1)
