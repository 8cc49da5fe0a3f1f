"""The rescue itself, from the damaged folder to the new diary."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import date, datetime
from pathlib import Path

from poreditary.diary.diary import Diary
from poreditary.diary.incoming import look_at
from poreditary.diary.lock import ReadingLock
from poreditary.diary.rescue import originals, references, sources
from poreditary.diary.rescue.reading import Ids, Reading
from poreditary.diary.rescue.sources import Source
from poreditary.diary.rescue.values import LostPhoto, Progress, Rescue, Rescued, TableCount
from poreditary.diary.rescue.writing import Tables
from poreditary.domain.day import Clock, system_clock
from poreditary.domain.kinds import View
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import connection, keys, problems, schema
from poreditary.store.driver import Connection, OperationalError
from poreditary.store.keys import Keys
from poreditary.store.pages import Pages, judge
from poreditary.store.store import FILE, Store
from poreditary.store.volumes import Volumes, file_name

PARTS = 100
NAMED_BY = 12
"""So many characters of its digest name a photo whose own name is lost."""


def rescue(
    folder: Path, to: Path, secret: Keys, beside: Sequence[Path] = (), clock: Clock = system_clock
) -> Rescue[Rescued]:
    """Write what can be read of the diary in a folder into a new diary, which the same passphrase opens.

    Gaps are filled from the folders `beside`, else from the diary's newest whole backup. Raises UserError where the
    diary is open, of a newer version, or nothing of it can be read, and where the new folder cannot be used.
    """
    extra = [sources.named(path) for path in beside]
    _check_target(folder, to)
    with ExitStack() as opened:
        opened.callback(ReadingLock(folder).release)
        reading, told = _reading(folder, secret, opened)
        own = Source(folder, (folder,))
        if reading is None and not own.volume_files() and not extra:
            raise told[0]
        with _new_folder(to), _written(to):
            keys.write(to, keys.read_file(folder))
            job = _Rescue(to, secret, reading, own, extra, told, clock)
            return (yield from job.run())


class _Rescue:
    def __init__(
        self,
        to: Path,
        secret: Keys,
        reading: Reading | None,
        own: Source,
        extra: list[Source],
        told: list[UserError],
        clock: Clock,
    ) -> None:
        self._to, self._secret, self._reading, self._own = to, secret, reading, own
        self._extra, self._problems, self._clock = extra, told, clock
        self._repaired = 0
        self._backup: Path | None = None

    def run(self) -> Rescue[Rescued]:
        store = Store(self._to, self._secret)
        try:
            store.migrate()
            tables = yield from self._rows(store)
            yield from self._photos(store)
            unnamed = _unnamed(store) if any(each.table == "photo" and each.is_lacking for each in tables) else []
            yield from self._thumbnails(store)
        finally:
            store.close()
        found_again = yield from self._enter(unnamed)
        return self._said(tables, found_again)

    def _rows(self, store: Store) -> Rescue[list[TableCount]]:
        opened, reading = store.connection, self._reading
        tables = Tables(opened)
        opened.execute("BEGIN")
        if reading is not None:
            pages = max(len(reading.forest.kinds), 1)
            for done, (table, rows) in enumerate(reading.rows()):
                tables.keep(table or tables.table_of(rows), rows)
                if done % PARTS == 0:
                    yield Progress(min(done * PARTS // pages, PARTS), 3 * PARTS)
        had = {table: Ids(is_sure=False) if reading is None else reading.ids(table) for table in tables.shapes}
        given = self._fill(opened, tables, had)
        self._repaired = references.mend(opened)
        opened.commit()
        opened.execute("PRAGMA foreign_keys = ON")
        return [_counted(tables, table, had[table], given.get(table, 0)) for table in sorted(had)]

    def _fill(self, opened: Connection, tables: Tables, had: dict[str, Ids]) -> dict[str, int]:
        """Take what is lost from the backups and return how many rows of each table they gave."""
        if not self._extra:
            backup = sources.last_backup(self._own.folder, sources.backup_folder(opened), self._secret)
            self._extra = [backup] if backup is not None else []
        given: dict[str, int] = {}
        for source in self._extra:
            with source.diary(self._secret) as there:
                if there is None:
                    continue
                self._backup = self._backup or source.folder
                for table, ids in had.items():
                    wanted = ids.told - tables.kept[table] if ids.is_sure else None
                    if wanted is None or wanted:
                        given[table] = given.get(table, 0) + tables.copy(table, there, wanted)
        return given

    def _photos(self, store: Store) -> Rescue[None]:
        volumes = store.volumes
        files = [path for source in (self._own, *self._extra) for path in source.volume_files()]
        own = set(self._own.volume_files())
        for done, path in enumerate(files):
            yield Progress(PARTS + done * PARTS // len(files), 3 * PARTS)
            if not originals.is_ours(path, self._secret):
                if path in own:
                    found = judge(path, self._secret.of_file(path.name), connection.VOLUME_PAGE)
                    self._problems.append(problems.unreadable(path.name, found))
                continue
            target = self._to / path.name
            if path in own and not target.exists() and originals.copied(path, target, self._secret):
                continue
            yield from self._rescue_volume(
                path, volumes, done, len(files), only=None if path in own else _wanted(store)
            )
        held = {digest: number for number in volumes.numbers() for digest in volumes.digests(number)}
        with store.connection as opened:
            rows = opened.execute("SELECT id, sha256, volume FROM photo").fetchall()
            moved = [(held[digest], photo) for photo, digest, volume in rows if held.get(digest, volume) != volume]
            opened.executemany("UPDATE photo SET volume = ? WHERE id = ?", moved)

    def _rescue_volume(self, path: Path, volumes: Volumes, done: int, of: int, only: set[str] | None) -> Rescue[None]:
        number = int(path.stem.split("-")[1])
        held = volumes.digests(number) if number in volumes.numbers() else set()
        for digest, data in originals.readable(path, self._secret):
            if digest not in held and (only is None or digest in only):
                volumes.put_into(number, data)
                yield Progress(PARTS + done * PARTS // of, 3 * PARTS)

    def _thumbnails(self, store: Store) -> Rescue[None]:
        """Make the thumbnails again that are lost, where the photo is not."""
        bare = _without_thumbnail(store)
        for done, (digest, number) in enumerate(bare):
            yield Progress(2 * PARTS + done * PARTS // (2 * len(bare)), 3 * PARTS)
            with suppress(UserError):
                made = look_at(store.volumes.get(digest, number), digest[:NAMED_BY], self._now()).thumbnail
                with store.atomic():
                    store.table("thumbnail").insert({"sha256": digest, "data": made}, ignore=True)

    def _enter(self, unnamed: list[tuple[str, int]]) -> Rescue[int]:
        """Make entries for photos that none names, in the sittings of the days they were taken on."""
        if not unnamed:
            return 0
        entered = 0
        diary, volumes = Diary(self._to, self._clock, self._secret.copied()), Volumes(self._to, self._secret)
        try:
            for done, (digest, number) in enumerate(unnamed):
                yield Progress(5 * PARTS // 2 + done * PARTS // (2 * len(unnamed)), 3 * PARTS)
                try:
                    found = look_at(volumes.get(digest, number), digest[:NAMED_BY], self._now())
                    diary.photos.keep(found, View.FRONT)
                    entered += 1
                except UserError as problem:
                    self._problems.append(problem)
        finally:
            volumes.close()
            diary.close()
        return entered

    def _now(self) -> datetime:
        return self._clock().local.replace(tzinfo=None)

    def _said(self, tables: list[TableCount], found_again: int) -> Rescued:
        store = Store(self._to, self._secret)
        try:
            held = {digest for number in store.volumes.numbers() for digest in store.volumes.digests(number)}
            rows = store.rows("SELECT id, day, view, file_name, volume, sha256 FROM photo ORDER BY taken, id")
        finally:
            store.close()
        lost = tuple(
            LostPhoto(
                int(str(photo)), date.fromisoformat(str(day)), View(str(view)), str(name), file_name(int(str(volume)))
            )
            for photo, day, view, name, volume, digest in rows
            if digest not in held
        )
        return Rescued(
            self._to,
            tuple(tables),
            len(rows) - len(lost),
            lost,
            found_again,
            self._repaired,
            self._backup,
            tuple(self._problems),
        )


def _counted(tables: Tables, table: str, had: Ids, given: int) -> TableCount:
    kept = tables.kept[table]
    there = kept if tables.shapes[table].id_at is None else kept & tables.ids(table)
    return TableCount(table, len(there), len(kept | had.told), given, had.is_sure)


def _check_target(folder: Path, to: Path) -> None:
    here, there = folder.resolve(), to.resolve()
    if there.is_relative_to(here) or here.is_relative_to(there) or (to.exists() and not _is_empty(to)):
        raise UserError(
            mark("Errors", "{folder} cannot take the rescued diary. Choose a new folder outside the damaged one."),
            folder=to,
        )


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and next(folder.iterdir(), None) is None


@contextmanager
def _new_folder(to: Path) -> Iterator[None]:
    """Make the folder of the new diary, and take it away again where nothing came of it."""
    was_there = to.exists()
    try:
        to.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            mark("Errors", "The folder {folder} cannot be made: {reason}. Choose another folder for the diary."),
            folder=to,
            reason=error.strerror,
        ) from error
    try:
        yield
    except BaseException:
        shutil.rmtree(to, ignore_errors=True)
        if was_there:
            with suppress(OSError):
                to.mkdir(mode=0o700)
        raise


@contextmanager
def _written(to: Path) -> Iterator[None]:
    """Turn what can happen to the new diary while it is written into a UserError."""
    try:
        yield
    except (OSError, OperationalError, MemoryError) as error:
        raise UserError(
            mark(
                "Errors",
                "The rescued diary could not be written to {folder} ({reason}), and the damaged one is as it was. Free "
                "some space there or choose another folder.",
            ),
            folder=to,
            reason=getattr(error, "strerror", None) or str(error),
        ) from error


def _reading(folder: Path, secret: Keys, opened: ExitStack) -> tuple[Reading | None, list[UserError]]:
    """Return what is left of diary.db, None where that is nothing, and why."""
    path, key = folder / FILE, secret.of_file(FILE)
    try:
        pages = opened.enter_context(Pages(path, key, connection.DIARY_PAGE))
    except OSError as error:
        return None, [problems.closed(FILE, error)]
    if not pages.is_ours():
        return None, [problems.unreadable(FILE, judge(path, key, connection.DIARY_PAGE))]
    reading = Reading(pages)
    if set(reading.applied()) - set(schema.NAMES):
        raise UserError(
            mark(
                "Errors",
                "This diary was written by a newer version of Poreditary. Install the newer version to open it.",
            )
        )
    return reading, []


def _wanted(store: Store) -> set[str]:
    return {str(digest) for (digest,) in store.rows("SELECT sha256 FROM photo")}


def _unnamed(store: Store) -> list[tuple[str, int]]:
    """Return the photos in the volumes that no entry names, with their volume."""
    named, volumes = _wanted(store), store.volumes
    return [(digest, number) for number in volumes.numbers() for digest in sorted(volumes.digests(number) - named)]


def _without_thumbnail(store: Store) -> list[tuple[str, int]]:
    held = {digest: number for number in store.volumes.numbers() for digest in store.volumes.digests(number)}
    rows = store.rows("SELECT DISTINCT sha256 FROM photo WHERE sha256 NOT IN (SELECT sha256 FROM thumbnail)")
    return [(str(digest), held[str(digest)]) for (digest,) in rows if str(digest) in held]
