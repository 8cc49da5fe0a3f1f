"""The photos of damaged volumes: each whose bytes are those of its name is rescued, whatever else is broken."""

import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from poreditary.store import connection, copying, trees
from poreditary.store.connection import VOLUME_PAGE
from poreditary.store.keys import Keys
from poreditary.store.pages import Pages
from poreditary.store.trees import TABLE_LEAF


def copied(path: Path, target: Path, secret: Keys) -> bool:
    """Copy a volume as it is where all of it is sound, and return whether that was so."""
    if connection.is_unfinished(path):
        return False
    with Pages(path, secret.of_file(path.name), VOLUME_PAGE) as pages:
        if not pages.is_ours() or next(pages.damaged(), None) is not None:
            return False
    shutil.copyfile(path, target)
    target.chmod(copying.NEW)
    copying.settle(target)
    return True


def is_ours(path: Path, secret: Keys) -> bool:
    """Return whether a volume was written with this diary's key for it."""
    with Pages(path, secret.of_file(path.name), VOLUME_PAGE) as pages:
        return pages.is_ours()


def readable(path: Path, secret: Keys) -> Iterator[tuple[str, bytes]]:
    """Yield the digest and the bytes of each photo of a volume that is as it was."""
    with Pages(path, secret.of_file(path.name), VOLUME_PAGE) as pages:
        forest = trees.survey(pages)
        for number in forest.leaves(TABLE_LEAF):
            for entry in trees.entries(pages.read(number) or b"", number):
                row = trees.values(pages, entry)
                if row is None or len(row) != 2:
                    continue
                digest, data = row
                if isinstance(digest, str) and isinstance(data, bytes) and sha256(data).hexdigest() == digest:
                    yield digest, data
