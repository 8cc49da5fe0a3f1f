"""A diary of an older version, opened under a fault: it must be the old one or the new one, whole, with its backup."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from poreditary.diary.diary import Diary
from poreditary.errors import UserError
from poreditary.store import connection, keys
from poreditary.store.store import FILE
from poreditary.store.volumes import Volumes
from tests.faults.nursery import Outcome
from tests.faults.trials import misspoken
from tests.faults.writers import clock
from tests.store.dump import dump, load

PIXELS = (b"not really pixels", b"not really pixels either")
"""The originals of the photos in the stored dumps."""
DATA = Path(__file__).parents[1] / "data"


def old_diary(folder: Path, schema_number: str) -> str:
    """Make a diary of the stored dump of a schema; return what it holds."""
    folder.mkdir(parents=True)
    secret = keys.create(folder)
    opened = connection.open_file(folder / FILE, secret.of_file(FILE), connection.DIARY_PAGE)
    load(opened, (DATA / f"diary_{schema_number}.sql").read_text(encoding="utf-8"))
    opened.close()
    volumes = Volumes(folder, secret)
    for pixels in PIXELS:
        volumes.put(pixels)
    volumes.close()
    return held(folder / FILE, secret.of_file(FILE))


def held(path: Path, key: bytes) -> str:
    """Return the schema and all rows of a file, but not the moment of each migration."""
    opened = connection.open_file(path, key, connection.DIARY_PAGE)
    try:
        rows = dump(opened).splitlines(keepends=True)
        names = opened.execute("SELECT name FROM _sqlite_migrations ORDER BY rowid").fetchall()
    finally:
        opened.close()
    kept = [row for row in rows if not row.startswith('INSERT INTO "_sqlite_migrations"')]
    return "".join([*kept, *(str(name) for (name,) in names)])


@dataclass(frozen=True, slots=True)
class Migration:
    """What a diary holds before its migration and after it."""

    old: str
    new: str

    @classmethod
    def of(cls, folder: Path, scratch: Path) -> "Migration":
        """Migrate a copy of a diary without a fault."""
        shutil.copytree(folder, scratch)
        Diary(scratch, clock).close()
        key = keys.read(folder).of_file(FILE)
        return cls(held(folder / FILE, key), held(scratch / FILE, key))

    def check(self, folder: Path, outcome: Outcome) -> tuple[str, ...]:
        """Return what is wrong with a diary after a fault."""
        problems = misspoken(outcome)
        try:
            key = keys.read(folder).of_file(FILE)
            found = held(folder / FILE, key)
        except UserError as problem:
            return (*problems, f"it does not open: {problem}")
        if found not in (self.old, self.new):
            problems.append("it is neither the old diary nor the new one")
        if outcome.acknowledged and found != self.new:
            problems.append("a migration that was acknowledged is gone")
        if found == self.new and not self._is_backed_up(folder, key):
            problems.append("it was migrated, and there is no whole backup of the old one")
        return (*problems, *self._opened(folder, key))

    def _is_backed_up(self, folder: Path, key: bytes) -> bool:
        for path in (folder / "backups").rglob("*.db"):
            try:
                if held(path, key) == self.old:
                    return True
            except UserError:
                continue
        return False

    def _opened(self, folder: Path, key: bytes) -> list[str]:
        """Open the diary as the next start of the program does, which completes what was cut off."""
        Diary(folder, clock).close()
        is_new = held(folder / FILE, key) == self.new
        diary = Diary(folder, clock)
        faults = [f"fault: {name} {finding}" for name, finding in diary.faults()]
        diary.close()
        return [*faults, *([] if is_new else ["it was not migrated after all"])]
