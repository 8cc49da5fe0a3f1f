"""The cards of several courses, kept in place while what they show changes."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.pages.treatments_actions import TreatmentActions
from poreditary.app.pages.treatments_course import CourseCard
from poreditary.app.pages.treatments_view import CourseView, TreatmentsView

CARDS_A_TURN = 2


class CourseList(QWidget):
    """A card for each course, kept so that the focus stays where it is when the diary changes.

    New cards are made a few at a time, so that a long list never holds the window up; `grown` tells of each turn.
    """

    grown = Signal()

    def __init__(self, actions: TreatmentActions) -> None:
        super().__init__()
        self._actions = actions
        self._cards: dict[int, CourseCard] = {}
        self._order: list[int] = []
        self._waiting: list[tuple[CourseView, TreatmentsView]] = []
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._grow)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(2))

    def show_courses(self, courses: tuple[CourseView, ...], view: TreatmentsView) -> None:
        """Show these courses in this order."""
        self._order = [course.overview.course.id for course in courses]
        for course_id in self._cards.keys() - set(self._order):
            gone = self._cards.pop(course_id)
            gone.hide()
            gone.deleteLater()
        self._waiting = [(course, view) for course in courses if course.overview.course.id not in self._cards]
        for course in courses:
            if course.overview.course.id in self._cards:
                self._place(course, view)
        self._grow()

    @property
    def is_growing(self) -> bool:
        """Return whether cards are still to be made."""
        return bool(self._waiting)

    def cards(self) -> list[CourseCard]:
        """Return the cards made so far, from top to bottom."""
        return [self._cards[course_id] for course_id in self._order if course_id in self._cards]

    def card(self, course_id: int) -> CourseCard | None:
        """Return the card of a course, None where it has none here yet."""
        return self._cards.get(course_id)

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        return [stop for card in self.cards() for stop in card.stops()]

    def course_holding(self, widget: QWidget | None) -> int:
        """Return the id of the course whose card holds a widget, 0 for none."""
        held = (card.course.id for card in self.cards() if widget is not None and card.isAncestorOf(widget))
        return next(held, 0)

    def _grow(self) -> None:
        for course, view in self._waiting[:CARDS_A_TURN]:
            self._cards[course.overview.course.id] = CourseCard(course.overview.course, self._actions)
            self._place(course, view)
        del self._waiting[:CARDS_A_TURN]
        if self._waiting:
            self._turn.start(0)
        self.grown.emit()

    def _place(self, course: CourseView, view: TreatmentsView) -> None:
        course_id = course.overview.course.id
        card = self._cards[course_id]
        above = self._order[: self._order.index(course_id)]
        place = sum(other in self._cards for other in above)
        if self._lines.indexOf(card) != place:
            self._lines.insertWidget(place, card)
        card.show_course(course, view)
        card.set_primary(is_primary=course_id == view.first_due)
