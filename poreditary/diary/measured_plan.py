"""What there is to measure of a view: the photos of its baseline, of later sittings, and of sittings with no change."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from poreditary.diary.calibration import Calibration
from poreditary.diary.room import LIVE, Room
from poreditary.domain.kinds import View
from poreditary.domain.measured_view import MeasuredView, Patch
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.words import mark
from poreditary.errors import UserError

MOST_PHOTOS = 5
"""Photos of a view that are measured of one day of the baseline, or of one later sitting: the first ones."""
DIGITS = 24

Days = tuple[tuple[Photo, ...], ...]
"""Photos by day, or by sitting."""


@dataclass(frozen=True, slots=True)
class Follow:
    """A sitting to compare with the baseline, and its photos of the view."""

    sitting: Sitting
    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """Days with nothing changed between them, the sittings numbered alike."""

    number: int
    days: Days

    @property
    def last(self) -> date:
        """Return its last day."""
        return max(photo.day for photos in self.days for photo in photos)


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything to measure of a view; the first photo of the baseline is the one the patches are drawn on."""

    measured: MeasuredView
    baseline: Days
    follows: tuple[Follow, ...]
    repeats: tuple[Repeat, ...]

    @property
    def photo(self) -> Photo:
        """Return the photo that the patches are drawn on."""
        return self.baseline[0][0]

    @property
    def baseline_photos(self) -> tuple[Photo, ...]:
        """Return all photos of the baseline."""
        return tuple(photo for day in self.baseline for photo in day)

    def of_photo(self, patch: Patch, photo: Photo) -> str:
        """Return the digest of all that the figures of a patch on one photo are computed from."""
        return self._digest(patch, "photo", [photo.sha256])

    def of_follow(self, patch: Patch, follow: Follow) -> str:
        """Return the digest of all that a comparison with the baseline is computed from."""
        before = sorted(sorted(photo.sha256 for photo in day) for day in self.baseline)
        return self._digest(patch, "change", before, sorted(photo.sha256 for photo in follow.photos))

    def of_repeat(self, patch: Patch, repeat: Repeat) -> str:
        """Return the digest of all that the loads of a repeat are computed from."""
        return self._digest(patch, "repeat", sorted(sorted(photo.sha256 for photo in day) for day in repeat.days))

    def _digest(self, patch: Patch, *what: object) -> str:
        oval = patch.oval
        lengths = [round(length, 6) for length in (oval.x, oval.y, oval.across, oval.down, oval.turn)]
        text = json.dumps([self.photo.sha256, lengths, self.measured.px_per_mm, *what])
        return sha256(text.encode()).hexdigest()[:DIGITS]


class Planning(Room):
    """Reads the plan of a view."""

    def problem(self, measured: MeasuredView) -> UserError | None:
        """Return why a view cannot be measured as things are."""
        photo = self._find(Photo, "photo", measured.photo_id)
        if photo.trash_id is not None or self._find(Sitting, "sitting", photo.sitting_id).trash_id is not None:
            return UserError(
                mark(
                    "Errors",
                    "The photo with the patches is in the trash. Put it back, or draw the patches on another photo.",
                )
            )
        if photo.view != measured.view:
            return UserError(
                mark(
                    "Errors",
                    "The photo with the patches is of another view now. Change that, or draw them on another photo.",
                )
            )
        return None

    def plan(self, measured: MeasuredView) -> Plan:
        """Return the plan of a measured view; raises UserError where it cannot be measured."""
        problem = self.problem(measured)
        if problem is not None:
            raise problem
        photos = self._by_sitting(measured.view)
        calibration = Calibration(self._ledger)
        sittings = calibration.baseline(measured)
        baseline = _with_first(_by_day(sittings, photos), self._find(Photo, "photo", measured.photo_id))
        begin, own = min(sitting.day for sitting in sittings), {sitting.id for sitting in sittings}
        later = self._store.values(Sitting, "sitting", f"WHERE {LIVE} AND day >= ? ORDER BY day, id", begin)
        follows = [
            Follow(sitting, tuple(photos[sitting.id][:MOST_PHOTOS]))
            for sitting in later
            if sitting.id in photos and sitting.id not in own
        ]
        return Plan(measured, baseline, tuple(follows), tuple(self._repeats(measured, photos, baseline)))

    def _repeats(self, measured: MeasuredView, photos: dict[int, list[Photo]], baseline: Days) -> Iterable[Repeat]:
        """Yield what teaches the noise of the camera and the place of this baseline, that of its own week first."""
        groups = Calibration(self._ledger).groups(measured.view)
        own = [sitting.day for sitting in groups.get(measured.calibration, [])]
        since = min(own) if own else baseline[0][0].day
        for number, sittings in sorted(groups.items(), key=lambda group: group[0] != measured.calibration):
            days = _by_day([sitting for sitting in sittings if sitting.day >= since], photos)
            if len(days) > 1:
                is_own = any(baseline[0][0] in day for day in days)
                yield Repeat(number, _with_first(days, baseline[0][0]) if is_own else days)

    def _by_sitting(self, view: View) -> dict[int, list[Photo]]:
        found: dict[int, list[Photo]] = {}
        for photo in self._store.values(Photo, "photo", f"WHERE {LIVE} AND view = ? ORDER BY taken, id", view):
            found.setdefault(photo.sitting_id, []).append(photo)
        return found


def _by_day(sittings: Sequence[Sitting], photos: dict[int, list[Photo]]) -> Days:
    """Return the photos of some sittings by day: two sittings of a day say nothing of how days differ."""
    found: dict[date, list[Photo]] = {}
    for sitting in sittings:
        found.setdefault(sitting.day, []).extend(photos.get(sitting.id, []))
    return tuple(tuple(found[day][:MOST_PHOTOS]) for day in sorted(found) if found[day])


def _with_first(days: Days, first: Photo) -> Days:
    """Return the days with a photo as the very first of all."""
    own = next((day for day in days if any(photo.sitting_id == first.sitting_id for photo in day)), ())
    others = tuple(photo for photo in own if photo.id != first.id)
    return ((first, *others[: MOST_PHOTOS - 1]), *(day for day in days if day is not own))
