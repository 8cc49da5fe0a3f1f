"""Photos of skin with a plain grey beside it, in the same light and through the same camera."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import Mask, Real
from poreditary.measure.linear import linear
from tests.skin.fields import generator
from tests.skin.pose import View
from tests.skin.scenes import Scene, someone
from tests.skin.shooting import Shot, rendered, steps

BOX = (8.0, 8.0, 64.0, 64.0)
"""Where the grey is, in pixels."""
GREY = 0.4


@dataclass(frozen=True, eq=False)
class Beside:
    """A photo and where its patch of skin is."""

    pixels: npt.NDArray[np.uint8]
    patch: Mask

    @property
    def light(self) -> Real:
        """Return it as linear light."""
        return linear(self.pixels)


def person(seed: int, zone: str, tone: float) -> Scene:
    """Return someone drawn and photographed as finely as colours need, which is quick."""
    return someone(seed, zone, tone).of_skin(density=8.0).of_camera(px_per_mm=8.0, width=400, height=350)


def beside_grey(scene: Scene, seed: int, right: int = 0, down: int = 0) -> Beside:
    """Take a photo of a scene with a grey card in the corner, moved by so many pixels."""
    skin, camera, light = scene.skin, scene.camera, scene.light
    view = View(skin.traits.axes, scene.pose, camera.distance, camera.width, camera.height, camera.px_per_mm)
    fine = steps(skin, camera, scene.pose)
    seen = rendered(skin, light, view, fine)
    left, top, far, low = (int(edge) * fine for edge in BOX)
    seen[top + down * fine : low + down * fine, left + right * fine : far + right * fine] = GREY * light.colour
    pixels = camera.developed(seen, light.kelvin, generator(seed, "noise")).astype(np.uint8)
    shot = Shot(pixels, skin, light, camera, view)
    patch = np.zeros(pixels.shape[:2], np.uint8)
    cv2.fillPoly(patch, [np.rint(np.array(shot.patch)).astype(np.int32)], 1)
    return Beside(pixels, patch > 0)
