"""A diary of many years to measure with: real rows, written in bulk in few transactions."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from pathlib import Path

from poreditary.diary.demo.words import DemoWords
from poreditary.diary.diary import Diary
from poreditary.diary.photos import Incoming, look_at
from poreditary.diary.room import Room
from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.day import Stamp, days_between, local_day, stamp_of, system_clock
from poreditary.domain.kinds import Aspect, Slot, StepKind, View, Zone
from poreditary.domain.routine import Routine, Step, Tick
from poreditary.store.mapping import Cell, write_row

DAYS_A_YEAR = 365
ROUTINES = (
    (Slot.MORNING, time(7, 5), (StepKind.CLEANSE, StepKind.MOISTURISE, StepKind.SUNSCREEN)),
    (Slot.EVENING, time(22, 10), (StepKind.CLEANSE, StepKind.SERUM, StepKind.MOISTURISE)),
)
RATED = (Zone.NOSE, Zone.LEFT_CHEEK, Zone.RIGHT_CHEEK, Zone.CHIN)
VIEWS = (View.LEFT_CHEEK, View.RIGHT_CHEEK, View.NOSE, View.FRONT)
WIDTH, HEIGHT = 320, 240
NOON = time(12)

Progress = Callable[[int, int], None]


def build_long(
    folder: Path, years: int, photos: int, today: date | None = None, progress: Progress | None = None
) -> None:
    """Write a diary of `years` times 365 days up to yesterday, six ticks and a check-in each, and so many photos.

    The photos are small JPEGs spread evenly, each with bytes of its own; `progress` is told photos done and all.
    """
    last = today or local_day(system_clock())
    days = days_between(last - timedelta(days=DAYS_A_YEAR * years), last - timedelta(days=1))
    with closing(Diary(folder, lambda: _stamp(days[-1], NOON))) as diary:
        diary.preferences.save(replace(diary.preferences.get(), is_example=True, is_welcomed=True))
        steps = _routines(diary, days[0])
        bulk = Bulk(diary.routines)
        bulk.insert("tick", (Tick(step, day, _stamp(day, at)) for day in days for step, at in steps))
        bulk.insert("check_in", _check_ins(days))
        bulk.insert_rows("rating", _ratings(len(days)))
        _keep_photos(diary, days, photos, progress)


class Bulk(Room):
    """Rows by the thousand, each table in one transaction."""

    def __init__(self, room: Room) -> None:
        super().__init__(room._ledger)

    def insert(self, table: str, values: Iterable[object]) -> None:
        """Insert dataclasses."""
        self.insert_rows(table, (write_row(value) for value in values))

    def insert_rows(self, table: str, rows: Iterable[dict[str, Cell]]) -> None:
        """Insert rows."""
        with self._ledger.change(table):
            self._store.table(table).insert_all(rows)
        self._ledger.forget()


def _routines(diary: Diary, day: date) -> list[tuple[int, time]]:
    """Add the routines and return their steps with the time of day they are done."""
    words = DemoWords("en")
    made: list[tuple[int, time]] = []
    for slot, at, kinds in ROUTINES:
        routine = diary.routines.add(Routine(words.one("names", slot), slot)).id
        made += [(diary.routines.add_step(Step(routine, kind, day)).id, at) for kind in kinds]
    return made


def _check_ins(days: list[date]) -> Iterator[CheckIn]:
    for number, day in enumerate(days, start=1):
        yield CheckIn(day, _stamp(day, time(22, 30)), id=number, sleep_hours=6 + number % 5 / 2, stress=number % 4)


def _ratings(days: int) -> Iterator[dict[str, Cell]]:
    for number in range(1, days + 1):
        for place, zone in enumerate(RATED):
            yield {**write_row(Rating(zone, Aspect.PORES, (number * 7 + place) % 5)), "check_in_id": number}


def _keep_photos(diary: Diary, days: list[date], count: int, progress: Progress | None) -> None:
    looks = [_tiny_photo(view) for view in VIEWS] if count else []
    arrivals = []
    for number in range(count):
        day = days[number * len(days) // count]
        view = number % len(VIEWS)
        arrivals.append(diary.photos.write(_unlike(looks[view], number, day), VIEWS[view]))
        if progress is not None:
            progress(number + 1, count)
    if arrivals:
        diary.photos.keep_all(arrivals)


def _tiny_photo(view: View) -> Incoming:
    from poreditary.photo.skin import SkinSpec, encode_jpeg, skin_patch

    noon = datetime.combine(date(2020, 1, 1), NOON)
    image = skin_patch(SkinSpec(seed=1, week=0, view=view, width=WIDTH, height=HEIGHT))
    return look_at(encode_jpeg(image, noon, 0), f"{view}.jpg", noon)


def _unlike(photo: Incoming, number: int, day: date) -> Incoming:
    """Return the photo with a comment in its bytes that no other has, as if taken on that day."""
    comment = str(number).encode()
    data = photo.data[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + photo.data[2:]
    taken = datetime.combine(day, NOON) + timedelta(seconds=number % 3600)
    name = f"example-{number:04}.jpg"
    return replace(photo, data=data, sha256=sha256(data).hexdigest(), byte_count=len(data), name=name, taken=taken)


def _stamp(day: date, at: time) -> Stamp:
    return stamp_of(datetime.combine(day, at).astimezone())
