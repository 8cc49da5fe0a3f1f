"""Everything the photo page shows at once: photos with their sittings and sessions, and who stands beside whom."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.photo_filter import Gathering
from poreditary.domain.treatment import Course, Session


@dataclass(frozen=True)
class Album(Gathering):
    """The photos of a diary, the latest first, with their sittings and all sessions and courses by id."""

    photos: list[Photo] = field(default_factory=list)
    sittings: Mapping[int, Sitting] = field(default_factory=dict)
    sessions: Mapping[int, Session] = field(default_factory=dict)
    courses: Mapping[int, Course] = field(default_factory=dict)

    @cached_property
    def _by_id(self) -> dict[int, Photo]:
        return {photo.id: photo for photo in self.photos}

    @cached_property
    def _by_view(self) -> dict[View, list[Photo]]:
        found: dict[View, list[Photo]] = {view: [] for view in View}
        for photo in self.photos:
            found[photo.view].append(photo)
        return found

    def photo(self, photo_id: int) -> Photo | None:
        """Return a photo, None where it is no longer there."""
        return self._by_id.get(photo_id)

    def sitting(self, photo: Photo) -> Sitting:
        """Return the sitting a photo was taken in."""
        return self.sittings[photo.sitting_id]

    def beside(self, photo: Photo, step: int) -> Photo | None:
        """Return the photo of the same view so many steps older (newer where negative), None beyond the ends."""
        return beside(self._by_view[photo.view], photo, step)

    def baseline(self, photo: Photo) -> Photo | None:
        """Return the latest other photo of the view from a sitting marked as baseline."""
        others = (other for other in self._by_view[photo.view] if other.id != photo.id)
        return next((other for other in others if self.sitting(other).is_baseline), None)

    def sessions_near(self, day: date) -> list[Session]:
        """Return the sessions, the nearest to a day first."""
        return sorted(self.sessions.values(), key=lambda session: abs((session.day - day).days))


def read_album(diary: Diary) -> Album:
    """Read everything from the diary."""
    return Album(
        photos=diary.photos.all(),
        sittings={sitting.id: sitting for sitting in diary.photos.sittings()},
        sessions={session.id: session for session in diary.treatments.sessions()},
        courses={overview.course.id: overview.course for overview in diary.treatments.courses()},
    )


def beside(photos: list[Photo], photo: Photo, step: int) -> Photo | None:
    """Return the photo so many places after one in a list, None beyond the ends or where it is not in it."""
    at = next((place for place, other in enumerate(photos) if other.id == photo.id), None)
    if at is None or not 0 <= at + step < len(photos):
        return None
    return photos[at + step]
