"""A patch on all photos: which of them can be measured, what changed, and whether that is more than noise."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import log
from statistics import fmean

import numpy as np

from poreditary.domain.measuring import LEAST_PORES, Change, Gate, PatchChange, PatchPhoto, Quantity, Reason, Verdict
from poreditary.domain.noise import Noise, learn
from poreditary.domain.verdict import described as judged_description
from poreditary.domain.verdict import judged, verdict_of
from poreditary.measure.aligned import Aligned, Mask
from poreditary.measure.colouring import colours_of
from poreditary.measure.comparing import Compared, Visit, compared
from poreditary.measure.describing import described, pores_of
from poreditary.measure.gates_against import against
from poreditary.measure.gates_lighting import toned
from poreditary.measure.gates_marks import marks
from poreditary.measure.indexing import indices_of
from poreditary.measure.pigment import shared_gains
from poreditary.measure.reading import Baseline, Reading
from poreditary.measure.task import PatchResult, Task, Wanted

LEAST_CALIBRATION = 2
USUAL = 0.04
"""A change of the texture's contrast, in logs, that honest days make; what is more may be in the load as well."""
MOST_TONED = 0.18
"""With so much more or less contrast between the pores, tones were changed, or the skin itself."""
SHINES, VEILED = 0.02, 0.5
"""Of a part of the patch beyond so much that is newly hidden, or no longer is, so much is doubt of a load, in logs:
around what glares there is a veil, which takes contrast from pores, most of all on dark skin."""

Readings = Mapping[str, Reading]
Sittings = Sequence[Sequence[str]]


def judged_patch(task: Task, baseline: Baseline, number: int, every: Mapping[str, Sequence[Reading]]) -> PatchResult:
    """Return what was found of one patch of a task on all of its photos; `every` has the readings of all patches."""
    readings = {name: parts[number] for name, parts in every.items()}
    usable, gates = _usable(task, readings)
    known = task.noise[number] if len(task.noise) > number else Noise()
    noise = _learned(task, usable, known)
    has_grey = baseline.grey.first is not None
    changes: dict[str, PatchChange] = {}
    loads: dict[str, dict[str, float]] = {}
    photos = {
        name: _photo(parts, number, gates[name], is_scale_known=baseline.is_scale_known, has_grey=has_grey)
        for name, parts in every.items()
    }
    for wanted in task.comparisons:
        if wanted.is_repeat:
            loads[wanted.id] = _repeated(wanted.follow, usable)
            continue
        change, logs = _compared(wanted, usable, gates, noise)
        if change.is_comparable:
            others = _descriptions(wanted, usable, photos, has_grey=has_grey)
            change = replace(change, changes=(*change.changes, *others))
        changes[wanted.id], loads[wanted.id] = change, logs
    index = indices_of(task, usable)
    indexed = {name: replace(photo, index=index.get(name)) for name, photo in photos.items()}
    return PatchResult(indexed, changes, loads, noise)


def _usable(task: Task, readings: Readings) -> tuple[dict[str, Aligned], dict[str, tuple[Gate, ...]]]:
    """Return the patches that can be measured, and what the gates said of the others."""
    gates = {name: reading.gates for name, reading in readings.items()}
    sound = {name: reading.aligned for name, reading in readings.items() if not reading.gates}
    first = [name for sitting in task.comparisons[0].baseline for name in sitting] if task.comparisons else []
    base = _agreed({name: sound[name] for name in first if name in sound}, gates)
    for name, photo in sound.items():
        if name not in first and base:
            gates[name] = against(list(base.values()), photo)
    return {name: photo for name, photo in sound.items() if not gates[name]}, gates


def _agreed(photos: dict[str, Aligned], gates: dict[str, tuple[Gate, ...]]) -> dict[str, Aligned]:
    """Return the baseline photos that stand beside each other, the worst left out one by one."""
    kept = dict(photos)
    while len(kept) > 1:
        said = {name: against([kept[other] for other in kept if other != name], kept[name]) for name in kept}
        worst = max(said, key=lambda name: (len(said[name]), -kept[name].coherence))
        if not said[worst]:
            break
        gates[worst] = said[worst]
        del kept[worst]
    return kept


def _learned(task: Task, usable: Mapping[str, Aligned], noise: Noise) -> Noise:
    """Return the noise with what the calibration sittings teach."""
    loads = _repeated(task.calibration, usable)
    sittings = [[loads[name] for name in sitting] for sitting in _kept(task.calibration, loads)]
    return learn([sittings], noise) if loads else noise


def _repeated(sittings: Sittings, usable: Mapping[str, Aligned]) -> dict[str, float]:
    """Return the log load of each photo of sittings with nothing changed between them.

    None of fewer than two, and none where a photo has as much light in its pores as around them.
    """
    kept = _kept(sittings, usable)
    if len(kept) < LEAST_CALIBRATION:
        return {}
    days = [[usable[name] for name in sitting] for sitting in kept]
    logs = _logs(compared([[day] for day in days], _new_marks([days[:1], days[1:]])))
    names = [name for sitting in kept for name in sitting]
    loads = [load for visit in logs or () for sitting in visit for load in sitting]
    return dict(zip(names, loads, strict=True)) if loads else {}


def _compared(
    wanted: Wanted,
    usable: Mapping[str, Aligned],
    gates: Mapping[str, tuple[Gate, ...]],
    noise: Noise,
) -> tuple[PatchChange, dict[str, float]]:
    """Return what became of a patch's load, and the log load of each photo."""
    before, after = _kept(wanted.baseline, usable), _kept(wanted.follow, usable)
    if not before or not after:
        missing = wanted.baseline if not before else wanted.follow
        return PatchChange(Verdict.NOT_COMPARABLE, gates=_weightiest(missing, gates)), {}
    visits = [[[usable[name] for name in sitting] for sitting in visit] for visit in (before, after)]
    found = compared(visits, _new_marks(visits))
    logs = _logs(found)
    if logs is None:
        return PatchChange(Verdict.NOT_COMPARABLE, gates=(_too_few(found),)), {}
    tones = _tones(visits, found)
    if isinstance(tones, Gate):
        return PatchChange(Verdict.NOT_COMPARABLE, gates=(tones,)), {}
    change = judged(logs[0], logs[1], noise, tones + _veiled(visits))
    names = [name for visit in (before, after) for sitting in visit for name in sitting]
    loads = [load for visit in logs for sitting in visit for load in sitting]
    index = ((Quantity.INDEX, change),)
    return PatchChange(verdict_of(change), index, is_assumed=noise.is_assumed), dict(zip(names, loads, strict=True))


def _tones(visits: Sequence[Visit], found: Compared) -> float | Gate:
    """Return how much of a change, in logs, may be one of tones, or the gate where it is too much.

    The colouring of the skin that both visits share tells it; where there is none, the texture between the pores does,
    which changes from day to day by itself.
    """
    before, after = ([photo for sitting in visit for photo in sitting] for visit in visits)
    shared = shared_gains(before, after)
    if shared is not None:
        return toned(*shared.told) if shared.told is not None else shared.sure
    gain = found.gains[1]
    return toned(gain, MOST_TONED) if abs(gain) > MOST_TONED else max(0.0, abs(gain) - USUAL)


def _veiled(visits: Sequence[Visit]) -> float:
    """Return how much of a change, in logs, shine may be that came or went."""
    before, after = (fmean(photo.seen for sitting in visit for photo in sitting) for visit in visits)
    return VEILED * max(0.0, abs(after - before) - SHINES)


def _kept(visit: Sittings, usable: Mapping[str, object]) -> list[list[str]]:
    sittings = [[name for name in sitting if name in usable] for sitting in visit]
    return [sitting for sitting in sittings if sitting]


def _logs(found: Compared) -> list[list[list[float]]] | None:
    """Return the log loads by visit, sitting and photo; None where there are too few pores for them."""
    if len(found.places) < LEAST_PORES or not _is_dark(found):
        return None
    return [[[log(load) for load in sitting] for sitting in visit] for visit in found.loads]


def _is_dark(found: Compared) -> bool:
    """Return whether each photo has less light in its pores than around them; where none is left it has not."""
    return all(load > 0 for visit in found.loads for sitting in visit for load in sitting)


def _too_few(found: Compared) -> Gate:
    pores = len(found.places) if _is_dark(found) else 0
    return Gate(Reason.TOO_FEW_PORES, float(pores), float(LEAST_PORES))


def _weightiest(visit: Sittings, gates: Mapping[str, tuple[Gate, ...]]) -> tuple[Gate, ...]:
    """Return what the gates said of a visit's photos, each reason once."""
    found: dict[Reason, Gate] = {}
    for sitting in visit:
        for name in sitting:
            for gate in gates.get(name, (Gate(Reason.UNREADABLE, 0.0, 0.0),)):
                found.setdefault(gate.reason, gate)
    return tuple(found.values())


def _new_marks(visits: Sequence[Visit]) -> Mask:
    """Return where marks came or went between two visits."""
    before, after = ([photo for sitting in visit for photo in sitting] for visit in visits)
    return np.asarray(np.logical_or.reduce([marks(before, photo) for photo in after]), np.bool_)


def _descriptions(
    wanted: Wanted, usable: Mapping[str, Aligned], photos: Mapping[str, PatchPhoto], *, has_grey: bool
) -> tuple[tuple[Quantity, Change], ...]:
    """Return the changes of count, area and redness where every photo has them; of redness against a grey alone."""
    found = []
    sides = [_kept(wanted.baseline, usable), _kept(wanted.follow, usable)]
    redness = ((Quantity.REDNESS, _redness),) if has_grey else ()
    for quantity, figure in ((Quantity.COUNT, _count), (Quantity.AREA, _area), *redness):
        visits = [[[figure(photos[name]) for name in part] for part in visit] for visit in sides]
        if all(value is not None for visit in visits for part in visit for value in part):
            logs = [[[value for value in part if value is not None] for part in visit] for visit in visits]
            found.append((quantity, judged_description(quantity, logs[0], logs[1])))
    return tuple(found)


def _count(photo: PatchPhoto) -> float | None:
    return _log(photo.description.pores_per_cm2)


def _area(photo: PatchPhoto) -> float | None:
    return _log(photo.description.area_fraction)


def _redness(photo: PatchPhoto) -> float | None:
    """Return log(red / green), which is a log already."""
    return photo.redness


def _log(value: float | None) -> float | None:
    return log(value) if value else None


def _photo(
    parts: Sequence[Reading], number: int, gates: tuple[Gate, ...], *, is_scale_known: bool, has_grey: bool
) -> PatchPhoto:
    reading = parts[number]
    if gates or reading.laid is None:
        return PatchPhoto(accepted=False, gates=gates, to_baseline=reading.to_baseline)
    pores = pores_of(reading.aligned)
    redness, shine = colours_of(parts, number, has_grey=has_grey)
    return PatchPhoto(
        accepted=True,
        redness=redness,
        shine=shine,
        description=described(reading.aligned, pores, is_scale_known=is_scale_known),
        points=reading.at(pores),
        to_baseline=reading.to_baseline,
    )
