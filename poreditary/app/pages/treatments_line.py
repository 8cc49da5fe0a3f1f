"""A line of dots: the sessions of a course that have been and those to come."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from poreditary.app import theme

STEP_UNITS = 4.0
DOT_UNITS = 1.5
WIDEST_UNITS = 60.0
SMALLEST_DOT = 4.0
DOT_SHARE = 0.7


class SessionLine(QWidget):
    """Paint a filled dot for each session done and an open one for each to come; `spoken` says it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.done = 0
        self.planned = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_sessions(self, done: int, planned: int, spoken: str) -> None:
        """Show `done` of `planned` sessions; more than planned get dots of their own."""
        self.done, self.planned = done, planned
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    def count(self) -> int:
        """Return how many dots there are."""
        return max(self.done, self.planned)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size at which the dots stand well apart, within the width of a card."""
        wanted = DOT_UNITS + STEP_UNITS * max(0, self.count() - 1)
        return QSize(theme.space(min(wanted, WIDEST_UNITS)) + 2, theme.space(DOT_UNITS) + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the width at which the dots still tell apart."""
        return QSize(
            min(self.sizeHint().width(), round(SMALLEST_DOT / DOT_SHARE * self.count()) + 2), self.sizeHint().height()
        )

    def dots(self) -> tuple[float, list[QPointF]]:
        """Return the diameter of the dots and where their centres lie, in pixels."""
        count, full = self.count(), float(theme.space(DOT_UNITS))
        room = self.width() - full - 2
        step = min(float(theme.space(STEP_UNITS)), room / max(1, count - 1))
        diameter = max(SMALLEST_DOT, min(full, step * DOT_SHARE)) if count > 1 else full
        y = self.height() / 2
        return diameter, [QPointF(1 + full / 2 + step * number, y) for number in range(count)]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the dots and the way between them, dotted where it lies ahead."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        diameter, centres = self.dots()
        self._paint_ways(painter, diameter, centres)
        self._paint_dots(painter, diameter, centres)
        painter.end()

    def _paint_ways(self, painter: QPainter, diameter: float, centres: list[QPointF]) -> None:
        colours = theme.current()
        half = QPointF(diameter / 2 + 1, 0)
        for number in range(1, len(centres)):
            was = number < self.done
            colour = QColor(colours.accent if was else colours.edge)
            painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine if was else Qt.PenStyle.DotLine))
            start, end = centres[number - 1] + half, centres[number] - half
            if start.x() < end.x():
                painter.drawLine(start, end)

    def _paint_dots(self, painter: QPainter, diameter: float, centres: list[QPointF]) -> None:
        colours = theme.current()
        for number, centre in enumerate(centres):
            was = number < self.done
            painter.setPen(QPen(QColor(colours.accent if was else colours.edge), 1.5))
            painter.setBrush(QColor(colours.accent) if was else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(_around(centre, diameter - 1))


def _around(centre: QPointF, diameter: float) -> QRectF:
    return QRectF(centre.x() - diameter / 2, centre.y() - diameter / 2, diameter, diameter)
