"""What can be wrong with a file of the diary, each with a sentence of its own that says what to do."""

from collections.abc import Sequence
from pathlib import Path

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store.pages import Judgement, State

UNCONFIRMED = "SQLITE_IOERR"
"""The error after which a change may stand all the same: where the last fsync failed, all was written but that."""


class DamagedError(UserError):
    """A file of the diary is damaged; what can be read of it can be rescued."""

    in_window = mark("Errors", "{name} is damaged ({where}). Restore a backup, or rescue what can be read.")


class ReadOnlyError(UserError):
    """The diary is open for reading only."""


class UnconfirmedError(UserError):
    """The disk failed during a change, which is kept whole or not at all: nobody can say which without looking."""


class ForeignError(UserError):
    """A file in the diary's folder is not the diary's."""


def unreadable(name: str, found: Judgement) -> UserError:
    """Return what to say of a file that its key does not open."""
    match found.state:
        case State.PLAIN:
            return ForeignError(
                mark(
                    "Errors",
                    "{name} is a database without encryption and not a file of this diary. Move it away and put the "
                    "diary's own {name} back from a backup.",
                ),
                name=name,
            )
        case State.FOREIGN:
            return ForeignError(
                mark(
                    "Errors",
                    "{name} was not written with the key of this diary: it belongs to another diary, or is no "
                    "diary's file at all. Put this diary's own {name} back from a backup.",
                ),
                name=name,
            )
    return damaged(name, found.damaged, found.count)


def damaged(name: str, pages: Sequence[int], count: int) -> UserError:
    """Return what to say of a damaged file; pages are counted from 1."""
    return _damaged(name, _where(pages, count))


def unread(name: str) -> UserError:
    """Return what to say of a file that the disk itself does not read."""
    return _damaged(name, UserError(mark("Errors", "the disk cannot read all of it")))


def _damaged(name: str, where: UserError) -> UserError:
    return DamagedError(
        mark(
            "Errors",
            "{name} is damaged ({where}). Restore a backup, or save what can be read of it with: "
            "poreditary rescue --to NEWFOLDER",
        ),
        name=name,
        where=where,
    )


def _where(pages: Sequence[int], count: int) -> UserError:
    if not pages:
        return UserError(mark("Errors", "in how its parts hang together"))
    if len(pages) == 1:
        return UserError(mark("Errors", "page {page} of {count}"), page=pages[0], count=count)
    return UserError(
        mark("Errors", "{n} of {count} pages, first page {page}"), n=len(pages), page=pages[0], count=count
    )


def closed(name: str, error: Exception) -> UserError:
    """Return what to say of a file that the system does not open."""
    return UserError(
        mark("Errors", "The file {name} cannot be opened ({reason}). Check the disk and its permissions."),
        name=name,
        reason=_reason(error),
    )


def unfinished(path: Path) -> UserError:
    """Return what to say of a file whose last change was cut off where nothing can be written to take it back."""
    return UserError(
        mark(
            "Errors",
            "The last change to {name} was cut off and {folder} cannot be written to put that right. "
            "Copy the whole folder to a place that can be written and open the diary there.",
        ),
        name=path.name,
        folder=path.parent,
    )


def read_only(folder: Path) -> UserError:
    """Return what to say of a change to a diary that is only read."""
    return ReadOnlyError(
        mark(
            "Errors",
            "The diary in {folder} is open for reading only, and nothing was changed. "
            "To change it, copy the folder to a place that can be written and open it there.",
        ),
        folder=folder,
    )


def outdated(folder: Path) -> UserError:
    """Return what to say of an older version's diary that is only read."""
    return ReadOnlyError(
        mark(
            "Errors",
            "The diary in {folder} was written by an older version of Poreditary and cannot be brought up to date "
            "there. Copy the folder to a place that can be written and open it there.",
        ),
        folder=folder,
    )


def unwritten(error: Exception) -> UserError:
    """Return what to say of a change that could not be written, or of one whose fate the disk did not confirm."""
    if getattr(error, "sqlite_errorname", "") == UNCONFIRMED:
        return UnconfirmedError(
            mark(
                "Errors",
                "The disk failed while the diary was written ({reason}): this change may or may not be kept. Free some "
                "space or check the disk, then look whether the change is there before you make it again.",
            ),
            reason=_reason(error),
        )
    return UserError(
        mark(
            "Errors",
            "The diary could not be written ({reason}) and nothing was changed. "
            "Free some space or check the disk, then try again.",
        ),
        reason=_reason(error),
    )


def _reason(error: Exception) -> str:
    return str((error.strerror if isinstance(error, OSError) else None) or error)
