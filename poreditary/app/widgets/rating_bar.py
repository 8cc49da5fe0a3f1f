"""A rating from 0 to 4 for one zone, chosen by key or by click."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from poreditary.app import theme
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce

HIGHEST = 4
FONTS = (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange)


class RatingBar(QWidget):
    """Choose 0-4 for a zone; `anchors` are the five sentences that say what each number means.

    0-4 choose, Delete or Backspace or a click on the chosen one clears. Left and Right are left to the page, where
    they mean the days: an arrow must not answer for the person.
    """

    rated = Signal(object)

    def __init__(self, zone: str, anchors: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._under = -1
        self._room: QSize | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_words(zone, anchors)

    def set_words(self, zone: str, anchors: Sequence[str]) -> None:
        """Replace the name of the zone and the five anchors."""
        if len(anchors) != HIGHEST + 1:
            raise ValueError(f"{HIGHEST + 1} anchors are needed, not {len(anchors)}")
        self._zone, self._anchors = zone, tuple(anchors)
        self._name()

    def value(self) -> int | None:
        """Return the rating, None while it is not rated."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a rating without telling anyone."""
        if value is not None and not 0 <= value <= HIGHEST:
            raise ValueError(f"a rating is 0 to {HIGHEST}, not {value}")
        self._value = value
        self._name()
        self.update()

    def anchor(self) -> str:
        """Return what the rating means, empty while it is not rated."""
        return "" if self._value is None else self._anchors[self._value]

    def _name(self) -> None:
        if self._value is None:
            name = say("RatingBar", "{zone}: not rated").format(zone=self._zone)
        else:
            name = say("RatingBar", "{zone}: {value}, {anchor}").format(
                zone=self._zone, value=self._value, anchor=self.anchor()
            )
        self.setAccessibleName(name)
        self.setAccessibleDescription(say("RatingBar", "0 to 4, Delete clears"))

    def _rate(self, value: int | None) -> None:
        if value == self._value:
            return
        self.set_value(value)
        announce(self, self.accessibleName())
        self.rated.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Rate by the keyboard."""
        key = event.key()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_0 + HIGHEST:
            self._rate(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._rate(None)
        else:
            super().keyPressEvent(event)

    def _at(self, x: float) -> int:
        return max(0, min(HIGHEST, int(x * (HIGHEST + 1) / max(1, self.width()))))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Rate by a click, clear by a click on the rating."""
        if event.button() == Qt.MouseButton.LeftButton:
            chosen = self._at(event.position().x())
            self._rate(None if chosen == self._value else chosen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tint the number under the pointer."""
        self._hover(self._at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the tint away."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, value: int) -> None:
        if value != self._under:
            self._under = value
            self.update()

    def event(self, event: QEvent) -> bool:
        """Say what the number under the pointer means."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            value = self._at(event.pos().x())
            QToolTip.showText(event.globalPos(), f"{value}  {self._anchors[value]}", self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for five numbers, as high as a button."""
        if self._room is None:  # kept, because a grid of these asks for hundreds when it is laid out
            digit = QFontMetrics(self.font()).horizontalAdvance("4")
            self._room = QSize((HIGHEST + 1) * max(theme.space(4), digit + theme.space(2)), theme.space(4))
        return self._room

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint five joined cells; the chosen one is filled and bold, the focus is a ring around all."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = QPainterPath()
        outline.addRoundedRect(frame, theme.space(1), theme.space(1))
        painter.setClipPath(outline)
        for value in range(HIGHEST + 1):
            self._paint_cell(painter, frame, value)
        painter.setClipping(False)
        colours = theme.current()
        ring = self.hasFocus()
        painter.setPen(QPen(QColor(colours.ink if ring else colours.edge), 2 if ring else 1))
        painter.drawPath(outline)
        painter.end()

    def _paint_cell(self, painter: QPainter, frame: QRectF, value: int) -> None:
        colours, chosen = theme.current(), value == self._value
        width = frame.width() / (HIGHEST + 1)
        cell = QRectF(frame.left() + value * width, frame.top(), width, frame.height())
        fill = colours.accent if chosen else colours.hover if value == self._under else colours.card
        painter.fillRect(cell, QColor(fill))
        if value:
            painter.setPen(QPen(QColor(colours.edge), 1))
            painter.drawLine(cell.topLeft(), cell.bottomLeft())
        font = self.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(QColor(self._ink(chosen)))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(value))

    def _ink(self, chosen: bool) -> str:
        colours = theme.current()
        if not self.isEnabled():
            return colours.faint
        return colours.on_accent if chosen else colours.ink

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Say the name again when the language changes, and take other room for another font."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        elif event.type() in FONTS:
            self._room = None
        super().changeEvent(event)
