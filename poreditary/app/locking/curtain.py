"""What covers a window while the diary is locked: nothing behind it is seen, reached by a key, or read aloud."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QMenuBar, QMessageBox, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from poreditary.app.locking.unlock_panel import UnlockPanel
from poreditary.app.widgets.announce import COVERED

TITLE = "Poreditary"


class Curtain(QWidget):
    """Covers all of a window and hides what was in it, until it is drawn back by `lift`.

    What was typed behind it stays there. The menu bar is switched off, and its keys with it; the window's own title is
    taken away; a dialog cannot be closed unseen.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAutoFillBackground(True)
        self.panel = UnlockPanel()
        lines = QVBoxLayout(self)
        lines.addWidget(self.panel, 0, Qt.AlignmentFlag.AlignCenter)
        self._window = window
        self._focus = window.focusWidget()
        self._smallest, self._largest, self._size = window.minimumSize(), window.maximumSize(), window.size()
        self._title = window.windowTitle()
        self._default = next((button for button in window.findChildren(QPushButton) if button.isDefault()), None)
        self._hidden: list[QWidget] = []
        for part in _parts(window):
            if part is not self and not _was_hidden(part):
                self.take(part)
        self._cover()

    def take(self, part: QWidget) -> None:
        """Hide a part of the window, also one that came after the curtain; what it is told meanwhile holds later."""
        part.hide()
        # So it can be told apart from what the window itself hides from now on.
        part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        if part not in self._hidden:
            self._hidden.append(part)

    def lift(self) -> None:
        """Show again what was hidden and go."""
        window = self._window
        window.removeEventFilter(self)
        window.setProperty(COVERED, False)
        self.hide()
        window.setWindowTitle(self._title)
        window.setMinimumSize(self._smallest)
        window.setMaximumSize(self._largest)
        for part in filter(isValid, self._hidden):
            if not _was_hidden(part):
                part.show()
        self._set_menus(is_on=True)
        if isinstance(window, QDialog):
            window.resize(self._size)
        if self._default is not None and isValid(self._default):
            self._default.setDefault(True)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Ask for more room where what is said in front needs it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay as large as the window, let nothing close a dialog unseen, and keep its title to itself."""
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        elif kind == QEvent.Type.WindowTitleChange and self._window.windowTitle() != TITLE:
            self._title = self._window.windowTitle()
            self._window.setWindowTitle(TITLE)
        elif kind == QEvent.Type.Show:
            QTimer.singleShot(0, self, self._make_room)  # a message box takes its own size when it is shown
        elif kind == QEvent.Type.Close and isinstance(self._window, QDialog):
            event.ignore()
            return True
        elif kind == QEvent.Type.LayoutRequest and isinstance(self._window, QMessageBox):
            return True  # it would shrink to what is left of it, and nobody could type the passphrase
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape

    def _cover(self) -> None:
        window = self._window
        self._set_menus(is_on=False)
        window.setProperty(COVERED, True)
        window.setWindowTitle(TITLE)
        self._make_room()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def _make_room(self) -> None:
        if not self._window.property(COVERED):
            return
        smallest = self.sizeHint().expandedTo(self._smallest)
        self._window.setMaximumSize(self._largest.expandedTo(smallest))
        self._window.setMinimumSize(smallest)

    def _set_menus(self, *, is_on: bool) -> None:
        if isinstance(self._window, QMainWindow):
            self._window.menuBar().setEnabled(is_on)


def _parts(window: QWidget) -> list[QWidget]:
    """Return what stands in a window; not the windows it opened, nor a menu bar, which only loses its use."""
    parts = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [part for part in parts if not part.isWindow() and not isinstance(part, QMenuBar)]


def _was_hidden(part: QWidget) -> bool:
    """Return whether somebody hid it; one that was not shown yet is about to be."""
    return part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
