"""The day the diary begins."""

from datetime import date

from poreditary.diary.diary import Diary
from poreditary.domain.checkin import CheckIn
from poreditary.domain.kinds import ReactionKind, Slot, StepKind
from poreditary.domain.reaction import Reaction
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Course, Session
from tests.conftest import NOW


def test_each_kind_of_entry_can_be_the_first(diary: Diary) -> None:
    assert diary.first_day() is None
    routine = diary.routines.add(Routine("Day", Slot.MORNING)).id
    step = diary.routines.add_step(Step(routine, StepKind.CLEANSE, date(2026, 1, 1))).id
    assert diary.first_day() is None  # a plan is no entry
    diary.routines.tick(step, date(2026, 9, 9))
    assert diary.first_day() == date(2026, 9, 9)
    diary.check_ins.save(CheckIn(date(2026, 8, 8), NOW, spots=1))
    assert diary.first_day() == date(2026, 8, 8)
    diary.reactions.add(Reaction(ReactionKind.BURNING, 1, date(2026, 7, 7), NOW))
    assert diary.first_day() == date(2026, 7, 7)
    diary.treatments.add_session(Session(date(2026, 6, 6), "peel", name="Peel"))
    assert diary.first_day() == date(2026, 6, 6)
    diary.treatments.add_course(Course("Peels", date(2026, 5, 5)))
    assert diary.first_day() == date(2026, 5, 5)
    diary.undo()
    assert diary.first_day() == date(2026, 6, 6)
