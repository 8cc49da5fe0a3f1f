"""Figures of patches out of what is kept of them, judged by the noise that is known today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from poreditary.diary.measured_json import Compared, to_compared, to_detail
from poreditary.diary.measured_keeping import ACCEPTED
from poreditary.diary.measured_plan import Follow, Plan
from poreditary.domain.measuring import Change, Description, PatchChange, PatchPhoto, Quantity
from poreditary.domain.noise import Noise
from poreditary.domain.photo import Measurement
from poreditary.domain.verdict import adjusted, judged, verdict_of
from poreditary.store.mapping import Cell

Rows = Mapping[tuple[int, int], Sequence[Sequence[Cell]]]
"""By patch and sitting, the latest first: basis, result, verdict, and whether the noise was assumed."""
Laid = frozenset[tuple[int, int]]
"""Patches and photos on which they were found again."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is kept of the patches of a view by a version of the method."""

    version: str
    rows: Rows
    laid: Laid


@dataclass(frozen=True, slots=True)
class Counted:
    """Of how many photos a change is: the baseline's and the sitting's, each with how many there were."""

    before: int = 0
    before_of: int = 0
    after: int = 0
    after_of: int = 0


@dataclass(frozen=True, slots=True)
class PatchFigure:
    """What became of a patch until a sitting; not `is_current` where baseline, patch or photos are others by now.

    `is_seen` says that a photo of the sitting could be laid on the baseline photo, comparable or not.
    """

    sitting_id: int
    day: date
    change: PatchChange
    photo_ids: tuple[int, ...]
    version: str
    is_current: bool = True
    is_seen: bool = True
    counted: Counted = Counted()


@dataclass(frozen=True, slots=True)
class _Kept:
    compared: Compared
    is_current: bool


def figures_of(plan: Plan, follow: Follow, noises: dict[int, Noise], known: Known) -> list[tuple[int, PatchFigure]]:
    """Return the figure of each patch, by its id, that was compared at a sitting."""
    sitting, rows = follow.sitting, known.rows
    kept = {
        patch.id: _kept(rows[patch.id, sitting.id], plan.of_follow(patch, follow))
        for patch in plan.measured.patches
        if (patch.id, sitting.id) in rows
    }
    changes = _judged({patch: one.compared for patch, one in kept.items()}, noises)
    return [
        (
            patch,
            PatchFigure(
                sitting.id,
                sitting.day,
                changes[patch],
                one.compared.after,
                known.version,
                one.is_current,
                is_seen=any((patch, photo) in known.laid for photo in one.compared.after),
                counted=_counted(one.compared),
            ),
        )
        for patch, one in kept.items()
    ]


def _kept(rows: Sequence[Sequence[Cell]], digest: str) -> _Kept:
    """Return the comparison as things are, else the latest there was."""
    basis, result, verdict, is_assumed = next((row for row in rows if row[0] == digest), rows[0])
    return _Kept(to_compared(str(result), str(verdict), is_assumed=bool(is_assumed)), basis == digest)


def _counted(one: Compared) -> Counted:
    before, after = sum(map(len, one.loads_before)), len(one.loads_after)
    return Counted(before, sum(map(len, one.before)), after, len(one.after))


def _judged(kept: dict[int, Compared], noises: dict[int, Noise]) -> dict[int, PatchChange]:
    """Return the change of each patch, by its id, as the noise of today and the number of patches have it."""
    fresh = adjusted([_again(one, noises[patch]) for patch, one in kept.items()])
    found = {}
    for (patch, one), change in zip(kept.items(), fresh, strict=True):
        others = tuple((quantity, each) for quantity, each in one.change.changes if quantity != Quantity.INDEX)
        changes = others if change is None else ((Quantity.INDEX, change), *others)
        assumed = noises[patch].is_assumed
        found[patch] = replace(one.change, verdict=verdict_of(change), changes=changes, is_assumed=assumed)
    return found


def _again(one: Compared, noise: Noise) -> Change | None:
    """Return the change against the noise known today; as it was kept where its loads are not all there."""
    kept = one.change.change() if one.change.is_comparable else None
    if kept is None or not one.loads_after or not any(one.loads_before):
        return kept
    return judged(one.loads_before, [one.loads_after], noise, kept.systematic)


def photo_of(rows: Mapping[str, Measurement]) -> PatchPhoto:
    """Return what was found of a patch on a photo out of its rows by quantity."""

    def value(name: str) -> float | None:
        return rows[name].value if name in rows else None

    def part(name: str) -> float | None:
        figure, error = value(name), rows[name].uncertainty if name in rows else None
        return error / figure if figure and error is not None else None

    gates, to_baseline = to_detail(rows[ACCEPTED].detail)
    names = ("pores_per_cm2", "area_fraction", "mean_diameter_mm")
    return PatchPhoto(
        accepted=value(ACCEPTED) is not None,
        gates=gates,
        index=value(Quantity.INDEX),
        description=Description(*map(value, names), *map(part, names)),
        redness=value("redness"),
        shine=value("shine"),
        to_baseline=to_baseline,
    )
