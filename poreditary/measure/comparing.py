"""The load of the same pores on photos before and after: found on both visits together, added up on each photo."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from statistics import fmean

import numpy as np
import numpy.typing as npt

from poreditary.measure import blurring
from poreditary.measure.aligned import LEAST_NATIVE, Aligned, Mask, Real
from poreditary.measure.load import drawn, loads_of
from poreditary.measure.places import SHALLOWEST, Columns, Places, found, mean_of, together

Visit = Sequence[Sequence[Aligned]]
"""Sittings of photos."""

SURE = 0.175
"""Depth, in log luminance, from which on a pore counts in full; at the least that is looked for it counts nothing."""
SEEN_ON = 0.5
"""So much of a visit's photos must show a pore for it to count."""


@dataclass(frozen=True)
class Compared:
    """Loads of the photos of several visits at the same places.

    `loads` holds, by visit, sitting and photo, the load in log luminance times mm²; `places` are the pores that all
    visits can be compared at, `per_place` the mean load of each on each visit (visits x places), and `gains` how much
    the contrast of the skin between the pores is above the first visit's, in logs.
    """

    loads: tuple[tuple[tuple[float, ...], ...], ...]
    places: Places
    per_place: Columns
    gains: tuple[float, ...]


def compared(visits: Sequence[Visit], left_out: Mask | None = None) -> Compared:
    """Return the loads of the accepted photos of visits; `left_out` is where new marks lie.

    Pores are looked for on each visit's photos together, and a pore of any visit is looked at on all of them: to look
    for them at the first alone would make every later visit look better (regression to the mean).
    """
    sittings = [sitting for visit in visits for sitting in visit]
    photos = [photo for sitting in sittings for photo in sitting]
    valids = [photo.valid & ~left_out if left_out is not None else photo.valid for photo in photos]
    parts = _parts([sum(len(sitting) for sitting in visit) for visit in visits])
    flats, gains, places = _alike(sittings, valids, parts)
    every = loads_of(flats, valids, places) * _say(places)
    kept = np.logical_and.reduce([_seen(every[part]) for part in parts])
    values = _filled(every[:, kept], parts)
    totals = values.sum(axis=1)
    per_place = np.array([values[part].mean(axis=0) for part in parts])
    loads = tuple(_by_sitting(totals[part], visit) for part, visit in zip(parts, visits, strict=True))
    return Compared(loads, places.kept(kept), per_place, gains)


def _say(places: Places) -> Columns:
    """Return how much a place counts: what is hardly deeper than the texture of plain skin counts little."""
    return np.clip((places.depth - SHALLOWEST) / (SURE - SHALLOWEST), 0.0, 1.0)


def _parts(counts: Sequence[int]) -> list[slice]:
    ends = np.cumsum([0, *counts])
    return [slice(int(first), int(last)) for first, last in pairwise(ends)]


def _alike(sittings: Visit, valids: list[Mask], parts: list[slice]) -> tuple[list[Real], tuple[float, ...], Places]:
    """Return all photos as soft as the softest, the gains of `Compared`, and the pores found on them then."""
    photos = [photo for sitting in sittings for photo in sitting]
    flats = [photo.flat for photo in photos]
    places = _found(flats, valids, parts)
    spectra = _spectra(sittings, valids, drawn(places, flats[0].shape))
    reference = _mean(spectra.logs[parts[0]])
    differences = [blurring.difference(spectra, photo, reference) for photo in range(len(flats))]
    blurs = np.array(
        [
            found.blur if found is not None and photo.is_detailed else 0.0
            for photo, found in zip(photos, differences, strict=True)
        ]
    )
    gains = np.array([found.gain if found is not None else 0.0 for found in differences])
    softest = float(blurs.max())
    same = [
        blurring.matched(flat, valid, softest - blur) for flat, valid, blur in zip(flats, valids, blurs, strict=True)
    ]
    if any(one is not other for one, other in zip(same, flats, strict=True)):
        places = _found(same, valids, parts)
    first = float(gains[parts[0]].mean())
    return same, tuple(float(gains[part].mean()) - first for part in parts), places


def _spectra(sittings: Visit, valids: list[Mask], pores: Mask) -> blurring.Spectra:
    """Return the spectra of all photos; sittings of one photo are read with the noise of those of several."""
    parts = _parts([len(sitting) for sitting in sittings])
    flats = [[photo.flat for photo in sitting] for sitting in sittings]
    several = [blurring.spectra_of(own, valids[part], pores) for own, part in zip(flats, parts, strict=True)]
    usual = blurring.usual_of(several)
    several = [
        blurring.spectra_of(own, valids[part], pores, usual.seen_at(_native([sitting]) / _native(sittings)))
        if one.noise is None and usual is not None
        else one
        for one, own, part, sitting in zip(several, flats, parts, sittings, strict=True)
    ]
    logs = np.concatenate([one.logs for one in several])
    return blurring.Spectra(several[0].frequencies, logs, np.min([one.weights for one in several], axis=0))


def _native(sittings: Visit) -> float:
    """Return the photos' own pixels per millimetre, of sittings of several where there is one."""
    several = [sitting for sitting in sittings if len(sitting) > 1] or sittings
    return fmean(max(photo.native, LEAST_NATIVE) for sitting in several for photo in sitting)


def _mean(logs: Columns) -> Columns:
    """Return the mean of rows, of what is known alone."""
    is_known = np.isfinite(logs)
    count = is_known.sum(axis=0)
    total = np.where(is_known, logs, 0).sum(axis=0)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _found(flats: list[Real], valids: list[Mask], parts: list[slice]) -> Places:
    """Return the pores of all visits, looked for on each visit's photos together."""
    return reduce(together, (found(*mean_of(flats[part], valids[part])) for part in parts))


def _seen(values: Columns) -> npt.NDArray[np.bool_]:
    return np.asarray(np.isfinite(values).mean(axis=0) >= SEEN_ON, np.bool_)


def _filled(values: Columns, parts: list[slice]) -> Columns:
    """Return the loads where what a photo cannot say is what the others of its visit say."""
    filled = values.copy()
    for part in parts:
        here = filled[part]
        means = np.broadcast_to(_mean(here), here.shape)
        holes = ~np.isfinite(here)
        here[holes] = means[holes]
    return filled


def _by_sitting(totals: Columns, visit: Visit) -> tuple[tuple[float, ...], ...]:
    rows = _parts([len(sitting) for sitting in visit])
    return tuple(tuple(float(total) for total in totals[row]) for row in rows)
