"""How long the daily backup takes when nothing is new, at 3 GB of photos: at most 1 s.

The photos are random bytes of 3 MB each, written straight into the volumes; entries and thumbnails are as large as real
ones. Where the disk has no room for them and their copies fewer are taken, and the figures say so.
"""

import os
import shutil
import statistics
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary

PHOTOS = 1_000
FEWER = 200
BYTES = 3_000_000
THUMBNAIL = 15_000
NEEDED = 8_000_000_000
NEEDED_FOR_FEWER = 2_000_000_000
ROUNDS = 5
LIMIT = 1.0
LARGE = 10
"""Ten times the photos, 30 GB, are planned by these figures."""


def main() -> int:
    """Print the seconds of each kind of backup; return 1 where the daily one is over its limit."""
    with tempfile.TemporaryDirectory(prefix="poreditary-") as temporary:
        free = shutil.disk_usage(temporary).free
        if free < NEEDED_FOR_FEWER:
            print(f"left out: the disk has {free / 1e9:.1f} GB of free space, {NEEDED_FOR_FEWER / 1e9:.0f} are needed")
            return 0
        return measure(Path(temporary) / "diary", PHOTOS if free >= NEEDED else FEWER)


def measure(folder: Path, count: int) -> int:
    """Measure with so many photos."""
    from poreditary.diary.diary import Diary

    diary = Diary(folder)
    seconds = fill(diary, count)
    print(f"{count} photos of {BYTES / 1e6:.0f} MB written in {seconds:.0f} s, diary.db {size(folder):.0f} MB")
    first = back_up(diary)
    begun = time.process_time()
    nothing_new = [back_up(diary) for _ in range(ROUNDS)]
    computed = (time.process_time() - begun) / ROUNDS
    daily = statistics.median(nothing_new)
    fill(diary, 4, count)
    some_new = back_up(diary)
    steps = longest_step(diary)
    diary.close()
    told = "" if count == PHOTOS else f"   (of {count} photos only: the disk is small)"
    print(f"first backup                 {first:8.2f} s{told}")
    print(f"nothing new, median of {ROUNDS}     {daily:8.2f} s   at most {LIMIT}{over(daily)}{told}")
    print(f"nothing new, computing alone {computed:8.2f} s   the rest is the disk, and others who use the processor")
    print(f"nothing new, longest step    {steps:8.2f} s   so long the diary's thread waits")
    print(f"four new photos              {some_new:8.2f} s   its volume is copied beside itself and grows")
    plan(first, daily, count)
    return int(daily > LIMIT)


def plan(first: float, daily: float, count: int) -> None:
    """Print what follows for ten times as many photos: all of it grows with them but the volume that is open."""
    times = LARGE * PHOTOS / count
    print(f"30 GB, by these figures: first backup {first * times / 60:.1f} min, nothing new {daily * times:.1f} s")


def fill(diary: "Diary", count: int, first: int = 0) -> float:
    """Keep random photos with their entries; return the seconds."""
    from datetime import datetime

    from poreditary.diary.incoming import Incoming
    from poreditary.domain.kinds import View

    begun = time.perf_counter()
    for number in range(first, first + count):
        data, thumbnail = os.urandom(BYTES), os.urandom(THUMBNAIL)
        digest = sha256(data).hexdigest()
        taken = datetime(2020 + number // 300, 1 + number % 12, 1 + number // 12 % 25)  # noqa: DTZ001 - a camera's clock
        diary.photos.keep(
            Incoming(
                name=f"IMG_{number}.jpg",
                data=data,
                sha256=digest,
                byte_count=BYTES,
                width=4000,
                height=3000,
                format="JPEG",
                thumbnail=thumbnail,
                camera="",
                taken=taken,
                taken_offset=None,
                taken_from="exif",
            ),
            View.NOSE,
        )
    return time.perf_counter() - begun


def back_up(diary: "Diary") -> float:
    """Make a daily backup and return the seconds."""
    from poreditary.diary.photo_work import run

    begun = time.perf_counter()
    made = run(diary.backups.make(), diary)
    assert made.backup.is_complete
    return time.perf_counter() - begun


def longest_step(diary: "Diary") -> float:
    """Return the seconds of the longest step of a daily backup with nothing new, between which other work gets in."""
    longest = 0.0
    work = diary.backups.make()
    step = next(work)
    while True:
        begun = time.perf_counter()
        answer = step.job(diary)
        longest = max(longest, time.perf_counter() - begun)
        try:
            step = work.send(answer)
        except StopIteration:
            return longest


def size(folder: Path) -> float:
    """Return the megabytes of diary.db."""
    return (folder / "diary.db").stat().st_size / 1e6


def over(seconds: float) -> str:
    """Return what marks a figure over its limit."""
    return "   OVER" if seconds > LIMIT else ""


if __name__ == "__main__":
    sys.exit(main())
