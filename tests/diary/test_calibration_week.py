"""The question after each sitting, and what its answer does to the calibration week."""

from datetime import date, timedelta

from poreditary.diary.calibration_week import Unchanged, read_repeat, read_unchanged, read_week, say_unchanged
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View
from tests.conftest import StandingClock
from tests.diary.measure_kit import BASELINE, OVAL, VIEW, photographed, set_up

BEFORE, SECOND, THIRD = date(2026, 11, 12), date(2026, 11, 18), date(2026, 11, 20)


def sitting(diary: Diary, day: date, view: View = VIEW) -> int:
    return photographed(diary, day, 1, view)[0].sitting_id


def asked(diary: Diary, sitting_id: int) -> Unchanged:
    found = read_unchanged(diary, sitting_id)
    assert found is not None
    return found


def test_nothing_is_asked_where_nothing_is_measured(diary: Diary) -> None:
    one, other = sitting(diary, BEFORE), sitting(diary, SECOND)
    assert read_unchanged(diary, one) is None
    set_up(diary)
    chin = sitting(diary, THIRD, View.CHIN)
    assert read_unchanged(diary, chin) is None
    assert say_unchanged(diary, chin, is_unchanged=True) is None
    assert read_unchanged(diary, one) is None
    assert asked(diary, other).since == BASELINE


def test_answers_fill_the_week_and_can_be_taken_back_even_the_last(diary: Diary) -> None:
    set_up(diary)
    diary.calibration.begin(VIEW)
    assert read_week(diary).views == (VIEW,)
    second, third = sitting(diary, SECOND), sitting(diary, THIRD)
    for one, n in ((second, 2), (third, 3)):
        assert asked(diary, one).since is not None
        assert not asked(diary, one).is_said
        say_unchanged(diary, one, is_unchanged=True)
        assert asked(diary, one).is_said
        assert read_week(diary).standing.done == n
    assert not read_week(diary).is_under_way
    say_unchanged(diary, third, is_unchanged=False)
    assert (read_week(diary).standing.done, read_week(diary).is_under_way) == (2, True)
    assert not asked(diary, third).is_said


def test_the_first_sitting_can_be_left_out_and_counted_again(diary: Diary) -> None:
    measured = set_up(diary)
    first = diary.photos.photo(measured.photo_id).sitting_id
    diary.calibration.begin(VIEW)
    second = sitting(diary, SECOND)
    diary.calibration.count_in(second)
    diary.calibration.leave_out(first, second)
    assert (read_week(diary).standing.days, read_week(diary).is_under_way) == ((), True)
    assert [one.id for one in diary.calibration.baseline(measured)] == [first]
    diary.undo()
    assert read_week(diary).standing.days == (BASELINE, SECOND)
    diary.redo()
    assert asked(diary, first).since is None
    say_unchanged(diary, first, is_unchanged=True)
    assert read_week(diary).standing.days == (BASELINE,)


def test_the_sitting_of_the_baseline_photo_is_no_question(diary: Diary) -> None:
    measured = set_up(diary)
    diary.calibration.begin(VIEW)
    assert read_unchanged(diary, diary.photos.photo(measured.photo_id).sitting_id) is None


def test_an_old_baseline_lets_the_first_sitting_be_asked_for_as_such(diary: Diary) -> None:
    set_up(diary, 1, date(2026, 10, 1))
    diary.calibration.begin(VIEW)
    first = sitting(diary, THIRD)
    found = asked(diary, first)
    assert (found.since, found.week is not None) == (None, True)
    say_unchanged(diary, first, is_unchanged=True)
    assert read_week(diary).standing.days == (THIRD,)


def test_without_a_week_two_sittings_teach_as_a_repeat(diary: Diary) -> None:
    set_up(diary)
    later = sitting(diary, THIRD)
    found = asked(diary, later)
    assert (found.since, found.week, found.is_said) == (BASELINE, None, False)
    say_unchanged(diary, later, is_unchanged=True)
    assert asked(diary, later).is_said
    assert len(diary.calibration.groups(VIEW)) == 1
    say_unchanged(diary, later, is_unchanged=False)
    assert not asked(diary, later).is_said


def test_a_week_that_was_left_for_long_is_under_way_no_more(diary: Diary, clock: StandingClock) -> None:
    set_up(diary)
    diary.calibration.begin(VIEW)
    assert read_week(diary).is_under_way
    clock.advance(days=30)
    assert not read_week(diary).is_under_way
    later = sitting(diary, clock().local.date() - timedelta(days=1))
    assert asked(diary, later).week is None


def test_giving_the_week_up_keeps_what_was_counted(diary: Diary) -> None:
    set_up(diary)
    diary.calibration.begin(VIEW)
    second = sitting(diary, SECOND)
    say_unchanged(diary, second, is_unchanged=True)
    changes = diary.calibration.give_up()
    assert changes.tables == {"measured_view"}
    assert not diary.calibration.standing(VIEW).is_begun
    assert len(diary.calibration.groups(VIEW)) == 1
    assert len(diary.calibration.baseline(diary.patches.needed(VIEW))) == 2
    diary.undo()
    assert diary.calibration.standing(VIEW).done == 2


def test_a_week_of_two_views_plans_both(diary: Diary) -> None:
    set_up(diary)
    chin = photographed(diary, BASELINE, 1, View.CHIN)[0]
    diary.patches.set_up(chin.id, [OVAL])
    diary.calibration.begin()
    assert read_week(diary).views == (View.NOSE, View.CHIN)
    assert read_week(diary, View.CHIN).views == (View.CHIN,)


def test_a_week_photographed_long_ago_is_gone_through_from_its_first_sitting(diary: Diary) -> None:
    first = date(2026, 9, 6)
    measured = set_up(diary, 1, first)
    diary.calibration.begin(VIEW)
    assert (read_week(diary).asked, read_week(diary).standing.next_day) == (None, diary.today())
    days = [first + timedelta(days=n) for n in (2, 5, 21)]
    second, third, _later = [sitting(diary, day) for day in days]
    sitting(diary, THIRD)
    photos = [photo.sha256 for photo in diary.photos.all(VIEW)]
    assert read_repeat(diary, photos) == 0
    diary.calibration.unchanged_since(second)
    assert read_week(diary).standing.next_day is None
    for n, wanted in enumerate((diary.photos.photo(measured.photo_id).sitting_id, second, third)):
        week = read_week(diary)
        assert week.asked is not None
        assert (week.asked.id, week.standing.done, week.is_under_way) == (wanted, n, True)
        assert asked(diary, wanted).since == (None, first, days[0])[n]
        say_unchanged(diary, wanted, is_unchanged=True)
    assert read_week(diary).standing.is_complete
    assert read_repeat(diary, photos) > 0
    assert [one.day for one in diary.calibration.baseline(diary.patches.needed(VIEW))] == [first, *days[:2]]


def test_a_week_of_long_ago_that_cannot_go_on_is_under_way_no_more(diary: Diary) -> None:
    first = date(2026, 9, 6)
    measured = set_up(diary, 1, first)
    diary.calibration.begin(VIEW)
    second = sitting(diary, first + timedelta(days=2))
    for one in (diary.photos.photo(measured.photo_id).sitting_id, second):
        say_unchanged(diary, one, is_unchanged=True)
    assert (read_week(diary).standing.done, read_week(diary).is_under_way) == (2, False)
