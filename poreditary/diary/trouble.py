"""What keeps a diary from being opened, by what helps."""

from enum import Enum, auto
from pathlib import Path

from poreditary.diary.lock import AlreadyOpenError
from poreditary.errors import UserError
from poreditary.store.keys import NAMES, NewerError
from poreditary.store.problems import DamagedError, ReadOnlyError
from poreditary.store.store import FILE


class Trouble(Enum):
    """DAMAGED can be rescued and restored, LOST only restored; BUSY, NEWER and OTHER take neither."""

    DAMAGED = auto()
    LOST = auto()
    BUSY = auto()
    NEWER = auto()
    OTHER = auto()


def trouble_of(problem: Exception, folder: Path) -> Trouble:
    """Return what is the matter with the diary in a folder that could not be opened; nothing in it is changed."""
    if isinstance(problem, AlreadyOpenError):
        return Trouble.BUSY
    if isinstance(problem, NewerError):
        return Trouble.NEWER
    if isinstance(problem, DamagedError):
        return Trouble.DAMAGED
    is_diary = any((folder / name).exists() for name in (FILE, *NAMES))
    return Trouble.LOST if is_diary and isinstance(problem, UserError) else Trouble.OTHER


def damage_of(problem: UserError) -> tuple[str, UserError] | None:
    """Return which file is damaged and where, None where the problem is another."""
    name, where = problem.values.get("name"), problem.values.get("where")
    return (str(name), where) if isinstance(problem, DamagedError) and isinstance(where, UserError) else None


def is_read_only(problem: UserError) -> bool:
    """Return whether a change was refused because the diary is only there to be read."""
    return isinstance(problem, ReadOnlyError)
