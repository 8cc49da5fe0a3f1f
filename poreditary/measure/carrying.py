"""Patches drawn on one photo, carried over to another that shows the same skin and that others are laid on in turn."""

from dataclasses import dataclass

import numpy as np

from poreditary.measure.grid import is_seen, transformed
from poreditary.measure.matching import Features, Points
from poreditary.measure.registering import Homography, near, registered


@dataclass(frozen=True)
class Drawn:
    """Outlines of patches in pixels of the photo they were drawn on, its marks, and its pixels per millimetre."""

    features: Features
    outlines: tuple[Points, ...]
    px_per_mm: float


def carried(drawn: Drawn, features: Features) -> Drawn | None:
    """Return the same patches on the photo that has these marks; None where it does not show the same skin."""
    found = registered(features, drawn.features)
    if found is None:
        return None
    planes = [near(found, outline) for outline in drawn.outlines]
    backs = [_inverse(found.to_baseline if plane is None else plane) for plane in planes]
    if not all(map(is_seen, backs, drawn.outlines)):
        return None
    outlines = tuple(_moved(back, outline) for back, outline in zip(backs, drawn.outlines, strict=True))
    nearer = _extent(outlines) / _extent(drawn.outlines)
    return Drawn(features, outlines, drawn.px_per_mm * nearer)


def _inverse(plane: Homography) -> Homography:
    return np.asarray(np.linalg.pinv(plane), np.float64)


def _moved(plane: Homography, outline: Points) -> Points:
    x, y = transformed(plane, np.asarray(outline[:, 0], np.float32), np.asarray(outline[:, 1], np.float32))
    return np.stack([x, y], axis=1).astype(np.float64)


def _extent(outlines: tuple[Points, ...]) -> float:
    """Return how far the corners of outlines lie from their middles (root mean square), at least a pixel."""
    off = np.concatenate([outline - outline.mean(axis=0) for outline in outlines])
    return max(1.0, float(np.sqrt(np.mean(off**2))))
