"""Photos beside each other as one picture: each laid on the first, with what makes them hard to compare."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from poreditary.diary.alignments import BY_HAND, FAILED
from poreditary.diary.diary import Diary
from poreditary.diary.photo_work import Step, Work
from poreditary.diary.pictures import Named as NamedBytes
from poreditary.diary.pictures import gains_of, lay_on
from poreditary.diary.whole_file import write_whole
from poreditary.domain.alignment import Similarity, from_json
from poreditary.domain.comparing import Caption, Gains, Remark, remarks
from poreditary.domain.kinds import Named
from poreditary.domain.photo import Alignment, Photo, Sitting
from poreditary.domain.words import mark
from poreditary.errors import UserError

KINDS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}
LEAST, MOST = 2, 6
NO_KIND = mark("Errors", "{name} is neither a .png nor a .jpg file. Choose one of these endings.")
NOT_SO_MANY = mark("Errors", "From two to six photos can stand beside each other. Choose so many.")


class Lying(Named):
    """How a photo lies on the first one."""

    REFERENCE = "reference", mark("Words", "the others are laid on it")
    FOUND = "features", mark("Words", "aligned by what is seen in both")
    BY_HAND = "hand", mark("Words", "aligned by hand")
    FAILED = "failed", mark("Words", "not aligned: it could not be laid on the first")
    TOO_LITTLE = "too_little", mark("Words", "not aligned: it shows too little of what the first shows")
    OTHER_VIEW = "other_view", mark("Words", "not aligned: another view")
    NOT_WISHED = "not_wished", mark("Words", "not aligned")


@dataclass(frozen=True, slots=True)
class BesideWish:
    """Where and how: `longest` is the longer side of each photo in pixels; the ending of `target` says which format.

    `is_matched` shows every photo in the light of the first.
    """

    target: Path
    longest: int = 1200
    is_aligned: bool = True
    is_matched: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A photo of the picture: how it lies, its light against the first one's, and what differs from the first."""

    photo: Photo
    sitting: Sitting
    lying: Lying
    laid: Similarity | None = None
    gains: Gains | None = None
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class BesideMade:
    """The picture, its size in pixels, and what it shows from left to right."""

    file: Path
    size: tuple[int, int]
    shown: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    photo: Photo
    sitting: Sitting
    named: NamedBytes
    known: Alignment | None


def beside(photos: Sequence[Photo], wish: BesideWish, caption: Callable[[Shown], Caption]) -> Work[BesideMade]:
    """Write two to six photos beside each other, the earliest first; what is found of how they lie is kept.

    Raises UserError for another number, an ending that is no format, and what cannot be read or written.
    """
    kind = KINDS.get(wish.target.suffix.lower())
    if kind is None:
        raise UserError(NO_KIND, name=wish.target.name)
    if not LEAST <= len(photos) <= MOST:
        raise UserError(NOT_SO_MANY)
    ordered = sorted(photos, key=lambda photo: (photo.taken, photo.id))
    found: list[_Read] = yield Step(partial(_read, ordered), 0, len(ordered))
    shown = [Shown(found[0].photo, found[0].sitting, Lying.REFERENCE)]
    for place, one in enumerate(found[1:], start=1):
        lying, laid = yield from _lay(one, found[0], wish, (place, len(found)))
        gains = gains_of(one.named, found[0].named, laid)
        differ = remarks(found[0].sitting, one.sitting, found[0].photo, one.photo, gains)
        shown.append(Shown(one.photo, one.sitting, lying, laid, gains, tuple(differ)))
    said = _fitting(shown)
    size = _write(found, said, wish, caption, kind)
    return BesideMade(wish.target, size, tuple(said))


def _lay(one: _Read, first: _Read, wish: BesideWish, at: tuple[int, int]) -> Work[tuple[Lying, Similarity | None]]:
    """Return how a photo lies on the first, as the diary knows or by looking at both."""
    if one.photo.view != first.photo.view:
        return Lying.OTHER_VIEW, None
    if not wish.is_aligned:
        return Lying.NOT_WISHED, None
    if one.known is not None:
        if one.known.method == FAILED:
            return Lying.FAILED, None
        is_by_hand = one.known.method == BY_HAND
        return Lying.BY_HAND if is_by_hand else Lying.FOUND, from_json(one.known.matrix)
    found, version = lay_on(one.named, first.named)
    yield Step(partial(_keep, one.photo, first.photo, found, version), *at)
    return (Lying.FAILED if found is None else Lying.FOUND), found


def _fitting(shown: list[Shown]) -> list[Shown]:
    """Say of which photos too little would be left beside the others to lay them on the first."""
    from poreditary.photo.pairing import sharing

    held, _part = sharing([_size(one.photo) for one in shown], [one.laid for one in shown])
    return [
        one if one.laid is None or place in held else replace(one, lying=Lying.TOO_LITTLE, laid=None)
        for place, one in enumerate(shown)
    ]


def _write(
    found: list[_Read], shown: list[Shown], wish: BesideWish, caption: Callable[[Shown], Caption], kind: str
) -> tuple[int, int]:
    """Write the picture and return its size."""
    from poreditary.charts.fonts import font_files
    from poreditary.photo import pairing
    from poreditary.photo.export import encoded
    from poreditary.photo.exposure import relit
    from poreditary.photo.sheet import sheet

    sizes, laid = [_size(one.photo) for one in shown], [one.laid for one in shown]
    plain = pairing.beside([one.named for one in found], sizes, laid, wish.longest)
    pictures = [
        relit(picture, one.gains) if wish.is_matched and one.gains is not None else picture
        for picture, one in zip(plain, shown, strict=True)
    ]
    image = sheet(pictures, [caption(one) for one in shown], font_files())
    write_whole(encoded(image, kind), wish.target)
    return image.size


def _size(photo: Photo) -> tuple[int, int]:
    return photo.width, photo.height


def _read(photos: list[Photo], diary: Diary) -> list[_Read]:
    return [
        _Read(
            photo,
            diary.photos.sitting(photo.sitting_id),
            (diary.photos.original(photo), photo.file_name),
            None if photo is photos[0] else diary.alignments.of(photo.id, photos[0].id),
        )
        for photo in photos
    ]


def _keep(photo: Photo, first: Photo, found: Similarity | None, version: str, diary: Diary) -> None:
    diary.alignments.keep_found(photo.id, first.id, found, version)
