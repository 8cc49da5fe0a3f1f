"""The calibration week: sittings on different days with nothing changed between them, and later repeats of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from poreditary.diary.patches import NOT_SET_UP, Patches
from poreditary.diary.room import LIVE, Room
from poreditary.domain.change import Changes
from poreditary.domain.kinds import View
from poreditary.domain.measured_view import MeasuredView
from poreditary.domain.measured_words import NEEDED
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store.store import GONE

LATELY = timedelta(days=7)
"""The baseline photo counts as the first day where it is not older."""
LONGEST = timedelta(days=14)
"""A calibration week that nothing was added to for so long is not gone on with."""
REST = timedelta(days=2)
"""From one sitting to the next good day."""
MOST_BASELINES = 6
"""Sittings that were marked as baseline one by one; the nearest to the baseline photo."""
WITH_PHOTOS = f"EXISTS (SELECT 1 FROM photo WHERE sitting_id = sitting.id AND photo.{LIVE} AND view IN ({{views}}))"
VIEWS_OF = f"SELECT DISTINCT view FROM photo WHERE {LIVE} AND sitting_id = ?"


@dataclass(frozen=True, slots=True)
class CalibrationStanding:
    """How far a calibration week is: the days done, their sittings, and those that may be counted in.

    `next_day` is the next good day for a sitting, None where none is wanted. `view` is None for all measured views.
    `earlier` are sittings of long ago with which the week can go on as it was photographed, before it was begun here.
    """

    view: View | None
    is_set_up: bool = False
    is_begun: bool = False
    days: tuple[date, ...] = ()
    sittings: tuple[Sitting, ...] = ()
    may_count: tuple[Sitting, ...] = ()
    earlier: tuple[Sitting, ...] = ()
    next_day: date | None = None

    @property
    def done(self) -> int:
        """Return how many days are done."""
        return len(self.days)

    @property
    def missing(self) -> int:
        """Return how many days are still to come."""
        return max(0, NEEDED - self.done)

    @property
    def is_complete(self) -> bool:
        """Return whether the noise can be learned."""
        return not self.missing


class Calibration(Room):
    """Says which sittings had nothing changed between them; every change can be taken back."""

    def standing(self, view: View | None = None) -> CalibrationStanding:
        """Return how far the calibration week of a view is, or the latest one of all measured views."""
        measured = self._measured(view)
        number = max((one.calibration for one in measured), default=0)
        if not number:
            return CalibrationStanding(view, bool(measured), may_count=self._may_count(measured))
        views = [one.view for one in measured if one.calibration == number]
        counted = tuple(sitting for sitting in self.group(number, views) if sitting.is_baseline)
        days = tuple(sorted({sitting.day for sitting in counted}))
        following = max(self._ledger.today(), days[-1] + REST) if days else self._ledger.today()
        is_over = len(days) >= NEEDED
        earlier = () if is_over else self._earlier([one for one in measured if one.calibration == number], days)
        return CalibrationStanding(
            view=view,
            is_set_up=True,
            is_begun=True,
            days=days,
            sittings=counted,
            may_count=() if is_over else self._may_count(measured),
            earlier=earlier,
            next_day=None if is_over or earlier else following,
        )

    def group(self, number: int, views: Sequence[View]) -> list[Sitting]:
        """Return the sittings of a calibration week or of a repeat that have photos of one of the views, by day."""
        return self._sittings("AND unchanged = ?", views, number) if number else []

    def groups(self, view: View) -> dict[int, list[Sitting]]:
        """Return all sittings of a view with nothing changed between them, by the number they have in common."""
        found: dict[int, list[Sitting]] = {}
        for sitting in self._sittings("AND unchanged > 0", [view]):
            found.setdefault(sitting.unchanged, []).append(sitting)
        return found

    def baseline(self, measured: MeasuredView) -> tuple[Sitting, ...]:
        """Return the sittings that later ones are compared with, by day.

        Where the day of the baseline photo has a sitting of a calibration week, those are all of that week; where it
        was marked as baseline, all that were marked so; else it is that day alone.
        """
        # A sitting that lasts past the end of a day keeps the day it began on, its later photos have the next.
        day = self._find(Sitting, "sitting", self._find(Photo, "photo", measured.photo_id).sitting_id).day
        own = self._sittings("AND day = ?", [measured.view], day)
        marked = [sitting for sitting in own if sitting.is_baseline]
        if not marked:
            return tuple(own)
        number = max(sitting.unchanged for sitting in marked)
        found = self._sittings("AND is_baseline = 1 AND unchanged = ?", [measured.view], number)
        if not number:
            found = sorted(found, key=lambda sitting: abs((sitting.day - day).days))[:MOST_BASELINES]
        return tuple(sorted(found, key=lambda sitting: (sitting.day, sitting.id)))

    def begin(self, view: View | None = None) -> Changes:
        """Begin the calibration week of a view, or of all that are measured; one under way is gone on with by others.

        The sitting of the baseline photo counts as its first where it was lately and counts for no other week; a week
        of other views that shows the view on all of its days is its own as well. Raises UserError where nothing is
        set up or it has begun.
        """
        measured = self._measured(view)
        if not measured:
            raise UserError(NOT_SET_UP)
        number = self._going_on(Patches(self._ledger).views()) or self._shared(measured) or self._next_number()
        if all(one.calibration == number for one in measured):
            raise UserError(mark("Errors", "The calibration week has begun already. Add the next sitting to it."))
        with self._ledger.change(mark("Changes", "Calibration week begun")) as action:
            for one in measured:
                self._store.update("measured_view", replace(one, calibration=number))
                self._count_first(one, number)
            action.id = measured[0].id
        return action.done

    def give_up(self, view: View | None = None) -> Changes:
        """Go on without the calibration week of a view, or of all; the sittings that counted go on teaching."""
        begun = [one for one in self._measured(view) if one.calibration]
        with self._ledger.change(mark("Changes", "Measured without a calibration week")) as action:
            for one in begun:
                self._store.update("measured_view", replace(one, calibration=0))
                action.id = one.id
        return action.done

    def count_in(self, sitting_id: int) -> Changes:
        """Let a sitting be one of the calibration week under way; raises UserError where none is."""
        number = self._under_way(Patches(self._ledger).views())
        if not number:
            raise UserError(mark("Errors", "No calibration week is under way. Begin one first."))
        said = mark("Changes", "Sitting counts for the calibration week")
        return self._edit(said, "sitting", replace(self._sitting(sitting_id), unchanged=number, is_baseline=True))

    def leave_out(self, *sitting_ids: int) -> Changes:
        """Let sittings be none of the calibration week."""
        with self._ledger.change(mark("Changes", "Sitting no longer counts for the calibration week")) as action:
            for sitting_id in sitting_ids:
                self._store.update("sitting", replace(self._sitting(sitting_id), unchanged=0, is_baseline=False))
                action.id = sitting_id
        return action.done

    def before(self, sitting_id: int) -> Sitting | None:
        """Return the sitting of an earlier day that comes right before one and shows a view that it shows too."""
        sitting = self._sitting(sitting_id)
        views = [View(str(row[0])) for row in self._store.rows(VIEWS_OF, sitting_id)]
        found = self._sittings("AND day < ?", views, sitting.day)
        return found[-1] if found else None

    def unchanged_since(self, sitting_id: int) -> Changes:
        """Say that nothing changed between a sitting and the one before: the two teach how much the figures waver."""
        sitting, earlier = self._sitting(sitting_id), self.before(sitting_id)
        if earlier is None:
            raise UserError(mark("Errors", "There is no earlier sitting of the same view to compare this one with."))
        known = {one.calibration for one in Patches(self._ledger).views()}
        joined = {one.unchanged for one in (earlier, sitting) if one.unchanged}
        number = max(joined & known, default=min(joined, default=0)) or self._next_number()
        with self._ledger.change(mark("Changes", "Nothing changed since the sitting before")) as action:
            for one in (earlier, sitting):
                self._store.update("sitting", replace(one, unchanged=number))
            for other in joined - {number}:
                self._store.write("UPDATE sitting SET unchanged = ? WHERE unchanged = ?", number, other)
                self._store.write("UPDATE measured_view SET calibration = ? WHERE calibration = ?", number, other)
            action.id = sitting_id
        return action.done

    def changed_since(self, sitting_id: int) -> Changes:
        """Say that something did change between a sitting and the one before."""
        said = mark("Changes", "Something changed since the sitting before")
        return self._edit(said, "sitting", replace(self._sitting(sitting_id), unchanged=0))

    def _count_first(self, measured: MeasuredView, number: int) -> None:
        photo = self._find(Photo, "photo", measured.photo_id)
        if photo.trash_id is None and photo.day >= self._ledger.today() - LATELY:
            first = self._sitting(photo.sitting_id)
            if first.is_baseline and first.unchanged in self._weeks([measured]):
                return
            self._store.update("sitting", replace(first, unchanged=number, is_baseline=True))

    def _shared(self, measured: Sequence[MeasuredView]) -> int:
        """Return the complete week of other views in which these were photographed as well; 0 where there is none."""
        complete = (
            number
            for number in self._weeks(measured)
            if all(len(self._days(number, [replace(one, calibration=number)])) >= NEEDED for one in measured)
        )
        return max(complete, default=0)

    def _weeks(self, measured: Sequence[MeasuredView]) -> set[int]:
        """Return the calibration weeks of all views but these."""
        own = {one.id for one in measured}
        return {one.calibration for one in Patches(self._ledger).views() if one.id not in own and one.calibration}

    def _under_way(self, measured: Sequence[MeasuredView]) -> int:
        """Return the number of the latest calibration week where it is not complete; 0 where there is none."""
        number = max((one.calibration for one in measured), default=0)
        return 0 if len(self._days(number, measured)) >= NEEDED else number

    def _going_on(self, measured: Sequence[MeasuredView]) -> int:
        """Return the same of one that was not given up."""
        number = self._under_way(measured)
        days = self._days(number, measured)
        return 0 if days and max(days) < self._ledger.today() - LONGEST else number

    def _days(self, number: int, measured: Sequence[MeasuredView]) -> set[date]:
        counted = self.group(number, [one.view for one in measured if one.calibration == number])
        return {sitting.day for sitting in counted if sitting.is_baseline}

    def _may_count(self, measured: Sequence[MeasuredView]) -> tuple[Sitting, ...]:
        views = [one.view for one in measured]
        since = self._ledger.today() - LONGEST
        return tuple(self._sittings("AND day >= ? AND unchanged = 0", views, since))

    def _earlier(self, measured: Sequence[MeasuredView], days: Sequence[date]) -> tuple[Sitting, ...]:
        """Return the sittings after the last day that counted, all long ago; before the first, that of the baseline.

        One that was said to be a repeat can still become a day of the week.
        """
        views, today = [one.view for one in measured], self._ledger.today()
        first = min(self._find(Photo, "photo", one.photo_id).day for one in measured)
        last = days[-1] if days else first
        free = "AND (unchanged = 0 OR is_baseline = 0) AND day"
        following = self._sittings(f"{free} > ? AND day <= ?", views, last, last + LONGEST)
        if days:
            return tuple(one for one in following if one.day < today - LONGEST)
        if not following or first >= today - LATELY:
            return ()
        return tuple(self._sittings(f"{free} = ?", views, first))

    def _measured(self, view: View | None) -> list[MeasuredView]:
        return [one for one in Patches(self._ledger).views() if view in (None, one.view)]

    def _sitting(self, sitting_id: int) -> Sitting:
        found = self._find(Sitting, "sitting", sitting_id)
        if found.trash_id is not None:
            raise UserError(GONE)
        return found

    def _sittings(self, rest: str, views: Sequence[View], *parameters: object) -> list[Sitting]:
        marks = ", ".join("?" * len(views))
        where = f"WHERE {LIVE} AND {WITH_PHOTOS.format(views=marks)} {rest} ORDER BY day, id"
        return self._store.values(Sitting, "sitting", where, *views, *parameters)

    def _next_number(self) -> int:
        found = self._store.rows("SELECT max(unchanged) FROM sitting UNION SELECT max(calibration) FROM measured_view")
        return max(int(str(row[0] or 0)) for row in found) + 1
