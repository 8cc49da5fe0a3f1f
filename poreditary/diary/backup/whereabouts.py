"""Where the last backup went: a chosen folder without it is the empty place of a disk that is away."""

import json
from pathlib import Path

from poreditary.diary.backup import layout
from poreditary.store.store import Store

KEY = "backups_in"


def is_away(store: Store, base: Path) -> bool:
    """Return whether the last backup went into this folder, which is not there now."""
    rows = store.rows("SELECT value FROM setting WHERE key = ?", KEY)
    return bool(rows) and json.loads(str(rows[0][0])) == str(base) and not _is_there(base)


def remember(store: Store, base: Path | None) -> None:
    """Remember where a backup went, None for the diary's own folder; nothing that undo could take back."""
    value = json.dumps("" if base is None else str(base))
    before = store.rows("SELECT value FROM setting WHERE key = ?", KEY)
    if store.is_read_only or before == [(value,)] or (base is None and not before):
        return
    with store.atomic():
        store.table("setting").upsert({"key": KEY, "value": value}, pk="key")
        store.drain()


def of_diary(store: Store, folder: Path, diary: str) -> Path:
    """Return where the backups of a diary go now: its own folder where the chosen one is out of reach."""
    rows = store.rows("SELECT value FROM setting WHERE key = 'backup_folder'")
    chosen = str(json.loads(str(rows[0][0]))) if rows else ""
    base = layout.base_of(folder, chosen, diary)
    is_reached = bool(chosen) and _is_there(Path(chosen)) and not is_away(store, base)
    return base if is_reached else layout.base_of(folder, "", diary)


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False
