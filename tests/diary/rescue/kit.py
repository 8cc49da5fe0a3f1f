"""A diary to damage, ways to damage it, and what came of its rescue."""

import os
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from PIL import Image

from poreditary.diary import vault
from poreditary.diary.diary import Diary
from poreditary.diary.incoming import look_at
from poreditary.diary.rescue import Rescued, TableCount
from poreditary.domain.kinds import Slot, StepKind, View
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step
from poreditary.store import trees
from poreditary.store.pages import Pages
from tests.photo.samples import exif_block, photo

DATA = Path(__file__).parents[2] / "data"
PAGE, VOLUME_PAGE = 4096, 16384
PRODUCTS, DAYS, PHOTOS = 120, 150, 6
Rescuing = Callable[..., Rescued]


def picture(number: int) -> bytes:
    """Return a photo that fills a few pages of a volume, taken on a day of its own by its EXIF."""
    size = (90, 70 + number)
    image = Image.frombytes("RGB", size, os.urandom(size[0] * size[1] * 3))
    return photo("PNG", image, exif_block(taken=f"2026:11:{number + 3:02} 12:00:00", offset=None))


def filled(diary: Diary) -> None:
    with diary.together():
        for number in range(PRODUCTS):
            diary.shelf.add(Product(f"Gel {number}", StepKind.CLEANSE, inci="aqua " * 90))
        routine = diary.routines.add(Routine("Evening", Slot.EVENING)).id
        first = date(2026, 6, 1)
        steps = [diary.routines.add_step(Step(routine, kind, first)).id for kind in (StepKind.TONE, StepKind.MASK)]
        for number in range(DAYS):
            for step in steps:
                diary.routines.tick(step, first + timedelta(days=number))
    for number in range(PHOTOS):
        data = picture(number)
        diary.photos.keep(look_at(data, f"{number}.png", datetime(2026, 11, 3 + number, 12)), View.NOSE)


def done(work: object) -> Rescued:
    told = []
    try:
        while True:
            told.append(next(work))  # type: ignore[call-overload]
    except StopIteration as end:
        assert [step.done for step in told] == sorted(step.done for step in told)
        assert all(0 <= step.done <= step.of for step in told)
        made: Rescued = end.value
        return made


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def flipped(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)
        file.seek(at)
        file.write(bytes([byte[0] ^ 1]))


def overwritten(path: Path, page: int, size: int = PAGE) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(os.urandom(size))


def counts(made: Rescued) -> dict[str, TableCount]:
    return {count.table: count for count in made.tables}


def pages_of(folder: Path, table: str, kind: int) -> list[int]:
    """Return the pages of a kind that belong to a table."""
    with Pages(folder / "diary.db", vault.unlock_unasked(folder).of_file("diary.db"), PAGE) as pages:
        forest = trees.survey(pages)
        above = ((number, forest.object_of(number)) for number in forest.leaves(kind))
        return [number for number, found in above if found is not None and found.name == table]
