"""The open diary as a backup sees it: checked, copied and listed on the thread that owns it, in one step each."""

from pathlib import Path

from poreditary.diary.backup.writing import DAMAGED, DamageError, written
from poreditary.errors import UserError
from poreditary.store import connection, copying, driver, keys
from poreditary.store.store import FILE, Store
from poreditary.store.volumes import file_name

PAGES = ("cipher_integrity_check",)
CONTENT = ("quick_check", "foreign_key_check")


class Source:
    """What is to be backed up; raises DamageError for what is damaged."""

    def __init__(self, store: Store, secret: keys.Keys) -> None:
        self._store = store
        self._secret = secret

    def check(self) -> None:
        """Raise DamageError where diary.db is damaged; reads all of it."""
        _check(self._store.connection, FILE, CONTENT)

    def copy_diary(self, folder: Path) -> copying.Census:
        """Copy diary.db and the key file into a folder and return what the copy must hold."""
        opened = self._store.connection
        # The backup API takes a page that fails its own check for an empty one and says nothing of it.
        _check(opened, FILE, PAGES)
        with written(folder):
            keys.write_whole(folder / keys.KEY_FILE, keys.as_bytes(keys.read_file(self._store.folder)))
            try:
                copying.copy_to(opened, folder / FILE, self._secret.of_file(FILE), connection.DIARY_PAGE)
            except driver.OperationalError:
                raise
            except (driver.DatabaseError, MemoryError) as error:
                raise DamageError(DAMAGED, name=FILE) from error
            return copying.census(opened)

    def original(self, digest: str, number: int) -> bytes:
        """Return the bytes of a photo; raises UserError where they are not as they were."""
        return self._store.volumes.get(digest, number)

    def digests(self) -> dict[int, frozenset[str] | None]:
        """Return the digests of what each photo volume holds, None of one that cannot be read."""
        return {number: self._digests(number) for number in self._store.volumes.numbers()}

    def _digests(self, number: int) -> frozenset[str] | None:
        try:
            return copying.originals(self._store.volumes.opened(number))
        except (driver.DatabaseError, UserError, MemoryError):
            return None

    def shown(self) -> frozenset[str]:
        """Return the digests of all photos, those in the trash among them."""
        return frozenset(str(row[0]) for row in self._store.rows("SELECT sha256 FROM photo"))

    def size_of_diary(self) -> int:
        """Return the bytes of diary.db."""
        return self._store.path.stat().st_size

    def sizes(self) -> dict[int, int]:
        """Return the bytes of each photo volume."""
        folder = self._store.folder
        return {number: (folder / file_name(number)).stat().st_size for number in self._store.volumes.numbers()}


def _check(opened: driver.Connection, name: str, checks: tuple[str, ...]) -> None:
    try:
        found = [row for check in checks for row in opened.execute(f"PRAGMA {check}").fetchall()]
    except (driver.DatabaseError, MemoryError) as error:
        raise DamageError(DAMAGED, name=name) from error
    if any(row[0] != "ok" for row in found):
        raise DamageError(DAMAGED, name=name)
