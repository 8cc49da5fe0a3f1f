"""The settings that stay as they are now when an older copy of the same diary takes its place."""

from poreditary.diary.backup import whereabouts
from poreditary.store.store import Store

KEPT = ("backup_folder", whereabouts.KEY, "lock_after_minutes", "are_photos_blurred")
"""Where the backups go, and what keeps others from reading: an older copy must not quietly set them back."""


def read(store: Store) -> dict[str, str]:
    """Return those of the settings that were ever set, as they are kept."""
    rows = store.rows(f"SELECT key, value FROM setting WHERE key IN ({', '.join('?' * len(KEPT))})", *KEPT)
    return {str(key): str(value) for key, value in rows}


def write(store: Store, kept: dict[str, str]) -> None:
    """Set them to what they are elsewhere; nothing that undo could take back."""
    if read(store) == kept:
        return
    with store.atomic():
        for key in KEPT:
            if key in kept:
                store.table("setting").upsert({"key": key, "value": kept[key]}, pk="key")
            else:
                store.table("setting").delete_where("key = ?", [key])
        store.drain()
