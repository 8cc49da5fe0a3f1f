"""When things happen in the made-up year, counted back from its last day."""

from dataclasses import dataclass
from datetime import date, timedelta

from poreditary.domain.day import days_between

DAYS = 365
PHOTOS = 52
SESSIONS_BACK = (122, 93, 64, 33, 4)
SESSION_INTERVAL = 28
SPRING = (4, 5)
SETTLING_DAYS = 9
"""How long skin is left alone before something new is tried: after a session, and before a reaction shows."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some days in a row, both ends included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Plot:
    """The course of the year; `today` has nothing logged yet."""

    today: date
    first: date
    sessions: tuple[date, ...]
    single_visit: date
    trip: Span
    holidays: tuple[Span, ...]
    reaction: Span
    new_cream: date
    sundays: tuple[date, ...]

    @property
    def glycolic(self) -> Span:
        """Return the days on which the suspected product was in use."""
        return Span(self.reaction.first - timedelta(days=SETTLING_DAYS), self.reaction.first)

    def days_since_session(self, day: date) -> int | None:
        """Return how many days ago the latest session was, None before the first."""
        past = [session for session in self.sessions if session <= day]
        return (day - past[-1]).days if past else None

    def is_away(self, day: date) -> bool:
        """Return whether the day lies in a holiday or on the trip."""
        return day in self.trip or any(day in holiday for holiday in self.holidays)


def plot_of(today: date) -> Plot:
    """Return the year that ends on the day before `today`."""
    trip = Span(_back(today, 84), _back(today, 76))
    holidays = (Span(_back(today, 205), _back(today, 192)), _christmas(today))
    sunday = _back(today, (today.weekday() + 1) % 7 or 7)
    sessions = tuple(_visit_day(_back(today, days), holidays) for days in SESSIONS_BACK)
    healing = tuple(Span(day, day + timedelta(days=SETTLING_DAYS)) for day in sessions)
    return Plot(
        today=today,
        first=_back(today, DAYS - 1),
        sessions=sessions,
        single_visit=_visit_day(_back(today, 311), holidays),
        trip=trip,
        holidays=holidays,
        reaction=_reaction(today, (trip, *holidays, *healing)),
        new_cream=_back(today, 180),
        sundays=tuple(_back(sunday, 7 * weeks) for weeks in reversed(range(PHOTOS))),
    )


def _back(today: date, days: int) -> date:
    return today - timedelta(days=days)


def _christmas(today: date) -> Span:
    """Return the latest Christmas week that is over."""
    year = today.year if today > date(today.year, 12, 28) else today.year - 1
    return Span(date(year, 12, 23), date(year, 12, 28))


def _visit_day(day: date, holidays: tuple[Span, ...]) -> date:
    """Return the nearest earlier working day outside the holidays; clinics rest at weekends."""
    while day.weekday() >= 5 or any(day in holiday for holiday in holidays):
        day -= timedelta(days=1)
    return day


def _reaction(today: date, busy: tuple[Span, ...]) -> Span:
    """Return six days in spring, as near to its middle as may be, whose weeks before and after are free."""
    springs = [day for day in days_between(_back(today, 330), _back(today, 14)) if day.month in SPRING]
    springs.sort(key=lambda day: abs(day - date(day.year, 4, 30)))
    free = (day for day in springs if not any(_meet(_around(day), span) for span in busy))
    start = next(free, springs[0])
    return Span(start, start + timedelta(days=5))


def _around(day: date) -> Span:
    return Span(day - timedelta(days=SETTLING_DAYS), day + timedelta(days=7))


def _meet(one: Span, other: Span) -> bool:
    return one.first <= other.last and other.first <= one.last
