"""What stands beside the routines: running courses, open aftercare windows, the weekly photo."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.days import day_and_month
from poreditary.app.pages.today_parts import link, note, stacked
from poreditary.app.pages.today_read import DayRead
from poreditary.app.pages.today_words import weekday
from poreditary.app.texts import say, word
from poreditary.app.widgets.card import Card
from poreditary.app.widgets.sign import Sign
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.rhythm import photo_due
from poreditary.domain.treatment import CourseOverview


class SideColumn(QWidget):
    """Cards that remind, calmly; made anew when what they show is another."""

    page_asked = Signal(str, object)
    """A page's name and what to show on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self.cards: list[Card] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(theme.space(2))

    def show_day(self, read: DayRead) -> None:
        """Show what goes with the day that was read."""
        day = read.day if read.windows or read.day == read.today else None
        shown = (day, read.today, read.courses, read.windows, read.last_photo, read.preferences.photo_weekday)
        if shown == self._shown:
            return
        self._shown = shown
        for card in self.cards:
            card.deleteLater()
        self.cards = [card for card in (self._courses(read), self._windows(read), self._photo(read)) if card]
        for card in self.cards:
            self._down.addWidget(card)

    def _courses(self, read: DayRead) -> Card | None:
        if not read.courses:
            return None
        card = Card(say("Today", "Treatments"))
        for course in read.courses:
            card.add(self._course(course, read.today))
        return card

    def _course(self, course: CourseOverview, today: date) -> QWidget:
        name, planned = course.course.name, course.course.sessions_planned
        count = say("Today", "{done} of {planned} sessions")
        if planned == 1:
            count = say("Treatments", "{done} of 1 session")
        state = count.format(done=course.done, planned=planned)
        due = _due_words(course.next_due, today) if course.next_due is not None else ""
        words = ", ".join(part for part in (state, due) if part)
        button = self._link(name, "treatments", course.course.id)
        button.setAccessibleName(f"{name}, {words}")
        return stacked(button, note(words))

    def _windows(self, read: DayRead) -> Card | None:
        if not read.windows:
            return None
        card = Card(say("Today", "Aftercare"))
        for window in read.windows:
            card.add(_window(window, read))
        return card

    def _photo(self, read: DayRead) -> Card | None:
        if read.day != read.today:
            return None
        card = Card(say("Today", "Photo of the week"))
        card.add(note(_photo_words(read)))
        card.add(self._link(say("Today", "Go to photos"), "photos", None))
        return card

    def _link(self, text: str, page: str, what: object) -> QPushButton:
        # An ampersand in a name is no key.
        button = link(text.replace("&", "&&"))
        button.clicked.connect(lambda: self.page_asked.emit(page, what))
        return button


def _due_words(due: date, today: date) -> str:
    day = day_and_month(due, today)
    if due < today:
        return say("Today", "was due {day}").format(day=day)
    if due == today:
        return say("Today", "due today")
    return say("Today", "next {day}").format(day=day)


def _photo_words(read: DayRead) -> str:
    if read.last_photo is None:
        return say("Today", "No photo yet. One a week is enough.")
    due, today = photo_due(read.last_photo, read.preferences.photo_weekday), read.today
    if due < today:
        return say("Today", "Photo due since {day}").format(day=day_and_month(due, today))
    if due == today:
        return say("Today", "Photo due today")
    if (due - today).days < 7:
        return say("Today", "Photo due {weekday}").format(weekday=weekday(due))
    return say("Today", "Photo due {day}").format(day=day_and_month(due, today))


def _window(window: AftercareWindow, read: DayRead) -> QWidget:
    state = say("Today", "Day {n} of {length}, until {day}").format(
        n=window.day_number(read.day), length=window.length, day=day_and_month(window.until_day, read.today)
    )
    head = QWidget()
    across = QHBoxLayout(head)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(theme.space())
    name = QLabel(word(window.kind))
    name.setWordWrap(True)
    across.addWidget(Sign("info"))
    across.addWidget(name, 1)
    return stacked(head, *(note(text) for text in (state, window.text) if text))
