"""Seconds to get ready in."""

from PySide6.QtCore import QObject, QTimer, Signal

SECOND_MS = 1_000


class Countdown(QObject):
    """Counts seconds down; a new one starts only when the last is over or was stopped."""

    counted = Signal(int)
    """The seconds that are left; 0 when it is over or was stopped."""
    over = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._timer = QTimer(self, interval=SECOND_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def is_running(self) -> bool:
        """Return whether it counts."""
        return self._left > 0

    def start(self, seconds: int) -> None:
        """Count down; 0 seconds are over at once."""
        self.stop()
        if seconds <= 0:
            self.over.emit()
            return
        self._left = seconds
        self._timer.start(SECOND_MS)
        self.counted.emit(seconds)

    def stop(self) -> None:
        """Stop before it is over."""
        if self.is_running:
            self._left = 0
            self._timer.stop()
            self.counted.emit(0)

    def _tick(self) -> None:
        self._left -= 1
        self.counted.emit(self._left)
        if self._left == 0:
            self._timer.stop()
            self.over.emit()
