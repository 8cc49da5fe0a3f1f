"""Patches and what was measured of them come out of a damaged diary with everything else."""

from pathlib import Path

from poreditary.diary import vault
from poreditary.diary.checking import everything
from poreditary.diary.diary import Diary
from poreditary.diary.measured_json import Compared
from poreditary.diary.measured_keeping import Basis, OfPhoto, OfRepeat, OfSitting
from poreditary.diary.rescue import rescue
from poreditary.domain.measuring import Change, PatchChange, PatchPhoto, Quantity, Verdict
from tests.conftest import StandingClock
from tests.diary.measure_kit import BASELINE, OTHER, OVAL, VIEW, photographed, set_up
from tests.diary.rescue.kit import done, overwritten

TABLES = ("measured_view", "patch", "measurement", "patch_change", "patch_repeat", "sitting")


def filled(folder: Path, clock: StandingClock) -> list[object]:
    """Make a diary with something in each table of the measurement and return what its series are."""
    diary = Diary(folder, clock)
    set_up(diary, 1, BASELINE, OVAL, OTHER)
    diary.calibration.begin(VIEW)
    diary.calibration.count_in(photographed(diary, BASELINE.replace(day=17))[0].sitting_id)
    photographed(diary, BASELINE.replace(day=20))
    plan = diary.measurements.plan(VIEW)
    (repeat,), (follow,) = plan.repeats, plan.follows
    change = PatchChange(Verdict.DECREASE, ((Quantity.INDEX, Change(-20.0, 6.0, -26.0, -14.0, 0.03, 6.0)),))
    for patch in plan.measured.patches:
        found = Compared(change, ((plan.photo.id,),), (follow.photos[0].id,), {})
        diary.measurements.keep(
            [
                OfPhoto(Basis(patch, plan.of_photo(patch, plan.photo)), plan.photo, PatchPhoto(accepted=True)),
                OfSitting(Basis(patch, plan.of_follow(patch, follow)), follow.sitting, found),
                OfRepeat(Basis(patch, plan.of_repeat(patch, repeat)), {plan.photo.id: 1.5}),
            ]
        )
    series: list[object] = list(diary.measurements.series(VIEW))
    diary.close()
    return series


def test_what_was_measured_is_rescued_with_its_patches(tmp_path: Path, clock: StandingClock) -> None:
    before = filled(tmp_path / "old", clock)
    secret = vault.unlock_unasked(tmp_path / "old")
    overwritten(tmp_path / "old" / "diary.db", 1)
    made = done(rescue(tmp_path / "old", tmp_path / "new", secret, (), clock))
    counts = {count.table: count for count in made.tables}
    assert all(counts[table].rescued == counts[table].of > 0 for table in TABLES)
    diary = Diary(made.folder, clock)
    assert everything(diary) == []
    assert list(diary.measurements.series(VIEW)) == before
    assert len(before) == 2
    diary.close()
