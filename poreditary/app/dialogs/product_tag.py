"""One active of a product as a tag: what it is, what it does, how strong; a press corrects it, its cross removes it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

from poreditary.app import theme
from poreditary.app.icons import icon
from poreditary.app.models import roles
from poreditary.app.texts import say
from poreditary.app.widgets.chip import Chip
from poreditary.domain.product_tags import Tag

Key = Qt.Key
STEPS = {Key.Key_Left: -1, Key.Key_Up: -1, Key.Key_Right: 1, Key.Key_Down: 1}
EDGE, GAP, SIGN = 1.25, 0.75, 1.5
"""Grid units before the words, between the parts of a tag, and of the side of its cross."""


class TagButton(Chip):
    """Show a tag by its words; `role_words` say what the ingredient does, `spoken` all of it."""

    removed = Signal()
    stepped = Signal(int)
    """Towards the tag before (-1) or after (1)."""
    focused = Signal()

    def __init__(self, tag: Tag, words: str, role_words: str, spoken: str) -> None:
        super().__init__(words, spoken=spoken)
        self.tag = tag
        self._words, self._role = words, f"· {role_words}" if role_words else ""
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setMouseTracking(True)
        self._is_over_cross = False
        self.setAccessibleDescription(say("ActivesEdit", "Enter corrects it, Delete removes it."))
        self.setToolTip(roles.tip(spoken))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of all words and the cross."""
        metrics = QFontMetrics(theme.font("note"))
        parts = [metrics.horizontalAdvance(text) for text in (self._words, self._role) if text]
        across = sum(parts) + theme.space(2 * EDGE + GAP * len(parts) + SIGN) - theme.space(0.25)
        return QSize(across + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the least size: words too long end in dots."""
        return QSize(theme.space(12), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the name, more quietly what it does, and the cross."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(theme.space(EDGE), 0, 0, 0)
        room.setRight(self._cross().left() - theme.space(GAP / 2))
        colours = theme.current()
        used = _write(painter, room, self._words, colours.ink)
        _write(painter, room.adjusted(used + theme.space(GAP / 2), 0, 0, 0), self._role, colours.quiet)
        icon("close", "ink" if self._is_over_cross else "quiet").paint(painter, self._cross())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go along the tags, correct this one, or remove it."""
        key = Key(event.key())
        doing: dict[Qt.Key, Callable[[], object]] = {
            Key.Key_Delete: self.removed.emit,
            Key.Key_Backspace: self.removed.emit,
            Key.Key_Return: self.click,
            Key.Key_Enter: self.click,
            Key.Key_F2: self.click,
        }
        if key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in doing:
            doing[key]()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Remove the tag where its cross was pressed."""
        is_cross = self.isDown() and self._is_on_cross(event.position())
        if is_cross and event.button() == Qt.MouseButton.LeftButton:
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show the cross in ink under the pointer."""
        self._is_over_cross = self._is_on_cross(event.position())
        self.update()
        super().mouseMoveEvent(event)

    def event(self, event: QEvent) -> bool:
        """Note when the keys come here and when the pointer leaves."""
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit()
        elif event.type() == QEvent.Type.Leave:
            self._is_over_cross = False
        return super().event(event)

    def _cross(self) -> QRect:
        side = theme.space(SIGN)
        square = QRect(0, 0, side, side)
        square.moveCenter(QRect(self.width() - side - theme.space(GAP), 0, side, self.height()).center())
        return square

    def _is_on_cross(self, place: QPointF) -> bool:
        zone = QRectF(self.rect())
        zone.setLeft(self._cross().left() - theme.space(GAP / 2))
        return zone.contains(place)


def _write(painter: QPainter, room: QRect, text: str, colour: str) -> int:
    """Write one line, shortened where it is too long, and return its width in pixels."""
    if not text or room.width() <= 0:
        return 0
    font = theme.font("note")
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
