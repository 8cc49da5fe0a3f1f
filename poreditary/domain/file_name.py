"""Names of files that leave the diary, safe on every system."""

import unicodedata
from collections.abc import Callable
from datetime import date

from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo

KEPT = " -"
LETTERS_AND_DIGITS = "LMN"
"""First letters of the Unicode categories of what no file system minds."""


def safe(words: str) -> str:
    """Return words as part of a file name: letters, digits, spaces and hyphens of any language."""
    plain = unicodedata.normalize("NFC", words)
    kept = (sign if sign in KEPT or unicodedata.category(sign)[0] in LETTERS_AND_DIGITS else " " for sign in plain)
    return " ".join("".join(kept).split())


def photo_name(day: date, word: str, number: int, suffix: str) -> str:
    """Return a name such as "2026-11-21 left cheek 1.jpg"; `word` is that of the view, `suffix` has its dot."""
    return f"{day.isoformat()} {safe(word).lower()} {number}{suffix}"


def lapse_name(photos: list[Photo], word: Callable[[View], str], suffix: str) -> str:
    """Return a name such as "2026-01-04 - 2026-11-21 nose.mp4", its days those of the photos, sorted by time."""
    return f"{photos[0].day.isoformat()} - {photos[-1].day.isoformat()} {safe(word(photos[0].view)).lower()}{suffix}"
