"""Photos on their way in: read from a file or handed over, looked at, and not in the diary yet."""

import stat
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.diary.gate import Measured, measured
from poreditary.diary.pictures import Pixels
from poreditary.domain import day as days
from poreditary.domain.unread import unread
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_BYTES = 256 * 1024 * 1024
LOOKED_AT_PIXELS = 480
"""Longest side at which a photo is decoded for its thumbnail: a JPEG is read whole but much faster."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A photo that was looked at and can be kept: its bytes, what they say, and a thumbnail made from them.

    `data` may be dropped once they were hashed; they are read again when the photo is kept. `doubted` is a time the
    photo itself tells that no entry can have. A name that counted in UTC has an offset, that of this computer.
    """

    data: bytes
    sha256: str
    byte_count: int
    name: str
    format: str
    width: int
    height: int
    camera: str
    taken: datetime
    taken_offset: int | None
    taken_from: str
    thumbnail: bytes
    doubted: datetime | None = None


@dataclass(frozen=True, slots=True)
class Handed:
    """A picture another program handed over, pasted or dragged: its bytes, a name for it, and when that was."""

    name: str
    data: bytes
    moment: datetime


Source = Path | Handed
"""Where a photo comes from."""


def read_file(path: Path) -> tuple[bytes, str, datetime]:
    """Return the bytes, name and local time of change of a file; raises UserError where it cannot be read."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UserError(mark("Errors", "{name} is no file. Choose a photo."), name=path.name)
        if status.st_size > LARGEST_BYTES:
            raise UserError(mark("Errors", "{name} is larger than 256 MB. Choose a smaller photo."), name=path.name)
        return path.read_bytes(), path.name, _local(status.st_mtime)
    except (OSError, ValueError) as error:
        raise unread(path, error) from error


def look_at(data: bytes, name: str, file_time: datetime) -> Incoming:
    """Decode a photo, read its time (EXIF, else its name, else the file's) and make its thumbnail.

    Needs no diary and may run on any thread. Raises UserError for what is not a photo that can be kept.
    """
    return _look(data, name, file_time)[0]


def _look(data: bytes, name: str, file_time: datetime) -> "tuple[Incoming, Image]":
    from poreditary.photo.sandbox import looked_at
    from poreditary.photo.thumbnail import thumbnail

    image, facts = looked_at(data, name, LOOKED_AT_PIXELS)
    taken, offset, source = _time(facts.taken, facts.offset_minutes, name, file_time)
    incoming = Incoming(
        data=data,
        sha256=sha256(data).hexdigest(),
        byte_count=len(data),
        name=name,
        format=facts.format,
        width=facts.width,
        height=facts.height,
        camera=facts.camera,
        taken=taken,
        taken_offset=offset,
        taken_from=source,
        thumbnail=thumbnail(image),
        doubted=facts.taken if source != "exif" else None,
    )
    return incoming, image


def look_closely(source: Source) -> tuple[Incoming, Measured]:
    """Read a photo from where it comes, look at it and measure it; one handed over without a time was taken now."""
    if isinstance(source, Path):
        return look_and_measure(*read_file(source))
    found, figures = look_and_measure(source.data, source.name, source.moment)
    return (replace(found, taken_from="camera") if found.taken_from == "file" else found), figures


def look_and_measure(data: bytes, name: str, file_time: datetime) -> tuple[Incoming, Measured]:
    """Look at a photo as `look_at` does, and measure it for the gate while its picture is at hand."""
    found, image = _look(data, name, file_time)
    return found, measured(Pixels(image.width, image.height, image.tobytes()))


def read_again(source: Source, digest: str) -> bytes:
    """Return the bytes of a photo that was looked at before; raises UserError where its file changed since."""
    data, name = (source.data, source.name) if isinstance(source, Handed) else read_file(source)[:2]
    if sha256(data).hexdigest() != digest:
        raise UserError(mark("Errors", "{name} changed since it was looked at. Import it again."), name=name)
    return data


def _time(
    told: datetime | None, offset: int | None, name: str, file_time: datetime
) -> tuple[datetime, int | None, str]:
    """Return the first time an entry can have, its offset from UTC in minutes where it is known, and who knew it."""
    from poreditary.photo.file_names import time_in_name

    if told is not None and _is_possible(told):
        return told, offset, "exif"
    named = time_in_name(name)
    if named is not None and _is_possible(named.taken):
        return named.taken, named.offset_minutes, "name"
    return file_time, None, "file"


def _is_possible(moment: datetime) -> bool:
    return days.FIRST_DAY <= moment.date() <= days.LAST_DAY


def _local(changed: float) -> datetime:
    """Return a file's time as the clock on the wall showed it; one that no calendar holds is passed over for now."""
    try:
        moment = datetime.fromtimestamp(changed, UTC)
    except (OverflowError, ValueError):
        moment = datetime.now(UTC)
    return moment.astimezone().replace(tzinfo=None)
