"""A patch as one photo shows it, at the photo's own resolution: what it can say without any other photo."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import Mask


@dataclass(frozen=True)
class Crop:
    """The bounding box of a patch, cut out of a photo without resampling.

    `pixels` is 8-bit sRGB, height x width x 3; `inside` the patch itself, height x width; `px_per_mm` how many pixels
    of this photo a millimetre of skin has, true where `is_scale_known`, else assumed; `jpeg_quality` what the file
    was compressed with (1 to 100), None where it was not or nobody knows.
    """

    pixels: npt.NDArray[np.uint8]
    inside: Mask
    px_per_mm: float
    is_scale_known: bool = False
    jpeg_quality: int | None = None
