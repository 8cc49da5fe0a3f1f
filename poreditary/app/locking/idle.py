"""Notices that nobody has touched the program for a while, that the computer slept, or that the lock key is pressed."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

LOCK_KEY = "Ctrl+L"
LOOK_MS = 10_000
SLEPT_SECONDS = 60.0
"""A look that comes so much later than it should was slept through."""
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Says `idled` once nobody touched the program for so many minutes, and at once after the computer slept.

    It looks at what reaches the window that has the keys, not at every event of every widget.
    """

    idled = Signal()
    asked = Signal()
    """The lock key was pressed where the key of the menu does not hold: in a dialog, or in a list that dropped down."""

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self.minutes = 0
        self._clock = clock
        self._touched = self._looked = clock()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)

    def start(self, minutes: int) -> None:
        """Watch from now on; 0 minutes watches for sleep alone."""
        self.minutes = minutes
        self._touched = self._looked = self._clock()
        self._watch(QGuiApplication.focusWindow())
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def look(self) -> None:
        """Look at the clock; one that was set back begins anew."""
        now = self._clock()
        has_slept = now - self._looked > LOOK_MS / 1000 + SLEPT_SECONDS
        is_idle = self.minutes > 0 and now - self._touched >= self.minutes * 60
        if now < self._looked:
            self._touched = now
        self._looked = now
        if has_slept or is_idle:
            self._touched = now
            self.idled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note that somebody is there; take the lock key, which comes here where no menu took it."""
        if event.type() in TOUCHES:
            self._touched = self._clock()
        is_asked = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_lock_key(event)
        if is_asked:
            self.asked.emit()
        return is_asked

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._touched = self._clock()


def _is_lock_key(event: QKeyEvent) -> bool:
    return not event.isAutoRepeat() and QKeySequence(event.keyCombination()) == QKeySequence(LOCK_KEY)
