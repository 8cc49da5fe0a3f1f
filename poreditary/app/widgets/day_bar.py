"""The day a page is about: a step back, the date, a step on, and the way home to today."""

from collections.abc import Collection
from datetime import date, timedelta
from functools import cache

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.days import to_day, weekday_and_day
from poreditary.app.icons import icon
from poreditary.app.texts import say


class _Popup(QFrame):
    """The calendar that hangs from the date; Escape or a click beside it closes it."""

    chosen = Signal(QDate)

    def __init__(self, day: QDate, latest: QDate, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        from poreditary.app.widgets.calendar import Calendar  # only who opens it waits for it

        self.calendar = Calendar()
        self.calendar.setMaximumDate(latest)
        self.calendar.setSelectedDate(day)
        self.calendar.setAccessibleName(say("DayBar", "Choose a day"))
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.calendar)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def _choose(self, day: QDate) -> None:
        if self.isVisible():
            self.close()
            self.chosen.emit(day)


@cache
def _widest(_locale: str, font: str, *, is_other_year: bool) -> int:
    """Return the width in pixels of the longest date in the locale of now, with its year where that is another one."""
    described = QFont()
    described.fromString(font)
    metrics, year = QFontMetrics(described), date(2026, 1, 1)
    days = (year + timedelta(days=step) for step in range(0, 365, 11))
    today = year.replace(year=2027) if is_other_year else year
    return max(metrics.horizontalAdvance(weekday_and_day(day, today)) for day in days)


class DayBar(QWidget):
    """Choose a day, not after today; `day_chosen` tells what the person chose, not what was set."""

    day_chosen = Signal(QDate)
    days_shown = Signal(QDate, QDate)
    """The first and the last day its calendar shows now; `mark_days` says which of them have photos."""

    def __init__(self, today: QDate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = self._day = today
        self.previous_button = QToolButton()
        self.previous_button.setIcon(icon("previous"))
        self.date_button = QPushButton(icon("calendar", "quiet"), "")
        self.date_button.setProperty("role", "quiet")
        self.next_button = QToolButton()
        self.next_button.setIcon(icon("next"))
        self.today_button = QPushButton()
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        kept = self.today_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.today_button.setSizePolicy(kept)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space(0.5))
        for widget in (self.previous_button, self.date_button, self.next_button, self.today_button):
            across.addWidget(widget)
        across.addStretch(1)

    def _connect(self) -> None:
        self.previous_button.clicked.connect(lambda: self._choose(self._day.addDays(-1)))
        self.next_button.clicked.connect(lambda: self._choose(self._day.addDays(1)))
        self.today_button.clicked.connect(lambda: self._choose(self._today))
        self.date_button.clicked.connect(self.open_calendar)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, days in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
            arrow = QShortcut(QKeySequence(key), self, context=here)
            arrow.activated.connect(lambda step=days: self._choose(self._day.addDays(step)))

    def day(self) -> QDate:
        """Return the day on show."""
        return self._day

    def set_day(self, day: QDate) -> None:
        """Show a day, at most today, without telling anyone."""
        self._day = min(day, self._today)
        self._refresh()

    def set_today(self, today: QDate) -> None:
        """Say which day is today; no later one can be chosen."""
        self._today = today
        self.set_day(self._day)

    def open_calendar(self) -> None:
        """Open the calendar under the date."""
        popup = _Popup(self._day, self._today, self)
        popup.chosen.connect(self._choose)
        popup.calendar.days_shown.connect(self.days_shown)
        popup.move(self.date_button.mapToGlobal(QPoint(0, self.date_button.height())))
        popup.show()
        popup.calendar.setFocus()
        popup.calendar.tell_days()

    def mark_days(self, days: Collection[date]) -> None:
        """Put a dot on the days with photos, while the calendar is open."""
        for popup in self.findChildren(_Popup):
            popup.calendar.mark_days(days)

    def _choose(self, day: QDate) -> None:
        if day > self._today or day == self._day:
            return
        self.set_day(day)
        self.day_chosen.emit(day)

    def _refresh(self) -> None:
        words = weekday_and_day(to_day(self._day), to_day(self._today))
        self._keep_width()
        self.date_button.setText(words)
        self.date_button.setAccessibleName(say("DayBar", "Day: {date}").format(date=words))
        self.date_button.setToolTip(say("DayBar", "Choose a day"))
        self.today_button.setText(say("DayBar", "Today"))
        if self._day == self._today and self.today_button.hasFocus():
            self.date_button.setFocus()
        self.today_button.setVisible(self._day != self._today)
        self.next_button.setEnabled(self._day < self._today)
        for button, text in (
            (self.previous_button, say("DayBar", "Day before")),
            (self.next_button, say("DayBar", "Day after")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def _keep_width(self) -> None:
        """Give the date room for the longest of its year, so that the arrows stay under the pointer."""
        is_other_year = self._day.year() != self._today.year()
        widest = _widest(QLocale().name(), self.date_button.font().toString(), is_other_year=is_other_year)
        self.date_button.setMinimumWidth(widest + theme.space(6))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Write the date again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
