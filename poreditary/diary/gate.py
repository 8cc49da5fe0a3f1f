"""The gate before a photo is kept: live frames and photos judged against the last photo of their view."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from poreditary.diary.pictures import Pixels, pixels_of
from poreditary.domain.kinds import View
from poreditary.domain.quality import CLOSE_UP, Figures, Limits, Quality, judged
from poreditary.domain.rhythm import CLOSE_UPS

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from poreditary.photo.quality import Reference

Rows = bytes | bytearray | memoryview


@dataclass(frozen=True, slots=True)
class Measured:
    """A photo that was measured on its own: its figures, and what is needed to hold it against one of its view."""

    figures: Figures
    features: "Reference"


def measured(pixels: Pixels) -> Measured:
    """Measure a photo whose view may be said later; its longer side needs no more pixels than `LOOKED_AT_PIXELS`."""
    from poreditary.photo import quality

    return Measured(*quality.measured(_rows(pixels.width, pixels.height, pixels.data)))


class Gate:
    """Judges pictures of one view; needs no diary and may be used from any thread, `look` from one at a time."""

    def __init__(self, reference: Pixels | None = None, view: View = View.FRONT) -> None:
        """Hold pictures against the last photo of the view, where there is one."""
        from poreditary.photo.quality import reference_of

        self._limits = CLOSE_UP if view in CLOSE_UPS else Limits()
        self._reference = None
        self._before: npt.NDArray[np.uint8] | None = None
        if reference is not None:
            self._reference = reference_of(_rows(reference.width, reference.height, reference.data))

    def look(self, width: int, height: int, data: Rows, bytes_per_line: int, *, is_mirrored: bool = False) -> Quality:
        """Judge a frame of a live picture, also by how far it moved since the one before.

        `data` holds 8-bit red, green and blue in rows of `bytes_per_line`; `is_mirrored` says sides as a mirror shows
        them, which is where the person looks.
        """
        from poreditary.photo.quality import figures_of

        seen = figures_of(_rows(width, height, data, bytes_per_line), self._reference, self._before)
        self._before = seen.small
        return judged(seen.figures, self._limits, is_mirrored=is_mirrored)

    def judge(self, data: bytes, name: str) -> Quality:
        """Decode a photo in full and judge it; raises UserError for what is not a photo."""
        from poreditary.photo.quality import figures_of

        photo = pixels_of(data, name)
        return judged(figures_of(_rows(photo.width, photo.height, photo.data), self._reference).figures, self._limits)

    def judge_measured(self, seen: Measured) -> Quality:
        """Judge a photo that was measured before; its pixels are no longer needed."""
        from poreditary.photo.quality import held_against

        before = self._reference
        figures = seen.figures if before is None else held_against(seen.figures, seen.features, before)
        return judged(figures, self._limits)


def _rows(width: int, height: int, data: Rows, bytes_per_line: int = 0) -> "npt.NDArray[np.uint8]":
    """Return the pixels as height x width x 3 without copying them."""
    import numpy as np

    row = bytes_per_line or width * 3
    lines = np.frombuffer(data, np.uint8, row * height).reshape(height, row)
    return lines[:, : width * 3].reshape(height, width, 3)
