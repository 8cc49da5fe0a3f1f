"""Own ratings against own noise."""

from datetime import UTC, date, datetime, timedelta

from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Aspect, Zone
from poreditary.domain.trend import DETECTABLE, MINIMUM_NOISE, Trend, Verdict, trend, weekly_means

MONDAY = date(2026, 1, 5)
STAMP = Stamp(datetime(2026, 1, 5, tzinfo=UTC), 0)


def weeks(*values: float) -> list[tuple[date, float]]:
    return [(MONDAY + timedelta(weeks=n), value) for n, value in enumerate(values)]


def test_weekly_means_are_of_one_aspect_and_zone() -> None:
    ratings = (
        Rating(Zone.NOSE, Aspect.PORES, 3),
        Rating(Zone.CHIN, Aspect.PORES, 1),
        Rating(Zone.NOSE, Aspect.REDNESS, 4),
    )
    check_ins = [
        CheckIn(MONDAY, STAMP, ratings=ratings),
        CheckIn(MONDAY + timedelta(days=6), STAMP, ratings=ratings[:1]),
    ]
    assert weekly_means(check_ins, Aspect.PORES, Zone.NOSE) == [(MONDAY, 3.0)]
    assert weekly_means(check_ins, Aspect.PORES) == [(MONDAY, 7 / 3)]
    assert weekly_means(check_ins, Aspect.DRYNESS) == []


def test_too_few_weeks_before_the_change_is_too_early_to_tell() -> None:
    found = trend(weeks(3, 3, 3, 1, 1, 1), since=MONDAY + timedelta(weeks=3))
    assert (found.verdict, found.baseline, found.noise) == (Verdict.TOO_EARLY, None, None)


def test_a_change_smaller_than_the_noise_is_said_to_be_noise() -> None:
    found = trend(weeks(2, 3, 2, 3, 2, 2), since=MONDAY + timedelta(weeks=4))
    assert found.verdict is Verdict.WITHIN_NOISE
    assert found.baseline == 2.5
    assert found.noise is not None
    assert DETECTABLE * 0.5773502691896257 <= found.noise == 1.7


def test_a_change_beyond_the_noise_has_its_direction() -> None:
    assert trend(weeks(3, 3, 3, 3, 2, 2), since=MONDAY + timedelta(weeks=4)).verdict is Verdict.LOWER
    assert trend(weeks(1, 1, 1, 1, 2, 2), since=MONDAY + timedelta(weeks=4)).verdict is Verdict.HIGHER


def test_ratings_that_never_moved_still_have_some_noise() -> None:
    found = trend(weeks(3, 3, 3, 3, 3, 2.8), since=None)
    assert found.noise is not None
    assert MINIMUM_NOISE <= found.noise == 0.3
    assert found.verdict is Verdict.WITHIN_NOISE


def test_the_verdict_is_the_same_however_much_is_shown() -> None:
    since = MONDAY + timedelta(weeks=30)
    values = [1.0, 4.0] * 9 + [2.0, 2.2] * 6 + [1.6] * 6
    all_of_it = weeks(*values)
    zoomed = [(week, mean) for week, mean in all_of_it if week >= MONDAY + timedelta(weeks=18)]
    assert trend(all_of_it, since).verdict is trend(zoomed, since).verdict is Verdict.LOWER
    assert trend(all_of_it, since).noise == trend(zoomed, since).noise


def test_without_a_change_the_first_weeks_are_the_baseline() -> None:
    late = [*weeks(2, 2, 2, 2), *((MONDAY + timedelta(weeks=60 + n), 3.0) for n in range(3))]
    assert trend(late, None).verdict is Verdict.HIGHER
    sparse = [(MONDAY + timedelta(weeks=9 * n), 2.0) for n in range(7)]
    assert trend(sparse, None).verdict is Verdict.TOO_EARLY


def test_numbers_never_contradict_the_verdict() -> None:
    # 2.0 and 2.3 would say that it is within a noise of 0.3.
    assert Trend((), 2.27, 0.3, 1.96, Verdict.LOWER).places == 2
    assert Trend((), 1.96, 0.3, 2.27, Verdict.HIGHER).places == 2
    # 1.9 and 2.3 would say that it is beyond.
    assert Trend((), 1.949, 0.3, 2.2491, Verdict.WITHIN_NOISE).places == 1
    assert Trend((), 1.949, 0.3, 2.251, Verdict.WITHIN_NOISE).places == 2
    assert Trend((), 2.3, 0.3, 1.9, Verdict.LOWER).places == 1
    assert Trend((), None, None, None, Verdict.TOO_EARLY).places == 1
