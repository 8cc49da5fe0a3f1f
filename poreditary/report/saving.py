"""A finished report to a file, whole or not at all."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from poreditary.domain.words import mark
from poreditary.errors import UserError


def save_whole(data: bytes, path: Path) -> None:
    """Write the file beside its place, then put it there; only its owner may read it.

    Raises UserError where it cannot be written; what stood there before is then still there.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".report-")
    except OSError as error:
        raise _refusal(path, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError as error:
        with suppress(OSError):
            Path(name).unlink()
        raise _refusal(path, error) from error


def _refusal(path: Path, error: OSError) -> UserError:
    return UserError(
        mark("Errors", "{name} cannot be written: {reason}. Choose another folder."),
        name=path.name,
        reason=error.strerror,
    )
