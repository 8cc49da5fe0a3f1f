"""A photo on which two spots are marked, by mouse or by keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from poreditary.app import theme
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.compare_canvas import CompareCanvas
from poreditary.app.widgets.photo_look import Frame
from poreditary.domain.alignment import Point

MARKS = 2
GRIP_UNITS = 1.5
KEY_STEP, LONG_KEY_STEP = 4, 40
"""How many pixels of the screen an arrow moves the cross, alone and with Ctrl."""
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MarkCanvas(CompareCanvas):
    """Mark spots by a click, or by moving a cross with the arrows and Enter; Delete takes the last one away.

    A third spot takes the place of the nearest. Pulling a mark with the mouse moves it, elsewhere the photo.
    """

    marked = Signal()
    """There is a spot more, or one less, or one lies elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks: list[Point] = []
        self._cross: QPointF | None = None
        self._shows_cross = False
        self._pressed: QPointF | None = None
        self._held: int | None = None
        self.setAccessibleDescription(say("MarkCanvas", "Arrows move the cross, Enter marks, Delete takes a mark away"))

    def clear_marks(self) -> None:
        """Take every mark away."""
        self.marks, self._cross, self._shows_cross = [], None, False
        self.update()

    def show_cross(self) -> None:
        """Show where Enter would mark, in the middle at first."""
        self._shows_cross = True
        self.update()

    def cross(self) -> QPointF:
        """Return where the cross is."""
        return self._cross or QPointF(self.rect().center())

    def mark_at(self, at: QPointF) -> None:
        """Mark the spot that is shown at a point of the canvas, where that lies on the photo."""
        spot = self.spot_at(at)
        if spot is None:
            return
        if len(self.marks) < MARKS:
            self.marks = [*self.marks, spot]
        else:
            nearest = min(range(MARKS), key=lambda index: _away(self.marks[index], spot))
            self.marks = [spot if index == nearest else mark for index, mark in enumerate(self.marks)]
        self._tell()

    def _tell(self) -> None:
        announce(self, say("MarkCanvas", "{n} of 2 spots marked").format(n=len(self.marks)))
        self.update()
        self.marked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the cross, but not where a click brought the person here."""
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.show_cross()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move the cross, mark where it is, or take the last mark away."""
        way, how = _ARROWS.get(event.key()), event.modifiers()
        if way is not None and not how & Qt.KeyboardModifier.ShiftModifier:
            step = LONG_KEY_STEP if how & Qt.KeyboardModifier.ControlModifier else KEY_STEP
            self._move_cross(way[0] * step, way[1] * step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.mark_at(self.cross())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.marks = self.marks[:-1]
            self._tell()
        else:
            super().keyPressEvent(event)

    def _move_cross(self, dx: int, dy: int) -> None:
        at = self.cross() + QPointF(dx, dy)
        room = QSize(self.width() - 1, self.height() - 1)
        self._cross = QPointF(min(max(at.x(), 0), room.width()), min(max(at.y(), 0), room.height()))
        self.show_cross()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a click or a pull, of a mark where one is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = self._mark_near(event.position())
            self._pressed = event.position()
        if self._held is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move the mark that is held, no further than the photo goes."""
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        spot = self.spot_at(event.position())
        if spot is not None:
            self.marks[self._held] = spot
            self.update()

    def _let_go(self, at: QPointF, pressed: QPointF | None) -> None:
        """Leave the held mark where it was pulled to; a mere click beside it moves it there once both are set."""
        held, self._held, spot = self._held, None, self.spot_at(at)
        is_click = pressed is not None and (at - pressed).manhattanLength() < QApplication.startDragDistance()
        if held is not None and spot is not None and (not is_click or len(self.marks) == MARKS):
            self.marks[held] = spot
        self._tell()

    def _mark_near(self, at: QPointF) -> int | None:
        """Return which mark a point of the canvas is on, None for none."""
        away = [(self.point_of(spot) - at).manhattanLength() for spot in self.marks]
        return away.index(min(away)) if away and min(away) <= theme.space(GRIP_UNITS) else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Mark where the mouse was clicked and not pulled."""
        pressed, self._pressed = self._pressed, None
        if self._held is not None and event.button() == Qt.MouseButton.LeftButton:
            self._let_go(event.position(), pressed)
            return
        super().mouseReleaseEvent(event)
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if (event.position() - pressed).manhattanLength() < QApplication.startDragDistance():
            self._cross = event.position()
            self.mark_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Do no more than the two clicks did: the wheel and + zoom here."""
        event.accept()

    def _paint_photo(self, painter: QPainter, frame: Frame) -> None:
        super()._paint_photo(painter, frame)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shows_cross and self.hasFocus():
            _paint_cross(painter, self.cross())
        for index, spot in enumerate(self.marks):
            _paint_mark(painter, self.point_of(spot), str(index + 1))
        painter.restore()


def _away(one: Point, other: Point) -> float:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2


def _paint_cross(painter: QPainter, at: QPointF) -> None:
    """Paint a cross that leaves the spot itself free, dark between light edges."""
    inner, outer = theme.space(0.5), theme.space(2)
    for colour, width in (("#FFFFFF", 4.0), ("#2B2926", 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(at + QPointF(x, y) * inner, at + QPointF(x, y) * outer)


def _paint_mark(painter: QPainter, at: QPointF, name: str) -> None:
    """Paint a ring around a spot, with its number beside it."""
    colours, side = theme.current(), theme.space(0.75)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in (("#FFFFFF", 4.0), ("#2B2926", 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(at, side, side)
    plate = QRectF(at.x() + side, at.y() - 3 * side, theme.space(2.25), theme.space(2.25))
    painter.setPen(QPen(QColor(colours.card), 1))
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(plate)
    painter.setPen(QColor(colours.on_accent))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, name)
