"""Photos as files and pixels: what needs no open diary and may run on any thread."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from poreditary.diary.photos import read_file
from poreditary.domain.alignment import Similarity
from poreditary.domain.words import mark
from poreditary.errors import UserError

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif"})


@dataclass(frozen=True, slots=True)
class Pixels:
    """An upright sRGB picture: 8-bit red, green and blue for each pixel, in rows from the top without gaps."""

    width: int
    height: int
    data: bytes


def pixels_of(data: bytes, name: str, longest: int | None = None) -> Pixels:
    """Decode a photo, its longer side at most `longest` pixels; raises UserError for what cannot be decoded."""
    from poreditary.photo.decode import open_photo

    image = open_photo(data, name, longest)
    return Pixels(image.width, image.height, image.tobytes())


def lay_on(photo: tuple[bytes, str], reference: tuple[bytes, str]) -> tuple[Similarity | None, str]:
    """Return how a photo lies on another, both as bytes and name, and the version of the way it was found.

    None where they do not fit. Takes a second or two; raises UserError for what cannot be decoded.
    """
    import numpy as np

    from poreditary.photo import align
    from poreditary.photo.decode import open_photo

    pictures = [np.asarray(open_photo(data, name, align.LONGEST)) for data, name in (photo, reference)]
    return align.align(*pictures), align.VERSION


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files named and, of the folders named, the photos in them, each once and in the order of names.

    A file that was named stays in the list whatever it is, so that its reason for refusal can be said. Raises
    UserError where folders were named and none holds a photo.
    """
    named = list(paths)
    found = list(dict.fromkeys(file for path in named for file in _files(path)))
    if named and not found:
        raise UserError(mark("Errors", "There is no photo in {name}. Choose another folder."), name=named[0].name)
    return found


def read_again(path: Path, digest: str) -> bytes:
    """Return the bytes of a file that was looked at before; raises UserError where it changed since."""
    data, name, _time = read_file(path)
    if sha256(data).hexdigest() != digest:
        raise UserError(mark("Errors", "{name} changed since it was looked at. Import it again."), name=name)
    return data


def write_copy(data: bytes, name: str, target: Path) -> None:
    """Write a photo as a JPEG without EXIF, place or device; raises UserError where it cannot be written."""
    from poreditary.photo.export import without_metadata

    copy = without_metadata(data, name)
    try:
        target.write_bytes(copy)
    except OSError as error:
        raise UserError(
            mark("Errors", "{name} cannot be written: {reason}. Choose another folder."),
            name=target.name,
            reason=error.strerror,
        ) from error


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield Path(folder, name)
