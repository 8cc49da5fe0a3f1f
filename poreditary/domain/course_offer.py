"""What the catalogue offers to whoever plans a course: how many sessions, how far apart, and what to expect."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from poreditary.domain.catalogue import ANY_TREATMENT, Catalogue
from poreditary.domain.catalogue_kinds import Section, Topic
from poreditary.domain.catalogue_values import Entry, Range, Source, Statement
from poreditary.domain.frequencies import key_of

JUDGE_ANY = "when_to_judge.late"
"""The statement on when to judge that holds for any treatment without one of its own."""


class Voice(StrEnum):
    """Who speaks of a series; `GENERAL` is one clinic's word on all treatments at once."""

    PERSONAL = "personal"
    PUBLISHED = "published"
    ARTICLE = "article"
    GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Series:
    """One series as a statement gives it; `key` names the statement as "entry.statement"."""

    key: str
    sessions: Range
    interval_days: Range | None
    sources: tuple[Source, ...]
    voice: Voice

    @property
    def fewest(self) -> int:
        """Return the fewest sessions of the range, one at least."""
        return max(1, round(self.sessions.low))

    @property
    def soonest(self) -> int | None:
        """Return the shortest interval of the range in days, one at least; None where none is stated."""
        return None if self.interval_days is None else max(1, round(self.interval_days.low))


@dataclass(frozen=True, slots=True)
class CourseOffer:
    """Every series stated, the person's own notes first, then what was published of this treatment.

    `default` is the series to start from, None where no source speaks of this treatment in numbers. `facts` are the
    statements on when to judge, discomfort and downtime, by topic, none of them empty.
    """

    series: tuple[Series, ...] = ()
    default: Series | None = None
    facts: tuple[tuple[Topic, tuple[Statement, ...]], ...] = ()


def course_offer(treatment: str, catalogue: Catalogue) -> CourseOffer:
    """Return what there is for a treatment by its catalogue id; nothing for one the catalogue does not know.

    The default is the published series with the fewest sessions, at its own shortest interval: the calmest plan that
    was reported as a whole, never a mixture of two sources. More sessions can always be added. What the person noted,
    such as the clinic's own plan, goes before it; without either it is the article's number for the treatment. The
    one clinic's number for all treatments at once is a default only for a treatment which that clinic describes.
    """
    entry = catalogue.find(treatment)
    if entry is None or entry.section is not Section.TREATMENTS:
        return CourseOffer()
    stated = list(_stated(entry))
    general = list(_general(catalogue))
    named = [one for one in general if not set(one.sources).isdisjoint(entry.sources)]
    groups = [[one for one in stated if one.voice is voice] for voice in Voice]
    calmest = (_calmest(group) for group in (*groups, named))
    return CourseOffer(
        series=tuple(one for group in (*groups, general) for one in group),
        default=next((found for found in calmest if found is not None), None),
        facts=tuple(_facts(entry, catalogue)),
    )


def _stated(entry: Entry) -> Iterator[Series]:
    for said in entry.statements:
        if said.is_personal:
            yield from _series(entry, said, Voice.PERSONAL)
        elif said.in_articles:
            yield from _series(entry, said, Voice.ARTICLE)
        elif said.published:
            yield from _series(entry, said, Voice.PUBLISHED)


def _general(catalogue: Catalogue) -> Iterator[Series]:
    """Yield what an article says of all treatments at once."""
    entry = catalogue.entry(ANY_TREATMENT)
    for said in entry.statements:
        if said.in_articles:
            yield from _series(entry, said, Voice.GENERAL)


def _series(entry: Entry, said: Statement, voice: Voice) -> Iterator[Series]:
    sessions = said.range("sessions")
    if sessions is not None:
        yield Series(key_of(entry, said), sessions, said.range("interval_days"), said.sources, voice)


def _calmest(series: Iterable[Series]) -> Series | None:
    """Return the series with the fewest sessions; of several the first that also states an interval."""
    return min(series, key=lambda one: (one.fewest, one.interval_days is None), default=None)


def _facts(entry: Entry, catalogue: Catalogue) -> Iterator[tuple[Topic, tuple[Statement, ...]]]:
    judge, any_judge = entry.about(Topic.JUDGE), catalogue.statement(JUDGE_ANY)
    if not judge and any_judge is not None:
        judge = (any_judge[1],)
    for topic, said in (
        (Topic.JUDGE, judge),
        (Topic.DISCOMFORT, entry.about(Topic.DISCOMFORT)),
        (Topic.DOWNTIME, entry.about(Topic.DOWNTIME)),
    ):
        if said:
            yield topic, said
