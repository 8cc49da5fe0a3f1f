"""A lamp, the room's own light, and what they make of a sheet of skin."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.skin.fields import Array, Size, resized
from tests.skin.pigment import WAVELENGTHS
from tests.skin.pose import STEEPEST, View, frame, surface, unit
from tests.skin.skin import Sheet, Skin

Numbers = NDArray[np.float64]
CELLS = 28
"""The smooth parts of light are computed at so many places across and enlarged."""
FRESNEL = 0.028
"""Reflectance of skin's surface at right angles, refractive index 1.4."""
ROUGHNESS = 0.27
"""Of the surface finer than what is drawn (the width of Trowbridge and Reitz)."""
SECOND_RADIATION = 1.4388e7
"""Planck's second constant in nm K."""


@dataclass(frozen=True, slots=True)
class Light:
    """A lamp, seen from the camera, and the room.

    `azimuth` is in degrees clockwise from above, `elevation` from the plane of the skin (90: from the camera),
    `distance` in mm; `ambient` is the share of light that comes from everywhere, `glare` a factor of shine.
    """

    azimuth: float = -35.0
    elevation: float = 58.0
    distance: float = 700.0
    kelvin: float = 5000.0
    ambient: float = 0.45
    glare: float = 1.0

    @property
    def direction(self) -> Numbers:
        """Return the unit vector from the skin to the lamp (x right, y down, z to the camera)."""
        turn, rise = math.radians(self.azimuth), math.radians(self.elevation)
        return np.array([math.cos(rise) * math.sin(turn), -math.cos(rise) * math.cos(turn), math.sin(rise)])

    @property
    def colour(self) -> Array:
        """Return red, green and blue, green being 1."""
        return colour_of(self.kelvin)


def colour_of(kelvin: float) -> Array:
    """Return red, green and blue of a black body (Planck's law at the colours' wavelengths), green being 1."""
    nm = np.array(WAVELENGTHS)
    radiance = nm**-5 / np.expm1(SECOND_RADIATION / (nm * kelvin))
    white = nm**-5 / np.expm1(SECOND_RADIATION / (nm * 6500.0))
    relative = radiance / white
    return np.asarray(relative / relative[1], np.float32)


def lit(skin: Skin, sheet: Sheet, light: Light, view: View) -> Array:
    """Return the light a sheet sends to the camera (rows x columns x 3, linear; 1 is white paper facing the lamp)."""
    near, to_lamp, to_half = smooth_parts(skin, light, view)
    size = sheet.gloss.shape[0], sheet.gloss.shape[1]
    tilt = 1 / np.sqrt(1 + sheet.soft_right**2 + sheet.soft_down**2)
    facing = near * np.maximum(leaning(to_lamp, sheet.soft_right, sheet.soft_down, size) * tilt, 0)
    shine = near * np.maximum(resized(to_lamp[2], size), 0) * mirrored(to_half, sheet, size)
    diffuse = light.ambient + (1 - light.ambient) * facing
    made = sheet.reflectance * diffuse[..., None]
    made += ((1 - light.ambient) * light.glare * sheet.gloss * shine)[..., None]
    return np.asarray(made * light.colour, np.float32)


def leaning(smooth: list[Array], right: Array, down: Array, size: Size) -> Array:
    """Return the product of a direction with the rough surface's normal, times the normal's length before scaling."""
    along, across, outward = (resized(part, size) for part in smooth)
    return np.asarray(outward - right * along - down * across, np.float32)


def mirrored(to_half: list[Array], sheet: Sheet, size: Size) -> Array:
    """Return the specular reflectance (Trowbridge and Reitz) for the half vector's parts along the surface."""
    cosine = leaning(to_half, sheet.right, sheet.down, size) / np.sqrt(1 + sheet.right**2 + sheet.down**2)
    wide = ROUGHNESS**2
    spread = np.clip(cosine, 0, 1) ** 2 * (wide - 1) + 1
    return np.asarray(FRESNEL / 4 * wide / spread**2, np.float32)


def smooth_parts(skin: Skin, light: Light, view: View) -> tuple[Array, list[Array], list[Array]]:
    """Return how near the lamp is over the sheet, and the lamp's and the half vector's parts right, down, outward."""
    rows, columns = skin.size
    cells = (CELLS * rows // columns, CELLS)
    v, u = np.meshgrid(
        *(middles(many, length) for many, length in zip(cells, (skin.height, skin.width), strict=True)), indexing="ij"
    )
    a, b, _c = view.axes
    u = np.clip(u.ravel(), -STEEPEST * a, STEEPEST * a)
    v = np.clip(v.ravel(), -STEEPEST * b, STEEPEST * b)
    points = surface(view.axes, u, v)
    lamp = view.pose.rotation.T @ (light.direction * light.distance) + (0, 0, view.axes[2])
    way = lamp - points
    near = resized((light.distance**2 / (way**2).sum(axis=1)).reshape(cells).astype(np.float32), skin.size)
    to_lamp = unit(way)
    half = unit(to_lamp + unit(view.eye - points))
    directions = frame(view.axes, u, v)
    return near, parts(to_lamp, directions, cells), parts(half, directions, cells)


def parts(vectors: Numbers, directions: tuple[Numbers, Numbers, Numbers], cells: Size) -> list[Array]:
    """Return the parts of vectors along each direction, as small pictures."""
    return [(vectors * one).sum(axis=1).reshape(cells).astype(np.float32) for one in directions]


def middles(many: int, length: float) -> Numbers:
    """Return the middles of equal cells over a length around 0."""
    return np.asarray(((np.arange(many) + 0.5) / many - 0.5) * length, np.float64)
