"""A short film of one picture that moves a little, as a head does before a camera."""

from math import pi, sin
from pathlib import Path

import av
import cv2
import numpy as np
import numpy.typing as npt

FRAMES, RATE = 60, 20
SWAY, TILT = 10.0, 0.8
"""How far the picture moves to each side, in pixels, and turns, in degrees."""


def write_clip(picture: npt.NDArray[np.uint8], path: Path) -> None:
    """Write three seconds of an RGB picture, height x width x 3, that end where they begin."""
    height, width = picture.shape[:2]
    with av.open(str(path), "w", format="mp4") as file:
        stream = file.add_stream("libx264", rate=RATE, options={"crf": "16", "preset": "veryfast"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for number in range(FRAMES):
            frame = av.VideoFrame.from_ndarray(_moved(picture, number / FRAMES), format="rgb24")
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))


def _moved(picture: npt.NDArray[np.uint8], part: float) -> npt.NDArray[np.uint8]:
    """Return the picture as it lies after a part, 0 to 1, of the film."""
    height, width = picture.shape[:2]
    angle = 2 * pi * part
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), TILT * sin(angle), 1)
    matrix[:, 2] += np.array([SWAY * sin(angle), SWAY / 2 * sin(2 * angle)])
    moved = cv2.warpAffine(picture, matrix, (width, height), borderMode=cv2.BORDER_REFLECT)
    return np.asarray(moved, np.uint8)
