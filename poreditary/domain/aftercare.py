"""Aftercare windows: what a session asks to leave out, and until when."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from poreditary.domain.kinds import StepKind, WindowKind


@dataclass(frozen=True, slots=True)
class AftercareWindow:
    """Something to leave out from a day until a day, both included.

    `source` is the statement of the catalogue it rests on ("entry.statement"), or "clinic"; then `text` says in the
    clinic's own words what was asked for.
    """

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


CLINIC = "clinic"
"""The source of a window whose length the clinic or the person set."""
LONGEST_TEXT = 200
"""How much of the clinic's instruction a window keeps; all of it stays with the session."""

CLASHING: dict[WindowKind, frozenset[StepKind]] = {
    WindowKind.ACTIVES: frozenset({StepKind.EXFOLIATE, StepKind.RETINOID}),
}
"""The step kinds each window mutes."""


def clashes(window: AftercareWindow, kind: StepKind, day: date) -> bool:
    """Return whether a step of that kind is muted by the window on that day."""
    return window.is_open_on(day) and kind in CLASHING.get(window.kind, frozenset())


def moved(window: AftercareWindow, by: timedelta) -> AftercareWindow:
    """Return a window some days later or earlier, as long as before."""
    return replace(window, from_day=window.from_day + by, until_day=window.until_day + by)


def clinics_window(kind: WindowKind, day: date, days: int, instruction: str = "") -> AftercareWindow:
    """Return the window of so many days, that of the session counted, which the clinic asked for."""
    until = day + timedelta(days=days - 1)
    return AftercareWindow(0, kind, day, until, source=CLINIC, text=shortened(instruction))


def shortened(instruction: str, most: int = LONGEST_TEXT) -> str:
    """Return a text in one line of so many characters at most, with dots where something was left out."""
    line = " ".join(instruction.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
