"""Why a file that a person named cannot be read, and what to do about it."""

from pathlib import Path

from poreditary.domain.words import mark
from poreditary.errors import UserError

MISSING = mark("Errors", "There is no file {name}. Check its path and whether it was moved.")
UNREAD = mark("Errors", "{name} cannot be read: {reason}. Check that it is a file and that you may read it.")
NO_TEXT = mark("Errors", "{name} is not a text in UTF-8. Save it as UTF-8, then try again.")


def unread(path: Path, error: OSError | ValueError) -> UserError:
    """Return the sentence for a file that could not be read, with its path as the person gave it."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UserError(MISSING, name=path)
    if isinstance(error, UnicodeDecodeError):
        return UserError(NO_TEXT, name=path)
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
    return UserError(UNREAD, name=path, reason=reason)
