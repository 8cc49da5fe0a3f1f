"""What the patches dialog begins with, read from the diary."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from poreditary.diary.calibration import LATELY
from poreditary.domain.measured_view import Drawn, MeasuredView, Scale
from poreditary.domain.photo import Photo
from poreditary.domain.proposals import proposed

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary


@dataclass(frozen=True, slots=True)
class PatchesOpening:
    """A photo, what is measured of its view by now and since when, and whether a week can begin.

    `first` is the photo it is measured from by now, None where that is in the trash or nothing is measured yet.
    """

    photo: Photo
    today: date
    measured: MeasuredView | None = None
    first: Photo | None = None
    has_week: bool = False

    @property
    def is_same(self) -> bool:
        """Return whether the view is measured from this photo on already."""
        return self.measured is not None and self.measured.photo_id == self.photo.id

    @property
    def patches(self) -> tuple[Drawn, ...]:
        """Return the patches to begin with: those of the view, else what is proposed."""
        if self.measured is not None and self.measured.patches:
            return tuple(patch.drawn for patch in self.measured.patches)
        return proposed(self.photo.view, self.photo.width, self.photo.height)

    @property
    def scale(self) -> Scale:
        """Return the scale that was said of this photo before."""
        return self.measured.scale if self.measured is not None and self.is_same else Scale()

    @property
    def is_late(self) -> bool:
        """Return whether the photo's sitting can be the first of a calibration week."""
        return self.photo.day >= self.today - LATELY


def read_opening(diary: "Diary", photo_id: int) -> PatchesOpening:
    """Read everything; raises UserError where the photo is gone."""
    photo = diary.photos.photo(photo_id)
    measured = diary.patches.of_view(photo.view)
    shown = {one.id: one for one in diary.photos.all()} if measured is not None else {}
    return PatchesOpening(
        photo,
        diary.today(),
        measured,
        None if measured is None else shown.get(measured.photo_id),
        diary.calibration.standing(photo.view).is_begun,
    )
