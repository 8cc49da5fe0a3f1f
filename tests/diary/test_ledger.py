"""Every change is one action that can be taken back and done again."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from poreditary.diary.diary import Diary
from poreditary.diary.ledger import Ledger
from poreditary.diary.photo_work import run
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.product import Active, Product
from poreditary.domain.routine import Routine, Step
from poreditary.errors import UserError


def content(diary: Diary) -> list[object]:
    tables = diary._store.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite%'")
    return [
        (table, diary._store.rows(f"SELECT rowid, * FROM {table} ORDER BY rowid"))
        for table in (str(row[0]) for row in tables)
    ]


def test_undo_names_what_it_takes_back(diary: Diary) -> None:
    assert diary.undoable is None
    assert diary.undo() is None
    diary.shelf.add(Product("Gel", StepKind.CLEANSE, brand="Mild"))
    assert str(diary.undoable) == "Mild Gel put on the shelf"
    taken_back = diary.undo()
    assert taken_back is not None
    assert taken_back.tables == {"product"}
    assert diary.shelf.products() == []
    assert diary.undoable is None
    assert str(diary.redoable) == "Mild Gel put on the shelf"


def test_a_new_change_ends_what_could_be_done_again(diary: Diary) -> None:
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    diary.undo()
    diary.shelf.add(Product("Mask", StepKind.MASK))
    assert diary.redo() is None


def test_a_refused_change_leaves_nothing_to_undo(diary: Diary) -> None:
    with pytest.raises(UserError):
        diary.shelf.archive(99)
    assert diary.undoable is None


def _actions() -> dict[str, Callable[[Diary], object]]:
    def step(diary: Diary) -> object:
        routine = diary.routines.add(Routine("Evening", Slot.EVENING)).id
        return diary.routines.add_step(Step(routine, StepKind.MASK, diary.today()))

    def tick(diary: Diary) -> object:
        routines = diary.routines.on(diary.today())
        return diary.routines.tick_all(routines[0].routine.id, diary.today()) if routines else None

    def discard(diary: Diary) -> object:
        products = diary.shelf.products()
        return diary.shelf.discard(products[0].id) if products else None

    return {
        "product": lambda d: d.shelf.add(Product("Gel", StepKind.CLEANSE, actives=(Active("niacinamide", 5.0),))),
        "step": step,
        "tick": tick,
        "discard": discard,
    }


@given(names=st.lists(st.sampled_from(sorted(_actions())), min_size=1, max_size=8))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undo_all_and_redo_all_end_where_they_began(open_diary: Callable[[], Diary], names: list[str]) -> None:
    diary = open_diary()
    begin = content(diary)
    for name in names:
        _actions()[name](diary)
    end = content(diary)
    steps = 0
    while diary.undo() is not None:
        steps += 1
    assert content(diary) == begin
    while diary.redo() is not None:
        steps -= 1
    assert steps == 0
    assert content(diary) == end
    while diary.undo() is not None:
        pass


def test_undo_reaches_back_a_bounded_number_of_steps(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("poreditary.diary.ledger.KEPT_STEPS", 3)
    for number in range(5):
        diary.shelf.add(Product(f"Gel {number}", StepKind.CLEANSE))
    while diary.undo() is not None:
        pass
    assert [product.name for product in diary.shelf.products()] == ["Gel 0", "Gel 1"]


def test_the_past_can_be_forgotten(diary: Diary) -> None:
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    diary.forget_past()
    assert diary.undo() is None
    assert isinstance(diary._ledger, Ledger)
    assert len(diary.shelf.products()) == 1


def test_a_value_the_schema_refuses_is_a_sentence_and_nothing_is_kept(diary: Diary) -> None:
    with pytest.raises(UserError, match=r"lies outside what the diary accepts\. Check its names"):
        diary.routines.add(Routine("", Slot.EVENING))
    assert diary.routines.all() == []
    assert diary.undoable is None
    assert diary.routines.add(Routine("Evening", Slot.EVENING)).id > 0


def test_a_step_that_no_longer_fits_is_a_sentence_and_blocks_nothing(diary: Diary) -> None:
    diary.preferences.save(replace(diary.preferences.get(), is_welcomed=True))
    assert diary.undo() is not None
    run(diary.checking.check_one("diary.db"), diary)  # its own note takes the place that the settings had
    with pytest.raises(UserError, match="can no longer be taken back or done again"):
        diary.redo()
    assert diary.redoable is None
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    assert diary.undo() is not None
    assert diary.shelf.products() == []
