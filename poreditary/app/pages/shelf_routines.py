"""The routines and their steps on the shelf page."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QMenu, QTreeView, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.models import roles
from poreditary.app.models.routine_rows import Kind
from poreditary.app.models.routine_tree import RoutineTree
from poreditary.app.models.shelf_view import ShelfView, merged
from poreditary.app.pages.shelf_delegates import RoutineDelegate
from poreditary.app.pages.shelf_part import Place, ShelfPart
from poreditary.app.texts import say
from poreditary.app.widgets.chip import Chip
from poreditary.app.widgets.empty_state import EmptyState
from poreditary.app.widgets.hint_lines import HintLines
from poreditary.domain.hints import Hint
from poreditary.domain.kinds import StepKind
from poreditary.domain.routine import Routine, Step

USUAL = (StepKind.CLEANSE, StepKind.TONE, StepKind.SERUM, StepKind.MOISTURISE, StepKind.SUNSCREEN)
"""The order in which steps are proposed for a routine."""
Key = tuple[Kind, int]
"""What a row stands for, with its id (that of its routine where it adds a step)."""


class RoutinesPart(ShelfPart):
    """The tree of routines with its actions."""

    def __init__(self, context: Context, page: QWidget, view: QTreeView, place: Place) -> None:
        self.empty = EmptyState(
            say("Shelf", "Routines will be listed here, each with its steps."),
            say("Shelf", "Start from a pore type…"),
        )
        # One primary action a page: to add a product.
        theme.set_role(self.empty.button, "")
        super().__init__(context, page, place, self.empty)
        self.model = RoutineTree(self)
        self.tree = view
        self._view_of_all = ShelfView()
        self._wanted: Key | None = None
        self._focus = False
        self._set_up_tree()
        view.selectionModel().currentChanged.connect(lambda *_: self.name_actions())
        view.clicked.connect(self._offer)
        self.model.routines_moved.connect(self._keep_routines)
        self.model.step_moved.connect(self._keep_step)
        self.empty.asked.connect(self._begin)
        self.hints = HintLines()
        self.hints.asked.connect(lambda entry: self.context.go_to("guide", entry))
        self.starter = Chip(say("Shelf", "Start from a pore type…"), sign="add")
        self.starter.clicked.connect(self._begin)

    def show(self, everything: ShelfView, *, archived: bool) -> None:
        """Show the routines, what was put away too where `archived`; the current row stays current."""
        self._view_of_all = everything
        before, place = self.current_key(), self._place()
        here = frozenset(product.id for product in everything.shown_products(archived=False))
        self.model.know(everything.adherence, everything.catalogue)
        self.model.show(everything.shown_routines(archived=archived), everything.titles, here)
        self.tree.expandAll()
        self.show_list(is_empty=not self.model.branches)
        self._show_hints(everything.hints)
        self.starter.setVisible(bool(self.model.branches))
        found = self.index_of(self._wanted or before)
        self.choose(found if found.isValid() else self._near(place), focus=self._focus)
        self._wanted, self._focus = None, False

    def current_key(self) -> Key | None:
        """Return what the current row stands for."""
        index = self.view.currentIndex()
        kind, step, routine = self.model.kind(index), self.model.step(index), self.model.routine(index)
        if kind is None:
            return None
        return kind, step.id if step is not None else routine.id if routine is not None else 0

    def index_of(self, key: Key | None) -> QModelIndex:
        """Return the row of a thing, an invalid one where it is not shown."""
        if key is None:
            return QModelIndex()
        kind, thing = key
        if kind is Kind.STEP:
            return self.model.index_of_step(thing)
        if kind is Kind.ADD_ROUTINE:
            return self.model.index(self.model.rowCount() - 1, 0)
        routine = self.model.index_of_routine(thing)
        return routine if kind is Kind.ROUTINE else self.model.index(self.model.rowCount(routine) - 1, 0, routine)

    def return_to(self, key: Key | None, *, focus: bool = True) -> None:
        """Make a row the current one once the tree is shown next, with the focus or without."""
        self._wanted, self._focus = key, focus

    def add(self) -> None:
        """Ask for a new step of the current routine, or for a routine where none is current."""
        routine = self.model.routine(self.view.currentIndex())
        if routine is None:
            self.add_routine()
        else:
            self._open_step(self._new_step(routine))

    def stations(self) -> list[QWidget]:
        """Return where Tab stops, in reading order."""
        return [*super().stations(), *self.hints.chips(), self.starter]

    def add_routine(self) -> None:
        """Ask for a new routine."""
        self._open_routine(None)

    def edit(self) -> None:
        """Open the current routine or step, or add what the row offers."""
        index = self.view.currentIndex()
        step, routine = self.model.step(index), self.model.routine(index)
        match self.model.kind(index):
            case Kind.ADD_STEP | Kind.ADD_ROUTINE:
                self.add()
            case Kind.STEP if step is not None:
                self._open_step(step)
            case Kind.ROUTINE:
                self._open_routine(routine)

    def put_away(self) -> None:
        """Archive the current routine or take the current step out, or take either up again."""
        thing = self._current()
        key = thing.id if thing is not None else 0
        match thing:
            case Step(until_day=None):
                self.change(lambda diary: diary.routines.end_step(key))
            case Step():
                self.change(lambda diary: diary.routines.resume_step(key))
            case Routine(archived_on=None):
                self.change(lambda diary: diary.routines.archive(key))
            case Routine():
                self.change(lambda diary: diary.routines.unarchive(key))

    def discard(self) -> None:
        """Move the current routine with its steps, or the current step, to the trash."""
        thing = self._current()
        key = thing.id if thing is not None else 0
        if isinstance(thing, Step):
            self.change(lambda diary: diary.routines.discard_step(key))
        elif thing is not None:
            self.change(lambda diary: diary.routines.discard(key))

    def move(self, by: int) -> None:
        """Move the current routine or step up (-1) or down (1)."""
        if self.model.move_by(self.view.currentIndex(), by):
            self.tree.expandAll()
            self.choose(self.view.currentIndex())

    def name_actions(self) -> None:
        """Enable and name the actions for the current row."""
        index, thing = self.view.currentIndex(), self._current()
        is_away = bool(index.data(roles.IS_AWAY))
        self.name_put_away(_put_away_words(thing, is_away=is_away), is_away=is_away)
        for action in (self.edit_action, self.put_away_action, self.delete_action):
            action.setEnabled(thing is not None)
        # On a row that adds, Enter does what the row says.
        self.edit_action.setEnabled(index.isValid())
        self.up_action.setEnabled(self.model.may_move_by(index, -1))
        self.down_action.setEnabled(self.model.may_move_by(index, 1))

    def menu(self) -> QMenu:
        """Return the menu of the current row, with the routines a step can move to."""
        menu = super().menu()
        step = self.model.step(self.view.currentIndex())
        if step is not None and step.statement:
            entry = step.statement.partition(".")[0]
            why = menu.addAction(say("Shelf", "Open in guide"))
            why.triggered.connect(lambda _=False: self.context.go_to("guide", entry))
        others = [b for b in self.model.branches if step is not None and b.routine.id != step.routine_id]
        if step is not None and step.until_day is None and others:
            places = menu.addMenu(say("Shelf", "Move to"))
            for branch in others:
                ids = [*(moved.id for moved in branch.steps), step.id]
                target = branch.routine.id
                place = places.addAction(branch.routine.name.replace("&", "&&"))
                place.triggered.connect(lambda _=False, s=step.id, t=target, i=ids: self._keep_step(s, t, i))
        return menu

    def _show_hints(self, hints: Sequence[Hint]) -> None:
        self.hints.show_hints(hints)
        for before, after in pairwise(self.stations()):
            QWidget.setTabOrder(before, after)

    def _current(self) -> Routine | Step | None:
        """Return the routine or step of the current row, None where the row adds something."""
        index = self.view.currentIndex()
        if self.model.kind(index) is Kind.ROUTINE:
            return self.model.routine(index)
        return self.model.step(index)

    def _place(self) -> tuple[int, int]:
        index = self.view.currentIndex()
        return index.parent().row(), index.row()

    def _near(self, place: tuple[int, int]) -> QModelIndex:
        """Return what stands now where the current row was, or else the one before it."""
        outer, row = place
        branches = self.model.branches
        if not branches or outer < 0:
            return self.model.index(max(0, min(row, len(branches) - 1)), 0)
        parent = self.model.index(min(outer, len(branches) - 1), 0)
        steps = branches[parent.row()].steps
        return self.model.index(min(row, len(steps) - 1), 0, parent) if steps else parent

    def _offer(self, index: QModelIndex) -> None:
        if self.model.kind(index) in (Kind.ADD_STEP, Kind.ADD_ROUTINE):
            self.add()

    def _begin(self) -> None:
        from poreditary.app.dialogs.starter_dialog import open_starter

        open_starter(self.context, self.page, lambda _key: self.return_to(None))

    def _new_step(self, routine: Routine) -> Step:
        there = {step.kind for step in self._view_of_all.steps_of(routine.id) if step.until_day is None}
        kind = next((kind for kind in USUAL if kind not in there), StepKind.OTHER)
        return Step(routine.id, kind, self.context.today())

    def _open_step(self, step: Step) -> None:
        from poreditary.app.dialogs.step_dialog import open_step

        products = self._view_of_all.products
        open_step(self.context, self.page, step, products, lambda key: self.return_to((Kind.STEP, key)))

    def _open_routine(self, routine: Routine | None) -> None:
        from poreditary.app.dialogs.routine_dialog import open_routine

        open_routine(self.context, self.page, routine, lambda key: self.return_to((Kind.ROUTINE, key)))

    def _keep_routines(self, ids: list[int]) -> None:
        order = merged([routine.id for routine in self._view_of_all.routines], ids)
        self.put_in_order.emit(lambda diary: diary.routines.reorder(order), None)

    def _keep_step(self, step_id: int, routine_id: int, ids: list[int]) -> None:
        steps = [step.id for step in self._view_of_all.steps_of(routine_id)]
        if step_id in steps:
            order = merged(steps, ids)
            self.put_in_order.emit(lambda diary: diary.routines.reorder_steps(order), None)
        else:
            order = merged([*steps, step_id], ids)
            self.put_in_order.emit(
                lambda diary: diary.routines.move_step(step_id, routine_id, order),
                lambda changes: self.return_to((Kind.STEP, changes.id)),
            )

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setItemDelegate(RoutineDelegate(tree))
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)


def _put_away_words(thing: Routine | Step | None, *, is_away: bool) -> str:
    if is_away:
        return say("Shelf", "Take up again")
    return say("Shelf", "Take out from today") if isinstance(thing, Step) else say("Shelf", "Archive")
