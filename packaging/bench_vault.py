"""What the vault costs: a tick kept durably and opening the diary, both beside the standard library's sqlite3."""

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

ROUNDS = 60
OPENINGS = 15
TICK_LIMIT = 4.0
OPEN_LIMIT_MS = 20.0
UNLOCK_LIMITS_S = (0.3, 2.5)
DAY = date(2020, 1, 1)


def main() -> int:
    """Print ticks, openings and the passphrase's second with their limits; return 1 where one is over."""
    with tempfile.TemporaryDirectory(prefix="poreditary-") as temporary:
        outcomes = (tick(Path(temporary)), opening(Path(temporary)), unlocking(Path(temporary)))
    return int(not all(outcomes))


def tick(folder: Path) -> bool:
    """Compare a step ticked in a diary with a row inserted by plain sqlite3 as it comes, one after the other."""
    from poreditary.diary.diary import Diary
    from poreditary.domain.kinds import Per, Slot, StepKind
    from poreditary.domain.routine import Routine, Step

    diary = Diary(folder / "diary")
    routine = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    step = diary.routines.add_step(Step(routine, StepKind.CLEANSE, DAY, per=Per.DAY, times=1)).id
    plain = sqlite3.connect(folder / "plain.db", isolation_level=None)
    plain.execute("CREATE TABLE tick (id INTEGER PRIMARY KEY, step INTEGER, day TEXT, moment TEXT)")
    own, other = [], []
    for number in range(ROUNDS):
        day = DAY + timedelta(days=number)
        row = (step, day.isoformat(), "2020-01-01T20:00:00Z")
        own.append(seconds(partial(diary.routines.tick, step, day)))
        other.append(seconds(partial(plain.execute, "INSERT INTO tick (step, day, moment) VALUES (?, ?, ?)", row)))
    diary.close()
    plain.close()
    ratio = statistics.median(own) / statistics.median(other)
    print(f"a row kept by plain sqlite3     {statistics.median(other) * 1000:7.2f} ms")
    print(f"a tick kept by the diary        {statistics.median(own) * 1000:7.2f} ms")
    return said("ratio", ratio, "x", TICK_LIMIT)


def opening(folder: Path) -> bool:
    """Compare opening a diary whose key is known with opening a plain database and asking it something."""
    from poreditary.diary import vault
    from poreditary.diary.diary import Diary

    keys = vault.unlock_unasked(folder / "diary")
    own, other = [], []
    for _ in range(OPENINGS):
        own.append(seconds(lambda: Diary(folder / "diary", unlocked=keys.copied()).close()))
        other.append(seconds(lambda: open_plain(folder / "plain.db")))
    more = (statistics.median(own) - statistics.median(other)) * 1000
    print(f"plain sqlite3 opened            {statistics.median(other) * 1000:7.2f} ms")
    print(f"the diary opened                {statistics.median(own) * 1000:7.2f} ms")
    return said("more", more, "ms", OPEN_LIMIT_MS)


def unlocking(folder: Path) -> bool:
    """Say how long a passphrase takes that this computer calibrated."""
    from poreditary.diary import vault
    from poreditary.diary.diary import Diary

    diary = Diary(folder / "diary")
    diary.vault.set_passphrase("seven quiet mornings")
    diary.close()
    took = statistics.median(seconds(lambda: vault.unlock(folder / "diary", "seven quiet mornings")) for _ in range(3))
    least, most = UNLOCK_LIMITS_S
    is_kept = least <= took <= most
    print(f"the passphrase tried            {took:7.2f} s    {least} to {most} s{'' if is_kept else '   OVER'}")
    return is_kept


def open_plain(file: Path) -> None:
    """Open a plain database, ask it something and close it."""
    plain = sqlite3.connect(file)
    plain.execute("SELECT max(id) FROM tick").fetchone()
    plain.close()


def seconds(job: Callable[[], object]) -> float:
    """Return how long a job takes."""
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def said(what: str, value: float, unit: str, limit: float) -> bool:
    """Print a value with its limit; return whether it is kept."""
    is_kept = value <= limit
    print(f"{what:32}{value:7.2f} {unit:3}  at most {limit:g} {unit}{'' if is_kept else '   OVER'}")
    return is_kept


if __name__ == "__main__":
    sys.exit(main())
