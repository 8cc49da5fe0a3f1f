"""What is found of a patch, as it stands in a diary: JSON with short names, figures to six digits."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isfinite, nan
from typing import Any

from poreditary.domain.measuring import Change, Gate, Matrix, PatchChange, Quantity, Reason, Verdict

Ids = tuple[int, ...]
DIGITS = 6


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison as it is kept: what it came to, and the log load of each photo before (by day) and after.

    A photo that was refused has no load.
    """

    change: PatchChange
    before: tuple[Ids, ...]
    after: Ids
    loads: Mapping[int, float]

    @property
    def loads_before(self) -> list[list[float]]:
        """Return the loads of the baseline's photos by day."""
        return [self._known(day) for day in self.before]

    @property
    def loads_after(self) -> list[float]:
        """Return the loads of the later photos."""
        return self._known(self.after)

    def _known(self, ids: Iterable[int]) -> list[float]:
        return [self.loads[photo] for photo in ids if photo in self.loads]


def of_compared(value: Compared) -> str:
    """Return a comparison as JSON."""
    return json.dumps(
        {
            "changes": {str(quantity): _rounded(_numbers(change)) for quantity, change in value.change.changes},
            "gates": of_gates(value.change.gates),
            "before": value.before,
            "after": value.after,
            "loads": {str(photo): round(load, DIGITS) for photo, load in value.loads.items()},
        }
    )


def to_compared(text: str, verdict: str, *, is_assumed: bool) -> Compared:
    """Return the comparison that stands in a diary."""
    told = json.loads(text)
    changes = tuple((Quantity(name), Change(*map(float, numbers))) for name, numbers in told["changes"].items())
    change = PatchChange(Verdict(verdict), changes, to_gates(told["gates"]), is_assumed)
    before = tuple(tuple(map(int, day)) for day in told["before"])
    return Compared(change, before, tuple(map(int, told["after"])), to_loads(told["loads"]))


def of_loads(loads: Mapping[int, float]) -> str:
    """Return the log loads of photos as JSON."""
    return json.dumps({str(photo): round(load, DIGITS) for photo, load in loads.items()})


def to_loads(told: str | Mapping[str, float]) -> dict[int, float]:
    """Return the log load of each photo."""
    known = json.loads(told) if isinstance(told, str) else told
    return {int(photo): float(load) for photo, load in known.items()}


def of_gates(gates: Iterable[Gate]) -> list[list[str | float | None]]:
    """Return findings of gates as plain values."""
    return [[str(gate.reason), _told(gate.figure), _told(gate.limit)] for gate in gates]


def to_gates(told: Iterable[Any]) -> tuple[Gate, ...]:
    """Return findings of gates; a reason that this version does not know is left out."""
    known = set(Reason)
    return tuple(
        Gate(Reason(reason), _heard(figure), _heard(limit)) for reason, figure, limit in told if reason in known
    )


def of_detail(gates: Iterable[Gate], to_baseline: Matrix | None) -> str:
    """Return what else is kept of a patch on a photo; its pores are found again when somebody looks at them."""
    rows = None if to_baseline is None else [[float(f"{cell:.9g}") for cell in row] for row in to_baseline]
    return json.dumps({"gates": of_gates(gates), "to_baseline": rows})


def to_detail(text: str) -> tuple[tuple[Gate, ...], Matrix | None]:
    """Return the findings of the gates, and how the photo lies on the baseline photo."""
    told = json.loads(text) if text else {"gates": [], "to_baseline": None}
    rows = told["to_baseline"]
    return to_gates(told["gates"]), None if rows is None else _matrix(rows)


def _told(number: float) -> float | None:
    return round(number, DIGITS) if isfinite(number) else None  # JSON has no word for others


def _heard(told: float | None) -> float:
    return nan if told is None else float(told)


def _matrix(rows: list[list[float]]) -> Matrix:
    (a, b, c), (d, e, f), (g, h, i) = rows
    return (a, b, c), (d, e, f), (g, h, i)


def _numbers(change: Change) -> tuple[float, ...]:
    return (
        change.percent,
        change.smallest,
        change.low,
        change.high,
        change.error,
        change.freedom,
        change.systematic,
    )


def _rounded(numbers: Iterable[float]) -> list[float]:
    return [round(number, DIGITS) for number in numbers]
