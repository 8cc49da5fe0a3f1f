"""Whether the diary keeps what it acknowledged: kills, faults at every operation, power cuts, by the hundred.

The tests play a few of each on every run; here they are played in full. Anything lost, half there, or refused without
a sentence is over the limit, which is none.
"""

import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from tests.faults.actions import Action
    from tests.faults.nursery import Case, Nursery
    from tests.faults.trials import Ground, Trial

KILLS = 1000
KILLS_OF_A_DIARY = 50
CUTS = 500
SHOWN = 3
Trials = Iterable["Trial"]


def main() -> int:
    """Print how many trials of each kind there were and how many went wrong; return 1 where any did."""
    from tests.faults.library import compile_library, missing
    from tests.faults.nursery import Nursery

    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="poreditary-")))
        bad = tell("killed at random moments", kills(stack.enter_context(Nursery()), folder / "kills", KILLS))
        if missing():
            print(missing())
            return int(bad > 0)
        struck = stack.enter_context(Nursery(compile_library(folder)))
        for scene in (everyday, first_entry, old_diaries, key_files, passphrases):
            bad += scene(struck, folder / scene.__name__, CUTS)
    return int(bad > 0)


def tell(name: str, trials: Trials) -> int:
    """Print a line for trials of one kind and return how many went wrong, the first few with their story."""
    begun = time.monotonic()
    count = acknowledged = bad = 0
    for trial in trials:
        count += 1
        acknowledged += len(trial.outcome.acknowledged)
        if trial.problems:
            bad += 1
            if bad <= SHOWN:
                print(f"  {trial}")
    seconds = time.monotonic() - begun
    over = "   OVER" if bad else ""
    line = f"{name:44}{count:6} trials{acknowledged:8} acknowledged{bad:5} wrong, none allowed{over}{seconds:8.0f} s"
    print(line, flush=True)
    return bad


def kills(nursery: "Nursery", folder: Path, runs: int) -> Iterator["Trial"]:
    """Kill writers over diaries that grow, a new one after so many kills."""
    from tests.faults.actions import COMMAND_LINE, WINDOW
    from tests.faults.trials import killed

    writers = {"command_line": COMMAND_LINE, "window": WINDOW}
    for number in range(0, runs, KILLS_OF_A_DIARY):
        ground, begun_with = seeded(nursery, folder / str(number))
        yield from killed(ground, begun_with, min(KILLS_OF_A_DIARY, runs - number), number, writers)


def seeded(nursery: "Nursery", folder: Path) -> "tuple[Ground, list[Action]]":
    """Return the ground of trials on a diary with a routine and a photo, and the actions that made it so."""
    from tests.faults.trials import Ground, check_diary
    from tests.faults.writers import seed

    folder.mkdir(parents=True)
    begun_with = seed(folder / "seed")
    return Ground(nursery, folder / "work" / "diary", folder / "seed", check_diary(begun_with)), begun_with


def played(name: str, ground: "Ground", case: "Case", cuts: int) -> int:
    """Strike every operation of a case with every fault, and cut the power in both ways."""
    from tests.faults.disk import Names
    from tests.faults.nursery import FAULTS

    bad = sum(tell(f"{name}: {fault}", ground.struck(case, fault)) for fault in FAULTS)
    return bad + sum(tell(f"{name}: power cut, {names} names", ground.cut(case, names, cuts, 1)) for names in Names)


def everyday(nursery: "Nursery", folder: Path, cuts: int) -> int:
    """Play log and import, and what the window does."""
    from tests.faults.actions import COMMAND_LINE, WINDOW, planned

    ground, _begun_with = seeded(nursery, folder)
    bad = played("log, import", ground, ground.case("command_line", planned(COMMAND_LINE, 1)), cuts)
    return bad + played("window", ground, ground.case("window", planned(WINDOW, 1)), cuts)


def first_entry(nursery: "Nursery", folder: Path, cuts: int) -> int:
    """Play the first entry of a diary that is not there yet."""
    from tests.faults.actions import planned
    from tests.faults.trials import Ground, check_diary

    ground = Ground(nursery, folder / "work" / "diary", None, check_diary([]))
    return played("first entry", ground, ground.case("command_line", planned(("note", "import"), 1)), cuts)


def old_diaries(nursery: "Nursery", folder: Path, cuts: int) -> int:
    """Play the migration of every older schema."""
    from poreditary.store import schema
    from tests.faults.actions import Action
    from tests.faults.migration import Migration, old_diary
    from tests.faults.trials import Ground

    bad = 0
    for number in (name[:3] for name in schema.NAMES[:-1]):
        old_diary(folder / number, number)
        check = Migration.of(folder / number, folder / f"{number} scratch").check
        ground = Ground(nursery, folder / "work" / "diary", folder / number, check)
        bad += played(f"schema {number}", ground, ground.case("opened", [Action(1, "open")]), cuts)
    return bad


def key_files(nursery: "Nursery", folder: Path, cuts: int) -> int:
    """Play changes of the key file."""
    from tests.faults import key_files as keys
    from tests.faults.actions import planned
    from tests.faults.trials import Ground

    folder.mkdir()
    keys.begin(folder / "begun")
    ground = Ground(nursery, folder / "work" / "diary", folder / "begun", keys.check)
    return played("key file", ground, ground.case("key_files", planned(("change",) * 3, 1)), cuts)


def passphrases(nursery: "Nursery", folder: Path, cuts: int) -> int:
    """Play changes of the passphrase."""
    from tests.faults.actions import planned
    from tests.faults.passphrases import check_passphrases
    from tests.faults.trials import Ground

    ground, begun_with = seeded(nursery, folder)
    locked = Ground(nursery, ground.folder, ground.start, check_passphrases(begun_with))
    return played("passphrase", locked, locked.case("passphrases", planned(("change",) * 3, 1)), cuts)


if __name__ == "__main__":
    raise SystemExit(main())
