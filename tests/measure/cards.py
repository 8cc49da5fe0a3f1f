"""Photos of the scale card: printed, lit, tilted, taken by a camera; each with its true scale."""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.domain import scale_card
from poreditary.measure.linear import encoded, linear

Real = npt.NDArray[np.float32]
Reals = npt.NDArray[np.float64]
Pixels = npt.NDArray[np.uint8]

DRAWN = 30
"""Pixels per millimetre the print is drawn with."""
DISTANCE = 300.0
SKIN = (0.45, 0.30, 0.22)
"""Linear light of the skin behind the card."""


@dataclass(frozen=True)
class Shot:
    """How a photo of a card is taken.

    `tilt` degrees about an axis at `axis` degrees in the picture, the card turned by `roll`; `at` pixels off the
    middle; `blur` 1 SD in pixels; `noise` 1 SD in 8-bit steps; `light` a factor of each colour; `fall` how much light
    falls off from left to right; `tone` the exponent a camera bends light with; `spread` millimetres that
    ink runs outward.
    """

    px_per_mm: float = 10.0
    tilt: float = 0.0
    axis: float = 0.0
    roll: float = 0.0
    at: tuple[float, float] = (0.0, 0.0)
    blur: float = 0.7
    noise: float = 1.5
    quality: int = 90
    light: tuple[float, float, float] = (0.9, 0.9, 0.9)
    fall: float = 0.0
    tone: float = 1.0
    spread: float = 0.0
    seed: int = 0

    @property
    def size(self) -> tuple[int, int]:
        """Return the width and height in pixels."""
        return round(84 * self.px_per_mm), round(84 * self.px_per_mm)

    @property
    def true_scale(self) -> float:
        """Return pixels per millimetre at the card's middle: the geometric mean of along and across."""
        return self.px_per_mm * float(np.sqrt(np.cos(np.radians(self.tilt))))


def taken(shot: Shot) -> Pixels:
    """Return the photo, 8-bit sRGB."""
    return _taken(shot).copy()


@cache
def _taken(shot: Shot) -> Pixels:
    width, height = shot.size
    steps = max(1, round(15 / shot.px_per_mm))
    matrix = _enlarged(steps) @ _projected(shot) @ _from_pixels()
    fine = cv2.GaussianBlur(printed(shot.spread), (0, 0), max(0.3, 0.4 * DRAWN / shot.px_per_mm / steps))
    card = cv2.warpPerspective(fine, matrix, (width * steps, height * steps), borderValue=-1.0)
    seen = np.where(card[..., None] < 0, np.array(SKIN, np.float32), card[..., None])
    light = cv2.GaussianBlur(
        cv2.resize(seen.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA), (0, 0), shot.blur
    )
    fall = 1 + shot.fall * np.linspace(-0.5, 0.5, width, dtype=np.float32)[None, :, None]
    return _developed(light * fall * np.array(shot.light, np.float32), shot)


def _developed(light: Real, shot: Shot) -> Pixels:
    bent = np.clip(light, 0, 1) ** shot.tone
    grain = np.random.default_rng(shot.seed).normal(0, shot.noise, light.shape)
    pixels = np.clip(np.rint(encoded(np.asarray(bent, np.float32)) + grain), 0, 255).astype(np.uint8)
    code = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, shot.quality])[1]
    return np.ascontiguousarray(np.asarray(cv2.imdecode(code, cv2.IMREAD_COLOR), np.uint8)[..., ::-1])


@cache
def printed(spread: float = 0.0) -> Real:
    """Return what the card throws back, ink run outward by so many millimetres."""
    page = np.full((round(scale_card.HEIGHT * DRAWN), round(scale_card.WIDTH * DRAWN)), 255, np.uint8)
    for it in scale_card.strokes():
        edges = (it.left, it.top, it.left + it.width, it.top + it.height)
        left, top, right, bottom = (round(edge * DRAWN) for edge in edges)
        page[top:bottom, left:right] = it.ink
    if spread:
        run = np.ones((2 * round(spread * DRAWN) + 1,) * 2, np.uint8)
        page = np.asarray(cv2.erode(page, run), np.uint8)
    return np.asarray(0.04 + 0.81 * linear(page), np.float32)


def _projected(shot: Shot) -> Reals:
    """Return the homography from the card's millimetres to pixels through a pinhole at `DISTANCE`."""
    tilt, axis, roll = np.radians([shot.tilt, shot.axis, shot.roll])
    lean = np.array([[1, 0, 0], [0, np.cos(tilt), -np.sin(tilt)], [0, np.sin(tilt), np.cos(tilt)]])
    turned = _turned(roll) @ _turned(axis) @ lean @ _turned(-axis)
    width, height = shot.size
    length = shot.px_per_mm * DISTANCE
    lens = np.array([[length, 0, width / 2 - 0.5 + shot.at[0]], [0, length, height / 2 - 0.5 + shot.at[1]], [0, 0, 1]])
    middle = np.array([[1, 0, -scale_card.WIDTH / 2], [0, 1, -scale_card.HEIGHT / 2], [0, 0, 1]])
    return np.asarray(lens @ np.column_stack([turned[:, 0], turned[:, 1], (0, 0, DISTANCE)]) @ middle)


def _turned(angle: float) -> Reals:
    return np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])


def _from_pixels() -> Reals:
    """Return the way from the drawing's pixels, whose centres are at whole numbers, to millimetres."""
    return np.array([[1 / DRAWN, 0, 0.5 / DRAWN], [0, 1 / DRAWN, 0.5 / DRAWN], [0, 0, 1]])


def _enlarged(steps: int) -> Reals:
    off = (steps - 1) / 2
    return np.array([[steps, 0, off], [0, steps, off], [0, 0, 1.0]])
