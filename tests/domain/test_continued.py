"""Which rows are one step."""

from datetime import date, timedelta

from poreditary.domain.continued import continued_rows, is_continued, origins, predecessor_of, predecessors
from poreditary.domain.kinds import StepKind
from poreditary.domain.routine import Step

BEGAN = date(2026, 11, 2)
DAY = timedelta(days=1)


def row(key: int, first: int, last: int | None = None, **how: object) -> Step:
    given = {"routine_id": 1, "kind": StepKind.SERUM, "product_id": 5, "id": key, "from_day": BEGAN + first * DAY}
    until = None if last is None else BEGAN + last * DAY
    return Step(**(given | {"until_day": until} | how))  # type: ignore[arg-type]


def found(*steps: Step) -> dict[int, int]:
    return {after: before.id for after, before in predecessors(steps).items()}


def test_a_row_goes_on_from_the_one_that_ended_the_day_before() -> None:
    old, new = row(1, 0, 9), row(2, 10)
    assert predecessor_of(new, [new, old]) == old
    assert predecessor_of(old, [new, old]) is None
    assert is_continued(new, old)
    assert continued_rows([new, old]) == {1}


def test_another_product_kind_or_name_is_another_step() -> None:
    new = row(2, 10)
    assert found(row(1, 0, 9, product_id=6), row(3, 0, 9, kind=StepKind.TONE), row(4, 0), new) == {}
    assert found(row(1, 0, 9, name="Old"), row(2, 10, name="New")) == {2: 1}
    assert found(row(1, 0, 9, product_id=None, name="Old"), row(2, 10, product_id=None, name="New")) == {}


def test_a_row_that_is_still_in_use_is_no_predecessor() -> None:
    assert found(row(1, 0, 10), row(2, 10)) == {}


def test_a_step_that_moved_goes_on_in_the_other_routine_without_a_gap_only() -> None:
    assert found(row(1, 0, 9), row(2, 10, routine_id=2)) == {2: 1}
    assert found(row(1, 0, 8), row(2, 10, routine_id=2)) == {}


def test_after_a_gap_a_step_of_the_same_routine_is_the_same_but_not_continued() -> None:
    old, new = row(1, 0, 5), row(2, 10)
    assert found(old, new) == {2: 1}
    assert not is_continued(new, old)
    assert not is_continued(new, None)


def test_morning_and_evening_changed_on_one_day_go_on_each_in_its_own() -> None:
    rows = [row(1, 0, 9), row(2, 0, 9, routine_id=2), row(3, 10, routine_id=2), row(4, 10)]
    assert found(*rows) == {3: 2, 4: 1}


def test_a_move_goes_before_an_older_row_of_that_routine() -> None:
    assert found(row(1, 0, 2, routine_id=2), row(2, 4, 9), row(3, 10, routine_id=2)) == {3: 2}


def test_two_alike_steps_of_a_routine_are_told_apart_by_their_place() -> None:
    rows = [row(1, 0, 9, position=1), row(2, 0, 9, position=2), row(3, 10, position=2), row(4, 10, position=1)]
    assert found(*rows) == {3: 2, 4: 1}


def test_every_row_of_a_step_has_its_first_one() -> None:
    other = row(4, 0, kind=StepKind.TONE)
    assert origins([row(3, 20), row(1, 0, 9), row(2, 10, 15), other]) == {1: 1, 2: 1, 3: 1, 4: 4}
