"""Retention: by sequence first, then by day, week and month; no clock drops what was made last."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.retention import MOST, Dated, kept

BEGAN = date(2026, 1, 1)
ANY_DAY = st.dates(date(1970, 1, 1), date(2099, 12, 31))
BACKUPS = st.lists(ANY_DAY, max_size=80).map(lambda days: [Dated(n, day) for n, day in enumerate(days, start=1)])


def thinned(backups: list[Dated]) -> list[Dated]:
    stay = kept(backups)
    return [backup for backup in backups if backup.sequence in stay]


def a_backup_a_day(days: int) -> list[Dated]:
    """Return what is left of a backup on each of so many days, thinned after each."""
    left: list[Dated] = []
    for n in range(days):
        left = thinned([*left, Dated(n + 1, BEGAN + timedelta(days=n))])
    return left


def test_nothing_is_kept_of_nothing() -> None:
    assert kept([]) == frozenset()


def test_after_four_hundred_days_there_are_seven_days_five_weeks_and_twelve_months() -> None:
    left = a_backup_a_day(400)
    last = BEGAN + timedelta(days=399)
    days = [backup.day for backup in left]
    assert len(left) == 20
    assert days[-7:] == [last - timedelta(days=n) for n in range(6, -1, -1)]
    assert {(day.year, day.month) for day in days} == {(2026, month) for month in range(3, 13)} | {(2027, 1), (2027, 2)}
    weeks = {day.isocalendar()[:2] for day in days}
    assert {(last - timedelta(weeks=n)).isocalendar()[:2] for n in range(5)} <= weeks


def test_many_of_a_day_leave_its_newest_three() -> None:
    assert kept([Dated(n, BEGAN) for n in range(1, 40)]) == {37, 38, 39}


def test_a_clock_in_1970_and_one_in_2099_drop_nothing_of_yesterday() -> None:
    usual = a_backup_a_day(60)
    after = usual[-1].sequence
    wrong = [Dated(after + 1, date(1970, 1, 1)), Dated(after + 2, date(2099, 12, 31))]
    again = Dated(after + 3, usual[-1].day + timedelta(days=1))
    left = thinned([*thinned([*usual, wrong[0]]), wrong[1]])
    left = thinned([*left, again])
    assert {backup.sequence for backup in [*wrong, again]} <= {backup.sequence for backup in left}
    assert usual[-1] in left


@given(BACKUPS)
def test_the_newest_three_are_always_kept(backups: list[Dated]) -> None:
    assert {backup.sequence for backup in backups[-3:]} <= kept(backups)


@given(BACKUPS)
def test_what_is_kept_was_there_is_bounded_and_is_kept_again(backups: list[Dated]) -> None:
    left = thinned(backups)
    assert kept(backups) <= {backup.sequence for backup in backups}
    assert len(left) <= MOST
    assert thinned(left) == left


@given(BACKUPS, st.randoms())
def test_the_order_they_are_told_in_does_not_matter(backups: list[Dated], random: "object") -> None:
    shuffled = list(backups)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert kept(shuffled) == kept(backups)


@given(BACKUPS, ANY_DAY)
def test_a_further_backup_never_goes_at_once_and_never_takes_more_than_it_must(backups: list[Dated], day: date) -> None:
    left = thinned(backups)
    newest = Dated(len(backups) + 1, day)
    after = kept([*left, newest])
    assert newest.sequence in after
    assert {backup.sequence for backup in left[-2:]} <= after


@given(st.lists(st.sampled_from([-30000, -1, 0, 1, 1, 1, 1, 30, 25000]), min_size=1, max_size=120))
def test_a_clock_that_jumps_keeps_each_newest_while_it_is_new(jumps: list[int]) -> None:
    left: list[Dated] = []
    day = BEGAN
    for n, jump in enumerate(jumps, start=1):
        day = min(max(day + timedelta(days=jump), date(1970, 1, 1)), date(2098, 12, 31))
        left = thinned([*left, Dated(n, day)])
        assert [backup.sequence for backup in left[-3:]] == list(range(max(1, n - 2), n + 1))
