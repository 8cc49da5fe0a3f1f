"""Reading files that may be photos, away from the Qt thread."""

from dataclasses import dataclass
from pathlib import Path

from poreditary.app.tasks import CancelledError, Progress
from poreditary.diary.diary import Diary
from poreditary.diary.photos import Incoming, look_at, read_file
from poreditary.domain.words import mark
from poreditary.errors import UserError


@dataclass(frozen=True, slots=True)
class Looked:
    """The photos that can be kept, and a sentence for each file that cannot."""

    photos: tuple[Incoming, ...]
    refused: tuple[UserError, ...]

    def without_known(self, diary: Diary) -> "Looked":
        """Return the same without the photos the diary already has."""
        known = [photo for photo in self.photos if diary.photos.known(photo.data) is not None]
        fresh = tuple(photo for photo in self.photos if photo not in known)
        return Looked(fresh, (*self.refused, *(_already(photo.name) for photo in known)))


def look_through(paths: list[Path], chosen: tuple[Incoming, ...], progress: Progress) -> Looked:
    """Read files one after the other; what was read before the person stopped it stays."""
    photos: list[Incoming] = []
    refused: list[UserError] = []
    for number, path in enumerate(paths):
        try:
            progress.step(number, len(paths), path.name)
            photo = look_at(*read_file(path))
        except CancelledError:
            break
        except UserError as problem:
            refused.append(problem)
            continue
        if any(photo.data == other.data for other in (*chosen, *photos)):
            refused.append(UserError(mark("Errors", "{name} was chosen twice."), name=photo.name))
        else:
            photos.append(photo)
    return Looked(tuple(photos), tuple(refused))


def _already(name: str) -> UserError:
    return UserError(mark("Errors", "{name} is already in the diary."), name=name)
