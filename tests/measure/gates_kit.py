"""Photos of made-up skin for the gates: cut out as one photo shows them, and laid on the first one by the truth."""

from collections.abc import Callable
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.domain.measuring import Reason
from poreditary.measure.aligned import FINE, LUMINANCE, Aligned
from poreditary.measure.aligning import coherence_of
from poreditary.measure.crop import Crop
from poreditary.measure.gates_alone import alone
from poreditary.measure.gates_figures import AgainstFigures
from poreditary.measure.linear import flattened, linear
from poreditary.measure.masks import usable
from tests.skin.scenes import BAD, NUISANCES, Photo, Scene, sitting, someone
from tests.skin.seeds import DEVELOPMENT_SEEDS

FIRST, LATER = 1, 20
FULL = 0.97
PLAIN = AgainstFigures(coherence=0.9, skew=1.0, nearer=0.0, seen=1.0, shining=0.0, marked=0.0, slope=0.0)
"""A photo that is as those before it in all that is measured, and has no fine detail."""


@cache
def person(number: int, zone: str, tone: float) -> Scene:
    return someone(DEVELOPMENT_SEEDS[number], zone, tone)


def twist(name: str) -> Callable[[Scene], Scene]:
    """Return what a nuisance or a bad photo does to a scene."""
    return next(one.on for one in (*NUISANCES, *BAD) if one.name == name)


def photo(scene: Scene, name: str = "nothing", day: int = LATER) -> Photo:
    return sitting(scene, day, 1, twist(name))[0]


def pixels_of(of: Photo) -> npt.NDArray[np.uint8]:
    decoded = cv2.imdecode(np.frombuffer(of.data, np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    return np.ascontiguousarray(decoded[..., ::-1], np.uint8)


def crop(of: Photo, quality: int | None = None) -> Crop:
    """Cut the patch out of a photo's file."""
    pixels = pixels_of(of)
    inside = np.zeros(pixels.shape[:2], np.uint8)
    cv2.fillPoly(inside, [np.rint(np.array(of.shot.patch)).astype(np.int32)], 1)
    rows, columns = np.nonzero(inside)
    box = np.s_[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    return Crop(np.ascontiguousarray(pixels[box]), inside[box] > 0, of.shot.px_per_mm, True, quality)


def alone_reasons(of: Photo, quality: int | None = None) -> set[Reason]:
    return {gate.reason for gate in alone(crop(of, quality))}


@cache
def base(scene: Scene) -> tuple[Aligned, ...]:
    """Return the photos of the first day."""
    first, second = (laid(one) for one in sitting(scene, FIRST, 2))
    return first, beside(first, second)


@cache
def later(scene: Scene, name: str = "nothing", day: int = LATER) -> Aligned:
    """Return a photo of a later day on the patch of the first."""
    return beside(base(scene)[0], laid(photo(scene, name, day)))


def beside(first: Aligned, other: Aligned) -> Aligned:
    """Return a patch with what it has in common with the first."""
    found = coherence_of(first, other, other.inside)
    return Aligned(other.rgb, other.flat, other.inside, other.valid, other.native, other.skew, found)


def laid(of: Photo) -> Aligned:
    """Return a photo's patch on a grid of millimetres of skin, by the truth of where it was."""
    half = np.array(of.shot.skin.traits.patch)
    columns, rows = (2 * half * FINE).astype(int)
    down, right = np.mgrid[:rows, :columns]
    places = np.stack([(right - (columns - 1) / 2) / FINE, (down - (rows - 1) / 2) / FINE], axis=-1)
    inside = np.asarray(((places / half) ** 2).sum(axis=-1) <= 1, np.bool_)
    x, y = of.shot.view.to_pixels(places.reshape(-1, 2)).T.reshape(2, rows, columns).astype(np.float32)
    rgb = np.clip(cv2.remap(linear(pixels_of(of)), x, y, cv2.INTER_CUBIC), 0, 1).astype(np.float32)
    seen = np.asarray(rgb.max(axis=2) < FULL, np.bool_)
    luminance = np.asarray(rgb @ LUMINANCE, np.float32)
    valid = usable(rgb, flattened(luminance, seen), seen)
    stretch = np.linalg.svd(np.array(_jacobian(x, y)), compute_uv=False)
    native = float(np.sqrt(stretch[0] * stretch[1])) * FINE
    skew = float(stretch[0] / stretch[1])
    return Aligned(rgb, flattened(luminance, valid), inside, valid & inside, native, skew)


def _jacobian(x: npt.NDArray[np.float32], y: npt.NDArray[np.float32]) -> list[list[float]]:
    """Return pixels of the photo per pixel of the grid in its middle."""
    row, column, far = x.shape[0] // 2, x.shape[1] // 2, 20
    return [
        [float(one[row, column + far] - one[row, column - far]) / (2 * far) for one in (x, y)],
        [float(one[row + far, column] - one[row - far, column]) / (2 * far) for one in (x, y)],
    ]
