"""The key file."""

import base64
import errno
import json
import os
import resource
import stat
from contextlib import suppress
from pathlib import Path

import pytest

from poreditary.errors import UserError
from poreditary.store import connection, keys, slots
from poreditary.store.problems import UnconfirmedError
from poreditary.store.slots import Cost, SlotKind

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


def test_a_key_is_read_back_and_differs_for_each_file(tmp_path: Path) -> None:
    made = keys.create(tmp_path)
    assert keys.read(tmp_path) == made
    assert len(made.data_key) == connection.KEY_BYTES
    assert len({made.of_file(name) for name in ("diary.db", "photos-0001.db", "photos-0002.db")}) == 3
    assert made.data_key != made.of_file("diary.db")


def test_the_key_of_a_file_never_changes_between_versions() -> None:
    made = keys.Keys("00000000-0000-4000-8000-000000000000", bytearray(32))
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
    assert not (tmp_path / name).exists()
    keys.mend(tmp_path)
    assert len({(tmp_path / each).read_bytes() for each in keys.NAMES}) == 1


def test_one_that_cannot_be_read_is_left_as_it_is(tmp_path: Path) -> None:
    keys.create(tmp_path)
    (tmp_path / keys.KEY_FILE).write_bytes(b"perhaps of a newer version")
    keys.mend(tmp_path)
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


def test_a_file_of_the_first_version_is_read(tmp_path: Path) -> None:
    key = base64.b64encode(bytes(range(32))).decode()
    slot = {"kind": "open", "key": key}
    content = {"format": "poreditary-key", "version": 1, "diary": "an id", "slots": [slot]}
    (tmp_path / keys.KEY_FILE).write_text(json.dumps(content))
    assert keys.read(tmp_path) == keys.Keys("an id", bytearray(range(32)))


def test_every_changed_byte_is_damage_and_not_a_wrong_passphrase(tmp_path: Path) -> None:
    made = keys.create(tmp_path)
    slot = slots.sealed(SlotKind.PASSPHRASE, b"words", made.data_key, made.diary, CHEAP)
    content = keys.as_bytes(keys.KeyFile(made.diary, (slot,)))
    for place in range(len(content)):
        changed = bytearray(content)
        changed[place] ^= 1
        with suppress(ValueError, KeyError, TypeError, UserError):
            assert keys.parse(bytes(changed)).slots == (slot,), place


def test_a_copy_of_another_time_is_made_like_the_file(tmp_path: Path) -> None:
    made = keys.create(tmp_path)
    before = (tmp_path / keys.KEY_FILE).read_bytes()
    slot = slots.sealed(SlotKind.PASSPHRASE, b"words", made.data_key, made.diary, CHEAP)
    keys.write(tmp_path, keys.KeyFile(made.diary, (slot,)))
    (tmp_path / f"{keys.KEY_FILE}.bak").write_bytes(before)
    with pytest.raises(keys.LockedError):
        keys.read(tmp_path)
    keys.mend(tmp_path)
    assert (tmp_path / f"{keys.KEY_FILE}.bak").read_bytes() != before


@pytest.mark.parametrize(
    "asked", [{"memory_kib": 2**30}, {"passes": 10**6}, {"lanes": 4000}, {"memory_kib": True}, {"kdf": "scrypt"}]
)
def test_a_file_cannot_ask_for_more_than_a_computer_has(tmp_path: Path, asked: dict[str, object]) -> None:
    made = keys.create(tmp_path)
    slot = slots.sealed(SlotKind.PASSPHRASE, b"words", made.data_key, made.diary, CHEAP) | asked
    content = keys.as_bytes(keys.KeyFile(made.diary, (slot,)))
    with pytest.raises(ValueError, match="slot"):
        keys.parse(content)


def test_kind_cost_and_diary_are_bound_to_a_slot() -> None:
    data_key = bytearray(range(32))
    slot = slots.sealed(SlotKind.PASSPHRASE, b"words", data_key, "an id", CHEAP)
    assert slots.opened(slot, b"words", "an id") == data_key
    assert slots.opened(slot, b"words", "another id") is None
    assert slots.opened(slot | {"kind": "recovery"}, b"words", "an id") is None
    assert slots.opened(slot | {"passes": 2}, b"words", "an id") is None
    assert slots.opened(slot, b"other words", "an id") is None


def test_a_calibrated_cost_is_never_below_the_floor() -> None:
    assert slots.calibrated(0.0) == slots.FLOOR


class Disk:
    """Lets fsync fail for folders, from a call on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.fails_from, self._calls, self._fsync = 0, 0, os.fsync
        monkeypatch.setattr(os, "fsync", self)

    def __call__(self, descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            self._calls += 1
            if self.fails_from and self._calls >= self.fails_from:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
        self._fsync(descriptor)


def passphrase_file(made: keys.Keys) -> keys.KeyFile:
    return keys.KeyFile(made.diary, (slots.sealed(SlotKind.PASSPHRASE, b"words", made.data_key, made.diary, CHEAP),))


def test_a_key_file_in_its_place_on_a_disk_that_fails_is_not_said_to_be_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = keys.create(tmp_path)
    Disk(monkeypatch).fails_from = 1
    with pytest.raises(UnconfirmedError, match="may or may not be in force"):
        keys.write(tmp_path, passphrase_file(made))
    with pytest.raises(keys.LockedError):
        keys.read(tmp_path)


def test_a_copy_that_cannot_be_written_is_named_and_mended_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = keys.create(tmp_path)
    with monkeypatch.context() as patched:
        Disk(patched).fails_from = 2
        assert keys.write(tmp_path, passphrase_file(made)) == [tmp_path / "diary.key.bak"]
    keys.mend(tmp_path)
    assert len({(tmp_path / name).read_bytes() for name in keys.NAMES}) == 1


def test_a_file_system_that_knows_no_folders_to_sync_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    monkeypatch.setattr(os, "fsync", fsync)
    made = keys.create(tmp_path)
    assert keys.read(tmp_path) == made


@pytest.mark.parametrize("content", [b"[" * 60_000, b'{"a":' * 10_000, b'"\\ud800"', b"1" * 5_000])
def test_a_hostile_file_is_a_damaged_one(tmp_path: Path, content: bytes) -> None:
    (tmp_path / keys.KEY_FILE).write_bytes(content)
    with pytest.raises(UserError, match="missing or damaged"):
        keys.read(tmp_path)


@pytest.mark.parametrize("diary", ["../../up", "a/b", "C:\\x", "\ud800", "", "x" * 65, 7])
def test_an_id_that_could_be_a_way_to_another_folder_is_none(tmp_path: Path, diary: object) -> None:
    slot = {"kind": "open", "key": base64.b64encode(bytes(32)).decode()}
    content = {"format": "poreditary-key", "version": 1, "diary": diary, "slots": [slot]}
    (tmp_path / keys.KEY_FILE).write_text(json.dumps(content))
    with pytest.raises(UserError, match="missing or damaged"):
        keys.read(tmp_path)


def test_a_key_is_not_in_what_python_shows_of_it(tmp_path: Path) -> None:
    made = keys.create(tmp_path)
    assert "bytearray" not in repr(made)


def test_much_memory_or_many_passes_but_not_both() -> None:
    assert Cost(memory_kib=1024 * 1024, passes=4).is_bearable()
    assert Cost(passes=64).is_bearable()
    assert not Cost(memory_kib=1024 * 1024, passes=64).is_bearable()
