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


class AlreadyOpenError(UserError):
    """Another process holds this diary."""


class Lock:
    """The lock of a diary folder, held from creation to `release`."""

    def __init__(self, folder: Path) -> None:
        self._descriptor = -1
        try:
            self._descriptor = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o600)
            _take(self._descriptor)
        except OSError as error:
            is_held = self._descriptor >= 0 and error.errno in BUSY
            self.release()
            if is_held:
                raise AlreadyOpenError(
                    mark("Errors", "This diary is already open. Close the other window first.")
                ) from error
            raise UserError(
                mark("Errors", "Nothing can be written in {folder} ({reason}). Check the disk and its permissions."),
                folder=folder,
                reason=error.strerror,
            ) from error
        with suppress(OSError):  # who holds it is worth a note, and a full disk is no reason to stay out
            os.ftruncate(self._descriptor, 0)
            os.write(self._descriptor, f"{os.getpid()} {platform.node()}\n".encode())

    def release(self) -> None:
        """Give the lock back."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


if os.name == "nt":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
