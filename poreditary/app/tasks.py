"""Work away from the Qt thread: one worker owns the diary, others do what needs none."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary

T = TypeVar("T")
Then = Callable[[Any], None]


class CancelledError(Exception):
    """A job was cancelled by the person."""


class Progress:
    """How far a job is, told from its thread; `step` raises CancelledError once the person cancelled."""

    def __init__(self, tell: Callable[[int, int, str], None]) -> None:
        self._tell = tell
        self._cancelled = threading.Event()

    def step(self, done: int, of: int, what: str = "") -> None:
        """Say that `done` of `of` parts are done and what comes next."""
        if self._cancelled.is_set():
            raise CancelledError
        self._tell(done, of, what)

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._cancelled.set()


class TaskRunner(QObject):
    """Runs jobs off the Qt thread and hands their answers back on it, in order.

    `ask` runs with the diary on the one thread that owns it; `compute` runs beside it. An answer for an owner that is
    gone is dropped. What a job raises goes to `failed` of the call, or else to the signal of that name.
    """

    failed = Signal(object)
    stumbled = Signal(object)
    """Exception: what any job with the open diary raised, wherever else that goes."""
    idle = Signal()
    _answered = Signal(object, object, object)
    _stepped = Signal(object, object, object)

    def __init__(self, open_diary: "Callable[[], Diary]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_diary = open_diary
        self._diary: Diary | None = None
        self._diary_pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="diary")
        self._other_pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self._slow_pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="slow")
        self._pending = 0
        self._is_closed = False
        self._held: list[Callable[[], None]] | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(_tell, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        owner: QObject,
        job: "Callable[[Diary], T]",
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run a job with the diary; `then` gets its answer on the Qt thread."""
        if self._is_closed:  # a timer of a page that is about to go
            return
        self._pending += 1
        self._hold_or_run(lambda: self._submit(self._diary_pool, lambda: self._do(job), owner, then, failed))

    def compute(
        self,
        owner: QObject,
        job: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        slowly: bool = False,
    ) -> None:
        """Run a job that needs no diary; `then` gets its answer on the Qt thread.

        What takes seconds and nobody waits for runs `slowly`, on a worker of its own: pictures do not wait for it.
        """
        if self._is_closed:
            return
        self._pending += 1
        self._submit(self._slow_pool if slowly else self._other_pool, job, owner, then, failed)

    def progress(self, owner: QObject, tell: Callable[[int, int, str], None]) -> Progress:
        """Return a progress that a job can step from its thread; `tell` is called on the Qt thread."""
        return Progress(lambda *how: self._stepped.emit(owner, tell, how))

    @property
    def is_busy(self) -> bool:
        """Return whether answers are still to come; what waits for a locked diary is not among them."""
        return self._pending > len(self._held or ())

    @property
    def is_locked(self) -> bool:
        """Return whether jobs for the diary wait until it is unlocked."""
        return self._held is not None

    def lock(self, then: Callable[[], None] | None = None) -> None:
        """Finish what was asked, then close the diary; what is asked from now on waits for `unlock`.

        `then` is called on the Qt thread once it is closed and every answer before that was handed back.
        """
        if self._held is None and not self._is_closed:
            self._held = []
            self._pending += 1
            self._submit(self._diary_pool, self._close_diary, self, lambda _none: then() if then else None, None)

    def unlock(
        self,
        owner: QObject,
        open_diary: "Callable[[], Diary]",
        then: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Open the diary anew, do what waited, then call `then`; where it cannot be opened all goes on waiting."""
        if self._held is None or self._is_closed:
            return

        def go_on(_answer: object) -> None:
            try:
                then()
            finally:
                held, self._held = self._held or [], None
                for job in held:
                    job()

        self._open_diary = open_diary
        self._pending += 1
        self._submit(self._diary_pool, self._open_again, owner, go_on, failed)

    def close(self) -> None:
        """Finish what was asked, then close the diary; what waits for a locked one, and is asked later, is dropped."""
        if self._is_closed:
            return
        self._is_closed = True
        self._pending -= len(self._held or ())
        self._held = None
        self._slow_pool.shutdown(wait=True, cancel_futures=True)
        self._other_pool.shutdown(wait=True, cancel_futures=True)
        self._diary_pool.submit(self._close_diary)
        self._diary_pool.shutdown(wait=True)

    def _do(self, job: "Callable[[Diary], T]") -> T:
        diary = self._opened()
        try:
            return job(diary)
        except Exception as problem:
            self.stumbled.emit(problem)
            raise

    def _opened(self) -> "Diary":
        if self._diary is None:
            self._diary = self._open_diary()
        return self._diary

    def _open_again(self) -> None:
        self._opened()

    def _close_diary(self) -> None:
        diary, self._diary = self._diary, None
        if diary is not None:
            diary.close()

    def _hold_or_run(self, job: Callable[[], None]) -> None:
        if self._held is None:
            job()
        else:
            self._held.append(job)

    def _submit(
        self, pool: ThreadPoolExecutor, job: Callable[[], Any], owner: QObject, then: Then | None, failed: Then | None
    ) -> None:
        pool.submit(job).add_done_callback(lambda future: self._finish(future, owner, then, failed))

    def _finish(self, future: "Future[Any]", owner: QObject, then: Then | None, failed: Then | None) -> None:
        if future.cancelled():
            return
        problem = future.exception()
        if problem is None:
            self._answered.emit(owner, then, future.result())
        else:
            self._answered.emit(owner, failed or self.failed.emit, problem)

    def _deliver(self, owner: QObject, then: Then | None, answer: Any) -> None:
        self._pending -= 1
        try:
            if then is not None and isValid(owner):
                then(answer)
        finally:
            if self._pending == 0:
                self.idle.emit()


def _tell(owner: QObject, tell: Callable[..., None], how: tuple[int, int, str]) -> None:
    if isValid(owner):
        tell(*how)
