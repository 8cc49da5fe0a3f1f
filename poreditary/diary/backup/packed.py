"""One file that carries a whole diary, `.poreditary`: a stored ZIP of files that are encrypted already.

What comes from elsewhere is believed nothing: only names of a diary's own files, each once, stored as they are, no
links, sizes that agree with each other and with the file's own.
"""

import os
import re
import stat
import struct
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

from poreditary.diary.backup import layout, manifest
from poreditary.diary.backup.manifest import Part
from poreditary.diary.backup.notes import read_note
from poreditary.diary.backup.own_catalogue import FILE as CATALOGUE_FILE
from poreditary.diary.backup.parcel import DAMAGED, NO_BACKUP, Member, key_file_of
from poreditary.diary.backup.writing import MEGABYTE, PART, check_place, finish, need, written
from poreditary.diary.whole_file import check_free
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import copying, keys
from poreditary.store.store import FILE as DIARY_FILE

SMALL = (keys.KEY_FILE, DIARY_FILE, CATALOGUE_FILE)
"""What a backup holds besides the photos."""
MOST_MEMBERS = 10_000
MEMBER_BYTES = 128
"""So much of the list of members one of them takes at most."""
END, LOCATOR, LARGE_END = 22, 20, 76
"""Bytes of the end of an archive, and before it of what tells where, and which, the figures of a large one are."""
CHUNK = MEGABYTE
FOREIGN = mark(
    "Errors",
    "{name} holds something that belongs to no diary ({member}); nothing was taken from it. Choose another file.",
)
_EPOCH = (1980, 1, 1, 0, 0, 0)

Tell = Callable[[int, int], object]
"""Called with how many parts of how many are done; what it raises stops the work, which leaves nothing then."""


class File:
    """A packed diary, looked at; raises UserError for a file that is none or holds anything else."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            _check_directory(path)
            with zipfile.ZipFile(path) as archive:
                found = self._checked(archive.infolist())
                self.told = manifest.parse(_read(archive, found[manifest.FILE], manifest.LARGEST_BYTES))
                self.key_file = key_file_of(_read(archive, found[keys.KEY_FILE], keys.LARGEST_BYTES))
        except OSError as error:
            raise UserError(
                mark("Errors", "{name} cannot be read: {reason}. Check the disk."),
                name=path.name,
                reason=error.strerror,
            ) from error
        except KeyError as error:
            raise UserError(NO_BACKUP, name=path.name) from error
        except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError, struct.error) as error:
            raise UserError(NO_BACKUP, name=path.name) from error
        self.members = self._members(found)

    @contextmanager
    def opened(self, name: str) -> Iterator[BinaryIO]:
        """Open a member for reading."""
        with zipfile.ZipFile(self._path) as archive, archive.open(name) as file:
            yield cast("BinaryIO", file)

    def _checked(self, found: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
        """Return the members by name; raises UserError where one is not a diary's own file, stored once as it is."""
        if len(found) > MOST_MEMBERS or sum(info.compress_size for info in found) > self._path.stat().st_size:
            raise UserError(NO_BACKUP, name=self._path.name)
        counts = Counter(info.filename for info in found)
        for info in found:
            if not _is_plain(info) or counts[info.filename] > 1:
                raise UserError(FOREIGN, name=self._path.name, member=_shown(info.orig_filename))
        return {info.filename: info for info in found}

    def _members(self, found: dict[str, zipfile.ZipInfo]) -> dict[str, Member]:
        told = self.told.files
        if set(told) | {manifest.FILE} != set(found) or any(told[name].size != found[name].file_size for name in told):
            raise UserError(DAMAGED, name=self._path.name)
        return {name: Member(part.size, part.sha256) for name, part in told.items() if name != keys.KEY_FILE}


def _check_directory(path: Path) -> None:
    """Raise ValueError for a list of members longer than any diary's: it would be read into memory, all of it."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - LARGE_END - END))
        tail = file.read(LARGE_END + END)
    if not (tail[-END:].startswith(b"PK\5\6") and tail.endswith(b"\0\0")):
        raise ValueError("no archive, or one with a remark at its end")
    (length,) = struct.unpack("<12xL6x", tail[-END:])
    if tail[-LOCATOR - END :].startswith(b"PK\6\7"):  # the true figures of a large archive stand before its end
        length, start = struct.unpack("<40xQ16xQ4x", tail[:-END])
        if not tail.startswith(b"PK\6\6") or start != size - len(tail):
            raise ValueError("an archive whose end is not where it says")
    if length > MOST_MEMBERS * MEMBER_BYTES:
        raise ValueError("too many members")


def _is_plain(info: zipfile.ZipInfo) -> bool:
    kind = stat.S_IFMT(info.external_attr >> 16)
    return (
        info.orig_filename == info.filename
        and (info.filename == manifest.FILE or manifest.is_known(info.filename))
        and kind in (0, stat.S_IFREG)
        and info.compress_type == zipfile.ZIP_STORED
        and info.compress_size == info.file_size
        and not info.flag_bits & 1
    )


def _shown(name: str) -> str:
    """Return a name from elsewhere as it can be shown in a sentence."""
    return re.sub(r"[^\x20-\x7e]", "?", name)[:60]


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    if info.file_size > most:
        raise ValueError("too large")
    return archive.read(info)


def pack(folder: Path, target: Path, tell: Tell = lambda _done, _of: None) -> Path:
    """Write the backup in a folder with its photos into one file, and return that; nothing is replaced.

    Raises UserError where the disk fails, the file is there already, or a copy is not as it was verified.
    """
    check_free(target)
    check_place(target.parent)
    part = target.with_name(target.name + PART)
    try:
        with written(target.parent):
            keys.make_folder(target.parent)
            part.unlink(missing_ok=True)
            _write(folder, part, tell)
            copying.settle(part)
            finish(part, target)
    finally:
        part.unlink(missing_ok=True)
    return target


def _write(folder: Path, part: Path, tell: Tell) -> None:
    told = manifest.read(folder)
    if told is None:
        raise UserError(NO_BACKUP, name=folder.name)
    small = [name for name in SMALL if name == keys.KEY_FILE or name in told.files]
    paths = {name: folder / name for name in small}
    paths |= {name: folder.parent / layout.VOLUMES / name for name in told.volumes}
    parts = {name: _part(name, path) for name, path in paths.items()}
    need(part.parent, sum(described.size for described in parts.values()))
    content = replace(told, files=parts).as_bytes()
    descriptor = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, copying.NEW)
    with os.fdopen(descriptor, "w+b") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_info(manifest.FILE), content)
        for done, (name, path) in enumerate(paths.items()):
            tell(done, len(paths))
            _add(archive, name, path, parts[name])
    tell(len(paths), len(paths))


def _part(name: str, path: Path) -> Part:
    """Return what a file was when it was verified; small ones are read."""
    note = None if name in SMALL else read_note(path)
    if note is not None and path.stat().st_size == note.part.size:
        return note.part
    return manifest.part_of(path)


def _add(archive: zipfile.ZipFile, name: str, path: Path, expected: Part) -> None:
    from hashlib import sha256

    digest = sha256()
    with path.open("rb") as source, archive.open(_info(name), "w", force_zip64=True) as target:
        while chunk := source.read(CHUNK):
            digest.update(chunk)
            target.write(chunk)
    if digest.hexdigest() != expected.sha256:
        raise UserError(DAMAGED, name=name)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.external_attr = (stat.S_IFREG | copying.NEW) << 16
    return info
