"""Routines and their steps as the rows of a tree."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from poreditary.app.models import roles, shelf_texts
from poreditary.app.models.frequency_words import adherence_text, rests_on
from poreditary.app.texts import say
from poreditary.domain.adherence import Adherence
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.routine import Routine, Step

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
Flag = Qt.ItemFlag


class Kind(Enum):
    """What a row stands for; the last two ask for something new."""

    ROUTINE = 0
    STEP = 1
    ADD_STEP = 2
    ADD_ROUTINE = 3


@dataclass
class Branch:
    """A routine with its steps in order."""

    routine: Routine
    steps: list[Step] = field(default_factory=list)


class RoutineRows(QAbstractItemModel):
    """Routines with their steps; each ends with a row that adds a step, and the tree with one that adds a routine.

    The internal id of a row holds its kind and the diary's own id of what it stands for, so that it stays when rows
    move from one routine to another.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.branches: list[Branch] = []
        self._titles: dict[int, str] = {}
        self._here: frozenset[int] = frozenset()
        self._adherence: dict[int, Adherence] = {}
        self._catalogue: Catalogue | None = None

    def know(self, adherence: dict[int, Adherence], catalogue: Catalogue | None) -> None:
        """Say what was done of each routine lately, and where to look up what steps rest on; `show` shows it."""
        self._adherence, self._catalogue = adherence, catalogue

    def show(
        self, routines: Sequence[tuple[Routine, list[Step]]], titles: dict[int, str], here: frozenset[int]
    ) -> bool:
        """Show these routines; `here` are the products on the shelf. Return whether rows came, went or moved."""
        self._titles, self._here = titles, here
        fresh = [Branch(routine, list(steps)) for routine, steps in routines]
        if _shape(fresh) == _shape(self.branches):
            self.branches = fresh
            self._tell_all()
            return False
        self.beginResetModel()
        self.branches = fresh
        self.endResetModel()
        return True

    def kind(self, index: Index) -> Kind | None:
        """Return what a row stands for."""
        return Kind(index.internalId() % len(Kind)) if index.isValid() else None

    def routine(self, index: Index) -> Routine | None:
        """Return the routine of a row, or the one its step belongs to."""
        branch = self._branch(index)
        return branch.routine if branch is not None else None

    def step(self, index: Index) -> Step | None:
        """Return the step of a row, None for rows of another kind."""
        branch = self._branch(index)
        return branch.steps[index.row()] if branch is not None and self.kind(index) is Kind.STEP else None

    def index_of_routine(self, routine_id: int) -> QModelIndex:
        """Return the row of a routine, an invalid one where it is not shown."""
        row = self.row_of(routine_id)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def index_of_step(self, step_id: int) -> QModelIndex:
        """Return the row of a step, an invalid one where it is not shown."""
        for branch in self.branches:
            for row, step in enumerate(branch.steps):
                if step.id == step_id:
                    return self.index(row, 0, self.index_of_routine(branch.routine.id))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = NO_PARENT) -> QModelIndex:
        """Return the index of a row."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        if not parent.isValid():
            if row == len(self.branches):
                return self._made(row, Kind.ADD_ROUTINE, 0)
            return self._made(row, Kind.ROUTINE, self.branches[row].routine.id)
        branch = self.branches[parent.row()]
        if row < len(branch.steps):
            return self._made(row, Kind.STEP, branch.steps[row].id)
        return self._made(row, Kind.ADD_STEP, branch.routine.id)

    def parent(self, index: Index = NO_PARENT) -> QModelIndex:  # type: ignore[override]
        """Return the routine a row belongs to, an invalid index for routines."""
        branch = self._branch(index)
        if branch is None or self.kind(index) is Kind.ROUTINE:
            return QModelIndex()
        return self.index_of_routine(branch.routine.id)

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """Return how many rows stand under another, the one that adds included."""
        if not parent.isValid():
            return len(self.branches) + 1
        return len(self.branches[parent.row()].steps) + 1 if self.kind(parent) is Kind.ROUTINE else 0

    def columnCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """Return that there is one column."""
        del parent
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows, or says to a screen reader."""
        kind = self.kind(index)
        if kind is None:
            return None
        if role == roles.KIND:
            return kind
        step = self.step(index)
        if step is not None:
            return self._step_data(step, role)
        routine = self.routine(index)
        if kind is Kind.ROUTINE and routine is not None:
            return self._routine_data(routine, role)
        return self._adding_data(index, kind, role)

    def flags(self, index: Index) -> Flag:
        """Return that routines and steps can be dragged, steps into routines and both between each other."""
        match self.kind(index):
            case Kind.ROUTINE:
                return Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemIsDragEnabled | Flag.ItemIsDropEnabled
            case Kind.STEP:
                usual = Flag.ItemIsEnabled | Flag.ItemIsSelectable
                return usual | Flag.ItemIsDragEnabled | Flag.ItemNeverHasChildren
            case None:
                return Flag.ItemIsDropEnabled
        return Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemNeverHasChildren

    def row_of(self, routine_id: int) -> int:
        """Return at which place a routine stands, -1 where it is not shown."""
        return next((row for row, branch in enumerate(self.branches) if branch.routine.id == routine_id), -1)

    def _made(self, row: int, kind: Kind, thing_id: int) -> QModelIndex:
        return self.createIndex(row, 0, thing_id * len(Kind) + kind.value)

    def _branch(self, index: Index) -> Branch | None:
        kind, thing = self.kind(index), index.internalId() // len(Kind)
        if kind is Kind.STEP:
            return next((b for b in self.branches if any(step.id == thing for step in b.steps)), None)
        return next((b for b in self.branches if kind is not None and b.routine.id == thing), None)

    def _step_data(self, step: Step, role: int) -> Any:
        behind = rests_on(step, self._catalogue)
        detail = shelf_texts.step_detail(step, self._titles, self._here) or behind
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shelf_texts.step_title(step)
            case Qt.ItemDataRole.AccessibleTextRole:
                return shelf_texts.step_spoken(step, detail)
            case Qt.ItemDataRole.ToolTipRole:
                behind = "" if behind == detail else behind
                return roles.tip(shelf_texts.step_title(step), detail, shelf_texts.frequency_text(step), behind)
            case roles.DETAIL:
                return detail
            case roles.ASIDE:
                return shelf_texts.frequency_text(step)
            case roles.IS_AWAY:
                return step.until_day is not None
        return None

    def _routine_data(self, routine: Routine, role: int) -> Any:
        detail = shelf_texts.routine_detail(routine, adherence_text(self._adherence.get(routine.id)))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return routine.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return shelf_texts.spoken(routine.name, detail)
            case roles.DETAIL:
                return detail
            case roles.IS_AWAY:
                return routine.archived_on is not None
        return None

    def _adding_data(self, index: Index, kind: Kind, role: int) -> Any:
        routine = self.routine(index)
        text = say("Shelf", "Add routine") if kind is Kind.ADD_ROUTINE else say("Shelf", "Add step")
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shelf_texts.spoken(text, routine.name if routine is not None else "")
        return None

    def _tell_all(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.branches), 0))
        for row, branch in enumerate(self.branches):
            parent = self.index(row, 0)
            self.dataChanged.emit(self.index(0, 0, parent), self.index(len(branch.steps), 0, parent))


def _shape(branches: list[Branch]) -> list[tuple[int, list[int]]]:
    return [(branch.routine.id, [step.id for step in branch.steps]) for branch in branches]
