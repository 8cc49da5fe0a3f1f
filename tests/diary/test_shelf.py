"""Products: what is kept, in which order, and what is refused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.product import Active, Product
from poreditary.domain.routine import Routine, Step
from poreditary.errors import UserError

GEL = Product("Gentle gel", StepKind.CLEANSE, brand="Aqua")
SERUM = Product(
    "Clear drops",
    StepKind.SERUM,
    brand="Lumen",
    inci="Aqua, Niacinamide, Zinc PCA",
    opened_on=date(2026, 3, 1),
    months_after_opening=12,
    expires_on=date(2027, 3, 3),
    price=1250,
    currency="EUR",
    note="from the chemist",
    actives=(Active("Niacinamide", 5.0, "niacinamide"), Active("Zinc PCA")),
)


def names(diary: Diary, *, archived: bool = False) -> list[str]:
    return [product.name for product in diary.shelf.products(archived=archived)]


def test_every_field_is_kept_across_a_restart(open_diary: Callable[[], Diary]) -> None:
    diary = open_diary()
    added = diary.shelf.add(SERUM)
    kept = open_diary().shelf.product(added.id)
    assert replace(kept, id=0, position=0, stamp=None) == SERUM
    assert kept.stamp is not None
    assert str(added) == "Lumen Clear drops put on the shelf"
    assert added.tables == {"product", "active"}


def test_new_products_stand_last(diary: Diary) -> None:
    for name in ("C", "A", "B"):
        diary.shelf.add(Product(name, StepKind.OTHER))
    assert names(diary) == ["C", "A", "B"]


def test_order_is_kept_and_undone(diary: Diary) -> None:
    first, second, third = (diary.shelf.add(Product(name, StepKind.OTHER)).id for name in "ABC")
    diary.shelf.reorder([third, first, second])
    assert names(diary) == ["C", "A", "B"]
    diary.undo()
    assert names(diary) == ["A", "B", "C"]
    diary.redo()
    assert names(diary) == ["C", "A", "B"]


def test_the_same_order_again_is_no_action(diary: Diary) -> None:
    first, second = (diary.shelf.add(Product(name, StepKind.OTHER)).id for name in "AB")
    assert not diary.shelf.reorder([first, second])


def test_edit_replaces_actives_and_undo_brings_them_back(diary: Diary) -> None:
    product = diary.shelf.product(diary.shelf.add(SERUM).id)
    changed = replace(product, name="Clearer drops", actives=(Active("Salicylic acid", 0.5),))
    diary.shelf.edit(changed)
    assert diary.shelf.product(product.id) == changed
    diary.undo()
    assert diary.shelf.product(product.id) == product


def test_archived_products_are_put_away_and_taken_back(diary: Diary) -> None:
    serum = diary.shelf.add(SERUM).id
    diary.shelf.add(GEL)
    diary.shelf.archive(serum)
    assert names(diary) == ["Gentle gel"]
    assert diary.shelf.products(archived=True)[0].archived_on == date(2026, 11, 21)
    diary.shelf.unarchive(serum)
    assert names(diary) == ["Clear drops", "Gentle gel"]
    assert diary.shelf.product(serum).actives == SERUM.actives


def test_deleted_product_keeps_its_title_for_the_steps_that_use_it(diary: Diary) -> None:
    gel = diary.shelf.add(GEL).id
    routine = diary.routines.add(Routine("Morning", Slot.MORNING)).id
    diary.routines.add_step(Step(routine, StepKind.CLEANSE, date(2026, 11, 1), product_id=gel))
    diary.shelf.discard(gel)
    assert names(diary, archived=True) == []
    assert diary.shelf.titles() == {gel: "Aqua Gentle gel"}
    diary.undo()
    assert names(diary) == ["Gentle gel"]


@pytest.mark.parametrize(
    ("product", "sentence"),
    [
        (replace(GEL, name="  "), "The product has no name. Type one."),
        (replace(GEL, months_after_opening=121), "A period after opening lies between 1 and 120 months."),
        (replace(GEL, months_after_opening=0), "A period after opening lies between 1 and 120 months."),
        (replace(GEL, price=-1), "A price is not below 0. Type it again."),
        (replace(GEL, currency="eur"), "A currency has three letters, such as EUR."),
        (replace(GEL, currency="EURO"), "A currency has three letters, such as EUR."),
        (replace(GEL, actives=(Active("", 2.0),)), "An active has a strength but no name. Type its name."),
        (replace(GEL, actives=(Active("AHA"), Active("AHA"))), "AHA is listed twice. Keep one of them."),
        (replace(GEL, actives=(Active("AHA", 0.0),)), "The strength of AHA lies above 0 and not above 100 %."),
        (replace(GEL, actives=(Active("AHA", 100.1),)), "The strength of AHA lies above 0 and not above 100 %."),
    ],
)
def test_what_no_product_can_be_is_refused_with_one_sentence(diary: Diary, product: Product, sentence: str) -> None:
    with pytest.raises(UserError) as refused:
        diary.shelf.add(product)
    assert str(refused.value) == sentence
    kept = diary.shelf.product(diary.shelf.add(GEL).id)
    with pytest.raises(UserError):
        diary.shelf.edit(replace(product, id=kept.id))
    assert diary.shelf.products() == [kept]


@pytest.mark.parametrize("column", ["opened_on", "expires_on", "archived_on"])
@pytest.mark.parametrize("day", [date(1969, 12, 31), date(2200, 1, 1)])
def test_a_day_out_of_range_is_refused(diary: Diary, column: str, day: date) -> None:
    with pytest.raises(UserError):
        diary.shelf.add(replace(GEL, **{column: day}))  # type: ignore[arg-type]
    assert diary.shelf.products() == []


def test_an_entry_that_is_gone_is_a_sentence(diary: Diary) -> None:
    with pytest.raises(UserError, match="no longer in the diary"):
        diary.shelf.archive(99)


def test_a_product_is_opened_by_tomorrow_and_one_kept_later_can_still_be_changed(diary: Diary) -> None:
    with pytest.raises(UserError, match="2026-11-23 has not come yet"):
        diary.shelf.add(replace(GEL, opened_on=date(2026, 11, 23)))
    kept = diary.shelf.product(diary.shelf.add(replace(GEL, opened_on=date(2026, 11, 22))).id)
    with pytest.raises(UserError, match="2099-01-01 has not come yet"):
        diary.shelf.take_in([replace(kept, opened_on=date(2099, 1, 1))])

    assert diary.shelf.products() == [kept]


@pytest.mark.parametrize("field", ["name", "brand"])
def test_a_name_has_an_end(diary: Diary, field: str) -> None:
    diary.shelf.add(replace(GEL, **{field: "x" * 200}))  # type: ignore[arg-type]
    with pytest.raises(UserError, match="200 characters at most, this one has 201"):
        diary.shelf.add(replace(GEL, **{field: "x" * 201}))  # type: ignore[arg-type]
