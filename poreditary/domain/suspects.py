"""What was new or done in the days before a reaction: an order in time, never a verdict.

What is new stands first, the nearest to the reaction before what lies further back; on the same day in the order of
`Reason`. What was only in use as ever stands last. Nothing is weighed or counted together: order in time is no proof.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.kinds import StepKind
from poreditary.domain.patch_tests import PatchOutcome
from poreditary.domain.treatment import Session

DAYS_NEW = 28
"""How long before a reaction something first used, opened or added still counts as new."""
DAYS_DONE = 14
"""How long before a reaction a session, or a step done in spite of a pause, is looked at."""
DAYS_RECENT = 7
"""The days up to the reaction, its own included, whose use is held against the DAYS_NEW days before them."""
MORE_DAYS = 2
"""By how many days a week an exfoliant or retinoid must be used more often to be named for it."""


class Reason(StrEnum):
    """Why something is named, in the order in which things of the same day stand."""

    SESSION = "session"
    DESPITE = "despite"
    FIRST_USED = "first_used"
    OPENED = "opened"
    ADDED = "added"
    MORE_OFTEN = "more_often"
    FROM_START = "from_start"
    USED = "used"

    @property
    def is_new(self) -> bool:
        """Return whether it tells of something new or done once, rather than of what was in use as ever."""
        return self not in (Reason.FROM_START, Reason.USED)


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the diary knows of what came before: why it is named, and the day of it."""

    reason: Reason
    day: date


@dataclass(frozen=True, slots=True)
class Use:
    """How a product, or a step without one, was used up to the day of a reaction.

    `recent_days` are the days it was ticked on of the last DAYS_RECENT, `earlier_days` those of the DAYS_NEW before
    them. `despite_on` is the last day it was ticked in spite of a pause, `added_on` the last day on which a step with
    it began. `is_strong` marks exfoliants and retinoids.
    """

    kind: StepKind
    title: str = ""
    product_id: int | None = None
    step_id: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    recent_days: int = 0
    earlier_days: int = 0
    opened_on: date | None = None
    added_on: date | None = None
    despite_on: date | None = None
    is_strong: bool = False
    patch: PatchOutcome | None = None


@dataclass(frozen=True, slots=True)
class Suspect:
    """A product, a step without one, or a session, with what the diary knows of it, the nearest news first."""

    facts: tuple[Fact, ...]
    use: Use | None = None
    session: Session | None = None

    @property
    def product_id(self) -> int | None:
        """Return the product's id, None for a session or a step without a product."""
        return None if self.use is None else self.use.product_id

    @property
    def session_id(self) -> int | None:
        """Return the session's id, None for what is used at home."""
        return None if self.session is None else self.session.id

    @property
    def is_new(self) -> bool:
        """Return whether anything about it was new or done in the days before."""
        return self.facts[0].reason.is_new

    @property
    def name(self) -> str:
        """Return what it is called; empty for a step that goes by its kind."""
        if self.session is not None:
            return self.session.name or self.session.treatment
        return "" if self.use is None else self.use.title


@dataclass(frozen=True, slots=True)
class Before:
    """The days before a reaction: what was new or done in them, in order, and the pauses that held."""

    day: date
    suspects: tuple[Suspect, ...]
    pauses: tuple[AftercareWindow, ...] = ()

    @property
    def first_day(self) -> date:
        """Return the first of the days looked at."""
        return self.day - timedelta(days=DAYS_NEW)

    @property
    def news(self) -> tuple[Suspect, ...]:
        """Return what was new or done."""
        return tuple(suspect for suspect in self.suspects if suspect.is_new)

    @property
    def as_ever(self) -> tuple[Suspect, ...]:
        """Return what was in use with nothing new about it."""
        return tuple(suspect for suspect in self.suspects if not suspect.is_new)


def suspects(
    day: date, uses: Iterable[Use], sessions: Iterable[Session] = (), begin: date | None = None
) -> tuple[Suspect, ...]:
    """Return what to look at for a reaction that began on `day`, in order; `begin` is the day of the first tick ever.

    Nothing later than that day is looked at. A product in use when the diary begins is not new for it.
    """
    used = (Suspect(tuple(sorted(_facts(use, day, begin), key=_place)), use=use) for use in uses)
    near = (session for session in sessions if _is_within(session.day, day, DAYS_DONE))
    done = (Suspect((Fact(Reason.SESSION, session.day),), session=session) for session in near)
    return tuple(sorted((suspect for suspect in (*used, *done) if suspect.facts), key=_rank))


def _facts(use: Use, day: date, begin: date | None) -> Iterator[Fact]:
    news = tuple(_news(use, day, begin))
    yield from news
    if news:
        return
    if use.first_day is not None and use.first_day == begin and _is_within(begin, day, DAYS_NEW):
        yield Fact(Reason.FROM_START, use.first_day)
    elif use.last_day is not None and _is_within(use.last_day, day, 1):
        yield Fact(Reason.USED, use.last_day)


def _news(use: Use, day: date, begin: date | None) -> Iterator[Fact]:
    first, opened, added = use.first_day, use.opened_on, use.added_on
    is_first = first is not None and first != begin and _is_within(first, day, DAYS_NEW)
    if is_first and first is not None:
        yield Fact(Reason.FIRST_USED, first)
    if opened is not None and _is_within(opened, day, DAYS_NEW) and not (is_first and opened == first):
        yield Fact(Reason.OPENED, opened)
    is_later = added is not None and (begin is None or added > begin)
    if added is not None and is_later and not is_first and _is_within(added, day, DAYS_NEW):
        yield Fact(Reason.ADDED, added)
    if use.despite_on is not None and _is_within(use.despite_on, day, DAYS_DONE):
        yield Fact(Reason.DESPITE, use.despite_on)
    if use.last_day is not None and not is_first and _is_more_often(use, day, begin):
        yield Fact(Reason.MORE_OFTEN, use.last_day)


def _is_more_often(use: Use, day: date, begin: date | None) -> bool:
    """Return whether the last week had more days of use than the four weeks before it lead one to expect."""
    compared = timedelta(days=DAYS_RECENT + DAYS_NEW - 1)
    if not use.is_strong or begin is None or begin > day - compared:
        return False
    weeks = DAYS_NEW // DAYS_RECENT
    return use.recent_days * weeks >= use.earlier_days + MORE_DAYS * weeks


def _is_within(then: date, day: date, days: int) -> bool:
    return 0 <= (day - then).days <= days


def _place(fact: Fact) -> tuple[bool, int, int]:
    return not fact.reason.is_new, -fact.day.toordinal(), list(Reason).index(fact.reason)


def _rank(suspect: Suspect) -> tuple[object, ...]:
    step = 0 if suspect.use is None else suspect.use.step_id
    ids = (suspect.product_id or 0, suspect.session_id or 0, step or 0)
    return *_place(suspect.facts[0]), suspect.name.casefold(), ids
