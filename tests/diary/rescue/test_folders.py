"""Where a rescue reads, what fills its gaps, and where it writes."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from poreditary.diary import vault
from poreditary.diary.checking import everything
from poreditary.diary.diary import Diary
from poreditary.diary.lock import AlreadyOpenError
from poreditary.diary.photo_work import run
from poreditary.diary.rescue import TableCount, rescue
from poreditary.errors import UserError
from poreditary.store import trees
from poreditary.store.slots import Cost
from tests.conftest import StandingClock
from tests.diary.rescue.kit import (
    DAYS,
    PRODUCTS,
    Rescuing,
    contents,
    counts,
    done,
    flipped,
    overwritten,
    pages_of,
)
from tests.diary.test_read_only import UNFINISHED


@pytest.mark.parametrize("kind", ["other copy", "backup"])
def test_gaps_are_filled_from_what_lies_beside(
    whole: Path, damaged: Path, rescued: Rescuing, tmp_path: Path, clock: StandingClock, kind: str
) -> None:
    if kind == "backup":
        diary = Diary(damaged, clock)
        run(diary.backups.make(), diary)
        diary.close()
    for leaf in pages_of(damaged, "product", trees.TABLE_LEAF)[:3]:
        overwritten(damaged / "diary.db", leaf)
    flipped(damaged / "photos-0001.db", (damaged / "photos-0001.db").stat().st_size - 9000)
    made = rescued(*([whole] if kind == "other copy" else []))
    product = counts(made)["product"]
    assert (product.rescued, product.of) == (PRODUCTS, PRODUCTS)
    assert 10 < product.from_backup < 40
    assert made.lost_photos == ()
    assert made.backup is not None
    new = Diary(made.folder, clock)
    assert everything(new) == []
    assert [each.name for each in new.shelf.products()] == [f"Gel {number}" for number in range(PRODUCTS)]
    new.close()


def test_what_was_deleted_after_the_backup_stays_deleted(damaged: Path, rescued: Rescuing, tmp_path: Path) -> None:
    shutil.copytree(damaged, tmp_path / "older")
    diary = Diary(damaged)
    diary.trash.delete_forever([diary.shelf.discard(3).id])
    diary.close()
    leaf = pages_of(damaged, "tick", trees.TABLE_LEAF)[0]
    overwritten(damaged / "diary.db", leaf)
    made = rescued(tmp_path / "older")
    assert counts(made)["product"] == TableCount("product", PRODUCTS - 1, PRODUCTS - 1)
    assert counts(made)["tick"].rescued == 2 * DAYS


def test_the_same_passphrase_opens_the_rescued_diary(damaged: Path, tmp_path: Path, clock: StandingClock) -> None:
    diary = Diary(damaged, clock)
    diary.vault.set_passphrase("eight words that nobody guesses", Cost(64, 1, 1))
    diary.close()
    flipped(damaged / "diary.db", 500)
    secret = vault.unlock(damaged, "eight words that nobody guesses")
    made = done(rescue(damaged, tmp_path / "new", secret, (), clock))
    with pytest.raises(vault.LockedError):
        Diary(made.folder)
    new = Diary(made.folder, clock, vault.unlock(made.folder, "eight words that nobody guesses"))
    assert len(new.shelf.products()) == PRODUCTS
    new.close()


def test_a_rescue_that_is_left_leaves_nothing(damaged: Path, tmp_path: Path) -> None:
    for stop in (1, 2):
        work = rescue(damaged, tmp_path / "new", vault.unlock_unasked(damaged))
        for _ in range(stop):
            next(work)
        work.close()
        assert not (tmp_path / "new").exists()
    Diary(damaged).close()


def test_a_folder_with_nothing_but_a_key_is_refused_with_what_to_check(damaged: Path, tmp_path: Path) -> None:
    secret = vault.unlock_unasked(damaged)
    for path in damaged.glob("*.db"):
        path.unlink()
    with pytest.raises(UserError, match=r"diary\.db cannot be opened .*\. Check the disk and its permissions\."):
        done(rescue(damaged, tmp_path / "new", secret))
    assert not (tmp_path / "new").exists()


def test_a_diary_in_use_is_not_rescued(damaged: Path, tmp_path: Path) -> None:
    diary = Diary(damaged)
    with pytest.raises(AlreadyOpenError):
        done(rescue(damaged, tmp_path / "new", vault.unlock_unasked(damaged)))
    diary.close()


def test_the_new_folder_is_new(damaged: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "letter.txt").write_text("dear")
    for target in (damaged, damaged / "new", tmp_path, tmp_path / "taken"):
        with pytest.raises(UserError, match="Choose a new folder outside the damaged one"):
            done(rescue(damaged, target, vault.unlock_unasked(damaged)))
    assert [path.name for path in (tmp_path / "taken").iterdir()] == ["letter.txt"]


def test_a_newer_diary_is_not_rescued(damaged: Path, tmp_path: Path) -> None:
    diary = Diary(damaged)
    diary._store.connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('poreditary', '999_later', '2031')"
    )
    diary._store.connection.commit()
    diary.close()
    with pytest.raises(UserError, match="newer version"):
        done(rescue(damaged, tmp_path / "new", vault.unlock_unasked(damaged)))


def test_a_change_that_was_cut_off_is_not_rescued(damaged: Path, rescued: Rescuing, clock: StandingClock) -> None:
    cut = subprocess.run([sys.executable, "-c", UNFINISHED, str(damaged)], check=False)
    assert cut.returncode == -signal.SIGKILL
    assert (damaged / "diary.db-journal").stat().st_size > 0
    made = rescued()
    assert made.is_complete
    assert counts(made)["product"] == TableCount("product", PRODUCTS, PRODUCTS)
    new = Diary(made.folder, clock)
    assert [each.name for each in new.shelf.products()] == [f"Gel {number}" for number in range(PRODUCTS)]
    new.close()


@pytest.mark.parametrize("most", [4096, 100_000])
def test_no_room_for_the_new_diary_is_a_sentence_and_leaves_nothing_behind(
    damaged: Path, tmp_path: Path, clock: StandingClock, most: int
) -> None:
    resource = pytest.importorskip("resource")
    overwritten(damaged / "photos-0001.db", 3, 16384)
    before, secret = contents(damaged), vault.unlock_unasked(damaged)
    work = rescue(damaged, tmp_path / "new", secret, (), clock)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, limits[1]))
    try:
        with pytest.raises(UserError, match=r"written.*Free some space"):
            done(work)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not (tmp_path / "new").exists()
    assert contents(damaged) == before
