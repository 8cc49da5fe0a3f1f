"""What the page for treatments shows, read in one job on the diary's thread."""

from dataclasses import dataclass
from datetime import date

from poreditary.diary.diary import Diary
from poreditary.diary.expectations import catalogue
from poreditary.domain.catalogue import Bands
from poreditary.domain.plan import Appointment, Question
from poreditary.domain.product import Product
from poreditary.domain.reaction import Reaction
from poreditary.domain.treatment import CourseOverview, Session


@dataclass(frozen=True, slots=True)
class CourseView:
    """A course with what the article and published sources lead one to expect of its treatment."""

    overview: CourseOverview
    bands: Bands


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
    coming: tuple[AppointmentView, ...]
    earlier: tuple[AppointmentView, ...]

    @property
    def running(self) -> tuple[CourseView, ...]:
        """Return the courses that were not ended, the one due first before the others."""
        running = (course for course in self.courses if course.overview.course.ended_on is None)
        return tuple(sorted(running, key=lambda course: course.overview.next_due or date.max))

    @property
    def first_due(self) -> int:
        """Return the id of the course that is due first, 0 where none is."""
        due = (course.overview for course in self.running if course.overview.next_due is not None)
        return next((overview.course.id for overview in due), 0)

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
    known = catalogue()
    return TreatmentsView(
        today=today,
        courses=tuple(CourseView(one, known.treatment_bands(one.course.treatment)) for one in courses),
        singles=tuple(session for session in sessions if session.course_id is None),
        sessions={session.id: session for session in sessions},
        photo_counts=diary.treatments.photo_counts(),
        reactions=tuple(diary.reactions.all()),
        products={product.id: product for product in diary.shelf.products(archived=True)},
        coming=coming,
        earlier=earlier,
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
