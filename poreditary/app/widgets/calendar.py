"""A month to pick a day from, and the field that opens one."""

from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QColor, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from poreditary.app import theme
from poreditary.app.days import field_pattern
from poreditary.app.widgets.day_typing import DayTyping


class Calendar(QCalendarWidget):
    """Show a month in the colours of the theme: no week numbers, Saturday and Sunday like any day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
