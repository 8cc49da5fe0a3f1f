"""The calibration week: three days with nothing changed, counted in and left out; and what is the baseline."""

from datetime import date, datetime, time, timedelta

import pytest

from poreditary.diary.calibration import CalibrationStanding
from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.diary.sittings import Shot
from poreditary.domain.kinds import View
from poreditary.errors import UserError
from tests.conftest import StandingClock
from tests.diary.measure_kit import BASELINE, OVAL, VIEW, photographed, png, set_up

SECOND, THIRD = date(2026, 11, 18), date(2026, 11, 20)


def sitting(diary: Diary, day: date, view: View = VIEW) -> int:
    return photographed(diary, day, 1, view)[0].sitting_id


def baseline_days(diary: Diary) -> list[date]:
    return [one.day for one in diary.calibration.baseline(diary.patches.needed(VIEW))]


def whole_week(diary: Diary) -> list[int]:
    set_up(diary)
    diary.calibration.begin(VIEW)
    later = [sitting(diary, day) for day in (SECOND, THIRD)]
    for one in later:
        diary.calibration.count_in(one)
    return later


def test_before_anything_is_set_up_no_week_begins(diary: Diary) -> None:
    standing = diary.calibration.standing(VIEW)
    assert (standing.is_set_up, standing.is_begun, standing.missing) == (False, False, 3)
    with pytest.raises(UserError, match="Nothing is measured of this view yet"):
        diary.calibration.begin(VIEW)


def test_the_day_of_the_baseline_photo_is_the_first(diary: Diary) -> None:
    set_up(diary)
    assert diary.calibration.standing(VIEW).is_begun is False
    changes = diary.calibration.begin(VIEW)
    assert changes.tables == {"measured_view", "sitting"}
    standing = diary.calibration.standing(VIEW)
    assert (standing.is_begun, standing.days, standing.missing) == (True, (BASELINE,), 2)
    assert standing.next_day == diary.today()
    diary.undo()
    assert diary.calibration.standing(VIEW).is_begun is False


def test_an_old_baseline_photo_is_no_day_of_the_week(diary: Diary) -> None:
    set_up(diary, 1, date(2026, 10, 1))
    diary.calibration.begin(VIEW)
    assert diary.calibration.standing(VIEW).days == ()
    diary.calibration.count_in(sitting(diary, THIRD))
    assert diary.calibration.standing(VIEW).days == (THIRD,)
    assert baseline_days(diary) == [date(2026, 10, 1)]


def test_three_days_make_it_complete(diary: Diary) -> None:
    second, third = whole_week(diary)
    standing = diary.calibration.standing(VIEW)
    assert (standing.days, standing.is_complete, standing.next_day) == ((BASELINE, SECOND, THIRD), True, None)
    assert [one.id for one in standing.sittings[1:]] == [second, third]
    assert baseline_days(diary) == [BASELINE, SECOND, THIRD]
    assert diary.calibration.standing() == CalibrationStanding(
        None, is_set_up=True, is_begun=True, days=standing.days, sittings=standing.sittings
    )


def test_two_sittings_of_a_day_are_one_day(diary: Diary) -> None:
    set_up(diary)
    diary.calibration.begin(VIEW)
    morning = sitting(diary, diary.today())
    diary.sittings.begin([VIEW])
    evening = sitting(diary, diary.today())
    assert morning != evening
    for one in (morning, evening):
        diary.calibration.count_in(one)
    standing = diary.calibration.standing(VIEW)
    assert (standing.done, len(standing.sittings), standing.is_complete) == (2, 3, False)
    assert standing.next_day == date(2026, 11, 23)


def test_the_next_good_day_is_not_the_day_after(diary: Diary) -> None:
    set_up(diary, 1, diary.today())
    diary.calibration.begin(VIEW)
    assert diary.calibration.standing(VIEW).next_day == date(2026, 11, 23)


def test_a_sitting_with_something_changed_is_left_out(diary: Diary) -> None:
    second, third = whole_week(diary)
    diary.calibration.leave_out(second)
    standing = diary.calibration.standing(VIEW)
    assert (standing.days, standing.missing) == ((BASELINE, THIRD), 1)
    assert [one.id for one in standing.may_count] == [second]
    assert baseline_days(diary) == [BASELINE, THIRD]
    diary.undo()
    assert [one.id for one in diary.calibration.standing(VIEW).sittings[1:]] == [second, third]


def test_a_week_begins_once_and_counts_only_while_it_lasts(diary: Diary, clock: StandingClock) -> None:
    whole_week(diary)
    late = sitting(diary, diary.today())
    with pytest.raises(UserError, match="No calibration week is under way"):
        diary.calibration.count_in(late)
    clock.advance(days=60)
    diary.calibration.begin(VIEW)
    assert diary.calibration.standing(VIEW).days == ()
    with pytest.raises(UserError, match="has begun already"):
        diary.calibration.begin(VIEW)


def test_a_week_that_was_given_up_is_begun_anew(diary: Diary, clock: StandingClock) -> None:
    set_up(diary)
    diary.calibration.begin(VIEW)
    clock.advance(days=20)
    diary.calibration.begin(VIEW)
    assert diary.calibration.standing(VIEW).days == ()


def test_another_view_joins_the_week_that_is_under_way(diary: Diary) -> None:
    set_up(diary)
    diary.calibration.begin(VIEW)
    diary.patches.set_up(photographed(diary, SECOND, 1, View.CHIN)[0].id, [OVAL])
    diary.calibration.begin(View.CHIN)
    assert diary.calibration.standing(View.CHIN).days == (SECOND,)
    assert diary.calibration.standing().days == (BASELINE, SECOND)
    both = {one.calibration for one in diary.patches.views()}
    assert len(both) == 1


def test_a_week_that_shows_another_view_too_is_its_week_as_well(diary: Diary) -> None:
    set_up(diary)
    chin = photographed(diary, BASELINE, 1, View.CHIN)[0]
    diary.calibration.begin(VIEW)
    for day in (SECOND, THIRD):
        diary.calibration.count_in(sitting(diary, day))
        photographed(diary, day, 1, View.CHIN)
    diary.patches.set_up(chin.id, [OVAL])
    diary.calibration.begin(View.CHIN)
    assert diary.calibration.standing(View.CHIN).is_complete
    assert diary.calibration.standing(VIEW).days == (BASELINE, SECOND, THIRD)


def test_the_week_of_another_view_takes_no_day_from_one_that_is_done(diary: Diary) -> None:
    whole_week(diary)
    diary.patches.set_up(photographed(diary, BASELINE, 1, View.CHIN)[0].id, [OVAL])
    diary.calibration.begin(View.CHIN)
    assert diary.calibration.standing(View.CHIN).days == ()
    assert diary.calibration.standing(VIEW).days == (BASELINE, SECOND, THIRD)


def test_all_views_begin_together(diary: Diary) -> None:
    set_up(diary)
    diary.patches.set_up(photographed(diary, BASELINE, 1, View.CHIN)[0].id, [OVAL])
    diary.calibration.begin()
    assert diary.calibration.standing(View.CHIN).days == diary.calibration.standing(VIEW).days == (BASELINE,)


def test_later_repeats_are_numbered_alike(diary: Diary) -> None:
    set_up(diary, 1, date(2026, 10, 1))
    early, late = sitting(diary, SECOND), sitting(diary, THIRD)
    earlier = diary.calibration.before(late)
    assert earlier is not None
    assert earlier.id == early
    diary.calibration.unchanged_since(late)
    groups = diary.calibration.groups(VIEW)
    assert [[one.id for one in group] for group in groups.values()] == [[early, late]]
    assert not any(one.is_baseline for group in groups.values() for one in group)
    diary.calibration.changed_since(late)
    assert [len(group) for group in diary.calibration.groups(VIEW).values()] == [1]


def test_a_repeat_of_a_repeat_joins_it(diary: Diary) -> None:
    set_up(diary, 1, date(2026, 10, 1))
    days = [sitting(diary, day) for day in (date(2026, 10, 8), date(2026, 10, 15), SECOND, THIRD)]
    diary.calibration.unchanged_since(days[1])
    diary.calibration.unchanged_since(days[3])
    assert [len(group) for group in diary.calibration.groups(VIEW).values()] == [2, 2]
    diary.calibration.unchanged_since(days[2])
    assert [len(group) for group in diary.calibration.groups(VIEW).values()] == [4]


def test_a_repeat_of_the_calibration_week_is_no_baseline(diary: Diary) -> None:
    whole_week(diary)
    today = sitting(diary, diary.today())
    diary.calibration.unchanged_since(today)
    assert [len(group) for group in diary.calibration.groups(VIEW).values()] == [4]
    assert diary.calibration.standing(VIEW).days == (BASELINE, SECOND, THIRD)
    assert baseline_days(diary) == [BASELINE, SECOND, THIRD]


def test_weeks_of_two_views_with_nothing_between_become_one(diary: Diary) -> None:
    set_up(diary)
    diary.patches.set_up(photographed(diary, BASELINE, 1, View.CHIN)[0].id, [OVAL])
    diary.calibration.begin(VIEW)
    for day in (SECOND, THIRD):
        diary.calibration.count_in(sitting(diary, day))
    diary.calibration.begin(View.CHIN)
    assert len({one.calibration for one in diary.patches.views()}) == 2
    other = sitting(diary, date(2026, 11, 21), View.CHIN)
    photographed(diary, date(2026, 11, 21))
    diary.calibration.count_in(other)
    diary.calibration.unchanged_since(other)
    assert len({one.calibration for one in diary.patches.views()}) == 1
    assert diary.calibration.standing(VIEW).days[:3] == (BASELINE, SECOND, THIRD)
    diary.undo()
    assert diary.calibration.standing(VIEW).days == (BASELINE, SECOND, THIRD)


def test_the_first_sitting_repeats_nothing(diary: Diary) -> None:
    with pytest.raises(UserError, match="no earlier sitting"):
        diary.calibration.unchanged_since(sitting(diary, BASELINE))


def test_without_a_mark_the_baseline_is_the_day_of_its_photo(diary: Diary) -> None:
    set_up(diary, 2)
    sitting(diary, SECOND)
    assert baseline_days(diary) == [BASELINE]


def test_a_photo_taken_past_the_end_of_the_day_stays_with_its_sitting(diary: Diary) -> None:
    sitting_id = diary.sittings.begin([VIEW]).id
    late = datetime.combine(diary.today() + timedelta(days=1), time(9))
    shot = Shot(look_at(png(7), "late.png", late), VIEW)
    photo = diary.photos.photo(diary.sittings.keep(sitting_id, shot).id)
    assert photo.day > diary.photos.sitting(sitting_id).day
    diary.patches.set_up(photo.id, [OVAL])
    assert baseline_days(diary) == [diary.today()]
    plan = diary.measurements.plan(VIEW)
    assert [[one.id for one in day] for day in plan.baseline] == [[photo.id]]


def test_sittings_marked_one_by_one_are_the_baseline_together(diary: Diary) -> None:
    measured = set_up(diary)
    days = [sitting(diary, date(2026, 10, n)) for n in range(1, 10)]
    own = diary.photos.photo(measured.photo_id).sitting_id
    diary.photos.mark_baseline([own, *days], is_baseline=True)
    assert baseline_days(diary) == [*(date(2026, 10, n) for n in range(5, 10)), BASELINE]


def test_a_new_baseline_photo_leaves_the_old_week_behind(diary: Diary) -> None:
    whole_week(diary)
    diary.patches.set_up(photographed(diary, diary.today())[0].id, [OVAL])
    assert baseline_days(diary) == [diary.today()]
    assert diary.calibration.standing(VIEW).is_begun is False


def test_a_sitting_in_the_trash_counts_for_nothing(diary: Diary) -> None:
    second, _third = whole_week(diary)
    photo = diary.sittings.photos(second)[0]
    diary.photos.discard([photo.id])
    assert diary.calibration.standing(VIEW).days == (BASELINE, THIRD)
