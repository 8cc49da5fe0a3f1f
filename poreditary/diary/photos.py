"""Sittings and photos."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from hashlib import sha256

from poreditary.diary.incoming import Incoming, look_at, read_file
from poreditary.diary.ledger import Ledger, check_day
from poreditary.diary.room import LIVE, Room
from poreditary.domain.change import Changes
from poreditary.domain.day import Stamp
from poreditary.domain.intake import Condition, Place, Span
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store.mapping import Cell, read_row, shape_of

__all__ = ["Arrival", "Incoming", "Photos", "look_at", "read_file"]

LATEST = "ORDER BY taken DESC, id DESC"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A photo whose original lies in a volume and whose entry is still to be written; made by `Photos.write`.

    `place` is the sitting it was assigned to; without one it goes to the sitting of its day. `quality` is the JSON of
    what it was judged by, empty where nobody looked.
    """

    incoming: Incoming
    view: View
    volume: int
    place: Place | None = None
    quality: str = ""


class Photos(Room):
    """Photos and the sittings they were taken in; originals are kept as they came."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(ledger)
        self._known: dict[tuple[Cell, ...], Photo] = {}

    def all(self, view: View | None = None) -> list[Photo]:
        """Return the photos, the latest taken first; of one view where it is named."""
        if view is not None:
            return self._store.values(Photo, "photo", f"WHERE {LIVE} AND view = ? {LATEST}", view)
        columns = ", ".join(shape_of(Photo).columns)
        rows = self._store.rows(f"SELECT {columns} FROM photo WHERE {LIVE} {LATEST}")
        # After a change all but a few of ten thousand rows are those of before.
        known = self._known
        self._known = {row: known.get(row) or read_row(Photo, row) for row in rows}
        return list(self._known.values())

    def days_between(self, first: date, last: date) -> list[date]:
        """Return the days from `first` to `last` on which photos were taken, in order."""
        sql = f"SELECT DISTINCT day FROM photo WHERE {LIVE} AND day BETWEEN ? AND ? ORDER BY day"
        return [date.fromisoformat(str(row[0])) for row in self._store.rows(sql, first, last)]

    def of_session(self, session_id: int) -> list[Photo]:
        """Return the photos of a session's sittings in the order they were taken."""
        rest = (
            "JOIN sitting ON sitting.id = sitting_id WHERE photo.trash_id IS NULL AND session_id = ? "
            "ORDER BY taken, photo.id"
        )
        return self._store.values(Photo, "photo", rest, session_id)

    def photo(self, photo_id: int) -> Photo:
        """Return one photo."""
        return self._find(Photo, "photo", photo_id)

    def sitting(self, sitting_id: int) -> Sitting:
        """Return one sitting."""
        return self._find(Sitting, "sitting", sitting_id)

    def sittings(self) -> list[Sitting]:
        """Return the sittings that have photos, the latest first."""
        rest = (
            f"WHERE {LIVE} AND EXISTS (SELECT 1 FROM photo WHERE sitting_id = sitting.id AND photo.{LIVE}) "
            "ORDER BY day DESC, id DESC"
        )
        return self._store.values(Sitting, "sitting", rest)

    def last_views(self) -> list[View]:
        """Return the views chosen on the day of the photo kept last, in the order they were taken."""
        last = f"SELECT day FROM photo WHERE {LIVE} ORDER BY id DESC LIMIT 1"
        photos = self._store.values(Photo, "photo", f"WHERE {LIVE} AND day = ({last}) ORDER BY taken, id")
        return [photo.view for photo in photos]

    def last_day(self) -> date | None:
        """Return the day of the latest photo."""
        found = self._store.rows(f"SELECT day FROM photo WHERE {LIVE} ORDER BY taken DESC LIMIT 1")
        return date.fromisoformat(str(found[0][0])) if found else None

    def thumbnails(self, digests: list[str]) -> dict[str, bytes]:
        """Return the thumbnails (JPEG) of photos by their SHA-256."""
        marks = ",".join("?" * len(digests))
        rows = self._store.rows(f"SELECT sha256, data FROM thumbnail WHERE sha256 IN ({marks})", *digests)
        return {str(digest): data for digest, data in rows if isinstance(data, bytes)}

    def original(self, photo: Photo) -> bytes:
        """Return the bytes of a photo as they came."""
        return self._store.volumes.get(photo.sha256, photo.volume)

    def preview(self, photo: Photo, longest: int) -> bytes:
        """Return the photo upright in sRGB as a JPEG whose longer side has at most `longest` pixels."""
        from poreditary.photo.thumbnail import preview

        return preview(self.original(photo), photo.file_name, longest)

    def export(self, photo: Photo, longest: int | None = None) -> bytes:
        """Return the photo as a JPEG without EXIF, place or device."""
        from poreditary.photo.export import without_metadata

        return without_metadata(self.original(photo), photo.file_name, longest)

    def known(self, data: bytes) -> Photo | None:
        """Return the photo the diary already holds with these very bytes."""
        return self.with_digest(sha256(data).hexdigest())

    def with_digest(self, digest: str) -> Photo | None:
        """Return the photo the diary already holds under a SHA-256."""
        return self._store.value(Photo, "photo", f"WHERE sha256 = ? AND {LIVE}", digest)

    def keep(
        self, incoming: Incoming, view: View, session_id: int | None = None, sitting_id: int | None = None
    ) -> Changes:
        """Keep a photo that was looked at, in the named sitting or that of its day; its original is written first."""
        return self.keep_all([self.write(incoming, view)], session_id, sitting_id)

    def day_of(self, taken: datetime) -> date:
        """Return the day a photo belongs to by the local time it was taken at."""
        return (taken - timedelta(hours=self._ledger.day_ends_at)).date()

    def spans(self, days: Iterable[date], session_id: int | None = None) -> list[Span]:
        """Return from when until when the sittings of some days were, those of a session or of none."""
        sql = (
            "SELECT sitting.id, sitting.day, min(taken), max(taken), count(photo.id), sitting.moment, "
            "sitting.utc_offset, clean_skin, light, place, minutes_since_washing, "
            "group_concat(DISTINCT camera || char(10)) FROM sitting "
            f"LEFT JOIN photo ON sitting_id = sitting.id AND photo.{LIVE} "
            f"WHERE sitting.{LIVE} AND sitting.day = ? AND session_id IS ? GROUP BY sitting.id "
            "HAVING count(photo.id) > 0 OR is_open = 1 ORDER BY sitting.id"
        )
        return [_span(row) for day in dict.fromkeys(days) for row in self._store.rows(sql, day, session_id)]

    def write(self, incoming: Incoming, view: View, place: Place | None = None, quality: str = "") -> Arrival:
        """Write the original of a photo durably, without an entry yet; `keep_all` enters it.

        Raises UserError where the diary holds it already. An original that is never entered does no harm.
        """
        self._check(incoming)
        _digest, volume = self._store.volumes.put(incoming.data)
        return Arrival(replace(incoming, data=b""), view, volume, place, quality)

    def keep_all(
        self,
        arrivals: Sequence[Arrival],
        session_id: int | None = None,
        sitting_id: int | None = None,
        condition: Condition | None = None,
    ) -> Changes:
        """Enter photos whose originals were written, all of them or none, as one action.

        What a `condition` says is noted with their sittings where nobody said it yet; it contradicts none.
        """
        one, several = mark("Changes", "Photo {name} kept"), mark("Changes", "{n} photos kept")
        name, n = arrivals[0].incoming.name, len(arrivals)
        with self._ledger.change(one if n == 1 else several, name=name, n=n) as action:
            made: dict[Place, int] = {}
            for arrival in arrivals:
                self._check(arrival.incoming)
                sitting = sitting_id or self._place_of(arrival, session_id, condition or Condition(), made)
                photo_id = self._enter(arrival, sitting)
            action.id = photo_id if n == 1 else 0
        return action.done

    def edit(self, photo: Photo) -> Changes:
        """Change what is said of a photo: view, note, star."""
        return self.edit_all([photo])

    def edit_all(self, photos: Sequence[Photo]) -> Changes:
        """Change what is said of several photos as one action."""
        for photo in photos:
            check_day(photo.day)
        text = mark("Changes", "Photo changed") if len(photos) == 1 else mark("Changes", "{n} photos changed")
        with self._ledger.change(text, n=len(photos)) as action:
            for photo in photos:
                self._store.update("photo", photo)
            action.id = photos[0].id if len(photos) == 1 else 0
        return action.done

    def correct_time(self, photo_id: int, taken: datetime) -> Changes:
        """Say when a photo was taken; it moves to the sitting of that day, made like its own where there is none."""
        check_day(taken.date())
        photo = self.photo(photo_id)
        sitting, day = self.sitting(photo.sitting_id), self.day_of(taken)
        with self._ledger.change(mark("Changes", "Time of the photo changed")) as action:
            place = sitting.id if day == photo.day else self._sitting_of(day, sitting.session_id, sitting)
            moved = replace(photo, taken=taken, taken_from="typed", taken_offset=None, day=day, sitting_id=place)
            self._store.update("photo", moved)
            action.id = photo_id
        return action.done

    def edit_sitting(self, sitting: Sitting) -> Changes:
        """Change the condition of a sitting, or mark it as baseline."""
        return self._edit(mark("Changes", "Sitting changed"), "sitting", sitting)

    def mark_baseline(self, sitting_ids: Sequence[int], *, is_baseline: bool) -> Changes:
        """Say of sittings whether later photos are judged against them, as one action."""
        marked, unmarked = mark("Changes", "Marked as baseline"), mark("Changes", "No longer marked as baseline")
        with self._ledger.change(marked if is_baseline else unmarked) as action:
            for sitting_id in sitting_ids:
                self._store.update("sitting", replace(self.sitting(sitting_id), is_baseline=is_baseline))
        return action.done

    def discard(self, photo_ids: list[int]) -> Changes:
        """Move photos to the trash together."""
        first = self.photo(photo_ids[0])
        more = f" + {len(photo_ids) - 1}" if len(photo_ids) > 1 else ""
        one, several = mark("Changes", "Photo moved to the trash"), mark("Changes", "{n} photos moved to the trash")
        title = f"{first.view.word} {first.taken:%Y-%m-%d %H:%M}{more}"
        return self._ledger.discard("photo", title, {"photo": photo_ids}, several if more else one)

    def _check(self, incoming: Incoming) -> None:
        if self.with_digest(incoming.sha256) is not None:
            raise UserError(mark("Errors", "{name} is already in the diary."), name=incoming.name)
        check_day(incoming.taken.date())

    def _place_of(self, arrival: Arrival, session_id: int | None, condition: Condition, made: dict[Place, int]) -> int:
        """Return the sitting of a photo; `made` holds those this action made for its places."""
        place, day = arrival.place, self.day_of(arrival.incoming.taken)
        if place is None or place.day != day:
            found = self._sittings_of(day, session_id)
        elif place in made:
            return made[place]
        else:
            found = self._store.values(Sitting, "sitting", f"WHERE id = ? AND {LIVE}", place.sitting_id or 0)
        fitting = next((sitting for sitting in found if condition.fits(sitting)), None)
        if fitting is not None:
            filled = condition.filled(fitting)
            if filled != fitting:
                self._store.update("sitting", filled)
            return fitting.id
        stamp = self._ledger.now()
        sitting_id = self._store.insert("sitting", condition.filled(Sitting(day, stamp, session_id=session_id)))
        if place is not None:
            made[place] = sitting_id
        return sitting_id

    def _sittings_of(self, day: date, session_id: int | None) -> list[Sitting]:
        rest = f"WHERE day = ? AND session_id IS ? AND {LIVE} ORDER BY id DESC"
        return self._store.values(Sitting, "sitting", rest, day, session_id)

    def _sitting_of(self, day: date, session_id: int | None, like: Sitting | None = None) -> int:
        found = self._sittings_of(day, session_id)
        if found:
            return found[0].id
        stamp = self._ledger.now()
        made = replace(like, id=0, day=day, stamp=stamp) if like else Sitting(day, stamp, session_id=session_id)
        return self._store.insert("sitting", made)

    def _enter(self, arrival: Arrival, sitting: int) -> int:
        incoming = arrival.incoming
        self._store.table("thumbnail").insert({"sha256": incoming.sha256, "data": incoming.thumbnail}, ignore=True)
        photo = Photo(
            sitting_id=sitting,
            day=self.day_of(incoming.taken),
            view=arrival.view,
            sha256=incoming.sha256,
            volume=arrival.volume,
            byte_count=incoming.byte_count,
            width=incoming.width,
            height=incoming.height,
            format=incoming.format,
            taken=incoming.taken,
            taken_from=incoming.taken_from,
            taken_offset=incoming.taken_offset,
            camera=incoming.camera,
            file_name=incoming.name,
            quality=arrival.quality,
            stamp=self._ledger.now(),
        )
        return self._store.insert("photo", photo)


def _span(row: Sequence[object]) -> Span:
    """Return the span of a sitting out of a row; one without photos was when it was begun."""
    sitting_id, day, first, last, n, moment, offset, clean, light, place, minutes, cameras = row
    if first is None:
        first = last = Stamp(datetime.fromisoformat(str(moment)), int(str(offset))).local.replace(tzinfo=None)
    return Span(
        int(str(sitting_id)),
        date.fromisoformat(str(day)),
        datetime.fromisoformat(str(first)),
        datetime.fromisoformat(str(last)),
        photo_count=int(str(n)),
        said=Condition(None if clean is None else bool(clean), str(light), str(place)),
        minutes_since_washing=None if minutes is None else int(str(minutes)),
        cameras=frozenset(name.removeprefix(",") for name in str(cameras or "").split("\n")) - {""},
    )
