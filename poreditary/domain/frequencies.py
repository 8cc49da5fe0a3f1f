"""How often a step is done according to the catalogue, and whether a step keeps to what it rests on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Section, Topic, Unit
from poreditary.domain.catalogue_values import Entry, Range, Statement
from poreditary.domain.kinds import Per, StepKind
from poreditary.domain.routine import Step

PERS = {Unit.TIMES_A_DAY: Per.DAY, Unit.TIMES_A_WEEK: Per.WEEK}
DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Frequency:
    """A frequency as a statement has it; `key` is "entry.statement"."""

    key: str
    statement: Statement
    times: int
    times_most: int | None
    per: Per

    @property
    def a_week(self) -> tuple[int, int]:
        """Return the least and the most times a week it comes to."""
        factor = DAYS_A_WEEK if self.per is Per.DAY else 1
        return self.times * factor, (self.times_most or self.times) * factor

    @property
    def range(self) -> Range:
        """Return the range as the statement has it, open where it names no upper end."""
        found = self.statement.range("times")
        assert found is not None  # or it would be no frequency
        return found


@dataclass(frozen=True, slots=True)
class Limit:
    """The highest number of times a week that any source states, and the statements that do."""

    most: int
    statements: tuple[str, ...]


def key_of(entry: Entry, statement: Statement) -> str:
    """Return how a statement is referred to: "entry.statement"."""
    return f"{entry.id}.{statement.id}"


def frequency_of(key: str, statement: Statement) -> Frequency | None:
    """Return the frequency per day or week that a statement names, None where it names none."""
    found = statement.range("times")
    per = PERS.get(found.unit) if found is not None else None
    if found is None or per is None:
        return None
    low = max(1, round(found.low))
    high = None if found.is_open or round(found.high) <= low else round(found.high)
    return Frequency(key, statement, low, high, per)


def frequencies(catalogue: Catalogue, kind: StepKind) -> list[Frequency]:
    """Return every frequency that is stated for a kind of step, the gentlest first."""
    return sorted(_stated(catalogue, kind), key=lambda found: found.a_week)


def highest(catalogue: Catalogue, kind: StepKind) -> Limit | None:
    """Return the highest number of times a week stated for a kind of step; None where none is, or one has no end."""
    found = frequencies(catalogue, kind)
    if not found or any(one.range.is_open for one in found):
        return None
    most = max(one.a_week[1] for one in found)
    return Limit(most, tuple(one.key for one in found if one.a_week[1] == most))


def keeps_to(step: Step, entry: Entry, statement: Statement) -> bool:
    """Return whether a step still rests on a statement: it is of that kind and done as often as is said there.

    A number per day may be spread over a morning and an evening, so that one step does less of it.
    """
    if entry.step_kind is not None and entry.step_kind is not step.kind:
        return False
    found = frequency_of("", statement)
    if found is None:
        return True
    is_within = step.most <= found.range.high
    return step.per is found.per and is_within and (step.per is Per.DAY or step.times >= found.times)


def _stated(catalogue: Catalogue, kind: StepKind) -> Iterator[Frequency]:
    for entry in _of_kind(catalogue.entries(Section.STEPS), kind):
        for statement in entry.about(Topic.FREQUENCY):
            found = frequency_of(key_of(entry, statement), statement)
            if found is not None:
                yield found


def _of_kind(entries: Iterable[Entry], kind: StepKind) -> Iterator[Entry]:
    return (entry for entry in entries if entry.step_kind is kind)
