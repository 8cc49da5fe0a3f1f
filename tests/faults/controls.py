"""Writers that break one rule each: the proof that the harness finds what it looks for."""

import os
from collections.abc import Iterable
from pathlib import Path

from poreditary.diary.diary import Diary
from poreditary.diary.photos import Arrival
from poreditary.domain.kinds import View
from poreditary.errors import UserError
from poreditary.store import keys
from tests.faults.actions import Action, day_of, note_of
from tests.faults.writers import WRITERS, Say, Writer, asked, check_in, clock, key_text, looked_at


def uncommitted(folder: Path, actions: list[Action], say: Say) -> None:
    """Write on the bare connection, which begins a transaction that nobody commits."""
    diary = Diary(folder, clock)
    for action in actions:
        say("TRY", action, "")
        diary._store.connection.execute(
            "INSERT INTO check_in (day, moment, utc_offset, note) VALUES (?, '2026-11-21T21:30:00Z', 60, ?)",
            (str(day_of(action.number)), note_of(action.number)),
        )
        say("ACK", action, "")


def with_pragmas(*pragmas: str) -> Writer:
    """Return a writer that does all as the window does, under other pragmas."""

    def write(folder: Path, actions: list[Action], say: Say) -> None:
        diary = Diary(folder, clock)
        for pragma in pragmas:
            diary._store.rows(f"PRAGMA {pragma}")
        _do(diary, actions, say)

    return write


def _do(diary: Diary, actions: Iterable[Action], say: Say) -> None:
    for action in actions:
        say("TRY", action, "")
        for job in asked(action):
            job(diary)
        say("ACK", action, "")
    diary.close()


def swallowing(folder: Path, actions: list[Action], say: Say) -> None:
    """Take every refusal for success."""
    diary = Diary(folder, clock)
    for action in actions:
        say("TRY", action, "")
        try:
            diary.check_ins.save(check_in(action.number))
        except UserError:
            pass
        say("ACK", action, "")


def entry_first(folder: Path, actions: list[Action], say: Say) -> None:
    """Enter a photo before its original is written."""
    diary = Diary(folder, clock)
    for action in actions:
        say("TRY", action, "")
        incoming = looked_at(action.number, 0)
        diary.photos.keep_all([Arrival(incoming, View.NOSE, volume=1)])
        diary._store.volumes.put(incoming.data)
        say("ACK", action, "")


def in_steps(folder: Path, actions: list[Action], say: Say) -> None:
    """Make several durable steps of one action."""
    diary = Diary(folder, clock)
    for action in actions:
        say("TRY", action, "")
        for step in diary.routines.all_steps():
            diary.routines.tick(step.id, day_of(action.number))
        diary.check_ins.save(check_in(action.number))
        say("ACK", action, "")


def unsynced_keys(folder: Path, actions: list[Action], say: Say) -> None:
    """Write key files beside and rename them, but leave it to the system when they reach the disk."""
    for action in actions:
        say("TRY", action, "")
        for name in keys.NAMES:
            beside = folder / f"{name}{keys.UNFINISHED}"
            beside.write_bytes(key_text(action.number))
            beside.replace(folder / name)
        say("ACK", action, "")


def keys_in_place(folder: Path, actions: list[Action], say: Say) -> None:
    """Write the one key file over itself."""
    for action in actions:
        say("TRY", action, "")
        with (folder / keys.KEY_FILE).open("wb") as file:
            file.write(key_text(action.number))
            file.flush()
            os.fsync(file.fileno())
        say("ACK", action, "")


WRITERS |= {
    "uncommitted": uncommitted,
    "careless_journal": with_pragmas("journal_mode = WAL", "synchronous = NORMAL"),
    "deleted_journal": with_pragmas("journal_mode = DELETE", "synchronous = FULL"),
    "swallowing": swallowing,
    "entry_first": entry_first,
    "in_steps": in_steps,
    "unsynced_keys": unsynced_keys,
    "keys_in_place": keys_in_place,
}
