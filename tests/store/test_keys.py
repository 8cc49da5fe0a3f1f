"""The key file."""

import json
import resource
from pathlib import Path

import pytest

from poreditary.errors import UserError
from poreditary.store import connection, keys


def test_a_key_is_read_back_and_differs_for_each_file(tmp_path: Path) -> None:
    made = keys.create(tmp_path)
    assert keys.read(tmp_path) == made
    assert len(made.data_key) == connection.KEY_BYTES
    assert len({made.of_file(name) for name in ("diary.db", "photos-0001.db", "photos-0002.db")}) == 3
    assert made.data_key != made.of_file("diary.db")


def test_the_key_of_a_file_never_changes_between_versions() -> None:
    made = keys.Keys("00000000-0000-4000-8000-000000000000", bytes(32))
    expected = "27d1e95622bea607f1e7d246b87637e1a1cb6a18a0269dfe81a47365d831d92d"
    assert made.of_file("diary.db").hex() == expected


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    keys.create(tmp_path)
    assert (tmp_path / keys.KEY_FILE).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "damage", [b"", b"not json", b"{}", b'{"format": "poreditary-key", "version": 1, "slots": []}']
)
def test_the_copy_serves_where_the_file_is_damaged(tmp_path: Path, damage: bytes) -> None:
    made = keys.create(tmp_path)
    (tmp_path / keys.KEY_FILE).write_bytes(damage)
    assert keys.read(tmp_path) == made


@pytest.mark.parametrize("name", keys.NAMES)
def test_one_that_is_gone_is_written_again(tmp_path: Path, name: str) -> None:
    made = keys.create(tmp_path)
    (tmp_path / name).unlink()
    assert keys.read(tmp_path) == made
    assert len({(tmp_path / each).read_bytes() for each in keys.NAMES}) == 1


def test_one_that_cannot_be_read_is_left_as_it_is(tmp_path: Path) -> None:
    keys.create(tmp_path)
    (tmp_path / keys.KEY_FILE).write_bytes(b"perhaps of a newer version")
    keys.read(tmp_path)
    assert (tmp_path / keys.KEY_FILE).read_bytes() == b"perhaps of a newer version"


def test_both_damaged_is_one_sentence(tmp_path: Path) -> None:
    keys.create(tmp_path)
    (tmp_path / keys.KEY_FILE).write_bytes(b"")
    (tmp_path / f"{keys.KEY_FILE}.bak").unlink()
    with pytest.raises(UserError, match="key file of this diary is missing or damaged"):
        keys.read(tmp_path)


def test_a_key_file_of_a_newer_version_is_not_guessed_at(tmp_path: Path) -> None:
    keys.create(tmp_path)
    for name in (keys.KEY_FILE, f"{keys.KEY_FILE}.bak"):
        content = json.loads((tmp_path / name).read_text())
        (tmp_path / name).write_text(json.dumps(content | {"version": keys.VERSION + 1}))
    with pytest.raises(UserError):
        keys.read(tmp_path)


def test_a_full_disk_is_a_sentence_and_leaves_no_half_a_key(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, hard))
    try:
        with pytest.raises(UserError, match="key file cannot be written"):
            keys.create(tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(tmp_path.iterdir()) == []


def test_what_lay_in_its_way_does_not_open_the_key_to_others(tmp_path: Path) -> None:
    (tmp_path / "diary.key.new").write_bytes(b"half a key")
    (tmp_path / "diary.key.new").chmod(0o644)
    keys.create(tmp_path)
    assert (tmp_path / keys.KEY_FILE).stat().st_mode & 0o077 == 0
