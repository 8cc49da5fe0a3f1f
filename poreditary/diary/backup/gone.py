"""The photos that were deleted for good and that backups may still hold: remembered until a backup has let them go."""

import json
from collections.abc import Iterable

from poreditary.store.store import Store

KEY = "photos_gone"


def read(store: Store) -> frozenset[str]:
    """Return the digests of the photos that are to go."""
    rows = store.rows("SELECT value FROM setting WHERE key = ?", KEY)
    return frozenset(str(digest) for digest in json.loads(str(rows[0][0]))) if rows else frozenset()


def remember(store: Store, digests: Iterable[str]) -> None:
    """Remember further ones, inside the change that deletes them."""
    if digests:
        _write(store, read(store).union(digests))


def forget(store: Store, digests: frozenset[str]) -> None:
    """Forget those that went; nothing that undo could take back."""
    left = read(store) - digests
    if digests and not store.is_read_only:
        with store.atomic():
            _write(store, left)
            store.drain()


def _write(store: Store, digests: frozenset[str]) -> None:
    store.table("setting").upsert({"key": KEY, "value": json.dumps(sorted(digests))}, pk="key")
