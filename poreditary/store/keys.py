"""The key file: slots that hold the one data key, from which each file's own key is derived."""

import base64
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store.connection import KEY_BYTES

KEY_FILE = "diary.key"
NAMES = (KEY_FILE, f"{KEY_FILE}.bak")
UNFINISHED = ".new"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Keys:
    """The data key of a diary (32 bytes) and the diary's own id."""

    diary: str
    data_key: bytes

    def of_file(self, name: str) -> bytes:
        """Return the 32-byte key of one file of the diary (HKDF with SHA-256, RFC 5869)."""
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        return HKDF(SHA256(), KEY_BYTES, self.diary.encode(), f"poreditary {name}".encode()).derive(self.data_key)


def create(folder: Path) -> Keys:
    """Make a new data key in a slot without a passphrase and write the key file with its copy."""
    from uuid import uuid4

    keys = Keys(diary=str(uuid4()), data_key=os.urandom(KEY_BYTES))
    content = {
        "format": "poreditary-key",
        "version": VERSION,
        "diary": keys.diary,
        "slots": [{"kind": "open", "key": base64.b64encode(keys.data_key).decode()}],
    }
    text = json.dumps(content, indent=1).encode()
    try:
        for name in NAMES:
            write_whole(folder / name, text)
    except OSError as error:
        raise UserError(
            mark("Errors", "The key file cannot be written in {folder} ({reason}). Free some space or check the disk."),
            folder=folder,
            reason=error.strerror,
        ) from error
    return keys


def read(folder: Path) -> Keys:
    """Read the key file, or its copy where the file itself is damaged; raises UserError where neither can be read.

    Of the two, one that is gone is written again; one that is there is never written over, whatever it holds.
    """
    for name in NAMES:
        try:
            content = (folder / name).read_bytes()
            found = _parse(content)
        except (OSError, ValueError, KeyError, TypeError, StopIteration):
            continue
        _complete(folder, content)
        return found
    raise UserError(
        mark(
            "Errors",
            "The key file of this diary is missing or damaged. Put diary.key back from a backup: {folder}",
        ),
        folder=folder,
    )


def _complete(folder: Path, content: bytes) -> None:
    for name in NAMES:
        if not (folder / name).exists():
            with suppress(OSError):  # a full disk is no reason to keep the diary shut
                write_whole(folder / name, content)


def _parse(content: bytes) -> Keys:
    data = json.loads(content)
    if data["format"] != "poreditary-key" or data["version"] > VERSION:
        raise ValueError("not a key file of this version")
    slot = next(slot for slot in data["slots"] if slot["kind"] == "open")
    key = base64.b64decode(slot["key"], validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError("a data key has 32 bytes")
    return Keys(diary=data["diary"], data_key=key)


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file whole or not at all: beside it, to the disk, then renamed, readable by its owner only."""
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
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
