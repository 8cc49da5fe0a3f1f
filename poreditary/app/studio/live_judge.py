"""Judging the live picture beside the Qt thread: the newest frame only, never one that waits."""

from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from poreditary.app.studio.steady import Steady
from poreditary.domain.quality import Quality

if TYPE_CHECKING:
    from poreditary.diary.gate import Gate

FITTING_MS = 1_000
"""So long after a frame that could be held against the last photo the picture counts as compared."""
ASKED_MS = 10
"""So often the thread is asked whether it has judged."""
EVERY_MS = 100
"""Frames are judged this far apart: words change more slowly, and the picture keeps the computer's time."""


class LiveJudge(QObject):
    """Judges frames with a gate on a thread of its own and says what to show, once it holds."""

    shown = Signal(object)
    """tuple[Finding, ...]: what to say of the picture, or None while nothing is known."""
    broken = Signal(object)
    """Exception: a bug while judging."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_mirrored = True
        self._gate: Gate | None = None
        self._steady = Steady()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="gate")
        pool = self._pool  # by itself: what is connected to `destroyed` must not hold on to who is
        self.destroyed.connect(lambda: pool.shutdown(wait=False, cancel_futures=True))
        self._at_work: Future[Quality] | None = None
        self._judging: Gate | None = None
        self._clock = QElapsedTimer()
        self._clock.start()
        self._last = -EVERY_MS
        self._fitted: int | None = None
        # The thread must not touch a judge that may go while a frame is judged: it is asked instead.
        self._asking = QTimer(self, interval=ASKED_MS)
        self._asking.timeout.connect(self._ask)

    @property
    def is_compared(self) -> bool:
        """Return whether the picture could be held against the last photo just now, or there is none."""
        return self._fitted is not None and self._clock.elapsed() - self._fitted <= FITTING_MS

    @property
    def is_idle(self) -> bool:
        """Return whether no frame is being judged."""
        return self._at_work is None or self._at_work.done()

    def set_gate(self, gate: "Gate | None") -> None:
        """Judge with another gate from now on, or not at all."""
        self._gate = gate
        self._steady.reset()
        self._fitted = None
        self.shown.emit(None)

    def offer(self, frame: QImage) -> None:
        """Judge a frame, unless one is being judged or was a moment ago."""
        gate, now = self._gate, self._clock.elapsed()
        if gate is None or self._at_work is not None or now - self._last < EVERY_MS:
            return
        self._last = now
        is_mirrored = self.is_mirrored
        self._at_work = self._pool.submit(lambda: _look(gate, frame, is_mirrored=is_mirrored))
        self._judging = gate
        self._asking.start()

    def settle(self) -> None:
        """Wait for the frame that is being judged."""
        if self._at_work is not None:
            wait([self._at_work])

    def _ask(self) -> None:
        """Hear what was judged, once it is."""
        done = self._at_work
        if done is None or not done.done():
            return
        self._asking.stop()
        self._at_work = None
        if self._judging is self._gate:  # else the view changed meanwhile
            self._hear(done)

    def _hear(self, done: "Future[Quality]") -> None:
        problem = done.exception()
        if problem is not None:
            self.set_gate(None)
            self.broken.emit(problem)
            return
        if done.result().is_compared:
            self._fitted = self._clock.elapsed()
        self.shown.emit(self._steady.hear(done.result().findings, self._clock.elapsed()))


def _look(gate: "Gate", frame: QImage, *, is_mirrored: bool) -> Quality:
    picture = frame.convertToFormat(QImage.Format.Format_RGB888)
    row = picture.bytesPerLine()
    return gate.look(picture.width(), picture.height(), picture.constBits(), row, is_mirrored=is_mirrored)
