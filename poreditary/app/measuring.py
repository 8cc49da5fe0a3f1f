"""Measuring what waits for it while the window is open: one view at a time, whichever page is on show."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from poreditary.app.context import Context
from poreditary.app.models.photo_work import PhotoWork
from poreditary.domain.change import Changes
from poreditary.domain.kinds import View
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.diary.measure_work import Measured

TABLES = frozenset({"photo", "sitting", "measured_view", "patch"})
"""What is to be measured depends on these."""


class Measuring(QObject):
    """The measuring of an open diary; there is one for each.

    A view that was measured, or whose measuring was stopped or failed, is not begun again by itself before something
    changed in the diary that it depends on. One whose measuring was broken off by a lock goes on once that is open.
    """

    changed = Signal()
    """Another view is measured or none, or what is known of one is another now."""
    stepped = Signal(int, int)
    """So many parts of so many are done; what was finished can be read."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: View | None = None
        self.problems: dict[View, UserError] = {}
        self.made: Measured | None = None
        self._context = context
        self._left: set[View] = set()
        self._is_resting = self._is_locked = self._has_changed = False
        self._work = PhotoWork(context, self, slowly=True)
        self._work.stepped.connect(self.stepped)
        self._work.finished.connect(self._finish)
        self._work.failed.connect(self._fail)
        self._work.stopped.connect(self._stop)
        context.resting.connect(self._rest)
        context.ended.connect(self._work.drop)
        context.changed.connect(self._hear)

    @classmethod
    def of(cls, context: Context) -> "Measuring":
        """Return the one of an open diary; it begins with the first who asks."""
        return context.findChild(cls) or cls(context)

    @property
    def is_busy(self) -> bool:
        """Return whether a view is being measured."""
        return self._work.is_busy

    def may_begin(self, view: View) -> bool:
        """Return whether a view is to be measured without being asked for."""
        return not self.is_busy and view not in self._left

    def begin(self, view: View) -> None:
        """Measure what waits of a view."""
        from poreditary.diary.measure_work import measure

        if self.is_busy:
            return
        self._left.discard(view)
        self._is_resting = self._is_locked = self._has_changed = False
        self.problems.pop(view, None)
        self.view, self.made = view, None
        self._work.start(measure(view))
        self.changed.emit()

    def cancel(self) -> None:
        """Stop after the part at hand; what was finished stays."""
        self._work.cancel()

    def _hear(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self._left.clear()
            self._has_changed = True

    def _rest(self) -> None:
        """Stop because the diary is about to be closed, or was locked: once it is open again this goes on by itself."""
        self._is_resting, self._is_locked = True, self._context.runner.is_locked
        self._work.cancel()

    def _stop(self) -> None:
        if not self._is_resting:
            self._leave()
        view = self.view
        if self._is_locked and view is not None:
            # A locked diary answers once it is open, whichever page is on show then.
            self._context.ask(self, lambda _diary: None, lambda _none: self._begin_again(view))
        self._end()

    def _begin_again(self, view: View) -> None:
        if self.may_begin(view):
            self.begin(view)

    def _leave(self) -> None:
        if self.view is not None:
            self._left.add(self.view)

    def _leave_unless_changed(self) -> None:
        """Let what came while the view was measured, and was not looked at, be measured next."""
        if not self._has_changed:
            self._leave()

    def _finish(self, made: object) -> None:
        self.made = made  # type: ignore[assignment]
        self._leave_unless_changed()
        self._end()

    def _fail(self, problem: UserError) -> None:
        if self.view is not None:
            self.problems[self.view] = problem
        self._leave_unless_changed()
        self._end()

    def _end(self) -> None:
        self.view = None
        self.changed.emit()
