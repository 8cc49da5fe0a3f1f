"""The box of one step: as wide as its row, ticked by a click anywhere or by a key."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from poreditary.app import theme
from poreditary.app.icons import icon
from poreditary.app.pages.today_step_text import NAME_WIDTH, ROW_EDGE, Fonts, Line, draw, height_of, lines_of
from poreditary.app.pages.today_words import StepWords
from poreditary.app.texts import say

NOTHING = StepWords("", "", "", "", "", is_paused=False)


class TickBox(QCheckBox):
    """Show one step; `asked` names what the person wants with it, and nothing changes until the diary has it.

    It paints its words itself: a widget for each word would make a long routine slow to show.
    """

    asked = Signal(str)
    """One of the values of `KEYS`."""
    focus_changed = Signal()

    KEYS: ClassVar[dict[int, str]] = {
        Qt.Key.Key_Space: "tick",
        Qt.Key.Key_Return: "tick",
        Qt.Key.Key_Enter: "tick",
        Qt.Key.Key_S: "skip",
        Qt.Key.Key_N: "note",
        Qt.Key.Key_I: "why",
        Qt.Key.Key_Delete: "clear",
        Qt.Key.Key_Backspace: "clear",
        Qt.Key.Key_Up: "up",
        Qt.Key.Key_Down: "down",
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = NOTHING
        self._fonts = Fonts(theme.font("text"), theme.font("note"))
        self._lines: dict[int, list[Line]] = {}
        self.setTristate(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_step(self, words: StepWords, state: Qt.CheckState) -> None:
        """Show what a row says and whether it is done, partly done or not."""
        if words != self.words:
            self.words = words
            self._lines.clear()
            self.setAccessibleName(words.spoken)
            self.setAccessibleDescription(_keys(words))
            self.updateGeometry()
        self.setCheckState(state)
        self.update()

    def nextCheckState(self) -> None:  # noqa: N802
        """Ask for the tick instead of showing it before it is kept."""
        self.asked.emit("tick")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Do what the key of a row asks for; leave all others to the page."""
        wish = self.KEYS.get(event.key())
        if wish is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif not event.isAutoRepeat() or wish in ("up", "down"):
            self.asked.emit(wish)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let a key do its work when it goes down only."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Tell the row."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Tell the row."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """Take a click anywhere on the row."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for one line; layouts ask for the height at their width."""
        return QSize(theme.space(NAME_WIDTH * 2), self.fontMetrics().height() + 2 * theme.space(ROW_EDGE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the least room for the words."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of the words at a width, in pixels."""
        return height_of(self._lines_at(width))

    def _lines_at(self, width: int) -> list[Line]:
        if width not in self._lines:
            self._lines[width] = lines_of(self.words, width, self._fonts)
        return self._lines[width]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Measure again when the system's text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fonts = Fonts(theme.font("text"), theme.font("note"))
            self._lines.clear()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the box, or the sign that stands in its place, the words, and the ring of the focus around all."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_box(painter)
        draw(painter, self._lines_at(self.width()), self._fonts, is_quiet=self.words.is_paused)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        colours, has_focus = theme.current(), self.hasFocus()
        if has_focus or self.underMouse():
            painter.setBrush(QColor(colours.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2) if has_focus else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.space(), theme.space())

    def _paint_box(self, painter: QPainter) -> None:
        side = theme.space(2.5)
        middle = theme.space(ROW_EDGE) + self.fontMetrics().height() // 2
        place = QRect(theme.space(), middle - side // 2, side, side)
        if self.words.sign:
            icon(self.words.sign, "quiet").paint(painter, place)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = place
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self)


def _keys(words: StepWords) -> str:
    if words.is_paused:
        return say("Today", "Space asks before it ticks, I says who pauses it, S skips, N writes a note")
    return say("Today", "Space ticks, S skips, N writes a note, Delete takes away")
