"""What the program and its decoding child say to each other: lengths, JSON and bytes, nothing that could be run.

The child answers for bytes that nobody vouches for and may be in their hands, so that every answer is checked as the
photo itself would be.
"""

import json
import struct
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime

from poreditary.photo.facts import MOST_PIXELS, MOST_SIDE, PhotoFacts
from poreditary.photo.refusals import REFUSALS

READY = b"poreditary decodes\n"
"""What a child says once it can take photos."""
REQUEST = struct.Struct("<IQ")
"""The longest side that is wanted, 0 for all there is, and how many bytes the photo has, which follow."""
ANSWER = struct.Struct("<BIQ")
"""The number of a refusal or 0, and how many bytes of JSON and of pixels follow."""

_MOST_JSON = 4096
_MOST_TEXT = 600
_MOST_OFFSET = 14 * 60
_FACTS = frozenset({"format", "width", "height", "taken", "offset_minutes", "camera", "shown"})

Read = Callable[[int], bytes | bytearray]
"""Returns so many bytes, or raises EOFError."""


class BrokenAnswerError(Exception):
    """An answer is not one that a sound child gives."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A photo upright in sRGB: 8-bit red, green and blue in rows without gaps, and what its header says."""

    facts: PhotoFacts
    width: int
    height: int
    pixels: bytes | bytearray


def request(data: bytes, longest: int | None) -> bytes:
    """Return the head of a request; the photo follows it."""
    return REQUEST.pack(longest or 0, len(data))


def refusal(sentence: str) -> bytes:
    """Return the answer that a photo is refused with a sentence of REFUSALS."""
    return ANSWER.pack(REFUSALS.index(sentence) + 1, 0, 0)


def answer(facts: PhotoFacts, size: tuple[int, int], byte_count: int) -> bytes:
    """Return the head of the answer that a photo was decoded; its pixels follow."""
    taken = facts.taken.isoformat() if facts.taken else None
    text = json.dumps(asdict(facts) | {"taken": taken, "camera": facts.camera[:_MOST_TEXT], "shown": size}).encode()
    return ANSWER.pack(0, len(text), byte_count) + text


def read_answer(read: Read, longest: int | None) -> Decoded | str:
    """Return the photo or the sentence of its refusal; raises BrokenAnswerError, or EOFError where it ends too soon."""
    number, text_length, pixel_length = ANSWER.unpack(read(ANSWER.size))
    if number:
        if number > len(REFUSALS) or text_length or pixel_length:
            raise BrokenAnswerError
        return REFUSALS[number - 1]
    if text_length > _MOST_JSON or pixel_length > 3 * MOST_PIXELS:
        raise BrokenAnswerError
    try:
        facts, width, height = _told(json.loads(read(text_length)))
    except (ValueError, TypeError, RecursionError) as error:
        raise BrokenAnswerError from error
    if width * height * 3 != pixel_length or (longest and max(width, height) > longest):
        raise BrokenAnswerError
    return Decoded(facts, width, height, read(pixel_length))


def _told(told: dict[str, object]) -> tuple[PhotoFacts, int, int]:
    if not isinstance(told, dict) or set(told) != _FACTS or not isinstance(told["shown"], list):
        raise ValueError("other facts")
    taken, offset = told["taken"], told["offset_minutes"]
    facts = PhotoFacts(
        format=_text(told["format"]),
        width=_whole(told["width"], MOST_SIDE),
        height=_whole(told["height"], MOST_SIDE),
        taken=None if taken is None else _moment(_text(taken)),
        offset_minutes=None if offset is None else _whole(offset, _MOST_OFFSET, -_MOST_OFFSET),
        camera=_text(told["camera"]),
    )
    width, height = told["shown"]
    return facts, _whole(width, MOST_SIDE), _whole(height, MOST_SIDE)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _MOST_TEXT or not value.isprintable():
        raise ValueError("no text")
    return value


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is not None:
        raise ValueError("a camera's clock has no zone")
    return moment


def _whole(value: object, most: int, least: int = 1) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError("no number, or out of bounds")
    return value
