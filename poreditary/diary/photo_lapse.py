"""Time-lapses of a view: photos laid on the first of them, cut alike, written as a film that is whole or not there."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.diary.alignments import FAILED
from poreditary.diary.diary import Diary
from poreditary.diary.photo_work import Step, Work
from poreditary.diary.whole_file import written
from poreditary.domain.alignment import Similarity, from_json
from poreditary.domain.crop import Crop, Cut, crop_of
from poreditary.domain.photo import Alignment, Photo
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.photo.timelapse import Colour, Film

KINDS = {".mp4": "mp4", ".webp": "webp"}
LEAST_SHARED = 0.5
"""A photo that shows less of the first one's part than this, across, is left out."""
DOES_NOT_LIE = mark("Errors", "It could not be laid on the first photo.")
TOO_LITTLE = mark("Errors", "It shows too little of what the first photo shows.")
NOT_TWO = mark("Errors", "A time-lapse needs two photos of a view. Choose a longer period.")
ALL_LEFT_OUT = mark(
    "Errors", "No photo could be laid on the first one. Choose a period that begins with another photo."
)
NO_KIND = mark("Errors", "{name} is neither an .mp4 nor a .webp file. Choose one of these endings.")


@dataclass(frozen=True, slots=True)
class LapseWish:
    """Where and how a film is made: `speed` in photos a second, `longest` side in pixels, the day in a corner or not.

    `is_matched` brings every photo to the light of the first. The ending of `target` says which kind of film.
    """

    target: Path
    speed: Fraction = Fraction(4)
    longest: int = 1080
    has_days: bool = True
    is_matched: bool = False
    cut: Cut = Cut.WHOLE
    drawn: Crop | None = None


@dataclass(frozen=True, slots=True)
class LapseMade:
    """The film: its size in pixels, how many photos it shows, and those left out, each with its reason."""

    file: Path
    size: tuple[int, int]
    count: int
    left_out: tuple[tuple[Photo, UserError], ...] = ()


@dataclass(frozen=True, slots=True)
class _Laid:
    photo: Photo
    laid: Similarity

    @property
    def size(self) -> tuple[int, int]:
        return self.photo.width, self.photo.height


def film(photos: Sequence[Photo], wish: LapseWish) -> Work[LapseMade]:
    """Make the film of a view's photos, the earliest first; what is found of how they lie is kept in the diary.

    Raises UserError where fewer than two photos can be shown, or the file cannot be written.
    """
    kind = KINDS.get(wish.target.suffix.lower())
    if kind is None:
        raise UserError(NO_KIND, name=wish.target.name)
    if len(photos) < 2:
        raise UserError(NOT_TWO)
    left_out: list[tuple[Photo, UserError]] = []
    laid = yield from _lay_all(photos, left_out)
    shown, part = _sharing(laid, wish, left_out)
    with written(wish.target) as path:
        size, count = yield from _draw_all(shown, part, wish, (path, kind), left_out)
    left_out.sort(key=lambda item: item[0].taken)
    return LapseMade(wish.target, size, count, tuple(left_out))


def _lay_all(photos: Sequence[Photo], left_out: list[tuple[Photo, UserError]]) -> Work[list[_Laid]]:
    """Return how photos lie on the first; the ones that do not are left out."""
    first, of = photos[0], 2 * len(photos)
    reference = yield Step(partial(_named, first), 0, of)
    found = [_Laid(first, Similarity())]
    for number, photo in enumerate(photos[1:], start=1):
        try:
            laid = yield from _lay(photo, first, reference, (number, of))
        except UserError as problem:
            left_out.append((photo, problem))
            continue
        if laid is None:
            left_out.append((photo, UserError(DOES_NOT_LIE)))
        else:
            found.append(_Laid(photo, laid))
    return found


def _lay(photo: Photo, first: Photo, reference: tuple[bytes, str], at: tuple[int, int]) -> Work[Similarity | None]:
    """Return how a photo lies on the first, as the diary knows or by looking at both; None where it does not."""
    known, named = yield Step(partial(_known, photo, first), *at)
    if known is not None:
        return None if known.method == FAILED else from_json(known.matrix)
    found, version = _look(named, reference)
    yield Step(partial(_keep, photo, first, found, version), *at)
    return found


def _sharing(laid: list[_Laid], wish: LapseWish, left_out: list[tuple[Photo, UserError]]) -> tuple[list[_Laid], Crop]:
    """Return the photos that show enough of the first one's part, and what all of these show."""
    from poreditary.photo.laying import shared_part

    first = laid[0]
    inside = crop_of(wish.cut, first.photo.view, *first.size, wish.drawn)
    shown = [first]
    for one in laid[1:]:
        own = shared_part([(one.size, one.laid)], first.size, inside)
        if own is None or own.width < LEAST_SHARED * inside.width:
            left_out.append((one.photo, UserError(TOO_LITTLE)))
        else:
            shown.append(one)
    part = shared_part([(one.size, one.laid) for one in shown], first.size, inside)
    if len(shown) < 2 or part is None:
        raise UserError(ALL_LEFT_OUT)
    return shown, part


def _draw_all(
    shown: list[_Laid],
    part: Crop,
    wish: LapseWish,
    file: tuple[Path, str],
    left_out: list[tuple[Photo, UserError]],
) -> Work[tuple[tuple[int, int], int]]:
    """Write a frame for each photo; return the size of all and their number."""
    from poreditary.photo.timelapse import Film, even

    width, height = (part.width * shown[0].size[0], part.height * shown[0].size[1])
    size = even(width, height, min(wish.longest, ceil(max(width, height))))
    drawn = _Drawing(Film(*file, size, wish.speed), shown[0], part, size, wish)
    with _closed(drawn):
        for number, one in enumerate(shown, start=len(shown)):
            try:
                named = yield Step(partial(_named, one.photo), number, 2 * len(shown))
                drawn.add(one, named)
            except UserError as problem:
                left_out.append((one.photo, problem))
    return size, drawn.count


class _Drawing:
    """The frames of a film, each cut and lit like the first."""

    def __init__(self, film: "Film", first: _Laid, part: Crop, size: tuple[int, int], wish: LapseWish) -> None:
        from poreditary.photo.laying import pixels_a_part

        self.film, self.count = film, 0
        self._reference, self._part, self._size, self._wish = first.size, part, size, wish
        self._pixels = pixels_a_part(first.size, part, size)
        self._light: Colour | None = None

    def add(self, one: _Laid, named: tuple[bytes, str]) -> None:
        import numpy as np

        from poreditary.photo.exposure import gains, relit
        from poreditary.photo.laying import lay
        from poreditary.photo.sandbox import open_photo
        from poreditary.photo.timelapse import finished

        picture = np.asarray(open_photo(*named, ceil(self._pixels * one.laid.scale)))
        frame = lay(picture, one.laid, self._reference, self._part, self._size)
        if self._wish.is_matched:
            if self._light is None:
                self._light = frame
            frame = relit(frame, gains(frame, self._light, None))
        self.film.add(finished(frame, self._part, one.photo.day.isoformat() if self._wish.has_days else ""))
        self.count += 1


@contextmanager
def _closed(drawing: _Drawing) -> Iterator[None]:
    """Close the film at the end, or let go of it where something went wrong or too few photos could be drawn."""
    try:
        yield
        if drawing.count < 2:
            raise UserError(ALL_LEFT_OUT)  # noqa: TRY301
        drawing.film.close()
    except BaseException:
        with suppress(OSError):
            drawing.film.abandon()
        raise


def _named(photo: Photo, diary: Diary) -> tuple[bytes, str]:
    return diary.photos.original(photo), photo.file_name


def _known(photo: Photo, first: Photo, diary: Diary) -> tuple[Alignment | None, tuple[bytes, str]]:
    """Return what the diary knows of how a photo lies, else its bytes to find it."""
    known = diary.alignments.of(photo.id, first.id)
    return known, (b"", "") if known is not None else _named(photo, diary)


def _look(named: tuple[bytes, str], reference: tuple[bytes, str]) -> tuple[Similarity | None, str]:
    from poreditary.diary.pictures import lay_on

    return lay_on(named, reference)


def _keep(photo: Photo, first: Photo, found: Similarity | None, version: str, diary: Diary) -> None:
    diary.alignments.keep_found(photo.id, first.id, found, version)
