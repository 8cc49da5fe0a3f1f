"""The driver alias, without which acknowledged writes were lost."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from poreditary.errors import UserError
from poreditary.store import connection, driver

KEY = bytes(range(32))


def test_sqlite_utils_catches_the_errors_of_this_driver() -> None:
    from sqlite_utils import utils

    assert utils.OperationalError is dbapi2.OperationalError
    assert utils.__dict__["sqlite3"] is sys.modules["pysqlite3"]


def test_a_failed_returning_leaves_no_transaction_open_behind_it(tmp_path: Path) -> None:
    from sqlite_utils import Database

    raw = connection.open_file(tmp_path / "a.db", KEY, connection.DIARY_PAGE)
    db = Database(raw, execute_plugins=False)
    db.execute("CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT")
    assert list(db.query("INSERT INTO a (id) VALUES (7) RETURNING id")) == [{"id": 7}]
    assert not raw.in_transaction
    db.table("a").insert({"id": 8})
    raw.close()
    again = connection.open_file(tmp_path / "a.db", KEY, connection.DIARY_PAGE)
    assert again.execute("SELECT id FROM a ORDER BY id").fetchall() == [(7,), (8,)]
    again.close()


def test_the_alias_stands_before_anything_else_can_import_sqlite_utils() -> None:
    code = "import poreditary.store.store, sys; print('sqlite_utils' in sys.modules, 'pysqlite3' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["False", "True"]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "truncate"), ("synchronous", 3), ("foreign_keys", 1), ("secure_delete", 1)],
)
def test_every_file_is_opened_with_the_pragmas_that_keep_a_write(tmp_path: Path, pragma: str, value: object) -> None:
    opened = connection.open_file(tmp_path / "a.db", KEY, connection.DIARY_PAGE)
    assert opened.execute(f"PRAGMA {pragma}").fetchone()[0] == value
    opened.close()


@pytest.mark.parametrize("page_size", [connection.DIARY_PAGE, connection.VOLUME_PAGE])
def test_a_file_is_encrypted_from_its_first_byte(tmp_path: Path, page_size: int) -> None:
    opened = connection.open_file(tmp_path / "a.db", KEY, page_size)
    opened.execute("CREATE TABLE a (text TEXT)")
    with opened:
        opened.execute("INSERT INTO a VALUES ('a marker nobody may read')")
    opened.close()
    assert connection.is_encrypted(tmp_path / "a.db")
    assert b"marker" not in (tmp_path / "a.db").read_bytes()


def test_another_key_is_refused_and_the_file_untouched(tmp_path: Path) -> None:
    opened = connection.open_file(tmp_path / "a.db", KEY, connection.DIARY_PAGE)
    opened.execute("CREATE TABLE a (text TEXT)")
    opened.close()
    before = (tmp_path / "a.db").read_bytes()
    with pytest.raises(UserError, match=r"a\.db was not written with the key of this diary"):
        connection.open_file(tmp_path / "a.db", bytes(32), connection.DIARY_PAGE)
    assert (tmp_path / "a.db").read_bytes() == before


def test_the_driver_names_its_own_errors() -> None:
    assert issubclass(driver.IntegrityError, driver.DatabaseError)
    assert driver.OperationalError is not __import__("sqlite3").OperationalError


def test_a_file_that_cannot_be_opened_is_not_called_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.db").mkdir()
    with pytest.raises(UserError, match=r"a\.db cannot be opened"):
        connection.open_file(tmp_path / "a.db", KEY, connection.DIARY_PAGE)
    with pytest.raises(UserError, match=r"b\.db cannot be opened"):
        connection.open_file(tmp_path / "gone" / "b.db", KEY, connection.DIARY_PAGE)


@pytest.mark.parametrize("key", [b"", KEY[:-1], KEY + b"0"])
def test_a_file_is_never_written_without_a_whole_key(tmp_path: Path, key: bytes) -> None:
    with pytest.raises(ValueError, match="with a key or not at all"):
        connection.open_file(tmp_path / "a.db", key, connection.DIARY_PAGE)
    assert (tmp_path / "a.db").read_bytes() == b""
