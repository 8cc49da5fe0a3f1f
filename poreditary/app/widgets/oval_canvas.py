"""A photo on which patches are drawn as ovals, by mouse or by keys."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from poreditary.app import theme
from poreditary.app.models.patch_drawing import NONE, PatchDrawing
from poreditary.app.texts import word
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.compare_canvas import CompareCanvas
from poreditary.app.widgets.oval_grips import CURSORS, OTHER_CURSOR, Grip, Pull, grips_of, nearest
from poreditary.app.widgets.oval_keys import change_of
from poreditary.app.widgets.oval_painting import paint_grips, paint_name, paint_oval
from poreditary.app.widgets.oval_words import oval_text, place_text
from poreditary.app.widgets.photo_look import Frame
from poreditary.domain import oval_moves
from poreditary.domain.alignment import Point
from poreditary.domain.measuring import Oval

REACH_UNITS = 1.5
"""A grip is taken hold of from so far, in grid units."""
NEW_PART = 0.18
"""Half the size of a patch that is put there rather than drawn, in parts of what is on show."""
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class OvalCanvas(CompareCanvas):
    """Pull a patch, or one of its grips; pulling beside them draws a new one. With Shift the photo itself is pulled.

    Tab goes from patch to patch and then on. Arrows move (with Ctrl far), + and - size, Alt and arrows turn and
    stretch, Delete takes the patch away, N puts a new one in the middle of what is on show.
    """

    zone_asked = Signal()
    """Enter was pressed: where on the face the patch lies is to be said."""

    def __init__(self, drawing: PatchDrawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self._longest_mm: float | None = None
        self._pull: Pull | None = None
        self._pressed: QPointF | None = None
        self._pulls = 0
        self.setMouseTracking(True)
        drawing.changed.connect(self._show_change)

    def set_scale(self, longest_mm: float | None) -> None:
        """Say sizes in millimetres, the photo's longer side being so long; None for parts of the photo."""
        self._longest_mm = longest_mm
        self._show_change()

    def said(self) -> str:
        """Return which patch is chosen and how large it is."""
        return oval_text(self.drawing, self._longest_mm)

    def spoken(self) -> str:
        """Return which patch is chosen, how large it is and where it lies."""
        return " ".join(filter(None, [self.said(), place_text(self.drawing)]))

    def add_in_middle(self) -> None:
        """Put a new patch in the middle of what is on show."""
        (left, top), (right, lower) = self._spot(QPointF(0, 0)), self._spot(QPointF(self.width(), self.height()))
        half = min(right - left, lower - top) * NEW_PART
        middle = ((left + right) / 2, (top + lower) / 2)
        self.drawing.add(oval_moves.settled(Oval(*middle, half, half), self.drawing.room))

    def _show_change(self) -> None:
        self.update()
        text = self.spoken()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            if self.hasFocus() and self._pull is None:
                announce(self, text)

    def _spot(self, at: QPointF) -> Point:
        """Return the spot of the photo that is nearest to a point of the canvas."""
        corner, end = self.point_of((0.0, 0.0)), self.point_of(self.drawing.room)
        x, y = min(max(at.x(), corner.x()), end.x()), min(max(at.y(), corner.y()), end.y())
        per_part = self._per_part()
        return (x - corner.x()) / per_part, (y - corner.y()) / per_part

    def _per_part(self) -> float:
        """Return how many pixels of the canvas the photo's longer side takes."""
        return max(self.point_of((1.0, 0.0)).x() - self.point_of((0.0, 0.0)).x(), 1.0)

    def _grips(self) -> dict[Grip, QPointF]:
        chosen = self.drawing.chosen
        grips = {} if chosen is None else grips_of(chosen.oval)
        return {grip: self.point_of(spot) for grip, spot in grips.items()}

    def _under(self, at: QPointF) -> tuple[Grip, int]:
        """Return what would be taken hold of at a point, and of which patch."""
        drawing, grip = self.drawing, nearest(self._grips(), at, theme.space(REACH_UNITS))
        if grip is not None:
            return grip, drawing.index
        spot = self.spot_at(at)
        found = [n for n, drawn in enumerate(drawing.patches) if spot and oval_moves.holds(drawn.oval, spot)]
        if not found:
            return Grip.NEW, NONE
        return Grip.BODY, drawing.index if drawing.index in found else found[-1]

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a patch, begin a new one, or take hold of the photo."""
        at, is_photo = event.position(), _is_for_photo(event)
        if is_photo:
            self._grip = at
        if is_photo or event.button() != Qt.MouseButton.LeftButton or self.spot_at(at) is None:
            return
        grip, index = self._under(at)
        self.drawing.choose(index)
        chosen, start = self.drawing.chosen, self._spot(at)
        self._pulls += 1
        self._pressed = at
        self._pull = Pull(grip, Oval(*start, 0, 0) if chosen is None else chosen.oval, start, f"pull {self._pulls}")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Pull what is held, or show what could be."""
        at = event.position()
        if self._pull is None:
            super().mouseMoveEvent(event)
            if self._grip is None:
                self.setCursor(CURSORS.get(self._under(at)[0], OTHER_CURSOR))
        elif self._is_pulled(at):
            self._pull_to(self._pull, self._spot(at))

    def _is_pulled(self, at: QPointF) -> bool:
        """Return whether a press has become a pull, and let it stay one."""
        if self._pressed is not None and (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return False
        self._pressed = None
        return True

    def _pull_to(self, pull: Pull, spot: Point) -> None:
        drawing, oval = self.drawing, pull.oval(spot, self.drawing.room)
        if pull.grip is Grip.NEW and drawing.chosen is None:
            drawing.add(oval, pull.step)
        else:
            drawing.put(oval, pull.step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go, and say what has become of it."""
        is_pulled, self._pull, self._pressed = self._pull is not None, None, None
        super().mouseReleaseEvent(event)
        if is_pulled:
            announce(self, self.spoken())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Do what two clicks do: the wheel zooms here."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Change the chosen patch, take it away, or put a new one."""
        drawing, chosen = self.drawing, self.drawing.chosen
        change = change_of(event, self._per_part())
        if event.key() == Qt.Key.Key_N:
            self.add_in_middle()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.zone_asked.emit()
        elif chosen is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            drawing.remove()
        elif chosen is not None and change is not None:
            step = f"key {event.key()} {event.modifiers().value} {drawing.index}"
            drawing.put(change(chosen.oval, drawing.room), step)
            self._reveal()
        elif change is None:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Begin at the first patch, or at the last where the keys came backwards."""
        super().focusInEvent(event)
        if event.reason() in _BY_TAB and self.drawing.patches:
            self.drawing.choose(0 if event.reason() is _BY_TAB[0] else len(self.drawing.patches) - 1)
            self._reveal()
        announce(self, self.spoken())

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Go to the next patch, and from the last one to what comes after the photo."""
        there = self.drawing.index + (1 if forward else -1)
        if self.drawing.index != NONE and 0 <= there < len(self.drawing.patches):
            self.drawing.choose(there)
            self._reveal()
            return True
        return bool(super().focusNextPrevChild(forward))

    def _reveal(self) -> None:
        """Bring the chosen patch into sight where its middle is out of it."""
        chosen = self.drawing.chosen
        middle = None if chosen is None else self.point_of((chosen.oval.x, chosen.oval.y))
        if middle is not None and not self.rect().contains(middle.toPoint()):
            way = QPointF(self.rect().center()) - middle
            self.pan(way.x(), way.y())

    def _settle(self) -> None:
        super()._settle()
        self.setCursor(Qt.CursorShape.CrossCursor)

    def _paint_photo(self, painter: QPainter, frame: Frame) -> None:
        super()._paint_photo(painter, frame)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = self.drawing
        others = [n for n in range(len(drawing.patches)) if n != drawing.index]
        for index in (*others, *([drawing.index] if drawing.chosen else [])):
            self._paint_patch(painter, index)
        paint_grips(painter, self._grips().items())
        painter.restore()

    def _paint_patch(self, painter: QPainter, index: int) -> None:
        drawn, per_part = self.drawing.patches[index], self._per_part()
        oval, is_chosen = drawn.oval, index == self.drawing.index
        middle = self.point_of((oval.x, oval.y))
        paint_oval(painter, middle, QSizeF(oval.across, oval.down) * per_part, oval.turn, is_chosen=is_chosen)
        top = middle - QPointF(0, oval_moves.half_box(oval)[1] * per_part + theme.space())
        paint_name(painter, top, f"{index + 1} {word(drawn.zone)}", QRectF(self.rect()))


def _is_for_photo(event: QMouseEvent) -> bool:
    """Return whether the photo is pulled rather than what is drawn on it."""
    is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.button() == Qt.MouseButton.MiddleButton or is_shifted
