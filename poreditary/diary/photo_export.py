"""Photos that leave the diary as files: without metadata, named by day and view, over nothing that is there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path

from poreditary.diary.diary import Diary
from poreditary.diary.photo_work import Step, Work
from poreditary.diary.whole_file import unwritable, write_new
from poreditary.domain.crop import Crop, Cut, crop_of
from poreditary.domain.file_name import photo_name
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.errors import UserError

SUFFIXES = {"JPEG": ".jpg", "PNG": ".png"}


@dataclass(frozen=True, slots=True)
class ExportWish:
    """Where and how photos leave; `longest` is the longer side in pixels, None for all there are.

    `kind` is "JPEG" or "PNG", `quality` that of a JPEG, 1 to 95; `drawn` is the part for Cut.DRAWN.
    """

    folder: Path
    kind: str = "JPEG"
    quality: int = 93
    longest: int | None = None
    cut: Cut = Cut.WHOLE
    drawn: Crop | None = None


@dataclass(frozen=True, slots=True)
class Exported:
    """The files that were written, and the photos that could not be, each with its reason."""

    files: tuple[Path, ...]
    refused: tuple[tuple[Photo, UserError], ...] = ()


def export(photos: Sequence[Photo], wish: ExportWish, word: Callable[[View], str]) -> Work[Exported]:
    """Write photos to a folder, which is made where it is missing; `word` names a view in the person's language.

    A photo that cannot be read is refused and the others go on. Raises UserError where a file cannot be written; what
    was written before stays.
    """
    _make(wish.folder)
    files: list[Path] = []
    refused: list[tuple[Photo, UserError]] = []
    for number, photo in enumerate(photos):
        try:
            data = yield Step(partial(_original, photo), number, len(photos))
            copy = encoded(data, photo, wish)
        except UserError as problem:
            refused.append((photo, problem))
            continue
        names = (photo_name(photo.day, word(photo.view), n, SUFFIXES[wish.kind]) for n in count(1))
        files.append(write_new(copy, wish.folder, names))
    return Exported(tuple(files), tuple(refused))


def encoded(data: bytes, photo: Photo, wish: ExportWish) -> bytes:
    """Return the bytes of a photo as they leave; raises UserError for what cannot be decoded."""
    from poreditary.photo.export import without_metadata

    crop = crop_of(wish.cut, photo.view, photo.width, photo.height, wish.drawn)
    return without_metadata(data, photo.file_name, wish.longest, crop=crop, quality=wish.quality, kind=wish.kind)


def _original(photo: Photo, diary: Diary) -> bytes:
    return diary.photos.original(photo)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
