"""A process that has loaded the program once and forks a child for every case, so that a case costs milliseconds.

`python -m tests.faults.nursery` reads one case as JSON from a line of standard input and answers with one line.
"""

import ctypes
import gc
import json
import os
import random
import select
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

from poreditary.diary.diary import Diary
from tests.faults.actions import Action

ROOT = Path(__file__).parents[2]
LIBRARY = "TEST_FILE_FAULTS"
FAULTS = ("die", "torn", "full", "fails", "sync")
LONGEST_S = 60


@dataclass(frozen=True, slots=True)
class Case:
    """One run of a writer on a folder, and what befalls it.

    `at` says which operation below `root` (the folder unless named) is struck by the fault; `kill_after` is the number
    of acknowledged actions after which the process is killed, at a moment within `within_s`; `most_bytes` is how long
    a file may become.
    """

    writer: str
    folder: str
    actions: list[str]
    root: str = ""
    fault: str = ""
    at: int = 0
    record: str = ""
    kill_after: int = -1
    within_s: float = 0.0
    most_bytes: int = 0


@dataclass(frozen=True)
class Outcome:
    """What a run said, how it ended (the signal that killed it as a negative number), and its operations by fault."""

    said: list[str]
    status: int
    counts: dict[str, int] = field(default_factory=dict)

    @cached_property
    def acknowledged(self) -> list[Action]:
        return _said("ACK", self.said)

    @cached_property
    def refused(self) -> list[Action]:
        return _said("NO", self.said)

    @cached_property
    def open_ends(self) -> list[Action]:
        """Return what was begun and neither acknowledged nor refused: one action at most."""
        ended = {*self.acknowledged, *self.refused}
        return [action for action in _said("TRY", self.said) if action not in ended]

    @cached_property
    def sentences(self) -> list[str]:
        """Return what was said of the refused actions."""
        return [line.split(maxsplit=4)[-1] for line in self.said if line.startswith("NO ")]


def _said(word: str, lines: list[str]) -> list[Action]:
    return [Action.read(line.removeprefix(f"{word} ")) for line in lines if line.startswith(f"{word} ")]


class Nursery:
    """The running process; with a library, file operations can be struck."""

    def __init__(self, library: Path | None = None) -> None:
        mine = {"LD_PRELOAD": str(library), LIBRARY: str(library)} if library else {}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.nursery"],
            cwd=ROOT,
            env={**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "C", "QT_QPA_PLATFORM": "offscreen", **mine},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, case: Case) -> Outcome:
        """Run a case in a process of its own."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asdict(case)) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "the nursery died"
        return Outcome(**json.loads(answer))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.communicate()


def serve() -> None:
    """Answer cases until standard input ends."""
    warm()
    for line in sys.stdin:
        outcome = raised(Case(**json.loads(line)))
        print(json.dumps({"said": outcome.said, "status": outcome.status, "counts": outcome.counts}), flush=True)


def warm() -> None:
    """Load all that a writer needs, by using it; no diary stays open: a connection does not survive a fork."""
    from PySide6.QtCore import QCoreApplication  # noqa: F401

    import poreditary.app.tasks  # noqa: F401
    import tests.faults.controls  # noqa: F401
    from tests.faults.actions import WINDOW, planned
    from tests.faults.writers import asked, clock, command_line, seed

    with TemporaryDirectory(prefix="poreditary-") as temporary:
        folder = Path(temporary) / "diary"
        seed(folder)
        command_line(folder, planned(("log", "import"), 1), lambda _word, _action, _text: None)
        diary = Diary(folder, clock)
        for action in planned(WINDOW, 3):
            for job in asked(action):
                job(diary)
        diary.close()
    gc.collect()
    gc.freeze()


def raised(case: Case) -> Outcome:
    """Fork a child that runs the case; listen to it, kill it when that is due, and return what came of it."""
    ear, voice = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ear)
        _live(case, voice)
    os.close(voice)
    said = _listen(ear, child, case)
    os.close(ear)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    counts = json.loads(said.pop().removeprefix("COUNTS ")) if said and said[-1].startswith("COUNTS ") else {}
    return Outcome(said, status, counts)


def _listen(ear: int, child: int, case: Case) -> list[str]:
    heard = b""
    is_due = case.kill_after == 0
    while True:
        ready, _, _ = select.select([ear], [], [], case.within_s if is_due else LONGEST_S)
        part = os.read(ear, 65536) if ready else b""
        heard += part
        if not ready:
            os.kill(child, signal.SIGKILL)
            is_due = False
        elif not part:
            return [line for line in heard.decode().split("\n")[:-1] if line]
        elif not is_due and case.kill_after >= 0 and heard.count(b"ACK ") >= case.kill_after:
            is_due = True


def _live(case: Case, voice: int) -> None:
    """Run the case in this process, and end it."""
    status = 1
    try:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1):
            os.dup2(nowhere, descriptor)
        counts = _write(case, voice)
        os.write(voice, f"COUNTS {json.dumps(counts)}\n".encode())
        status = 0
    finally:
        if status:
            with suppress(Exception):
                sys.excepthook(*sys.exc_info())
        os._exit(status)


def _write(case: Case, voice: int) -> dict[str, int]:
    from tests.faults.writers import WRITERS

    def say(word: str, action: Action, text: str) -> None:
        os.write(voice, f"{word} {action} {text}\n".encode())

    random.seed()
    library: Any = None
    if os.environ.get(LIBRARY):
        library = ctypes.CDLL(os.environ[LIBRARY])
        record = os.open(case.record, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600) if case.record else -1
        library.faults_arm((case.root or case.folder).encode(), case.fault.encode(), case.at, record, voice)
    if case.most_bytes:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (case.most_bytes, case.most_bytes))
    WRITERS[case.writer](Path(case.folder), [Action.read(words) for words in case.actions], say)
    return {name: library.faults_count(name.encode()) for name in FAULTS} if library else {}


if __name__ == "__main__":
    serve()
