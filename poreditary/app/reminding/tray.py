"""The program's icon in the system tray, where there is one."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from poreditary.app import icons, theme
from poreditary.app.texts import say

TITLE = "Poreditary"
SHOWN_MS = 10_000
SIDES = (16, 22, 32, 64)


def is_available() -> bool:
    """Return whether this desktop shows icons of running programs."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon, its menu, and the notifications that come from it."""

    open_asked = Signal()
    notice_clicked = Signal()
    silence_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.open_action = self.menu.addAction("", self.open_asked.emit)
        self.silence_action = self.menu.addAction("", self.silence_asked.emit)
        self.menu.addSeparator()
        self.quit_action = self.menu.addAction("", self.quit_asked.emit)
        self.menu.aboutToShow.connect(self._name_actions)
        self._name_actions()
        self.icon = QSystemTrayIcon(_picture(), self)
        self.icon.setToolTip(TITLE)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._press)
        self.icon.messageClicked.connect(self.notice_clicked)
        self.icon.show()

    def tell(self, text: str) -> None:
        """Show a notification."""
        self.icon.showMessage(TITLE, text, self.icon.icon(), SHOWN_MS)

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.icon.setContextMenu(None)  # type: ignore[arg-type]
        self.menu.deleteLater()

    def _name_actions(self) -> None:
        """Name the entries in the language of now."""
        self.open_action.setText(say("Tray", "Open diary"))
        self.silence_action.setText(say("Tray", "Snooze reminders for an hour"))
        self.quit_action.setText(say("Tray", "Quit"))

    def _press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # The right button is the menu's; on macOS the left one opens it as well.
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_asked.emit()


def _picture() -> QIcon:
    """Return the icon on a ground of its own, for nobody knows the colour of the panel it will lie on."""
    icon, colours = QIcon(), theme.current()
    for side in SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRectF(0, 0, side, side), side / 5, side / 5)
        inner = round(side * 0.75)
        painter.drawPixmap((side - inner) // 2, (side - inner) // 2, icons.pixmap("today", "on_accent", inner))
        painter.end()
        icon.addPixmap(picture)
    return icon
