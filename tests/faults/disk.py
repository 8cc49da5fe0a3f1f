"""A disk after the power went: built anew from the record of what a writer did, in one of the ways it may have ended.

Data written since a file's last fsync may be there or not, write by write, in any order, and torn at sectors. Names
are kept as far as the file system promises it:
  ordered   they come back in the order they were made, and any fsync keeps all that were made before it (as ext4 does)
  strict    a name is kept once its folder was fsynced; until then any of them may have been kept (what POSIX promises)
"""

import random
import shutil
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Self

from tests.faults.nursery import Outcome

ENTRY = struct.Struct("<cQqII")
SECTOR = 512


class Names(StrEnum):
    """What a file system promises of names."""

    ORDERED = "ordered"
    STRICT = "strict"


class Luck(StrEnum):
    """How much of what was not made durable is there all the same."""

    NONE = "none"
    SOME = "some"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Operation:
    """One entry of the record: its kind, file, offset or length, path, and data or new path."""

    kind: str
    file: int
    offset: int
    path: str
    data: bytes


def read_record(path: Path) -> list[Operation]:
    """Return the operations of a record in order."""
    raw = path.read_bytes()
    found, at = [], 0
    while at < len(raw):
        kind, file, offset, path_bytes, data_bytes = ENTRY.unpack_from(raw, at)
        middle = at + ENTRY.size + path_bytes
        name = raw[at + ENTRY.size : middle].decode()
        at = middle + data_bytes
        found.append(Operation(kind.decode(), file, offset, name, raw[middle:at]))
    return found


@dataclass
class File:
    """A file's durable content and the changes that are not durable yet."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Operation] = field(default_factory=list)

    def sync(self) -> None:
        for operation in self.pending:
            apply(self.durable, operation.offset, operation.data, is_cut=operation.kind == "T")
        self.pending.clear()

    def after_crash(self, luck: Luck, chance: random.Random) -> bytes:
        content = bytearray(self.durable)
        for operation in self.pending if luck is not Luck.NONE else ():
            is_cut = operation.kind == "T"
            if luck is Luck.ALL or chance.random() < 0.5:
                apply(content, operation.offset, operation.data, is_cut=is_cut)
            elif not is_cut and chance.random() < 0.3:
                part = chance.randrange(0, len(operation.data) + 1, SECTOR)
                apply(content, operation.offset, operation.data[:part], is_cut=False)
        return bytes(content)


def apply(content: bytearray, offset: int, data: bytes, *, is_cut: bool) -> None:
    """Write data at an offset, or make the content as long as the offset says."""
    if offset > len(content):
        content.extend(bytes(offset - len(content)))
    if is_cut:
        del content[offset:]
    else:
        content[offset : offset + len(data)] = data


@dataclass(frozen=True)
class Start:
    """What a folder held when the recording began: its folders, and its files with their inodes."""

    folder: Path
    folders: frozenset[str]
    files: tuple[tuple[str, int, bytes], ...]

    @classmethod
    def of(cls, folder: Path) -> Self:
        paths = sorted(folder.rglob("*"))
        files = ((str(path), path.stat().st_ino, path.read_bytes()) for path in paths if path.is_file())
        return cls(folder, frozenset({str(folder), *(str(p) for p in paths if p.is_dir())}), tuple(files))


class Disk:
    """What a folder held when the recording began, carried on operation by operation."""

    def __init__(self, start: Start, names: Names) -> None:
        self._promise = names
        self._root = start.folder
        self._files: list[File] = []
        self._by_inode: dict[int, int] = {}
        self._folders = set(start.folders)
        self._names = {path: self._new_file(inode, content) for path, inode, content in start.files}
        self._now = dict(self._names)
        self._pending: list[Operation] = []
        self._numbers: dict[int, int] = {}

    def _new_file(self, inode: int, content: bytes = b"") -> int:
        self._files.append(File(bytearray(content)))
        self._by_inode[inode] = len(self._files) - 1
        return len(self._files) - 1

    def do(self, operation: Operation) -> None:
        """Carry out one operation of the record."""
        match operation.kind:
            case "C":
                self._now[operation.path] = self._numbers[id(operation)] = self._new_file(operation.file)
                self._pending.append(operation)
            case "R":
                if operation.path in self._now:
                    self._numbers[id(operation)] = self._now[operation.path]
                self._name(operation, self._now, set())
                self._pending.append(operation)
            case "U" | "M":
                self._now.pop(operation.path, None)
                self._pending.append(operation)
            case "W" | "T" if operation.file in self._by_inode:
                self._files[self._by_inode[operation.file]].pending.append(operation)
            case "S":
                self._sync(operation)

    def _sync(self, operation: Operation) -> None:
        is_folder = operation.path in self._folders or any(
            made.kind == "M" and made.path == operation.path for made in self._pending
        )
        if not is_folder and operation.file in self._by_inode:
            self._files[self._by_inode[operation.file]].sync()
        if self._promise is Names.ORDERED:
            self._keep(lambda _made: True)
        elif is_folder:
            self._keep(lambda made: operation.path in _folders_of(made))

    def _keep(self, is_kept: Callable[[Operation], bool]) -> None:
        left = [made for made in self._pending if not is_kept(made)]
        for made in self._pending:
            if is_kept(made):
                self._name(made, self._names, self._folders)
        self._pending = left

    def _name(self, made: Operation, names: dict[str, int], folders: set[str]) -> None:
        match made.kind:
            case "C":
                names[made.path] = self._numbers[id(made)]
            case "M":
                folders.add(made.path)
            case "U":
                names.pop(made.path, None)
                folders.discard(made.path)
            case "R" if id(made) in self._numbers:
                names.pop(made.path, None)
                names[made.data.decode()] = self._numbers[id(made)]
            case "R":
                _move(made, names, folders)

    def crash(self, target: Path, luck: Luck, chance: random.Random) -> None:
        """Write into an empty folder, which was the first of this disk, what is there after the power went."""
        names, folders = dict(self._names), set(self._folders)
        for made in self._survivors(luck, chance):
            self._name(made, names, folders)
        for folder in sorted(folders, key=len):
            path = target / PurePath(folder).relative_to(self._root)
            if path == target or path.parent.is_dir():
                path.mkdir(exist_ok=True)
        for name, number in names.items():
            path = target / PurePath(name).relative_to(self._root)
            if path.parent.is_dir():
                path.write_bytes(self._files[number].after_crash(luck, chance))

    def _survivors(self, luck: Luck, chance: random.Random) -> list[Operation]:
        if luck is Luck.NONE:
            return []
        if luck is Luck.ALL:
            return self._pending
        if self._promise is Names.ORDERED:
            return self._pending[: chance.randint(0, len(self._pending))]
        return [made for made in self._pending if chance.random() < 0.5]


def _move(made: Operation, names: dict[str, int], folders: set[str]) -> None:
    """Give a folder with all that is in it another name."""
    inside, target = f"{made.path}/", made.data.decode()
    for name in [name for name in names if name.startswith(inside)]:
        names[f"{target}/{name.removeprefix(inside)}"] = names.pop(name)
    for folder in [folder for folder in folders if f"{folder}/".startswith(inside)]:
        folders.remove(folder)
        folders.add(target + folder.removeprefix(made.path))


def _folders_of(made: Operation) -> set[str]:
    paths = (made.path, made.data.decode()) if made.kind == "R" else (made.path,)
    return {str(PurePath(path).parent) for path in paths}


@dataclass(frozen=True, slots=True)
class Cut:
    """The state after a power cut: where it lies, what was said by then, and how it came about."""

    folder: Path
    outcome: Outcome
    how: str


def cuts(start: Start, record: Path, names: Names, count: int, seed: int, target: Path) -> Iterator[Cut]:
    """Yield a number of states after power cuts, each in place of the one before.

    Every other cut comes right after an acknowledgement, where most can be lost.
    """
    chance = random.Random(seed)
    operations = read_record(record)
    acknowledged = [n for n, operation in enumerate(operations, 1) if operation.data.startswith(b"ACK ")]
    for turn in range(count):
        at = chance.choice(acknowledged) if turn % 2 and acknowledged else chance.randint(1, len(operations))
        luck = (Luck.NONE, Luck.SOME, Luck.SOME, Luck.NONE, Luck.ALL)[turn % 5]
        disk = Disk(start, names)
        for operation in operations[:at]:
            disk.do(operation)
        shutil.rmtree(target, ignore_errors=True)
        disk.crash(target, luck, chance)
        said = b"".join(operation.data for operation in operations[:at] if operation.kind == "A").decode().splitlines()
        yield Cut(target, Outcome(said, 0), f"seed {seed}, turn {turn}: {names}, {luck}, {at} of {len(operations)}")
