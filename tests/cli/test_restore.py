"""A diary restored from the command line, beside the one in use or in its place."""

import io
import shutil
import sys
from pathlib import Path

import pytest

from poreditary.diary import vault
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import StepKind
from poreditary.domain.preferences import Preferences
from poreditary.domain.product import Product
from poreditary.store.keys import NAMES, LockedError
from poreditary.store.slots import Cost
from poreditary.store.store import FILE
from tests.cli.conftest import Run
from tests.conftest import StandingClock
from tests.diary.backup.kit import back_up, flip, keep_photos, names

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
WORDS = "seven quiet mornings"


@pytest.fixture
def backed_up(kept: Path, clock: StandingClock) -> Path:
    """Return the folder of a diary with two photos and a backup, and a product that came after it."""
    diary = Diary(kept, clock)
    keep_photos(diary, 1, 2)
    back_up(diary)
    diary.shelf.add(Product("late", StepKind.CLEANSE, brand="Osmere"))
    diary.close()
    return kept


def products(folder: Path, clock: StandingClock) -> set[str]:
    diary = Diary(folder, clock)
    try:
        return {product.name for product in diary.shelf.products()}
    finally:
        diary.close()


def test_by_its_number_into_a_folder_beside(backed_up: Path, run: Run, clock: StandingClock) -> None:
    answer = run("restore", "1")
    beside = backed_up.with_name("diary-restored-2026-11-21")
    assert answer.status == 0
    assert answer.out == f"Restored: the diary of 2026-11-21 in {beside} (photos: 2)\n"
    assert answer.err.splitlines() == ["Restoring: 0 of 3", "Restoring: 1 of 3", "Restoring: 2 of 3"]
    assert products(beside, clock) == {"gel"}
    assert products(backed_up, clock) == {"gel", "late"}


def test_from_a_folder_or_a_file_into_a_named_folder(
    backed_up: Path, run: Run, tmp_path: Path, clock: StandingClock
) -> None:
    assert run("backup", "--to-file", tmp_path / "all.poreditary").status == 0
    file = run("restore", tmp_path / "all.poreditary", "--to", tmp_path / "a", "--json").value
    told = {"day": "2026-11-21", "photos": 2, "lacking": 0, "before": None, "problems": []}
    assert file == {"folder": str(tmp_path / "a"), **told}
    folder = backed_up / "backups" / "0001_2026-11-21_asked"
    assert run("restore", folder, "--to", tmp_path / "b").status == 0
    assert (products(tmp_path / "a", clock), products(tmp_path / "b", clock)) == ({"gel", "late"}, {"gel"})


def test_in_the_place_of_the_one_in_use_with_a_backup_before(backed_up: Path, run: Run, clock: StandingClock) -> None:
    answer = run("restore", "1", "--swap")
    aside = backed_up.with_name("diary-before-restore-2026-11-21")
    assert answer.status == 0
    assert answer.out.splitlines() == [
        f"Restored: the diary of 2026-11-21 in {backed_up} (photos: 2)",
        f"The diary of before is kept in {aside}",
    ]
    assert products(backed_up, clock) == {"gel"}
    assert products(aside, clock) == {"gel", "late"}
    assert [backup["why"] for backup in run("backup", "--list", "--json").value] == ["restore", "asked"]


def test_in_the_place_of_a_damaged_one(backed_up: Path, run: Run, clock: StandingClock) -> None:
    flip(backed_up / FILE, 0.01)
    answer = run("restore", "1", "--swap")
    assert answer.status == 0
    assert "diary.db" in answer.err.splitlines()[-1]
    assert products(backed_up, clock) == {"gel"}


def test_in_the_place_of_one_that_is_lost(backed_up: Path, run: Run, tmp_path: Path, clock: StandingClock) -> None:
    away = backed_up.rename(tmp_path / "away")
    answer = run("restore", away / "backups" / "0001_2026-11-21_asked", "--swap")
    assert (answer.status, len(answer.out.splitlines())) == (0, 1)
    assert products(backed_up, clock) == {"gel"}


def test_with_the_passphrase_of_its_time(
    backed_up: Path, run: Run, tmp_path: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary = Diary(backed_up, clock)
    diary.vault.set_passphrase(WORDS, CHEAP)
    diary.close()
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    refused = run("restore", "1")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith("This backup opens with the passphrase")
    (tmp_path / "words").write_text(f"{WORDS}\n")
    answer = run("restore", "1", "--passphrase-file", tmp_path / "words", "--to", tmp_path / "back")
    assert answer.status == 0
    Diary(tmp_path / "back", clock, vault.unlock(tmp_path / "back", WORDS)).close()


def test_photos_that_are_lost_are_counted_with_status_1(backed_up: Path, run: Run) -> None:
    (backed_up / "backups" / "volumes" / "photos-0001.db").unlink()
    answer = run("restore", "1")
    assert answer.status == 1
    assert answer.err.splitlines()[-1] == "Photos that could not be restored: 2"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("7",), "There is no backup with the number 7."),
        (("nowhere",), "nowhere is no backup of a diary."),
        (("1", "--to", "FOLDER"), "The folder FOLDER holds other files."),
    ],
)
def test_refusals_are_one_sentence_and_change_nothing(
    backed_up: Path, run: Run, arguments: tuple[str, ...], sentence: str
) -> None:
    before = names(backed_up.parent)
    answer = run("restore", *(part.replace("FOLDER", str(backed_up)) for part in arguments))
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.splitlines()[-1].startswith(sentence.replace("FOLDER", str(backed_up)))
    assert names(backed_up.parent) == before


def test_a_number_that_two_backups_have_is_asked_about(
    backed_up: Path, run: Run, tmp_path: Path, clock: StandingClock
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    diary = Diary(backed_up, clock)
    diary.preferences.save(Preferences(backup_folder=str(disk)))
    other = back_up(diary).backup.folder
    diary.close()
    answer = run("restore", "1")
    assert answer.status == 1
    assert answer.err == (
        f"There are two backups with the number 1: {other} and {backed_up / 'backups' / '0001_2026-11-21_asked'}. "
        "Name the folder of one.\n"
    )
    assert len(run("backup", "--list").out.splitlines()) == 2


def test_a_passphrase_on_standard_input_is_read_once_for_all_that_needs_it(
    backed_up: Path, run: Run, monkeypatch: pytest.MonkeyPatch, clock: StandingClock
) -> None:
    diary = Diary(backed_up, clock)
    diary.vault.set_passphrase(WORDS, CHEAP)
    diary.close()
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{WORDS}\n"))
    answer = run("restore", "1", "--swap", "--passphrase-file", "-")
    assert (answer.status, "no passphrase" in answer.err) == (0, False)
    assert [path.name for path in sorted((backed_up / "backups").glob("0*"))] == [
        "0001_2026-11-21_asked",
        "0002_2026-11-21_restore",
    ]


def test_in_the_place_of_one_that_has_a_passphrase_since(
    backed_up: Path, run: Run, tmp_path: Path, clock: StandingClock
) -> None:
    copy = shutil.copytree(backed_up / "backups", tmp_path / "elsewhere") / "0001_2026-11-21_asked"
    disk = tmp_path / "disk"
    disk.mkdir()
    diary = Diary(backed_up, clock)
    diary.preferences.save(Preferences(backup_folder=str(disk), lock_after_minutes=1, are_photos_blurred=True))
    diary.vault.set_passphrase(WORDS, CHEAP)
    diary.close()
    (tmp_path / "words").write_text(f"{WORDS}\n")
    answer = run("restore", copy, "--swap", "--passphrase-file", tmp_path / "words")
    assert answer.status == 0
    assert "everybody can open it" not in answer.err
    with pytest.raises(LockedError):
        Diary(backed_up, clock)
    diary = Diary(backed_up, clock, vault.unlock(backed_up, WORDS))
    found = diary.preferences.get()
    assert [product.name for product in diary.shelf.products()] == ["gel"]
    diary.close()
    assert (found.backup_folder, found.lock_after_minutes, found.are_photos_blurred) == (str(disk), 1, True)


def test_another_diary_without_a_passphrase_is_told_of(
    backed_up: Path, run: Run, tmp_path: Path, clock: StandingClock
) -> None:
    other = Diary(tmp_path / "other", clock)
    folder = back_up(other).backup.folder
    other.close()
    diary = Diary(backed_up, clock)
    diary.vault.set_passphrase(WORDS, CHEAP)
    diary.close()
    (tmp_path / "words").write_text(f"{WORDS}\n")
    answer = run("restore", folder, "--swap", "--passphrase-file", tmp_path / "words")
    assert "It is another diary without a passphrase: once it is in use, everybody can open it." in answer.err
    assert products(backed_up, clock) == set()


def test_from_the_folder_that_backups_were_made_into(
    backed_up: Path, run: Run, tmp_path: Path, clock: StandingClock
) -> None:
    disk = tmp_path / "disk"
    run("backup", "--to", disk)
    (own,) = disk.iterdir()
    clock.advance(days=1)
    run("backup", "--to", disk)
    assert run("restore", disk, "--to", tmp_path / "a", "--json").value["day"] == "2026-11-22"
    assert run("restore", own, "--to", tmp_path / "b", "--json").value["day"] == "2026-11-22"
    other = Diary(tmp_path / "other", clock)
    second = back_up(other, to=disk).backup.folder.parent
    other.close()
    first, last = sorted((own, second))
    answer = run("restore", disk, "--to", tmp_path / "c")
    assert (answer.status, answer.err) == (
        1,
        f"There are backups of several diaries in {disk}, such as {first} and {last}. Name the folder of one.\n",
    )


def lose_key(folder: Path) -> None:
    for name in NAMES:
        (folder / name).unlink()


def test_a_lost_key_file_is_put_back_and_nothing_else(
    backed_up: Path, run: Run, tmp_path: Path, clock: StandingClock
) -> None:
    diary = Diary(backed_up, clock)
    diary.vault.set_passphrase(WORDS, CHEAP)
    diary.close()
    (tmp_path / "words").write_text(f"{WORDS}\n")
    lose_key(backed_up)
    answer = run("restore", "1", "--key", "--passphrase-file", tmp_path / "words")
    assert (answer.status, answer.out) == (0, f"The key file is back in {backed_up}\n")
    assert all((backed_up / name).exists() for name in NAMES)
    diary = Diary(backed_up, clock, vault.unlock(backed_up, WORDS))
    assert {product.name for product in diary.shelf.products()} == {"gel", "late"}
    diary.close()


def test_a_key_file_that_can_be_read_or_another_diarys_is_not_put_in(
    backed_up: Path, run: Run, tmp_path: Path, clock: StandingClock
) -> None:
    before = names(backed_up)
    there = run("restore", "1", "--key")
    assert (there.status, there.err.startswith("The key file in")) == (1, True)
    assert names(backed_up) == before
    other = Diary(tmp_path / "other", clock)
    folder = back_up(other).backup.folder
    other.close()
    lose_key(backed_up)
    foreign = run("restore", folder, "--key")
    assert foreign.err == (
        f"The key file of this backup does not open the diary in {backed_up}. Choose another backup.\n"
    )
    assert not any((backed_up / name).exists() for name in NAMES)
