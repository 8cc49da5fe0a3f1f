"""What the tests of backups share: photos that differ, and a backup made at once."""

import os
from datetime import datetime, timedelta
from pathlib import Path

from poreditary.diary.backup.values import Made, Why
from poreditary.diary.diary import Diary
from poreditary.diary.incoming import look_at
from poreditary.diary.photo_work import run
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.store import connection, copying
from poreditary.store.keys import Keys
from poreditary.store.volumes import file_name
from tests.photo import samples

FIRST = datetime(2026, 11, 1, 8, 15)


def keep_photos(diary: Diary, *shades: int) -> list[Photo]:
    """Keep a photo for each shade and return them."""
    kept = []
    for shade in shades:
        image = samples.upright()
        image.paste((shade * 7 % 256, shade // 36, 90), (0, 0, 40, 40))
        taken = FIRST + timedelta(hours=shade)
        found = look_at(samples.photo("JPEG", image, b""), f"IMG_{shade}.jpg", taken)
        kept.append(diary.photos.photo(diary.photos.keep(found, View.NOSE).id))
    return kept


def back_up(diary: Diary, why: Why = Why.ASKED, to: Path | None = None) -> Made:
    """Make a backup at once."""
    return run(diary.backups.make(why, to), diary)


def originals(mirror: Path, number: int, secret: Keys) -> frozenset[str]:
    """Return the digests of what a copied volume holds."""
    name = file_name(number)
    with copying.closed_copy(mirror / name, secret.of_file(name), connection.VOLUME_PAGE) as opened:
        return copying.originals(opened)


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file in a folder and below; nobody has any of them open."""
    return {str(path): copying.digest_of(path) for path in sorted(folder.rglob("*")) if path.is_file()}


def flip(path: Path, part: float = 0.5) -> None:
    """Flip one bit of a file."""
    content = bytearray(path.read_bytes())
    content[int((len(content) - 1) * part)] ^= 1
    path.write_bytes(content)


def names(folder: Path) -> set[str]:
    """Return the names of everything in a folder and below."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def random_photo() -> bytes:
    """Return bytes that stand for an original."""
    return os.urandom(30_000)
