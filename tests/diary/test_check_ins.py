from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from poreditary.diary.diary import Diary
from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Aspect, Zone
from poreditary.errors import UserError
from tests.conftest import NOW, StandingClock

TODAY = date(2026, 11, 21)
NOSE = Rating(Zone.NOSE, Aspect.PORES, 2)
CHIN = Rating(Zone.CHIN, Aspect.REDNESS, 0)
FULL = CheckIn(
    TODAY,
    NOW,
    spots=3,
    sleep_hours=6.5,
    stress=4,
    exercise_minutes=30,
    fried_sugary_portions=0,
    dairy_portions=1,
    fruit_vegetable_portions=5,
    sun_minutes=20,
    cycle_day=14,
    note="slept badly",
    ratings=(NOSE, CHIN),
)


def without_id(check_in: CheckIn | None) -> CheckIn | None:
    return None if check_in is None else replace(check_in, id=0)


def test_a_check_in_comes_back_as_it_was_kept(diary: Diary, open_diary: Callable[[], Diary]) -> None:
    changes = diary.check_ins.save(FULL)
    assert changes.tables == {"check_in", "rating"}
    assert without_id(open_diary().check_ins.on(TODAY)) == FULL


def test_blank_and_zero_are_two_answers(diary: Diary) -> None:
    diary.check_ins.save(CheckIn(TODAY, NOW, dairy_portions=0, ratings=(CHIN,)))
    found = diary.check_ins.on(TODAY)
    assert found is not None
    assert (found.dairy_portions, found.stress) == (0, None)
    assert (found.rating(Zone.CHIN, Aspect.REDNESS), found.rating(*(Zone.NOSE, Aspect.PORES))) == (0, None)


def test_there_is_one_check_in_a_day_and_it_keeps_when_it_was_begun(diary: Diary, clock: StandingClock) -> None:
    first = diary.check_ins.save(CheckIn(TODAY, NOW, stress=1)).id
    clock.advance(hours=1)
    second = diary.check_ins.save(CheckIn(TODAY, clock.now, stress=2)).id
    assert first == second
    (found,) = diary.check_ins.between(TODAY, TODAY)
    assert (found.stress, found.stamp) == (2, NOW)


def test_saving_the_same_again_changes_nothing(diary: Diary) -> None:
    diary.check_ins.save(FULL)
    assert not diary.check_ins.save(FULL)
    diary.undo()
    assert diary.check_ins.on(TODAY) is None


def test_a_rating_taken_back_is_gone_and_the_others_stay(diary: Diary) -> None:
    diary.check_ins.save(FULL)
    changes = diary.check_ins.save(replace(FULL, ratings=(CHIN,)))
    assert changes.tables == {"rating"}
    found = diary.check_ins.on(TODAY)
    assert found is not None
    assert found.ratings == (CHIN,)


def test_a_check_in_emptied_goes_and_undo_brings_it_back(diary: Diary) -> None:
    diary.check_ins.save(FULL)
    diary.check_ins.save(CheckIn(TODAY, NOW))
    assert diary.check_ins.on(TODAY) is None
    diary.undo()
    assert without_id(diary.check_ins.on(TODAY)) == FULL


def test_answers_taken_back_leave_nothing_in_the_trash(diary: Diary) -> None:
    diary.check_ins.save(CheckIn(TODAY, NOW, ratings=(NOSE,)))
    changes = diary.check_ins.save(CheckIn(TODAY, NOW))
    assert str(changes) == "Answers taken back"
    assert diary.trash.items() == []
    diary.undo()
    found = diary.check_ins.on(TODAY)
    assert found is not None
    assert found.ratings == (NOSE,)


def test_an_empty_check_in_is_not_kept(diary: Diary) -> None:
    assert not diary.check_ins.save(CheckIn(TODAY, NOW))
    assert diary.undoable is None


def test_each_save_is_undone_and_redone_on_its_own(diary: Diary) -> None:
    diary.check_ins.save(replace(FULL, ratings=()))
    diary.check_ins.save(replace(FULL, ratings=(NOSE,)))
    diary.check_ins.save(replace(FULL, ratings=(replace(NOSE, value=4),)))
    seen = []
    for step in (diary.undo, diary.undo, diary.undo, diary.redo, diary.redo, diary.redo):
        step()
        found = diary.check_ins.on(TODAY)
        seen.append(None if found is None else [rating.value for rating in found.ratings])
    assert seen == [[2], [], None, [], [2], [4]]


def test_a_discarded_check_in_leaves_room_for_another(diary: Diary) -> None:
    diary.check_ins.save(FULL)
    diary.check_ins.discard(TODAY)
    assert diary.check_ins.on(TODAY) is None
    diary.check_ins.save(CheckIn(TODAY, NOW, stress=0))
    found = diary.check_ins.on(TODAY)
    assert found is not None
    assert found.ratings == ()


def test_discarding_where_there_is_none_changes_nothing(diary: Diary) -> None:
    assert not diary.check_ins.discard(TODAY)


def test_check_ins_come_in_the_order_of_their_days(diary: Diary) -> None:
    days = [TODAY, TODAY - timedelta(days=400), TODAY - timedelta(days=1)]
    for number, day in enumerate(days):
        diary.check_ins.save(CheckIn(day, NOW, ratings=(replace(NOSE, value=number),)))
    found = diary.check_ins.between(TODAY - timedelta(days=400), TODAY - timedelta(days=1))
    assert [(c.day, c.ratings[0].value) for c in found] == [(days[1], 1), (days[2], 2)]


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(1969, 12, 31), TODAY + timedelta(days=2), date(2200, 1, 1)])
def test_a_day_no_entry_can_belong_to_is_refused(diary: Diary, day: date) -> None:
    with pytest.raises(UserError):
        diary.check_ins.save(CheckIn(day, NOW, stress=1))
    assert diary.check_ins.between(date.min, date.max) == []


def test_midnight_begins_another_check_in(diary: Diary, clock: StandingClock) -> None:
    clock.now = Stamp(datetime(2026, 11, 21, 22, 59, 59, tzinfo=UTC), 60)
    diary.check_ins.save(CheckIn(diary.today(), clock.now, stress=1))
    clock.advance(seconds=1)
    diary.check_ins.save(CheckIn(diary.today(), clock.now, stress=2))
    found = diary.check_ins.between(date.min, date.max)
    assert [(c.day, c.stress) for c in found] == [(TODAY, 1), (TODAY + timedelta(days=1), 2)]


def test_travel_across_zones_moves_no_check_in(diary: Diary, clock: StandingClock) -> None:
    clock.now = Stamp(datetime(2026, 11, 21, 16, 0, tzinfo=UTC), 9 * 60)
    in_tokyo = diary.today()
    diary.check_ins.save(CheckIn(in_tokyo, clock.now, stress=1))
    clock.now = Stamp(datetime(2026, 11, 22, 1, 0, tzinfo=UTC), -8 * 60)
    diary.check_ins.save(CheckIn(diary.today(), clock.now, stress=2))
    diary.check_ins.save(CheckIn(in_tokyo, clock.now, stress=3))
    found = [(c.day.day, c.stress, c.stamp.utc_offset) for c in diary.check_ins.between(date.min, date.max)]
    assert found == [(21, 2, -480), (22, 3, 540)]


def test_the_hour_that_occurs_twice_belongs_to_one_day(diary: Diary, clock: StandingClock) -> None:
    clock.now = Stamp(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), 120)
    diary.check_ins.save(CheckIn(diary.today(), clock.now, stress=1))
    clock.now = Stamp(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), 60)
    diary.check_ins.save(CheckIn(diary.today(), clock.now, stress=2))
    (found,) = diary.check_ins.between(date.min, date.max)
    assert (found.day, found.stress, found.stamp.utc_offset) == (date(2026, 10, 25), 2, 120)


def test_a_clock_set_back_is_noticed_and_keeps_what_was_written(diary: Diary, clock: StandingClock) -> None:
    diary.check_ins.save(FULL)
    clock.advance(days=-2)
    assert diary.is_clock_behind()
    assert without_id(diary.check_ins.on(TODAY)) == FULL
    with pytest.raises(UserError, match="not come yet"):
        diary.check_ins.save(replace(FULL, stress=0))


ratings = st.dictionaries(
    st.tuples(st.sampled_from(list(Zone)), st.sampled_from(list(Aspect))), st.integers(0, 4), max_size=8
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(ratings, min_size=1, max_size=4))
def test_whatever_was_saved_last_is_what_there_is_and_undo_goes_back_all_the_way(
    diary: Diary, saves: list[dict[tuple[Zone, Aspect], int]]
) -> None:
    for answers in saves:
        diary.check_ins.save(CheckIn(TODAY, NOW, ratings=tuple(Rating(*key, v) for key, v in answers.items())))
    found = diary.check_ins.on(TODAY)
    assert ({} if found is None else {(r.zone, r.aspect): r.value for r in found.ratings}) == saves[-1]
    while diary.undoable is not None:
        diary.undo()
    assert diary.check_ins.on(TODAY) is None
