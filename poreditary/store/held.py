"""Notice that another program put a file in the place of one that is open, and keep what was open."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import driver
from poreditary.store.keys import sync_folder

KEPT = "-kept-"
"""What stands between the name of a file that was exchanged and the number of its copy."""


class SwappedError(UserError):
    """Another program put a file in the place of one that was open; the change was refused."""


class _MovedError(Exception):
    """The path leads to another file than the one that was opened."""


class Held:
    """An open file, by what its path led to when it was opened, and what it takes to copy it."""

    def __init__(self, path: Path, connection: driver.Connection, key: bytes, page_size: int) -> None:
        self._path = path
        self._connection = connection
        self._key, self._page_size = key, page_size
        self._known = _identity(path)
        self._copy: Path | None = None

    @contextmanager
    def unmoved(self) -> Iterator[None]:
        """Let what is inside be written only while the path leads to the open file, before it and at its end.

        Raises SwappedError otherwise, once the step is taken back. What was acknowledged so far lies in the open file,
        which nobody else can reach any more, so it is written to a new one first.
        """
        try:
            self.check()
            yield
        except (_MovedError, UserError) as problem:
            is_known = self.is_here() and not isinstance(problem, _MovedError)  # it may have been put back since
            if self._connection.in_transaction or is_known:
                raise
            raise self._swapped() from None

    def is_here(self) -> bool:
        """Return whether the path still leads to the open file."""
        return self._known == _identity(self._path)

    def check(self) -> None:
        """Raise where the path leads to another file; call it last inside `unmoved`, before the commit."""
        if not self.is_here():
            raise _MovedError

    def _swapped(self) -> UserError:
        if self._copy is None:
            self._copy = self._kept()
        if self._copy is None:
            return SwappedError(
                mark(
                    "Errors",
                    "Another program moved or replaced {name} while the diary was open; the change was not kept. "
                    "Close the diary, put the right {name} into its folder and open it again.",
                ),
                name=self._path.name,
            )
        return SwappedError(
            mark(
                "Errors",
                "Another program moved or replaced {name} while the diary was open; the change was not kept. "
                "Everything before it is safe in {copy}: close the diary, rename the one of the two that you want to "
                "{name}, and open it again.",
            ),
            name=self._path.name,
            copy=self._copy.name,
        )

    def _kept(self) -> Path | None:
        """Write all of the open file, encrypted as it is, to a name of its own; None where that cannot be done."""
        from poreditary.store import copying

        target = self._free()
        part = target.with_suffix(".part")
        try:
            copying.copy_to(self._connection, part, self._key, self._page_size)
            if copying.is_sound(part, self._key, self._page_size):
                copying.settle(part)
                part.rename(target)
                sync_folder(target.parent)
                return target
        except (OSError, driver.DatabaseError, MemoryError):
            pass
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return None

    def _free(self) -> Path:
        """Return a path for a copy that no earlier copy has."""
        names = (self._path.with_name(f"{self._path.stem}{KEPT}{number}.db") for number in count(1))
        return next(path for path in names if not path.exists())


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from one of the same name."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
