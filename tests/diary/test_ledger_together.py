"""A change inside another is part of it."""

from dataclasses import replace

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp
from poreditary.domain.plan import Question
from tests.conftest import StandingClock


def question(diary: Diary, text: str) -> Question:
    stamp: Stamp = diary.now()
    return Question(text, stamp)


def test_two_changes_inside_one_are_undone_together(diary: Diary) -> None:
    ledger = diary.plan._ledger
    with ledger.change("Both noted") as action:
        first = diary.plan.add_question(question(diary, "first"))
        diary.plan.add_question(question(diary, "second"))

    assert first.id == diary.plan.questions()[0].id
    assert action.done.tables == {"question"}
    assert diary.undoable is action.done
    diary.undo()
    assert diary.plan.questions() == []
    assert diary.undoable is None


def test_what_fails_inside_takes_only_its_own_part_back(diary: Diary) -> None:
    ledger = diary.plan._ledger

    def fail() -> None:
        with ledger.change("Never"):
            diary.plan.add_question(question(diary, "lost"))
            raise ValueError("no")

    with ledger.change("One noted"):
        diary.plan.add_question(question(diary, "kept"))
        with pytest.raises(ValueError, match="no"):
            fail()

    assert [found.text for found in diary.plan.questions()] == ["kept"]
    diary.undo()
    assert diary.plan.questions() == []


def test_a_setting_that_was_not_kept_ends_no_day(diary: Diary, clock: StandingClock) -> None:
    clock.advance(hours=4)  # half past two in the night
    before = diary.today()
    with pytest.raises(ValueError, match="no"), diary.together():
        diary.preferences.save(replace(diary.preferences.get(), day_ends_at=4))
        assert diary.today() != before
        raise ValueError("no")
    assert diary.today() == before


def test_after_a_failure_the_next_change_stands_alone(diary: Diary) -> None:
    with pytest.raises(ValueError, match="no"), diary.plan._ledger.change("Never"):
        raise ValueError("no")

    diary.plan.add_question(question(diary, "kept"))

    assert diary.undoable is not None
