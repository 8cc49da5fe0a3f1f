"""What the program does on a disk that cannot read some of its sectors, played in a process of its own.

`python -m tests.faults.bad_disk FOLDER FILE FIRST LAST NEWFOLDER`, with the library loaded, lets the pages from FIRST
to LAST of a file fail and prints what it found as JSON.
"""

import ctypes
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from poreditary.diary import vault
from poreditary.diary.diary import Diary
from poreditary.errors import UserError
from poreditary.store.connection import DIARY_PAGE, VOLUME_PAGE
from poreditary.store.store import FILE
from tests.faults.nursery import LIBRARY
from tests.faults.writers import clock, sentence


def played(folder: Path, file: str, first: int, last: int, to: Path) -> dict[str, Any]:
    """Read, check and rescue a diary of which some pages cannot be read."""
    size = DIARY_PAGE if file == FILE else VOLUME_PAGE
    library = ctypes.CDLL(os.environ[LIBRARY])
    library.faults_arm(str(folder).encode(), b"", 0, -1, -1)
    library.faults_spoil(str(folder / file).encode(), ctypes.c_long((first - 1) * size), ctypes.c_long(last * size))
    found: dict[str, Any] = {"plainly": _tried((folder / file).read_bytes)}
    diary = Diary(folder, clock)
    found["products"] = _tried(diary.shelf.products)
    found["faults"] = diary.faults()
    diary.close()
    made = _rescued(folder, to)
    found["rescued"] = {count.table: [count.rescued, count.of] for count in made.tables}
    found["photos"] = [made.photos, len(made.lost_photos)]
    return found


def _tried(job: Callable[[], object]) -> str:
    try:
        job()
    except (OSError, UserError) as problem:
        return sentence(problem)
    return ""


def _rescued(folder: Path, to: Path) -> Any:
    from poreditary.diary.rescue import rescue

    work = rescue(folder, to, vault.unlock_unasked(folder), clock=clock)
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


if __name__ == "__main__":
    where, name, begin, end, new = sys.argv[1:]
    print(json.dumps(played(Path(where), name, int(begin), int(end), Path(new))), flush=True)
    os._exit(0)
