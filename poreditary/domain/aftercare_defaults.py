"""The windows before and after a session as the catalogue quotes them: the longest first, every other beside it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.aftercare_length import end_of, first_day, hours_of, last_day, length_of
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Section, Topic, When
from poreditary.domain.catalogue_values import Entry, Range, Statement
from poreditary.domain.kinds import WindowKind

SUNSCREEN_START = "window_sunscreen_start"
"""The entry without a default: published instructions contradict one another."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What one statement says of a window; without days where it names no length or allows it at once."""

    entry: str
    statement: Statement
    length: Range | None = None
    from_day: date | None = None
    until_day: date | None = None

    @property
    def key(self) -> str:
        """Return the reference to the statement, such as "window_actives.allure_peel"."""
        return f"{self.entry}.{self.statement.id}"

    @property
    def days(self) -> int:
        """Return how many days the window holds, 0 without any."""
        if self.from_day is None or self.until_day is None:
            return 0
        return (self.until_day - self.from_day).days + 1

    @property
    def rank(self) -> tuple[int, float]:
        """Return what tells the longer of two quotes: the days, then the hours."""
        return self.days, 0 if self.length is None else hours_of(self.length)


@dataclass(frozen=True, slots=True)
class ProposedWindow:
    """A window by its longest quote, from a day until a day, both included; `others` are the quotes it goes beyond."""

    kind: WindowKind
    from_day: date
    until_day: date
    quote: Quote
    others: tuple[Quote, ...] = ()

    @property
    def source(self) -> str:
        """Return the reference to the statement that quotes it, such as "window_actives.allure_peel"."""
        return self.quote.key

    @property
    def days(self) -> int:
        """Return how many days it holds."""
        return self.quote.days

    def is_open_on(self, day: date) -> bool:
        """Return whether the window holds on that day."""
        return self.from_day <= day <= self.until_day

    def opened(self) -> AftercareWindow:
        """Return the window to keep with a session that is about to be kept itself."""
        return AftercareWindow(0, self.kind, self.from_day, self.until_day, source=self.source)


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Something asked for after a session without a length to go by; `quotes` are what is published all the same."""

    kind: WindowKind
    entry: Entry
    quotes: tuple[Quote, ...]

    @property
    def is_sunscreen_start(self) -> bool:
        """Return whether it is the question when to start sunscreen again."""
        return self.entry.id == SUNSCREEN_START


def default_windows(treatment_id: str, day: date, catalogue: Catalogue) -> tuple[ProposedWindow, ...]:
    """Return the windows a session on a day opens, one for each kind, by the longest length quoted.

    A treatment the catalogue does not know gets what is quoted for every treatment.
    """
    return tuple(_proposed(treatment_id, day, When.AFTER, catalogue))


def before_windows(treatment_id: str, day: date, catalogue: Catalogue) -> tuple[ProposedWindow, ...]:
    """Return the windows that end on the day before a session on a day, by the longest length quoted."""
    return tuple(_proposed(treatment_id, day, When.BEFORE, catalogue))


def open_questions(treatment_id: str, day: date, catalogue: Catalogue) -> tuple[OpenQuestion, ...]:
    """Return what is asked for after a session on a day without a length to go by, when to start sunscreen last."""
    groups = _groups(treatment_id, day, When.AFTER, catalogue)
    unanswered = [
        OpenQuestion(kind, entry, quotes)
        for kind, entry, quotes in groups
        if entry.id == SUNSCREEN_START or all(quote.length is None for quote in quotes)
    ]
    return tuple(sorted(unanswered, key=lambda question: question.is_sunscreen_start))


def _proposed(treatment_id: str, day: date, when: When, catalogue: Catalogue) -> Iterator[ProposedWindow]:
    for kind, entry, quotes in _groups(treatment_id, day, when, catalogue):
        longest = max(quotes, key=lambda quote: quote.rank, default=None)
        if entry.id == SUNSCREEN_START or longest is None:
            continue
        if longest.from_day is not None and longest.until_day is not None:
            others = tuple(quote for quote in quotes if quote is not longest)
            yield ProposedWindow(kind, longest.from_day, longest.until_day, longest, others)


def _groups(
    treatment_id: str, day: date, when: When, catalogue: Catalogue
) -> Iterator[tuple[WindowKind, Entry, tuple[Quote, ...]]]:
    """Yield the kinds of window with the first entry of each and its quotes; other care is one group for each entry."""
    groups: dict[str, list[Entry]] = {}
    for entry in catalogue.entries(Section.AFTERCARE):
        if entry.window is not None:
            groups.setdefault(entry.id if entry.window is WindowKind.OTHER else entry.window, []).append(entry)
    for entries in groups.values():
        quotes = tuple(
            _quote(entry, statement, day, when)
            for entry in entries
            for statement in entry.statements
            if _is_about(statement, treatment_id, when)
        )
        kind = entries[0].window
        if kind is not None and (quotes or (entries[0].id == SUNSCREEN_START and when is When.AFTER)):
            yield kind, entries[0], quotes


def _is_about(statement: Statement, treatment_id: str, when: When) -> bool:
    """Return whether a statement is a quote for the treatment; one of no side is about the days after.

    What the diary itself remarks without a number is no quote.
    """
    is_quote = statement.about is Topic.WINDOW and not (statement.is_own and length_of(statement) is None)
    is_meant = not statement.treatments or treatment_id in statement.treatments
    return is_quote and is_meant and (statement.when or When.AFTER) is when


def _quote(entry: Entry, statement: Statement, day: date, when: When) -> Quote:
    length = length_of(statement)
    quote = Quote(entry.id, statement, length)
    if length is None or end_of(length) <= 0:
        return quote
    if when is When.BEFORE:
        return replace(quote, from_day=first_day(day, length), until_day=day - timedelta(days=1))
    return replace(quote, from_day=day, until_day=last_day(day, length))
