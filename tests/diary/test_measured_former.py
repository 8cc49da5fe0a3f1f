"""What was measured of a view on another photo, or by another version, can still be read."""

from poreditary.diary.diary import Diary
from poreditary.diary.measured_keeping import Basis, OfPhoto
from poreditary.domain.kinds import View
from poreditary.domain.measuring import VERSION, PatchPhoto
from tests.diary.measure_kit import BASELINE, OVAL, VIEW, photographed, set_up
from tests.diary.test_measurements import LATER, measure, only


def test_what_was_measured_on_a_former_photo_can_still_be_read(diary: Diary) -> None:
    set_up(diary)
    photographed(diary, LATER)
    measure(diary, 0.8)
    diary.patches.set_up(photographed(diary, diary.today())[0].id, [OVAL])
    assert [series.figures for series in diary.measurements.series(VIEW)] == [()]
    (former,) = diary.measurements.series_of(diary.measurements.former(VIEW)[0])
    assert [figure.day for figure in former.figures] == [LATER]


def test_a_former_photo_that_nothing_was_compared_with_is_passed_over(diary: Diary) -> None:
    set_up(diary)
    diary.patches.set_up(photographed(diary, diary.today())[0].id, [OVAL])
    assert len(diary.patches.former(VIEW)) == 1
    assert diary.measurements.former(VIEW) == ()


def test_a_view_is_read_by_the_version_that_compared_it_last(diary: Diary) -> None:
    set_up(diary)
    photographed(diary, LATER)
    measure(diary, 0.8, version="0")
    chin = photographed(diary, BASELINE, view=View.CHIN)[0]
    diary.patches.set_up(chin.id, [OVAL])
    plan = diary.measurements.plan(View.CHIN)
    patch = plan.measured.patches[0]
    found = OfPhoto(Basis(patch, plan.of_photo(patch, chin)), chin, PatchPhoto(accepted=True))
    diary.measurements.keep([found])
    assert diary.measurements.versions()[0] == VERSION
    assert only(diary).version == "0"
