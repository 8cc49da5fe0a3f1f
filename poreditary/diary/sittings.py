"""Sittings of the photo studio: begun, left, gone on with and finished, and the photos kept in them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from poreditary.diary.photos import Incoming, Photos
from poreditary.diary.room import LIVE, Room
from poreditary.domain.change import Changes
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.rhythm import is_often
from poreditary.domain.words import mark
from poreditary.errors import UserError

BEGUN = mark("Changes", "Sitting begun")
REMEMBERED = 12
LOOKED_BACK = 400
"""Days looked back for photos taken day after day."""
ASKED = f"WHERE {LIVE} AND (clean_skin IS NOT NULL OR light <> '' OR place <> '') ORDER BY day DESC, id DESC"


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a sitting is: its planned views that have a photo, and how many photos it has."""

    sitting: Sitting
    kept: tuple[View, ...] = ()
    photo_count: int = 0

    @property
    def left(self) -> tuple[View, ...]:
        """Return the planned views without a photo, in order."""
        return tuple(view for view in self.sitting.views if view not in self.kept)


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo from a camera that was judged and is to be kept: `quality` and `settings` are the JSON it stands with."""

    incoming: Incoming
    view: View
    quality: str = ""
    settings: str = ""


def shot_at(incoming: Incoming, camera: str, taken: Stamp, view: View) -> Incoming:
    """Return what was looked at as taken by a camera at that moment, and named after view and time."""
    local = taken.local.replace(tzinfo=None, microsecond=0)
    suffix = incoming.name.rpartition(".")[2]
    return replace(
        incoming,
        name=f"{view}-{local:%Y-%m-%d-%H%M%S}.{suffix}",
        camera=camera,
        taken=local,
        taken_offset=taken.utc_offset,
        taken_from="camera",
    )


class Sittings(Room):
    """What the studio asks of a diary; every change can be taken back."""

    def standing(self, sitting_id: int) -> Standing:
        """Return how far a sitting is; raises UserError where it is gone."""
        return self._standing(self._find(Sitting, "sitting", sitting_id))

    def photos(self, sitting_id: int) -> list[Photo]:
        """Return the photos of a sitting in the order they were taken."""
        return self._store.values(Photo, "photo", f"WHERE {LIVE} AND sitting_id = ? ORDER BY taken, id", sitting_id)

    def unfinished(self) -> list[Standing]:
        """Return the sittings that were left before their end, the latest first."""
        rest = f"WHERE {LIVE} AND is_open = 1 ORDER BY day DESC, id DESC"
        return [self._standing(sitting) for sitting in self._store.values(Sitting, "sitting", rest)]

    def last_condition(self) -> Sitting | None:
        """Return the latest sitting of which somebody said under which condition it was."""
        return self._store.value(Sitting, "sitting", ASKED)

    def answers(self, field: str) -> list[str]:
        """Return what was said before of the `light` or the `place` of sittings, the latest first."""
        column = {"light": "light", "place": "place"}[field]
        sql = (
            f"SELECT {column} FROM sitting WHERE {LIVE} AND {column} <> '' "
            f"GROUP BY {column} ORDER BY max(day) DESC, max(id) DESC LIMIT {REMEMBERED}"
        )
        return [str(row[0]) for row in self._store.rows(sql)]

    def last_photo(self, view: View) -> Photo | None:
        """Return the photo of a view that was taken last."""
        rest = f"WHERE {LIVE} AND view = ? ORDER BY taken DESC, id DESC"
        return self._store.value(Photo, "photo", rest, view)

    def begin(self, views: Sequence[View], condition: Sitting | None = None, session_id: int | None = None) -> Changes:
        """Begin a sitting with its views in order, under a condition such as `last_condition`; return its id.

        Raises UserError where no view is chosen.
        """
        if not views:
            raise UserError(mark("Errors", "No view is chosen. Choose at least one."))
        said = condition or Sitting(self._ledger.today(), self._ledger.now())
        sitting = Sitting(
            day=self._ledger.today(),
            stamp=self._ledger.now(),
            session_id=session_id,
            clean_skin=said.clean_skin,
            light=said.light.strip(),
            place=said.place.strip(),
            minutes_since_washing=said.minutes_since_washing,
            planned_views=",".join(views),
            is_open=True,
        )
        return self._add(BEGUN, "sitting", sitting)

    def keep(self, sitting_id: int, shot: Shot) -> Changes:
        """Keep a photo in a sitting: the bytes in the volume first, then its entry, as one action; return its id.

        Raises UserError where the sitting is gone or the diary holds the photo already.
        """
        photos = Photos(self._ledger)
        self._find(Sitting, "sitting", sitting_id)
        arrival = photos.write(shot.incoming, shot.view)
        name = shot.incoming.name
        with self._ledger.change(mark("Changes", "Photo {name} kept"), name=name) as action:
            kept = photos.keep_all([arrival], sitting_id=sitting_id)
            photo = replace(photos.photo(kept.id), settings=shot.settings, quality=shot.quality)
            self._store.update("photo", photo)
            action.id = kept.id
        return action.done

    def finish(self, sitting_id: int) -> Changes:
        """Say that no photo is to come any more; undo opens the sitting again, its photos stay."""
        standing = self.standing(sitting_id)
        ended, empty = mark("Changes", "Sitting ended"), mark("Changes", "Sitting ended without a photo")
        text = ended if standing.photo_count else empty
        return self._edit(text, "sitting", replace(standing.sitting, is_open=False))

    def leave(self, sitting_id: int) -> Changes | None:
        """Let a sitting be until it is gone on with; one without a photo is over, or as if it had never begun."""
        rest = f"WHERE {LIVE} AND is_open = 1 AND id = ?"
        sitting = self._store.value(Sitting, "sitting", rest, sitting_id)
        is_over = sitting is not None and not self._standing(sitting).photo_count
        return (self._ledger.withdraw(BEGUN, sitting_id) or self.finish(sitting_id)) if is_over else None

    def is_often(self) -> bool:
        """Return whether the photo kept last calls for the note that weekly photos show more than daily ones."""
        today = self._ledger.today()
        sql = f"SELECT day, view FROM photo WHERE {LIVE} AND day > ?"
        rows = self._store.rows(sql, today - timedelta(days=LOOKED_BACK))
        return is_often(((date.fromisoformat(str(day)), View(str(view))) for day, view in rows), today)

    def _standing(self, sitting: Sitting) -> Standing:
        sql = f"SELECT view, count(*) FROM photo WHERE {LIVE} AND sitting_id = ? GROUP BY view"
        counts = {View(str(view)): int(str(n)) for view, n in self._store.rows(sql, sitting.id)}
        return Standing(sitting, tuple(view for view in sitting.views if view in counts), sum(counts.values()))
