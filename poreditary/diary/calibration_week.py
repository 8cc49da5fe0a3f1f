"""The calibration week as a person meets it: how far it is, and the question after each sitting."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from poreditary.diary.calibration import LONGEST, CalibrationStanding
from poreditary.domain.change import Changes
from poreditary.domain.kinds import View
from poreditary.domain.photo import Sitting

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary

MOST_LOOKED_AT = 8
"""Sittings of one import, the latest first, among which a repeat is looked for."""


@dataclass(frozen=True, slots=True)
class Week:
    """How far a calibration week is, and the views to take at its sittings.

    It `is_under_way` where it was begun and neither completed nor left for too long.
    """

    standing: CalibrationStanding
    views: tuple[View, ...] = ()
    is_under_way: bool = False

    @property
    def open_sittings(self) -> tuple[Sitting, ...]:
        """Return the sittings after the first of the week of which nobody said whether they count, by day."""
        if not self.is_under_way:
            return ()
        days, earlier = self.standing.days, self.standing.earlier
        lately = (one for one in self.standing.may_count if not days or one.day > days[0])
        return (*earlier, *(one for one in lately if one not in earlier))

    @property
    def asked(self) -> Sitting | None:
        """Return the sitting to ask about first: the earliest of long ago, else the latest; None where there is none.

        A week of long ago is gone through from its beginning, as its days follow on each other.
        """
        if not self.open_sittings:
            return None
        return self.open_sittings[0 if self.standing.earlier else -1]


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The question whether anything changed before a sitting, and the answer by now.

    `since` is the day of the sitting before, None where there is none: the sitting is the first of its week. `week`
    is the calibration week that it counts for, None where it counts as a repeat.
    """

    sitting: Sitting
    since: date | None
    is_said: bool
    week: Week | None = None


def read_week(diary: "Diary", view: View | None = None) -> Week:
    """Return how far the calibration week of a view is, or the one that all measured views share."""
    standing = diary.calibration.standing(view)
    measured = [one for one in diary.patches.views() if view in (None, one.view)]
    number = max((one.calibration for one in measured), default=0)
    views = tuple(one.view for one in measured if one.calibration == number)
    is_left = bool(standing.days) and standing.days[-1] < diary.today() - LONGEST and not standing.earlier
    return Week(standing, views, standing.is_begun and not standing.is_complete and not is_left)


def read_unchanged(diary: "Diary", sitting_id: int) -> Unchanged | None:
    """Return what is to be asked of a sitting; None where it shows nothing that is measured, or comes first."""
    photos, measured = diary.sittings.photos(sitting_id), diary.patches.views()
    views = {photo.view for photo in photos}
    if not any(one.view in views for one in measured):
        return None
    sitting, earlier, week = diary.photos.sitting(sitting_id), diary.calibration.before(sitting_id), read_week(diary)
    since, standing = None if earlier is None else earlier.day, week.standing
    if sitting.id in {one.id for one in standing.sittings}:
        is_begin = {one.photo_id for one in measured} & {photo.id for photo in photos}
        return None if is_begin else Unchanged(sitting, since, True, week)
    if sitting.id in {one.id for one in week.open_sittings}:
        return Unchanged(sitting, since if standing.days else None, False, week)
    return None if earlier is None else Unchanged(sitting, since, 0 < sitting.unchanged == earlier.unchanged)


def read_repeat(diary: "Diary", digests: Iterable[str]) -> int:
    """Return the latest sitting with one of these photos that can be a repeat of the one before; 0 for none.

    What counts for a calibration week is not among them: its card asks about that, and first where it can go on with
    sittings of long ago.
    """
    if read_week(diary).standing.earlier:
        return 0
    views, wanted = {one.view for one in diary.patches.views()}, frozenset(digests)
    photos = (photo for view in views for photo in diary.photos.all(view) if photo.sha256 in wanted)
    latest = {photo.sitting_id: photo.day for photo in photos}
    for sitting_id in sorted(latest, key=lambda one: (latest[one], one), reverse=True)[:MOST_LOOKED_AT]:
        asked = read_unchanged(diary, sitting_id)
        if asked is not None and asked.week is None and not asked.is_said:
            return sitting_id
    return 0


def say_unchanged(diary: "Diary", sitting_id: int, *, is_unchanged: bool) -> Changes | None:
    """Keep the answer, None where nothing is asked of the sitting any more."""
    asked, calibration = read_unchanged(diary, sitting_id), diary.calibration
    if asked is None:
        return None
    if asked.week is not None:
        return calibration.count_in(sitting_id) if is_unchanged else calibration.leave_out(sitting_id)
    return calibration.unchanged_since(sitting_id) if is_unchanged else calibration.changed_since(sitting_id)
