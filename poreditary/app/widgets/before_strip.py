"""Four weeks before a reaction as a strip: a row for each thing that was new or done, pauses as bars."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from poreditary.app import theme
from poreditary.app.days import day_and_month
from poreditary.app.widgets.row_delegate import write
from poreditary.domain.suspects import DAYS_NEW

ROW_UNITS = 3
NAME_SHARE = 0.28
WEEK = 7
MOST_ROWS = 8


@dataclass(frozen=True, slots=True)
class StripRow:
    """One row: its name, the days marked with a dot, and the first and last day of a bar where there is one."""

    name: str
    dots: tuple[date, ...] = ()
    bar: tuple[date, date] | None = None


class BeforeStrip(QWidget):
    """Paint rows over the days up to a reaction, whose day is the line at the right; words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[StripRow, ...] = ()
        self.day = date.max
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_rows(self, rows: tuple[StripRow, ...], day: date, description: str) -> None:
        """Show the first rows of those given, for a reaction on `day`; `description` is for screen readers."""
        self.rows, self.day = rows[:MOST_ROWS], day
        self.setAccessibleName(description)
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for the rows and the line of dates below them."""
        return QSize(theme.space(50), theme.space(ROW_UNITS) * (len(self.rows) + 1))

    def x_of(self, day: date) -> float:
        """Return where the middle of a day lies, in pixels; days before the strip lie at its left edge."""
        left = self.width() * NAME_SHARE
        across = self.width() - left - theme.space(2)
        place = max(0, DAYS_NEW - (self.day - day).days)
        return left + across * (place + 0.5) / (DAYS_NEW + 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint dates, rows and the line of the reaction."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = theme.space(ROW_UNITS)
        self._paint_weeks(painter, height * len(self.rows))
        for number, row in enumerate(self.rows):
            self._paint_row(painter, row, number * height, height)
        painter.setPen(QPen(QColor(theme.current().ink), 2))
        x = self.x_of(self.day)
        painter.drawLine(QPointF(x, 0), QPointF(x, height * len(self.rows)))
        painter.end()

    def _paint_weeks(self, painter: QPainter, bottom: int) -> None:
        colours, metrics = theme.current(), QFontMetrics(theme.font("note"))
        for weeks in range(DAYS_NEW // WEEK + 1):
            day = self.day - timedelta(days=WEEK * weeks)
            x = self.x_of(day)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
            text = day_and_month(day, self.day)
            left = min(int(x - metrics.horizontalAdvance(text) / 2), self.width() - metrics.horizontalAdvance(text) - 1)
            room = QRectF(left, bottom, self.width() - left, theme.space(ROW_UNITS)).toRect()
            write(painter, room, text, theme.font("note"), colours.quiet)

    def _paint_row(self, painter: QPainter, row: StripRow, top: int, height: int) -> None:
        colours, middle = theme.current(), top + height / 2
        names = QRectF(0, top, self.width() * NAME_SHARE - theme.space(1.5), height).toRect()
        write(painter, names, row.name, theme.font("note"), colours.ink)
        if row.bar is not None:
            half = (self.x_of(self.day) - self.x_of(self.day - timedelta(days=1))) / 2
            first, last = self.x_of(row.bar[0]) - half, self.x_of(min(row.bar[1], self.day)) + half
            painter.setPen(QPen(QColor(colours.edge), 1))
            painter.setBrush(QColor(colours.hover))
            bar = QRectF(first, middle - theme.space(0.5), last - first, theme.space(1))
            painter.drawRoundedRect(bar, theme.space(0.25), theme.space(0.25))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        for day in row.dots:
            painter.drawEllipse(QPointF(self.x_of(day), middle), theme.space(0.5), theme.space(0.5))
