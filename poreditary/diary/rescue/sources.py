"""Where lost rows and photos may still be: the newest backup that is whole, or a folder that was named."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from poreditary.diary.backup import layout
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import connection, copying, driver
from poreditary.store.keys import Keys
from poreditary.store.store import FILE
from poreditary.store.volumes import is_volume


@dataclass(frozen=True, slots=True)
class Source:
    """A folder with a diary.db or without, and the folders its photo volumes lie in."""

    folder: Path
    volumes: tuple[Path, ...]

    def volume_files(self) -> list[Path]:
        """Return the photo volumes of the source."""
        return sorted(path for folder in self.volumes for path in folder.glob("photos-*.db") if is_volume(path.name))

    @contextmanager
    def diary(self, secret: Keys) -> Iterator[driver.Connection | None]:
        """Open its diary.db for reading; None where it has none of this diary that is whole."""
        path, key = self.folder / FILE, secret.of_file(FILE)
        if not (path.exists() and copying.is_sound(path, key, connection.DIARY_PAGE)):
            yield None
            return
        with copying.closed_copy(path, key, connection.DIARY_PAGE) as opened:
            yield opened


def named(folder: Path) -> Source:
    """Return what a folder that was named holds: a diary, one backup, or all backups."""
    places = [place for place in layout.places(folder) if (place.folder / FILE).exists()]
    chosen = places[-1].folder if places else folder
    found = Source(
        chosen,
        tuple(path for path in (chosen, chosen / layout.VOLUMES, chosen.parent / layout.VOLUMES) if path.is_dir()),
    )
    if not (chosen / FILE).exists() and not found.volume_files():
        raise UserError(
            mark("Errors", "There is neither a backup nor a diary in {folder}. Name another folder."), folder=folder
        )
    return found


def last_backup(folder: Path, chosen: str, secret: Keys) -> Source | None:
    """Return the newest whole backup of a diary, in its own folder or in the one it was told."""
    for base in dict.fromkeys((layout.base_of(folder, chosen, secret.diary), layout.base_of(folder, "", secret.diary))):
        for place in reversed(layout.places(base)):
            if copying.is_sound(place.folder / FILE, secret.of_file(FILE), connection.DIARY_PAGE):
                return Source(place.folder, (base / layout.VOLUMES,))
    return None


def backup_folder(opened: driver.Connection) -> str:
    """Return where the rescued settings say that backups go; empty where they do not."""
    row = opened.execute("SELECT value FROM setting WHERE key = 'backup_folder'").fetchone()
    with suppress(ValueError, TypeError):
        return str(json.loads(row[0])) if row else ""
    return ""
