"""What a diary can be restored from: a backup's folder with the photos beside it, or one packed file."""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from poreditary.diary.backup import layout, manifest
from poreditary.diary.backup.manifest import Manifest
from poreditary.diary.backup.notes import read_note
from poreditary.diary.backup.own_catalogue import FILE as CATALOGUE_FILE
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import keys
from poreditary.store.store import FILE as DIARY_FILE

NO_BACKUP = mark("Errors", "{name} is no backup of a diary. Choose a .poreditary file, or a backup's own folder.")
OWN = (DIARY_FILE, CATALOGUE_FILE)
"""What lies in a backup's own folder, beside its key file."""
DAMAGED = mark("Errors", "The backup is damaged: {name}. Choose an earlier one.")


@dataclass(frozen=True, slots=True)
class Member:
    """A file of a diary that can be brought back: its size in bytes, and its SHA-256 in hex where that is known."""

    size: int
    sha256: str | None


class Parcel(Protocol):
    """A backup that was looked at and holds nothing but files of a diary."""

    @property
    def told(self) -> Manifest:
        """Return its manifest."""

    @property
    def key_file(self) -> keys.KeyFile:
        """Return what opens it."""

    @property
    def members(self) -> Mapping[str, Member]:
        """Return the other files that can be brought back, by their names."""

    def opened(self, name: str) -> AbstractContextManager[BinaryIO]:
        """Open a member for reading."""


class Folder:
    """A backup's folder, with the copies of its photo volumes beside it."""

    def __init__(self, folder: Path) -> None:
        found = manifest.read(folder)
        if found is None:
            raise UserError(NO_BACKUP, name=folder.name)
        self._folder = folder
        self.told = found
        self.key_file = key_file_of(_content(folder / keys.KEY_FILE))
        small = [(name, found.files[name]) for name in OWN if name in found.files]
        self.members: dict[str, Member] = {name: Member(part.size, part.sha256) for name, part in small}
        for name in found.volumes:
            path = self._path(name)
            if path.is_file():
                note = read_note(path)
                self.members[name] = Member(path.stat().st_size, None if note is None else note.part.sha256)

    @contextmanager
    def opened(self, name: str) -> Iterator[BinaryIO]:
        """Open a member for reading."""
        with self._path(name).open("rb") as file:
            yield file

    def _path(self, name: str) -> Path:
        return self._folder / name if name in OWN else self._folder.parent / layout.VOLUMES / name


def key_file_of(content: bytes) -> keys.KeyFile:
    """Return what the key file of a backup says; raises UserError for a damaged one."""
    try:
        return keys.parse(content)
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(DAMAGED, name=keys.KEY_FILE) from error


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(keys.LARGEST_BYTES + 1)
    except OSError as error:
        raise UserError(DAMAGED, name=path.name) from error
