"""Backups before deleting for good and before migrations, and what is gone for good leaves the backups."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from poreditary.diary.backup import layout, making, manifest
from poreditary.diary.backup.values import Why
from poreditary.diary.diary import Diary
from poreditary.diary.photo_work import run
from poreditary.domain.preferences import Preferences
from poreditary.errors import UserError
from poreditary.store import copying
from poreditary.store.store import FILE
from tests.conftest import StandingClock
from tests.diary.backup.kit import back_up, keep_photos, originals


def test_photos_deleted_for_good_leave_the_backups_too(diary: Diary) -> None:
    photos = keep_photos(diary, *range(1, 4))
    back_up(diary)
    diary.photos.discard([photos[0].id])
    item = diary.photos.discard([photos[1].id]).id
    run(diary.backups.delete_forever([item]), diary)
    mirror = diary.backups.folder / "volumes"
    assert originals(mirror, 1, diary._keys) == {photos[0].sha256, photos[2].sha256}
    assert len(diary.backups.all()) == 1
    back_up(diary)
    assert diary._store.rows("SELECT value FROM setting WHERE key = 'photos_gone'") == [("[]",)]


def test_emptying_the_trash_makes_a_backup_first(diary: Diary) -> None:
    photos = keep_photos(diary, 1, 2)
    diary.photos.discard([photos[0].id])
    changes = run(diary.backups.delete_forever([item.id for item in diary.trash.items()]), diary)
    assert changes.text == "Deleted for good"
    assert diary.trash.items() == []
    (backup,) = diary.backups.all()
    assert (backup.why, backup.photos) == (Why.DELETION, 1)
    assert originals(diary.backups.folder / "volumes", 1, diary._keys) == {photos[1].sha256}


def test_nothing_is_deleted_where_that_backup_cannot_be_made(diary: Diary) -> None:
    photos = keep_photos(diary, 1)
    diary.photos.discard([photos[0].id])
    (diary.folder / "backups").write_text("in the way")
    with pytest.raises(UserError, match="could not be written"):
        run(diary.backups.delete_forever([item.id for item in diary.trash.items()]), diary)
    assert len(diary.trash.items()) == 1


def test_what_was_deleted_while_the_disk_was_away_goes_with_the_next_backup(diary: Diary, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    diary.preferences.save(Preferences(backup_folder=str(disk)))
    photos = keep_photos(diary, 1, 2)
    base = back_up(diary).backup.folder.parent
    disk.rename(tmp_path / "away")
    item = diary.photos.discard([photos[0].id]).id
    diary.trash.delete_forever([item])
    (tmp_path / "away").rename(disk)
    assert photos[0].sha256 in originals(base / "volumes", 1, diary._keys)
    back_up(diary)
    assert originals(base / "volumes", 1, diary._keys) == {photos[1].sha256}


def test_a_photo_that_came_back_is_not_taken_out(diary: Diary) -> None:
    photo = keep_photos(diary, 1)[0]
    back_up(diary)
    diary.trash.delete_forever([diary.photos.discard([photo.id]).id])
    again = keep_photos(diary, 1)[0]
    assert again.sha256 == photo.sha256
    assert back_up(diary).backup.is_complete
    assert originals(diary.backups.folder / "volumes", 1, diary._keys) == {photo.sha256}


def test_a_migration_is_preceded_by_a_backup(
    open_diary: Callable[[], Diary], monkeypatch: pytest.MonkeyPatch, clock: StandingClock
) -> None:
    from poreditary.store import schema

    diary = open_diary()
    keep_photos(diary, 1)
    back_up(diary)
    diary.close()
    later = schema.migrations()

    @later(name="999_later")
    def add_a_column(db: object) -> None:
        db.execute("ALTER TABLE product ADD COLUMN later TEXT")  # type: ignore[attr-defined]

    monkeypatch.setattr(schema, "NAMES", (*schema.NAMES, "999_later"))
    monkeypatch.setattr(schema, "migrations", lambda: later)
    migrated = Diary(diary.folder, clock)
    newest = migrated.backups.all()[0]
    assert (newest.why, newest.day, newest.is_complete, newest.photos) == (Why.MIGRATION, date(2026, 11, 21), True, 1)
    told = manifest.read(newest.folder)
    assert told is not None
    assert told.schema == schema.NAMES[-2]
    migrated.close()


def test_a_backup_that_cannot_be_made_stops_the_migration(
    open_diary: Callable[[], Diary], monkeypatch: pytest.MonkeyPatch, clock: StandingClock
) -> None:
    from poreditary.store import schema

    diary = open_diary()
    diary.close()
    monkeypatch.setattr(schema, "NAMES", (*schema.NAMES, "999_later"))
    (diary.folder / "backups").write_text("in the way")
    before = copying.digest_of(diary.folder / FILE)
    with pytest.raises(UserError, match="could not be written"):
        Diary(diary.folder, clock)
    assert copying.digest_of(diary.folder / FILE) == before


def test_a_migration_goes_on_while_the_chosen_disk_is_away(diary: Diary, tmp_path: Path, clock: StandingClock) -> None:
    diary.preferences.save(Preferences(backup_folder=str(tmp_path / "away")))
    making.before_migration(diary._store, diary._keys, clock())
    assert [place.why for place in layout.places(diary.folder / "backups")] == [Why.MIGRATION]
