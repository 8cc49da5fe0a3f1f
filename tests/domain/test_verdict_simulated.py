"""What verdicts come to over many made-up persons: false alarms, errors inside what is called noise, power."""

from dataclasses import dataclass
from math import log
from random import Random
from statistics import median

import pytest

from poreditary.domain.measuring import Change, Verdict
from poreditary.domain.noise import Noise, learn
from poreditary.domain.verdict import adjusted, judged, verdict_of

RUNS = 1500
PHOTO = 0.005
MOST_ALARMS = 0.05 + 2 * (0.05 * 0.95 / RUNS) ** 0.5
"""5 % and twice the error of counting so many runs."""


@dataclass(frozen=True)
class Person:
    random: Random
    session: float

    def sitting(self, level: float = 0.0, photos: int = 3) -> list[float]:
        day = self.random.gauss(level, self.session)
        return [self.random.gauss(day, PHOTO) for _ in range(photos)]

    def week(self) -> list[list[float]]:
        return [self.sitting() for _ in range(3)]

    def against_the_week(self, level: float = 0.0) -> Change:
        week = self.week()
        return judged(week, [self.sitting(level)], learn([week]))

    def one_against_one(self, level: float = 0.0) -> Change:
        return judged([self.sitting()], [self.sitting(level)], learn([self.week()]))

    def with_the_week_as_baseline(self) -> Change:
        sittings = [self.sitting(), *self.week()]
        return judged(sittings, [self.sitting()], learn([sittings]))

    def before_calibration(self, level: float = 0.0) -> Change:
        return judged([self.sitting()], [self.sitting(level)], Noise())


def alarms(changes: list[Change]) -> float:
    return sum(verdict_of(change) is not Verdict.NO_DETECTABLE_CHANGE for change in changes) / len(changes)


@pytest.mark.parametrize("session", [0.015, 0.02, 0.023, 0.025, 0.03])
def test_after_a_calibration_week_chance_is_rarely_called_a_change(session: float) -> None:
    person = Person(Random(2026), session)
    changes = [person.against_the_week() for _ in range(RUNS)]
    assert alarms(changes) <= MOST_ALARMS
    assert sum(abs(change.percent) <= change.smallest for change in changes) / RUNS >= 1 - MOST_ALARMS
    if session <= 0.023:
        assert median(change.smallest for change in changes) <= 8


def test_a_person_with_twice_the_expected_noise_is_misled_in_one_of_ten_cases_at_most() -> None:
    person = Person(Random(2026), 0.04)
    assert alarms([person.against_the_week() for _ in range(RUNS)]) <= 0.1
    assert alarms([person.one_against_one() for _ in range(RUNS)]) <= 0.1


@pytest.mark.parametrize("session", [0.015, 0.02, 0.025])
def test_one_sitting_against_one_is_as_honest_and_sees_less(session: float) -> None:
    person = Person(Random(7), session)
    changes = [person.one_against_one() for _ in range(RUNS)]
    assert alarms(changes) <= MOST_ALARMS
    assert 6.5 < median(change.smallest for change in changes) < 8.2


@pytest.mark.parametrize("session", [0.015, 0.023, 0.03])
def test_a_baseline_that_takes_in_the_calibration_week_sees_more(session: float) -> None:
    person = Person(Random(14), session)
    changes = [person.with_the_week_as_baseline() for _ in range(RUNS)]
    assert alarms(changes) <= MOST_ALARMS
    if session <= 0.023:
        assert median(change.smallest for change in changes) <= 6.5


@pytest.mark.parametrize("session", [0.015, 0.025])
def test_before_calibration_chance_is_rarely_called_a_change(session: float) -> None:
    person = Person(Random(8), session)
    changes = [person.before_calibration() for _ in range(RUNS)]
    assert alarms(changes) <= MOST_ALARMS
    assert 6.5 < median(change.smallest for change in changes) < 8.2


def test_many_repeats_narrow_what_is_noise_and_stay_honest() -> None:
    person = Person(Random(9), 0.04)
    changes = []
    for _ in range(RUNS // 3):
        week = person.week()
        noise = learn([week, *([person.sitting(), person.sitting()] for _ in range(6))])
        changes.append(judged(week, [person.sitting()], noise))
    assert alarms(changes) <= 0.08
    assert 8.5 < median(change.smallest for change in changes) < 10.5


@pytest.mark.parametrize(("true", "least"), [(-0.10, 0.7), (-0.15, 0.95), (-0.20, 0.99), (0.20, 0.95)])
def test_a_change_that_is_there_is_seen_with_its_sign(true: float, least: float) -> None:
    person = Person(Random(10), 0.023)
    changes = [person.against_the_week(log(1 + true)) for _ in range(RUNS // 3)]
    wanted = Verdict.DECREASE if true < 0 else Verdict.INCREASE
    assert sum(verdict_of(change) is wanted for change in changes) / len(changes) >= least
    assert median(change.percent for change in changes) == pytest.approx(100 * true, abs=0.5)
    held = sum(change.low <= 100 * true <= change.high for change in changes) / len(changes)
    assert held >= 0.95


def test_five_patches_together_are_no_more_often_wrong_than_one() -> None:
    person, runs = Person(Random(13), 0.035), RUNS // 3
    wrong = 0
    for _ in range(runs):
        changes = adjusted([person.against_the_week() for _ in range(5)])
        wrong += any(verdict_of(change) is not Verdict.NO_DETECTABLE_CHANGE for change in changes)
    assert wrong / runs <= 0.09
