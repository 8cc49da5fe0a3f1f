"""Opening a folder as a diary."""

import multiprocessing
import os
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from poreditary.diary import lock
from poreditary.diary.diary import Diary, exists
from poreditary.domain.checkin import CheckIn
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from poreditary.errors import UserError
from tests.conftest import StandingClock


def test_what_was_written_is_there_after_opening_again(open_diary: Callable[[], Diary]) -> None:
    open_diary().shelf.add(Product("Gel", StepKind.CLEANSE))
    assert [product.name for product in open_diary().shelf.products()] == ["Gel"]


def test_nothing_on_disk_can_be_read_without_the_key(diary: Diary, tmp_path: Path) -> None:
    diary.shelf.add(Product("a marker nobody may read", StepKind.CLEANSE))
    diary.check_ins.save(CheckIn(date(2026, 11, 20), diary.now(), note="a marker nobody may read"))
    diary.close()
    for path in (tmp_path / "diary").iterdir():
        assert b"marker nobody" not in path.read_bytes(), path.name


def _hold(folder: str, ready: "multiprocessing.synchronize.Event", done: "multiprocessing.synchronize.Event") -> None:
    diary = Diary(Path(folder))
    ready.set()
    done.wait(30)
    diary.close()


def test_a_second_process_is_told_and_the_first_goes_on(tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    ready, done = spawn.Event(), spawn.Event()
    process = spawn.Process(target=_hold, args=(str(tmp_path / "d"), ready, done))
    process.start()
    assert ready.wait(30)
    with pytest.raises(lock.AlreadyOpenError, match="This diary is already open"):
        Diary(tmp_path / "d")
    done.set()
    process.join(30)
    assert process.exitcode == 0
    Diary(tmp_path / "d").close()


def test_a_holder_that_was_killed_locks_nobody_out(tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    ready, done = spawn.Event(), spawn.Event()
    process = spawn.Process(target=_hold, args=(str(tmp_path / "d"), ready, done))
    process.start()
    assert ready.wait(30)
    process.kill()
    process.join(30)
    Diary(tmp_path / "d").close()


def test_a_folder_with_other_files_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(UserError, match="holds other files"):
        Diary(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["letter.txt"]


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be made"):
        Diary(tmp_path / "file" / "diary")


def test_a_damaged_diary_is_a_sentence_and_stays_as_it_is(open_diary: Callable[[], Diary], tmp_path: Path) -> None:
    open_diary().close()
    path = tmp_path / "diary" / "diary.db"
    content = bytearray(path.read_bytes())
    content[100:200] = os.urandom(100)
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"diary\.db is damaged"):
        Diary(tmp_path / "diary")
    assert path.read_bytes() == content


def test_a_flipped_bit_is_found(open_diary: Callable[[], Diary], tmp_path: Path) -> None:
    diary = open_diary()
    for number in range(50):
        diary.shelf.add(Product(f"Gel {number}", StepKind.CLEANSE, inci="aqua " * 100))
    assert diary.faults() == []
    diary.close()
    path = tmp_path / "diary" / "diary.db"
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    again = Diary(tmp_path / "diary")
    assert [file for file, _finding in again.faults()][:1] == ["diary.db"]
    again.close()


def test_the_key_lost_is_a_sentence_and_makes_no_new_key(open_diary: Callable[[], Diary], tmp_path: Path) -> None:
    open_diary().close()
    folder = tmp_path / "diary"
    for name in ("diary.key", "diary.key.bak"):
        (folder / name).unlink()
    before = sha256((folder / "diary.db").read_bytes()).hexdigest()
    with pytest.raises(UserError, match="key file"):
        Diary(folder)
    assert sha256((folder / "diary.db").read_bytes()).hexdigest() == before
    assert not (folder / "diary.key").exists()


def test_a_diary_that_was_only_half_made_is_made_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "diary.lock").write_bytes(b"")
    (tmp_path / "diary.key.new").write_bytes(b"half a key")
    Diary(tmp_path).close()
    assert exists(tmp_path)


@pytest.mark.parametrize("content", [None, b""])
def test_a_diary_gone_from_beside_its_photos_is_not_begun_anew(
    diary: Diary, tmp_path: Path, content: bytes | None
) -> None:
    diary._store.volumes.put(b"not really pixels")
    diary.close()
    path = tmp_path / "diary" / "diary.db"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError, match=r"diary\.db is missing"):
        Diary(tmp_path / "diary")
    assert content is None or path.read_bytes() == content


def test_a_diary_that_fails_to_open_is_let_go(diary: Diary, tmp_path: Path) -> None:
    page = int(str(diary._store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'setting'")[0][0]))
    diary.close()
    path = tmp_path / "diary" / "diary.db"
    content = bytearray(path.read_bytes())
    content[4096 * (page - 1) + 100] ^= 1
    path.write_bytes(content)
    for _ in range(2):
        with pytest.raises(UserError, match=r"diary\.db is damaged"):
            Diary(tmp_path / "diary")


def test_a_folder_nothing_can_be_written_in_is_not_called_open(tmp_path: Path) -> None:
    (tmp_path / "diary.lock").mkdir()
    with pytest.raises(UserError, match="Nothing can be written") as refused:
        Diary(tmp_path)
    assert not isinstance(refused.value, lock.AlreadyOpenError)


def test_a_folder_is_known_as_a_diary(tmp_path: Path) -> None:
    assert not exists(tmp_path)
    Diary(tmp_path / "d").close()
    assert exists(tmp_path / "d")


def test_a_clock_set_back_is_noticed_and_stops_nothing(diary: Diary, clock: StandingClock) -> None:
    diary.check_ins.save(CheckIn(diary.today(), diary.now(), spots=1))
    assert not diary.is_clock_behind()
    clock.advance(days=-400)
    assert diary.is_clock_behind()
    diary.check_ins.save(CheckIn(diary.today(), diary.now(), spots=2))
    assert diary.is_clock_behind() is False  # the newest entry is the one written last


def test_the_file_modes_keep_others_out(diary: Diary) -> None:
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    diary._store.volumes.put(b"not really pixels")
    assert diary.folder.stat().st_mode & 0o077 == 0
    files = {path.name: path.stat().st_mode & 0o077 for path in diary.folder.iterdir()}
    assert {"diary.db", "diary.key", "diary.key.bak", "diary.lock", "photos-0001.db"} <= files.keys()
    assert set(files.values()) == {0}
