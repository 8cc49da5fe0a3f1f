"""What is measured: for each view a baseline photo, the patches drawn on it, and its scale."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, product
from math import hypot, isfinite

from poreditary.diary.room import LIVE, Room
from poreditary.domain.change import Changes
from poreditary.domain.kinds import View
from poreditary.domain.measured_view import UNKNOWN, Drawn, MeasuredView, Patch, Scale
from poreditary.domain.measuring import Oval
from poreditary.domain.oval_moves import LEAST, half_box, room_of
from poreditary.domain.photo import Photo
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store.store import GONE

MOST_PATCHES = 10
SCALES = (0.5, 400.0)
"""Pixels per millimetre that a photo of skin can have: from a whole body to a microscope."""
HAIR = 1e-3
"""How far an oval may reach over the edge: less than is to be seen."""
NOT_SET_UP = mark("Errors", "Nothing is measured of this view yet. Choose a photo of it and draw patches first.")


class Patches(Room):
    """The views that are measured; every change can be taken back."""

    def views(self) -> list[MeasuredView]:
        """Return what is measured of each view, in the order of the views."""
        found = self._values(f"WHERE {LIVE} AND ended_on IS NULL")
        return sorted(found, key=lambda measured: list(View).index(measured.view))

    def of_view(self, view: View) -> MeasuredView | None:
        """Return what is measured of a view; None where it was not set up."""
        return next((measured for measured in self.views() if measured.view == view), None)

    def needed(self, view: View) -> MeasuredView:
        """Return what is measured of a view; raises UserError where it was not set up."""
        found = self.of_view(view)
        if found is None:
            raise UserError(NOT_SET_UP)
        return found

    def former(self, view: View) -> list[MeasuredView]:
        """Return what was measured of a view until it was set up anew on another photo, the latest first."""
        return self._values(f"WHERE {LIVE} AND ended_on IS NOT NULL AND view = ? ORDER BY id DESC", view)

    def patch(self, patch_id: int) -> Patch:
        """Return one patch."""
        return self._find(Patch, "patch", patch_id)

    def set_up(self, photo_id: int, patches: Sequence[Drawn], scale: Scale = UNKNOWN) -> Changes:
        """Measure a view from now on by patches on this photo of it; return the measured view's id.

        What was measured against another photo of the view ends today and is kept; on the same photo what differs is
        changed, and a patch that is missing goes to the trash. Raises UserError for a patch or a scale that cannot be.
        """
        photo = self._find(Photo, "photo", photo_id)
        if photo.trash_id is not None:
            raise UserError(GONE)
        _check(patches, photo, scale)
        with self._ledger.change(mark("Changes", "Patches to measure chosen")) as action:
            measured = self._begun(photo)
            self._rescale(measured, scale)
            self._redraw(measured, patches)
            action.id = measured.id
        return action.done

    def remove(self, view: View) -> Changes:
        """Measure a view no more: its patches and their figures move to the trash."""
        measured = self.needed(view)
        ids = [patch.id for patch in measured.patches]
        said = mark("Changes", "Patches moved to the trash")
        rows = {"measured_view": [measured.id], "patch": ids}
        return self._ledger.discard("measured_view", view.word, rows, said)

    def _values(self, rest: str, *parameters: object) -> list[MeasuredView]:
        found = self._store.values(MeasuredView, "measured_view", rest, *parameters)
        return [replace(measured, patches=tuple(self._patches(measured.id))) for measured in found]

    def _patches(self, measured_id: int) -> list[Patch]:
        return self._store.values(Patch, "patch", f"WHERE {LIVE} AND measured_view_id = ? ORDER BY id", measured_id)

    def _begun(self, photo: Photo) -> MeasuredView:
        """Return what is measured against a photo from now on, as it was before where it was already."""
        measured = self.of_view(photo.view)
        if measured is not None and measured.photo_id == photo.id:
            return measured
        if measured is not None:
            self._store.update("measured_view", replace(measured, ended_on=self._ledger.today()))
        former = next((one for one in self.former(photo.view) if one.photo_id == photo.id), None)
        if former is not None:
            again = replace(former, ended_on=None)
            self._store.update("measured_view", again)
            return again
        fresh = MeasuredView(photo.view, photo.id, self._ledger.now())
        return replace(fresh, id=self._store.insert("measured_view", fresh))

    def _rescale(self, measured: MeasuredView, scale: Scale) -> None:
        if measured.scale != scale:
            said = replace(measured, px_per_mm=scale.px_per_mm, scale_from=scale.source)
            self._store.update("measured_view", said)

    def _redraw(self, measured: MeasuredView, wanted: Sequence[Drawn]) -> None:
        known, stamp = _paired(self._patches(measured.id), wanted), self._ledger.now()
        for (zone, oval), old in zip(wanted, known, strict=True):
            value = Patch(measured.id, zone, oval.x, oval.y, oval.across, oval.down, oval.turn, stamp)
            if old is None:
                self._store.insert("patch", value)
            elif old.drawn != (zone, oval):
                self._store.update("patch", replace(value, id=old.id))
        kept = {patch.id for patch in known if patch is not None}
        for patch in measured.patches:
            if patch.id not in kept:
                self._ledger.discard("patch", patch.zone.word, {"patch": [patch.id]})


def _paired(known: Sequence[Patch], wanted: Sequence[Drawn]) -> list[Patch | None]:
    """Return for each wanted patch the one it was before: of those of its zone the one that moved least."""
    pairs = product(enumerate(wanted), known)
    alike = [(place, drawn, patch) for (place, drawn), patch in pairs if patch.zone == drawn[0]]
    found, taken = dict[int, Patch](), set[int]()
    for place, _drawn, patch in sorted(alike, key=lambda pair: _moved(pair[2], pair[1])):
        if place not in found and patch.id not in taken:
            found[place] = patch
            taken.add(patch.id)
    return [found.get(place) for place in range(len(wanted))]


def _moved(patch: Patch, drawn: Drawn) -> tuple[bool, float]:
    """Return whether a patch is drawn otherwise, and how far its middle moved."""
    oval = drawn[1]
    return patch.drawn != drawn, hypot(patch.x - oval.x, patch.y - oval.y)


def _check(patches: Sequence[Drawn], photo: Photo, scale: Scale) -> None:
    if not patches:
        raise UserError(mark("Errors", "No patch is drawn. Draw at least one."))
    if len(patches) > MOST_PATCHES:
        raise UserError(
            mark("Errors", "These are {n} patches, and {most} can be measured. Take some away."),
            n=len(patches),
            most=MOST_PATCHES,
        )
    problem = next(chain.from_iterable(_problems(oval, photo) for _zone, oval in patches), None)
    if problem is not None:
        raise UserError(problem)
    _check_scale(scale)


def _problems(oval: Oval, photo: Photo) -> Iterator[str]:
    width, height = room_of(photo.width, photo.height)
    if not all(map(isfinite, (oval.x, oval.y, oval.across, oval.down, oval.turn))):
        yield mark("Errors", "A patch has no size. Draw it anew.")
    if min(oval.across, oval.down) < LEAST - 1e-9:
        yield mark("Errors", "A patch is too small to hold enough pores. Draw it larger.")
    half_width, half_height = half_box(oval)
    inside = half_width - HAIR <= oval.x <= width - half_width + HAIR
    if not inside or not half_height - HAIR <= oval.y <= height - half_height + HAIR:
        yield mark("Errors", "A patch reaches over the edge of the photo. Draw it on the photo.")


def _check_scale(scale: Scale) -> None:
    low, high = SCALES
    if scale.px_per_mm is not None and not low <= scale.px_per_mm <= high:
        raise UserError(
            mark("Errors", "This scale cannot be: {n} pixels a millimetre. Look at the card, or at what you typed."),
            n=f"{scale.px_per_mm:.1f}",
        )
