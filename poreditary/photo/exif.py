"""When a photo was taken and by which camera, from what its own bytes say."""

import re
from collections.abc import Mapping
from datetime import datetime

from poreditary.photo.decode import Opened, open_header
from poreditary.photo.facts import PhotoFacts
from poreditary.photo.file_names import moment_of
from poreditary.photo.tiff import DIGITISED, DIGITISED_OFFSET, MAKE, MODEL, TAKEN, TAKEN_OFFSET

# A fraction of a second may follow; some cameras write it into the same tag.
_TAKEN = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)(?:[.,]\d+)?")
_OFFSET = re.compile(r"([+-])(\d\d):([0-5]\d)")
_WIDEST_OFFSET = 14 * 60


def read_facts(data: bytes, name: str) -> PhotoFacts:
    """Read the facts of a photo without decoding it; UserError when it is no photo within the limits.

    A missing or broken date gives None. The date is the camera's clock at DateTimeOriginal, however
    unlikely it is; the offset is OffsetTimeOriginal in minutes east of UTC.
    """
    return facts_of(open_header(data, name))


def facts_of(opened: Opened, size: tuple[int, int] | None = None) -> PhotoFacts:
    """Return the facts of a photo whose header was read, as `read_facts` does.

    `size` is what the header said, where the pixels were decoded smaller since.
    """
    tags = opened.tags
    width, height = size or opened.image.size
    if opened.orientation >= 5:
        width, height = height, width
    # Some cameras and scanners write only when the picture became a file; when it was last changed is no such time.
    taken, offset = _moment(tags, TAKEN, TAKEN_OFFSET)
    if taken is None:
        taken, offset = _moment(tags, DIGITISED, DIGITISED_OFFSET)
    camera = _camera(_text(tags.get(MAKE)), _text(tags.get(MODEL)))
    return PhotoFacts(opened.format, width, height, taken, offset, camera)


def _moment(tags: Mapping[int, int | str], time: int, offset: int) -> tuple[datetime | None, int | None]:
    taken = _taken(_text(tags.get(time)))
    return taken, None if taken is None else _offset(_text(tags.get(offset)))


def _text(value: int | str | None) -> str:
    """Return the printable part of a tag's text; "" for a number or nothing."""
    return "".join(filter(str.isprintable, value)).strip() if isinstance(value, str) else ""


def _taken(text: str) -> datetime | None:
    """Read "2024:01:31 08:15:00"."""
    found = _TAKEN.fullmatch(text)
    return None if found is None else moment_of(*found.groups())


def _offset(text: str) -> int | None:
    """Read "+08:00" as 480 minutes; None beyond 14 hours, where no place on Earth is."""
    found = _OFFSET.fullmatch(text)
    if found is None:
        return None
    minutes = int(found[2]) * 60 + int(found[3])
    if minutes > _WIDEST_OFFSET:
        return None
    return -minutes if found[1] == "-" else minutes


def _camera(make: str, model: str) -> str:
    """Name the camera once: many models repeat their make."""
    if model.casefold().startswith(make.casefold()):
        return model
    return f"{make} {model}".strip()
