"""What covers a window while the diary is locked: nothing behind it is seen, reached by a key, or read aloud."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar, QVBoxLayout, QWidget

from poreditary.app.locking.unlock_panel import UnlockPanel


class Curtain(QWidget):
    """Covers all of a window and hides what was in it, until it is drawn back by `lift`.

    What was typed behind it stays there. The menu bar is switched off, and its keys with it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAutoFillBackground(True)
        self.panel = UnlockPanel()
        lines = QVBoxLayout(self)
        lines.addWidget(self.panel, 0, Qt.AlignmentFlag.AlignCenter)
        self._window = window
        self._focus = window.focusWidget()
        self._smallest = window.minimumSize()
        self._hidden = [part for part in _parts(window) if part is not self and not _is_hidden(part)]
        self._cover()

    def lift(self) -> None:
        """Show again what was hidden and go."""
        self._window.removeEventFilter(self)
        self.hide()
        self._window.setMinimumSize(self._smallest)
        for part in self._hidden:
            part.show()
        self._set_menus(is_on=True)
        if self._focus is not None:
            self._focus.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay as large as the window, and let no key close it unseen."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape

    def _cover(self) -> None:
        for part in self._hidden:
            part.hide()
        self._set_menus(is_on=False)
        self._window.setMinimumSize(self.sizeHint().expandedTo(self._smallest))
        self._window.installEventFilter(self)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def _set_menus(self, *, is_on: bool) -> None:
        if isinstance(self._window, QMainWindow):
            self._window.menuBar().setEnabled(is_on)


def _parts(window: QWidget) -> list[QWidget]:
    """Return what stands in a window; not the windows it opened, nor a menu bar, which only loses its use."""
    parts = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [part for part in parts if not part.isWindow() and not isinstance(part, QMenuBar)]


def _is_hidden(part: QWidget) -> bool:
    """Return whether somebody hid it; one that was not shown yet is about to be."""
    return part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
