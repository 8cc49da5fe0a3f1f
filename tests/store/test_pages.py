"""A file that does not open says what it is: damaged, another diary's, not encrypted, or no database at all."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from poreditary.errors import UserError
from poreditary.store import connection
from poreditary.store.pages import Pages, State, judge
from poreditary.store.problems import DamagedError, ForeignError

KEY = bytes(range(32))
SIZES = (connection.DIARY_PAGE, connection.VOLUME_PAGE)


def made(path: Path, size: int = connection.DIARY_PAGE, key: bytes = KEY, rows: int = 40) -> Path:
    """Make a file with a table of some pages."""
    opened = connection.open_file(path, key, size)
    with opened:
        opened.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
        opened.executemany("INSERT INTO note (text) VALUES (?)", [(f"{row}" * 900,) for row in range(rows)])
    opened.close()
    return path


def flipped(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)
        file.seek(at)
        file.write(bytes([byte[0] ^ 1]))


@pytest.mark.parametrize("size", SIZES)
def test_a_whole_file_is_sound_and_reads_as_sqlite_wrote_it(tmp_path: Path, size: int) -> None:
    path = made(tmp_path / "a.db", size)
    found = judge(path, KEY, size)
    assert (found.state, found.damaged, found.count) == (State.SOUND, (), path.stat().st_size // size)
    with Pages(path, KEY, size) as pages:
        first = pages.read(1)
        assert first is not None
        assert first.startswith(b"SQLite format 3\0")
        assert int.from_bytes(first[28:32], "big") == pages.count


@pytest.mark.parametrize("size", SIZES)
def test_a_bit_flipped_in_any_page_is_found_there_and_nowhere_else(tmp_path: Path, size: int) -> None:
    path = made(tmp_path / "a.db", size)
    whole = path.read_bytes()
    for number in range(1, len(whole) // size + 1):
        flipped(path, (number - 1) * size + 20 + 97 * number % (size - 20))
        assert judge(path, KEY, size) == (judged := judge(path, KEY, size))
        assert (judged.state, judged.damaged) == (State.DAMAGED, (number,))
        path.write_bytes(whole)


@pytest.mark.parametrize("bit", [0, 1, 63, 127])
def test_a_bit_flipped_in_the_salt_is_damage_of_the_first_page_and_all_is_read(tmp_path: Path, bit: int) -> None:
    path = made(tmp_path / "a.db")
    content = bytearray(path.read_bytes())
    content[bit // 8] ^= 1 << bit % 8
    path.write_bytes(content)
    assert judge(path, KEY, connection.DIARY_PAGE).damaged == (1,)
    with Pages(path, KEY, connection.DIARY_PAGE) as pages:
        assert all(pages.read(number) is not None for number in pages.numbers())


def test_a_first_page_that_is_gone_with_its_salt_is_damage_and_not_another_diary(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db")
    with path.open("r+b") as file:
        file.write(os.urandom(connection.DIARY_PAGE))
    assert judge(path, KEY, connection.DIARY_PAGE).state is State.DAMAGED
    with pytest.raises(DamagedError, match=r"a\.db is damaged \(page 1 of \d+\)"):
        connection.open_file(path, KEY, connection.DIARY_PAGE)


def test_what_was_cut_off_is_damaged(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db")
    count = path.stat().st_size // connection.DIARY_PAGE
    os.truncate(path, 3 * connection.DIARY_PAGE + 100)
    found = judge(path, KEY, connection.DIARY_PAGE)
    assert found.state is State.DAMAGED
    assert found.damaged == tuple(range(4, count + 1))
    assert found.count == count


def _plain(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE note (text TEXT)")
    database.commit()
    database.close()


FOREIGN: dict[str, tuple[Callable[[Path], object], str]] = {
    "another key": (lambda path: made(path, key=bytes(32)), r"not written with the key of this diary"),
    "plain": (_plain, r"a\.db is a database without encryption"),
    "text": (lambda path: path.write_text("dear diary, " * 2000), r"no diary's file at all"),
    "random": (lambda path: path.write_bytes(os.urandom(300_000)), r"no diary's file at all"),
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_a_foreign_file_is_called_so_and_left_as_it_is(tmp_path: Path, kind: str) -> None:
    make, sentence = FOREIGN[kind]
    path = tmp_path / "a.db"
    make(path)
    before = path.read_bytes()
    with pytest.raises(ForeignError, match=sentence):
        connection.open_file(path, KEY, connection.DIARY_PAGE)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.stat().st_size] == ["a.db"]


def test_what_is_left_of_a_file_is_not_begun_anew(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db")
    os.truncate(path, 100)
    with pytest.raises(DamagedError, match=r"page 1 of 1"):
        connection.open_file(path, KEY, connection.DIARY_PAGE)
    assert path.stat().st_size == 100


def test_a_file_of_zeros_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(bytes(5 * connection.DIARY_PAGE))
    with pytest.raises(DamagedError, match=r"5 of 5 pages, first page 1"):
        connection.open_file(path, KEY, connection.DIARY_PAGE)


def test_a_file_that_may_not_be_written_is_read(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db")
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    opened = connection.open_file(path, KEY, connection.DIARY_PAGE, read_only=True)
    assert opened.execute("SELECT count(*) FROM note").fetchone() == (40,)
    with pytest.raises(UserError, match="could not be written"), connection.reported(opened, "a.db"):
        opened.execute("DELETE FROM note")
    opened.close()
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_damage_found_while_reading_says_where(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db")
    flipped(path, 9 * connection.DIARY_PAGE + 50)
    opened = connection.open_file(path, KEY, connection.DIARY_PAGE)
    with pytest.raises(DamagedError, match=r"a\.db is damaged \(page 10 of \d+\)"), connection.readable(opened, "a.db"):
        opened.execute("SELECT * FROM note").fetchall()
    opened.close()
