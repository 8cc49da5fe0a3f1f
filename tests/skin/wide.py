"""A whole face on a photo of 12 megapixels, with five patches: what the time of a measurement is told by."""

from dataclasses import replace

from tests.skin.camera import Camera
from tests.skin.scenes import Scene, someone
from tests.skin.shooting import Shot
from tests.skin.skin import Skin

Polygon = tuple[tuple[float, float], ...]
CAMERA = Camera(px_per_mm=16.0, width=3000, height=4000, distance=320.0, steps=1)
PATCHES = {
    "forehead": ((0.0, -78.0), (16.0, 10.0)),
    "left cheek": ((42.0, 8.0), (13.0, 13.0)),
    "right cheek": ((-42.0, 8.0), (13.0, 13.0)),
    "nose": ((0.0, 12.0), (9.0, 9.5)),
    "chin": ((0.0, 76.0), (12.0, 9.0)),
}
"""Middles and half axes in mm."""


def whole_face(seed: int) -> Scene:
    """Return a person's face as it fills a photo of 12 megapixels."""
    person = someone(seed)
    skin = Skin(seed, "face", person.skin.tone, width=200.0, height=212.0, density=CAMERA.px_per_mm)
    return replace(person, skin=skin, camera=CAMERA)


def five_patches(shot: Shot) -> tuple[Polygon, ...]:
    """Return the corners of the patches in pixels."""
    return tuple(shot.patch_at(middle, half) for middle, half in PATCHES.values())
