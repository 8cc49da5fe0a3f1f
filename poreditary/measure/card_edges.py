"""Corners of a printed square to a hundredth of a pixel, from the straight edges between them."""

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.linear import linear

Reals = npt.NDArray[np.float64]

_ALONG = 24
_ACROSS = 33
_FEWEST = 8


def sharpened_corners(pixels: npt.NDArray[np.uint8], corners: Reals) -> Reals:
    """Return the corners (4 x 2, clockwise, pixels) of a dark square more exactly, or as they were where that fails.

    A corner itself is rounded by any blur; an edge is not. So each edge is found where light is halfway between
    ink and paper, in linear light since a lens blurs light and not its code, and the corners are where edges meet.
    """
    lines = [_edge(pixels, corners[at], corners[(at + 1) % 4]) for at in range(4)]
    exact = np.array([_meeting(lines[at - 1], lines[at]) for at in range(4)])
    side = np.linalg.norm(corners - np.roll(corners, 1, axis=0), axis=1).min()
    moved = np.linalg.norm(exact - corners, axis=1).max()
    return exact if np.isfinite(exact).all() and moved < 0.15 * side + 1 else corners


def _edge(pixels: npt.NDArray[np.uint8], start: Reals, end: Reals) -> Reals | None:
    """Return a point on the edge and its direction, 2 x 2, None where no edge is to be seen."""
    length = float(np.linalg.norm(end - start))
    if length < 1:
        return None
    along = (end - start) / length
    outward = np.array([along[1], -along[0]])
    # Half a frame cell to either side: neither the code inside nor the card's edge outside is met.
    reach = 0.11 * length
    offsets = np.linspace(-reach, reach, _ACROSS)
    at = np.linspace(0.12, 0.88, _ALONG)[:, None] * length
    places = start + at[..., None] * along + offsets[None, :, None] * outward
    crossings = [_crossing(profile, offsets) for profile in _sampled(pixels, places)]
    seen = [
        (float(place), crossing) for place, crossing in zip(at[:, 0], crossings, strict=True) if crossing is not None
    ]
    if len(seen) < _FEWEST:
        return None
    return _line(np.array(seen), start, along, outward)


def _sampled(pixels: npt.NDArray[np.uint8], places: Reals) -> Reals:
    """Return linear green light at places (n x m x 2 in pixels)."""
    low = np.maximum(np.floor(places.min(axis=(0, 1))).astype(int) - 2, 0)
    high = np.ceil(places.max(axis=(0, 1))).astype(int) + 3
    part = linear(np.ascontiguousarray(pixels[low[1] : high[1], low[0] : high[0], 1]))
    if part.size == 0:
        return np.full(places.shape[:2], np.nan)
    spots = (places - low).astype(np.float32)
    return np.asarray(cv2.remap(part, spots[..., 0], spots[..., 1], cv2.INTER_LINEAR, borderValue=float("nan")), float)


def _crossing(profile: Reals, offsets: Reals) -> float | None:
    """Return where a profile from ink to paper is halfway."""
    ends = len(profile) // 5
    ink, paper = profile[:ends].mean(), profile[-ends:].mean()
    if not paper - ink > 0.02:
        return None
    half = profile - (ink + paper) / 2
    above = np.flatnonzero((half[:-1] < 0) & (half[1:] >= 0))
    if len(above) != 1:
        return None
    at = int(above[0])
    part = half[at] / (half[at] - half[at + 1])
    return float(offsets[at] + part * (offsets[1] - offsets[0]))


def _line(seen: Reals, start: Reals, along: Reals, outward: Reals) -> Reals:
    """Return the straight line through crossings, those that lie off left out."""
    places, crossings = seen[:, 0], seen[:, 1]
    off = np.abs(crossings - np.polyval(np.polyfit(places, crossings, 1), places))
    kept = off <= 3 * np.median(off) + 0.05
    slope, offset = np.polyfit(places[kept], crossings[kept], 1)
    return np.array([start + offset * outward, along + slope * outward])


def _meeting(one: Reals | None, two: Reals | None) -> Reals:
    """Return where two lines meet, NaN where they do not."""
    if one is None or two is None:
        return np.full(2, np.nan)
    system = np.column_stack([one[1], -two[1]])
    if abs(np.linalg.det(system)) < 1e-6:
        return np.full(2, np.nan)
    return np.asarray(one[0] + np.linalg.solve(system, two[0] - one[0])[0] * one[1])
