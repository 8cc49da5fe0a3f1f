"""A restored diary takes the place of the one in use, which is kept beside it.

Each rename is whole by itself. What is to be done is written down before the first, so that the next start finishes
what a crash in between has left.
"""

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from poreditary.diary.lock import Lock
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import keys
from poreditary.store.slots import SlotKind
from poreditary.store.store import FILE as DIARY_FILE

MARKER = ".exchange"
"""The end of the name of the note beside a diary's folder while it is exchanged."""
LARGEST = 64 * 1024
PARTS = ("restored", "aside")
NO_DIARY = mark("Errors", "There is no diary in {folder}. Choose the folder of a restored one.")
ELSEWHERE = mark(
    "Errors",
    "{restored} cannot take the place of {current}: both have to lie side by side on one disk. "
    "Restore into a new folder beside {current}.",
)
FAILED = mark(
    "Errors", "The diaries could not be exchanged ({reason}). One lies in {current}, the other one in {other}."
)


@dataclass(frozen=True, slots=True)
class Exchange:
    """Which folder takes the place of which, and where the one before goes; None where there was none."""

    current: Path
    restored: Path
    aside: Path | None


def swap(current: Path, restored: Path, today: date) -> Path | None:
    """Let a restored diary take the place of the one in use; return where that one lies now, None if there was none.

    Both must be closed; backups inside the diary's folder stay in its place, and what opens the same diary now goes on
    opening it alone. Raises UserError where one of them is open, or they do not lie on one disk; nothing is changed
    then.
    """
    current, restored = current.absolute(), restored.absolute()
    if not (restored / DIARY_FILE).exists():
        raise UserError(NO_DIARY, folder=restored)
    is_nested = restored.is_relative_to(current) or current.is_relative_to(restored)
    if is_nested or restored.stat().st_dev != current.parent.stat().st_dev:
        raise UserError(ELSEWHERE, restored=restored, current=current)
    aside = _free(f"{current.name}-before-restore-{today.isoformat()}", current) if current.exists() else None
    exchange = Exchange(current, restored, aside)
    with _closed(exchange):
        _keep_slots(exchange)
        try:
            _write(exchange)
            _carry_out(exchange)
        except OSError as error:
            _take_back(exchange)
            raise UserError(FAILED, reason=error.strerror, current=current, other=restored) from error
    return aside


def loses_passphrase(current: Path, restored: Path) -> bool:
    """Return whether another diary without a passphrase is to take the place of one that has a passphrase."""
    try:
        own, taken = keys.read_file(current), keys.read_file(restored)
    except UserError:
        return False
    is_own_open, is_taken_open = (file.of_kind(SlotKind.OPEN) is not None for file in (own, taken))
    return own.diary != taken.diary and is_taken_open and not is_own_open


def is_unfinished(current: Path) -> bool:
    """Return whether an exchange of this diary's folder was begun and not ended."""
    return marker_of(current).exists()


def finish(current: Path) -> None:
    """Finish an exchange that a crash cut off, or take it back where the restored diary is gone."""
    exchange = _read(current.absolute())
    if exchange is None:
        return
    try:
        _carry_out(exchange)
    except OSError as error:
        other = exchange.aside or exchange.restored
        raise UserError(FAILED, reason=error.strerror, current=current, other=other) from error


def marker_of(current: Path) -> Path:
    """Return where it is written down what is to be exchanged."""
    current = current.absolute()
    return current.parent / f"{current.name}{MARKER}"


def _keep_slots(exchange: Exchange) -> None:
    """Let what opens the diary in use open its restored copy, in the place of what opened that in its time.

    A copy of before the passphrase would leave the diary without one, and bring back one that was taken away.
    """
    try:
        own, taken = keys.read_file(exchange.current), keys.read_file(exchange.restored)
    except keys.NewerError:
        raise
    except UserError:  # the diary in use has lost its key file: there is nothing to keep
        return
    if own.diary == taken.diary and own != taken:
        keys.write(exchange.restored, own)


def _carry_out(exchange: Exchange) -> None:
    """Do what is still to be done; it can be told from which folders are there."""
    from poreditary.diary.vault import BACKUPS

    current, restored, aside = exchange.current, exchange.restored, exchange.aside
    if aside is not None and not aside.exists() and current.exists() and restored.exists():
        _rename(current, aside)
    if not current.exists() and restored.exists():
        _rename(restored, current)
    if aside is not None and aside.exists():
        if not current.exists():
            _rename(aside, current)
        elif (aside / BACKUPS).exists():
            _carry(aside / BACKUPS, current / BACKUPS)
    marker_of(current).unlink(missing_ok=True)
    keys.sync_folder(current.parent)


def _carry(backups: Path, target: Path) -> None:
    """Move the backups along; those that were made while the restored diary was looked at make room."""
    if target.exists():
        _rename(target, _free(f"{target.name}-of-restored", target))
    _rename(backups, target)


def _take_back(exchange: Exchange) -> None:
    """Put the diary in use back where the exchange stopped half-way; what cannot be done waits for the next start."""
    with suppress(OSError):
        if exchange.aside is not None and exchange.aside.exists() and not exchange.current.exists():
            _rename(exchange.aside, exchange.current)
        if exchange.restored.exists():
            marker_of(exchange.current).unlink(missing_ok=True)


@contextmanager
def _closed(exchange: Exchange) -> Iterator[None]:
    """Hold both diaries while they are renamed; where an open file forbids that, only see that both are free."""
    with ExitStack() as held:
        for folder in (exchange.current, exchange.restored):
            if folder.exists():
                held.callback(Lock(folder).release)
        if os.name == "nt":
            held.close()
        yield


def _rename(path: Path, target: Path) -> None:
    path.rename(target)
    for folder in {path.parent, target.parent}:
        keys.sync_folder(folder)


def _free(name: str, beside: Path) -> Path:
    """Return a path of this name that is free, with a number where it is not."""
    found, number = beside.with_name(name), 1
    while found.exists():
        number += 1
        found = beside.with_name(f"{name}-{number}")
    return found


def _write(exchange: Exchange) -> None:
    """Write down what is to be done, by ways from folder to folder: they hold where all of it is moved elsewhere."""
    start = exchange.current.parent
    aside = None if exchange.aside is None else os.path.relpath(exchange.aside, start)
    content = json.dumps({"restored": os.path.relpath(exchange.restored, start), "aside": aside}).encode()
    keys.write_whole(marker_of(exchange.current), content)


def _way(start: Path, way: str) -> Path:
    return Path(os.path.normpath(start / way))


def _read(current: Path) -> Exchange | None:
    try:
        with marker_of(current).open("rb") as file:
            told = json.loads(file.read(LARGEST))
        restored, aside = (None if told[name] is None else _way(current.parent, told[name]) for name in PARTS)
        return None if restored is None else Exchange(current, restored, aside)
    except (OSError, ValueError, KeyError, TypeError):
        return None
