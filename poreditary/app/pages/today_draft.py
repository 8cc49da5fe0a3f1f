"""Answers of a check-in that the person gave and the diary does not hold yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.kinds import Aspect, Zone

Key = str | tuple[Zone, Aspect]
"""A field of CheckIn, or the zone and aspect of a rating."""
Answer = str | float | None
Answers = Mapping[Key, Answer]
LONGEST_CYCLE = 99
"""Last day of a cycle that can be answered."""


@dataclass
class Draft:
    """What was answered by day, until it is kept; what is on its way to the diary is still in it.

    A refresh that arrives in between must not overwrite these fields.
    """

    _answers: dict[tuple[date, Key], Answer] = field(default_factory=dict)
    _sent: dict[tuple[date, Key], Answer] = field(default_factory=dict)

    def answer(self, day: date, key: Key, value: Answer) -> None:
        """Take an answer."""
        self._answers[day, key] = value

    def of_day(self, day: date) -> dict[Key, Answer]:
        """Return the answers of a day that are not kept yet."""
        return {key: value for (of, key), value in self._answers.items() if of == day}

    @property
    def is_empty(self) -> bool:
        """Return whether every answer is kept."""
        return not self._answers

    def send(self) -> dict[date, dict[Key, Answer]]:
        """Return the answers by day that are not on their way yet; from now on they are."""
        fresh: dict[date, dict[Key, Answer]] = {}
        for (day, key), value in self._answers.items():
            if (day, key) not in self._sent or self._sent[day, key] != value:
                fresh.setdefault(day, {})[key] = value
        self._sent |= {(day, key): value for day, answers in fresh.items() for key, value in answers.items()}
        return fresh

    def kept(self, day: date, answers: Answers) -> None:
        """Drop answers the diary holds now, but not those changed since they were sent."""
        for key, value in answers.items():
            if self._answers.get((day, key)) == value:
                self._answers.pop((day, key), None)
            if self._sent.get((day, key)) == value:
                self._sent.pop((day, key), None)

    def failed(self, day: date, answers: Answers) -> None:
        """Let answers that could not be kept be sent again."""
        for key in answers:
            self._sent.pop((day, key), None)


def answered(check_in: CheckIn, answers: Answers) -> CheckIn:
    """Return a check-in with answers put in; None takes an answer away."""
    fields = {key: value for key, value in answers.items() if isinstance(key, str)}
    rated = {key: value for key, value in answers.items() if not isinstance(key, str)}
    kept = tuple(r for r in check_in.ratings if (r.zone, r.aspect) not in rated)
    fresh = tuple(Rating(zone, aspect, int(value)) for (zone, aspect), value in rated.items() if value is not None)
    changed: dict[str, Any] = {**fields, "ratings": kept + fresh}
    return replace(check_in, **changed)


def lifestyle_of(before: CheckIn, fields: tuple[str, ...], check_in: CheckIn | None) -> dict[Key, Answer]:
    """Return the lifestyle answers of the day before for the fields still blank; the cycle goes one day on."""
    found: dict[Key, Answer] = {}
    for name in fields:
        value = getattr(before, name)
        if value is not None and (check_in is None or getattr(check_in, name) is None):
            found[name] = min(value + 1, LONGEST_CYCLE) if name == "cycle_day" else value
    return found
