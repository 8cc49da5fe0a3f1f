"""What the header of a photo says of it."""

from dataclasses import dataclass
from datetime import datetime

MOST_PIXELS = 60_000_000
LEAST_SIDE = 64
MOST_SIDE = 12_000


@dataclass(frozen=True)
class PhotoFacts:
    """What a photo's header says: format, size as viewed in pixels, local time, offset from UTC, camera."""

    format: str
    width: int
    height: int
    taken: datetime | None
    offset_minutes: int | None
    camera: str
