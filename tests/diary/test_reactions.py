"""Reactions in a real diary."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import ReactionKind, Zone
from poreditary.domain.reaction import Reaction
from poreditary.domain.treatment import Session
from poreditary.errors import UserError

DAY = date(2026, 3, 1)


def reaction(diary: Diary) -> Reaction:
    return Reaction(ReactionKind.BURNING, 2, DAY, diary.now(), zones=(Zone.CHIN, Zone.NOSE))


def test_a_reaction_keeps_its_zones_and_suspect(diary: Diary, open_diary: Callable[[], Diary]) -> None:
    session_id = diary.treatments.add_session(Session(DAY, "", name="Peel")).id
    logged = replace(reaction(diary), suspect_session_id=session_id, until_day=DAY, note="After the mask")
    diary.reactions.add(logged)

    found = open_diary().reactions.all()[0]

    assert replace(found, id=0) == logged


def test_changing_a_reaction_replaces_its_zones_and_can_be_undone(diary: Diary) -> None:
    diary.reactions.add(reaction(diary))
    before = diary.reactions.all()[0]

    diary.reactions.edit(replace(before, severity=4, zones=(Zone.FOREHEAD,)))
    assert diary.reactions.all()[0].zones == (Zone.FOREHEAD,)

    diary.undo()
    assert diary.reactions.all() == [before]


def test_a_reaction_goes_to_the_trash_and_comes_back_with_its_zones(diary: Diary) -> None:
    diary.reactions.add(reaction(diary))
    before = diary.reactions.all()
    trash_id = diary.reactions.discard(before[0].id).id
    assert diary.reactions.all() == []

    diary.trash.restore(trash_id)

    assert diary.reactions.all() == before


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"until_day": date(2026, 2, 28)}, "ends before it starts"),
        ({"severity": 5}, "0 to 4"),
        ({"from_day": date(1900, 1, 1)}, "before 1970"),
        ({"until_day": date(2300, 1, 1)}, "too far away"),
        ({"from_day": date(2026, 11, 23)}, "has not come yet"),
    ],
)
def test_a_reaction_that_cannot_be_is_refused_in_a_sentence(diary: Diary, change: dict[str, object], said: str) -> None:
    with pytest.raises(UserError, match=said):
        diary.reactions.add(replace(reaction(diary), **change))  # type: ignore[arg-type]
    assert diary.reactions.all() == []


def test_a_reaction_may_begin_tomorrow_and_one_kept_later_can_still_be_changed(diary: Diary) -> None:
    diary.reactions.add(replace(reaction(diary), from_day=date(2026, 11, 22)))
    kept = diary.reactions.all()[0]

    diary.reactions.edit(replace(kept, severity=3))
    with pytest.raises(UserError, match="2026-11-23 has not come yet"):
        diary.reactions.edit(replace(kept, from_day=date(2026, 11, 23)))

    assert (diary.reactions.all()[0].severity, diary.reactions.all()[0].from_day) == (3, date(2026, 11, 22))
