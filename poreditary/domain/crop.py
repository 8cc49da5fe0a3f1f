"""The part of a photo that leaves the diary: the zone a view is for, or what was drawn."""

from dataclasses import dataclass, replace

from poreditary.domain.kinds import Named, View
from poreditary.domain.words import mark

SIDE = 100

_ZONES: dict[View, tuple[int, int, int, int]] = {
    View.FRONT: (25, 48, 75, 73),
    View.LEFT_45: (20, 48, 72, 73),
    View.RIGHT_45: (28, 48, 80, 73),
    View.NOSE: (22, 8, 78, 84),
    View.LEFT_CHEEK: (26, 15, 94, 90),
    View.RIGHT_CHEEK: (6, 15, 74, 90),
    View.CHIN: (18, 36, 82, 90),
    View.FOREHEAD: (12, 17, 88, 69),
}
"""Left, top, right and bottom in the middle square of a photo taken by the studio's outline, of 100 a side.

Those of the face leave out eyes and mouth.
"""


class Cut(Named):
    """Which part of photos leaves the diary."""

    WHOLE = "whole", mark("Words", "The whole photo")
    ZONE = "zone", mark("Words", "The zone of the view")
    OVAL = "oval", mark("Words", "The zone of the view, as an oval")
    DRAWN = "drawn", mark("Words", "A part you draw")


@dataclass(frozen=True, slots=True)
class Crop:
    """A rectangle, or the oval in it, in parts of a photo's width and height from its upper left corner."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0
    is_oval: bool = False

    @property
    def is_whole(self) -> bool:
        """Return whether nothing is cut off."""
        return self == Crop()

    def box(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom in pixels of a photo of that size; at least a pixel each way."""
        left, right = _ends(self.left, self.width, width)
        top, bottom = _ends(self.top, self.height, height)
        return left, top, right, bottom


def zone_of(view: View, width: int, height: int, *, is_oval: bool = False) -> Crop:
    """Return the part of a photo that shows the zone of its view, taken as the studio's outline asks."""
    side = min(width, height)
    across, down = side / width, side / height
    left, top, right, bottom = (edge / SIDE for edge in _ZONES[view])
    return Crop(
        (1 - across) / 2 + left * across,
        (1 - down) / 2 + top * down,
        (right - left) * across,
        (bottom - top) * down,
        is_oval,
    )


def within(outer: Crop, inner: Crop) -> Crop:
    """Return a part of a part, as a part of the whole."""
    return replace(
        inner,
        left=outer.left + inner.left * outer.width,
        top=outer.top + inner.top * outer.height,
        width=inner.width * outer.width,
        height=inner.height * outer.height,
    )


def _ends(begin: float, length: float, pixels: int) -> tuple[int, int]:
    first = min(max(round(begin * pixels), 0), pixels - 1)
    return first, min(max(round((begin + length) * pixels), first + 1), pixels)


def crop_of(cut: Cut, view: View, width: int, height: int, drawn: Crop | None = None) -> Crop:
    """Return the part of an upright photo of that view and size; `drawn` is the one for what was drawn."""
    if cut is Cut.DRAWN and drawn is not None:
        return drawn
    if cut in (Cut.ZONE, Cut.OVAL):
        return zone_of(view, width, height, is_oval=cut is Cut.OVAL)
    return Crop()
