"""The two pictures of a blind comparison, found by their photos and made alike."""

from dataclasses import dataclass

from poreditary.diary.alignments import FAILED
from poreditary.diary.diary import Diary
from poreditary.diary.pictures import Pixels, lay_on
from poreditary.domain.alignment import Similarity, from_json
from poreditary.domain.photo import Alignment, Photo


@dataclass(frozen=True, slots=True)
class Originals:
    """What the diary holds of two photos: their bytes, and how the right one lies on the left where that is known."""

    left: Photo
    right: Photo
    data: tuple[bytes, bytes]
    known: Alignment | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pictures of one size; `found` is how the right one lies on the left where that was looked for just now.

    `is_laid` says that both show the same part of the skin, the right one in the light of the left.
    """

    left: Pixels
    right: Pixels
    is_laid: bool = False
    found: tuple[Similarity | None, str] | None = None


def originals(diary: Diary, left: Photo, right: Photo) -> Originals:
    """Return what a pair is made from; raises UserError where an original cannot be read."""
    data = (diary.photos.original(left), diary.photos.original(right))
    return Originals(left, right, data, diary.alignments.of(right.id, left.id))


def pair_of(found: Originals, longest: int) -> Pair:
    """Return the two pictures, laid on each other and lit alike where that is known or can be found; needs no diary.

    Takes up to two seconds. Raises UserError for what cannot be decoded.
    """
    from poreditary.photo.pairing import alike, sharing, side_by_side

    left, right = (found.data[0], found.left.file_name), (found.data[1], found.right.file_name)
    looked = lay_on(right, left) if found.known is None else None
    laid = looked[0] if looked is not None else _laid(found.known)
    sizes = ((found.left.width, found.left.height), (found.right.width, found.right.height))
    pictures = side_by_side(left, right, sizes, laid, longest)
    is_laid = len(sharing(sizes, (None, laid))[0]) > 1
    here, there = (
        Pixels(picture.shape[1], picture.shape[0], picture.tobytes())
        for picture in (alike(*pictures) if is_laid else pictures)
    )
    return Pair(here, there, is_laid, looked)


def keep(diary: Diary, found: Originals, pair: Pair) -> None:
    """Keep how the photos lie on each other where it was not known."""
    if pair.found is not None:
        diary.alignments.keep_found(found.right.id, found.left.id, *pair.found)


def _laid(known: Alignment | None) -> Similarity | None:
    return None if known is None or known.method == FAILED else from_json(known.matrix)
