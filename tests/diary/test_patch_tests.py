"""Patch tests in a real diary."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.ledger import LONGEST_NAME
from poreditary.domain.kinds import PatchResult, StepKind
from poreditary.domain.product import Product
from poreditary.domain.reaction import PatchReading, PatchTest
from poreditary.errors import UserError
from tests.conftest import NOW

NONE = PatchReading(24, PatchResult.NONE)
CLEAR = PatchReading(48, PatchResult.CLEAR, "Red, 1 cm")
PUT_ON = replace(NOW, moment=NOW.moment - timedelta(days=4))
SAMPLE = PatchTest(NOW.local.date(), PUT_ON, name="Sample", place="Inner forearm", readings=(NONE,))


def test_a_patch_test_keeps_when_it_was_put_on_and_what_it_showed(
    diary: Diary, open_diary: Callable[[], Diary]
) -> None:
    test_id = diary.patch_tests.add(SAMPLE).id

    assert open_diary().patch_tests.test(test_id) == replace(SAMPLE, id=test_id)


def test_a_reading_is_added_in_its_place_and_can_be_undone(diary: Diary) -> None:
    test_id = diary.patch_tests.add(replace(SAMPLE, readings=(CLEAR,))).id

    changes = diary.patch_tests.read(test_id, NONE)
    assert str(changes) == "Patch test read at 24 hours"
    assert diary.patch_tests.test(test_id).readings == (NONE, CLEAR)

    diary.undo()
    assert diary.patch_tests.test(test_id).readings == (CLEAR,)


def test_a_reading_written_again_replaces_the_one_before(diary: Diary) -> None:
    test_id = diary.patch_tests.add(SAMPLE).id
    changed = replace(NONE, result=PatchResult.SLIGHT)
    diary.patch_tests.read(test_id, changed)

    assert diary.patch_tests.test(test_id).readings == (changed,)


def test_the_trash_names_the_product_and_gives_back_test_and_readings(diary: Diary) -> None:
    product = diary.shelf.add(Product("Retinol", StepKind.RETINOID, brand="Acme")).id
    test_id = diary.patch_tests.add(replace(SAMPLE, name="", product_id=product)).id
    before = diary.patch_tests.all()

    diary.patch_tests.discard(test_id)
    (item,) = diary.trash.items()
    assert (item.kind, item.title) == ("patch_test", "Acme Retinol 2026-11-21")
    assert diary.patch_tests.all() == []
    with pytest.raises(UserError, match="no longer"):
        diary.patch_tests.read(test_id, CLEAR)

    diary.trash.restore(item.id)
    assert diary.patch_tests.all() == before


def test_a_test_of_a_product_deleted_for_good_keeps_its_last_name(diary: Diary) -> None:
    made = diary.shelf.add(Product("Retinol", StepKind.RETINOID, brand="Acme")).id
    test_id = diary.patch_tests.add(replace(SAMPLE, name="", product_id=made)).id
    assert diary.patch_tests.test(test_id).name == "Acme Retinol"
    diary.shelf.edit(replace(diary.shelf.product(made), name="Retinol 2"))

    diary.shelf.discard(made)
    diary.trash.delete_forever([diary.trash.items()[0].id])

    kept = diary.patch_tests.test(test_id)
    assert (kept.product_id, kept.name) == (None, "Acme Retinol 2")
    diary.patch_tests.edit(replace(kept, note="Never again"))
    assert diary.patch_tests.test(test_id).note == "Never again"


def test_a_title_longer_than_a_name_is_kept_as_far_as_it_goes(diary: Diary) -> None:
    made = diary.shelf.add(Product("b" * 150, StepKind.RETINOID, brand="a" * 150)).id
    test_id = diary.patch_tests.add(replace(SAMPLE, product_id=made, readings=())).id
    kept = diary.patch_tests.test(test_id)
    assert kept.name == f"{'a' * 150} {'b' * 150}"[:LONGEST_NAME]
    diary.shelf.discard(made)
    diary.trash.delete_forever([diary.trash.items()[0].id])

    gone = diary.patch_tests.test(test_id)
    assert gone == replace(kept, product_id=None)
    diary.patch_tests.edit(replace(gone, note="Never again"))


def test_the_result_of_a_product_is_that_of_its_latest_test_outside_the_trash(diary: Diary) -> None:
    product = diary.shelf.add(Product("Retinol", StepKind.RETINOID)).id
    assert diary.patch_tests.results() == {}
    kept = diary.patch_tests.add(replace(SAMPLE, product_id=product, readings=(NONE, CLEAR))).id
    thrown = diary.patch_tests.add(replace(SAMPLE, product_id=product)).id

    diary.patch_tests.discard(thrown)

    found = diary.patch_tests.results()[product]
    assert (found.test_id, found.reading) == (kept, CLEAR)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": " "}, "needs a product"),
        ({"readings": (PatchReading(30, PatchResult.NONE),)}, "after 24, 48, 96 hours"),
    ],
)
def test_a_test_that_cannot_be_is_refused_in_a_sentence(diary: Diary, wrong: dict[str, object], said: str) -> None:
    with pytest.raises(UserError, match=said):
        diary.patch_tests.add(replace(SAMPLE, **wrong))  # type: ignore[arg-type]
    assert diary.patch_tests.all() == []


def test_a_reading_before_its_time_is_refused_but_for_six_hours(diary: Diary) -> None:
    near = replace(NOW, moment=NOW.moment - timedelta(hours=18))
    test_id = diary.patch_tests.add(replace(SAMPLE, stamp=near, readings=())).id
    diary.patch_tests.read(test_id, NONE)

    with pytest.raises(UserError, match="after 48 hours is due on 2026-11-23 04:30"):
        diary.patch_tests.read(test_id, CLEAR)
    kept = diary.patch_tests.test(test_id)
    with pytest.raises(UserError, match="after 48 hours is due"):
        diary.patch_tests.edit(replace(kept, readings=(NONE, CLEAR)))

    assert diary.patch_tests.all() == [kept]
