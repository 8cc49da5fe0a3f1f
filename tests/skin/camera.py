"""A camera: what it does to light until there are eight bits a colour."""

from dataclasses import dataclass

import cv2
import numpy as np

from tests.skin.fields import Array, resized, soft
from tests.skin.light import colour_of
from tests.skin.pictures import encoded, luminance

GREY = 0.40
"""Linear light that a fully automatic exposure aims at."""
AUTOMATIC = 0.5
"""How much of the way there a camera goes: dark skin stays darker than light skin."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera and what its software does; blur, motion and radius in its own pixels.

    `distance` is the usual one in mm, where it sees `px_per_mm`. `exposure` is in EV from its automatic one, `kelvin`
    the light it believes in (None: the true one). `noise` is a factor of an ordinary phone's in a room. `denoise` is
    ordinary noise reduction (0 to 1), `smooth` a beauty filter (0 to 1), `tone` local tone mapping (0 to 1),
    `contrast` a global S curve (0 to 1). `enlarged` photos have that factor fewer true pixels a side. `steps` is the
    number of renderings per pixel and side, 0 for as many as the skin is drawn with.
    """

    px_per_mm: float = 12.0
    width: int = 640
    height: int = 560
    distance: float = 250.0
    exposure: float = 0.0
    kelvin: float | None = None
    blur: float = 0.7
    motion: float = 0.0
    motion_angle: float = 20.0
    noise: float = 0.8
    denoise: float = 0.5
    sharpen: float = 0.25
    radius: float = 1.0
    smooth: float = 0.0
    tone: float = 0.0
    contrast: float = 0.0
    enlarged: float = 1.0
    vignette: float = 0.12
    steps: int = 0

    def developed(self, light: Array, kelvin: float, random: np.random.Generator) -> Array:
        """Return 8-bit sRGB values (rows x columns x 3) for linear light at `steps` renderings per pixel."""
        seen = self.focused(light)
        gain = self.gain(seen)
        balance = colour_of(self.kelvin or kelvin)
        raw = self.sensed(seen * gain * self.falloff(), balance, random)
        picture = encoded(self.toned(raw))
        picture = self.sharpened(self.smoothed(self.denoised(picture)))
        return enlarged(picture, self.enlarged)

    def focused(self, light: Array) -> Array:
        """Return the light on the sensor: lens, movement and the size of its pixels."""
        steps = light.shape[1] // self.width
        seen = soft(light, self.blur * steps)
        if self.motion > 0:
            seen = np.asarray(cv2.filter2D(seen, -1, trail(self.motion * steps, self.motion_angle)), np.float32)
        if steps == 1:
            return seen
        return np.asarray(cv2.resize(seen, (self.width, self.height), interpolation=cv2.INTER_AREA), np.float32)

    def gain(self, seen: Array) -> float:
        """Return what automatic exposure and the wanted EV come to, by the median of the frame's middle."""
        rows, columns = self.height // 4, self.width // 4
        middle = seen[rows : 3 * rows, columns : 3 * columns]
        usual = float(np.median(luminance(middle)))
        return float(GREY**AUTOMATIC * usual**-AUTOMATIC * 2**self.exposure)

    def falloff(self) -> Array:
        """Return how much darker the corners are."""
        y, x = np.mgrid[-1 : 1 : self.height * 1j, -1 : 1 : self.width * 1j].astype(np.float32)
        return np.asarray(1 - self.vignette * (x * x + y * y) / 2, np.float32)[..., None]

    def sensed(self, light: Array, balance: Array, random: np.random.Generator) -> Array:
        """Return linear colours after one colour a pixel, photon and read noise, white balance and demosaicing.

        The noise's variance is 2.2e-4 times the signal plus 1.5e-3 squared at factor 1.
        """
        mosaic = np.empty(light.shape[:2], np.float32)
        gains = np.empty_like(mosaic)
        least = 1 / float(balance.max())  # so that every colour is white where its pixels are full
        for row, column, colour in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 2)):
            mosaic[row::2, column::2] = light[row::2, column::2, colour] * least
            gains[row::2, column::2] = 1 / (balance[colour] * least)
        noise = random.standard_normal(mosaic.shape, np.float32)
        mosaic += self.noise * np.sqrt(2.2e-4 * np.maximum(mosaic, 0) + 2.25e-6) * noise
        levels = np.clip(np.minimum(mosaic, 1) * gains * 32768 + 2048, 0, 65535).astype(np.uint16)
        colours = cv2.cvtColor(levels, cv2.COLOR_BayerBG2RGB_EA)
        return np.asarray((colours.astype(np.float32) - 2048) / 32768, np.float32)

    def toned(self, linear: Array) -> Array:
        """Return linear light after local tone mapping (coarse contrast less, fine contrast more) and an S curve."""
        if not self.tone and not self.contrast:
            return linear
        value = np.log(np.maximum(luminance(linear), 1e-3))
        base = soft(value, 0.02 * self.width)
        wanted = value - 0.45 * self.tone * (base - base.mean()) + 0.5 * self.tone * (value - base)
        if self.contrast:
            level = np.clip(np.exp(wanted), 0, 1) ** (1 / 2.2)
            wanted = 2.2 * np.log(level + self.contrast * level * (1 - level) * (2 * level - 1) + 1e-3)
        return np.asarray(linear * np.exp(wanted - value)[..., None], np.float32)

    def denoised(self, picture: Array) -> Array:
        """Return a picture (0 to 1) with colour noise softened, and a little of the fine noise of brightness."""
        if not self.denoise:
            return picture
        bright = luminance(picture)[..., None]
        colour = soft(picture - bright, 1.5 * self.denoise)
        fine = soft(np.ascontiguousarray(bright[..., 0]), 0.8)[..., None]
        return np.asarray(colour + bright + 0.35 * self.denoise * (fine - bright), np.float32)

    def smoothed(self, picture: Array) -> Array:
        """Return a picture with small contrast wiped away, as beauty filters do: large steps stay."""
        if not self.smooth:
            return picture
        reach = 0.45 * self.px_per_mm
        plain = np.asarray(cv2.bilateralFilter(picture, 0, 0.09, reach), np.float32)
        return picture + self.smooth * (plain - picture)

    def sharpened(self, picture: Array) -> Array:
        """Return a picture with what a blur would lose added once more."""
        if not self.sharpen:
            return picture
        return np.asarray(picture + self.sharpen * (picture - soft(picture, self.radius)), np.float32)


def enlarged(picture: Array, factor: float) -> Array:
    """Return 8-bit values of a picture whose pixels are made up from fewer."""
    if factor > 1:
        rows, columns = picture.shape[:2]
        small = cv2.resize(picture, (round(columns / factor), round(rows / factor)), interpolation=cv2.INTER_AREA)
        picture = resized(np.asarray(small, np.float32), (rows, columns))
    return np.asarray(np.clip(np.rint(picture * 255), 0, 255), np.float32)


def trail(length: float, degrees: float) -> Array:
    """Return the kernel of a straight movement of so many pixels."""
    half = int(np.ceil(length / 2)) + 1
    fine = 8
    paper = np.zeros(((2 * half + 1) * fine, (2 * half + 1) * fine), np.uint8)
    middle = (half + 0.5) * fine
    step = length * fine / 2 * np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
    ends = np.rint(np.array([middle - step, middle + step]) * 16).astype(int)
    cv2.line(paper, ends[0].tolist(), ends[1].tolist(), 255, fine, cv2.LINE_AA, 4)
    kernel = np.asarray(
        cv2.resize(paper.astype(np.float32), (2 * half + 1, 2 * half + 1), interpolation=cv2.INTER_AREA)
    )
    return np.asarray(kernel / kernel.sum(), np.float32)
