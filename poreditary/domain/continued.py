"""Which row of a routine goes on from which: one step may be kept as several rows, one after the other.

A step ends and another row goes on in its place when its frequency changes, when it moves to another routine, and
when it is taken up again. Both are the same step where they are of one kind and have one product, or one name where
they have none.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta

from poreditary.domain.routine import Step

DAY = timedelta(days=1)
Rule = Callable[[Step, Step], bool]


def predecessors(steps: Iterable[Step]) -> dict[int, Step]:
    """Return the row that each one goes on from, by the id of the later; of `steps`, all there are outside the trash.

    A row goes on from one only, and from one only one goes on: first from one of its routine that ended the day before
    it begins, then from such a one of another routine, where it moved, then from one of its routine after a gap.
    """
    alike: dict[tuple[object, ...], list[Step]] = defaultdict(list)
    for step in steps:
        alike[step.kind, step.product_id, "" if step.product_id else step.name].append(step)
    return {after.id: before for rows in alike.values() for after, before in _pairs(rows)}


def is_continued(step: Step, before: Step | None) -> bool:
    """Return whether a row goes on from its predecessor without a day between them."""
    return before is not None and before.until_day is not None and before.until_day + DAY == step.from_day


def predecessor_of(step: Step, steps: Iterable[Step]) -> Step | None:
    """Return the row that a step goes on from, None for one that began anew."""
    return predecessors(steps).get(step.id)


def continued_rows(steps: Iterable[Step]) -> frozenset[int]:
    """Return the ids of the rows that go on as another one."""
    return frozenset(before.id for before in predecessors(steps).values())


def origins(steps: Iterable[Step]) -> dict[int, int]:
    """Return the id of the first row of each step, by the id of every row; its own for one that began anew."""
    rows = sorted(steps, key=lambda step: step.from_day)
    before = predecessors(rows)
    found: dict[int, int] = {}
    for row in rows:
        found[row.id] = found[before[row.id].id] if row.id in before else row.id
    return found


def _pairs(rows: list[Step]) -> Iterator[tuple[Step, Step]]:
    waiting = sorted(rows, key=lambda step: (step.from_day, step.position, step.id))
    ended = [row for row in rows if row.until_day is not None]
    for rule in (_goes_on, _moved, _taken_up):
        for step in list(waiting):
            fitting = [row for row in ended if row.from_day < step.from_day and rule(step, row)]
            if fitting:
                before = max(fitting, key=lambda row: (row.until_day, row.position == step.position, -row.id))
                waiting.remove(step)
                ended.remove(before)
                yield step, before


def _goes_on(step: Step, before: Step) -> bool:
    return step.routine_id == before.routine_id and is_continued(step, before)


def _moved(step: Step, before: Step) -> bool:
    return is_continued(step, before)


def _taken_up(step: Step, before: Step) -> bool:
    return step.routine_id == before.routine_id and before.until_day is not None and before.until_day < step.from_day
