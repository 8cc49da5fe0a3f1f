"""The manifest of a backup: which files belong to it, and how to tell that they are whole; nothing of any entry."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from poreditary import __version__
from poreditary.diary.backup.own_catalogue import FILE as CATALOGUE_FILE
from poreditary.domain.day import Stamp, stamp_of
from poreditary.store import copying, keys
from poreditary.store.store import FILE as DIARY_FILE
from poreditary.store.volumes import file_name

FILE = "manifest.json"
FORMAT = "poreditary-backup"
VERSION = 1
LARGEST_BYTES = 1024 * 1024
VOLUME_NAME = re.compile(r"photos-(\d{4,9})\.db", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Part:
    """A file of a backup: its size in bytes and its SHA-256 in hex."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup consists of: `moment` is local time with its offset, `volumes` name the photo volumes.

    `lacking` photos had no original when it was made. The key file has a checksum of its own, since it changes with
    the passphrase.
    """

    sequence: int
    why: str
    moment: str
    schema: str
    files: Mapping[str, Part]
    volumes: tuple[str, ...] = ()
    lacking: int = 0
    program: str = field(default=__version__)

    @property
    def stamp(self) -> Stamp:
        """Return when the backup was made."""
        return stamp_of(datetime.fromisoformat(self.moment))

    def as_bytes(self) -> bytes:
        """Return the manifest as it is written."""
        return json.dumps({"format": FORMAT, "version": VERSION, **asdict(self)}, indent=1).encode()


def part_of(path: Path) -> Part:
    """Return size and digest of a file that nobody has open."""
    return Part(path.stat().st_size, copying.digest_of(path))


def parse(content: bytes) -> Manifest:
    """Read a manifest; raises ValueError for anything else, names that no backup holds among them."""
    try:
        return _parsed(json.loads(content))
    except (KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError("not a manifest") from error


def _parsed(data: Any) -> Manifest:
    if data["format"] != FORMAT or data["version"] != VERSION:
        raise ValueError("not a manifest of this version")
    files = {str(name): Part(_whole(part["size"]), str(part["sha256"])) for name, part in data["files"].items()}
    if not all(is_known(name) and _DIGEST.fullmatch(part.sha256) for name, part in files.items()):
        raise ValueError("not the files of a backup")
    volumes = tuple(str(name) for name in data["volumes"])
    if DIARY_FILE not in files or not all(VOLUME_NAME.fullmatch(name) for name in volumes):
        raise ValueError("not the files of a backup")
    found = Manifest(
        _whole(data["sequence"]),
        str(data["why"]),
        str(data["moment"]),
        str(data["schema"]),
        files,
        volumes,
        _whole(data["lacking"]),
        str(data["program"]),
    )
    _ = found.stamp
    return found


def is_known(name: str) -> bool:
    """Return whether a file of this name can be part of a backup."""
    return name in (keys.KEY_FILE, DIARY_FILE, CATALOGUE_FILE) or number_of(name) is not None


def number_of(name: str) -> int | None:
    """Return the number of a photo volume, None where the name is none of a volume."""
    found = VOLUME_NAME.fullmatch(name)
    number = int(found[1]) if found else 0
    return number if number and file_name(number) == name else None


def read(folder: Path) -> Manifest | None:
    """Return the manifest in a folder, None where there is none that can be read."""
    try:
        with (folder / FILE).open("rb") as file:
            return parse(file.read(LARGEST_BYTES))
    except (OSError, ValueError):
        return None


def _whole(value: object) -> int:
    if type(value) is not int or not 0 <= value < 2**63:
        raise ValueError("not a whole number")
    return value
