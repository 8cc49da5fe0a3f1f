"""What opens a diary: a passphrase, its recovery code, the system's keyring, or nothing at all."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import keys, problems, slots
from poreditary.store.connection import KEY_BYTES
from poreditary.store.keys import Keys, LockedError, WrongPassphraseError
from poreditary.store.recovery import new_code, read_code
from poreditary.store.slots import Cost, SlotKind

if TYPE_CHECKING:
    from poreditary.diary.preferences import PreferencesRoom
    from poreditary.store.store import Store

__all__ = ["Keys", "LockedError", "Vault", "VaultState", "WrongPassphraseError", "state", "unlock", "unlock_unasked"]

BACKUPS = "backups"
"""The folder of the backups where none was chosen, inside the diary's own."""
CHOSEN = "poreditary-"
"""How the folder of a diary's backups begins inside a chosen one, before its id: several diaries may share that."""
KEY_FILES = keys.NAMES
"""The names of a diary's key file and of its copy."""
SHORTEST = 8


@dataclass(frozen=True, slots=True)
class VaultState:
    """What opens a diary; without a passphrase everybody who has its folder can."""

    has_passphrase: bool
    has_recovery: bool
    is_in_keyring: bool


def state(folder: Path) -> VaultState:
    """Return what opens the diary in a folder; raises UserError where its key file cannot be read."""
    return _state(keys.read_file(folder))


def unlock(folder: Path, typed: str) -> Keys:
    """Return the keys that a passphrase or a recovery code opens; any thread, about a second.

    Raises WrongPassphraseError where it opens nothing; nothing is written then.
    """
    return unlock_file(keys.read_file(folder), typed)


def unlock_file(file: keys.KeyFile, typed: str) -> Keys:
    """Return the keys that a passphrase or a recovery code opens in a key file that was read, such as a backup's."""
    code = read_code(typed)
    found = file.opened(SlotKind.PASSPHRASE, slots.normalised(typed))
    if found is None and code is not None:
        found = file.opened(SlotKind.RECOVERY, code)
    if found is None:
        raise WrongPassphraseError(
            mark(
                "Errors",
                "This passphrase does not open the diary. Check Caps Lock and the keyboard's language, "
                "or type the recovery code.",
            )
        )
    return found


def unlock_unasked(folder: Path) -> Keys:
    """Return the keys of a diary that opens without a passphrase or by the system's keyring; else LockedError."""
    from poreditary.store import system_keyring

    file = keys.read_file(folder)
    if file.of_kind(SlotKind.OPEN) is None and file.of_kind(SlotKind.KEYRING) is not None:
        secret = system_keyring.recall(file.diary)
        found = None if secret is None else file.opened(SlotKind.KEYRING, secret)
        if found is not None:
            return found
    return keys.read(folder)


def has_keyring() -> bool:
    """Return whether this computer has a keyring that can be used."""
    from poreditary.store import system_keyring

    return system_keyring.is_there()


class Vault:
    """Changes what opens an open diary; no entry is written anew for it.

    A change is written to the key file, to its copy, and to the key files of the backups within reach: a passphrase
    that was taken away must not go on opening those. Every change returns where that failed: a key file that still
    opens the old way, or a folder of backups that is not there.
    """

    def __init__(self, store: "Store", held: Keys, preferences: "PreferencesRoom") -> None:
        self._store = store
        self._folder = store.folder
        self._keys = held
        self._preferences = preferences

    @property
    def diary(self) -> str:
        """Return the diary's own id."""
        return self._keys.diary

    @property
    def state(self) -> VaultState:
        """Return what opens the diary now."""
        return state(self._folder)

    def set_passphrase(self, passphrase: str, cost: Cost | None = None) -> list[Path]:
        """Let a passphrase open the diary, in the place of any before; from the first on the folder alone does not.

        Takes about two seconds. Raises UserError for one that is too short.
        """
        if len(passphrase.strip()) < SHORTEST:
            raise UserError(
                mark("Errors", "A passphrase has at least {n} characters. Choose a longer one."), n=SHORTEST
            )
        return self._seal(SlotKind.PASSPHRASE, slots.normalised(passphrase), cost)

    def remove_passphrase(self) -> list[Path]:
        """Let everybody who has the diary's folder open it: no passphrase, no recovery code, nothing in the keyring."""
        from poreditary.store import system_keyring

        file = self._read()
        others = file.without(SlotKind.PASSPHRASE, SlotKind.RECOVERY, SlotKind.KEYRING)
        left = self._write(others.with_slot(slots.open_slot(self._keys.data_key)))
        system_keyring.forget(file.diary)
        return left

    def make_recovery(self, cost: Cost | None = None) -> tuple[str, list[Path]]:
        """Return a new recovery code, which is shown once and kept nowhere; the one before opens nothing any more."""
        self._need_passphrase()
        code = new_code()
        return code, self._seal(SlotKind.RECOVERY, read_code(code) or b"", cost)

    def remove_recovery(self) -> list[Path]:
        """Let the recovery code open nothing any more."""
        return self._write(self._read().without(SlotKind.RECOVERY))

    def remember(self, cost: Cost | None = None) -> list[Path]:
        """Let the system's keyring open the diary on this computer; raises UserError where it has none that works."""
        from poreditary.store import system_keyring

        self._need_passphrase()
        secret = os.urandom(KEY_BYTES)
        if not (system_keyring.is_there() and system_keyring.remember(self._keys.diary, secret)):
            raise UserError(mark("Errors", "This computer has no keyring that can be used. Go on with the passphrase."))
        return self._seal(SlotKind.KEYRING, secret, cost or slots.FLOOR)

    def forget(self) -> list[Path]:
        """Let the system's keyring open the diary no longer."""
        from poreditary.store import system_keyring

        left = self._write(self._read().without(SlotKind.KEYRING))
        system_keyring.forget(self._keys.diary)
        return left

    def _need_passphrase(self) -> None:
        if not self.state.has_passphrase:
            raise UserError(mark("Errors", "This diary has no passphrase. Set one first."))

    def _seal(self, kind: SlotKind, secret: bytes, cost: Cost | None) -> list[Path]:
        file = self._read().without(SlotKind.OPEN)
        slot = slots.sealed(kind, secret, self._keys.data_key, self._keys.diary, cost or slots.calibrated())
        return self._write(file.with_slot(slot))

    def _write(self, file: keys.KeyFile) -> list[Path]:
        if self._store.is_read_only:
            raise problems.read_only(self._folder)
        from poreditary.diary.backup import layout, whereabouts

        chosen = self._preferences.get().backup_folder
        base = layout.base_of(self._folder, chosen, file.diary)
        away = [base] if chosen and whereabouts.is_away(self._store, base) else []
        left = [*keys.write(self._folder, file), *away]
        inside = [path for path in self._folder.glob(f"{BACKUPS}*") if path.is_dir()]
        for folder in (*inside, *([Path(chosen)] if chosen else [])):
            left += renew(folder, file)
        return left

    def _read(self) -> keys.KeyFile:
        """Return the key file; raises UserError where another program put that of another diary in its place."""
        file = keys.read_file(self._folder)
        if file.diary != self._keys.diary:
            raise UserError(
                mark("Errors", "The key file in {folder} is another diary's. Put this diary's own back from a backup."),
                folder=self._folder,
            )
        return file


def renew(base: Path, file: keys.KeyFile) -> list[Path]:
    """Write a key file over those of another time in the same diary's backups; return where that failed."""
    return [copy for copy in _copies(base) if not _renewed(copy, file)]


def _copies(base: Path) -> Iterator[Path]:
    with suppress(OSError):
        for name in keys.NAMES:
            for where in ("", "*/", f"{CHOSEN}*/*/"):
                yield from sorted(base.glob(f"{where}{name}"))


def _renewed(copy: Path, file: keys.KeyFile) -> bool:
    content = keys.as_bytes(file)
    try:
        with copy.open("rb") as opened:
            before = opened.read(keys.LARGEST_BYTES + 1)
        if before != content and keys.parse(before).diary == file.diary:
            keys.write_whole(copy, content)
    except OSError:
        return False
    except (UserError, ValueError, KeyError, TypeError):  # it opens nothing, or is of a newer version
        return True
    return True


def _state(file: keys.KeyFile) -> VaultState:
    return VaultState(
        has_passphrase=file.of_kind(SlotKind.OPEN) is None,
        has_recovery=file.of_kind(SlotKind.RECOVERY) is not None,
        is_in_keyring=file.of_kind(SlotKind.KEYRING) is not None,
    )
