"""The key file: slots that hold the one data key, from which each file's own key is derived."""

import errno
import json
import os
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import slots
from poreditary.store.connection import KEY_BYTES
from poreditary.store.problems import UnconfirmedError
from poreditary.store.slots import Content, SlotKind

KEY_FILE = "diary.key"
NAMES = (KEY_FILE, f"{KEY_FILE}.bak")
UNFINISHED = ".new"
VERSION = 2
FORMAT = "poreditary-key"
LARGEST_BYTES = 64 * 1024
MOST_SLOTS = 16
NOT_ASKED = frozenset({errno.EINVAL, errno.ENOTSUP})
"""What a file system says that knows no way to make the names in a folder durable."""
_ID = re.compile(r"[\w .-]{1,64}", re.ASCII)


class LockedError(UserError):
    """The diary opens with a passphrase or its recovery code only."""


class NewerError(UserError):
    """A newer version wrote the key file; what is in it is not guessed at."""


class WrongPassphraseError(UserError):
    """What was typed opens no slot of the key file."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The data key of a diary (32 bytes) and the diary's own id."""

    diary: str
    data_key: bytearray = field(repr=False)

    def of_file(self, name: str) -> bytes:
        """Return the 32-byte key of one file of the diary (HKDF with SHA-256, RFC 5869)."""
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        info = f"poreditary {name}".encode()
        return HKDF(SHA256(), KEY_BYTES, self.diary.encode(), info).derive(bytes(self.data_key))

    def copied(self) -> "Keys":
        """Return the same keys in memory of their own, which `wipe` of the others leaves alone."""
        return Keys(self.diary, bytearray(self.data_key))

    def wipe(self) -> None:
        """Overwrite the data key in memory; copies that the interpreter made are out of reach."""
        self.data_key[:] = bytes(len(self.data_key))


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a key file says: the diary's id and its slots, those of kinds this version does not know among them."""

    diary: str
    slots: tuple[Content, ...]

    def of_kind(self, kind: SlotKind) -> Content | None:
        """Return the slot of a kind, None where there is none."""
        return next((slot for slot in self.slots if slot["kind"] == kind), None)

    def without(self, *kinds: SlotKind) -> "KeyFile":
        """Return the file without the slots of these kinds."""
        return KeyFile(self.diary, tuple(slot for slot in self.slots if slot["kind"] not in kinds))

    def with_slot(self, slot: Content) -> "KeyFile":
        """Return the file with a slot in the place of any of its kind."""
        others = (each for each in self.slots if each["kind"] != slot["kind"])
        return KeyFile(self.diary, (*others, slot))

    def opened(self, kind: SlotKind, secret: bytes = b"") -> Keys | None:
        """Return the keys out of the slot of a kind, None where there is none or the secret is another."""
        slot = self.of_kind(kind)
        data_key = None if slot is None else slots.opened(slot, secret, self.diary)
        return None if data_key is None else Keys(self.diary, data_key)


def create(folder: Path) -> Keys:
    """Make a new data key in a slot without a passphrase and write the key file with its copy."""
    from uuid import uuid4

    keys = Keys(diary=str(uuid4()), data_key=bytearray(os.urandom(KEY_BYTES)))
    write(folder, KeyFile(keys.diary, (slots.open_slot(keys.data_key),)))
    return keys


def read(folder: Path) -> Keys:
    """Return the keys of a diary without a passphrase; raises UserError where it has one or the file cannot be read."""
    keys = read_file(folder).opened(SlotKind.OPEN)
    if keys is None:
        raise LockedError(
            mark("Errors", "The diary in {folder} is locked. Open it with its passphrase or its recovery code."),
            folder=folder,
        )
    return keys


def read_file(folder: Path) -> KeyFile:
    """Read the key file, or its copy where the file itself is damaged; raises UserError where neither can be read."""
    return _found(folder)[0][2]


def mend(folder: Path) -> None:
    """Write the key file or its copy again where one is gone, and make a copy of another time like the file.

    A slot that was taken away must not live on in the copy. One that cannot be read is never written over.
    """
    found = _found(folder)
    _name, content, file = found[0]
    stale = [name for name, other, told in found[1:] if other != content and told.diary == file.diary]
    gone = [name for name in NAMES if not (folder / name).exists()]
    for name in (*stale, *gone):
        with suppress(OSError):  # a full disk is no reason to keep the diary shut
            write_whole(folder / name, content)


def _found(folder: Path) -> list[tuple[str, bytes, KeyFile]]:
    found = [(name, content, file) for name in NAMES for content, file in _read(folder / name)]
    if not found:
        raise UserError(
            mark(
                "Errors",
                "The key file of this diary is missing or damaged: {folder}. Put it back from a backup, in the window "
                "or with: poreditary restore BACKUP --key",
            ),
            folder=folder,
        )
    return found


def write(folder: Path, file: KeyFile) -> list[Path]:
    """Write the key file and then its copy, each whole or not at all; return the copy where that is still the old one.

    Raises UserError where nothing was written, UnconfirmedError where the disk failed once the file was in its place.
    """
    content = as_bytes(file)
    path, copy = (folder / name for name in NAMES)
    try:
        put_whole(path, content)
    except OSError as error:
        raise UserError(
            mark("Errors", "The key file cannot be written in {folder} ({reason}). Free some space or check the disk."),
            folder=folder,
            reason=error.strerror,
        ) from error
    try:
        sync_folder(folder)
    except OSError as error:
        raise UnconfirmedError(
            mark(
                "Errors",
                "The disk failed while the key file was written in {folder} ({reason}): this change may or may not be "
                "in force. Keep what opened the diary before, check the disk, then make the change again.",
            ),
            folder=folder,
            reason=error.strerror,
        ) from error
    try:
        write_whole(copy, content)
    except OSError:  # the change is in force all the same, and `mend` sees to the copy
        return [copy]
    return []


def as_bytes(file: KeyFile) -> bytes:
    """Return a key file as it is written."""
    content = {"format": FORMAT, "version": VERSION, "diary": file.diary, "slots": list(file.slots)}
    return json.dumps(content | {"sha256": _digest(file.diary, file.slots)}, indent=1).encode()


def parse(content: bytes) -> KeyFile:
    """Return what a key file says; ValueError, KeyError or TypeError for a damaged one, NewerError for a newer."""
    if len(content) > LARGEST_BYTES:
        raise ValueError("a key file is small")
    data = _loaded(content)
    if data["format"] != FORMAT or type(data["version"]) is not int:
        raise ValueError("not a key file")
    if data["version"] > VERSION:
        raise NewerError(
            mark(
                "Errors",
                "The key file of this diary was written by a newer version of Poreditary. "
                "Install the newer version to open it.",
            )
        )
    found = tuple(data["slots"])
    if not _ID.fullmatch(data["diary"]):
        raise ValueError("no diary has this id")
    if not 0 < len(found) <= MOST_SLOTS:
        raise ValueError("a key file has some slots")
    if data["version"] > 1 and data["sha256"] != _digest(data["diary"], found):
        raise ValueError("a damaged key file")
    for slot in found:
        slots.check(slot)
    return KeyFile(data["diary"], found)


def _loaded(content: bytes) -> Any:
    try:
        return json.loads(content)
    except RecursionError as error:
        raise ValueError("a key file is flat") from error


def _read(path: Path) -> list[tuple[bytes, KeyFile]]:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
        return [(content, parse(content))]
    except NewerError:
        if path.name == KEY_FILE:
            raise
        return []
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _digest(diary: str, found: Sequence[Mapping[str, Any]]) -> str:
    """Return what tells damage from a wrong passphrase."""
    return sha256(json.dumps([diary, list(found)], sort_keys=True).encode()).hexdigest()


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file whole or not at all, durably, readable by its owner only."""
    put_whole(path, content)
    sync_folder(path.parent)


def put_whole(path: Path, content: bytes) -> None:
    """Write a small file beside its place, to the disk, then rename it; only its name is not yet on the disk for sure.

    What stood there before is still there where that raises OSError.
    """
    beside = path.with_name(f"{path.name}{UNFINISHED}")
    beside.unlink(missing_ok=True)
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, so that no power cut takes them away again."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path in missing:
        with suppress(PermissionError):  # whoever may make a folder in another need not be allowed to list that one
            sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can be asked to."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in NOT_ASKED:
            raise
    finally:
        os.close(descriptor)
