"""What the catalogue is made of: texts in two languages, sources, ranges, statements and entries."""

import math
from dataclasses import dataclass

from poreditary.domain.catalogue_kinds import Extent, Role, Section, Side, SourceKind, Topic, Unit, When
from poreditary.domain.kinds import PoreType, StepKind, WindowKind


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in English and in Traditional Chinese."""

    en: str
    zh: str

    def in_language(self, language: str) -> str:
        """Return the text for a language such as "zh_TW" or "en_GB"; any but Chinese gets English."""
        return self.zh if language.lower().startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class Source:
    """Who says something: one of the five articles, or something published, with its address."""

    id: str
    kind: SourceKind
    title: Text
    extent: Extent
    is_article: bool = False
    author: str = ""
    publisher: str = ""
    date: str = ""
    address: str = ""
    note: Text | None = None

    @property
    def is_own(self) -> bool:
        """Return whether it is the diary's own remark, made after comparing the sources."""
        return self.kind is SourceKind.OWN_REMARK

    @property
    def is_personal(self) -> bool:
        """Return whether it is a note of the person who keeps the diary, such as what a clinic said."""
        return self.kind is SourceKind.OWN_NOTE


@dataclass(frozen=True, slots=True)
class Range:
    """From `low` to `high` of a unit; `high` is infinite for "at least"."""

    low: float
    high: float
    unit: Unit

    @property
    def is_open(self) -> bool:
        """Return whether the source names no upper end."""
        return math.isinf(self.high)

    @property
    def figures(self) -> str:
        """Return the numbers as they are shown: "3–6", "4" or "4+"; a minus sign is a real one."""
        low, high = _figure(self.low), _figure(self.high)
        if self.is_open:
            return f"{low}+"
        if self.low == self.high:
            return low
        return f"{low} – {high}" if self.low < 0 else f"{low}–{high}"


def _figure(number: float) -> str:
    return f"{number:g}".replace("-", "−")


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing one or more sources say, in the diary's own words; `ranges` hold its numbers by key."""

    id: str
    about: Topic
    text: Text
    sources: tuple[Source, ...]
    ranges: tuple[tuple[str, Range], ...] = ()
    side: Side | None = None
    when: When | None = None
    treatments: tuple[str, ...] = ()

    @property
    def published(self) -> bool:
        """Return whether it was published and no article says it: to be shown so."""
        is_written_here = all(source.is_own or source.is_personal for source in self.sources)
        return not is_written_here and not self.in_articles

    @property
    def in_articles(self) -> bool:
        """Return whether one of the five articles says it."""
        return any(source.is_article for source in self.sources)

    @property
    def is_own(self) -> bool:
        """Return whether it is only the diary's own remark."""
        return all(source.is_own for source in self.sources)

    @property
    def is_personal(self) -> bool:
        """Return whether nobody says it but the person who keeps the diary."""
        return all(source.is_personal for source in self.sources)

    def range(self, key: str) -> Range | None:
        """Return the range under a key such as "sessions" or "interval_days", None where there is none."""
        return dict(self.ranges).get(key)


@dataclass(frozen=True, slots=True)
class Entry:
    """One subject of the catalogue with everything said about it.

    An ingredient has `roles` and `inci`, the names it goes by on packs, the first of them its INCI name.
    `is_personal` tells that the person wrote it into a file of their own.
    """

    id: str
    section: Section
    title: Text
    statements: tuple[Statement, ...]
    also: tuple[str, ...] = ()
    step_kind: StepKind | None = None
    window: WindowKind | None = None
    pore_type: PoreType | None = None
    roles: tuple[Role, ...] = ()
    inci: tuple[str, ...] = ()
    is_personal: bool = False

    def about(self, topic: Topic) -> tuple[Statement, ...]:
        """Return the statements on one topic."""
        return tuple(statement for statement in self.statements if statement.about is topic)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Return every source cited, each once, in the order of first mention."""
        return tuple(dict.fromkeys(source for statement in self.statements for source in statement.sources))


@dataclass(frozen=True, slots=True)
class Band:
    """How many sessions, and how far apart in days, one group of sources leads one to expect."""

    sessions: Range
    interval_days: Range | None
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Bands:
    """The article's band beside the published one and the person's own; they are never averaged.

    `is_named` tells whether the article that states the band also describes this very treatment:
    its figure covers all treatments at once.
    """

    article: Band
    published: Band | None
    is_named: bool
    personal: Band | None = None
