"""A backup while it is made: under an unfinished name until all of it is verified and on the disk."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from poreditary.diary.backup import layout, manifest, own_catalogue
from poreditary.diary.backup.layout import Place
from poreditary.diary.backup.manifest import Manifest
from poreditary.diary.backup.values import Why
from poreditary.diary.backup.writing import PART, UNSOUND, finish, remove
from poreditary.domain.day import Stamp
from poreditary.errors import UserError
from poreditary.store import connection, copying, driver, keys
from poreditary.store.copying import Census
from poreditary.store.store import FILE as DIARY_FILE
from poreditary.store.volumes import file_name

PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Plan:
    """A backup to be made: of which diary's folder, where, with which keys (wiped at its end), when and what for.

    What is `gone` for good is taken out of the copies of the photos, unless a photo still shows it.
    """

    diary: Path
    base: Path
    secret: keys.Keys
    stamp: Stamp
    day: date
    why: Why
    gone: frozenset[str] = frozenset()


class Draft:
    """The unfinished folder of a backup; it is made, and all that was left by earlier ones is cleared."""

    def __init__(self, plan: Plan) -> None:
        if not plan.base.exists():
            plan.base.mkdir(mode=PRIVATE)
            keys.sync_folder(plan.base.parent)
        layout.clear(plan.base)
        (plan.base / layout.VOLUMES).mkdir(mode=PRIVATE, exist_ok=True)
        self._plan = plan
        self._sequence = layout.next_sequence(plan.base)
        self._final = plan.base / layout.name_of(self._sequence, plan.day, plan.why)
        self.folder = self._final.with_name(self._final.name + PART)
        self.folder.mkdir(mode=PRIVATE)
        self.photos: frozenset[tuple[str, int]] = frozenset()

    def verify(self, expected: Census) -> None:
        """Read the copy of diary.db back; raises UserError where it is not sound or not what was to be copied."""
        path, key = self.folder / DIARY_FILE, self._plan.secret.of_file(DIARY_FILE)
        copying.settle(path)
        if not copying.is_sound(path, key, connection.DIARY_PAGE) or self._census(path, key) != expected:
            raise UserError(UNSOUND, name=DIARY_FILE, folder=self._plan.base)

    def take_catalogue(self) -> tuple[UserError, ...]:
        """Take the person's own catalogue files in; return why some of them are left out."""
        left_out = own_catalogue.put_in(self._plan.diary, self.folder, self._plan.secret)
        if (self.folder / own_catalogue.FILE).exists():
            copying.settle(self.folder / own_catalogue.FILE)
        return left_out

    def finish(self, expected: Census, lacking: int) -> Place:
        """Write the manifest and give the backup its final name; so many photos have no original in it."""
        volumes = sorted({number for _digest, number in self.photos})
        told = Manifest(
            self._sequence,
            self._plan.why,
            self._plan.stamp.local.isoformat(),
            expected.schema[-1] if expected.schema else "",
            {path.name: manifest.part_of(path) for path in sorted(self.folder.glob("*.db"))},
            tuple(file_name(number) for number in volumes),
            lacking,
        )
        keys.write_whole(self.folder / manifest.FILE, told.as_bytes())
        finish(self.folder, self._final)
        return Place(self._final, self._sequence, self._plan.day, self._plan.why)

    def discard(self) -> None:
        """Remove what is not finished."""
        remove(self.folder)

    def _census(self, path: Path, key: bytes) -> Census | None:
        try:
            with copying.closed_copy(path, key, connection.DIARY_PAGE) as opened:
                self.photos = copying.photos(opened)
                return copying.census(opened)
        except driver.DatabaseError:
            return None
