"""Work of many short steps that all need the diary, done between what else is asked of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from poreditary.app.context import Context
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary
    from poreditary.diary.photo_work import Step, Work


class DiaryWork(QObject):
    """One work at a time, each step with the diary on its own thread, after `pause_ms` for what else wants it."""

    stepped = Signal(int, int, str)
    """So many parts of so many are done, and which part is at hand."""
    finished = Signal(object)
    """What the work made."""
    failed = Signal(object)
    """UserError: the work cannot go on."""
    stopped = Signal()
    """It was cancelled."""

    def __init__(self, context: Context, parent: QObject | None = None, pause_ms: int = 0) -> None:
        super().__init__(parent)
        self._context = context
        self._pause_ms = pause_ms
        self._way: _Way | None = None

    @property
    def is_busy(self) -> bool:
        """Return whether something is under way."""
        return self._way is not None

    def start(self, begin: "Callable[[Diary], Work[object]]") -> None:
        """Begin the work that is made with the diary."""
        self._way = _Way(begin)
        self._go_on(self._way)

    def cancel(self) -> None:
        """Do no further step; a diary that is locked meanwhile is not asked again."""
        if self._way is not None:
            self._way.is_over = True
            self._way = None
            self.stopped.emit()

    def _go_on(self, way: "_Way") -> None:
        self._context.ask(self, way.step, lambda step: self._take(way, step), lambda problem: self._fail(way, problem))

    def _take(self, way: "_Way", step: "Step | None") -> None:
        if way is not self._way:
            return
        if step is None:
            self._way = None
            self.finished.emit(way.made)
            return
        self.stepped.emit(step.done, step.of, step.what)
        QTimer.singleShot(self._pause_ms, self, lambda: self._go_on(way))

    def _fail(self, way: "_Way", problem: Exception) -> None:
        if way is not self._way:
            return
        self._way = None
        if isinstance(problem, UserError):
            self.failed.emit(problem)
        else:
            self.stopped.emit()
            self._context.fail(problem)


class _Way:
    """How far a work is; used by the diary's thread alone but for `is_over`."""

    def __init__(self, begin: "Callable[[Diary], Work[object]]") -> None:
        self.is_over = False
        self.made: object = None
        self._begin = begin
        self._work: Work[object] | None = None
        self._next: Step | None = None

    def step(self, diary: "Diary") -> "Step | None":
        """Do the step at hand and return the next, None at the end."""
        if self.is_over:
            return None
        try:
            self._next = self._advance(diary)
        except StopIteration as end:
            self.made, self._next = end.value, None
        return self._next

    def _advance(self, diary: "Diary") -> "Step":
        if self._work is None or self._next is None:
            self._work = self._begin(diary)
            return next(self._work)
        try:
            answer = self._next.job(diary)
        except UserError as problem:
            return self._work.throw(problem)
        return self._work.send(answer)
