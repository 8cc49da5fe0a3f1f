"""What can be read of a damaged diary comes into a new one, and what cannot is counted."""

import os
from datetime import date
from pathlib import Path

import pytest

from poreditary.diary.checking import everything
from poreditary.diary.diary import Diary
from poreditary.diary.findings import words_of
from poreditary.diary.rescue import TableCount, rescue
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from poreditary.errors import UserError
from poreditary.store import connection, keys, trees
from tests.conftest import StandingClock
from tests.diary.rescue.kit import (
    DATA,
    DAYS,
    PAGE,
    PHOTOS,
    PRODUCTS,
    Rescuing,
    counts,
    done,
    flipped,
    overwritten,
    pages_of,
)
from tests.store.dump import load


def test_an_undamaged_diary_is_rescued_whole(whole: Path, rescued: Rescuing, clock: StandingClock) -> None:
    made = rescued()
    assert made.is_complete
    assert (made.photos, made.found_again, made.repaired, made.lost_photos) == (PHOTOS, 0, 0, ())
    assert counts(made)["tick"] == TableCount("tick", 2 * DAYS, 2 * DAYS)
    old, new = Diary(whole, clock, read_only=True), Diary(made.folder, clock)
    for table in counts(made):
        assert new._store.rows(f"SELECT * FROM {table}") == old._store.rows(f"SELECT * FROM {table}"), table
    assert [new.photos.original(each) for each in new.photos.all()] == [
        old.photos.original(each) for each in old.photos.all()
    ]
    assert everything(new) == []
    new.shelf.add(Product("Tonic", StepKind.TONE))
    old.close()
    new.close()


def test_each_kind_of_entry_has_words_of_its_own(rescued: Rescuing) -> None:
    words = [words_of(table).text for table in counts(rescued())]
    assert sorted(set(words)) == sorted(words)
    assert "patch tests" in words


def test_one_bit_in_any_page_costs_no_more_than_the_rows_on_it(whole: Path, damaged: Path, rescued: Rescuing) -> None:
    path = damaged / "diary.db"
    count = path.stat().st_size // PAGE
    leaves = {
        number: name for name in ("product", "tick", "thumbnail") for number in pages_of(whole, name, trees.TABLE_LEAF)
    }
    chosen = {1, 2, *list(leaves)[::7], *range(3, count + 1, 9), *pages_of(whole, "product", trees.TABLE_BRANCH)}
    held = path.read_bytes()
    for number in sorted(chosen):
        flipped(path, (number - 1) * PAGE + 1000)
        made = rescued()
        found = counts(made)
        lost = {name: found[name].of - found[name].rescued for name in ("product", "tick")}
        whose = leaves.get(number)
        assert lost["product"] in (range(1, 10) if whose == "product" else [0]), number
        assert lost["tick"] in (range(1, 90) if whose == "tick" else [0]), number
        assert made.photos == PHOTOS
        path.write_bytes(held)


def test_lost_rows_are_counted_by_what_is_left_of_the_file(whole: Path, damaged: Path, rescued: Rescuing) -> None:
    number = pages_of(whole, "product", trees.TABLE_LEAF)[3]
    flipped(damaged / "diary.db", (number - 1) * PAGE + 1000)
    product = counts(rescued())["product"]
    assert product.of == PRODUCTS
    assert 0 < product.of - product.rescued < 10


@pytest.mark.parametrize("table", ["product", "tick"])
def test_rows_below_a_damaged_branch_are_all_rescued(whole: Path, damaged: Path, rescued: Rescuing, table: str) -> None:
    (branch,) = pages_of(whole, table, trees.TABLE_BRANCH)
    overwritten(damaged / "diary.db", branch)
    found = counts(rescued())[table]
    assert found.rescued == found.of == {"product": PRODUCTS, "tick": 2 * DAYS}[table]


def test_a_first_page_that_is_gone_with_its_salt_costs_nothing(damaged: Path, rescued: Rescuing) -> None:
    overwritten(damaged / "diary.db", 1)
    with pytest.raises(UserError, match=r"diary\.db is damaged \(page 1 of .* poreditary rescue --to NEWFOLDER"):
        Diary(damaged)
    found = counts(rescued())
    assert found["product"].rescued == PRODUCTS
    assert found["tick"].rescued == 2 * DAYS
    assert found["photo"].rescued == PHOTOS


def test_a_cut_off_diary_gives_what_is_left(damaged: Path, rescued: Rescuing, clock: StandingClock) -> None:
    path = damaged / "diary.db"
    os.truncate(path, path.stat().st_size * 5 // 6)
    made = rescued()
    assert not made.is_complete
    assert counts(made)["product"].rescued > 20
    new = Diary(made.folder, clock)
    assert everything(new) == []
    new.close()


def test_what_hangs_on_a_lost_row_is_kept(whole: Path, damaged: Path, rescued: Rescuing, clock: StandingClock) -> None:
    for table in ("routine", "step", "sitting"):
        (leaf,) = pages_of(whole, table, trees.TABLE_LEAF)
        overwritten(damaged / "diary.db", leaf)
    made = rescued()
    assert counts(made)["routine"].rescued == 0
    assert not counts(made)["routine"].is_sure
    assert counts(made)["tick"].rescued == 2 * DAYS
    assert made.repaired > 0
    new = Diary(made.folder, clock)
    assert len(new.routines.ticks(date(2026, 1, 1), date(2026, 12, 31))) == 2 * DAYS
    assert len(new.photos.all()) == PHOTOS
    assert len(new.photos.sittings()) == PHOTOS
    assert everything(new) == []
    new.close()


def test_random_damage_never_breaks_the_rescue(damaged: Path, rescued: Rescuing, clock: StandingClock) -> None:
    path = damaged / "diary.db"
    held = path.read_bytes()
    count = len(held) // PAGE
    for turn in range(6):
        for step in range(1 + turn * 3):
            overwritten(path, 1 + (turn * 37 + step * 29) % count)
        made = rescued()
        new = Diary(made.folder, clock)
        assert [each for each in everything(new) if each.kind != "photo"] == []
        assert made.photos == PHOTOS
        new.close()
        path.write_bytes(held)
    assert connection.is_encrypted(made.folder / "diary.db")


@pytest.mark.parametrize("version", ["001", "002", "003"])
def test_an_older_diary_is_rescued_into_the_schema_of_now(tmp_path: Path, clock: StandingClock, version: str) -> None:
    folder = tmp_path / "older"
    folder.mkdir()
    secret = keys.create(folder)
    opened = connection.open_file(folder / "diary.db", secret.of_file("diary.db"), PAGE)
    load(opened, (DATA / f"diary_{version}.sql").read_text(encoding="utf-8"))
    had = {name: opened.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("product", "tick", "photo")}
    opened.close()
    overwritten(folder / "diary.db", 1)
    made = done(rescue(folder, tmp_path / "new", secret, (), clock))
    assert {name: counts(made)[name].rescued for name in had} == had
    new = Diary(made.folder, clock)
    assert {each.kind for each in everything(new)} <= {"photo"}
    new.close()
