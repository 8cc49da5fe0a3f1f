"""One diary, one process: a lock that the system gives back when its holder dies."""

import errno
import os
import platform
from contextlib import suppress
from pathlib import Path

from poreditary.domain.words import mark
from poreditary.errors import UserError

FILE = "diary.lock"
BUSY = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})
"""What the systems say of a lock that somebody else holds."""
FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
LONGEST_NOTE = 300


class AlreadyOpenError(UserError):
    """Another process holds this diary; its number and its computer's name stand in the sentence where it left them."""


class NotWritableError(UserError):
    """Nothing can be written into the diary's folder."""


class Lock:
    """The lock of a diary folder, held from creation to `release`."""

    def __init__(self, folder: Path) -> None:
        self._descriptor = -1
        try:
            self._descriptor = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o600)
            _take(self._descriptor)
        except OSError as error:
            raise self._refused(folder, error) from error
        with suppress(OSError):  # who holds it is worth a note, and a full disk is no reason to stay out
            os.ftruncate(self._descriptor, 0)
            os.write(self._descriptor, f"{os.getpid()} {platform.node()}\n".encode())

    def release(self) -> None:
        """Give the lock back, and take the note of who held it away."""
        if self._descriptor >= 0:
            with suppress(OSError):
                os.ftruncate(self._descriptor, 0)
            self._let_go()

    def _let_go(self) -> None:
        os.close(self._descriptor)
        self._descriptor = -1

    def _refused(self, folder: Path, error: OSError) -> UserError:
        is_held = self._descriptor >= 0 and error.errno in BUSY
        holder = _holder(self._descriptor) if is_held else None
        if self._descriptor >= 0:
            self._let_go()
        if is_held:
            return _already_open(holder)
        kind = NotWritableError if error.errno in FORBIDDEN else UserError
        return kind(
            mark("Errors", "Nothing can be written in {folder} ({reason}). Check the disk and its permissions."),
            folder=folder,
            reason=error.strerror,
        )


class ReadingLock:
    """Keeps writers out of a diary that is only read, as far as the system lets it; writes nothing."""

    def __init__(self, folder: Path) -> None:
        self._descriptor = -1
        try:
            self._descriptor = os.open(folder / FILE, os.O_RDONLY)
            _share(self._descriptor)
        except OSError as error:
            is_held = self._descriptor >= 0 and error.errno in BUSY
            holder = _holder(self._descriptor) if is_held else None
            self.release()
            if is_held:
                raise _already_open(holder) from error

    def release(self) -> None:
        """Let writers in again."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def _already_open(holder: tuple[int, str] | None) -> AlreadyOpenError:
    if holder is None:
        return AlreadyOpenError(mark("Errors", "This diary is already open. Close the other window first."))
    return AlreadyOpenError(
        mark("Errors", "This diary is already open on {computer} (process {pid}). Close it there first."),
        pid=holder[0],
        computer=holder[1],
    )


def _holder(descriptor: int) -> tuple[int, str] | None:
    """Return process and computer of who holds the lock, None where they left no such note."""
    with suppress(OSError, ValueError):
        os.lseek(descriptor, 0, os.SEEK_SET)
        pid, _blank, computer = os.read(descriptor, LONGEST_NOTE).decode("utf-8", "replace").partition(" ")
        if computer.strip() and _may_live(int(pid), computer.strip()):
            return int(pid), computer.strip()
    return None


def _may_live(pid: int, computer: str) -> bool:
    """Return whether a note may be the holder's: one that was killed left its own behind, and a reader writes none."""
    if os.name == "nt" or computer != platform.node():
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


if os.name == "nt":
    import msvcrt

    # Far behind the note: what is locked here nobody else can read.
    _PLACE = 1 << 30

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, _PLACE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        os.lseek(descriptor, 0, os.SEEK_SET)

    _share = _take

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _share(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
