"""Blind comparisons in a diary: kept at once, undone, done again, thrown away."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.domain.blind_outcome import outcome, shown_pairs
from poreditary.domain.kinds import BlindAnswer, View
from poreditary.domain.photo import BlindPair, BlindSet, Photo
from poreditary.errors import UserError
from tests.photo import samples

FIRST = datetime(2026, 8, 2, 9, 0)
EARLIER, LATER = (date(2026, 8, 1), date(2026, 8, 31)), (date(2026, 9, 1), date(2026, 10, 31))


def keep_weeks(diary: Diary, count: int, view: View = View.NOSE) -> None:
    for week in range(count):
        image = samples.upright()
        image.paste((week * 9, 90, 90 + len(view)), (0, 0, 40, 40))
        diary.photos.keep(look_at(samples.photo("JPEG", image), f"{week}.jpg", FIRST + timedelta(weeks=week)), view)


def begun(diary: Diary) -> BlindSet:
    keep_weeks(diary, 9)
    return diary.blind.get(diary.blind.make(View.NOSE, EARLIER, LATER, chance=3).id)


def test_a_set_is_kept_with_its_pairs_and_can_be_taken_back(diary: Diary) -> None:
    one = begun(diary)
    assert diary.blind.all() == [one]
    assert (one.view, one.day, len(one.pairs)) == (View.NOSE, date(2026, 11, 21), 7)
    assert str(diary.undoable) == "Blind comparison begun"
    diary.undo()
    assert diary.blind.all() == []
    diary.redo()
    assert diary.blind.all() == [one]


def test_the_same_chance_makes_the_same_pairs(diary: Diary) -> None:
    one = begun(diary)
    other = diary.blind.get(diary.blind.make(View.NOSE, EARLIER, LATER, chance=3).id)
    assert (other.seed, [sides(pair) for pair in other.pairs]) == (one.seed, [sides(pair) for pair in one.pairs])


def sides(pair: object) -> tuple[object, object]:
    return getattr(pair, "left_photo_id"), getattr(pair, "right_photo_id")  # noqa: B009


def unanswered(one: BlindSet, photos: Mapping[int, Photo]) -> list[BlindPair]:
    return [pair for pair in shown_pairs(one, photos) if pair.answer is None]


def test_an_answer_is_kept_at_once_and_can_be_taken_back(diary: Diary) -> None:
    one = begun(diary)
    changes = diary.blind.answer(one.pairs[0].id, BlindAnswer.SAME)
    assert (changes.tables, str(changes)) == (frozenset({"blind_pair"}), "Pair 1 answered")
    diary.blind.answer(one.pairs[1].id, BlindAnswer.LEFT)
    photos = diary.blind.photos(View.NOSE)
    assert unanswered(diary.blind.get(one.id), photos)[0] == one.pairs[2]
    diary.undo()
    assert unanswered(diary.blind.get(one.id), photos)[0] == one.pairs[1]
    assert diary.blind.get(one.id).pairs[0].answer is BlindAnswer.SAME


def test_done_again_it_is_another_set(diary: Diary) -> None:
    one = begun(diary)
    diary.blind.answer(one.pairs[0].id, BlindAnswer.LEFT)
    other = diary.blind.get(diary.blind.again(one.id, chance=8).id)
    assert other.view is View.NOSE
    assert all(pair.answer is None for pair in other.pairs)
    assert sorted(map(str, map(sides, other.pairs))) == sorted(str(sides(pair)[::-1]) for pair in one.pairs)
    assert [found.id for found in diary.blind.all()] == [other.id, one.id]


def test_a_discarded_photo_leaves_its_pairs_out_until_it_is_put_back(diary: Diary) -> None:
    one = begun(diary)
    trash = diary.photos.discard([one.pairs[0].left_photo_id]).id
    photos = diary.blind.photos(View.NOSE)
    assert outcome(one, photos).left_out >= 1
    assert shown_pairs(one, photos)[0].position > 1
    diary.trash.restore(trash)
    assert shown_pairs(one, diary.blind.photos(View.NOSE))[0] == one.pairs[0]


def test_a_photo_deleted_for_good_takes_its_pairs_along(diary: Diary) -> None:
    one = begun(diary)
    gone = one.pairs[0].left_photo_id
    diary.trash.delete_forever([diary.photos.discard([gone]).id])
    left = diary.blind.get(one.id)
    assert 0 < len(left.pairs) < len(one.pairs)
    assert all(gone not in sides(pair) for pair in left.pairs)
    with pytest.raises(UserError, match="no longer"):
        diary.blind.answer(one.pairs[0].id, BlindAnswer.LEFT)
    assert len(diary.blind.get(diary.blind.again(one.id).id).pairs) == len(left.pairs)


def test_a_set_goes_to_the_trash_and_comes_back_with_its_answers(diary: Diary) -> None:
    one = begun(diary)
    diary.blind.answer(one.pairs[0].id, BlindAnswer.LEFT)
    trash = diary.blind.discard(one.id).id
    assert diary.blind.all() == []
    with pytest.raises(UserError, match="no longer"):
        diary.blind.get(one.id)
    diary.trash.restore(trash)
    assert diary.blind.all()[0].pairs[0].answer is BlindAnswer.LEFT


def test_without_photos_in_both_periods_there_is_no_set(diary: Diary) -> None:
    keep_weeks(diary, 2)
    with pytest.raises(UserError, match="nothing to compare"):
        diary.blind.make(View.NOSE, EARLIER, LATER)
    with pytest.raises(UserError, match="nothing to compare"):
        diary.blind.make(View.CHIN, EARLIER, LATER)
    assert diary.blind.all() == []
