"""The figures a picture is judged by, from its pixels, fast enough for every frame of a live picture.

Sharpness is a ratio of two differences of Gaussians, so that light and contrast fall out of it. A re-blur metric (Crete
and others 2007) was tried: on skin of little contrast the steps of 8-bit values look like detail to it.
"""

from dataclasses import dataclass, replace
from functools import cache
from math import log

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.domain.quality import WHOLE, Figures
from poreditary.photo.quality_detail import Texture, grain_of, stretch_of, texture_of

Grey = npt.NDArray[np.uint8]
Colour = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Points = npt.NDArray[np.float32]

LONGEST = 480
"""Longer side, in pixels, at which a picture is judged."""
SMALL = 240
"""Longer side, in pixels, at which two pictures are laid on each other."""
OVAL = 0.42
"""Half axes of the oval that is judged, in parts of width and height: hair and background stay out."""
BRIGHT, DARK = 250, 12
FEATURES, LEVELS, LEAST_MATCHES = 300, 5, 12
NEAREST = 0.8
ALIKE = 14
"""Colours differ by no more than this in red and blue difference, 0 to 255, where they are of the same skin."""
FLAT = 0.05
"""Less contrast than this, in grey levels, is none."""


@dataclass(frozen=True)
class Reference:
    """The last photo of a view, made ready to be held against frames."""

    points: npt.NDArray[np.float32]
    marks: npt.NDArray[np.uint8]
    size: tuple[int, int]
    figures: Figures


@dataclass(frozen=True)
class Seen:
    """A picture's figures, and its small grey copy for the next frame to be held against."""

    figures: Figures
    small: Grey


def reference_of(pixels: Colour) -> Reference:
    """Return what is needed of an RGB picture, height x width x 3, to hold others against it."""
    return measured(pixels)[1]


def measured(pixels: Colour) -> tuple[Figures, Reference]:
    """Return the figures of an RGB picture alone, and what is needed to hold it against others or them against it."""
    seen = figures_of(pixels)
    return seen.figures, Reference(*_features(seen.small), _size(seen.small), seen.figures)


def held_against(figures: Figures, seen: Reference, reference: Reference) -> Figures:
    """Add to the figures of a picture that was measured how it lies on another of its view."""
    place = _place(seen.points, seen.marks, seen.size, reference) or {}
    return replace(figures, **_changes(figures, reference.figures), **place)


def figures_of(pixels: Colour, reference: Reference | None = None, before: Grey | None = None) -> Seen:
    """Return the figures of an RGB picture, height x width x 3; `before` is the small copy of the frame before it."""
    colour = _fitted(pixels, LONGEST)
    grey = _grey(colour)
    small = _fitted(grey, SMALL)
    oval = _oval(grey.shape[1], grey.shape[0]).astype(np.bool_)
    inside = grey[oval]
    red, green, blue = cv2.split(colour)
    skin = _skin(colour)
    brightest = cv2.max(cv2.max(red, green), blue)[oval]
    place = _place(*_features(small), _size(small), reference) if reference is not None else None
    light = float(inside.mean())
    texture = _texture(grey, small, light)
    figures = Figures(
        sharpness=texture.fine / max(texture.coarse, FLAT / max(light, 1.0)),
        light=light,
        **(_quarters(grey) if skin >= WHOLE else _halves(grey, oval)),
        skin=skin,
        glare=float(np.mean(brightest >= BRIGHT)),
        shadow=float(np.mean(inside <= DARK)),
        grain=grain_of(pixels),
        contrast=texture.coarse,
        calm=texture.calm,
        moved=None if before is None or before.shape != small.shape else _moved(before, small),
    )
    if reference is not None:
        figures = replace(figures, **_changes(figures, reference.figures), **(place or {}))
    return Seen(figures, small)


def _changes(now: Figures, before: Figures) -> dict[str, float]:
    """Return how sharp the last photo was, and the logs of how contrasts and light changed since."""
    changes = {"sharpness_before": before.sharpness}
    for name, one, other in (("contrast", now.contrast, before.contrast), ("calm", now.calm, before.calm)):
        if one and other:
            changes[f"{name}_change"] = log(one / other)
    if now.is_all_skin == before.is_all_skin:
        changes["across_change"] = _uneven(now.left, now.right) - _uneven(before.left, before.right)
        changes["down_change"] = _uneven(now.top, now.bottom) - _uneven(before.top, before.bottom)
    return changes


def _uneven(one: float, other: float) -> float:
    """Return the log of one side's light over the other's."""
    return log(max(one, 1.0) / max(other, 1.0))


def _texture(grey: Grey, small: Grey, light: float) -> Texture:
    """Return fine detail (1 to 2 px at LONGEST) and coarse detail (4 to 8 px there)."""
    fine, coarse = _detail(grey, 1, 2), _detail(small, 2, 4)
    return texture_of(fine, coarse, _oval(*_size(grey)), _oval(*_size(small)), light)


def _detail(grey: Grey, inner: float, outer: float) -> npt.NDArray[np.float32]:
    picture = grey.astype(np.float32)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), inner) - cv2.GaussianBlur(picture, (0, 0), outer), np.float32)


def _size(picture: Grey) -> tuple[int, int]:
    """Return width and height."""
    return picture.shape[1], picture.shape[0]


def _halves(grey: Grey, oval: Mask) -> dict[str, float]:
    height, width = grey.shape
    half, middle = width // 2, height // 2
    parts = {
        "left": (grey[:, :half], oval[:, :half]),
        "right": (grey[:, half:], oval[:, half:]),
        "top": (grey[:middle], oval[:middle]),
        "bottom": (grey[middle:], oval[middle:]),
    }
    return {name: float(part[inside].mean()) for name, (part, inside) in parts.items()}


def _quarters(grey: Grey) -> dict[str, float]:
    height, width = grey.shape
    across, down = max(1, width // 4), max(1, height // 4)
    parts = {"left": grey[:, :across], "right": grey[:, -across:], "top": grey[:down], "bottom": grey[-down:]}
    return {name: float(part.mean()) for name, part in parts.items()}


def _skin(colour: Colour) -> float:
    """Return which part of what lies outside the oval has the colour of the middle, whatever the lamp or the skin."""
    few = np.ascontiguousarray(colour[::4, ::4])
    tints = cv2.cvtColor(few, cv2.COLOR_RGB2YCrCb)[:, :, 1:]
    height, width = tints.shape[:2]
    middle = tints[height // 3 : max(1, 2 * height // 3), width // 3 : max(1, 2 * width // 3)]
    own = np.median(middle.reshape(-1, 2), axis=0)
    alike = cv2.inRange(tints, tuple(own - ALIKE), tuple(own + ALIKE))
    outside = _oval(width, height) == 0
    return float(np.mean(alike[outside] > 0)) if outside.any() else 0.0


@cache
def _oval(width: int, height: int) -> Grey:
    mask = np.zeros((height, width), np.uint8)
    axes = (round(width * OVAL), round(height * OVAL))
    cv2.ellipse(mask, (width // 2, height // 2), axes, 0, 0, 360, 1, -1)
    return mask


def _grey(pixels: Colour) -> Grey:
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)


def _fitted(picture: npt.NDArray[np.uint8], longest: int) -> npt.NDArray[np.uint8]:
    height, width = picture.shape[:2]
    part = longest / max(width, height)
    if part >= 1:
        return picture
    size = (max(1, round(width * part)), max(1, round(height * part)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _features(small: Grey) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]:
    even = cv2.createCLAHE(clipLimit=3.0, tileGridSize=(4, 4)).apply(small)
    found, marks = cv2.ORB.create(nfeatures=FEATURES, fastThreshold=7, edgeThreshold=15).detectAndCompute(even, None)
    points = np.array([point.pt for point in found], np.float32).reshape(-1, 2)
    return points, np.zeros((0, 32), np.uint8) if marks is None else np.asarray(marks, np.uint8)


def _place(points: Points, marks: Grey, size: tuple[int, int], reference: Reference) -> dict[str, float] | None:
    """Return how a picture lies on the reference: size, place, turn and stretch; None where too little fits."""
    if min(len(points), len(reference.points)) < LEAST_MATCHES:
        return None
    pairs = cv2.BFMatcher(cv2.NORM_HAMMING).knnMatch(marks, reference.marks, k=2)
    good = [pair[0] for pair in pairs if len(pair) == 2 and pair[0].distance < NEAREST * pair[1].distance]
    if len(good) < LEAST_MATCHES:
        return None
    here = points[[match.queryIdx for match in good]]
    there = reference.points[[match.trainIdx for match in good]]
    matrix, fitting = cv2.estimateAffinePartial2D(there, here, ransacReprojThreshold=3.0)
    if matrix is None or int(np.sum(fitting)) < LEAST_MATCHES:
        return None
    longest_here, longest_there = max(size), max(reference.size)
    scale = float(np.hypot(matrix[0, 0], matrix[1, 0])) * longest_there / longest_here
    middle = matrix @ np.array([reference.size[0] / 2, reference.size[1] / 2, 1.0])
    off = (middle - np.array([size[0] / 2, size[1] / 2])) / longest_here
    turned = float(np.degrees(np.arctan2(matrix[1, 0], matrix[0, 0])))
    place = {"scale": scale, "right_by": float(off[0]), "down_by": float(off[1]), "turned": turned}
    fits = fitting.ravel() > 0
    stretch = stretch_of(here[fits], there[fits])
    return place if stretch is None else place | {"stretch": stretch}


def _moved(before: Grey, now: Grey) -> float:
    """Return how far the whole picture went between two frames, in parts of its longer side."""
    way, _response = cv2.phaseCorrelate(before.astype(np.float32), now.astype(np.float32))
    return float(np.hypot(way[0], way[1]) / max(now.shape))
