"""What a report tells of patches that were measured: the comparisons alone, never the places of pores."""

from dataclasses import dataclass
from datetime import date

from poreditary.domain.kinds import View, Zone
from poreditary.domain.measuring import PatchChange


@dataclass(frozen=True, slots=True)
class ReportFigure:
    """What a patch came to at a sitting."""

    day: date
    change: PatchChange


@dataclass(frozen=True, slots=True)
class ReportPatch:
    """A patch with its comparisons in the order of their days, by one version of the method.

    `smallest` is the smallest real change in percent to expect, and `is_assumed` says that it was not learned yet.
    """

    view: View
    zone: Zone
    baseline_days: tuple[date, ...]
    figures: tuple[ReportFigure, ...]
    smallest: float
    is_assumed: bool
    version: str

    @property
    def latest(self) -> ReportFigure:
        """Return the latest comparison with a figure, else the latest of all."""
        compared = [figure for figure in self.figures if figure.change.is_comparable]
        return (compared or list(self.figures))[-1]

    @property
    def compared(self) -> int:
        """Return how many sittings could be compared."""
        return sum(figure.change.is_comparable for figure in self.figures)
