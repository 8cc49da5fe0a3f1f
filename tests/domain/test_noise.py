"""What unchanged sittings teach of one's own noise."""

from dataclasses import replace
from math import sqrt
from random import Random
from statistics import fmean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.noise import CAUTIOUS, LEAST, PHOTO, SESSION, Noise, learn

LOADS = st.lists(st.lists(st.lists(st.floats(-3, 3), max_size=4), max_size=4), max_size=3)


def unchanged(random: Random, session: float, photo: float, sittings: int = 3, photos: int = 3) -> list[list[float]]:
    days = [random.gauss(1.3, session) for _ in range(sittings)]
    return [[random.gauss(day, photo) for _ in range(photos)] for day in days]


def test_while_nothing_is_learned_the_noise_is_taken_as_that_of_a_noisy_camera() -> None:
    noise = Noise()
    assert noise.is_assumed
    assert (noise.session, noise.photo, noise.between) == (SESSION, PHOTO, CAUTIOUS)
    assert learn([]) == learn([[], [[]]]) == noise


def test_one_sitting_teaches_of_its_photos_alone() -> None:
    found = learn([[[0.10, 0.11, 0.12]]])
    assert (found.session_freedom, found.photo_freedom) == (0, 2)
    assert found.photo**2 == pytest.approx(0.01**2)
    assert found.between == CAUTIOUS


def test_sittings_of_one_photo_teach_of_the_days_alone() -> None:
    found = learn([[[0.0], [0.1], [0.2]]])
    assert (found.session_freedom, found.photo_freedom) == (2, 0)
    assert found.session**2 == pytest.approx(0.1**2 - PHOTO**2)


def test_calm_sittings_are_mixed_with_what_is_expected() -> None:
    days = [[[0.0, 0.0], [0.03, 0.03], [-0.03, -0.03]]]
    photo = 6 * PHOTO**2 / 9
    seen = 0.03**2 - photo / 2
    found = learn(days)
    assert found.photo == pytest.approx(sqrt(photo))
    assert found.session == pytest.approx(max(sqrt((5 * SESSION**2 + 2 * seen) / 7), sqrt(seen)))
    assert found.freedom == 7


def test_groups_need_not_be_alike() -> None:
    one = [[0.00, 0.01], [0.08, 0.07]]
    other = [[value + 2.5 for value in sitting] for sitting in one]
    assert learn([one, other]).session_freedom == 2
    assert learn([one, other]).session == pytest.approx(learn([one, one]).session)
    assert learn([one, other]).session < learn([[*one, *other]]).session


def test_the_noise_between_days_is_never_taken_as_less_than_the_least() -> None:
    still = [[[0.5, 0.5, 0.5]] * 40]
    assert learn(still).session == LEAST
    assert learn(still, least=0.01).session == 0.01


def test_what_was_seen_is_never_mixed_down() -> None:
    random = Random(3)
    days = unchanged(random, 0.09, 0.02, sittings=12)
    means = [fmean(day) for day in days]
    between = sum((mean - fmean(means)) ** 2 for mean in means) / 11
    found = learn([days])
    assert found.session**2 == pytest.approx(between - found.photo**2 / 3)


def test_many_repeats_find_the_noise_that_is_there() -> None:
    random = Random(11)
    groups = [unchanged(random, 0.035, 0.012, sittings=2) for _ in range(400)]
    found = learn(groups)
    assert found.session == pytest.approx(0.035, rel=0.06)
    assert found.photo == pytest.approx(0.012, rel=0.04)


def test_few_repeats_are_right_in_the_middle() -> None:
    random = Random(12)
    found = [learn([unchanged(random, 0.035, 0.012)], replace(Noise(), session=0.035)) for _ in range(500)]
    assert median(noise.session for noise in found) == pytest.approx(0.035, rel=0.07)


def test_later_repeats_add_to_what_was_learned() -> None:
    random = Random(4)
    week, later = unchanged(random, 0.05, 0.006), unchanged(random, 0.05, 0.006, sittings=2)
    at_once, in_turn = learn([week, later]), learn([later], learn([week]))
    assert in_turn.session_freedom == at_once.session_freedom == 3
    assert in_turn.photo_freedom == at_once.photo_freedom == 10
    assert in_turn.session == pytest.approx(at_once.session, rel=0.15)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_load_that_is_no_number_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="finite"):
        learn([[[0.1, value]]])


@given(LOADS, st.floats(-2, 2))
def test_what_the_skin_itself_is_teaches_nothing(groups: list[list[list[float]]], more: float) -> None:
    moved = learn([[[load + more for load in sitting] for sitting in group] for group in groups])
    found = learn(groups)
    assert moved.session == pytest.approx(found.session)
    assert moved.photo == pytest.approx(found.photo)


@given(LOADS)
def test_the_noise_is_always_there(groups: list[list[list[float]]]) -> None:
    found = learn(groups)
    assert found.photo > 0
    assert found.session >= LEAST
    assert found.is_assumed == all(sum(bool(sitting) for sitting in group) < 2 for group in groups)
