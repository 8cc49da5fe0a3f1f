"""The clinic in the made-up year: a course of six with five done, one visit before it, and what is to come."""

from collections.abc import Mapping
from datetime import date, time, timedelta

from poreditary.diary.demo.plot import SESSION_INTERVAL, Plot
from poreditary.diary.demo.words import DemoWords
from poreditary.diary.diary import Diary
from poreditary.domain.aftercare import AftercareWindow, clinics_window
from poreditary.domain.aftercare_defaults import default_windows
from poreditary.domain.kinds import ReactionKind, WindowKind, Zone
from poreditary.domain.plan import Appointment, Question
from poreditary.domain.reaction import Reaction
from poreditary.domain.treatment import Course, Session

PLANNED = 6
COSTS = (18000, 18000, 21000, 21000, 21000)
PAINS = (4, 3, 5, 4, 3)
SINGLE_COST = 9500
CLINICS = {WindowKind.ACTIVES: 7, WindowKind.MAKE_UP: 2, WindowKind.SUN: 3}
"""What the clinic's instruction asks to leave out, in days with that of the session."""
CHEEKS = (Zone.LEFT_CHEEK, Zone.RIGHT_CHEEK)


class Visits:
    """What is logged after each visit."""

    def __init__(self, diary: Diary, words: DemoWords, currency: str) -> None:
        self._diary = diary
        self._words = words
        self._currency = currency
        self._course = 0
        self._sessions: list[int] = []

    def plan(self, plot: Plot) -> None:
        """Plan the course."""
        course = Course(
            name=self._words.one("names", "course"),
            started_on=plot.sessions[0],
            treatment="microneedling",
            sessions_planned=PLANNED,
            interval_days=SESSION_INTERVAL,
            clinic=self._words.one("clinic", "name"),
            goal=self._words.one("clinic", "goal"),
        )
        self._course = self._diary.treatments.add_course(course).id

    def session(self, number: int, day: date) -> None:
        """Log a session of the course, counted from 0, with what it asks to leave out."""
        session = Session(
            day=day,
            treatment="microneedling",
            course_id=self._course,
            name=self._words.one("names", "course"),
            area=self._words.one("clinic", "area"),
            device=self._words.one("clinic", "device"),
            settings=self._words.one("clinic", "first_settings" if number < 2 else "later_settings"),
            practitioner=self._words.one("clinic", "practitioner"),
            clinic=self._words.one("clinic", "name"),
            cost=COSTS[number],
            currency=self._currency,
            pain=PAINS[number],
            instruction=self._words.one("clinic", "instruction"),
            note=self._words.many("visits", "notes")[number],
        )
        self._sessions.append(self._diary.treatments.add_session(session, self._windows(session, CLINICS)).id)

    def _windows(self, session: Session, clinics: Mapping[WindowKind, int]) -> tuple[AftercareWindow, ...]:
        quoted = default_windows(session.treatment, session.day, self._diary.knowledge().catalogue)
        asked = (clinics_window(kind, session.day, days, session.instruction) for kind, days in clinics.items())
        return (*asked, *(window.opened() for window in quoted if window.kind not in clinics))

    def single(self, day: date) -> None:
        """Log the one visit that belongs to no course."""
        session = Session(
            day=day,
            treatment="hydrafacial",
            name=self._words.one("names", "single"),
            area=self._words.one("clinic", "whole_face"),
            clinic=self._words.one("clinic", "salon"),
            cost=SINGLE_COST,
            currency=self._currency,
            pain=0,
            note=self._words.one("visits", "single"),
        )
        self._diary.treatments.add_session(session, self._windows(session, {}))

    def react_to_product(self, plot: Plot, product: int) -> None:
        """Log the reaction of spring with the product suspected of it."""
        reaction = Reaction(
            ReactionKind.BURNING,
            severity=2,
            from_day=plot.reaction.first,
            until_day=plot.reaction.last,
            stamp=self._diary.now(),
            suspect_product_id=product,
            note=self._words.one("reactions", "glycolic"),
            zones=CHEEKS,
        )
        self._diary.reactions.add(reaction)

    def react_to_session(self, day: date) -> None:
        """Log that the latest session reddened the skin for longer than usual."""
        reaction = Reaction(
            ReactionKind.REDNESS,
            severity=1,
            from_day=day - timedelta(days=3),
            until_day=day,
            stamp=self._diary.now(),
            suspect_session_id=self._sessions[-1],
            note=self._words.one("reactions", "session"),
            zones=CHEEKS,
        )
        self._diary.reactions.add(reaction)

    def appoint(self, plot: Plot) -> None:
        """Note the next visit and what to ask there."""
        stamp = self._diary.now()
        appointment = Appointment(
            day=plot.today + timedelta(days=12),
            at=time(15, 30),
            stamp=stamp,
            with_whom=self._words.one("clinic", "practitioner"),
            place=self._words.one("clinic", "name"),
            course_id=self._course,
            note=self._words.one("visits", "appointment"),
        )
        made = self._diary.plan.add_appointment(appointment).id
        for text in self._words.many("visits", "questions"):
            self._diary.plan.add_question(Question(text, stamp, appointment_id=made))
