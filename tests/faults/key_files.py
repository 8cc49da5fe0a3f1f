"""What is left of a key file and its copy after a fault: one of them must be whole and as new as was acknowledged."""

from pathlib import Path

from poreditary.store import keys
from tests.faults.nursery import Outcome
from tests.faults.trials import misspoken
from tests.faults.writers import key_text

FIRST = 0


def begin(folder: Path) -> None:
    """Write the key file that a trial begins with."""
    folder.mkdir()
    for name in keys.NAMES:
        keys.write_whole(folder / name, key_text(FIRST))


def check(folder: Path, outcome: Outcome) -> tuple[str, ...]:
    """Return what is wrong with the key files: a reader takes the first that is whole."""
    broken = [text for text in misspoken(outcome) if not text.startswith("not a sentence")]
    whole = [number for name in keys.NAMES for number in _read(folder / name)]
    tried = {action.number for action in (*outcome.acknowledged, *outcome.refused, *outcome.open_ends)}
    newest = max((action.number for action in outcome.acknowledged), default=FIRST)
    if not whole:
        return (*broken, "neither the key file nor its copy is whole")
    if whole[0] < newest:
        broken.append(f"change {newest} was acknowledged and the key file holds {whole[0]}")
    if not {*whole} <= tried | {FIRST}:
        broken.append("a key file holds what nobody wrote")
    return tuple(broken)


def _read(path: Path) -> list[int]:
    """Return the number of the change a key file holds; none where it is gone or damaged."""
    content = path.read_bytes() if path.exists() else b""
    number = content.split(b" ")[0]
    return [int(number)] if number.isdigit() and content == key_text(int(number)) else []
