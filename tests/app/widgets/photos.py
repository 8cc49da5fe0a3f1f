"""A photo that lies in no diary."""

from datetime import datetime

from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from tests.conftest import NOW

TAKEN = datetime(2026, 11, 1, 9, 0)


def photo(width: int, height: int) -> Photo:
    """Make a photo of so many pixels."""
    return Photo(
        sitting_id=1,
        day=TAKEN.date(),
        view=View.FRONT,
        sha256="0" * 64,
        volume=1,
        byte_count=1,
        width=width,
        height=height,
        format="JPEG",
        taken=TAKEN,
        taken_from="exif",
        stamp=NOW,
    )
