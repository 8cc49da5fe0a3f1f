"""Before a view is measured: what its photo says of itself, which runs on any thread, and how it begins."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from poreditary.diary.pictures import Named
from poreditary.domain.change import Changes
from poreditary.domain.measured_view import Drawn, Scale
from poreditary.domain.measuring import LEAST_PORES, Gate, Oval, PatchPhoto, Reason
from poreditary.domain.words import mark

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary

_ID = "photo"


@dataclass(frozen=True, slots=True)
class CardOn:
    """A printed card on a photo: pixels per millimetre of the upright photo in the card's plane, its tilt in degrees.

    One that leans further than `most_tilt` is not in the plane of the skin, and its scale not that of the skin.
    """

    px_per_mm: float
    tilt: float
    most_tilt: float

    @property
    def is_flat(self) -> bool:
        """Return whether its scale holds for the skin."""
        return self.tilt <= self.most_tilt


def card_on(photo: Named) -> CardOn | None:
    """Return the card on a photo, None where there is none; raises UserError for what cannot be decoded."""
    import numpy as np

    from poreditary.measure.card import STEEPEST, found
    from poreditary.photo.sandbox import open_photo

    data, name = photo
    card = found(np.asarray(open_photo(data, name)))
    return None if card is None else CardOn(card.px_per_mm, card.tilt, STEEPEST)


def cautions(
    photo: Named,
    patches: Sequence[Oval],
    px_per_mm: float | None,
    tell: Callable[[int, int], object] = lambda _done, _of: None,
) -> tuple[tuple[Gate, ...], ...]:
    """Return what the gates find on each patch of a photo taken by itself, the weightiest first; too few pores as well.

    It is looked at in a process of its own; what `tell` raises ends it. Raises UserError where it cannot be looked at.
    """
    from poreditary.measure.process import measured
    from poreditary.measure.task import Source, Task

    data, name = photo
    result = measured(Task((Source(_ID, name, data),), patches=tuple(patches), px_per_mm=px_per_mm), tell)
    if _ID in result.refused:
        return ((result.refused[_ID],),)
    return tuple(_doubts(found.photos[_ID]) for found in result.patches if _ID in found.photos)


def _doubts(found: PatchPhoto) -> tuple[Gate, ...]:
    if not found.accepted or len(found.points) >= LEAST_PORES:
        return found.gates
    return (Gate(Reason.TOO_FEW_PORES, float(len(found.points)), float(LEAST_PORES)),)


def begin_measuring(
    diary: "Diary", photo_id: int, patches: Sequence[Drawn], scale: Scale, *, wants_week: bool = False
) -> Changes:
    """Measure a view from a photo on, and begin its calibration week where that is wanted, as one action.

    Return the id of the measured view. Raises UserError for patches or a scale that cannot be.
    """
    if not wants_week:
        return diary.patches.set_up(photo_id, patches, scale)
    with diary.together(mark("Changes", "Patches chosen, calibration week begun")):
        done = diary.patches.set_up(photo_id, patches, scale)
        view = diary.photos.photo(photo_id).view
        if not diary.calibration.standing(view).is_begun:
            diary.calibration.begin(view)
    return replace(diary.undoable or done, id=done.id)
