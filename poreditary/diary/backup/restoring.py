"""A diary brought back from a backup into a new folder, verified before that folder gets its name."""

import os
import zipfile
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from typing import BinaryIO

from poreditary.diary import vault
from poreditary.diary.backup import manifest, own_catalogue
from poreditary.diary.backup.packed import CHUNK, File, Tell
from poreditary.diary.backup.parcel import DAMAGED, NO_BACKUP, Folder, Member, Parcel
from poreditary.diary.backup.values import Restored
from poreditary.diary.backup.writing import need
from poreditary.domain.catalogue_own import FOLDER as CATALOGUE
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import connection, copying, driver, keys, schema
from poreditary.store.slots import SlotKind
from poreditary.store.store import FILE as DIARY_FILE

UNFINISHED = ".restoring"
KNOWN = frozenset({CATALOGUE, *keys.NAMES, *(f"{name}{keys.UNFINISHED}" for name in keys.NAMES)})
SPARE = 16 * 1024 * 1024
"""So many bytes are to stay free on the disk."""
NOT_EMPTY = mark("Errors", "The folder {folder} holds other files. Choose an empty or a new folder to restore into.")
UNWRITTEN = mark(
    "Errors",
    "The diary could not be restored into {folder} ({reason}) and nothing was changed. "
    "Check the disk and its free space, then try again.",
)
UNREADABLE = mark(
    "Errors",
    "The backup cannot be read any more ({reason}) and nothing was changed. Connect its disk, then try again.",
)


def look_into(path: Path) -> Parcel:
    """Return what can be restored from a backup's folder or a packed file; raises UserError where that is nothing."""
    if path.is_dir():
        return Folder(path)
    if path.is_file():
        return File(path)
    raise UserError(NO_BACKUP, name=path.name or str(path))


def unlock(parcel: Parcel, typed: str | None = None) -> keys.Keys:
    """Return the keys of a backup by what was typed, else without; the passphrase is the one of its time.

    Raises LockedError where one is needed, WrongPassphraseError where it is another. Any thread, about a second.
    """
    found = parcel.key_file.opened(SlotKind.OPEN)
    if found is not None:
        return found
    if typed is None:
        raise keys.LockedError(
            mark("Errors", "This backup opens with the passphrase or the recovery code of its time. Type one of them.")
        )
    return vault.unlock_file(parcel.key_file, typed)


def restore(parcel: Parcel, secret: keys.Keys, target: Path, tell: Tell = lambda _done, _of: None) -> Restored:
    """Restore into a new or empty folder and return what came back; any thread, and no open diary is needed.

    Damaged photos are left out and counted. Raises UserError where the folder is not empty, the disk has no room or
    fails, the keys are another diary's, or diary.db is damaged; nothing is left then.
    """
    target = target.absolute()
    part = target.with_name(target.name + UNFINISHED)
    _make_room(target, part)
    try:
        restored = _fill(parcel, secret, part, target, tell)
        if target.exists():
            target.rmdir()
        part.replace(target)
        keys.sync_folder(target.parent)
    except OSError as error:
        raise UserError(UNWRITTEN, folder=target, reason=error.strerror) from error
    finally:
        rmtree(part, ignore_errors=True)
    return restored


def _make_room(target: Path, part: Path) -> None:
    """Make the unfinished folder; one that an earlier restore left is cleared if it holds nothing else."""
    try:
        keys.make_folder(target.parent)
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise UserError(NOT_EMPTY, folder=target)
        if part.exists():
            if not part.is_dir() or not _is_ours(path.name for path in part.iterdir()):
                raise UserError(NOT_EMPTY, folder=part)
            rmtree(part)
        part.mkdir(mode=0o700)
    except OSError as error:
        raise UserError(UNWRITTEN, folder=target, reason=error.strerror) from error


def _is_ours(names: Iterable[str]) -> bool:
    return all(name in KNOWN or manifest.is_known(name) for name in names)


def _fill(parcel: Parcel, secret: keys.Keys, part: Path, target: Path, tell: Tell) -> Restored:
    members = parcel.members
    need(part, sum(member.size for member in members.values()) + SPARE)
    whole: set[str] = set()
    for done, (name, member) in enumerate(members.items()):
        tell(done, len(members) + 1)
        if _copy(parcel, name, member, part / name):
            whole.add(name)
    tell(len(members), len(members) + 1)
    keys.write(part, parcel.key_file)
    photos, live = _check_diary(part / DIARY_FILE, secret, is_whole=DIARY_FILE in whole)
    held = set[tuple[str, int]]()
    for name in members:
        held |= _held(part / name, secret, is_whole=name in whole)
    problems = own_catalogue.take_out(part, secret, is_whole=own_catalogue.FILE in whole)
    keys.sync_folder(part)
    return Restored(target, parcel.told.stamp, live, len(photos - held), problems)


def _copy(parcel: Parcel, name: str, member: Member, target: Path) -> bool:
    """Copy a member, at most of its size, and return whether it is as it was when it was backed up."""
    digest, left = sha256(), member.size
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, copying.NEW)
    with os.fdopen(descriptor, "wb") as file:
        with suppress(zipfile.BadZipFile, EOFError), parcel.opened(name) as source:  # the digest says what is damaged
            while left > 0 and (chunk := _chunk(source, min(CHUNK, left))):
                digest.update(chunk)
                file.write(chunk)
                left -= len(chunk)
        file.flush()
        os.fsync(file.fileno())
    return left == 0 and member.sha256 == digest.hexdigest()


def _chunk(source: BinaryIO, size: int) -> bytes:
    try:
        return source.read(size)
    except OSError as error:
        raise UserError(UNREADABLE, reason=error.strerror) from error


def _check_diary(path: Path, secret: keys.Keys, *, is_whole: bool) -> tuple[frozenset[tuple[str, int]], int]:
    """Return the photos that diary.db names, and how many are not in the trash; raises UserError for a damaged one."""
    key = secret.of_file(DIARY_FILE)
    if not is_whole or not copying.is_sound(path, key, connection.DIARY_PAGE):
        raise UserError(DAMAGED, name=DIARY_FILE)
    with copying.closed_copy(path, key, connection.DIARY_PAGE) as opened:
        if set(copying.census(opened).schema) - set(schema.NAMES):
            raise UserError(
                mark("Errors", "This backup was made by a newer version of Poreditary. Install it to restore this one.")
            )
        live = opened.execute("SELECT count(*) FROM photo WHERE trash_id IS NULL").fetchone()[0]
        return copying.photos(opened), int(live)


def _held(path: Path, secret: keys.Keys, *, is_whole: bool) -> set[tuple[str, int]]:
    """Return digest and volume of the originals in a restored volume; one that cannot be opened is taken away."""
    number = manifest.number_of(path.name)
    if number is None:
        return set()
    try:
        with copying.closed_copy(path, secret.of_file(path.name), connection.VOLUME_PAGE) as opened:
            is_plain = copying.is_plain(opened)
            digests = copying.originals(opened) if is_plain else frozenset[str]()
            found = digests if is_whole else {digest for digest in digests if copying.holds(opened, digest)}
    except driver.DatabaseError:
        is_plain, found = False, frozenset[str]()
    if not is_plain:
        path.unlink()
    return {(digest, number) for digest in found}
