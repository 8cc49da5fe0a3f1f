"""Reading the whole diary to find damage: all at once when asked, or quietly a file at a time."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from poreditary.diary import findings
from poreditary.diary.findings import Finding
from poreditary.diary.photo_work import Step, Work
from poreditary.diary.room import Room
from poreditary.domain.kinds import View
from poreditary.errors import UserError
from poreditary.store import trees
from poreditary.store.store import FILE
from poreditary.store.volumes import file_name, number_of

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary

T = TypeVar("T")
DIARY_DAYS = 1
VOLUME_DAYS = 30
AT_ONCE = 4
"""How many photos are read in one step: some 50 ms."""
PAGES_AT_ONCE = 1024
"""How many pages of a volume are read in one step: 16 MB."""
THUMBNAILS_AT_ONCE = 400
KEY = "checked"
"""The row of `setting` that remembers when each file was read last; it is no preference and not undone."""


class Checking(Room):
    """Finds out whether every file of the diary is as it was written."""

    def next_due(self) -> str | None:
        """Return the file to read next: diary.db each day, a photo volume each month; None where none is due.

        A day that lies ahead counts for nothing: the clock was wrong then, or is now.
        """
        today, days = self._ledger.today(), self.last_days()
        for file in self.files():
            last = days.get(file)
            wait = DIARY_DAYS if file == FILE else VOLUME_DAYS
            if last is None or last > today or (today - last).days >= wait:
                return file
        return None

    def last_days(self) -> dict[str, date]:
        """Return the day each file was read last."""
        rows = self._store.rows("SELECT value FROM setting WHERE key = ?", KEY)
        told = json.loads(str(rows[0][0])) if rows else {}
        return {str(file): date.fromisoformat(str(day)) for file, day in told.items()}

    def files(self) -> list[str]:
        """Return the names of the diary's files, diary.db first."""
        return [FILE, *(file_name(number) for number in self._store.volumes.numbers())]

    def check_one(self, file: str) -> Work[list[Finding]]:
        """Read one file in steps of well under a second and return what is wrong; remembers that it was read.

        Between the steps the diary may be used and changed.
        """
        number = number_of(file)
        found = yield from (self._diary_quietly() if number is None else self._photos(number))
        yield Step(lambda _diary: self._remember([file]), 1, 1)
        return found

    def full(self, *, is_remembered: bool = True) -> Work[list[Finding]]:
        """Read everything and return what is wrong; diary.db is one step, so are some pages or photos of a volume.

        It counts as a reading of every file, where nothing was found and that is to be remembered.
        """
        files, total = yield Step(lambda _diary: self._plan(), 0, 1)
        found: list[Finding] = yield Step(lambda _diary: self._structure(), 0, total, FILE)
        done = 1
        for name in files[1:]:
            number = int(number_of(name) or 0)
            broken, done = yield from self._counted(self._pages(number), done, total, name)
            lost, done = yield from self._counted(self._photos(number, has_pages=True), done, total, name)
            found += [*broken, *(finding for finding in lost if finding.kind != "file" or not broken)]
        found += yield Step(lambda _diary: self._without_volume(), done, total)
        if is_remembered and not found:
            yield Step(lambda _diary: self._remember(files), done, total)
        return found

    def _plan(self) -> tuple[list[str], int]:
        """Return the files and in how many steps about they are read."""
        return self.files(), 3 + sum(self._steps_of(number) for number in self._store.volumes.numbers())

    def _steps_of(self, number: int) -> int:
        volumes = self._store.volumes
        try:
            return volumes.page_count(number) // PAGES_AT_ONCE + len(volumes.digests(number)) // AT_ONCE + 6
        except UserError:
            return 4

    def _counted(self, work: Work[T], done: int, total: int, what: str) -> Work[tuple[T, int]]:
        """Do work that is part of other work, its steps counted as part of that."""
        go_on: Callable[[], Step] = partial(next, work)
        while True:
            try:
                step = go_on()
            except StopIteration as end:
                made: T = end.value
                return made, done
            try:
                go_on = partial(work.send, (yield Step(step.job, min(done, total), total, what)))
            except UserError as problem:
                go_on = partial(work.throw, problem)
            done += 1

    def _diary_quietly(self) -> Work[list[Finding]]:
        jobs = yield Step(lambda _diary: self._parts(), 0, 1)
        for done, job in enumerate(jobs):
            told = yield Step(lambda _diary, job=job: job(), done, len(jobs))  # type: ignore[misc]
            if told:
                found: list[Finding] = yield Step(lambda _diary: self._structure(), done, len(jobs))
                return found
        return []

    def _parts(self) -> list[Callable[[], list[str]]]:
        """Return a look at each table that says what is wrong with it; thumbnails, the most of it, are many looks."""
        try:
            names = self._store.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            last = int(str(self._store.rows("SELECT coalesce(max(rowid), 0) FROM thumbnail")[0][0]))
        except UserError as problem:
            text = str(problem)
            return [lambda: [text]]
        tables = [str(name) for (name,) in names if name != "thumbnail"]
        jobs = [partial(self._store.told, f"quick_check({table})") for table in tables]
        return [*jobs, *(partial(self._read_thumbnails, first) for first in range(0, last + 1, THUMBNAILS_AT_ONCE))]

    def _read_thumbnails(self, first: int) -> list[str]:
        sql = "SELECT sum(length(hex(data))) FROM thumbnail WHERE rowid BETWEEN ? AND ?"
        try:
            self._store.rows(sql, first, first + THUMBNAILS_AT_ONCE - 1)
        except UserError as problem:
            return [str(problem)]
        return []

    def _pages(self, number: int) -> Work[list[Finding]]:
        """Read each page of a volume, some at a time."""
        name, volumes = file_name(number), self._store.volumes
        try:
            count = yield Step(lambda _diary: volumes.page_count(number), 0, 1)
        except UserError as problem:
            return [findings.unreadable_file(name, problem)]
        damaged: list[int] = []
        for first in range(1, count + 1, PAGES_AT_ONCE):
            job = partial(volumes.damaged, number, first, first + PAGES_AT_ONCE - 1)
            damaged += yield Step(lambda _diary, job=job: job(), first, count)  # type: ignore[misc]
        return [findings.damaged_page(name, page, count) for page in damaged]

    def _photos(self, number: int, *, has_pages: bool = False) -> Work[list[Finding]]:
        """Read each photo of a volume; where one cannot be read, say which pages are damaged, if nobody did so yet."""
        name, volumes = file_name(number), self._store.volumes
        named = yield Step(lambda _diary: self._named(number), 0, 1)
        try:
            held = yield Step(lambda _diary: sorted(volumes.listed(number)), 0, 1)
        except UserError as problem:
            return [findings.unreadable_file(name, problem), *(_lost(name, named, digest) for digest in named)]
        lost = set(named) - set(held)
        for first in range(0, len(held), AT_ONCE):
            some = held[first : first + AT_ONCE]
            bad = yield Step(lambda _diary, some=some: volumes.unsound(number, some), first, len(held))  # type: ignore[misc]
            lost.update(bad)
        if not lost:
            return []
        pages = [] if has_pages else (yield from self._pages(number))
        return [*pages, *(_lost(name, named, digest) for digest in sorted(lost))]

    def _named(self, number: int) -> dict[str, tuple[int, date, View]]:
        """Return the photos that entries say lie in a volume, by their digests."""
        try:
            rows = self._store.rows("SELECT sha256, id, day, view FROM photo WHERE volume = ? ORDER BY id DESC", number)
        except UserError:
            return {}
        return {
            str(digest): (int(str(photo)), date.fromisoformat(str(day)), View(str(view)))
            for digest, photo, day, view in rows
        }

    def _without_volume(self) -> list[Finding]:
        """Return the photos that entries say lie in volumes that are not there."""
        try:
            numbers = [int(str(number)) for (number,) in self._store.rows("SELECT DISTINCT volume FROM photo")]
        except UserError:
            return []
        gone = sorted(set(numbers) - set(self._store.volumes.numbers()))
        named = ((file_name(number), self._named(number)) for number in gone)
        return [_lost(name, photos, digest) for name, photos in named for digest in photos]

    def _structure(self) -> list[Finding]:
        """Return the damaged pages of diary.db with what they hold, else what SQLite finds wrong in it."""
        damaged, count, told = self._store.examined()
        return list(self._located(damaged, count) if damaged else findings.wrong_order(FILE, told))

    def _located(self, damaged: list[int], count: int) -> Iterator[Finding]:
        # No change is running here, so no lock of this process is given back by reading beside the database.
        with self._store.pages() as pages:
            forest = trees.survey(pages)
        for page in damaged:
            above = forest.object_of(page)
            is_index = above is not None and above.kind == "index"
            yield findings.damaged_page(FILE, page, count, above.table if above else "", is_index=is_index)

    def _remember(self, files: list[str]) -> None:
        if self._store.is_read_only:
            return
        known = set(self.files())
        days = {file: day for file, day in self.last_days().items() if file in known}
        days |= dict.fromkeys(files, self._ledger.today())
        value = json.dumps({file: day.isoformat() for file, day in days.items()})
        with self._store.atomic():
            self._store.table("setting").upsert({"key": KEY, "value": value}, pk="key")
            self._store.drain()  # nobody did anything that could be taken back


def _lost(file: str, named: dict[str, tuple[int, date, View]], digest: str) -> Finding:
    photo, day, view = named.get(digest, (None, None, None))
    return findings.lost_photo(file, photo, day, view)


def as_pairs(found: list[Finding]) -> list[tuple[str, str]]:
    """Return the file and the English sentence of each finding."""
    return [(finding.file, str(finding.sentence)) for finding in found]


def everything(diary: "Diary") -> list[Finding]:
    """Read everything on this thread and return what is wrong; nothing is written."""
    from poreditary.diary.photo_work import run

    return run(diary.checking.full(is_remembered=False), diary)
