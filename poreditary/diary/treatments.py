"""Courses, sessions and aftercare windows."""

import re
from dataclasses import replace
from datetime import date, timedelta

from poreditary.diary.ledger import check_day, check_name
from poreditary.diary.photos import Incoming, Photos
from poreditary.diary.room import LIVE, Room
from poreditary.domain.aftercare import AftercareWindow, moved
from poreditary.domain.change import Changes
from poreditary.domain.kinds import View
from poreditary.domain.treatment import Course, CourseOverview, Session
from poreditary.domain.words import mark
from poreditary.errors import UserError

MOST_SESSIONS = 99
LONGEST_INTERVAL = 999
MOST_PAIN = 10
MOST_COST = 10**12
WORDS_HOLD = timedelta(days=7)
"""So long after a session the clinic's own words are shown where no window of it holds longer."""

PickedPhotos = tuple[tuple[Incoming, View], ...]


class Treatments(Room):
    """Planned series, single visits, and what they ask to leave out afterwards."""

    def courses(self) -> list[CourseOverview]:
        """Return the courses, running ones first, then the latest begun first."""
        courses = self._store.values(
            Course, "course", f"WHERE {LIVE} ORDER BY ended_on IS NOT NULL, started_on DESC, id DESC"
        )
        sessions = self.sessions()
        return [CourseOverview(c, tuple(s for s in sessions if s.course_id == c.id)) for c in courses]

    def course(self, course_id: int) -> CourseOverview:
        """Return one course with its sessions."""
        course = self._find(Course, "course", course_id)
        return CourseOverview(course, tuple(s for s in self.sessions() if s.course_id == course_id))

    def sessions(self) -> list[Session]:
        """Return every session, of courses and single ones, in the order of their days."""
        return self._store.values(Session, "session", f"WHERE {LIVE} ORDER BY day, id")

    def session(self, session_id: int) -> Session:
        """Return one session."""
        return self._find(Session, "session", session_id)

    def add_course(self, course: Course) -> Changes:
        """Plan a course."""
        _check_course(course)
        return self._add(mark("Changes", "Course {name} planned"), "course", self._stamped(course), name=course.name)

    def edit_course(self, course: Course) -> Changes:
        """Change a course."""
        _check_course(course)
        return self._edit(mark("Changes", "Course {name} changed"), "course", course, name=course.name)

    def end_course(self, course_id: int, day: date | None = None) -> Changes:
        """End a course before its last session, or once it is done."""
        course = replace(self._find(Course, "course", course_id), ended_on=day or self._ledger.today())
        _check_course(course)
        return self._edit(mark("Changes", "Course {name} ended"), "course", course, name=course.name)

    def resume_course(self, course_id: int) -> Changes:
        """Go on with a course that was ended."""
        course = replace(self._find(Course, "course", course_id), ended_on=None)
        return self._edit(mark("Changes", "Course {name} resumed"), "course", course, name=course.name)

    def discard_course(self, course_id: int) -> Changes:
        """Move a course with its sessions to the trash."""
        overview = self.course(course_id)
        rows = {"course": [course_id], "session": [session.id for session in overview.sessions]}
        return self._ledger.discard("course", overview.course.name, rows)

    def add_session(
        self, session: Session, windows: tuple[AftercareWindow, ...] = (), photos: PickedPhotos = ()
    ) -> Changes:
        """Log a session, with the aftercare windows it opens and the photos taken of it, as one action.

        Raises UserError for a day that has not come yet, but for tomorrow: it may have begun where one travels.
        """
        _check_session(session)
        check_day(session.day, self._tomorrow())
        with self._ledger.change(mark("Changes", "Session {name} logged"), name=session.name) as action:
            action.id = self._store.insert("session", self._stamped(session))
            self._write_windows(action.id, windows)
            self._keep_photos(action.id, photos)
        return action.done

    def edit_session(
        self, session: Session, windows: tuple[AftercareWindow, ...] | None = None, photos: PickedPhotos = ()
    ) -> Changes:
        """Change a session and add photos to it; `windows` replace those it opened, None moves them with its day.

        Raises UserError for another day that has not come yet, but for tomorrow.
        """
        _check_session(session)
        before = self.session(session.id)
        if session.day != before.day:
            check_day(session.day, self._tomorrow())
        if windows is None:
            windows = tuple(moved(window, session.day - before.day) for window in self.windows(session.id))
        with self._ledger.change(mark("Changes", "Session {name} changed"), name=session.name) as action:
            self._store.update("session", session)
            self._replace_windows(session.id, windows)
            self._keep_photos(session.id, photos)
            action.id = session.id
        return action.done

    def discard_session(self, session_id: int) -> Changes:
        """Move a session to the trash."""
        session = self.session(session_id)
        return self._ledger.discard("session", f"{session.name} {session.day}".strip(), {"session": [session_id]})

    def photo_counts(self) -> dict[int, int]:
        """Return how many photos each session has that has any, by its id."""
        rows = self._store.rows(
            "SELECT session_id, count(*) FROM photo JOIN sitting ON sitting.id = sitting_id "
            "WHERE photo.trash_id IS NULL AND session_id IS NOT NULL GROUP BY session_id"
        )
        return {int(str(session)): int(str(count)) for session, count in rows}

    def windows(self, session_id: int) -> list[AftercareWindow]:
        """Return the aftercare windows of a session."""
        return self._store.values(AftercareWindow, "aftercare_window", "WHERE session_id = ? ORDER BY id", session_id)

    def windows_on(self, day: date) -> list[AftercareWindow]:
        """Return the aftercare windows open on a day, the longest open first."""
        return self.windows_between(day, day)

    def windows_between(self, first: date, last: date) -> list[AftercareWindow]:
        """Return the aftercare windows open on any day from first to last, both included, the longest open first."""
        rest = (
            "JOIN session ON session.id = session_id WHERE session.trash_id IS NULL "
            "AND until_day >= ? AND from_day <= ? ORDER BY until_day DESC, aftercare_window.id"
        )
        return self._store.values(AftercareWindow, "aftercare_window", rest, first, last)

    def asked_on(self, day: date) -> list[Session]:
        """Return the sessions after which the clinic's own words are to be read on a day, the latest first.

        They hold as long as a window of the session, and a week where none does longer.
        """
        rest = (
            f"WHERE {LIVE} AND instruction != '' AND day <= ? AND (day > ? OR EXISTS "
            "(SELECT 1 FROM aftercare_window WHERE session_id = session.id AND until_day >= ?)) "
            "ORDER BY day DESC, id DESC"
        )
        return self._store.values(Session, "session", rest, day, day - WORDS_HOLD, day)

    def windows_by_session(self) -> dict[int, list[AftercareWindow]]:
        """Return the aftercare windows of every session that opened any, by its id."""
        found: dict[int, list[AftercareWindow]] = {}
        for window in self._store.values(AftercareWindow, "aftercare_window", "ORDER BY id"):
            found.setdefault(window.session_id, []).append(window)
        return found

    def _replace_windows(self, session_id: int, windows: tuple[AftercareWindow, ...]) -> None:
        if [replace(window, id=0, session_id=session_id) for window in windows] == [
            replace(window, id=0) for window in self.windows(session_id)
        ]:
            return
        self._store.write("DELETE FROM aftercare_window WHERE session_id = ?", session_id)
        self._write_windows(session_id, windows)

    def _write_windows(self, session_id: int, windows: tuple[AftercareWindow, ...]) -> None:
        for window in windows:
            self._store.insert("aftercare_window", replace(window, id=0, session_id=session_id))

    def _keep_photos(self, session_id: int, photos: PickedPhotos) -> None:
        room = Photos(self._ledger)
        for incoming, view in photos:
            room.keep(incoming, view, session_id=session_id)


def _check_course(course: Course) -> None:
    for day in (course.started_on, course.ended_on or course.started_on):
        check_day(day)
    if not course.name.strip():
        raise UserError(mark("Errors", "A course needs a treatment or a name. Choose one or write it down."))
    for name in (course.name, course.clinic):
        check_name(name)
    if not 1 <= course.sessions_planned <= MOST_SESSIONS:
        raise UserError(mark("Errors", "A course has 1 to {most} sessions."), most=MOST_SESSIONS)
    if not 1 <= course.interval_days <= LONGEST_INTERVAL:
        raise UserError(mark("Errors", "Sessions are 1 to {most} days apart."), most=LONGEST_INTERVAL)
    _check_money(course.session_cost, course.currency)


def _check_session(session: Session) -> None:
    check_day(session.day)
    if not (session.name.strip() or session.treatment):
        raise UserError(mark("Errors", "A session needs a treatment or a name. Choose one or write it down."))
    for name in (session.name, session.clinic, session.practitioner, session.device):
        check_name(name)
    _check_money(session.cost, session.currency)
    if session.pain is not None and not 0 <= session.pain <= MOST_PAIN:
        raise UserError(mark("Errors", "Pain goes from 0 to {most}."), most=MOST_PAIN)


def _check_money(cost: int | None, currency: str) -> None:
    if cost is not None and not 0 <= cost <= MOST_COST:
        raise UserError(mark("Errors", "A cost is 0 or more, in the currency chosen. Write it as a number."))
    if currency and not re.fullmatch("[A-Z]{3}", currency):
        raise UserError(
            mark("Errors", "{currency} is not a currency. Write its three letters, such as EUR."), currency=currency
        )
