"""What threatens a diary from outside: folders that cannot be written, sync services, copies that others left."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import keys
from poreditary.store.held import KEPT
from poreditary.store.store import FILE
from poreditary.store.volumes import is_volume

SYNCED = (
    ("Dropbox", r"dropbox\b", (".dropbox", ".dropbox.cache")),
    ("OneDrive", r"onedrive\b", (".849C9593-D756-4E56-8D6E-42412F2A707B",)),
    ("Google Drive", r"google ?drive\b|drivefs$|my drive$", (".tmp.drivedownload", ".tmp.driveupload")),
    ("iCloud Drive", r"mobile documents$|icloud ?drive\b", ()),
    ("Nextcloud", r"nextcloud\b", (".nextcloudsync.log", ".sync_*.db", "._sync_*.db")),
    ("ownCloud", r"owncloud\b", (".owncloudsync.log",)),
    ("Syncthing", r"syncthing\b", (".stfolder", ".stversions", ".stignore")),
    ("pCloud", r"pcloud ?(drive|sync)?$", ()),
    ("MEGA", r"mega(sync)?$", (".megaignore", ".debris")),
)
"""Each service with the names of folders it keeps on a computer, and with the files it puts into them."""
OWN = frozenset({FILE, *keys.NAMES})
_COPY = re.compile(r"(copy of )?(diary|photos-\d{4,})\b.*\.(db|key)(\.bak)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FolderWarning:
    """Something to know of a diary's folder: `kind` is sync, copy, kept or read_only; the sentence says what to do."""

    kind: str
    sentence: UserError
    files: tuple[str, ...] = ()


def is_writable(folder: Path) -> bool:
    """Return whether the folder of a diary and the files in it may be written, as far as permissions tell."""
    files = [path for path in folder.glob("*.db") if path.name == FILE or is_volume(path.name)]
    return all(os.access(path, os.W_OK) for path in (folder, *files))


def warnings(folder: Path) -> list[FolderWarning]:
    """Return what the person should know of a diary's folder; nothing in it is opened or changed."""
    found = []
    service = sync_service(folder)
    if service is not None:
        found.append(_synced(service, folder))
    copies, kept = conflict_copies(folder), kept_copies(folder)
    if copies:
        found.append(_copied(copies, folder))
    if kept:
        found.append(_kept(kept))
    if folder.is_dir() and not is_writable(folder):
        sentence = mark(
            "Errors",
            "The diary in {folder} cannot be written; it opens for reading only. "
            "To change it, copy the folder to a place that can be written and open it there.",
        )
        found.append(FolderWarning("read_only", UserError(sentence, folder=folder)))
    return found


def sync_service(folder: Path) -> str | None:
    """Return the name of the sync service that a folder belongs to, as far as names and its marks tell; else None."""
    places = list(dict.fromkeys(place for path in (folder.absolute(), folder.resolve()) for place in _upwards(path)))
    for name, pattern, marks in SYNCED:
        if any(re.match(pattern, place.name, re.IGNORECASE) for place in places):
            return name
        if any(_holds(place, marks) for place in places):
            return name
    return None


def conflict_copies(folder: Path) -> list[str]:
    """Return the files that sync programs or people left beside the diary's own: copies under other names."""
    return [name for name in _names(folder) if _is_copy(name) and KEPT not in name]


def kept_copies(folder: Path) -> list[str]:
    """Return the files in which the diary kept what it held when another program replaced its own."""
    return [name for name in _names(folder) if KEPT in name and name.endswith(".db")]


def _is_copy(name: str) -> bool:
    if name in OWN or is_volume(name):
        return False
    return "conflict" in name.lower() or _COPY.fullmatch(name) is not None


def _names(folder: Path) -> list[str]:
    try:
        return sorted(path.name for path in folder.iterdir())
    except OSError:
        return []


def _upwards(path: Path) -> tuple[Path, ...]:
    return (path, *path.parents)


def _holds(place: Path, marks: tuple[str, ...]) -> bool:
    try:
        return any(next(place.glob(name), None) is not None for name in marks)
    except OSError:
        return False


def _synced(service: str, folder: Path) -> FolderWarning:
    return FolderWarning(
        "sync",
        UserError(
            mark(
                "Errors",
                "The diary lies in a folder of {service}, which can replace its files while it is open. Move it to a "
                "folder that is not synced and let only its backups be synced: {folder}",
            ),
            service=service,
            folder=folder,
        ),
    )


def _copied(copies: list[str], folder: Path) -> FolderWarning:
    one = mark(
        "Errors", "A copy of the diary's files lies beside them and is not used: {names}. Move it away: {folder}"
    )
    several = mark(
        "Errors", "Copies of the diary's files lie beside them and are not used: {names}. Move them away: {folder}"
    )
    sentence = UserError(one if len(copies) == 1 else several, names=", ".join(copies), folder=folder)
    return FolderWarning("copy", sentence, tuple(copies))


def _kept(kept: list[str]) -> FolderWarning:
    sentence = mark(
        "Errors",
        "Another program replaced a file of this diary while it was open. What it held before is in {names}: "
        "keep it until you have looked whether anything is missing.",
    )
    return FolderWarning("kept", UserError(sentence, names=", ".join(kept)), tuple(kept))
