"""What is compared and how: the photos, how they lie on the first, in which light, and the layers that follow."""

from dataclasses import dataclass

from poreditary.app.models.compare_pictures import Recipe
from poreditary.app.widgets.compare_layer import Layer, centred
from poreditary.app.widgets.compare_overlay import Mode
from poreditary.app.widgets.photo_look import Size
from poreditary.diary.pictures import Gains
from poreditary.domain.alignment import Similarity
from poreditary.domain.photo import Photo

Part = tuple[Recipe, Layer]
"""What a picture is made of, and where it lies."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Photos against the first of them; `laid` and `gains` are None where a photo is shown as it is.

    `chosen` is the place of the photo that is put on the first where only two can be shown; `instead` says, where it
    cannot be laid on it, why their difference would mean nothing.
    """

    photos: tuple[Photo, ...]
    laid: tuple[Similarity | None, ...]
    gains: tuple[Gains | None, ...]
    mode: Mode = Mode.SIDE_BY_SIDE
    chosen: int = 1
    instead: str = ""

    def beside(self, index: int) -> Part:
        """Return a photo for its own canvas: laid on the first, or alone where that cannot be."""
        laid = self.laid[index]
        if laid is None:
            size = _size(self.photos[index])
            return self._recipe(index), Layer(size, size, Similarity())
        return self._recipe(index), Layer(_size(self.photos[index]), _size(self.photos[0]), laid)

    def over(self) -> list[Part]:
        """Return what lies on each other: the first and the chosen photo, or the picture of their difference."""
        if self.mode is Mode.DIFFERENCE and self.instead:
            return []
        first, photo = self.photos[0], self.photos[self.chosen]
        size, reference = _size(photo), _size(first)
        laid = self.laid[self.chosen] or centred(size, reference)
        if self.mode is Mode.DIFFERENCE:
            recipe = Recipe(photo, self.gains[self.chosen], first, laid)
            return [(recipe, Layer(reference, reference, Similarity()))]
        ground = (self._recipe(0), Layer(reference, reference, Similarity()))
        return [ground, (self._recipe(self.chosen), Layer(size, reference, laid))]

    def _recipe(self, index: int) -> Recipe:
        return Recipe(self.photos[index], self.gains[index])


def _size(photo: Photo) -> Size:
    return photo.width, photo.height
