"""A month to pick a day from, and the field that opens one."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from poreditary.app import theme
from poreditary.app.days import field_pattern, long_day, to_day, to_qdate
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.day_typing import DayTyping

SHOWN_DAYS = 42
"""Six weeks, which begin at most a week before the month."""
DOT_UNITS = 0.3


class Calendar(QCalendarWidget):
    """Show a month in the colours of the theme: no week numbers, Saturday and Sunday like any day.

    Days with photos have a dot once `mark_days` named them; `days_shown` says between which days they are wanted.
    """

    days_shown = Signal(QDate, QDate)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked: frozenset[date] = frozenset()
        self.currentPageChanged.connect(self.tell_days)
        self.selectionChanged.connect(self._say_photos)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        # Its own hint counts on cells without the theme's room around the numbers.
        self.setMinimumSize(theme.space(36), theme.space(28))
        self._dress()

    def _dress(self) -> None:
        colours = theme.current()
        plain, header = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(colours.ink))
        header.setForeground(QColor(colours.quiet))
        # The calendar paints its header from the palette of its view unless told otherwise.
        header.setBackground(self.palette().brush(QPalette.ColorRole.Base))
        for weekday in Qt.DayOfWeek:
            self.setWeekdayTextFormat(weekday, plain)
        self.setHeaderTextFormat(header)

    def tell_days(self) -> None:
        """Tell between which days are those the calendar shows now."""
        first = QDate(self.yearShown(), self.monthShown(), 1).addDays(-7)
        self.days_shown.emit(first, first.addDays(SHOWN_DAYS + 7))

    def mark_days(self, days: Collection[date]) -> None:
        """Put a dot on days of the month shown, and say them to screen readers and in tool tips."""
        for day in self._marked:
            self.setDateTextFormat(to_qdate(day), QTextCharFormat())
        self._marked = frozenset(days)
        hint = QTextCharFormat()
        hint.setToolTip(say("Calendar", "Photos taken"))
        for day in self._marked:
            self.setDateTextFormat(to_qdate(day), hint)
        year, month, locale = self.yearShown(), self.monthShown(), QLocale()
        shown = sorted(day.day for day in self._marked if (day.year, day.month) == (year, month))
        text = say("Calendar", "Photos on days {days}") if len(shown) != 1 else say("Calendar", "Photos on day {days}")
        listed = ", ".join(locale.toString(day) for day in shown)
        self.setAccessibleDescription(text.format(days=listed) if shown else "")
        self.updateCells()

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:  # noqa: N802
        """Paint a day, with a dot below its number where it has photos."""
        super().paintCell(painter, rect, day)
        if to_day(day) not in self._marked:
            return
        radius = theme.space(DOT_UNITS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().accent))
        painter.drawEllipse(QPointF(rect.center().x() + 0.5, rect.bottom() - 1.5 * radius), radius, radius)
        painter.restore()

    def _say_photos(self) -> None:
        day = to_day(self.selectedDate())
        if day in self._marked:
            announce(self, say("Calendar", "{day}, photos taken").format(day=long_day(day)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


class DayEdit(QDateEdit):
    """A date field that opens a calendar; the date stands as the locale writes it, the year in full."""

    def __init__(self, day: QDate | None = None, parent: QWidget | None = None) -> None:
        super().__init__(day or QDate.currentDate(), parent)
        self.setCalendarPopup(True)
        self.setCalendarWidget(Calendar(self))
        self.setDisplayFormat(field_pattern(self.locale()))
        DayTyping(self)
