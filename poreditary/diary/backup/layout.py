"""Where backups lie: `<sequence>_<local date>_<why>` folders beside one `volumes` folder that they share."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from poreditary.diary import vault
from poreditary.diary.backup import manifest
from poreditary.diary.backup.manifest import Manifest
from poreditary.diary.backup.values import Backup, Why
from poreditary.diary.backup.writing import PART, remove
from poreditary.errors import UserError
from poreditary.store import connection, copying, driver, keys
from poreditary.store.store import FILE as DIARY_FILE

VOLUMES = "volumes"
_NAME = re.compile(r"(\d{4,9})_(\d{4}-\d{2}-\d{2})_([a-z]+)", re.ASCII)
_LEFT = re.compile(rf"({_NAME.pattern}|photos-\d{{4,9}}\.(db|json)){re.escape(PART)}(-journal)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """A folder of a backup, by its name."""

    folder: Path
    sequence: int
    day: date
    why: Why


def base_of(folder: Path, chosen: str, diary: str) -> Path:
    """Return where a diary's backups go: inside its folder, or in a folder of its own inside the chosen one."""
    return Path(chosen) / f"{vault.CHOSEN}{diary[:8]}" if chosen else folder / vault.BACKUPS


def name_of(sequence: int, day: date, why: Why) -> str:
    """Return the name of a backup's folder."""
    return f"{sequence:04}_{day.isoformat()}_{why}"


def places(base: Path) -> list[Place]:
    """Return the backups in a folder by their sequence; none where it cannot be read."""
    try:
        found = [place for path in base.iterdir() if (place := place_of(path)) is not None]
    except OSError:
        return []
    return sorted(found, key=lambda place: place.sequence)


def newest_in(folder: Path) -> list[Place]:
    """Return the newest backup of each diary that has some in a folder, be it its own or one that several share."""
    try:
        shared = sorted(folder.glob(f"{vault.CHOSEN}*"))
    except OSError:
        return []
    return [found[-1] for base in (folder, *shared) if (found := places(base))]


def place_of(path: Path) -> Place | None:
    """Return what the name of a backup's folder says, None where it is none."""
    found = _NAME.fullmatch(path.name)
    try:
        day = date.fromisoformat(found[2]) if found else None
    except ValueError:
        return None
    if found is None or day is None or not path.is_dir():
        return None
    why = found[3]
    return Place(path, int(found[1]), day, Why(why) if why in set(Why) else Why.ASKED)


def next_sequence(base: Path) -> int:
    """Return the number of the next backup."""
    return max((place.sequence for place in places(base)), default=0) + 1


def clear(base: Path) -> None:
    """Remove what an earlier backup that broke off has left."""
    for folder in (base, base / VOLUMES):
        with suppress(OSError):
            for path in [path for path in folder.iterdir() if _LEFT.fullmatch(path.name)]:
                remove(path)


def look_at(place: Place, secret: keys.Keys | None) -> Backup:
    """Return what there is to say of a backup; its photos are counted only with its keys."""
    told = manifest.read(place.folder)
    size = size_of(place.folder)
    return Backup(
        place.folder,
        place.sequence,
        place.day,
        place.why,
        None if told is None else told.stamp,
        size,
        None if secret is None else _photos(place.folder / DIARY_FILE, secret),
        told is not None and is_complete(place.folder, told),
    )


def is_complete(folder: Path, told: Manifest) -> bool:
    """Return whether a backup has all its files in their sizes, and lacked no photo when it was made."""
    mirror = folder.parent / VOLUMES
    has_files = all(_size(folder / name) == part.size for name, part in told.files.items())
    has_volumes = all(_size(mirror / name) for name in told.volumes)
    return has_files and has_volumes and _size(folder / keys.KEY_FILE) > 0 and not told.lacking


def size_of(folder: Path) -> int:
    """Return the bytes of all files in a folder and below it, as far as they can be seen."""
    size = 0
    with suppress(OSError):
        for path in folder.rglob("*"):
            size += _size(path) if path.is_file() and not path.is_symlink() else 0
    return size


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _photos(path: Path, secret: keys.Keys) -> int | None:
    try:
        with copying.closed_copy(path, secret.of_file(DIARY_FILE), connection.DIARY_PAGE) as opened:
            return int(opened.execute("SELECT count(*) FROM photo WHERE trash_id IS NULL").fetchone()[0])
    except (OSError, driver.DatabaseError, UserError):
        return None
