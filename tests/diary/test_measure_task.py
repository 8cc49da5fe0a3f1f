"""What is asked of the measurement: what waits and no more, the baseline photo first, in parts of bearable size."""

from datetime import date, timedelta

from poreditary.diary.diary import Diary
from poreditary.diary.measure_task import MOST_AT_ONCE, NOT_READ, Part, findings_of, parts_of
from poreditary.diary.measured_keeping import OfPhoto, OfRepeat, OfSitting
from poreditary.domain.measured_view import Scale, ScaleFrom
from poreditary.domain.measuring import Change, Gate, PatchChange, PatchPhoto, Quantity, Reason, Verdict
from poreditary.measure.task import PatchResult, Result
from tests.diary.measure_kit import BASELINE, OTHER, OVAL, VIEW, photographed, redraw, set_up

LATER = date(2026, 11, 18)


def parts(diary: Diary) -> list[Part]:
    return parts_of(diary.measurements, diary.measurements.plan(VIEW))


def originals(part: Part) -> dict[int, bytes]:
    return {photo.id: str(photo.id).encode() for photo in part.photos}


def test_a_view_is_asked_for_with_its_patches_and_scale(diary: Diary) -> None:
    measured = set_up(diary, 2, BASELINE, OVAL, OTHER)
    redraw(diary, [OVAL, OTHER], Scale(12.5, ScaleFrom.CARD))
    later = photographed(diary, LATER, 2)
    (part,) = parts(diary)
    task = part.task(originals(part))
    first, second = str(measured.photo_id), str(measured.photo_id + 1)
    assert task.patches == (OVAL[1], OTHER[1])
    assert (task.px_per_mm, len(task.noise)) == (12.5, 2)
    assert [source.id for source in task.sources] == [first, second, *(str(photo.id) for photo in later)]
    assert task.sources[0].data == first.encode()
    (wanted,) = task.comparisons
    assert wanted.baseline == ((first, second),)
    assert wanted.follow == (tuple(str(photo.id) for photo in later),)


def test_the_photo_with_the_patches_comes_first_wherever_it_stands(diary: Diary) -> None:
    photos = photographed(diary, BASELINE, 3)
    diary.patches.set_up(photos[2].id, [OVAL])
    photographed(diary, LATER)
    (part,) = parts(diary)
    (wanted,) = part.task(originals(part)).comparisons
    assert wanted.baseline == ((str(photos[2].id), str(photos[0].id), str(photos[1].id)),)


def test_just_set_up_only_the_baseline_is_looked_at(diary: Diary) -> None:
    set_up(diary, 2)
    (part,) = parts(diary)
    assert len(part.photos) == 2
    assert part.task(originals(part)).comparisons == ()


def test_days_with_nothing_changed_are_compared_among_themselves(diary: Diary) -> None:
    measured = set_up(diary)
    diary.calibration.begin(VIEW)
    later = photographed(diary, LATER)[0]
    diary.calibration.count_in(later.sitting_id)
    (part,) = parts(diary)
    (wanted,) = part.task(originals(part)).comparisons
    assert wanted.id == f"repeat {diary.patches.needed(VIEW).calibration}"
    week = ((str(measured.photo_id),), (str(later.id),))
    assert (wanted.baseline, wanted.follow, wanted.is_repeat) == (week, week, True)


def test_a_later_repeat_is_laid_on_the_baseline_too(diary: Diary) -> None:
    measured = set_up(diary)
    one, other = (photographed(diary, day)[0] for day in (LATER, date(2026, 11, 20)))
    diary.calibration.unchanged_since(other.sitting_id)
    plan = diary.measurements.plan(VIEW)
    part = Part(plan, repeats=plan.repeats)
    (repeat,) = part.task(originals(part)).comparisons
    assert (repeat.baseline, repeat.follow) == (((str(measured.photo_id),),), ((str(one.id),), (str(other.id),)))


def test_many_sittings_are_asked_for_in_parts(diary: Diary) -> None:
    set_up(diary, 3)
    days = [BASELINE + timedelta(days=n) for n in range(1, 15)]
    for day in days:
        photographed(diary, day, 3)
    found = parts(diary)
    assert [follow.sitting.day for part in found for follow in part.follows] == days
    assert len(found) == 2
    assert all(len(part.photos) <= MOST_AT_ONCE for part in found)
    assert all(part.photos[:3] == found[0].photos[:3] for part in found)


def test_a_photo_that_cannot_be_read_is_left_out(diary: Diary) -> None:
    set_up(diary)
    later = photographed(diary, LATER, 2)
    gone = photographed(diary, date(2026, 11, 20))[0]
    (part,) = parts(diary)
    data = {key: value for key, value in originals(part).items() if key not in (gone.id, later[0].id)}
    task = part.task(data)
    assert len(task.sources) == 2
    assert [wanted.follow for wanted in task.comparisons] == [((str(later[1].id),),)]


def test_an_answer_becomes_what_is_kept(diary: Diary) -> None:
    set_up(diary)
    diary.calibration.begin(VIEW)
    week = photographed(diary, date(2026, 11, 17))[0]
    diary.calibration.count_in(week.sitting_id)
    later, bad, lost = (photographed(diary, date(2026, 11, n))[0] for n in (18, 19, 20))
    (part,) = parts(diary)
    (repeat,) = part.repeats
    first = str(part.plan.photo.id)
    gate = Gate(Reason.UNREADABLE, 0.0, 0.0)
    change = PatchChange(Verdict.DECREASE, ((Quantity.INDEX, Change(-20.0, 6.0, -26.0, -14.0)),))
    answer = PatchResult(
        photos={first: PatchPhoto(accepted=True, index=3.0)},
        changes={f"sitting {later.sitting_id}": change},
        loads={
            f"sitting {later.sitting_id}": {first: 1.5, str(later.id): 1.25},
            f"repeat {repeat.number}": {first: 1.5, str(week.id): 1.51},
        },
    )
    data = {key: value for key, value in originals(part).items() if key != lost.id}
    found = findings_of(part, data, Result((answer,), refused={str(bad.id): gate}))
    photos = {one.photo.id: one.found for one in found if isinstance(one, OfPhoto)}
    assert set(photos) == {part.plan.photo.id, week.id, later.id, bad.id}
    assert photos[part.plan.photo.id].index == 3.0
    assert photos[bad.id] == PatchPhoto(accepted=False, gates=(gate,))
    sittings = {one.sitting.id: one.found for one in found if isinstance(one, OfSitting)}
    assert set(sittings) == {later.sitting_id, bad.sitting_id}
    assert sittings[later.sitting_id].change == change
    assert sittings[later.sitting_id].loads_before == [[1.5], []]
    assert sittings[later.sitting_id].loads_after == [1.25]
    assert sittings[bad.sitting_id].change == PatchChange(Verdict.NOT_COMPARABLE, gates=(gate,))
    assert [one.loads for one in found if isinstance(one, OfRepeat)] == [{part.plan.photo.id: 1.5, week.id: 1.51}]
    assert NOT_READ.reason is Reason.UNREADABLE


def test_nothing_is_compared_without_the_photo_the_patches_are_drawn_on(diary: Diary) -> None:
    set_up(diary)
    photographed(diary, date(2026, 11, 18))
    (part,) = parts(diary)
    data = {key: value for key, value in originals(part).items() if key != part.plan.photo.id}
    assert part.task(originals(part)).comparisons
    assert part.task(data).comparisons == ()


def test_a_repeat_waits_until_all_of_its_photos_can_be_read(diary: Diary) -> None:
    set_up(diary)
    diary.calibration.begin(VIEW)
    later = photographed(diary, LATER)[0]
    diary.calibration.count_in(later.sitting_id)
    (part,) = parts(diary)
    data = originals(part)
    patches = len(part.plan.measured.patches)
    answers = Result((PatchResult(),) * patches)

    def repeats(known: dict[int, bytes]) -> int:
        return sum(isinstance(one, OfRepeat) for one in findings_of(part, known, answers))

    assert repeats(data) == patches
    assert repeats({key: value for key, value in data.items() if key != later.id}) == 0
