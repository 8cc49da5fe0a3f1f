"""Photos as files and pixels: what needs no open diary and may run on any thread."""

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.diary.whole_file import write_whole
from poreditary.domain.alignment import Similarity, from_json
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.photo.align import Features
    from poreditary.photo.exposure import Colour

SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".heic", ".heif", ".hif", ".tif", ".tiff"}
    | {".dng", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".raf", ".rw2", ".pef", ".srw"}
)
UNREAD_SUFFIXES = frozenset({".avif", ".bmp", ".gif", ".jp2", ".jxl"})
"""Pictures the diary does not read: in a folder they are named with the reason rather than passed over in silence."""


Named = tuple[bytes, str]
"""A photo's bytes and the name of its file."""
Gains = tuple[float, float, float]
"""By how much the red, green and blue light of a shown picture is multiplied."""
MOST_KNOWN = 8
"""Of how many photos the features stay known: many are laid on the same one."""


@dataclass(frozen=True, slots=True)
class Pixels:
    """An upright sRGB picture: 8-bit red, green and blue for each pixel, in rows from the top without gaps."""

    width: int
    height: int
    data: bytes | bytearray


@dataclass(slots=True)
class _Known:
    """The features of the last photos that were laid on others, by digest and name, the latest last."""

    features: "dict[tuple[bytes, str], Features]" = field(default_factory=dict)


_known = _Known()


def pixels_of(data: bytes, name: str, longest: int | None = None) -> Pixels:
    """Decode a photo, its longer side at most `longest` pixels; raises UserError for what cannot be decoded."""
    from poreditary.photo.sandbox import decoded

    found = decoded(data, name, longest)
    return Pixels(found.width, found.height, found.pixels)


def forget_decoded() -> None:
    """End the processes that decode and measure photos, and with them what they know of them; the next photo waits."""
    _known.features = {}
    if "poreditary.measure.process" in sys.modules:
        from poreditary.measure import process

        process.close()
    if "poreditary.photo.sandbox" in sys.modules:
        from poreditary.photo.sandbox import close

        close()


def lay_on(photo: Named, reference: Named) -> tuple[Similarity | None, str]:
    """Return how a photo lies on another, both as bytes and name, and the version of the way it was found.

    None where they do not fit. Takes a second or two; raises UserError for what cannot be decoded.
    """
    from poreditary.photo import align

    return align.between(_features(photo), _features(reference)), align.VERSION


@lru_cache(maxsize=1024)
def shares_enough(sizes: tuple[tuple[int, int], tuple[int, int]], matrix: str) -> bool:
    """Return whether a photo that lies on another so shows enough of it to stand beside it; sizes in that order."""
    from poreditary.photo.pairing import sharing

    return len(sharing((sizes[1], sizes[0]), (None, from_json(matrix)))[0]) > 1


def gains_of(photo: Named, reference: Named, laid: Similarity | None) -> Gains:
    """Return the gains that give a photo the brightness of a reference, where they show the same if that is known.

    Raises UserError for what cannot be decoded.
    """
    from poreditary.photo import exposure

    here, there = (_array(named, exposure.LONGEST) for named in (photo, reference))
    return exposure.gains(here, there, laid)


def relit_pixels_of(photo: Named, longest: int | None, gains: Gains) -> Pixels:
    """Decode a photo for viewing in other light, its longer side at most `longest` pixels."""
    from poreditary.photo import exposure

    return _pixels(exposure.relit(_array(photo, longest), gains))


def difference_of(
    photo: Named, reference: Named, laid: Similarity, longest: int | None, gains: Gains | None = None
) -> Pixels:
    """Return how a photo laid on a reference differs in luminance, amplified, as a picture of the reference's shape.

    The longer sides of both have at most `longest` pixels; `gains` are those of the photo's shown light. Raises
    UserError for what cannot be decoded.
    """
    from poreditary.photo import exposure

    here, there = (_array(named, longest) for named in (photo, reference))
    return _pixels(exposure.difference(exposure.relit(here, gains) if gains else here, there, laid))


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files named and, of the folders named, the photos in them, each once and in the order of names.

    A file that was named stays in the list whatever it is, so that its reason for refusal can be said, and so does any
    picture in a folder. Raises UserError where folders were named and none holds a picture.
    """
    named = list(paths)
    found = list(dict.fromkeys(file for path in named for file in _files(path)))
    if named and not found:
        raise UserError(mark("Errors", "There is no photo in {name}. Choose another folder."), name=named[0])
    return found


def write_copy(data: bytes, name: str, target: Path) -> None:
    """Write a photo as a JPEG without EXIF, place or device; raises UserError where it cannot be written."""
    from poreditary.photo.export import without_metadata

    write_whole(without_metadata(data, name), target)


def _features(photo: Named) -> "Features":
    from poreditary.photo import align

    known = _known.features  # not looked up again: what is found while `forget_decoded` runs is forgotten as well
    which = sha256(photo[0]).digest(), photo[1]
    found = known.pop(which, None) or align.features(_array(photo, align.LONGEST))
    known[which] = found
    for oldest in list(known)[:-MOST_KNOWN]:
        known.pop(oldest, None)
    return found


def _array(photo: Named, longest: int | None) -> "Colour":
    import numpy as np

    from poreditary.photo.sandbox import open_photo

    data, name = photo
    return np.asarray(open_photo(data, name, longest))


def _pixels(picture: "Colour") -> Pixels:
    return Pixels(picture.shape[1], picture.shape[0], picture.tobytes())


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES | UNREAD_SUFFIXES:
                yield Path(folder, name)
