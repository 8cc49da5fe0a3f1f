"""What was measured is kept beside the diary's own entries, judged by the noise of today, and stands in no way."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from math import log

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.measured_json import Compared
from poreditary.diary.measured_keeping import Basis, OfPhoto, OfRepeat, OfSitting
from poreditary.diary.measured_plan import Follow, Plan
from poreditary.diary.measurements import PatchFigure
from poreditary.domain.kinds import View
from poreditary.domain.measured_view import Patch
from poreditary.domain.measuring import (
    VERSION,
    Change,
    Description,
    Gate,
    PatchChange,
    PatchPhoto,
    Quantity,
    Reason,
    Verdict,
)
from poreditary.domain.noise import Noise, learn
from poreditary.domain.photo import Photo
from poreditary.domain.verdict import judged, smallest
from tests.diary.measure_kit import BASELINE, OTHER, OVAL, VIEW, photographed, redraw, set_up

LATER = date(2026, 11, 20)
BLURRED = Gate(Reason.BLURRED, 1.4, 0.8)


def loads_of(photos: Sequence[Photo], level: float) -> dict[int, float]:
    """Return log loads that scatter a little."""
    return {photo.id: log(level) + 0.002 * (-1) ** place for place, photo in enumerate(photos)}


def compared(plan: Plan, patch: Patch, follow: Follow, part: float, version: str = VERSION) -> OfSitting:
    """Return a comparison with so much of the load left."""
    loads = loads_of(plan.baseline_photos, 40) | loads_of(follow.photos, 40 * part)
    before = tuple(tuple(photo.id for photo in day) for day in plan.baseline)
    after = tuple(photo.id for photo in follow.photos)
    days = [[loads[photo] for photo in day] for day in before]
    change = judged(days, [[loads[photo] for photo in after]], Noise(), systematic=0.01)
    others = ((Quantity.COUNT, Change(3.0, 30.0, -20.0, 30.0)),)
    made = PatchChange(Verdict.DECREASE, ((Quantity.INDEX, change), *others), (BLURRED,))
    return OfSitting(
        Basis(patch, plan.of_follow(patch, follow), version), follow.sitting, Compared(made, before, after, loads)
    )


def measure(diary: Diary, *parts: float, version: str = VERSION) -> None:
    """Keep a comparison of each patch for each later sitting, and figures of the baseline's photos."""
    plan = diary.measurements.plan(VIEW)
    patches = plan.measured.patches
    sittings = [
        compared(plan, patch, follow, part, version)
        for patch, part in zip(patches, parts, strict=True)
        for follow in plan.follows
    ]
    photos = [
        OfPhoto(Basis(patch, plan.of_photo(patch, photo), version), photo, PatchPhoto(accepted=True))
        for patch in patches
        for photo in plan.baseline_photos
    ]
    diary.measurements.keep([*sittings, *photos])


def only(diary: Diary, version: str | None = None) -> PatchFigure:
    (series,) = diary.measurements.series(VIEW, version)
    return series.figures[0]


def test_a_change_is_read_back_as_it_was_found(diary: Diary) -> None:
    set_up(diary, 3)
    photos = photographed(diary, LATER, 3)
    measure(diary, 0.8)
    figure = only(diary)
    assert (figure.sitting_id, figure.day, figure.version) == (photos[0].sitting_id, LATER, VERSION)
    assert figure.photo_ids == tuple(photo.id for photo in photos)
    change = figure.change.change()
    assert change is not None
    assert change.percent == pytest.approx(-20, abs=1)
    assert change.systematic == 0.01
    assert figure.change.verdict is Verdict.DECREASE
    assert figure.change.change(Quantity.COUNT) == Change(3.0, 30.0, -20.0, 30.0)
    assert (figure.change.gates, figure.change.is_assumed, figure.is_current) == ((BLURRED,), True, True)


def test_keeping_is_no_action_to_undo(diary: Diary) -> None:
    set_up(diary)
    photographed(diary, LATER)
    before = diary.undoable
    measure(diary, 0.8)
    assert diary.undoable == before


def test_what_waits_is_what_was_not_measured(diary: Diary) -> None:
    set_up(diary)
    photo = photographed(diary, LATER)[0]
    assert [(one.view, one.day) for one in diary.measurements.waiting()] == [(VIEW, BASELINE), (VIEW, LATER)]
    measure(diary, 0.8)
    assert diary.measurements.waiting() == []
    photographed(diary, diary.today())
    assert [one.day for one in diary.measurements.waiting(VIEW)] == [diary.today()]
    assert diary.measurements.waiting(View.CHIN) == []
    photographed(diary, LATER)
    assert next(one.sitting_id for one in diary.measurements.waiting()) == photo.sitting_id


def test_noise_learned_later_judges_what_was_measured_before(diary: Diary) -> None:
    measured = set_up(diary)
    diary.calibration.begin(VIEW)
    photographed(diary, LATER)
    measure(diary, 0.93)
    assert only(diary).change.verdict is Verdict.NO_DETECTABLE_CHANGE
    days = [date(2026, 11, 17), date(2026, 11, 19)]
    for day in days:
        diary.calibration.count_in(photographed(diary, day)[0].sitting_id)
    plan = diary.measurements.plan(VIEW)
    (repeat,) = plan.repeats
    assert [one.day for one in diary.measurements.waiting() if one.sitting_id is None] == [days[1]]
    loads = {day[0].id: log(40 + 0.1 * place) for place, day in enumerate(repeat.days)}
    diary.measurements.keep([OfRepeat(Basis(measured.patches[0], plan.of_repeat(measured.patches[0], repeat)), loads)])
    measure(diary, 0.93)
    (series,) = diary.measurements.series(VIEW)
    assert series.noise == learn([[[load] for load in loads.values()]])
    assert series.smallest == smallest(series.noise, [1, 1, 1], [3])
    assert series.baseline_days == (BASELINE, *days)
    figure = series.figures[0]
    assert (figure.change.verdict, figure.change.is_assumed) == (Verdict.DECREASE, False)
    assert diary.measurements.waiting() == []


def test_a_figure_of_another_baseline_says_so_until_it_is_measured_anew(diary: Diary) -> None:
    set_up(diary)
    diary.calibration.begin(VIEW)
    photographed(diary, LATER)
    measure(diary, 0.8)
    diary.calibration.count_in(photographed(diary, date(2026, 11, 18))[0].sitting_id)
    assert only(diary).is_current is False
    measure(diary, 0.7)
    figure = only(diary)
    change = figure.change.change()
    assert figure.is_current
    assert change is not None
    assert change.percent == pytest.approx(-30, abs=1)
    diary.undo()
    diary.undo()
    assert only(diary).is_current
    assert only(diary).change.change() != change


def test_two_patches_of_one_sitting_are_held_against_chance_together(diary: Diary) -> None:
    set_up(diary, 3, BASELINE, OVAL, OTHER)
    photographed(diary, LATER, 3)
    measure(diary, 0.873, 0.99)
    first, second = diary.measurements.series(VIEW)
    together = first.figures[0].change.change()
    assert second.figures[0].change.verdict is Verdict.NO_DETECTABLE_CHANGE
    redraw(diary, [OVAL])
    alone = only(diary).change.change()
    assert together is not None
    assert alone is not None
    assert together.percent == alone.percent
    assert abs(together.smallest) > abs(alone.smallest)


def test_another_version_stands_beside_the_figures_of_the_former(diary: Diary) -> None:
    set_up(diary)
    photographed(diary, LATER)
    measure(diary, 0.8, version="0")
    assert diary.measurements.versions() == ["0"]
    assert len(diary.measurements.waiting()) == 2
    measure(diary, 0.7)
    assert diary.measurements.versions() == [VERSION, "0"]
    former, latest = only(diary, "0").change.change(), only(diary).change.change()
    assert former is not None
    assert latest is not None
    assert (round(former.percent), round(latest.percent)) == (-20, -30)
    assert diary.measurements.waiting() == []


def test_the_same_is_kept_once(diary: Diary) -> None:
    set_up(diary)
    photographed(diary, LATER)
    measure(diary, 0.8)
    measure(diary, 0.5)
    change = only(diary).change.change()
    assert change is not None
    assert change.percent == pytest.approx(-20, abs=1)


def test_undone_and_done_again_a_patch_has_its_figures(diary: Diary) -> None:
    photographed(diary, LATER)
    set_up(diary)
    measure(diary, 0.8)
    before = diary.measurements.series(VIEW)
    diary.undo()
    assert diary.measurements.series(VIEW) == ()
    diary.redo()
    assert diary.measurements.series(VIEW) == before
    assert before[0].figures


def test_a_photo_taken_back_and_kept_again_has_its_figures(diary: Diary) -> None:
    set_up(diary)
    photographed(diary, LATER)
    measure(diary, 0.8)
    before = diary.measurements.series(VIEW)
    diary.undo()
    assert [series.figures for series in diary.measurements.series(VIEW)] == [()]
    diary.redo()
    assert diary.measurements.series(VIEW) == before
    assert before[0].figures


def test_nothing_is_kept_of_what_left_for_good(diary: Diary) -> None:
    set_up(diary)
    photographed(diary, LATER)
    plan = diary.measurements.plan(VIEW)
    found = compared(plan, plan.measured.patches[0], plan.follows[0], 0.8)
    diary.patches.remove(VIEW)
    diary.trash.delete_forever([item.id for item in diary.trash.items()])
    diary.measurements.keep([found])
    assert diary.faults() == []


def test_a_refused_comparison_has_its_reasons_and_no_figure(diary: Diary) -> None:
    set_up(diary)
    photographed(diary, LATER)
    plan = diary.measurements.plan(VIEW)
    patch, follow = plan.measured.patches[0], plan.follows[0]
    refused = PatchChange(Verdict.NOT_COMPARABLE, gates=(BLURRED, Gate(Reason.GLARE, float("nan"), 0.12)))
    value = Compared(refused, ((plan.photo.id,),), (follow.photos[0].id,), {})
    diary.measurements.keep([OfSitting(Basis(patch, plan.of_follow(patch, follow)), follow.sitting, value)])
    found = only(diary).change
    assert (found.verdict, found.change(), found.is_comparable) == (Verdict.NOT_COMPARABLE, None, False)
    assert [gate.reason for gate in found.gates] == [Reason.BLURRED, Reason.GLARE]
    assert not only(diary).is_seen
    laid = PatchPhoto(accepted=False, gates=(BLURRED,), to_baseline=FOUND.to_baseline)
    diary.measurements.keep([OfPhoto(Basis(patch, plan.of_photo(patch, follow.photos[0])), follow.photos[0], laid)])
    assert only(diary).is_seen


FOUND = PatchPhoto(
    accepted=True,
    index=4.25,
    description=Description(210.5, 0.043, 0.21, 0.2, 0.15, 0.1),
    redness=0.31,
    shine=0.04,
    points=((10.5, 20.25),),
    to_baseline=((1.0, 0.01, 3.5), (-0.01, 1.0, 2.25), (1e-6, 0.0, 1.0)),
)


def keep_photo(diary: Diary, found: PatchPhoto) -> Photo:
    set_up(diary)
    plan = diary.measurements.plan(VIEW)
    patch = plan.measured.patches[0]
    diary.measurements.keep([OfPhoto(Basis(patch, plan.of_photo(patch, plan.photo)), plan.photo, found)])
    return plan.photo


def test_figures_of_a_photo_are_read_back_without_the_places_of_its_pores(diary: Diary) -> None:
    photo = keep_photo(diary, FOUND)
    (figures,) = diary.measurements.photo(photo.id)
    assert (figures.patch.drawn, figures.version) == (OVAL, VERSION)
    said = figures.found.description
    assert replace(figures.found, description=FOUND.description) == replace(FOUND, points=())
    assert said.pores_per_cm2 == 210.5
    assert (said.pores_uncertainty, said.diameter_uncertainty) == pytest.approx((0.2, 0.1))


def test_a_refused_photo_has_its_reasons(diary: Diary) -> None:
    photo = keep_photo(diary, PatchPhoto(accepted=False, gates=(BLURRED,)))
    (figures,) = diary.measurements.photo(photo.id)
    assert (figures.found.accepted, figures.found.reasons) == (False, (Reason.BLURRED,))
    assert (figures.found.index, figures.found.description) == (None, Description())


def test_a_photo_that_was_not_measured_has_no_figures(diary: Diary) -> None:
    photo = photographed(diary, LATER, 1, View.CHIN)[0]
    assert diary.measurements.photo(photo.id) == ()


def test_without_its_baseline_photo_a_view_is_not_measured(diary: Diary) -> None:
    measured = set_up(diary)
    photographed(diary, LATER)
    measure(diary, 0.8)
    assert diary.measurements.problem(VIEW) is None
    diary.photos.discard([measured.photo_id])
    assert "in the trash" in str(diary.measurements.problem(VIEW))
    assert (diary.measurements.series(VIEW), diary.measurements.waiting()) == ((), [])
    diary.undo()
    assert only(diary).change.verdict is Verdict.DECREASE
    photo = diary.photos.photo(measured.photo_id)
    diary.photos.edit(replace(photo, view=View.CHIN))
    assert "another view" in str(diary.measurements.problem(VIEW))


def test_two_sittings_of_a_day_teach_nothing_of_days(diary: Diary) -> None:
    set_up(diary)
    one = photographed(diary, LATER)[0]
    diary.sittings.begin([VIEW])
    other = photographed(diary, LATER)[0]
    for photo in (one, other):
        diary.photos.edit_sitting(replace(diary.photos.sitting(photo.sitting_id), unchanged=7))
    assert diary.measurements.plan(VIEW).repeats == ()
    third = photographed(diary, diary.today())[0]
    diary.photos.edit_sitting(replace(diary.photos.sitting(third.sitting_id), unchanged=7))
    (repeat,) = diary.measurements.plan(VIEW).repeats
    assert [len(day) for day in repeat.days] == [2, 1]


def test_of_many_photos_of_a_sitting_the_first_five_are_measured(diary: Diary) -> None:
    set_up(diary, 7)
    photos = photographed(diary, LATER, 7)
    plan = diary.measurements.plan(VIEW)
    assert [len(day) for day in plan.baseline] == [5]
    assert plan.follows[0].photos == tuple(photos[:5])
