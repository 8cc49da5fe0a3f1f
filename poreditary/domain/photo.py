"""Sittings and photos; the pixels themselves lie in the photo volumes."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import View

LEAST_DAYS_BETWEEN_PHOTOS = 4
"""A photo taken off the weekly rhythm moves the next one on, rather than asking for two within a few days."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """Photos taken together under one condition."""

    day: date
    stamp: Stamp
    id: int = 0
    session_id: int | None = None
    clean_skin: bool | None = None
    light: str = ""
    place: str = ""
    minutes_since_washing: int | None = None
    note: str = ""
    is_baseline: bool = False
    trash_id: int | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo: what it shows, when it was taken, and where its bytes lie.

    `sha256` names the original in the photo volume `volume`; `taken` is the wall clock's time where the photo was
    taken, `taken_from` says who knew it: "exif", "name", "file", "camera" or "typed".
    """

    sitting_id: int
    day: date
    view: View
    sha256: str
    volume: int
    byte_count: int
    width: int
    height: int
    format: str
    taken: datetime
    taken_from: str
    stamp: Stamp
    id: int = 0
    taken_offset: int | None = None
    camera: str = ""
    file_name: str = ""
    note: str = ""
    star: bool = False
    trash_id: int | None = None


@dataclass(frozen=True, slots=True)
class Measurement:
    """A number from a photo by a named, versioned method with its uncertainty, or a refusal with its reason."""

    photo_id: int
    method: str
    method_version: str
    quantity: str
    stamp: Stamp
    id: int = 0
    zone: str = ""
    value: float | None = None
    uncertainty: float | None = None
    unit: str = ""
    refusal: str = ""


def photo_due(last: date, weekday: int) -> date:
    """Return the day the next weekly photo is due after the last one; weekday 0 is Monday."""
    earliest = last + timedelta(days=LEAST_DAYS_BETWEEN_PHOTOS)
    return earliest + timedelta(days=(weekday - earliest.weekday()) % 7)
