"""What an imported table brings to the shelf: seen before it is kept, kept as one action."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from poreditary.diary import shelf_csv
from poreditary.diary.diary import Diary
from poreditary.diary.shelf_import import ImportPlan, look_at, read_table
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Active, Product
from poreditary.errors import UserError

DROPS = Product(
    "Drops",
    StepKind.SERUM,
    brand="Lumen",
    opened_on=date(2026, 3, 1),
    price=1250,
    currency="EUR",
    note="own note",
    actives=(Active("Niacinamide", 5.0),),
)


def names(diary: Diary) -> list[str]:
    return [product.name for product in diary.shelf.products(archived=True)]


def seen(diary: Diary, text: str) -> ImportPlan:
    return look_at(diary, text.encode())


def test_all_rows_are_one_action(diary: Diary) -> None:
    plan = seen(diary, "name,kind,archived_on\nGel,cleanse,\nMist,toner,2026-01-02\nBad,soap,\n")
    changes = diary.shelf.take_in(plan.products(update=False))
    assert str(changes) == "Products imported: 2 new, 0 changed"
    assert names(diary) == ["Gel", "Mist"]
    assert [product.archived_on for product in diary.shelf.products(archived=True)] == [None, date(2026, 1, 2)]
    assert [fault.line for fault in plan.faults] == [4]
    diary.undo()
    assert names(diary) == []
    diary.redo()
    assert names(diary) == ["Gel", "Mist"]


def test_the_own_table_brings_nothing_new(diary: Diary) -> None:
    diary.shelf.add(DROPS)
    diary.shelf.add(Product("Gel", StepKind.OTHER))
    before = diary.shelf.products()
    plan = look_at(diary, shelf_csv.write(before))
    assert (plan.new, plan.changed, plan.faults) == ((), (), ())
    assert [row.line for row in plan.same] == [2, 3]
    assert diary.shelf.take_in(plan.products(update=True)).tables == frozenset()
    assert diary.shelf.products() == before


def test_what_is_there_is_left_alone_unless_the_person_wants_it(diary: Diary) -> None:
    key = diary.shelf.add(DROPS).id
    kept = diary.shelf.product(key)
    plan = seen(diary, "Brand,Name,price,note,opened\nＬＵＭＥＮ, drops ,14,,2026-05-01\n,Gel,,,\n")
    assert [row.product.name for row in plan.new] == ["Gel"]
    assert [row.line for row in plan.changed] == [2]
    changed = replace(kept, price=1400, opened_on=date(2026, 5, 1))
    assert plan.products(update=True)[0] == changed
    diary.shelf.take_in(plan.products(update=False))
    assert diary.shelf.product(key) == kept
    diary.undo()
    changes = diary.shelf.take_in(plan.products(update=True))
    assert str(changes) == "Products imported: 1 new, 1 changed"
    assert diary.shelf.product(key) == changed
    diary.undo()
    assert diary.shelf.products() == [kept]


def test_actives_change_only_where_the_table_says_so(diary: Diary) -> None:
    diary.shelf.add(DROPS)
    assert seen(diary, "brand,name,inci\nLumen,Drops,Salicylic Acid\n").changed[0].product.actives == DROPS.actives
    assert seen(diary, "brand,name,actives\nLumen,Drops,Niacinamide 5%\n").changed == ()
    changed = seen(diary, "brand,name,actives\nLumen,Drops,BHA 2%\n").changed[0].product
    assert changed.actives == (Active("BHA", 2.0, "salicylic_acid"),)


def test_of_two_alike_the_one_in_use_is_meant(diary: Diary) -> None:
    old, new = (diary.shelf.add(DROPS).id for _ in range(2))
    diary.shelf.archive(old)
    assert seen(diary, "brand,name,price\nLumen,Drops,1\n").changed[0].product.id == new
    diary.shelf.unarchive(old)
    diary.shelf.archive(new)
    assert seen(diary, "brand,name,price\nLumen,Drops,1\n").changed[0].product.id == old


def test_what_lies_in_the_trash_is_not_there(diary: Diary) -> None:
    diary.shelf.discard(diary.shelf.add(DROPS).id)
    assert len(seen(diary, "brand,name\nLumen,Drops\n").new) == 1


def test_a_product_twice_in_the_table_goes_in_once(diary: Diary) -> None:
    plan = seen(diary, "name,price\nGel,1\ncream,x\nGEL,2\n")
    assert [row.product.price for row in plan.new] == [100]
    assert [(fault.line, str(fault.problem)) for fault in plan.faults] == [
        (3, "x is not a clear price. Write it as 1250.00."),
        (4, "GEL stands in line 2 already."),
    ]


def test_nothing_is_kept_where_one_cannot_be(diary: Diary) -> None:
    with pytest.raises(UserError):
        diary.shelf.take_in([DROPS, replace(DROPS, name=" ")])
    with pytest.raises(UserError):
        diary.shelf.take_in([DROPS, replace(DROPS, id=99)])
    assert names(diary) == []
    assert diary.undoable is None


def test_a_file_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"^There is no file /.*/gone\.csv\. "):
        read_table(tmp_path / "gone.csv")
    file = tmp_path / "shelf.csv"
    file.write_bytes(b"name")
    assert read_table(file) == b"name"


def test_a_day_of_opening_that_has_not_come_is_named_by_its_line(diary: Diary) -> None:
    plan = seen(diary, "name,opened_on\nGel,2026-11-22\nCream,2099-01-01\n")
    assert [row.product.name for row in plan.new] == ["Gel"]
    assert [(fault.line, str(fault.problem)) for fault in plan.faults] == [
        (3, "2099-01-01 has not come yet. Choose today or an earlier day."),
    ]
