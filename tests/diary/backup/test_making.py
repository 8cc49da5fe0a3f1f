"""A backup is made whole, verified, or not at all; what was there before stays."""

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from poreditary.diary.backup import manifest
from poreditary.diary.backup.mirror import Mirror
from poreditary.diary.backup.values import Why
from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from poreditary.store import connection, copying
from poreditary.store.store import FILE
from tests.conftest import NOW, StandingClock
from tests.diary.backup.kit import back_up, digests, keep_photos, names, originals


def test_a_backup_holds_the_diary_its_key_file_and_its_photos(diary: Diary) -> None:
    photos = keep_photos(diary, 1, 2)
    made = back_up(diary)
    assert made.backup.folder == diary.folder / "backups" / "0001_2026-11-21_asked"
    assert names(diary.backups.folder) == {
        "0001_2026-11-21_asked",
        "0001_2026-11-21_asked/diary.db",
        "0001_2026-11-21_asked/diary.key",
        "0001_2026-11-21_asked/manifest.json",
        "volumes",
        "volumes/photos-0001.db",
        "volumes/photos-0001.json",
    }
    assert originals(diary.backups.folder / "volumes", 1, diary._keys) == {photo.sha256 for photo in photos}
    assert (made.backup.photos, made.backup.is_complete, made.problems) == (2, True, ())
    assert made.backup.moment == NOW


def test_the_copy_holds_every_row_and_is_encrypted(diary: Diary) -> None:
    diary.shelf.add(Product("gel", StepKind.CLEANSE, brand="Osmere-Marker"))
    path = back_up(diary).backup.folder / FILE
    assert connection.is_encrypted(path)
    assert not any(b"Osmere-Marker" in file.read_bytes() for file in diary.folder.rglob("*") if file.is_file())
    with copying.closed_copy(path, diary._keys.of_file(FILE), connection.DIARY_PAGE) as opened:
        assert copying.census(opened) == copying.census(diary._store.connection)
        assert opened.execute("SELECT brand FROM product").fetchall() == [("Osmere-Marker",)]


def test_the_manifest_tells_nothing_of_any_entry(diary: Diary) -> None:
    photo = keep_photos(diary, 1)[0]
    diary.shelf.add(Product("gel", StepKind.CLEANSE, brand="Osmere"))
    folder = back_up(diary).backup.folder
    told = json.loads((folder / manifest.FILE).read_text())
    assert set(told) == {
        "format", "version", "sequence", "why", "moment", "schema", "files", "volumes", "lacking", "program",
    }  # fmt: skip
    assert told["moment"] == "2026-11-21T22:30:00+01:00"
    assert set(told["files"]) == {FILE}
    for file in diary.backups.folder.rglob("*.json"):
        assert photo.sha256 not in file.read_text()


@pytest.mark.skipif(os.name == "nt", reason="the system keeps no such permissions")
def test_only_the_owner_can_read_a_backup(diary: Diary) -> None:
    keep_photos(diary, 1)
    back_up(diary)
    assert {path.stat().st_mode & 0o077 for path in [diary.backups.folder, *diary.backups.folder.rglob("*")]} == {0}


def test_photos_are_copied_once_and_the_volume_again_when_it_grew(diary: Diary) -> None:
    keep_photos(diary, 1)
    back_up(diary)
    copy = diary.backups.folder / "volumes" / "photos-0001.db"
    first = copy.stat().st_ino, copy.stat().st_mtime_ns
    back_up(diary)
    assert (copy.stat().st_ino, copy.stat().st_mtime_ns) == first
    photos = keep_photos(diary, 2, 3)
    made = back_up(diary)
    assert {photo.sha256 for photo in photos} < originals(copy.parent, 1, diary._keys)
    assert made.backup.photos == 3
    assert [backup.is_complete for backup in diary.backups.all()] == [True, True, True]


def test_other_work_of_the_diary_gets_in_between_the_steps(diary: Diary) -> None:
    keep_photos(diary, 1)
    work = diary.backups.make()
    step = next(work)
    more = iter(range(2, 20))
    steps = 0
    with pytest.raises(StopIteration) as end:
        while True:
            answer = step.job(diary)
            if steps < 6:
                keep_photos(diary, next(more))
            steps += 1
            step = work.send(answer)
    assert end.value.value.backup.is_complete
    assert steps >= 6


def test_old_backups_are_thinned_by_their_sequence(diary: Diary, clock: StandingClock) -> None:
    thinned = 0
    for _ in range(20):
        thinned += back_up(diary, Why.DAILY).thinned
        clock.advance(days=1)
    kept = [backup.sequence for backup in diary.backups.all()]
    assert kept[:7] == [20, 19, 18, 17, 16, 15, 14]
    assert thinned == 20 - len(kept) > 0
    clock.now = replace(NOW, moment=NOW.moment.replace(year=2099))
    back_up(diary, Why.DAILY)
    clock.now = replace(NOW, moment=NOW.moment.replace(year=1971))
    newest = back_up(diary, Why.DAILY).backup
    assert newest.folder.name == "0022_1971-11-21_daily"
    assert [backup.sequence for backup in diary.backups.all()][:4] == [22, 21, 20, 19]


def test_a_backup_before_a_restore_thins_nothing(diary: Diary) -> None:
    for _ in range(5):
        back_up(diary, Why.RESTORE)
    assert len(diary.backups.all()) == 5


def test_what_only_the_backups_hold_is_not_lost_to_an_older_diary(
    open_diary: Callable[[], Diary], tmp_path: Path, clock: StandingClock
) -> None:
    diary = open_diary()
    keep_photos(diary, 1)
    diary.close()
    shutil.copytree(diary.folder, tmp_path / "older", ignore=shutil.ignore_patterns("backups"))
    diary = open_diary()
    late = keep_photos(diary, 2)[0]
    back_up(diary, to=tmp_path / "disk")
    diary.close()
    older = Diary(tmp_path / "older", clock)
    other = keep_photos(older, 3)[0]
    made = back_up(older, to=tmp_path / "disk")
    held = originals(made.backup.folder.parent / "volumes", 1, older._keys)
    assert {late.sha256, other.sha256} < held
    older.close()


def test_a_copy_that_is_gone_is_made_anew(diary: Diary) -> None:
    keep_photos(diary, 1)
    base = back_up(diary).backup.folder.parent
    shutil.rmtree(base / "volumes")
    assert [backup.is_complete for backup in diary.backups.all()] == [False]
    back_up(diary)
    assert [backup.is_complete for backup in diary.backups.all()] == [True, True]


def test_two_diaries_share_a_folder(diary: Diary, tmp_path: Path, clock: StandingClock) -> None:
    other = Diary(tmp_path / "other", clock)
    for each in (diary, other):
        keep_photos(each, 1)
        back_up(each, to=tmp_path / "disk")
    folders = sorted(path.name for path in (tmp_path / "disk").iterdir())
    assert folders == sorted(f"poreditary-{each._keys.diary[:8]}" for each in (diary, other))
    other.close()


def test_reading_of_a_backup_leaves_no_trace_beside_it(diary: Diary) -> None:
    keep_photos(diary, 1)
    base = back_up(diary).backup.folder.parent
    before = digests(base), names(base)
    assert diary.backups.all()[0].photos == 1
    assert Mirror(base, diary._keys).digests(1)
    assert (digests(base), names(base)) == before


def test_a_moment_is_kept_with_its_offset(diary: Diary, clock: StandingClock) -> None:
    clock.now = Stamp(NOW.moment, 480)
    assert back_up(diary).backup.moment == Stamp(NOW.moment, 480)
