"""Reading, writing in one step, undo by triggers."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.plan import Question
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step
from poreditary.errors import UserError
from poreditary.store import keys, mapping
from poreditary.store.driver import IntegrityError
from poreditary.store.store import Store

DAY = date(2026, 3, 1)
NOW = Stamp(datetime(2026, 3, 1, 8, tzinfo=UTC), 60)
TRASH = "INSERT INTO trash (kind, title, day, moment, utc_offset) VALUES"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path, keys.create(tmp_path))
    made.migrate()
    yield made
    made.close()


def test_what_is_inserted_is_read_back(store: Store) -> None:
    routine = Routine("Morning", Slot.MORNING, position=3)
    with store.atomic():
        row = store.insert("routine", routine)
    assert store.values(Routine, "routine") == [Routine("Morning", Slot.MORNING, id=row, position=3)]


def test_nothing_of_a_step_that_fails_stays(store: Store) -> None:
    with pytest.raises(IntegrityError), store.atomic():
        store.insert("routine", Routine("Morning", Slot.MORNING))
        store.insert("step", Step(999, StepKind.CLEANSE, DAY))
        store.rows("SELECT 1")
    assert store.values(Routine, "routine") == []
    assert store.drain() == (frozenset(), ())


def test_undo_statements_bring_every_cell_back(store: Store) -> None:
    with store.atomic():
        routine = store.insert("routine", Routine("Morning", Slot.MORNING))
        step = store.insert(
            "step", Step(routine, StepKind.CLEANSE, DAY, name='it\'s "quoted"; DROP TABLE step; \u2028')
        )
        store.drain()
    before = store.rows("SELECT * FROM step") + store.rows("SELECT * FROM routine")
    with store.atomic():
        store.write("UPDATE step SET name = 'other', times = 3 WHERE id = ?", step)
        store.write("DELETE FROM routine WHERE id = ?", routine)
        _tables, statements = store.drain()
    assert store.rows("SELECT count(*) FROM step") == [(0,)]
    with store.atomic():
        store.write("PRAGMA defer_foreign_keys = ON")
        for statement in statements:
            store.write(statement)
    assert store.rows("SELECT * FROM step") + store.rows("SELECT * FROM routine") == before


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO routine (name, slot) VALUES ('', 'morning')",
        "INSERT INTO routine (name, slot) VALUES ('a', 'noon')",
        f"{TRASH} ('a', 'b', '2026-02-30', '2026-02-28T00:00:00Z', 0)",
        f"{TRASH} ('a', 'b', '2026-02-28', 'yesterday', 0)",
        "INSERT INTO setting (key, value) VALUES ('a', 'not json')",
    ],
)
def test_the_schema_itself_refuses_what_makes_no_sense(store: Store, statement: str) -> None:
    with pytest.raises(IntegrityError), store.atomic():
        store.write(statement)


def test_a_full_disk_is_a_sentence_and_loses_nothing(store: Store) -> None:
    with store.atomic():
        store.insert("routine", Routine("Morning", Slot.MORNING))
    pages = int(str(store.rows("PRAGMA page_count")[0][0]))
    store.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserError, match="could not be written") as refused, store.atomic():
        for number in range(2000):
            store.insert("product", Product(f"Product {number}", StepKind.OTHER, inci="a" * 500))
    assert "full" in str(refused.value)
    assert store.rows("SELECT count(*) FROM product") == [(0,)]
    store.rows("PRAGMA max_page_count = 1000000")
    with store.atomic():
        store.insert("product", Product("One", StepKind.OTHER))
    assert store.rows("SELECT count(*) FROM product") == [(1,)]


@given(moment=st.datetimes(datetime(1970, 1, 1), datetime(2199, 1, 1)), offset=st.integers(-1440, 1440))
def test_a_stamp_survives_its_two_columns(moment: datetime, offset: int) -> None:
    stamp = Stamp(moment.replace(microsecond=0, tzinfo=UTC), offset)
    product = Product("a", StepKind.MASK, id=1, price=5, opened_on=DAY, stamp=stamp)
    row = mapping.write_row(product)
    assert mapping.read_row(Product, tuple(row[name] for name in mapping.shape_of(Product).columns)) == product


@example("\ud800")
@given(st.text(st.characters(exclude_categories=(), exclude_characters="\0")))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_data_and_comes_back_by_undo(store: Store, text: str) -> None:
    kept = text.encode("utf-8", "replace").decode()  # half a character is shown as a question mark
    with store.atomic():
        row = store.insert("question", Question(f"?{text}", NOW))
        store.drain()
        store.write("UPDATE question SET text = 'other' WHERE id = ?", row)
        _tables, statements = store.drain()
        for statement in statements:
            store.write(statement)
    assert store.rows("SELECT text FROM question WHERE id = ?", row) == [(f"?{kept}",)]


def test_a_nul_never_cuts_a_text_off_when_it_is_put_back(store: Store) -> None:
    with store.atomic():
        row = store.insert("question", Question("before\0after", NOW))
        store.drain()
        store.write("UPDATE question SET text = 'other' WHERE id = ?", row)
        _tables, (statement,) = store.drain()
        store.write(statement)
    assert store.rows("SELECT text FROM question") == [("beforeafter",)]


def test_an_entry_that_is_gone_cannot_be_changed(store: Store) -> None:
    with pytest.raises(UserError, match="no longer in the diary"), store.atomic():
        store.update("question", Question("?", NOW, id=77))


def test_damage_that_is_met_while_reading_is_a_sentence(store: Store) -> None:
    with store.atomic():
        for _ in range(500):
            store.insert("question", Question("?" * 500, NOW))
    secret = keys.read(store.folder)
    store.close()
    content = bytearray(store.path.read_bytes())
    content[-3000] ^= 1
    store.path.write_bytes(content)
    again = Store(store.folder, secret)
    with pytest.raises(UserError, match=r"diary\.db is damaged"):
        again.rows("SELECT * FROM question")
    again.close()
    once_more = Store(store.folder, secret)
    with pytest.raises(UserError, match=r"diary\.db is damaged"), once_more.atomic():
        once_more.write("UPDATE question SET text = 'other'")
    once_more.close()
