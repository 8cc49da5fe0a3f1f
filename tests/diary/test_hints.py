"""Hints from what a diary holds."""

from datetime import date, timedelta

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.hints import hints_for_plan, hints_on
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.hints import HintKind
from poreditary.domain.kinds import Per, Slot, StepKind, WindowKind
from poreditary.domain.product import Active, Product
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Course, Session

TODAY = date(2026, 11, 21)
MONDAY = date(2026, 11, 16)
BEGAN = date(2026, 11, 2)
DAY = timedelta(days=1)


class Kept:
    """A diary with an evening, and a morning with sunscreen or without."""

    def __init__(self, diary: Diary) -> None:
        self.diary = diary
        self.morning = diary.routines.add(Routine("Morning", Slot.MORNING)).id
        self.evening = diary.routines.add(Routine("Evening", Slot.EVENING)).id
        self.sunscreen = self.add(StepKind.SUNSCREEN, self.morning)

    def add(self, kind: StepKind, routine: int = 0, **how: object) -> int:
        step = Step(routine or self.evening, kind, BEGAN, **how)  # type: ignore[arg-type]
        return self.diary.routines.add_step(step).id

    def kinds(self, day: date = TODAY) -> list[HintKind]:
        return [hint.kind for hint in hints_on(self.diary, day)]

    def planned(self) -> list[HintKind]:
        diary = self.diary
        parts = (diary.routines.all(archived=True), diary.routines.all_steps(), diary.shelf.products())
        return [hint.kind for hint in hints_for_plan(*parts, diary.knowledge().catalogue)]


@pytest.fixture
def kept(diary: Diary) -> Kept:
    return Kept(diary)


def test_three_exfoliations_in_a_week_are_said_on_the_third_and_skips_do_not_count(kept: Kept) -> None:
    acid = kept.add(StepKind.EXFOLIATE, times=2, per=Per.WEEK)
    for day in (0, 2):
        kept.diary.routines.tick(acid, MONDAY + day * DAY)
    kept.diary.routines.skip(acid, MONDAY + 3 * DAY, "sore")
    assert kept.kinds() == []
    kept.diary.routines.tick(acid, TODAY)
    assert kept.kinds(TODAY - DAY) == []
    assert kept.kinds() == [HintKind.ACIDS_OFTEN]
    assert kept.kinds(TODAY + 2 * DAY) == []


def test_the_product_says_what_a_step_does_and_one_without_known_actives_says_nothing(kept: Kept) -> None:
    shelf = kept.diary.shelf
    acid = Product("Drops", StepKind.SERUM, actives=(Active("Salicylic acid", 2.0, "salicylic_acid"),))
    known = shelf.add(acid).id
    unknown = shelf.add(Product("Oil", StepKind.SERUM, actives=(Active("Salicylic acid", 2.0),))).id
    step = kept.add(StepKind.SERUM, times=3, per=Per.WEEK, product_id=unknown)
    assert kept.planned() == []
    kept.diary.routines.discard_step(step)
    kept.add(StepKind.SERUM, times=3, per=Per.WEEK, product_id=known)
    assert kept.planned() == [HintKind.ACIDS_OFTEN]


def test_what_was_ticked_with_another_product_counts_as_that(kept: Kept) -> None:
    shelf, routines = kept.diary.shelf, kept.diary.routines
    acid = shelf.add(Product("Acid", StepKind.SERUM, actives=(Active("A", None, "salicylic_acid"),))).id
    water = shelf.add(Product("Water", StepKind.SERUM)).id
    step = kept.add(StepKind.SERUM, product_id=acid)
    for day in range(3):
        routines.tick(step, MONDAY + day * DAY)
    routines.edit_step(Step(kept.evening, StepKind.SERUM, BEGAN, id=step, product_id=water))
    assert kept.kinds() == [HintKind.ACIDS_OFTEN]
    assert kept.planned() == []


def test_a_retinoid_paused_or_skipped_does_not_meet_the_acid_of_the_evening(kept: Kept) -> None:
    acid = kept.add(StepKind.EXFOLIATE, per=Per.WEEK)
    retinoid = kept.add(StepKind.RETINOID)
    assert kept.planned() == [HintKind.SAME_EVENING]
    assert kept.kinds() == []
    kept.diary.routines.tick(acid, TODAY)
    assert kept.kinds() == [HintKind.SAME_EVENING]
    kept.diary.routines.skip(retinoid, TODAY, "acid tonight")
    assert kept.kinds() == []
    kept.diary.routines.untick(retinoid, TODAY)
    window = AftercareWindow(0, WindowKind.ACTIVES, TODAY, TODAY, source="clinic")
    kept.diary.treatments.add_session(Session(TODAY, "aha_peel", name="Peel"), (window,))
    assert kept.kinds() == []


def test_a_step_that_ended_still_counts_in_its_week_and_is_planned_no_more(kept: Kept) -> None:
    acid = kept.add(StepKind.EXFOLIATE, times=3, per=Per.WEEK)
    assert kept.planned() == [HintKind.ACIDS_OFTEN]
    for day in range(3):
        kept.diary.routines.tick(acid, MONDAY + day * DAY)
    kept.diary.routines.end_step(acid)
    assert kept.planned() == []
    assert kept.kinds() == [HintKind.ACIDS_OFTEN]


def test_an_archived_routine_plans_nothing(kept: Kept) -> None:
    kept.add(StepKind.EXFOLIATE, times=3, per=Per.WEEK)
    kept.diary.routines.archive(kept.evening)
    assert kept.planned() == []


def test_sunscreen_is_missed_in_a_course_once_a_session_was_had(kept: Kept) -> None:
    treatments = kept.diary.treatments
    course = treatments.add_course(Course("Needling", BEGAN, treatment="microneedling", sessions_planned=2)).id
    kept.add(StepKind.CLEANSE, kept.morning)
    kept.diary.routines.discard_step(kept.sunscreen)
    assert kept.kinds() == []
    treatments.add_session(Session(TODAY - DAY, "microneedling", course_id=course))
    assert kept.kinds() == [HintKind.NO_SUNSCREEN]
    assert kept.kinds(TODAY - 2 * DAY) == []
    treatments.add_session(Session(TODAY, "microneedling", course_id=course))
    assert kept.kinds() == []


def test_an_open_window_of_sun_care_is_named_until_its_last_day(kept: Kept) -> None:
    kept.add(StepKind.CLEANSE, kept.morning)
    kept.diary.routines.discard_step(kept.sunscreen)
    window = AftercareWindow(0, WindowKind.SUN, TODAY - 2 * DAY, TODAY, source="clinic")
    kept.diary.treatments.add_session(Session(TODAY - 2 * DAY, "aha_peel", name="Peel"), (window,))
    (hint,) = hints_on(kept.diary, TODAY)
    assert "The clinic says" in hint.text
    assert kept.kinds(TODAY + DAY) == []


def test_an_empty_diary_has_nothing_to_say(diary: Diary) -> None:
    assert hints_on(diary, TODAY) == []
