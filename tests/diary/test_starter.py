"""Steps taken over from a pore type."""

from datetime import date

from poreditary.diary.diary import Diary
from poreditary.diary.starter import StarterWords, begin, proposed, suited
from poreditary.domain.kinds import Per, PoreType, Slot, StepKind
from poreditary.domain.routine import Routine, Step

TODAY = date(2026, 11, 21)
WORDS = StarterWords("Morning", "Evening", "Weekly")


def kinds(diary: Diary) -> dict[str, list[StepKind]]:
    return {r.name: [step.kind for step in diary.routines.steps(r.id)] for r in diary.routines.all()}


def test_the_chosen_steps_begin_today_with_what_they_rest_on(diary: Diary) -> None:
    begin(diary, WORDS, suited(diary, PoreType.OILY))
    assert kinds(diary) == {
        "Morning": [StepKind.CLEANSE, StepKind.SERUM, StepKind.MOISTURISE, StepKind.SUNSCREEN],
        "Evening": [StepKind.CLEANSE, StepKind.MOISTURISE],
        "Weekly": [StepKind.EXFOLIATE, StepKind.MASK],
    }
    mask = next(step for step in diary.routines.all_steps() if step.kind is StepKind.MASK)
    assert (mask.from_day, mask.frequency, mask.statement) == (TODAY, (1, 2, Per.WEEK), "step_mask.s1_clay")
    diary.undo()
    assert kinds(diary) == {}


def test_steps_join_the_first_routine_of_their_slot(diary: Diary) -> None:
    own = diary.routines.add(Routine("Before bed", Slot.EVENING)).id
    diary.routines.add_step(Step(own, StepKind.CLEANSE, TODAY))
    diary.routines.add(Routine("Late", Slot.EVENING))
    found = {(p.step.slot, p.step.kind): p for p in proposed(diary, None)}
    assert found[Slot.EVENING, StepKind.CLEANSE].is_there
    assert not found[Slot.EVENING, StepKind.CLEANSE].is_chosen
    assert not found[Slot.MORNING, StepKind.CLEANSE].is_there
    begin(diary, WORDS, suited(diary, None))
    assert kinds(diary) == {
        "Morning": [StepKind.CLEANSE, StepKind.MOISTURISE, StepKind.SUNSCREEN],
        "Before bed": [StepKind.CLEANSE, StepKind.MOISTURISE],
        "Late": [],
        "Weekly": [StepKind.EXFOLIATE],
    }


def test_a_step_that_ended_is_proposed_again(diary: Diary) -> None:
    own = diary.routines.add(Routine("Before bed", Slot.EVENING)).id
    step = diary.routines.add_step(Step(own, StepKind.CLEANSE, date(2026, 11, 1))).id
    diary.routines.end_step(step)
    assert not any(found.is_there for found in proposed(diary, None))


def test_nothing_chosen_adds_nothing(diary: Diary) -> None:
    assert not begin(diary, WORDS, ())
    assert diary.routines.all() == []
