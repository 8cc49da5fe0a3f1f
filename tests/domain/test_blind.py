"""Pairs and their order, and what answers come to."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.blind import Against, Plan, again, later_period_of, periods, plan
from poreditary.domain.blind_outcome import Outcome, Role, Verdict, chosen, outcome, roles, shown_pairs
from poreditary.domain.kinds import BlindAnswer, View
from poreditary.domain.photo import BlindPair, BlindSet, Photo
from tests.conftest import NOW

FIRST = date(2026, 1, 4)
LEFT, RIGHT, SAME = BlindAnswer.LEFT, BlindAnswer.RIGHT, BlindAnswer.SAME


def photo(number: int, day: date, view: View = View.NOSE) -> Photo:
    taken = datetime.combine(day, time(9, number % 60))
    return Photo(1, day, view, f"{number:064}", 1, 1, 800, 600, "JPEG", taken, "exif", NOW, id=number)


def weekly(count: int, a_day: int = 1) -> list[Photo]:
    days = [FIRST + timedelta(weeks=week) for week in range(count) for _ in range(a_day)]
    return [photo(number, day) for number, day in enumerate(days, start=1)]


def by_id(photos: list[Photo]) -> dict[int, Photo]:
    return {one.id: one for one in photos}


def planned(photos: list[Photo], chance: int = 5, against: Against = Against.HALVES) -> Plan:
    found = periods(photos, against)
    assert found is not None
    made = plan(photos, *found, chance)
    assert made is not None
    return made


def a_set(made: Plan, answers: dict[int, BlindAnswer] | None = None) -> BlindSet:
    said = answers or {}
    pairs = tuple(replace(pair, id=pair.position, answer=said.get(pair.position)) for pair in made.pairs)
    return BlindSet(FIRST, View.NOSE, made.seed, NOW, id=1, pairs=pairs)


def two(pair: BlindPair) -> tuple[int, int]:
    return pair.left_photo_id, pair.right_photo_id


def of_role(one: BlindSet, photos: list[Photo], role: Role) -> list[BlindPair]:
    return [pair for pair, found in roles(one.pairs, one.seed, by_id(photos)) if found is role]


def test_ten_pairs_two_repeats_and_two_checks_of_a_year() -> None:
    photos = weekly(40)
    one = a_set(planned(photos))
    counting = of_role(one, photos, Role.COUNTS)
    assert (len(one.pairs), len(counting)) == (14, 10)
    assert len({photo_id for pair in counting for photo_id in two(pair)}) == 20
    for pair in counting:
        assert min(two(pair)) <= 20 < max(two(pair))
    for pair in of_role(one, photos, Role.CHECKS):
        assert (min(two(pair)) <= 20) == (max(two(pair)) <= 20)
    repeats = of_role(one, photos, Role.REPEATS)
    assert len(repeats) == 2
    for pair in repeats:
        first = next(other for other in one.pairs if two(other) == two(pair)[::-1])
        assert pair.position - first.position > 1
    assert sum(pair.left_photo_id <= 20 for pair in counting) == 5


@given(st.integers(2, 60), st.integers(1, 3), st.integers(0, 2**32 - 1), st.sampled_from(Against))
def test_however_many_photos_there_are(days: int, a_day: int, chance: int, against: Against) -> None:
    photos = weekly(days, a_day)
    made = planned(photos, chance, against)
    assert made == planned(photos[::-1], chance, against)
    one = a_set(made)
    assert [pair.position for pair in one.pairs] == list(range(1, len(one.pairs) + 1))
    counting = of_role(one, photos, Role.COUNTS)
    shown_days = [by_id(photos)[photo_id].day for pair in counting for photo_id in two(pair)]
    assert len(set(shown_days)) == len(shown_days)
    part = days // 2 if against is Against.HALVES else max(1, days // 3)
    assert len(counting) == min(10, part)
    on_left = sum(by_id(photos)[pair.left_photo_id].day < later_period_of(one.seed) for pair in counting)
    assert abs(2 * on_left - len(counting)) <= 3  # repeats are chosen after the sides
    for before, after in zip(one.pairs, one.pairs[1:], strict=False):
        assert set(two(before)) != set(two(after))


def test_another_chance_gives_another_order() -> None:
    photos = weekly(40)
    assert planned(photos, 5) == planned(photos, 5)
    assert [two(pair) for pair in planned(photos, 5).pairs] != [two(pair) for pair in planned(photos, 6).pairs]
    assert planned(photos, 5).seed < 2**53  # whoever reads it as JSON reads it whole


def test_done_again_the_pairs_are_the_same_and_the_sides_are_not() -> None:
    photos = weekly(40)
    one = a_set(planned(photos))
    other = a_set(again(one, 77))
    assert sorted(two(pair) for pair in other.pairs) == sorted(two(pair)[::-1] for pair in one.pairs)
    for role in Role:
        keys = [{frozenset(two(pair)) for pair in of_role(done, photos, role)} for done in (one, other)]
        assert keys[0] == keys[1]
    firsts = {frozenset(two(pair)): two(pair) for pair in reversed(one.pairs)}
    for pair in of_role(other, photos, Role.COUNTS):
        assert two(pair) == firsts[frozenset(two(pair))][::-1]
    assert again(one, 77) == again(one, 77)


def test_periods_by_name() -> None:
    days = [FIRST + timedelta(weeks=week) for week in range(9)]
    photos = weekly(9)
    assert periods(photos, Against.FIRST_WITH_LATEST) == ((days[0], days[2]), (days[6], days[8]))
    assert periods(photos, Against.HALVES) == ((days[0], days[3]), (days[5], days[8]))
    assert periods(weekly(1, a_day=5), Against.HALVES) is None
    assert periods([], Against.HALVES) is None


def test_there_is_no_plan_without_two_periods_with_photos() -> None:
    photos, week = weekly(4), timedelta(weeks=1)
    last = FIRST + 3 * week
    assert plan(photos, (FIRST, FIRST), (last, last), 1) is not None
    assert plan(photos, (FIRST, last), (last, last), 1) is None
    assert plan(photos, (last, last), (FIRST, FIRST), 1) is None
    assert plan(photos, (FIRST, FIRST), (last + week, last + week), 1) is None


@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_few_photos_give_a_few_pairs(count: int) -> None:
    photos = weekly(count)
    one = a_set(planned(photos))
    assert len(of_role(one, photos, Role.COUNTS)) == count // 2


def hand_made(*answers: BlindAnswer | None) -> tuple[BlindSet, dict[int, Photo]]:
    """Return eight pairs (1, 11) to (8, 18), the earlier on the left, then a repeat and a check, with answers."""
    photos = [photo(n, FIRST + timedelta(days=n)) for n in range(1, 21)]
    sides = [*((n, n + 10) for n in range(1, 9)), (11, 1), (2, 5)]
    pairs = tuple(
        BlindPair(at, *side, id=at, answer=answer)
        for at, (side, answer) in enumerate(zip(sides, answers, strict=True), start=1)
    )
    seed = (FIRST + timedelta(days=11)).toordinal() * 2**32 + 9
    return BlindSet(FIRST, View.NOSE, seed, NOW, id=1, pairs=pairs), by_id(photos)


def test_answers_are_counted_for_the_later_and_the_earlier_photo() -> None:
    done = outcome(*hand_made(RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, LEFT, LEFT, SAME, LEFT, SAME))
    assert done == Outcome(later=5, earlier=2, same=1, repeats=1, agreed=1, checks=1, no_difference=1)
    assert (done.pairs, done.decided, done.share) == (8, 7, 5 / 7)
    assert done.verdict is Verdict.NOT_DISTINGUISHABLE
    assert done.says_little


def test_a_repeat_answered_otherwise_and_a_check_with_a_difference() -> None:
    done = outcome(*hand_made(RIGHT, *[SAME] * 7, RIGHT, LEFT))
    assert (done.repeats, done.agreed, done.checks, done.no_difference) == (1, 0, 1, 0)
    assert (done.share, done.interval[1]) == (1.0, 1.0)


def test_chance_is_named_only_where_it_can_be_told() -> None:
    assert Outcome(later=6).verdict is Verdict.LATER
    assert Outcome(earlier=6, same=3).verdict is Verdict.EARLIER
    assert Outcome(later=5).verdict is Verdict.NOT_DISTINGUISHABLE
    assert Outcome(later=5).says_little
    assert not Outcome(later=6, earlier=5).says_little
    assert Outcome().share is None
    assert Outcome().verdict is Verdict.NOT_DISTINGUISHABLE


def test_a_photo_that_is_gone_takes_its_pairs_out() -> None:
    one, photos = hand_made(RIGHT, RIGHT, None, *[None] * 7)
    assert [pair.position for pair in shown_pairs(one, photos)] == list(range(1, 11))
    left = {photo_id: kept for photo_id, kept in photos.items() if photo_id not in (1, 13)}
    assert [pair.position for pair in shown_pairs(one, left)] == [
        pair.position for pair in one.pairs if not {1, 13}.intersection(two(pair))
    ]
    assert outcome(one, left) == Outcome(later=1, open=6, left_out=3)
    assert shown_pairs(one, {}) == []


def test_the_chosen_photo() -> None:
    assert chosen(BlindPair(1, 3, 4, answer=LEFT)) == 3
    assert chosen(BlindPair(1, 3, 4, answer=RIGHT)) == 4
    assert chosen(BlindPair(1, 3, 4, answer=SAME)) is None
    assert chosen(BlindPair(1, 3, 4)) is None
