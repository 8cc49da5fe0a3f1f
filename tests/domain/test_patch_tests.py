"""When a patch is to be looked at, at the second it is due, over a clock change, and what it showed."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import PatchResult
from poreditary.domain.patch_tests import due_readings, next_reading, outcome, outcomes
from poreditary.domain.reaction import PatchReading, PatchTest

PUT_ON = datetime(2026, 10, 24, 19, 0, tzinfo=UTC)
SUMMER, WINTER = 120, 60
TEST = PatchTest(date(2026, 10, 24), Stamp(PUT_ON, SUMMER), id=1, product_id=7)
SECOND = timedelta(seconds=1)


def after(hours: float, offset: int = WINTER) -> Stamp:
    return Stamp(PUT_ON + timedelta(hours=hours), offset)


def read(*readings: tuple[int, PatchResult]) -> PatchTest:
    return replace(TEST, readings=tuple(PatchReading(hours, result) for hours, result in readings))


def hours_due(test: PatchTest, now: Stamp) -> list[int]:
    return [reading.hours for reading in due_readings([test], now)]


def test_a_reading_is_due_at_its_very_second() -> None:
    exact = after(24)

    assert hours_due(TEST, exact) == [24]
    assert hours_due(TEST, Stamp(exact.moment - SECOND, WINTER)) == []


@pytest.mark.parametrize(
    ("hours", "expected"), [(0, 24), (47.9, 24), (48, 48), (95.9, 48), (96, 96), (167.9, 96), (168, None)]
)
def test_a_reading_waits_until_the_next_and_the_last_for_three_days(hours: float, expected: int | None) -> None:
    found = next_reading(TEST, after(hours))

    assert (found and found.hours) == expected


def test_over_the_night_of_a_clock_change_the_hours_are_real_ones() -> None:
    # Put on at 21:00 summer time, the clocks go back that night: 24 hours later they show 20:00.
    evening = next_reading(TEST, after(1, SUMMER))
    morning = next_reading(TEST, after(12, WINTER))
    assert evening is not None
    assert morning is not None

    assert TEST.stamp.local.strftime("%H:%M") == "21:00"
    assert evening.at.local.strftime("%a %H:%M") == "Sun 21:00"
    assert morning.at.local.strftime("%a %H:%M") == "Sun 20:00"
    assert morning.at.moment == evening.at.moment


def test_what_was_read_is_due_no_more() -> None:
    test = read((24, PatchResult.NONE))

    assert hours_due(test, after(30)) == []
    assert hours_due(test, after(48)) == [48]
    everything = read(*((hours, PatchResult.NONE) for hours in (24, 48, 96)))
    assert next_reading(everything, after(97)) is None


def test_a_reading_left_out_gives_way_to_the_next() -> None:
    assert hours_due(read((48, PatchResult.NONE)), after(50)) == []
    assert next_reading(read((48, PatchResult.NONE)), after(50)) is not None


def test_a_reading_can_be_written_down_a_few_hours_early() -> None:
    found = next_reading(TEST, after(1))
    assert found is not None

    assert not found.can_be_read(after(17.9))
    assert found.can_be_read(after(18))
    assert not found.is_due(after(18))


def test_the_one_due_longest_stands_first() -> None:
    later = replace(TEST, id=2, stamp=after(10))

    assert [reading.test.id for reading in due_readings([later, TEST], after(36))] == [1, 2]


def test_the_strongest_reading_is_the_outcome_and_the_latest_of_equal_ones() -> None:
    assert outcome(TEST) is None
    cases: list[tuple[tuple[tuple[int, PatchResult], ...], int]] = [
        (((24, PatchResult.SLIGHT), (48, PatchResult.CLEAR), (96, PatchResult.NONE)), 48),
        (((24, PatchResult.NONE), (48, PatchResult.NONE)), 48),
        (((24, PatchResult.SLIGHT), (96, PatchResult.SLIGHT)), 96),
    ]
    for readings, hours in cases:
        found = outcome(read(*readings))
        assert found is not None
        assert found.reading.hours == hours


def test_a_product_has_the_outcome_of_its_latest_test_that_was_read() -> None:
    first = read((24, PatchResult.CLEAR))
    second = replace(read((24, PatchResult.NONE)), id=2, stamp=after(200), day=date(2026, 11, 1))
    waiting = replace(TEST, id=3, stamp=after(400))
    named = replace(first, id=4, product_id=None, name="Sample")

    found = outcomes([waiting, second, first, named])

    assert {product: (one.test_id, one.reading.result) for product, one in found.items()} == {7: (2, PatchResult.NONE)}
