"""One photo read for all patches of the baseline: opened, found on the baseline, its patches laid and judged alone."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.domain.measuring import Gate, Matrix, Point, Reason
from poreditary.errors import UserError
from poreditary.measure.aligned import Aligned, Mask, Real
from poreditary.measure.aligning import Laid, base_of, laid
from poreditary.measure.crop import Crop
from poreditary.measure.gates_alone import LEAST_SEEN, alone
from poreditary.measure.greying import Grey, neutral_on
from poreditary.measure.grid import Grid, is_seen
from poreditary.measure.matching import Features, features_of
from poreditary.measure.neutral import Neutral
from poreditary.measure.places import Places
from poreditary.measure.registering import Homography, near, registered
from poreditary.measure.task import Source
from poreditary.photo.jpeg_tables import quality_of
from poreditary.photo.sandbox import decoded

Pixels = npt.NDArray[np.uint8]

LEAST_COHERENCE = 0.2
"""Below it two patches have no more in common than two people's."""
LEAST_DETAILED = 85
"""JPEG quality below which fine detail is lost to the file and not to the lens: taken for blur it would add 5 %."""
NOTHING_SEEN = Gate(Reason.TOO_LITTLE_SKIN, 0.0, 100 * LEAST_SEEN)
STEADY = 24
"""A map is told by every so many pixels of the grid."""


@dataclass(frozen=True)
class Opened:
    """A photo's pixels, 8-bit sRGB height x width x 3, and what its file was compressed with."""

    id: str
    pixels: Pixels
    jpeg_quality: int | None


@dataclass(frozen=True)
class Baseline:
    """The first baseline photo: its marks, its scale, and the grid and light of each patch."""

    id: str
    px_per_mm: float
    is_scale_known: bool
    width: int
    height: int
    features: Features
    grids: tuple[Grid, ...]
    patches: tuple[Laid, ...]
    grey: Grey


@dataclass(frozen=True)
class Reading:
    """A patch on one photo: laid on the baseline's, what the gates said of it alone, and where it lies.

    `laid` is None where the photo does not show the same skin. `to_baseline` is the plane that fits best,
    `neutral` what takes the lamp's colour off, None without a grey.
    """

    laid: Laid | None
    gates: tuple[Gate, ...] = ()
    to_baseline: Matrix | None = None
    neutral: Neutral | None = None

    @property
    def aligned(self) -> Aligned:
        """Return the patch on the baseline's grid; only where there is one."""
        if self.laid is None:
            raise ValueError("the photo does not show the patch")
        return self.laid.aligned

    def at(self, places: Places) -> tuple[Point, ...]:
        """Return where places of the grid lie in the photo's pixels."""
        if self.laid is None or not len(places):
            return ()
        x, y = places.x.astype(np.float32), places.y.astype(np.float32)
        across = cv2.remap(self.laid.x, x, y, cv2.INTER_LINEAR).ravel()
        down = cv2.remap(self.laid.y, x, y, cv2.INTER_LINEAR).ravel()
        return tuple((float(a), float(b)) for a, b in zip(across, down, strict=True))


def opened(source: Source) -> Opened | Gate:
    """Return a photo's pixels, or the gate that it is none."""
    try:
        found = decoded(source.data, source.name)
    except UserError:
        return Gate(Reason.UNREADABLE, 0.0, 0.0)
    pixels = np.frombuffer(found.pixels, np.uint8).reshape(found.height, found.width, 3)
    return Opened(source.id, pixels, quality_of(source.data))


def baseline_of(
    photo: Opened, px_per_mm: float, grids: tuple[Grid, ...], grey: Grey, *, is_scale_known: bool
) -> Baseline:
    """Return what later photos are held against."""
    height, width = photo.pixels.shape[:2]
    patches = tuple(base_of(photo.pixels, grid) for grid in grids)
    features = features_of(photo.pixels, px_per_mm)
    return Baseline(photo.id, px_per_mm, is_scale_known, width, height, features, grids, patches, grey)


def readings_of(photo: Opened, baseline: Baseline) -> tuple[Reading, ...]:
    """Return each patch of the baseline on a photo."""
    if photo.id == baseline.id:
        own = zip(baseline.grids, baseline.patches, strict=True)
        read = tuple(_judged(photo, baseline, grid, patch, np.eye(3)) for grid, patch in own)
        return tuple(replace(each, neutral=baseline.grey.first) for each in read)
    height, width = photo.pixels.shape[:2]
    # Photos of one view show about as much of the face: a first guess at the scale is good enough for marks.
    rough = baseline.px_per_mm * max(width, height) / max(baseline.width, baseline.height)
    found = registered(features_of(photo.pixels, rough), baseline.features)
    if found is None:
        return tuple(_stranger(photo, baseline, number, 0.0) for number in range(len(baseline.grids)))
    planes = [near(found, grid.corners) for grid in baseline.grids]
    chosen = [plane if plane is not None else found.to_baseline for plane in planes]
    neutral = neutral_on(photo.pixels, baseline.grey, _matrix(found.to_baseline))
    read = tuple(_laid(photo, baseline, number, plane) for number, plane in enumerate(chosen))
    return tuple(replace(each, neutral=neutral) for each in read)


def _laid(photo: Opened, baseline: Baseline, number: int, plane: Homography) -> Reading:
    grid, base = baseline.grids[number], baseline.patches[number].aligned
    if not base.valid.any():
        return Reading(None, (NOTHING_SEEN,))
    try:
        back = np.asarray(np.linalg.inv(plane), np.float64)
        if not is_seen(back, grid.corners):
            return _stranger(photo, baseline, number, 0.0)
        patch = laid(photo.pixels, grid, base, back)
    except (np.linalg.LinAlgError, cv2.error):
        return _stranger(photo, baseline, number, 0.0)
    if patch.aligned.coherence < LEAST_COHERENCE:
        return _stranger(photo, baseline, number, patch.aligned.coherence)
    return _judged(photo, baseline, grid, patch, plane)


def _stranger(photo: Opened, baseline: Baseline, number: int, coherence: float) -> Reading:
    """Return a patch that was not found again: because of what is wrong with the photo, where something is.

    What the photo says by itself is read where the patch would lie if it were framed as the baseline photo is.
    """
    grid = baseline.grids[number]
    across, down = photo.pixels.shape[1] / baseline.width, photo.pixels.shape[0] / baseline.height
    x, y = grid.places()
    place = np.asarray(x * across, np.float32), np.asarray(y * down, np.float32)
    native = baseline.px_per_mm * (across * down) ** 0.5
    own = alone(_crop(photo, grid, place, native, is_scale_known=baseline.is_scale_known))
    return Reading(None, (*own, Gate(Reason.NOT_SAME_SKIN, coherence, LEAST_COHERENCE)))


def _judged(photo: Opened, baseline: Baseline, grid: Grid, patch: Laid, plane: Homography) -> Reading:
    is_detailed = photo.jpeg_quality is None or photo.jpeg_quality >= LEAST_DETAILED
    patch = replace(patch, aligned=replace(patch.aligned, is_detailed=is_detailed))
    native = patch.aligned.native
    crop = _crop(photo, grid, (patch.x, patch.y), native, is_scale_known=baseline.is_scale_known)
    gates = alone(crop) if patch.aligned.valid.any() else (NOTHING_SEEN,)
    return Reading(patch, gates, _matrix(_best_plane(patch, grid, plane)))


def _best_plane(patch: Laid, grid: Grid, plane: Homography) -> Homography:
    """Return the plane through the places that the patch was laid on, from the photo to the baseline."""
    rows, columns = np.mgrid[0 : grid.height : STEADY, 0 : grid.width : STEADY]
    is_inside = grid.inside[rows, columns]
    if int(is_inside.sum()) < 8:
        return plane
    here = np.stack([patch.x[rows, columns][is_inside], patch.y[rows, columns][is_inside]], axis=1)
    there = np.stack([columns[is_inside], rows[is_inside]], axis=1) * grid.step + (grid.left, grid.top)
    found, _fitting = cv2.findHomography(here.astype(np.float64), there.astype(np.float64), 0)
    return plane if found is None else np.asarray(found, np.float64)


def _matrix(plane: Homography) -> Matrix:
    rows = [[float(cell) for cell in row] for row in plane / plane[2, 2]]
    return ((rows[0][0], rows[0][1], rows[0][2]), (rows[1][0], rows[1][1], rows[1][2]), (rows[2][0], rows[2][1], 1.0))


def _crop(photo: Opened, grid: Grid, place: tuple[Real, Real], native: float, *, is_scale_known: bool) -> Crop:
    """Return the patch at the photo's own resolution: the box around it, and its outline there.

    `place` is x and y in the photo's pixels of each pixel of the grid, `native` its pixels per millimetre.
    """
    x, y = place
    height, width = photo.pixels.shape[:2]
    outline = _outline(grid.inside)
    points = np.stack([x[outline[:, 1], outline[:, 0]], y[outline[:, 1], outline[:, 0]]], axis=1)
    low = np.clip(np.floor(points.min(axis=0)).astype(int), 0, (max(0, width - 2), max(0, height - 2)))
    high = np.minimum(np.maximum(np.ceil(points.max(axis=0)).astype(int) + 1, low + 2), (width, height))
    inside = np.zeros((high[1] - low[1], high[0] - low[0]), np.uint8)
    cv2.fillPoly(inside, [np.rint(points - low).astype(np.int32).reshape(-1, 1, 2)], 1)
    pixels = np.ascontiguousarray(photo.pixels[low[1] : high[1], low[0] : high[0]])
    return Crop(pixels, inside.astype(np.bool_), native, is_scale_known, photo.jpeg_quality)


def _outline(inside: Mask) -> npt.NDArray[np.int32]:
    """Return the corners of the largest outline of a patch, in pixels of its grid."""
    found, _tree = cv2.findContours(inside.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_TC89_L1)
    largest = max(found, key=cv2.contourArea) if found else np.array([[[0, 0]], [[1, 0]], [[1, 1]]])
    return np.asarray(largest, np.int32).reshape(-1, 2)
