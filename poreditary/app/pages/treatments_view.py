"""What the page for treatments shows, read in one job on the diary's thread."""

from dataclasses import dataclass
from datetime import date

from poreditary.diary.diary import Diary
from poreditary.domain.catalogue import Bands
from poreditary.domain.costs import Cost, CostInAll, cost_in_all, course_cost
from poreditary.domain.day import Stamp
from poreditary.domain.plan import Appointment, Question
from poreditary.domain.product import Product
from poreditary.domain.reaction import PatchTest, Reaction
from poreditary.domain.treatment import CourseOverview, Session
from poreditary.domain.visit import NextVisit, next_visit


@dataclass(frozen=True, slots=True)
class PlanCourse:
    """What to ask the page for so that it opens the dialog for a new course; `treatment` is its catalogue id."""

    treatment: str


@dataclass(frozen=True, slots=True)
class CourseView:
    """A course with its next visit, its cost, and what the article and published sources lead one to expect."""

    overview: CourseOverview
    bands: Bands
    visit: NextVisit | None
    cost: Cost


@dataclass(frozen=True, slots=True)
class AppointmentView:
    """An appointment with its questions; without one, the questions for whichever comes next."""

    appointment: Appointment | None
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class TreatmentsView:
    """Everything on the page; `photo_counts` goes by session id, `coming` begins with the next appointment."""

    today: date
    courses: tuple[CourseView, ...]
    singles: tuple[Session, ...]
    sessions: dict[int, Session]
    photo_counts: dict[int, int]
    reactions: tuple[Reaction, ...]
    products: dict[int, Product]
    titles: dict[int, str]
    now: Stamp
    patch_tests: tuple[PatchTest, ...]
    coming: tuple[AppointmentView, ...]
    earlier: tuple[AppointmentView, ...]
    cost: CostInAll

    @property
    def running(self) -> tuple[CourseView, ...]:
        """Return the courses that were not ended, the one visited next before the others."""
        running = (course for course in self.courses if course.overview.course.ended_on is None)
        return tuple(sorted(running, key=lambda course: course.visit.day if course.visit else date.max))

    @property
    def first_due(self) -> int:
        """Return the id of the course that is visited next, 0 where none is."""
        return next((course.overview.course.id for course in self.running if course.visit is not None), 0)

    @property
    def ended(self) -> tuple[CourseView, ...]:
        """Return the courses that were ended."""
        return tuple(course for course in self.courses if course.overview.course.ended_on is not None)

    @property
    def is_empty(self) -> bool:
        """Return whether there is neither a course nor a session."""
        return not self.courses and not self.singles

    def reactions_to(self, session_id: int) -> tuple[Reaction, ...]:
        """Return the reactions that a session is suspected of."""
        return tuple(reaction for reaction in self.reactions if reaction.suspect_session_id == session_id)


def read(diary: Diary) -> TreatmentsView:
    """Return what the page shows now."""
    courses, sessions = diary.treatments.courses(), diary.treatments.sessions()
    today, appointments, questions = diary.today(), diary.plan.appointments(), diary.plan.questions()
    coming, earlier = agenda(appointments, questions, today)
    singles = tuple(session for session in sessions if session.course_id is None)
    known = diary.knowledge().catalogue
    return TreatmentsView(
        today=today,
        courses=tuple(
            CourseView(
                overview=one,
                bands=known.treatment_bands(one.course.treatment),
                visit=next_visit(one, appointments, today),
                cost=course_cost(one),
            )
            for one in courses
        ),
        singles=singles,
        sessions={session.id: session for session in sessions},
        photo_counts=diary.treatments.photo_counts(),
        reactions=tuple(diary.reactions.all()),
        products={product.id: product for product in diary.shelf.products(archived=True)},
        titles=diary.shelf.titles(),
        now=diary.now(),
        patch_tests=tuple(diary.patch_tests.all()),
        coming=coming,
        earlier=earlier,
        cost=cost_in_all(courses, singles),
    )


def agenda(
    appointments: list[Appointment], questions: list[Question], today: date
) -> tuple[tuple[AppointmentView, ...], tuple[AppointmentView, ...]]:
    """Return the appointments to come, the next one first, and those that were, the latest first.

    Questions asked stay with their appointment. One not asked yet moves on to the next appointment when its own has
    been; where none is to come, such questions stand in a view without an appointment.
    """
    coming = [appointment for appointment in appointments if appointment.day >= today]
    earlier = [appointment for appointment in reversed(appointments) if appointment.day < today]
    ahead = {appointment.id for appointment in coming}
    behind = {appointment.id for appointment in earlier}
    rest = [q for q in questions if q.appointment_id not in ahead and not (q.is_asked and q.appointment_id in behind)]
    views = [AppointmentView(appointment, _questions_of(appointment, questions)) for appointment in coming]
    first = views[0] if views else AppointmentView(None, ())
    views[:1] = [AppointmentView(first.appointment, (*first.questions, *rest))]
    past = (AppointmentView(a, tuple(q for q in _questions_of(a, questions) if q.is_asked)) for a in earlier)
    return tuple(views), tuple(past)


def _questions_of(appointment: Appointment, questions: list[Question]) -> tuple[Question, ...]:
    return tuple(question for question in questions if question.appointment_id == appointment.id)
