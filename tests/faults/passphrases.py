"""What opens a diary after a fault while its passphrase was changed: the acknowledged one, and none before it."""

from collections.abc import Iterator
from pathlib import Path

from poreditary.errors import UserError
from poreditary.store import keys, slots
from poreditary.store.slots import SlotKind
from tests.faults.actions import Action
from tests.faults.nursery import Outcome
from tests.faults.trials import Check, misspoken, unsure
from tests.faults.verifier import verify
from tests.faults.writers import passphrase_of, unlocked


def check_passphrases(begun_with: list[Action]) -> Check:
    """Return the check of a diary that began with some actions and without a passphrase."""

    def check(folder: Path, outcome: Outcome) -> tuple[str, ...]:
        return (*misspoken(outcome), *_opened(folder, outcome, begun_with))

    return check


def _opened(folder: Path, outcome: Outcome, begun_with: list[Action]) -> Iterator[str]:
    newest = max((action.number for action in outcome.acknowledged), default=0)
    possible = [newest, *(action.number for action in (*unsure(outcome), *outcome.open_ends) if action.number > newest)]
    try:
        secret = unlocked(folder, [number for number in possible if number])
        if secret is None and newest:
            yield f"no passphrase that may be in force opens it, not even the acknowledged one of change {newest}"
            return
        yield from verify(folder, begun_with, [], secret).problems
    except UserError as problem:
        yield f"it does not open: {problem}"
        return
    for name in keys.NAMES:
        yield from _former(folder / name, newest)


def _former(path: Path, newest: int) -> Iterator[str]:
    """Yield what opens a key file that was taken away before; the diary was opened in between, which mends the copy."""
    file = keys.parse(path.read_bytes())
    if newest and file.of_kind(SlotKind.OPEN) is not None:
        yield f"{path.name} opens without a passphrase"
    for number in range(1, newest):
        if file.opened(SlotKind.PASSPHRASE, slots.normalised(passphrase_of(number))) is not None:
            yield f"the passphrase of change {number} still opens {path.name}"
