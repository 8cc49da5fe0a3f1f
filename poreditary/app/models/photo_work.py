"""Long work: what needs the diary runs with it, the rest beside it, and it can be stopped between steps."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from poreditary.app.context import Context
from poreditary.diary.photo_work import Step, Work
from poreditary.errors import UserError


@dataclass(frozen=True, slots=True)
class _End:
    made: object


class PhotoWork(QObject):
    """One work at a time, its steps taken in turn by the worker that owns the diary and another.

    What nobody waits for goes `slowly`, beside a worker that pictures do not wait for.
    """

    stepped = Signal(int, int)
    """So many parts of so many are done."""
    finished = Signal(object)
    """What the work made."""
    failed = Signal(object)
    """UserError: the work cannot go on."""
    stopped = Signal()
    """It was cancelled and left nothing half done."""

    def __init__(self, context: Context, parent: QObject | None = None, *, slowly: bool = False) -> None:
        super().__init__(parent)
        self._context = context
        self._slowly = slowly
        self._work: Work[object] | None = None
        self._is_cancelled = False

    @property
    def is_busy(self) -> bool:
        """Return whether something is under way."""
        return self._work is not None

    def start(self, work: Work[object]) -> None:
        """Begin a work."""
        self._work, self._is_cancelled = work, False
        self._go_on(lambda: next(work))

    def cancel(self) -> None:
        """Stop after the step at hand."""
        self._is_cancelled = True

    def drop(self) -> None:
        """Let go of what is under way and leave nothing half done, once no worker is at it any more."""
        work, self._work = self._work, None
        if work is not None:
            work.close()

    def _go_on(self, way: Callable[[], Step]) -> None:
        work = self._work
        if work is None:
            return
        if self._is_cancelled:
            self._close(work)
        else:
            self._context.runner.compute(self, lambda: _step(way), self._take, self._fail, slowly=self._slowly)

    def _close(self, work: Work[object]) -> None:
        runner = self._context.runner
        runner.compute(self, work.close, lambda _none: self._end(self.stopped.emit), slowly=self._slowly)

    def _take(self, found: Step | _End) -> None:
        work = self._work
        if work is None:
            return
        if isinstance(found, _End):
            self._end(lambda: self.finished.emit(found.made))
            return
        if self._is_cancelled:  # the diary may be locked by now, and would not answer
            self._close(work)
            return
        self.stepped.emit(found.done, found.of)
        self._context.ask(
            self,
            found.job,
            lambda answer: self._go_on(lambda: work.send(answer)),
            lambda problem: self._go_on(lambda: work.throw(problem)),
        )

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, UserError):
            self._end(lambda: self.failed.emit(problem))
        else:
            self._end(self.stopped.emit)
            self._context.fail(problem)

    def _end(self, tell: Callable[[], object]) -> None:
        self._work = None
        tell()


def _step(way: Callable[[], Step]) -> Step | _End:
    try:
        return way()
    except StopIteration as end:
        return _End(end.value)
