"""Take a photo of skin: values in, pixels and the truth about them out.

skin = Skin(seed=DEVELOPMENT_SEEDS[0], zone="cheek", tone=3)
before = shoot(skin.on_day(1), seed=1)
after = shoot(skin.on_day(30).changed(depth=0.8), Light(kelvin=4200), Pose(yaw=3), Camera(blur=0.8), seed=2)
as_jpeg(after), after.patch, after.px_per_mm, true_change(before.skin, after.skin)
"""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.skin.camera import Camera
from tests.skin.fields import Array, generator, soft
from tests.skin.light import Light, lit
from tests.skin.pose import Pose, View
from tests.skin.skin import Places, Skin, oval, sheet_of

STRIDE = 8
"""The way from pixels to skin is computed for every so many renderings and interpolated in between."""


@dataclass(frozen=True, eq=False)
class Shot:
    """A photo with its truth: `pixels` is rows x columns x 3, 8-bit sRGB; `view` leads from pixels to mm and back."""

    pixels: NDArray[np.uint8]
    skin: Skin
    light: Light
    camera: Camera
    view: View

    @property
    def px_per_mm(self) -> float:
        """Return the scale in the middle of the patch, along directions that are not foreshortened."""
        return self.camera.px_per_mm / self.view.pose.distance

    @property
    def patch(self) -> tuple[tuple[float, float], ...]:
        """Return the corners of the patch in pixels of this photo."""
        return self.polygon(self.skin.patch)

    def polygon(self, places: Places) -> tuple[tuple[float, float], ...]:
        """Return where places (N x 2, mm) lie in this photo, as Task.patches wants them."""
        return tuple((float(x), float(y)) for x, y in self.view.to_pixels(places))

    def patch_at(self, middle: tuple[float, float], half: tuple[float, float]) -> tuple[tuple[float, float], ...]:
        """Return the corners of another oval of the skin, given in mm."""
        return self.polygon(oval(middle, half))

    @cached_property
    def pores_mm(self) -> Places:
        """Return the places (N x 2) of the pores on the skin in mm."""
        return np.column_stack([self.skin.pores.x, self.skin.pores.y])

    @cached_property
    def pores_px(self) -> Places:
        """Return the places (N x 2) of the pores in pixels of this photo; some lie outside it."""
        return self.view.to_pixels(self.pores_mm)


def shoot(
    skin: Skin, light: Light | None = None, pose: Pose | None = None, camera: Camera | None = None, seed: int = 0
) -> Shot:
    """Take a photo; the seed is that of the camera's noise."""
    light, pose, camera = light or Light(), pose or Pose(), camera or Camera()
    view = View(skin.traits.axes, pose, camera.distance, camera.width, camera.height, camera.px_per_mm)
    scene = rendered(skin, light, view, steps(skin, camera, pose))
    pixels = camera.developed(scene, light.kelvin, generator(seed, "noise"))
    return Shot(pixels.astype(np.uint8), skin, light, camera, view)


def as_jpeg(shot: Shot, quality: int = 92) -> bytes:
    """Return a photo as a JPEG file."""
    return cv2.imencode(".jpg", shot.pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()


def steps(skin: Skin, camera: Camera, pose: Pose) -> int:
    """Return how many renderings a side a pixel needs to see all that is drawn."""
    return camera.steps or max(1, round(skin.density * pose.distance / camera.px_per_mm))


def rendered(skin: Skin, light: Light, view: View, steps: int) -> Array:
    """Return the linear light in the frame at so many renderings per pixel; beside the face there is a dim wall."""
    sheet = lit(skin, sheet_of(skin), light, view)
    columns, rows, beside = way_to_sheet(skin, view, steps)
    seen = np.asarray(cv2.remap(sheet, columns, rows, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT), np.float32)
    np.maximum(seen, 0, out=seen)
    if beside.any():
        wall = 0.25 * sheet.mean(axis=(0, 1))
        share = soft(beside, 0.5 * view.px_per_mm * steps)[..., None]
        seen += share * (wall - seen)
    return seen


def way_to_sheet(skin: Skin, view: View, steps: int) -> tuple[Array, Array, Array]:
    """Return for every rendering the column and row of the sheet it shows, and 1 where it shows no skin."""
    across, down = (-(-many * steps // STRIDE) for many in (view.width, view.height))
    y, x = np.mgrid[-1 : down + 1, -1 : across + 1]
    pixels = np.column_stack([(((grid.ravel() + 0.5) * STRIDE) / steps) - 0.5 for grid in (x, y)])
    mm = view.to_mm(pixels)
    beside = np.isnan(mm[:, 0])
    mm = np.where(beside[:, None], 0, mm)
    column = mm[:, 0] * skin.density + (skin.size[1] - 1) / 2
    row = mm[:, 1] * skin.density + (skin.size[0] - 1) / 2
    columns, rows, none = (
        enlarged(part.reshape(x.shape).astype(np.float32), view, steps, way)
        for part, way in ((column, cv2.INTER_CUBIC), (row, cv2.INTER_CUBIC), (beside.astype(float), cv2.INTER_LINEAR))
    )
    return columns, rows, none


def enlarged(part: Array, view: View, steps: int, way: int) -> Array:
    """Return a coarse picture with one cell of border at the size of the renderings."""
    rows, columns = part.shape
    whole = cv2.resize(part, (columns * STRIDE, rows * STRIDE), interpolation=way)
    return np.ascontiguousarray(
        whole[STRIDE : STRIDE + view.height * steps, STRIDE : STRIDE + view.width * steps], np.float32
    )
