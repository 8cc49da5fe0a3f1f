"""The window itself, light enough to be on screen before anything else is loaded."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

SMALLEST = (640, 480)
TITLE_BAR = 32
"""Height left to the system's own title bar when the window would be higher than the screen, in pixels."""


class Shell(QMainWindow):
    """An empty window of the program's; a frame furnishes it once it is on screen."""

    closing = Signal()
    """The window is about to close: what was typed has to be kept now."""
    on_screen = Signal()
    """The window was painted for the first time."""
    hidden = Signal()
    """Closing the window hid it; the program runs on."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.setWindowTitle("Poreditary")
        room = self.screen().availableSize()
        self.setMinimumSize(min(SMALLEST[0], room.width()), min(SMALLEST[1], room.height() - TITLE_BAR))
        self.resize(min(width, room.width()), min(height, room.height() - TITLE_BAR))
        self.hides = False
        self.is_held: Callable[[], bool] = lambda: False
        """Asked once what was typed is on its way: whether the window is to stay until that is kept."""
        self._is_on_screen = False

    def bring_forward(self) -> None:
        """Come to the front, as asked by a second start."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: "QPaintEvent") -> None:  # noqa: N802
        """Say once that the window is there."""
        super().paintEvent(event)
        if not self._is_on_screen:
            self._is_on_screen = True
            QTimer.singleShot(0, self, self.on_screen.emit)

    def keyPressEvent(self, event: "QKeyEvent") -> None:  # noqa: N802
        """Let Enter press the button that has the keys."""
        from poreditary.app.enter import press_by_enter

        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: "QCloseEvent") -> None:  # noqa: N802
        """Say so before closing or, where that `hides` it, hiding; one closed before has nothing more to keep."""
        was_visible = self.isVisible()
        if was_visible:
            self.closing.emit()
        # Whoever logs out is not to be kept from it by a window that stays.
        if was_visible and not _is_saving_session():
            if self.hides:
                event.ignore()
                self.hide()
                self.hidden.emit()
                return
            if self.is_held():
                event.ignore()
                return
        super().closeEvent(event)

    def leave(self) -> None:
        """Close the window and end the program, also where closing alone only hides it."""
        is_last_to_see = self.isVisible()
        self.hides = False
        QGuiApplication.setQuitOnLastWindowClosed(True)
        self.close()
        if not is_last_to_see:
            QGuiApplication.quit()


def _is_saving_session() -> bool:
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
