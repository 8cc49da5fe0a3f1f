"""Several folders with backups of one diary: which is used, listed, purged and opened with a new passphrase."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from poreditary.diary import vault
from poreditary.diary.backup import layout, making
from poreditary.diary.backup.values import Why
from poreditary.diary.diary import Diary
from poreditary.diary.photo_work import run
from poreditary.domain.preferences import Preferences
from poreditary.errors import UserError
from poreditary.store.slots import Cost
from tests.conftest import StandingClock
from tests.diary.backup.kit import back_up, keep_photos, names, originals

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
WORDS = "seven quiet mornings"


@pytest.fixture
def disk(diary: Diary, tmp_path: Path) -> Path:
    """Return the folder chosen for the backups, with one backup in it."""
    disk = tmp_path / "disk"
    disk.mkdir()
    diary.preferences.save(Preferences(backup_folder=str(disk)))
    back_up(diary, Why.DAILY)
    return disk


def unmount(disk: Path) -> Path:
    """Leave the empty folder that a disk lies in while it is connected; return where the disk is now."""
    away = disk.rename(disk.with_name("away"))
    disk.mkdir()
    return away


def test_an_empty_mount_point_is_not_taken_for_the_disk(diary: Diary, disk: Path) -> None:
    away = unmount(disk)
    with pytest.raises(UserError, match="The folder for backups is not there"):
        back_up(diary)
    assert names(disk) == set()
    assert "Connect its disk" in str(diary.backups.state().problem)
    disk.rmdir()
    away.rename(disk)
    assert back_up(diary).backup.sequence == 2
    assert diary.backups.state().problem is None


def test_a_folder_chosen_anew_may_be_empty(diary: Diary, disk: Path) -> None:
    shutil.rmtree(disk)
    disk.mkdir()
    diary.preferences.save(Preferences())
    back_up(diary)
    diary.preferences.save(Preferences(backup_folder=str(disk)))
    assert back_up(diary).backup.folder.is_relative_to(disk)


def test_a_migration_writes_nothing_to_an_empty_mount_point_and_its_backup_is_listed(
    diary: Diary, disk: Path, clock: StandingClock
) -> None:
    away = unmount(disk)
    clock.advance(days=1)
    making.before_migration(diary._store, diary._keys, clock())
    assert names(disk) == set()
    disk.rmdir()
    away.rename(disk)
    found = [(backup.why, backup.folder.is_relative_to(disk)) for backup in diary.backups.all()]
    assert found == [(Why.MIGRATION, False), (Why.DAILY, True)]


def test_what_is_deleted_for_good_leaves_the_backups_of_both_folders(diary: Diary, disk: Path) -> None:
    diary.preferences.save(Preferences())
    photos = keep_photos(diary, 1, 2)
    back_up(diary)
    diary.preferences.save(Preferences(backup_folder=str(disk)))
    base = back_up(diary).backup.folder.parent
    gone = diary.photos.discard([photos[0].id]).id
    run(diary.backups.delete_forever([gone]), diary)
    for folder in (base, diary.folder / "backups"):
        assert originals(folder / layout.VOLUMES, 1, diary._keys) == {photos[1].sha256}


def test_a_passphrase_changed_while_the_disk_was_away_is_said_and_its_backups_follow(diary: Diary, disk: Path) -> None:
    old = diary.backups.all()[0].folder
    away = unmount(disk)
    assert diary.vault.set_passphrase(WORDS, CHEAP) == [old.parent]
    disk.rmdir()
    away.rename(disk)
    assert not vault.state(old).has_passphrase
    back_up(diary)
    assert vault.state(old).has_passphrase


def test_backups_that_a_swap_moved_aside_follow_a_new_passphrase(diary: Diary) -> None:
    back_up(diary)
    aside = (diary.folder / "backups").rename(diary.folder / "backups-of-restored")
    assert diary.vault.set_passphrase(WORDS, CHEAP) == []
    (moved,) = layout.places(aside)
    assert vault.state(moved.folder).has_passphrase


def test_what_a_person_laid_beside_the_backups_stays(diary: Diary) -> None:
    base = back_up(diary).backup.folder.parent
    (base / "my.party.txt").write_text("not ours")
    (base / "report.part").write_text("not ours either")
    back_up(diary)
    assert {"my.party.txt", "report.part"} <= names(base)


def test_a_photo_deleted_for_good_between_two_steps_is_neither_lost_nor_damage(diary: Diary) -> None:
    photos = keep_photos(diary, 1, 2, 3)
    item = diary.photos.discard([photos[0].id]).id
    work = diary.backups.make()
    step = next(work)
    is_deleted = False
    while True:
        if step.what and not is_deleted:
            diary.trash.delete_forever([item])
            is_deleted = True
        try:
            answer = step.job(diary)
        except UserError as problem:
            step = work.throw(problem)
            continue
        try:
            step = work.send(answer)
        except StopIteration as end:
            made = end.value
            break
    assert is_deleted
    assert made.problems == ()
    assert made.backup.is_complete
    back_up(diary)
    mirror = diary.backups.folder / layout.VOLUMES
    assert originals(mirror, 1, diary._keys) == {photo.sha256 for photo in photos[1:]}


def test_a_folder_made_for_backups_is_its_owners_alone(open_diary: Callable[[], Diary], tmp_path: Path) -> None:
    made = back_up(open_diary(), to=tmp_path / "disk")
    own = made.backup.folder.parent
    for path in (own.parent, own, *own.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path
