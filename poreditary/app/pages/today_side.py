"""What stands beside the routines: windows, hints, what is due, running courses, the weekly photo."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.days import day_and_month
from poreditary.app.pages.today_beside import Beside
from poreditary.app.pages.today_parts import focus_on, link, note, stacked
from poreditary.app.pages.today_read import DayRead
from poreditary.app.pages.today_side_windows import aftercare_card, before_card
from poreditary.app.pages.today_words import weekday
from poreditary.app.texts import say
from poreditary.app.widgets.card import Card
from poreditary.domain.day import week_of
from poreditary.domain.hints import Hint
from poreditary.domain.rhythm import photo_due
from poreditary.domain.treatment import CourseOverview
from poreditary.domain.visit import NextVisit

Made = Callable[[], Card | None]


class SideColumn(QWidget):
    """Cards that remind, calmly; each is made anew when what it shows is another."""

    page_asked = Signal(str, object)
    """A page's name and what to show on it."""
    pause_asked = Signal(object)
    """A Pause to tell more of."""
    filled = Signal()
    """Cards came or went."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: DayRead | None = None
        self._beside: Beside | None = None
        self._shown: dict[str, tuple[object, Card | None]] = {}
        self._hidden: set[tuple[date, str]] = set()
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(theme.space(2))

    @property
    def cards(self) -> list[Card]:
        """Return the cards from top to bottom."""
        return [card for _key, card in self._shown.values() if card is not None]

    def show_day(self, read: DayRead, beside: Beside | None) -> None:
        """Show what goes with the day that was read; `beside` is what was read after it, None before it is there."""
        self._read, self._beside = read, beside
        days = (read.day, read.today)
        tomorrow, estimates = (beside.tomorrow, beside.estimates) if beside is not None else (None, ())
        parts: dict[str, tuple[object, Made]] = {
            "aftercare": (
                (days, tomorrow, [p for p in read.pauses if p.session_day is None], read.asked),
                lambda: aftercare_card(read, beside, self.pause_asked.emit),
            ),
            "before": (
                (days, estimates, [p for p in read.pauses if p.session_day is not None]),
                lambda: before_card(read, beside, self.pause_asked.emit),
            ),
            "hints": (self._hints(beside), lambda: self._hints_card(beside)),
            "due": (
                beside and (beside.readings, beside.spent, beside.week, read.today),
                lambda: self._due_card(beside),
            ),
            "courses": ((read.today, read.courses, read.visits), lambda: self._courses(read)),
            "photo": ((days, read.last_photo, read.preferences.photo_weekday), lambda: self._photo(read)),
        }
        made = [self._put(place, name, key, make) for place, (name, (key, make)) in enumerate(parts.items())]
        if any(made):
            self.filled.emit()

    def _put(self, place: int, name: str, key: object, make: Made) -> bool:
        """Make the card of a name anew where what it shows is another, above those that follow it."""
        before = self._shown.get(name)
        if before is not None and before[0] == key:
            return False
        if before is not None and before[1] is not None:
            before[1].hide()
            before[1].deleteLater()
            self._down.removeWidget(before[1])
        card = make()
        self._shown[name] = (key, card)
        if card is not None:
            above = sum(shown is not None for _key, shown in list(self._shown.values())[:place])
            self._down.insertWidget(above, card)
            # At once, or whoever measures the column now would not count it.
            card.show()
        return True

    def _hints(self, beside: Beside | None) -> list[Hint]:
        """Return the hints of a day that the person did not hide for its week."""
        if beside is None:
            return []
        week = week_of(beside.day)
        return [hint for hint in beside.hints if (week, hint.text) not in self._hidden]

    def _hints_card(self, beside: Beside | None) -> Card | None:
        hints = self._hints(beside)
        if not hints:
            return None
        from poreditary.app.pages.today_side_hints import hints_card

        return hints_card(hints, self.page_asked.emit, self._hide)

    def _due_card(self, beside: Beside | None) -> Card | None:
        if beside is None or not (beside.readings or beside.spent or beside.week):
            return None
        from poreditary.app.pages.today_side_hints import due_card

        return due_card(beside, self._link)

    def _hide(self, hint: Hint) -> None:
        """Hide a hint for this week, with the focus on what stands next."""
        if self._read is None or self._beside is None:
            return
        self._hidden.add((week_of(self._beside.day), hint.text))
        self.show_day(self._read, self._beside)
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            left = next((button for card in self.cards for button in card.findChildren(QPushButton)), None)
            if left is not None:
                focus_on(left)

    def _courses(self, read: DayRead) -> Card | None:
        if not read.courses:
            return None
        card = Card(say("Today", "Treatments"))
        for course in read.courses:
            card.add(self._course(course, read.visits[course.course.id], read.today))
        return card

    def _course(self, course: CourseOverview, visit: NextVisit, today: date) -> QWidget:
        name, planned = course.course.name, course.course.sessions_planned
        count = say("Today", "{done} of {planned} sessions")
        if planned == 1:
            count = say("Treatments", "{done} of 1 session")
        state = count.format(done=course.done, planned=planned)
        words = f"{state}, {_visit_words(visit, today)}"
        button = self._link(name, "treatments", course.course.id)
        button.setAccessibleName(f"{name}, {words}")
        return stacked(button, note(words))

    def _photo(self, read: DayRead) -> Card | None:
        if read.day != read.today:
            return None
        card = Card(say("Today", "Photo of the week"))
        card.add(note(_photo_words(read)))
        card.add(self._link(say("Today", "Take photos"), "photos", {"studio": 0}))
        card.add(self._link(say("Today", "Go to photos"), "photos", None))
        return card

    def _link(self, text: str, page: str, what: object) -> QPushButton:
        # An ampersand in a name is no key.
        button = link(text.replace("&", "&&"))
        button.clicked.connect(lambda: self.page_asked.emit(page, what))
        return button


def _visit_words(visit: NextVisit, today: date) -> str:
    day = day_and_month(visit.day, today)
    if visit.is_booked:
        text = say("Treatments", "booked today") if visit.day == today else say("Treatments", "booked {day}")
        return text.format(day=day)
    if visit.was_due(today):
        return say("Today", "was due {day}").format(day=day)
    if visit.day == today:
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
