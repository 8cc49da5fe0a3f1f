"""The writers under test: the program's own command line, and what its window asks of the diary.

Each says TRY before an action, then ACK once the program called it kept, or NO with the sentence it gave instead.
"""

import contextlib
import io
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from poreditary.cli.main import main
from poreditary.diary import vault
from poreditary.diary.diary import Diary
from poreditary.diary.incoming import look_at
from poreditary.domain.checkin import CheckIn
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Slot, View
from poreditary.domain.routine import Routine, Step
from poreditary.errors import UserError
from poreditary.store.slots import Cost
from tests.faults.actions import CLOCK, FIRST, STEPS, Action, day_of, name_of, note_of, photo, photos_of, ratings_of

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
"""What trying a passphrase costs here: as good as nothing."""
BUG = "BUG"
"""What a refusal begins with where the program broke in place of saying what is wrong."""
Say = Callable[[str, Action, str], None]
Writer = Callable[[Path, list[Action], Say], None]
Done = Callable[[Exception | None], None]


def clock() -> Stamp:
    return CLOCK


def seed(folder: Path, photos: int = 1) -> list[Action]:
    """Make a diary with a routine and return the actions it begins with: photos, so that there is a volume."""
    diary = Diary(folder, clock)
    morning = diary.routines.add(Routine("Morning", Slot.MORNING)).id
    for kind in STEPS:
        diary.routines.add_step(Step(morning, kind, FIRST))
    actions = [Action(number, "import") for number in range(photos)]
    for action in actions:
        diary.photos.keep(looked_at(action.number, 0), View.FRONT)
    diary.close()
    return actions


def looked_at(number: int, turn: int) -> Any:
    return look_at(photo(number, turn), name_of(number, turn), CLOCK.local.replace(tzinfo=None))


def command_line(folder: Path, actions: list[Action], say: Say) -> None:
    """Run `poreditary log` and `poreditary import`, each opening and closing the diary."""
    for action in actions:
        arguments = _arguments(action, folder)
        say("TRY", action, "")
        printed, problem = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(problem):
            status = main(["--diary", str(folder), *arguments], clock)
        if status == 0:
            say("ACK", action, "")
        else:
            say("NO", action, _one_line(problem.getvalue()))


def photo_file(folder: Path, number: int) -> Path:
    """Return a photo's file, which is made beside the diary's folder where there is none yet."""
    camera = folder.with_name(f"{folder.name} camera")
    camera.mkdir(exist_ok=True)
    file = camera / name_of(number, 0)
    if not file.exists():
        file.write_bytes(photo(number, 0))
    return file


def _arguments(action: Action, folder: Path) -> list[str]:
    number = action.number
    if action.verb == "import":
        return ["import", str(photo_file(folder, number)), "--view", "front", "--light", "window"]
    ratings = [f"{rating.zone}.{rating.aspect}={rating.value}" for rating in ratings_of(number)]
    routine = ["--routine", "morning"] if action.verb == "log" else []
    return ["log", "--day", str(day_of(number)), *routine, "--rate", *ratings, "--note", note_of(number)]


def _one_line(text: str) -> str:
    is_bug = "mistake in the program" in text
    return f"{BUG} {' '.join(text.split())}" if is_bug else " ".join(text.split())


def window(folder: Path, actions: list[Action], say: Say) -> None:
    """Ask the worker that owns the diary for one action after the other, as the window does."""
    from PySide6.QtCore import QCoreApplication, QObject

    from poreditary.app.tasks import TaskRunner

    app = QCoreApplication([])
    runner = TaskRunner(lambda: Diary(folder, clock))
    owner = QObject()
    left = iter(actions)
    kept = {0}

    def go_on() -> None:
        # What never came to be cannot be taken back or thrown away.
        action = next((action for action in left if action.of in kept), None)
        if action is None:
            app.quit()
            return
        say("TRY", action, "")
        ask(action, lambda problem: finish(action, problem))

    def finish(action: Action, problem: Exception | None) -> None:
        if problem is None:
            kept.add(action.number)
            say("ACK", action, "")
        else:
            say("NO", action, sentence(problem))
        go_on()

    def ask(action: Action, done: Done) -> None:
        jobs = iter(asked(action))

        def next_job(_answer: object = None) -> None:
            job = next(jobs, None)
            if job is None:
                done(None)
            else:
                runner.ask(owner, job, next_job, done)

        next_job()

    go_on()
    app.exec()
    runner.close()


def sentence(problem: Exception) -> str:
    return str(problem) if isinstance(problem, UserError) else f"{BUG} {type(problem).__name__}: {problem}"


def asked(action: Action) -> list[Callable[[Diary], object]]:
    """Return the jobs that the window asks for one action."""
    number = action.number
    match action.verb:
        case "tick":
            return [lambda diary: diary.routines.tick(diary.routines.all_steps()[0].id, day_of(number))]
        case "save":
            return [lambda diary: diary.check_ins.save(check_in(number))]
        case "undo":
            return [lambda diary: diary.undo()]
        case "discard":
            return [lambda diary: diary.photos.discard(_kept(diary, action.of))]
        case _:
            arrivals: list[Any] = []
            writes = [_write(number, turn, arrivals) for turn in range(len(photos_of(action)))]
            return [*writes, lambda diary: diary.photos.keep_all(arrivals)]


def _write(number: int, turn: int, arrivals: list[Any]) -> Callable[[Diary], object]:
    return lambda diary: arrivals.append(diary.photos.write(looked_at(number, turn), View.NOSE))


def _kept(diary: Diary, number: int) -> list[int]:
    found = (diary.photos.known(photo(number, turn)) for turn in range(2))
    return [kept.id for kept in found if kept is not None]


def check_in(number: int) -> CheckIn:
    return CheckIn(day_of(number), CLOCK, note=note_of(number), ratings=ratings_of(number))


def opened(folder: Path, actions: list[Action], say: Say) -> None:
    """Open the diary and close it, which migrates one of an older version."""
    for action in actions:
        say("TRY", action, "")
        try:
            Diary(folder, clock).close()
        except UserError as problem:
            say("NO", action, str(problem))
        else:
            say("ACK", action, "")


def key_text(number: int) -> bytes:
    """Return what a key file holds after a change of its slots: its number, and a digest that shows it whole."""
    return b"%d %s\n" % (number, sha256(b"%d" % number).hexdigest().encode() * 8)


def key_files(folder: Path, actions: list[Action], say: Say) -> None:
    """Write the key file and then its copy."""
    from poreditary.store import keys

    for action in actions:
        say("TRY", action, "")
        try:
            for name in keys.NAMES:
                keys.write_whole(folder / name, key_text(action.number))
        except OSError as problem:
            say("NO", action, os.strerror(problem.errno or 0))
        else:
            say("ACK", action, "")


def passphrase_of(number: int) -> str:
    return f"the passphrase of change {number}"


def passphrases(folder: Path, actions: list[Action], say: Say) -> None:
    """Open the diary with the passphrase that is in force, and set another, as `poreditary passwd` does."""
    known: list[int] = []
    for action in actions:
        say("TRY", action, "")
        try:
            diary = Diary(folder, clock, unlocked(folder, known))
            try:
                diary.vault.set_passphrase(passphrase_of(action.number), CHEAP)
            finally:
                diary.close()
        except UserError as problem:
            say("NO", action, str(problem))
        else:
            say("ACK", action, "")
        known.append(action.number)


def unlocked(folder: Path, known: list[int]) -> vault.Keys | None:
    """Return the keys that the newest of these changes opens; None where none is in force yet."""
    for number in reversed(known):
        with contextlib.suppress(vault.WrongPassphraseError):
            return vault.unlock(folder, passphrase_of(number))
    return None


WRITERS: dict[str, Writer] = {
    "command_line": command_line,
    "window": window,
    "opened": opened,
    "key_files": key_files,
    "passphrases": passphrases,
}
