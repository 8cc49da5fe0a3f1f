"""Files that leave the diary whole or not at all."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from poreditary.domain.words import mark
from poreditary.errors import UserError

IN_THE_WAY = mark("Errors", "{name} is there already. Choose another name.")
UNWRITABLE = mark("Errors", "{name} cannot be written: {reason}. Choose another folder.")


def check_free(target: Path) -> None:
    """Raise UserError for a name that is taken, before what is to be written there is made."""
    if target.exists():
        raise UserError(IN_THE_WAY, name=target.name)


@contextmanager
def written(target: Path) -> Iterator[Path]:
    """Give a name beside the target to write to; it becomes the target at the end, or is gone.

    What stood there before stays until then. Raises UserError where it cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".poreditary-", suffix=target.suffix)
        os.close(handle)
        path = Path(name)
        try:
            yield path
            with path.open("rb+") as file:
                os.fsync(file.fileno())
            path.replace(target)
        finally:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(target, error) from error


def write_whole(data: bytes, target: Path) -> None:
    """Write a file, or leave what stood there as it was; raises UserError where it cannot be written."""
    with written(target) as path:
        path.write_bytes(data)


def write_new(data: bytes, folder: Path, names: Iterable[str]) -> Path:
    """Write under the first name that is free, and return it; nothing that is there is replaced.

    Whatever ends the writing early, no part of the file stays. Raises UserError where it cannot be written.
    """
    for path in (folder / name for name in names):
        try:
            file = path.open("xb")
        except FileExistsError:
            continue
        except OSError as error:
            raise unwritable(path, error) from error
        _fill(file, data, path)
        return path
    raise AssertionError("There was no name left.")


def unwritable(path: Path, error: OSError) -> UserError:
    """Return the sentence that says why a file or folder cannot be written."""
    return UserError(UNWRITABLE, name=path.name, reason=error.strerror or type(error).__name__)


def _fill(file: BinaryIO, data: bytes, path: Path) -> None:
    try:
        with file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException as error:
        with suppress(OSError):
            path.unlink()
        if isinstance(error, OSError):
            raise unwritable(path, error) from error
        raise
