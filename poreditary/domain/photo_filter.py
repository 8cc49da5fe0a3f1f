"""Which photos are looked at: those of a view, a session, a condition, and so on, together."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

from poreditary.domain.kinds import Named
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.treatment import Session
from poreditary.domain.words import mark


class Facet(StrEnum):
    """What photos can be told apart by."""

    VIEW = "view"
    STAR = "star"
    BASELINE = "baseline"
    SKIN = "skin"
    LIGHT = "light"
    PLACE = "place"
    ORIGIN = "origin"
    COURSE = "course"
    SESSION = "session"


class Skin(Named):
    """What was said of the skin."""

    CLEAN = "clean", mark("Words", "Clean skin")
    NOT_CLEAN = "not_clean", mark("Words", "Skin not clean")
    NOT_NOTED = "not_noted", mark("Words", "Skin not noted")


class Origin(Named):
    """How a photo came into the diary."""

    CAMERA = "camera", mark("Words", "Taken here")
    IMPORTED = "imported", mark("Words", "Imported")


Value = str | int | bool | None
Wanted = Mapping[Facet, Value]
"""The value each named facet is to have; light and place in small letters, empty where they were not noted."""

_SKIN = {True: Skin.CLEAN, False: Skin.NOT_CLEAN, None: Skin.NOT_NOTED}


def _origin(photo: Photo) -> Value:
    return Origin.CAMERA if photo.taken_from == "camera" else Origin.IMPORTED


READERS: dict[Facet, Callable[[Photo], Value]] = {
    Facet.VIEW: attrgetter("view"),
    Facet.STAR: attrgetter("star"),
    Facet.ORIGIN: _origin,
}
"""The facets that a photo has by itself; the others are its sitting's."""


@dataclass(frozen=True)
class Gathering:
    """Photos with the sittings and sessions they belong to, by id."""

    photos: list[Photo]
    sittings: Mapping[int, Sitting]
    sessions: Mapping[int, Session]

    def chosen(self, wanted: Wanted) -> list[Photo]:
        """Return the photos that have every wanted value, in their order."""
        of_photo = {facet: value for facet, value in wanted.items() if facet in READERS}
        of_sitting = {facet: value for facet, value in wanted.items() if facet not in READERS}
        found: Iterable[Photo] = self.photos
        if of_sitting:
            fitting = {
                sitting.id
                for sitting in self.sittings.values()
                if all(self._sitting_value(facet, sitting) == value for facet, value in of_sitting.items())
            }
            found = (photo for photo in found if photo.sitting_id in fitting)
        for facet, value in of_photo.items():
            read = READERS[facet]
            found = [photo for photo in found if read(photo) == value]
        return list(found)

    def counts(self, facet: Facet, wanted: Wanted) -> dict[Value, int]:
        """Return how many photos there would be with each value of a facet, whatever is wanted of that facet now."""
        photos = self.chosen({other: value for other, value in wanted.items() if other != facet})
        if facet in READERS:
            return dict(Counter(map(READERS[facet], photos)))
        counts: Counter[Value] = Counter()
        for sitting_id, n in Counter(photo.sitting_id for photo in photos).items():
            counts[self._sitting_value(facet, self.sittings[sitting_id])] += n
        return dict(counts)

    def spelling(self, facet: Facet, value: Value) -> str:
        """Return a light or a place as it was written last."""
        written = (sitting.light if facet is Facet.LIGHT else sitting.place for sitting in self.sittings.values())
        return next((text.strip() for text in written if _key(text) == value), str(value or ""))

    def _sitting_value(self, facet: Facet, sitting: Sitting) -> Value:
        match facet:
            case Facet.SKIN:
                return _SKIN[sitting.clean_skin]
            case Facet.LIGHT:
                return _key(sitting.light)
            case Facet.PLACE:
                return _key(sitting.place)
            case Facet.BASELINE:
                return sitting.is_baseline
            case Facet.SESSION:
                return sitting.session_id
        session = self.sessions.get(sitting.session_id or 0)
        return session.course_id if session else None


def _key(text: str) -> str:
    return text.strip().casefold()
