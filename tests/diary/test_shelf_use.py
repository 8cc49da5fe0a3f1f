"""On which days a product was used."""

from datetime import date, timedelta

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step

TODAY = date(2026, 11, 21)


def test_days_used_counts_days_and_not_ticks(diary: Diary) -> None:
    gel = diary.shelf.add(Product("Gel", StepKind.CLEANSE)).id
    routine = diary.routines.add(Routine("Day", Slot.MORNING)).id
    steps = [diary.routines.add_step(Step(routine, StepKind.CLEANSE, TODAY, product_id=gel)).id for _ in range(3)]
    for back in (0, 1, 30):
        for step in steps[:2]:
            diary.routines.tick(step, TODAY - timedelta(days=back))
    diary.routines.skip(steps[0], TODAY - timedelta(days=2))
    diary.routines.tick(steps[2], TODAY - timedelta(days=3))
    diary.routines.discard_step(steps[2])
    assert diary.shelf.days_used(TODAY - timedelta(days=7), TODAY) == {gel: (2, TODAY - timedelta(days=1), TODAY)}
    assert diary.shelf.days_used(date(2025, 1, 1), date(2025, 2, 1)) == {}
