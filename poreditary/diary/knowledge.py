"""What a diary knows of the field: the shipped catalogue, with the person's own treatments and ingredients."""

from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from poreditary.diary.expectations import catalogue
from poreditary.domain.catalogue import Catalogue, CatalogueError
from poreditary.domain.catalogue_own import FILES, FOLDER, with_own
from poreditary.domain.words import mark
from poreditary.errors import UserError

LEFT_OUT = mark("Errors", "{mistake} Until that is mended, your own entries are left out.")
KEPT = 8
"""How many diaries' catalogues are kept at a time; a program seldom opens more than two."""

Look = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The catalogue to go by, and what was wrong with the person's own files where they were left out."""

    catalogue: Catalogue
    problem: UserError | None = None


_known: dict[Path, tuple[Look, Knowledge]] = {}
_reading = Lock()


def of_diary(folder: Path) -> Knowledge:
    """Return the catalogue of the diary in a folder; it is kept until the person's own files change.

    The folder need not hold a diary. Safe from any thread; a call that finds nothing changed takes microseconds.
    """
    own = folder / FOLDER
    with _reading:
        look = _look(own)
        kept = _known.get(folder)
        if kept is None or kept[0] != look:
            kept = look, _read(own) if look else Knowledge(catalogue())
            _known[folder] = kept
            if len(_known) > KEPT:
                del _known[next(iter(_known))]
        return kept[1]


def _read(own: Path) -> Knowledge:
    shipped = catalogue()
    try:
        return Knowledge(with_own(shipped, own))
    except CatalogueError as mistake:
        return Knowledge(shipped, UserError(LEFT_OUT, mistake=mistake))


def _look(own: Path) -> Look:
    """Return names, times and sizes of the person's files, which change when a file does."""
    found = []
    for name in FILES:
        try:
            status = (own / name).stat()
        except OSError:
            continue
        found.append((name, status.st_mtime_ns, status.st_size))
    return tuple(found)
