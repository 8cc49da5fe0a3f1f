"""One file carries a diary; what comes from elsewhere is taken for nothing but that."""

import io
import os
import stat
import tracemalloc
import zipfile
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from poreditary.diary.backup import manifest, restoring
from poreditary.diary.backup.manifest import Part
from poreditary.diary.backup.packed import pack
from poreditary.diary.backup.values import Restored
from poreditary.diary.diary import Diary
from poreditary.errors import UserError
from poreditary.store import connection, copying, keys
from poreditary.store.store import FILE
from tests.conftest import StandingClock
from tests.diary.backup.kit import back_up, flip, keep_photos, names


@pytest.fixture
def file(diary: Diary, tmp_path: Path) -> Path:
    """Pack a diary with two photos."""
    keep_photos(diary, 1, 2)
    return pack(back_up(diary).backup.folder, tmp_path / "mine.poreditary")


def restored(file: Path, target: Path) -> Restored:
    parcel = restoring.look_into(file)
    return restoring.restore(parcel, restoring.unlock(parcel), target)


def rewritten(file: Path, change: Callable[[dict[zipfile.ZipInfo, bytes]], None]) -> Path:
    """Write a packed diary anew with other members."""
    with zipfile.ZipFile(file) as archive:
        members = {info: archive.read(info) for info in archive.infolist()}
    change(members)
    with zipfile.ZipFile(file, "w") as archive:
        for info, content in members.items():
            archive.writestr(info, content, info.compress_type)
    return file


def named(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name)


def test_all_of_it_comes_back_on_another_computer(
    diary: Diary, file: Path, tmp_path: Path, clock: StandingClock
) -> None:
    found = restored(file, tmp_path / "back")
    assert (found.photos, found.lacking) == (2, 0)
    back = Diary(found.folder, clock)
    for photo in diary.photos.all():
        assert back.photos.original(photo) == diary.photos.original(photo)
    back.close()


def test_it_is_a_stored_archive_that_any_unpacker_reads_and_only_its_owner(file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [manifest.FILE, keys.KEY_FILE, FILE, "photos-0001.db"]
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}
    if os.name != "nt":
        assert file.stat().st_mode & 0o077 == 0


def test_nothing_is_replaced_and_a_stop_leaves_nothing(diary: Diary, file: Path, tmp_path: Path) -> None:
    folder = diary.backups.all()[0].folder
    before = names(tmp_path)
    with pytest.raises(UserError, match="is there already"):
        pack(folder, file)

    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pack(folder, tmp_path / "other.poreditary", stop)
    assert names(tmp_path) == before


def test_a_copy_that_changed_since_it_was_verified_is_not_packed(diary: Diary, file: Path, tmp_path: Path) -> None:
    flip(diary.backups.folder / "volumes" / "photos-0001.db")
    with pytest.raises(UserError, match=r"The backup is damaged: photos-0001\.db"):
        pack(diary.backups.all()[0].folder, tmp_path / "other.poreditary")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["diary", file.name]


@pytest.mark.parametrize(
    "name",
    [
        "../diary.db",
        "/etc/cron.d/x",
        "C:/Windows/x.db",
        "C:\\x.db",
        "..\\photos-0002.db",
        "photos-0001.db/../../x",
        "sub/photos-0002.db",
        "photos-0002.db\0.txt",
        "photos-2.db",
        "photos-0002.DB",
        "photos-٠٠٠٢.db",
        "readme.txt",
        "diary.db-journal",
        "diary.lock",
        "",
    ],
)
def test_a_member_that_is_no_file_of_a_diary_is_refused(file: Path, tmp_path: Path, name: str) -> None:
    rewritten(file, lambda members: members.update({named(name): b"x"}))
    before = names(tmp_path)
    with pytest.raises(UserError, match=r"mine\.poreditary"):
        restored(file, tmp_path / "back")
    assert names(tmp_path) == before


def test_a_member_twice_is_refused(file: Path) -> None:
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(FILE, b"another")
    with pytest.raises(UserError, match="belongs to no diary"):
        restoring.look_into(file)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR])
def test_a_link_and_its_like_are_refused(file: Path, kind: int) -> None:
    def change(members: dict[zipfile.ZipInfo, bytes]) -> None:
        info = next(info for info in members if info.filename == "photos-0001.db")
        info.external_attr = (kind | 0o777) << 16

    with pytest.raises(UserError, match="belongs to no diary"):
        restoring.look_into(rewritten(file, change))


def test_what_is_compressed_is_refused(file: Path) -> None:
    def change(members: dict[zipfile.ZipInfo, bytes]) -> None:
        bomb = named("photos-0002.db")
        bomb.compress_type = zipfile.ZIP_DEFLATED
        members[bomb] = bytes(50_000_000)

    rewritten(file, change)
    with pytest.raises(UserError, match="belongs to no diary"):
        restoring.look_into(file)


def test_sizes_that_are_declared_too_large_are_refused(file: Path) -> None:
    content = bytearray(file.read_bytes())
    at = content.rfind(b"photos-0001.db") - 46
    assert content[at : at + 4] == b"PK\x01\x02"
    for offset in (20, 24):
        content[at + offset : at + offset + 4] = (2**31).to_bytes(4, "little")
    file.write_bytes(content)
    with pytest.raises(UserError, match="is no backup of a diary"):
        restoring.look_into(file)


def test_a_manifest_that_names_another_size_or_another_file_is_refused(file: Path) -> None:
    def change(members: dict[zipfile.ZipInfo, bytes]) -> None:
        info = next(info for info in members if info.filename == manifest.FILE)
        told = manifest.parse(members[info])
        members[info] = replace(told, files={**told.files, FILE: Part(5, "0" * 64)}).as_bytes()

    with pytest.raises(UserError, match="The backup is damaged"):
        restoring.look_into(rewritten(file, change))


@pytest.mark.parametrize("missing", [manifest.FILE, keys.KEY_FILE, FILE, "photos-0001.db"])
def test_a_missing_member_is_refused(file: Path, missing: str) -> None:
    def change(members: dict[zipfile.ZipInfo, bytes]) -> None:
        members.pop(next(info for info in members if info.filename == missing))

    with pytest.raises(UserError, match=r"is no backup of a diary|is damaged"):
        restoring.look_into(rewritten(file, change))


def test_other_content_under_a_good_name_is_refused(file: Path, tmp_path: Path) -> None:
    def change(members: dict[zipfile.ZipInfo, bytes]) -> None:
        info = next(info for info in members if info.filename == FILE)
        members[info] = bytes(len(members[info]))

    rewritten(file, change)
    before = names(tmp_path)
    with pytest.raises(UserError, match=r"The backup is damaged: diary\.db"):
        restored(file, tmp_path / "back")
    assert names(tmp_path) == before


def test_a_flipped_bit_in_a_photo_loses_that_photo_only(file: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        at = archive.getinfo("photos-0001.db").header_offset + 40_000
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)
    found = restored(file, tmp_path / "back")
    assert found.lacking > 0
    assert found.photos == 2


@pytest.mark.parametrize("part", [0.0, 0.3, 0.7, 0.99])
def test_a_file_that_was_cut_off_is_refused(file: Path, part: float) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * part)])
    with pytest.raises(UserError, match="is no backup of a diary"):
        restoring.look_into(file)


def test_a_photo_under_another_ending_is_refused(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("holiday.jpg", b"\xff\xd8")
    (tmp_path / "x.poreditary").write_bytes(out.getvalue())
    with pytest.raises(UserError, match=r"belongs to no diary \(holiday\.jpg\)|holds something"):
        restoring.look_into(tmp_path / "x.poreditary")


def test_a_large_volume_takes_little_memory(diary: Diary, tmp_path: Path) -> None:
    photo = keep_photos(diary, 1)[0]
    large = os.urandom(24_000_000)
    diary._store.volumes.put(large)
    folder = back_up(diary).backup.folder
    tracemalloc.start()
    file = pack(folder, tmp_path / "large.poreditary")
    found = restored(file, tmp_path / "back")
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found.photos == 1
    assert file.stat().st_size > 24_000_000
    assert peak < 8_000_000
    assert photo.sha256 != sha256(large).hexdigest()


def test_the_end_of_an_archive_beyond_four_gigabytes_is_read(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipfile, "ZIP_FILECOUNT_LIMIT", 1)
    rewritten(file, lambda _members: None)
    assert b"PK\x06\x06" in file.read_bytes()[-98:]
    assert restored(file, tmp_path / "back").photos == 2


@pytest.mark.parametrize("at", [-98, -34])
def test_an_end_that_lies_of_where_it_is_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    monkeypatch.setattr(zipfile, "ZIP_FILECOUNT_LIMIT", 1)
    content = bytearray(rewritten(file, lambda _members: None).read_bytes())
    content[at] ^= 1
    file.write_bytes(content)
    with pytest.raises(UserError, match="is no backup of a diary"):
        restoring.look_into(file)


def test_a_list_of_members_without_end_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "many.poreditary"
    entry = b"PK\x01\x02" + bytes(42)
    count = 100_000
    end = b"PK\x05\x06" + bytes(4) + (65_535).to_bytes(2, "little") * 2
    path.write_bytes(entry * count + end + (len(entry) * count).to_bytes(4, "little") + bytes(6))
    tracemalloc.start()
    with pytest.raises(UserError, match="is no backup of a diary"):
        restoring.look_into(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 1_000_000


def test_a_remark_at_the_end_is_no_diarys(file: Path) -> None:
    with zipfile.ZipFile(file, "a") as archive:
        archive.comment = b"remark"
    with pytest.raises(UserError, match="is no backup of a diary"):
        restoring.look_into(file)


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "2026-01-01"])
def test_a_moment_that_no_clock_shows_is_refused(file: Path, moment: str) -> None:
    def change(members: dict[zipfile.ZipInfo, bytes]) -> None:
        info = next(info for info in members if info.filename == manifest.FILE)
        members[info] = replace(manifest.parse(members[info]), moment=moment).as_bytes()

    with pytest.raises(UserError, match="is no backup of a diary"):
        restoring.look_into(rewritten(file, change))


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER late AFTER INSERT ON product BEGIN DELETE FROM photo; END",
        "CREATE VIEW late AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n",
        "CREATE VIRTUAL TABLE late USING fts5 (text)",
    ],
)
def test_what_runs_by_itself_in_a_diary_from_elsewhere_is_refused(
    open_diary: Callable[[], Diary], tmp_path: Path, sql: str
) -> None:
    diary = open_diary()
    folder = back_up(diary).backup.folder
    opened = connection.open_file(folder / FILE, diary._keys.of_file(FILE), connection.DIARY_PAGE)
    opened.execute(sql)
    opened.close()
    told = manifest.read(folder)
    assert told is not None
    (folder / manifest.FILE).write_bytes(replace(told, files={FILE: manifest.part_of(folder / FILE)}).as_bytes())
    with pytest.raises(UserError, match=r"The backup is damaged: diary\.db"):
        restored(folder, tmp_path / "back")


def test_a_table_of_any_name_is_counted(tmp_path: Path) -> None:
    path, key = tmp_path / "x.db", bytes(range(32))
    opened = connection.open_file(path, key, connection.DIARY_PAGE)
    opened.execute('CREATE TABLE "a b"", sqlite_master" (id INTEGER PRIMARY KEY)')
    opened.execute("CREATE TABLE _sqlite_migrations (name TEXT)")
    opened.execute('INSERT INTO "a b"", sqlite_master" VALUES (5)')
    found = copying.census(opened)
    opened.close()
    assert ('a b", sqlite_master', 1, 5) in found.tables
