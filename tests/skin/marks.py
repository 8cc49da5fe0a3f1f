"""What else is on skin: freckles, moles, papules and hairs, as layers of pigment, blood, height and hair."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from tests.skin.fields import Array, Size


@dataclass(frozen=True, slots=True)
class Marks:
    """Layers of a sheet: added melanin and blood (in units of the skin's own), height in mm, hair 0 to 1."""

    melanin: Array
    blood: Array
    height: Array
    hair: Array

    @classmethod
    def none(cls, size: Size) -> "Marks":
        """Return clear skin."""
        return cls(*(np.zeros(size, np.float32) for _ in range(4)))


def spots(layer: Array, random: np.random.Generator, count: int, widths: tuple[float, float], strength: float) -> None:
    """Add soft spots of so many pixels across, flatter in the middle than a Gaussian, not quite round."""
    for _ in range(count):
        place = random.uniform(0, layer.shape[1]), random.uniform(0, layer.shape[0])
        width = math.exp(random.uniform(math.log(widths[0]), math.log(widths[1])))
        spot(
            layer,
            place,
            width,
            strength * random.uniform(0.6, 1.3),
            random.uniform(0.8, 1.25),
            random.uniform(0, math.pi),
        )


def spot(layer: Array, place: tuple[float, float], width: float, strength: float, ratio: float, angle: float) -> None:
    """Add one spot."""
    reach = int(width * 1.4) + 2
    left, top = max(0, int(place[0]) - reach), max(0, int(place[1]) - reach)
    part = layer[top : int(place[1]) + reach, left : int(place[0]) + reach]
    y, x = np.mgrid[top : top + part.shape[0], left : left + part.shape[1]].astype(np.float32)
    dx, dy = x - place[0], y - place[1]
    along, across = dx * math.cos(angle) + dy * math.sin(angle), dy * math.cos(angle) - dx * math.sin(angle)
    square = ((along * ratio) ** 2 + (across / ratio) ** 2) / (width / 2) ** 2
    part += (strength * np.exp(-0.7 * square**1.5)).astype(np.float32)


def papules(marks: Marks, random: np.random.Generator, count: int, density: float) -> None:
    """Add red bumps of 2 to 4.5 mm."""
    for _ in range(count):
        rows, columns = marks.blood.shape
        place = random.uniform(0.15, 0.85) * columns, random.uniform(0.15, 0.85) * rows
        width = random.uniform(2, 4.5) * density
        spot(marks.blood, place, width, random.uniform(0.6, 1.5), 1, 0)
        spot(marks.height, place, width * 0.7, random.uniform(0.03, 0.1), 1, 0)


def hairs(
    layer: Array, random: np.random.Generator, count: int, length: tuple[float, float], width: int, ink: float
) -> None:
    """Draw curved hairs of so many pixels length and width."""
    paper = np.zeros(layer.shape, np.uint8)
    rows, columns = layer.shape
    main = random.uniform(0, 2 * math.pi)
    for _ in range(count):
        turns = main + 0.5 * random.standard_normal() + random.uniform(-0.9, 0.9) * np.linspace(-0.5, 0.5, 9)
        steps = random.uniform(*length) / 9 * np.stack([np.cos(turns), np.sin(turns)], axis=1)
        path = np.cumsum(steps, axis=0)
        path += (random.uniform(0, columns), random.uniform(0, rows)) - path[4]
        cv2.polylines(paper, [np.rint(path * 16).astype(np.int32)], False, 255, width, cv2.LINE_AA, 4)
    np.maximum(layer, paper.astype(np.float32) * np.float32(ink / 255), out=layer)
