"""Photos that would be known at once stand in no pair, unless there are no others."""

from dataclasses import replace
from datetime import timedelta

from poreditary.domain.blind import plan
from poreditary.domain.blind_outcome import outcome, shown_pairs
from poreditary.domain.fairness import sound, usable
from poreditary.domain.photo import Photo
from poreditary.domain.quality import Figures, Finding, GateMode, Quality, as_json
from tests.domain.test_blind import FIRST, LEFT, RIGHT, SAME, hand_made, photo, two, weekly

SOFT = as_json(Quality(Figures(0.1, 120, 120, 120, 120, 120, 0, 0), (Finding.BLURRED,)), GateMode.REMIND)
GOOD = as_json(Quality(Figures(0.9, 120, 120, 120, 120, 120, 0, 0), ()), GateMode.REMIND)


def soft(one: Photo) -> Photo:
    return replace(one, quality=SOFT)


def test_photos_with_findings_are_left_out_where_others_are_of_two_days() -> None:
    first, second, third = weekly(3)
    assert sound([soft(first), replace(second, quality=GOOD), third]) == [replace(second, quality=GOOD), third]
    assert usable([soft(first), second, third]) == [second, third]
    few = [soft(first), soft(second), third]
    assert usable(few) == few


def test_photos_that_lie_apart_do_not_meet_where_others_can_be_had() -> None:
    photos = [photo(n, FIRST + timedelta(days=n)) for n in range(1, 5)]
    periods = ((photos[0].day, photos[1].day), (photos[2].day, photos[3].day))
    apart = frozenset({frozenset((1, 3)), frozenset((2, 4))})
    for chance in range(20):
        made = plan(photos, *periods, chance, apart)
        assert made is not None
        assert not {frozenset(two(pair)) for pair in made.pairs} & apart


def test_answers_of_unfair_pairs_count_for_nothing_where_there_are_fair_ones() -> None:
    one, photos = hand_made(RIGHT, RIGHT, LEFT, *[SAME] * 5, RIGHT, SAME)
    photos[11] = soft(photos[11])
    done = outcome(one, photos, frozenset({frozenset((3, 13))}))
    assert (done.later, done.earlier, done.same, done.repeats, done.unfair) == (1, 0, 5, 0, 3)
    assert not done.is_doubtful


def test_with_none_but_unfair_pairs_all_are_shown_and_the_outcome_is_doubtful() -> None:
    one, photos = hand_made(RIGHT, None, *[SAME] * 6, RIGHT, SAME)
    dim = {photo_id: soft(kept) for photo_id, kept in photos.items()}
    assert len(shown_pairs(one, dim)) == 10
    done = outcome(one, dim)
    assert (done.later, done.open, done.unfair, done.is_doubtful) == (1, 1, 0, True)
