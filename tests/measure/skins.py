"""Small photos of drawn skin, quick to make and to measure: one person, or another, on one day or another."""

from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt

from poreditary.domain.measuring import Point
from poreditary.measure.aligned import FINE, Aligned, Mask, Real
from poreditary.measure.task import Source, Task, Wanted
from tests.skin.fields import generator
from tests.skin.scenes import Scene, someone
from tests.skin.seeds import DEVELOPMENT_SEEDS
from tests.skin.shooting import Shot, as_jpeg
from tests.skin.skin import oval

PATCH = oval((0.0, 0.0), (8.0, 7.5))
"""Of the skin, in mm."""
SOMEONE, ANOTHER = DEVELOPMENT_SEEDS[200], DEVELOPMENT_SEEDS[201]
Pixels = npt.NDArray[np.uint8]


@cache
def person(seed: int = SOMEONE) -> Scene:
    """Return someone whose cheek is drawn no finer than the small camera sees it."""
    skin = {"width": 30.0, "height": 28.0, "density": 12.0, "freckles": 0.0}
    camera = {"px_per_mm": 12.0, "width": 288, "height": 264, "steps": 1, "blur": 0.7, "noise": 0.5}
    return someone(seed, "cheek", 2.5).of_skin(**skin).of_camera(**camera)


def held(scene: Scene, number: int) -> Scene:
    """Return a scene as the hand holds the camera for one photo or the next."""
    pose = scene.pose
    return scene.of_pose(yaw=pose.yaw + number, roll=pose.roll + 2 * number, right=0.5 * number)


@cache
def shot(day: int = 1, number: int = 0, depth: float = 1.0, seed: int = SOMEONE) -> Shot:
    """Return a photo of a day; `depth` is what truly became of the pores."""
    whole = person(seed).changed(depth=depth)
    return held(whole.of_skin(day=day), number).shot(10 * day + number)


def patch_of(photo: Shot) -> tuple[Point, ...]:
    """Return the patch in pixels of a photo."""
    return photo.polygon(PATCH)


def source(name: str, photo: Shot, quality: int = 95) -> Source:
    """Return a photo as a JPEG file."""
    return Source(name, f"{name}.jpg", as_jpeg(photo, quality))


def task_of(
    photos: dict[str, Shot], baseline: Sequence[Sequence[str]], follow: Sequence[Sequence[str]], name: str = "c"
) -> Task:
    """Return a comparison of photos, the patch drawn on the first of them."""
    first = photos[baseline[0][0]]
    wanted = Wanted(name, tuple(map(tuple, baseline)), tuple(map(tuple, follow)))
    sources = tuple(source(key, photo) for key, photo in photos.items())
    return Task(sources, (wanted,), (patch_of(first),), first.px_per_mm)


def spotted(
    size: tuple[int, int], places: Sequence[tuple[float, float]], sigma: float = 2.5, depth: float = 0.3
) -> Real:
    """Return a flat picture with round dark spots (x, y) whose logarithm is Gaussian."""
    rows, columns = np.mgrid[: size[0], : size[1]]
    flat = np.zeros(size)
    for x, y in places:
        flat -= depth * np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * sigma**2))
    return flat.astype(np.float32)


def lattice(size: tuple[int, int], apart: int = 22, edge: int = 24) -> list[tuple[float, float]]:
    """Return places (x, y) in rows and columns."""
    return [
        (float(x), float(y)) for y in range(edge, size[0] - edge, apart) for x in range(edge, size[1] - edge, apart)
    ]


def grain(size: tuple[int, int], seed: int, strength: float = 0.01) -> Real:
    """Return noise."""
    return (strength * generator(seed, "grain").standard_normal(size)).astype(np.float32)


def aligned(flat: Real, valid: Mask | None = None) -> Aligned:
    """Return a flat picture as a patch of grey skin that fills its grid."""
    whole = np.ones(flat.shape, np.bool_)
    rgb = np.repeat(np.clip(0.3 * np.exp(flat), 0, 1)[..., None], 3, axis=2).astype(np.float32)
    return Aligned(rgb, flat, whole, whole if valid is None else valid, FINE)
