"""Sittings and photos; the pixels themselves lie in the photo volumes."""

from dataclasses import dataclass, field
from datetime import date, datetime

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import BlindAnswer, View

FIRST_YEAR = 1990
"""Before it there were no digital cameras to write a photo's day, though clocks that were reset begin earlier."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """Photos taken together under one condition.

    `planned_views` are the views to take, with commas between; it `is_open` while some of them are still to come.
    `unchanged` numbers sittings with nothing changed between them, 0 where nobody said so.
    """

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
    planned_views: str = ""
    is_open: bool = False
    unchanged: int = 0
    trash_id: int | None = None

    @property
    def views(self) -> tuple[View, ...]:
        """Return the views that were planned, in order."""
        return tuple(View(name) for name in self.planned_views.split(",") if name)


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo: what it shows, when it was taken, and where its bytes lie.

    `sha256` names the original in the photo volume `volume`; `taken` is the wall clock's time where the photo was
    taken, `taken_from` says who knew it: "exif", "name", "file", "camera" or "typed". `settings` (of the camera) and
    `quality` (the figures it was judged by, and what was found) are JSON, empty where there are none.
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
    settings: str = ""
    quality: str = ""
    trash_id: int | None = None


@dataclass(frozen=True, slots=True)
class Alignment:
    """How a photo lies on another of its view; `matrix` is JSON of the 2 x 3 similarity from photo to reference.

    The matrix counts in parts of each photo's longer side, upright, from its upper left corner, so that it holds at any
    size. `method` is "features", "hand", or "failed" with an empty matrix; `version` names the way it was found.
    """

    photo_id: int
    reference_id: int
    method: str
    version: str
    id: int = 0
    matrix: str = ""


@dataclass(frozen=True, slots=True)
class BlindPair:
    """Two photos of a view shown without their dates; `answer` says which shows less visible pores."""

    position: int
    left_photo_id: int
    right_photo_id: int
    id: int = 0
    answer: BlindAnswer | None = None


@dataclass(frozen=True, slots=True)
class BlindSet:
    """A set of pairs in the order its seed gives, so that it can be repeated."""

    day: date
    view: View
    seed: int
    stamp: Stamp
    id: int = 0
    trash_id: int | None = None
    pairs: tuple[BlindPair, ...] = field(default=(), metadata={"child": True})


@dataclass(frozen=True, slots=True)
class Measurement:
    """A number from a photo by a named, versioned method with its uncertainty, or a refusal with its reason.

    `basis` tells from what it was computed, and `detail` is JSON of what else was found, empty where there is none.
    """

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
    patch_id: int | None = None
    basis: str = ""
    detail: str = ""
