"""Aftercare windows: what a session asks to leave out, and until when."""

from dataclasses import dataclass
from datetime import date

from poreditary.domain.kinds import StepKind, WindowKind


@dataclass(frozen=True, slots=True)
class AftercareWindow:
    """Something to leave out from a day until a day, both included; `source` is its id in the catalogue or "clinic"."""

    session_id: int
    kind: WindowKind
    from_day: date
    until_day: date
    id: int = 0
    source: str = ""
    text: str = ""

    def is_open_on(self, day: date) -> bool:
        """Return whether the window holds on that day."""
        return self.from_day <= day <= self.until_day

    def day_number(self, day: date) -> int:
        """Return which day of the window this is, from 1."""
        return (day - self.from_day).days + 1

    @property
    def length(self) -> int:
        """Return how many days the window holds."""
        return (self.until_day - self.from_day).days + 1


CLASHING: dict[WindowKind, frozenset[StepKind]] = {
    WindowKind.ACTIVES: frozenset({StepKind.EXFOLIATE, StepKind.RETINOID}),
}
"""The step kinds each window mutes."""


def clashes(window: AftercareWindow, kind: StepKind, day: date) -> bool:
    """Return whether a step of that kind is muted by the window on that day."""
    return window.is_open_on(day) and kind in CLASHING.get(window.kind, frozenset())
