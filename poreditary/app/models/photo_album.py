"""Everything the photo page shows at once: photos with their sittings and sessions, and who stands beside whom."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.treatment import Session


@dataclass(frozen=True, slots=True)
class Album:
    """The photos of a diary, the latest first, with their sittings and all sessions by id."""

    photos: list[Photo] = field(default_factory=list)
    sittings: dict[int, Sitting] = field(default_factory=dict)
    sessions: dict[int, Session] = field(default_factory=dict)

    def photo(self, photo_id: int) -> Photo | None:
        """Return a photo, None where it is no longer there."""
        return next((photo for photo in self.photos if photo.id == photo_id), None)

    def sitting(self, photo: Photo) -> Sitting:
        """Return the sitting a photo was taken in."""
        return self.sittings[photo.sitting_id]

    def chosen(self, view: View | None, session_id: int | None) -> list[Photo]:
        """Return the photos of a view and of a session, of all where that is None."""
        return [photo for photo in self.of_session(session_id) if view in (None, photo.view)]

    def of_session(self, session_id: int | None) -> list[Photo]:
        """Return the photos of a session, all where that is None."""
        if session_id is None:
            return self.photos
        return [photo for photo in self.photos if self.sitting(photo).session_id == session_id]

    def counts(self, session_id: int | None) -> dict[View, int]:
        """Return how many photos there are of each view, in the order of the views, those with none left out."""
        found = Counter(photo.view for photo in self.of_session(session_id))
        return {view: found[view] for view in View if found[view]}

    def beside(self, photo: Photo, step: int) -> Photo | None:
        """Return the photo of the same view so many steps older (newer where negative), None beyond the ends."""
        return beside([other for other in self.photos if other.view == photo.view], photo, step)

    def baseline(self, photo: Photo) -> Photo | None:
        """Return the latest other photo of the view from a sitting marked as baseline."""
        return next(
            (
                other
                for other in self.photos
                if other.view == photo.view and other.id != photo.id and self.sitting(other).is_baseline
            ),
            None,
        )

    def sessions_near(self, day: date) -> list[Session]:
        """Return the sessions, the nearest to a day first."""
        return sorted(self.sessions.values(), key=lambda session: abs((session.day - day).days))


def read_album(diary: Diary) -> Album:
    """Read everything from the diary."""
    return Album(
        photos=diary.photos.all(),
        sittings={sitting.id: sitting for sitting in diary.photos.sittings()},
        sessions={session.id: session for session in diary.treatments.sessions()},
    )


def beside(photos: list[Photo], photo: Photo, step: int) -> Photo | None:
    """Return the photo so many places after one in a list, None beyond the ends or where it is not in it."""
    at = next((place for place, other in enumerate(photos) if other.id == photo.id), None)
    if at is None or not 0 <= at + step < len(photos):
        return None
    return photos[at + step]
