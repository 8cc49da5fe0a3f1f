"""One start of a window, stamped on the monotonic clock; started by bench_start.py."""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from poreditary.app.pages.today import TodayPage

TICKS = 15
LOOK_MS = 1
SETTLED_MS = 1500


class OnPaint(QObject):
    """Call back after a widget was painted, as often as it is."""

    def __init__(self, widget: QWidget, back: Callable[[], object]) -> None:
        super().__init__(widget)
        self.back = back
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look for paints."""
        if event.type() is QEvent.Type.Paint:
            self.back()
        return False


def empty() -> None:
    """Show an empty window and stamp its first paint."""
    app = QApplication([])
    window = QMainWindow()
    stamps: dict[str, float] = {}
    OnPaint(window, lambda: (stamps.setdefault("shown", time.monotonic()), app.quit()))
    window.show()
    app.exec()
    print(json.dumps(stamps))


class Start:
    """A start of the program, stamped at its first paint, at the first painted step, and when a key was taken."""

    def __init__(self, folder: Path, settings: Path, *, with_ticks: bool) -> None:
        from poreditary.app.application import Application

        self.app = QApplication([])
        self.stamps: dict[str, float] = {}
        self.ticks: list[float] = []
        self.with_ticks = with_ticks
        self.application = Application(self.app, settings_file=settings)
        self.window = self.application.open(folder)
        OnPaint(self.window, lambda: self.stamps.setdefault("shown", time.monotonic()))
        self.look = QTimer(interval=LOOK_MS)
        self.look.timeout.connect(self.find_rows)
        self.look.start()
        self.app.exec()
        self.application.close()
        print(json.dumps(self.stamps))

    def find_rows(self) -> None:
        """Wait for the first step to be there, then for its paint."""
        frame = self.application.frame
        page = frame.current_page() if frame is not None else None
        if page is None:
            return
        self.page = cast("TodayPage", page)
        rows = self.page.board.rows
        if rows:
            self.look.stop()
            OnPaint(rows[0], self.painted)
            rows[0].update()

    def painted(self) -> None:
        """Stamp the painted step and press the key of the morning."""
        if "painted" in self.stamps:
            return
        self.stamps["painted"] = time.monotonic()
        QTimer.singleShot(0, self.app, self.press)

    def press(self) -> None:
        """Press a key and see that it is taken: the page reads the day before."""
        from PySide6.QtTest import QTest

        before = self.page.day
        QTest.keyClick(self.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert self.page.day < before, "the key was not taken"
        self.stamps["accepted"] = time.monotonic()
        if self.with_ticks:
            self.page.show_place(self.page.context.today())
            QTimer.singleShot(SETTLED_MS, self.app, self.tick)
        else:
            self.app.quit()

    def tick(self) -> None:
        """Tick the morning by its key and wait until it is painted as done."""
        from PySide6.QtTest import QTest

        card = self.page.board.cards[0]
        assert card.all_button.isVisible(), "the morning is ticked already"
        begun = time.monotonic()
        painted = OnPaint(card, lambda: self.ticked(begun, painted) if not card.all_button.isVisible() else None)
        QTest.keyClick(self.page, Qt.Key.Key_M)

    def ticked(self, begun: float, watch: OnPaint) -> None:
        """Note the time, take it back, and do it again."""
        self.ticks.append(time.monotonic() - begun)
        watch.back = lambda: None
        if len(self.ticks) == TICKS:
            self.stamps["tick"] = statistics.median(self.ticks)
            self.app.quit()
            return
        QTimer.singleShot(0, self.app, self.page.context.undo)
        QTimer.singleShot(200, self.app, self.tick)


if __name__ == "__main__":
    if sys.argv[2]:
        with tempfile.TemporaryDirectory() as temporary:
            Start(Path(sys.argv[2]), Path(temporary) / "window.ini", with_ticks=sys.argv[1] == "ticks")
    else:
        empty()
