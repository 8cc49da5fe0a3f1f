"""The windows of one session while they are filled in: what is quoted, what the clinic says, and what is left out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from poreditary.domain.aftercare import CLINIC, AftercareWindow, moved, shortened
from poreditary.domain.aftercare_defaults import ProposedWindow
from poreditary.domain.kinds import WindowKind


@dataclass(frozen=True, slots=True)
class PlannedWindow:
    """One line of what a session asks to leave out; `days` count that of the session.

    `proposed` is what the catalogue quotes, `before` the window as it was kept where that says something else.
    `is_clinics` where the clinic or the person set the days; `is_touched` where the person changed anything.
    """

    kind: WindowKind
    days: int = 1
    is_kept: bool = False
    is_clinics: bool = False
    is_touched: bool = False
    proposed: ProposedWindow | None = None
    before: AftercareWindow | None = None
    delay: timedelta = timedelta()

    @property
    def is_of_before(self) -> bool:
        """Return whether its source and text are still those it was kept with."""
        return self.before is not None and not self.is_clinics and self.days == self.before.length

    def from_day(self, day: date) -> date:
        """Return the first day of the window of a session on a day."""
        return day + self.delay

    def until_day(self, day: date) -> date:
        """Return the last day of the window of a session on a day."""
        return self.from_day(day) + timedelta(days=self.days - 1)


Plan = tuple[PlannedWindow, ...]


def new_plan(proposed: Iterable[ProposedWindow]) -> Plan:
    """Return the plan for a new session: everything quoted is kept, every other kind of window left out."""
    found = tuple(PlannedWindow(one.kind, one.days, is_kept=True, proposed=one) for one in proposed)
    return _whole(found)


def plan_of(windows: Iterable[AftercareWindow], day: date, proposed: Iterable[ProposedWindow]) -> Plan:
    """Return the plan of a session on a day that opened these windows; what is quoted besides is left out."""
    quoted = list(proposed)
    lines: list[PlannedWindow] = []
    for window in windows:
        same = _same(window, quoted)
        lines.append(_kept(window, day, same))
        if same is not None:
            quoted.remove(same)
    return _whole((*lines, *(PlannedWindow(one.kind, one.days, proposed=one) for one in quoted)))


def replanned(plan: Plan, proposed: Iterable[ProposedWindow], *, is_anew: bool) -> Plan:
    """Return a plan for what is quoted now: for another day, or `is_anew` for another treatment.

    What the person or the clinic set stays. For another day the rest keeps its length unless the quote asks for
    another one; for another treatment it is proposed anew.
    """
    quoted = list(proposed)
    lines: list[PlannedWindow] = []
    for line in plan:
        one = next((found for found in quoted if found.kind is line.kind), None)
        if one is not None:
            quoted.remove(one)
        if line.is_touched or line.is_clinics or not is_anew:
            lines.append(_followed(line, one))
        elif one is not None:
            lines.append(PlannedWindow(one.kind, one.days, is_kept=True, proposed=one))
    return _whole((*lines, *(PlannedWindow(one.kind, one.days, is_kept=is_anew, proposed=one) for one in quoted)))


def proposed_again(plan: Plan) -> Plan:
    """Return a plan that keeps everything quoted."""
    return tuple(replace(line, is_kept=True) if line.proposed is not None else line for line in plan)


def with_days(line: PlannedWindow, days: int) -> PlannedWindow:
    """Return a line with as many days as the person says; they are the clinic's unless they are those quoted."""
    is_clinics = line.proposed is None or days != line.proposed.days
    return replace(line, days=days, is_kept=True, is_touched=True, is_clinics=is_clinics)


def with_choice(line: PlannedWindow, *, is_kept: bool) -> PlannedWindow:
    """Return a line the person keeps or leaves out; one that nobody quotes is the clinic's."""
    is_clinics = line.is_clinics or (line.proposed is None and line.before is None)
    return replace(line, is_kept=is_kept, is_touched=True, is_clinics=is_clinics)


def windows_of(plan: Plan, day: date, instruction: str, instruction_before: str = "") -> tuple[AftercareWindow, ...]:
    """Return the windows to keep with a session on a day.

    Those the clinic set carry its instruction, shortened; while that is the one from before, the text they had.
    """
    is_new = instruction != instruction_before
    return tuple(_window(line, day, shortened(instruction), is_new=is_new) for line in plan if line.is_kept)


def _window(line: PlannedWindow, day: date, text: str, *, is_new: bool) -> AftercareWindow:
    before, first = line.before, line.from_day(day)
    if line.is_of_before and before is not None:
        return moved(before, first - before.from_day)
    window = AftercareWindow(0, line.kind, first, line.until_day(day))
    if line.proposed is not None and not line.is_clinics:
        return replace(window, source=line.proposed.source)
    kept_text = before.text if before is not None and before.source == CLINIC else ""
    return replace(window, source=CLINIC, text=kept_text if kept_text and not is_new else text)


def _same(window: AftercareWindow, quoted: list[ProposedWindow]) -> ProposedWindow | None:
    """Return the quote a window goes with: the one it rests on, else the first of its kind."""
    of_kind = [one for one in quoted if one.kind is window.kind]
    return next((one for one in of_kind if one.source == window.source), next(iter(of_kind), None))


def _kept(window: AftercareWindow, day: date, same: ProposedWindow | None) -> PlannedWindow:
    line = PlannedWindow(window.kind, window.length, is_kept=True, proposed=same, delay=window.from_day - day)
    if same is not None and (same.source, same.days, same.from_day) == (window.source, window.length, window.from_day):
        return line
    return replace(line, before=window, is_clinics=window.source == CLINIC)


def _followed(line: PlannedWindow, proposed: ProposedWindow | None) -> PlannedWindow:
    """Return a line beside another quote; its days follow only where they were those quoted."""
    if line.is_clinics or line.before is not None:
        return replace(line, proposed=proposed)
    if proposed is None:
        return replace(line, proposed=None, is_kept=False, days=1)
    return replace(line, proposed=proposed, days=proposed.days)


def _whole(lines: Iterable[PlannedWindow]) -> Plan:
    """Return the lines in the order of their kinds, with one for each kind that has none."""
    found = tuple(lines)
    return tuple(line for kind in WindowKind for line in _of_kind(found, kind))


def _of_kind(lines: Plan, kind: WindowKind) -> Iterator[PlannedWindow]:
    found = [line for line in lines if line.kind is kind]
    yield from found or [PlannedWindow(kind)]
