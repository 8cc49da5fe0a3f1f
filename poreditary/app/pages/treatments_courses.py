"""The cards of several courses, kept in place while what they show changes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.pages.treatments_actions import TreatmentActions
from poreditary.app.pages.treatments_course import CourseCard
from poreditary.app.pages.treatments_view import CourseView, TreatmentsView


class CourseList(QWidget):
    """A card for each course, so that the focus stays where it is when the diary changes."""

    def __init__(self, actions: TreatmentActions) -> None:
        super().__init__()
        self._actions = actions
        self._cards: dict[int, CourseCard] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(2))

    def show_courses(self, courses: tuple[CourseView, ...], view: TreatmentsView) -> None:
        """Show these courses in this order."""
        for course_id in self._cards.keys() - {course.overview.course.id for course in courses}:
            gone = self._cards.pop(course_id)
            gone.hide()
            gone.deleteLater()
        for place, course_view in enumerate(courses):
            card = self._card_of(course_view)
            if self._lines.indexOf(card) != place:
                self._lines.insertWidget(place, card)
            card.show_course(course_view, view)
        self._choose_primary(courses)

    def cards(self) -> list[CourseCard]:
        """Return the cards in no certain order."""
        return list(self._cards.values())

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        shown = (self._lines.itemAt(place) for place in range(self._lines.count()))
        cards = [item.widget() for item in shown if item is not None]
        return [stop for card in cards if isinstance(card, CourseCard) for stop in card.stops()]

    def card(self, course_id: int) -> CourseCard | None:
        """Return the card of a course, None where it has none here."""
        return self._cards.get(course_id)

    def course_holding(self, widget: QWidget | None) -> int:
        """Return the id of the course whose card holds a widget, 0 for none."""
        held = (card.course.id for card in self._cards.values() if widget is not None and card.isAncestorOf(widget))
        return next(held, 0)

    def _card_of(self, course_view: CourseView) -> CourseCard:
        course = course_view.overview.course
        if course.id not in self._cards:
            self._cards[course.id] = CourseCard(course, self._actions)
        return self._cards[course.id]

    def _choose_primary(self, courses: tuple[CourseView, ...]) -> None:
        open_ones = [view.overview.course.id for view in courses if view.overview.next_due is not None]
        first = open_ones[0] if open_ones else 0
        for course_id, card in self._cards.items():
            card.set_primary(is_primary=course_id == first)
