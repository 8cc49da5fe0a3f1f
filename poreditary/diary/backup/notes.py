"""What is noted beside the copy of a photo volume, so that a later look can tell whether it is still the same."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from poreditary.diary.backup.manifest import Part
from poreditary.store import keys

_LARGEST = 4096


@dataclass(frozen=True, slots=True)
class Note:
    """What is known of a copy: its size, its SHA-256 in hex, and the local day it was last read whole."""

    part: Part
    read_on: date


def note_path(path: Path) -> Path:
    """Return where the note of a copy lies."""
    return path.with_suffix(".json")


def write_note(path: Path, note: Note) -> None:
    """Note something of a copy, durably."""
    told = {"size": note.part.size, "sha256": note.part.sha256, "read_on": note.read_on.isoformat()}
    keys.write_whole(note_path(path), json.dumps(told).encode())


def read_note(path: Path) -> Note | None:
    """Return what was noted of a copy, None where there is nothing that can be read."""
    try:
        with note_path(path).open("rb") as file:
            told = json.loads(file.read(_LARGEST))
        return Note(Part(int(told["size"]), str(told["sha256"])), date.fromisoformat(told["read_on"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
