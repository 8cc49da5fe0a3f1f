"""Sittings and photos."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from poreditary.diary.ledger import check_day
from poreditary.diary.room import LIVE, Room
from poreditary.domain import day as days
from poreditary.domain.change import Changes
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.words import mark
from poreditary.errors import UserError

LARGEST_BYTES = 256 * 1024 * 1024
LOOKED_AT_PIXELS = 1280
"""Longest side at which a photo is decoded for its thumbnail: a JPEG is read whole but much faster."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A photo that was looked at and can be kept: its bytes, what they say, and a thumbnail made from them.

    `data` may be dropped once they were hashed; they are read again when the photo is kept.
    """

    data: bytes
    sha256: str
    byte_count: int
    name: str
    format: str
    width: int
    height: int
    camera: str
    taken: datetime
    taken_offset: int | None
    taken_from: str
    thumbnail: bytes


@dataclass(frozen=True, slots=True)
class Arrival:
    """A photo whose original lies in a volume and whose entry is still to be written; made by `Photos.write`."""

    incoming: Incoming
    view: View
    volume: int


def read_file(path: Path) -> tuple[bytes, str, datetime]:
    """Return the bytes, name and local time of change of a file; raises UserError where it cannot be read."""
    try:
        status = path.stat()
        if status.st_size > LARGEST_BYTES:
            raise UserError(mark("Errors", "{name} is larger than 256 MB. Choose a smaller photo."), name=path.name)
        return path.read_bytes(), path.name, _local(status.st_mtime)
    except OSError as error:
        raise UserError(
            mark("Errors", "{name} cannot be read: {reason}."), name=path.name, reason=error.strerror
        ) from error


def _local(changed: float) -> datetime:
    """Return a file's time as the clock on the wall showed it; one that no calendar holds is passed over for now."""
    try:
        moment = datetime.fromtimestamp(changed, UTC)
    except (OverflowError, ValueError):
        moment = datetime.now(UTC)
    return moment.astimezone().replace(tzinfo=None)


def look_at(data: bytes, name: str, file_time: datetime) -> Incoming:
    """Decode a photo, read its time (EXIF, else its name, else the file's) and make its thumbnail.

    Needs no diary and may run on any thread. Raises UserError for what is not a photo that can be kept.
    """
    from poreditary.photo.decode import open_photo
    from poreditary.photo.exif import read_facts, time_in_name
    from poreditary.photo.thumbnail import thumbnail

    image = open_photo(data, name, LOOKED_AT_PIXELS)
    facts = read_facts(data, name)
    named = time_in_name(name)
    taken, source = next(
        (
            (time, source)
            for time, source in ((facts.taken, "exif"), (named, "name"))
            if time is not None and days.FIRST_DAY <= time.date() <= days.LAST_DAY
        ),
        (file_time, "file"),
    )
    return Incoming(
        data=data,
        sha256=sha256(data).hexdigest(),
        byte_count=len(data),
        name=name,
        format=facts.format,
        width=facts.width,
        height=facts.height,
        camera=facts.camera,
        taken=taken,
        taken_offset=facts.offset_minutes if source == "exif" else None,
        taken_from=source,
        thumbnail=thumbnail(image),
    )


class Photos(Room):
    """Photos and the sittings they were taken in; originals are kept as they came."""

    def all(self, view: View | None = None) -> list[Photo]:
        """Return the photos, the latest taken first; of one view where it is named."""
        if view is None:
            return self._store.values(Photo, "photo", f"WHERE {LIVE} ORDER BY taken DESC, id DESC")
        return self._store.values(Photo, "photo", f"WHERE {LIVE} AND view = ? ORDER BY taken DESC, id DESC", view)

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

    def write(self, incoming: Incoming, view: View) -> Arrival:
        """Write the original of a photo durably, without an entry yet; `keep_all` enters it.

        Raises UserError where the diary holds it already. An original that is never entered does no harm.
        """
        self._check(incoming)
        _digest, volume = self._store.volumes.put(incoming.data)
        return Arrival(replace(incoming, data=b""), view, volume)

    def keep_all(
        self, arrivals: Sequence[Arrival], session_id: int | None = None, sitting_id: int | None = None
    ) -> Changes:
        """Enter photos whose originals were written, all of them or none, as one action."""
        one, several = mark("Changes", "Photo {name} kept"), mark("Changes", "{n} photos kept")
        name, n = arrivals[0].incoming.name, len(arrivals)
        with self._ledger.change(one if n == 1 else several, name=name, n=n) as action:
            for arrival in arrivals:
                self._check(arrival.incoming)
                sitting = sitting_id or self._sitting_of(self._day(arrival.incoming.taken), session_id)
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
        sitting, day = self.sitting(photo.sitting_id), self._day(taken)
        with self._ledger.change(mark("Changes", "Time of the photo changed")) as action:
            place = sitting.id if day == photo.day else self._sitting_of(day, sitting.session_id, sitting)
            moved = replace(photo, taken=taken, taken_from="typed", taken_offset=None, day=day, sitting_id=place)
            self._store.update("photo", moved)
            action.id = photo_id
        return action.done

    def edit_sitting(self, sitting: Sitting) -> Changes:
        """Change the condition of a sitting, or mark it as baseline."""
        return self._edit(mark("Changes", "Sitting changed"), "sitting", sitting)

    def discard(self, photo_ids: list[int]) -> Changes:
        """Move photos to the trash together."""
        first = self.photo(photo_ids[0])
        more = f" + {len(photo_ids) - 1}" if len(photo_ids) > 1 else ""
        return self._ledger.discard(
            "photo", f"{first.file_name or first.view.word} {first.day}{more}", {"photo": photo_ids}
        )

    def _check(self, incoming: Incoming) -> None:
        if self.with_digest(incoming.sha256) is not None:
            raise UserError(mark("Errors", "{name} is already in the diary."), name=incoming.name)
        check_day(incoming.taken.date())

    def _day(self, taken: datetime) -> date:
        return (taken - timedelta(hours=self._ledger.day_ends_at)).date()

    def _sitting_of(self, day: date, session_id: int | None, like: Sitting | None = None) -> int:
        rest = f"WHERE day = ? AND session_id IS ? AND {LIVE} ORDER BY id DESC"
        found = self._store.value(Sitting, "sitting", rest, day, session_id)
        if found is not None:
            return found.id
        stamp = self._ledger.now()
        made = replace(like, id=0, day=day, stamp=stamp) if like else Sitting(day, stamp, session_id=session_id)
        return self._store.insert("sitting", made)

    def _enter(self, arrival: Arrival, sitting: int) -> int:
        incoming = arrival.incoming
        self._store.table("thumbnail").insert({"sha256": incoming.sha256, "data": incoming.thumbnail}, ignore=True)
        photo = Photo(
            sitting_id=sitting,
            day=self._day(incoming.taken),
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
            stamp=self._ledger.now(),
        )
        return self._store.insert("photo", photo)
