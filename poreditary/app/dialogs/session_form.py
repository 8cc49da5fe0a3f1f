"""What the dialog for a session starts from, and the defaults it takes from last time."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from poreditary.diary.diary import Diary
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.treatment import CourseOverview, Session, likely_currency


@dataclass(frozen=True, slots=True)
class SessionForm:
    """A session, new without an id, with the courses it may belong to and what was logged before.

    `sessions` are all in the order of their days; `photos` are those kept with it, with their thumbnails by SHA-256;
    `windows` are those it opened.
    """

    session: Session
    courses: tuple[CourseOverview, ...]
    sessions: tuple[Session, ...]
    photos: tuple[Photo, ...]
    thumbnails: dict[str, bytes]
    currency: str
    view: View
    catalogue: Catalogue
    windows: tuple[AftercareWindow, ...] = ()

    def course(self, course_id: int | None) -> CourseOverview | None:
        """Return a course by its id, None for a single session."""
        return next((overview for overview in self.courses if overview.course.id == course_id), None)

    def named(self, field: str) -> Iterable[str]:
        """Return what stood in a field of the sessions before, the latest first."""
        return (str(getattr(session, field)) for session in reversed(self.sessions))


def read(diary: Diary, session_id: int, course_id: int | None) -> SessionForm:
    """Return what the dialog needs for a session, 0 for a new one of the course named, None for a single one."""
    session = diary.treatments.session(session_id) if session_id else Session(diary.today(), "", course_id=course_id)
    photos = tuple(diary.photos.of_session(session_id)) if session_id else ()
    preferences = diary.preferences.get()
    return SessionForm(
        session=session,
        courses=_courses(diary, session),
        sessions=tuple(diary.treatments.sessions()),
        photos=photos,
        thumbnails=diary.photos.thumbnails([photo.sha256 for photo in photos]) if photos else {},
        currency=preferences.currency,
        view=View(preferences.views[0]) if preferences.views else View.FRONT,
        catalogue=diary.knowledge().catalogue,
        windows=tuple(diary.treatments.windows(session_id)) if session_id else (),
    )


def _courses(diary: Diary, session: Session) -> tuple[CourseOverview, ...]:
    """Return the running courses and the session's own, which may have ended or lie in the trash."""
    running = [overview for overview in diary.treatments.courses() if overview.course.ended_on is None]
    if session.course_id is not None and all(overview.course.id != session.course_id for overview in running):
        running.append(diary.treatments.course(session.course_id))
    return tuple(running)


def with_defaults(form: SessionForm, course_id: int | None) -> Session:
    """Return a new session of a course, or a single one, with what is likely to be as last time filled in.

    Clinic and practitioner come from the last session of the course, else from the last of all; area, device and
    settings only from the same course. The cost is what the course plans for a session; pain and instruction are new
    each time.
    """
    course = form.course(course_id)
    of_course = course.sessions if course is not None else ()
    last = of_course[-1] if of_course else None
    latest = last or (form.sessions[-1] if form.sessions else None)
    currency = likely_currency(course, form.sessions, form.currency)
    filled = replace(form.session, course_id=course_id, currency=currency)
    if latest is not None:
        filled = replace(filled, practitioner=latest.practitioner, clinic=latest.clinic)
    if last is not None:
        filled = replace(filled, area=last.area, device=last.device, settings=last.settings)
    if course is None:
        return filled
    clinic = filled.clinic if last is not None and last.clinic else course.course.clinic or filled.clinic
    practitioner = filled.practitioner if last is not None or clinic == filled.clinic else ""
    if course.course.session_cost is not None:
        filled = replace(filled, cost=course.course.session_cost, currency=course.course.currency)
    return replace(
        filled, treatment=course.course.treatment, name=course.course.name, clinic=clinic, practitioner=practitioner
    )
