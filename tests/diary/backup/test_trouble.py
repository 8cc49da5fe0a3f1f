"""Damage, a full disk, a disk pulled out, a stop: one sentence, nothing half, and the earlier backups as they were."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from poreditary.diary.backup.values import Why
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import StepKind
from poreditary.domain.preferences import Preferences
from poreditary.domain.product import Product
from poreditary.errors import UserError
from poreditary.store import connection, copying
from poreditary.store.store import FILE
from tests.conftest import StandingClock
from tests.diary.backup.kit import back_up, digests, flip, keep_photos, names, originals, random_photo


@pytest.mark.parametrize("at", range(1, 8))
def test_stopped_after_any_step_it_leaves_nothing_half(diary: Diary, at: int) -> None:
    keep_photos(diary, 1)
    back_up(diary)
    keep_photos(diary, 2)
    before = digests(diary.backups.folder)
    work = diary.backups.make()
    step = next(work)
    for _ in range(at - 1):
        step = work.send(step.job(diary))
    work.close()
    after = digests(diary.backups.folder)
    assert [backup.sequence for backup in diary.backups.all()] == ([1] if at < 7 else [2, 1])
    assert before.items() <= after.items() or at == 7
    assert not [name for name in after if name.endswith(".part")]
    assert back_up(diary).backup.is_complete


def test_what_a_crash_left_is_cleared_by_the_next(diary: Diary) -> None:
    base = back_up(diary).backup.folder.parent
    for left in (base / "0002_2026-11-21_daily.part", base / "volumes" / "photos-0001.db.part"):
        left.mkdir() if left.suffixes == [".part"] else left.write_bytes(b"half")
    (base / "0002_2026-11-21_daily.part" / FILE).write_bytes(b"half")
    assert back_up(diary).backup.sequence == 2
    assert not [name for name in names(base) if ".part" in name]


def test_a_damaged_diary_is_not_backed_up_and_the_good_ones_stay(
    open_diary: Callable[[], Diary], clock: StandingClock
) -> None:
    diary = open_diary()
    for n in range(400):
        diary.shelf.add(Product(f"gel {n}", StepKind.CLEANSE, note="x" * 500))
    back_up(diary)
    before = digests(diary.backups.folder)
    diary.close()
    flip(diary.folder / FILE, 0.7)
    clock.advance(days=40)
    damaged = Diary(diary.folder, clock)
    with pytest.raises(UserError, match=r"The diary is damaged \(diary\.db\)"):
        back_up(damaged)
    assert digests(damaged.backups.folder) == before
    problem = damaged.backups.state().problem
    assert problem is not None
    assert "the earlier ones were kept" in str(problem)
    damaged.close()


@pytest.mark.parametrize("part", [0.2, 0.3, 0.6, 0.9, 1.0])
def test_a_damaged_volume_keeps_its_good_copy_and_the_entries_are_backed_up(
    open_diary: Callable[[], Diary], clock: StandingClock, part: float
) -> None:
    diary = open_diary()
    (first,) = keep_photos(diary, 1)
    back_up(diary)
    (second,) = keep_photos(diary, 2)
    diary._store.volumes.put(random_photo() * 4)
    diary.close()
    flip(diary.folder / "photos-0001.db", part)
    again = Diary(diary.folder, clock)
    made = back_up(again)
    assert [str(problem).split(".")[:2] for problem in made.problems] == [["photos-0001", "db is damaged"]]
    assert again.backups.state().problem is made.problems[0]
    mirror = again.backups.folder / "volumes"
    held = originals(mirror, 1, again._keys)
    assert first.sha256 in held
    assert made.backup.is_complete == (second.sha256 in held)
    with copying.closed_copy(
        mirror / "photos-0001.db", again._keys.of_file("photos-0001.db"), connection.VOLUME_PAGE
    ) as opened:
        assert all(copying.holds(opened, digest) for digest in held)
    again.close()


def test_backups_that_lack_something_push_no_good_one_out(
    open_diary: Callable[[], Diary], clock: StandingClock
) -> None:
    diary = open_diary()
    photo = keep_photos(diary, 1)[0]
    back_up(diary)
    late = keep_photos(diary, 2)[0]
    diary._store.volumes.remove(late.sha256, late.volume)
    for _ in range(5):
        clock.advance(days=1)
        assert not back_up(diary, Why.DAILY).backup.is_complete
    for _ in range(40):
        assert not back_up(diary, Why.DAILY).backup.is_complete
    problem = diary.backups.state().problem
    assert problem is not None
    assert str(problem).startswith("The diary has lost originals of photos (1)")
    assert not diary.backups.is_due()
    good = [backup for backup in diary.backups.all() if backup.is_complete]
    assert [backup.sequence for backup in good] == [1]
    assert photo.sha256 in originals(diary.backups.folder / "volumes", 1, diary._keys)
    assert len(diary.backups.all()) < 20


def test_a_copy_that_rots_is_noticed_within_a_month_and_made_anew(diary: Diary, clock: StandingClock) -> None:
    photo = keep_photos(diary, 1)[0]
    back_up(diary)
    copy = diary.backups.folder / "volumes" / "photos-0001.db"
    whole = copying.digest_of(copy)
    flip(copy, 0.8)
    back_up(diary)
    assert copying.digest_of(copy) != whole
    clock.advance(days=31)
    made = back_up(diary)
    assert made.backup.is_complete
    assert copying.is_sound(copy, diary._keys.of_file(copy.name), connection.VOLUME_PAGE)
    assert originals(copy.parent, 1, diary._keys) == {photo.sha256}


def test_a_full_disk_is_one_sentence_and_leaves_the_earlier_backups(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_photos(diary, 1)
    back_up(diary)
    before = digests(diary.backups.folder)
    keep_photos(diary, 2)
    usage = shutil.disk_usage(diary.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=100))
    with pytest.raises(UserError, match=r"has 0 MB of free space and 1 MB are needed"):
        back_up(diary)
    assert digests(diary.backups.folder) == before


@pytest.mark.skipif(os.name == "nt", reason="the system knows no such limit")
@pytest.mark.parametrize("most", [1_000, 100_000, 600_000])
def test_a_disk_that_takes_no_more_is_one_sentence_and_leaves_the_earlier_backups(diary: Diary, most: int) -> None:
    import resource

    keep_photos(diary, 1)
    back_up(diary)
    before = digests(diary.backups.folder)
    for _ in range(30):
        diary._store.volumes.put(random_photo())
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, limits[1]))
    try:
        with pytest.raises(UserError, match=r"The backup could not be written in .* the earlier ones are as they were"):
            back_up(diary)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert digests(diary.backups.folder) == before
    assert diary.backups.state().problem is not None
    assert back_up(diary).backup.is_complete
    assert diary.backups.state().problem is None


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind here")
def test_a_disk_that_cannot_be_written_is_one_sentence(diary: Diary, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir(mode=0o500)
    with pytest.raises(UserError, match="could not be written"):
        back_up(diary, to=disk)


def test_a_folder_in_the_way_is_one_sentence(diary: Diary, tmp_path: Path) -> None:
    (tmp_path / "disk").write_text("a file")
    with pytest.raises(UserError, match="could not be written"):
        back_up(diary, to=tmp_path / "disk")
    assert (tmp_path / "disk").read_text() == "a file"


def test_a_disk_pulled_out_half_way_is_one_sentence(diary: Diary, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    keep_photos(diary, 1)
    diary.preferences.save(Preferences(backup_folder=str(disk)))
    work = diary.backups.make()
    step = next(work)
    for _ in range(4):
        step = work.send(step.job(diary))
    shutil.rmtree(disk)
    with pytest.raises(UserError, match="could not be written"):
        while True:
            try:
                answer = step.job(diary)
            except UserError as problem:
                step = work.throw(problem)
            else:
                step = work.send(answer)
    assert "not there" in str(diary.backups.state().problem)
