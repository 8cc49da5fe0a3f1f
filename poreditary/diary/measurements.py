"""What was measured: changes of each patch since its baseline, figures of single photos, and what still waits."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from poreditary.diary.measured_figures import Known, Laid, PatchFigure, Rows, figures_of, photo_of
from poreditary.diary.measured_json import to_detail, to_loads
from poreditary.diary.measured_keeping import ACCEPTED, Finding, Keeping
from poreditary.diary.measured_plan import Plan, Planning
from poreditary.diary.patches import Patches
from poreditary.diary.room import Room
from poreditary.domain.kinds import View
from poreditary.domain.measured_view import MeasuredView, Patch
from poreditary.domain.measuring import METHOD, VERSION, PatchPhoto
from poreditary.domain.noise import Noise, learn
from poreditary.domain.photo import Measurement, Photo
from poreditary.domain.verdict import smallest
from poreditary.errors import UserError
from poreditary.store.mapping import Cell

__all__ = ["Measurements", "PatchFigure", "PatchSeries", "PhotoFigures", "Waiting"]

Bases = frozenset[tuple[int, str]]
EXPECTED = 3
"""Photos of a sitting to come."""
LATEST_VERSION = (
    "SELECT method_version FROM (SELECT method, method_version, max(id) AS id FROM measurement WHERE patch_id NOT NULL "
    "GROUP BY method, method_version) WHERE method = ? ORDER BY id DESC"
)
LATEST_COMPARED = (
    "SELECT method_version FROM patch_change WHERE patch_id IN (SELECT id FROM patch WHERE measured_view_id = ?) "
    "AND method = ? ORDER BY id DESC LIMIT 1"
)
OF_VIEW = "patch_id IN (SELECT id FROM patch WHERE measured_view_id = ?) AND method = ? AND method_version = ?"


@dataclass(frozen=True, slots=True)
class PatchSeries:
    """A patch over time: its noise, the smallest real change in percent to expect of a sitting to come, and figures."""

    patch: Patch
    noise: Noise
    smallest: float
    baseline_days: tuple[date, ...]
    baseline_photo_ids: tuple[int, ...]
    figures: tuple[PatchFigure, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoFigures:
    """What was found of a patch on one photo alone; the places of its pores are not kept."""

    patch: Patch
    found: PatchPhoto
    version: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is not measured yet: a sitting of a view, or where it is None the noise alone."""

    view: View
    sitting_id: int | None
    day: date


class Measurements(Room):
    """Figures as they are kept, judged by the noise that is known today."""

    def problem(self, view: View) -> UserError | None:
        """Return why a view cannot be measured as things are; None where it can."""
        return Planning(self._ledger).problem(Patches(self._ledger).needed(view))

    def plan(self, view: View) -> Plan:
        """Return what there is to measure of a view; raises UserError where it cannot be measured."""
        return Planning(self._ledger).plan(Patches(self._ledger).needed(view))

    def plan_of(self, patch: Patch) -> Plan:
        """Return what there is to measure of the view of a patch."""
        found = self._find(MeasuredView, "measured_view", patch.measured_view_id)
        return Planning(self._ledger).plan(replace(found, patches=(patch,)))

    def versions(self) -> list[str]:
        """Return the versions of the method that figures were measured by, the latest used first."""
        return [str(row[0]) for row in self._store.rows(LATEST_VERSION, METHOD)]

    def former(self, view: View) -> tuple[MeasuredView, ...]:
        """Return what was measured of a view, and compared, until it was set up on another photo, the latest first."""
        sql = "SELECT 1 FROM patch_change JOIN patch ON patch.id = patch_id WHERE measured_view_id = ? LIMIT 1"
        return tuple(one for one in Patches(self._ledger).former(view) if self._store.rows(sql, one.id))

    def series(self, view: View, version: str | None = None) -> tuple[PatchSeries, ...]:
        """Return what became of each patch of a view by a version of the method, without one the latest that did.

        Every change is held against the noise known today, and those of one sitting together against chance.
        """
        measured = Patches(self._ledger).of_view(view)
        return () if measured is None else self.series_of(measured, version)

    def series_of(self, measured: MeasuredView, version: str | None = None) -> tuple[PatchSeries, ...]:
        """Return the same of what is measured of a view now, or was until it was set up anew."""
        planning = Planning(self._ledger)
        if planning.problem(measured) is not None:
            return ()
        chosen, plan = version or self._latest(measured), planning.plan(measured)
        noises = {patch.id: self.noise(plan, patch, chosen) for patch in measured.patches}
        known = Known(chosen, self._rows(measured, chosen), self._laid(measured, chosen))
        figures = [figure for follow in plan.follows for figure in figures_of(plan, follow, noises, known)]
        return tuple(
            self._series(plan, patch, noises[patch.id], [figure for of, figure in figures if of == patch.id])
            for patch in measured.patches
        )

    def noise(self, plan: Plan, patch: Patch, version: str = VERSION) -> Noise:
        """Return what is known of how much the figures of a patch waver with nothing changed."""
        sql = "SELECT loads FROM patch_repeat WHERE patch_id = ? AND method = ? AND method_version = ? AND basis = ?"
        groups = []
        for repeat in plan.repeats:
            rows = self._store.rows(sql, patch.id, METHOD, version, plan.of_repeat(patch, repeat))
            if rows:
                loads = to_loads(str(rows[0][0]))
                days = [[loads[photo.id] for photo in day if photo.id in loads] for day in repeat.days]
                groups.append([day for day in days if day])
        return learn(groups)

    def photo(self, photo_id: int, version: str | None = None) -> tuple[PhotoFigures, ...]:
        """Return what was found on one photo of each patch of its view by a version, or by the latest there is."""
        photo = self._find(Photo, "photo", photo_id)
        measured, planning = Patches(self._ledger).of_view(photo.view), Planning(self._ledger)
        if measured is None or planning.problem(measured) is not None:
            return ()
        plan, chosen = planning.plan(measured), version or self._latest(measured)
        found = [self._of_photo(plan, photo, patch, chosen) for patch in measured.patches]
        return tuple(one for one in found if one is not None)

    def waiting(self, view: View | None = None) -> list[Waiting]:
        """Return what was not measured yet by this version of the method and as things are, by view and day."""
        found: list[Waiting] = []
        planning = Planning(self._ledger)
        for measured in Patches(self._ledger).views():
            if view in (None, measured.view) and planning.problem(measured) is None:
                found += self._waiting(planning.plan(measured))
        return found

    def lacking(self, plan: Plan) -> Plan:
        """Return the part of a plan that this version of the method did not measure yet, of any patch.

        Of the baseline it has the photos without figures of their own.
        """
        patches = plan.measured.patches

        def lacks(known: Bases, digest: Callable[[Patch], str]) -> bool:
            return not all((patch.id, digest(patch)) in known for patch in patches)

        photos, repeats, changes = map(self._bases, ("measurement", "patch_repeat", "patch_change"))
        return replace(
            plan,
            baseline=tuple(
                tuple(photo for photo in day if lacks(photos, partial(plan.of_photo, photo=photo)))
                for day in plan.baseline
            ),
            repeats=tuple(each for each in plan.repeats if lacks(repeats, partial(plan.of_repeat, repeat=each))),
            follows=tuple(each for each in plan.follows if lacks(changes, partial(plan.of_follow, follow=each))),
        )

    def check(self) -> None:
        """Raise UserError where nothing that is measured could be kept."""
        Keeping(self._ledger).check()

    def keep(self, findings: list[Finding]) -> None:
        """Keep what was found, durably and as one step; there is nothing to undo."""
        Keeping(self._ledger).keep(findings)

    def _waiting(self, plan: Plan) -> list[Waiting]:
        lacking, view = self.lacking(plan), plan.measured.view
        first = [Waiting(view, photo.sitting_id, photo.day) for photo in lacking.baseline_photos]
        noise = [Waiting(view, None, repeat.last) for repeat in lacking.repeats]
        later = [Waiting(view, follow.sitting.id, follow.sitting.day) for follow in lacking.follows]
        return [*dict.fromkeys(first), *noise, *later]

    def _bases(self, table: str) -> Bases:
        """Return of which patches and from what this version of the method left something in a table."""
        sql = f"SELECT DISTINCT patch_id, basis FROM {table} WHERE method = ? AND method_version = ?"
        rows = self._store.rows(sql, METHOD, VERSION)
        return frozenset((int(str(patch)), str(basis)) for patch, basis in rows if patch is not None)

    def _latest(self, measured: MeasuredView) -> str:
        """Return the version that compared something of a measured view last, else the last that was used at all."""
        rows = self._store.rows(LATEST_COMPARED, measured.id, METHOD)
        return str(rows[0][0]) if rows else next(iter(self.versions()), VERSION)

    def _rows(self, measured: MeasuredView, version: str) -> Rows:
        """Return the comparisons that are kept of each patch and sitting, the latest first."""
        columns = "patch_id, sitting_id, basis, result, verdict, is_assumed"
        sql = f"SELECT {columns} FROM patch_change WHERE {OF_VIEW} ORDER BY id DESC"
        found: dict[tuple[int, int], list[tuple[Cell, ...]]] = {}
        for patch, sitting, *rest in self._store.rows(sql, measured.id, METHOD, version):
            found.setdefault((int(str(patch)), int(str(sitting))), []).append(tuple(rest))
        return found

    def _laid(self, measured: MeasuredView, version: str) -> Laid:
        """Return on which photos patches were found again, so that they can be looked at."""
        sql = f"SELECT patch_id, photo_id, detail FROM measurement WHERE {OF_VIEW} AND quantity = ?"
        rows = self._store.rows(sql, measured.id, METHOD, version, ACCEPTED)
        return frozenset(
            (int(str(patch)), int(str(photo))) for patch, photo, detail in rows if to_detail(str(detail))[1]
        )

    def _series(self, plan: Plan, patch: Patch, noise: Noise, figures: list[PatchFigure]) -> PatchSeries:
        expected = smallest(noise, [len(day) for day in plan.baseline], [EXPECTED])
        days = tuple(day[0].day for day in plan.baseline)
        ids = tuple(photo.id for photo in plan.baseline_photos)
        return PatchSeries(patch, noise, expected, tuple(sorted(days)), ids, tuple(figures))

    def _of_photo(self, plan: Plan, photo: Photo, patch: Patch, version: str) -> PhotoFigures | None:
        """Return the figures of one photo as things are, else the latest there were."""
        where = "photo_id = ? AND patch_id = ? AND method = ? AND method_version = ?"
        last = f"SELECT basis FROM measurement WHERE {where} ORDER BY basis = ? DESC, id DESC LIMIT 1"
        key = (photo.id, patch.id, METHOD, version)
        found = self._store.values(
            Measurement, "measurement", f"WHERE {where} AND basis = ({last})", *key, *key, plan.of_photo(patch, photo)
        )
        rows = {row.quantity: row for row in found}
        return PhotoFigures(patch, photo_of(rows), version) if ACCEPTED in rows else None
