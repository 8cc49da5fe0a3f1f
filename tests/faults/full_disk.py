"""What the program does on a disk that is full, played in a process of its own.

`python -m tests.faults.full_disk SCENE FOLDER HOW` prints what it found as JSON. HOW is "mounted" where FOLDER lies on
a small disk of its own, which ballast then fills, or "limited", where no file may become longer than a page.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.faults.actions import CLOCK, Action, planned
from tests.faults.trials import is_sentence
from tests.faults.verifier import verify
from tests.faults.writers import clock, command_line, photo_file, seed

NOTE = "Typed on a full disk"
MORE = ", and kept later"
LONGEST_MS = 60_000
LOOK_MS = 20


class MountedDisk:
    """A small disk; full while ballast lies on it."""

    def __init__(self, folder: Path) -> None:
        self._ballast = folder / "ballast"

    def fill(self) -> None:
        with self._ballast.open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass

    def free(self) -> None:
        self._ballast.unlink()


class LimitedDisk:
    """A disk on which no file may become longer than a page."""

    def fill(self) -> None:
        self._limit(4096)

    def free(self) -> None:
        import resource

        self._limit(resource.RLIM_INFINITY)

    def _limit(self, most: int) -> None:
        import resource

        _now, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))


Disk = MountedDisk | LimitedDisk


def commands(folder: Path, disk: Disk) -> dict[str, Any]:
    """Log and import while the disk is full, and again once it is not."""
    diary = folder / "diary"
    begun_with = seed(diary)
    said: list[tuple[str, Action, str]] = []

    def say(word: str, action: Action, text: str) -> None:
        said.append((word, action, text))

    command_line(diary, planned(("log", "import"), 1), say)
    photo_file(diary, 4)
    disk.fill()
    command_line(diary, planned(("log", "import"), 3), say)
    disk.free()
    command_line(diary, planned(("log", "import"), 5), say)
    kept = [action for word, action, _text in said if word == "ACK"]
    refused = [text for word, _action, text in said if word == "NO"]
    return {
        "kept": [action.number for action in kept],
        "refused": refused,
        "sentences": all(is_sentence(text) for text in refused),
        "problems": verify(diary, [*begun_with, *kept], []).problems,
    }


def window(folder: Path, disk: Disk) -> dict[str, Any]:
    """Type the note of the day while the disk is full, and go on typing once it is not."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from poreditary.app import settings
    from poreditary.app.application import Application
    from poreditary.app.pages.today_check_in import CheckInCard
    from poreditary.diary.diary import Diary
    from poreditary.domain.preferences import Preferences

    welcomed = Diary(folder / "diary", clock)
    welcomed.preferences.save(Preferences(is_welcomed=True))
    welcomed.close()
    settings.save(settings.Settings(language="en", scheme="light"), folder / "window.ini")
    app = QApplication([])
    application = Application(app, clock, folder / "window.ini")
    application.open(folder / "diary")
    _wait(lambda: application.shell is not None and bool(application.shell.findChildren(CheckInCard)))
    assert application.shell is not None
    assert application.frame is not None
    runner = application.frame.context.runner
    _wait(lambda: not runner.is_busy)
    (card,) = application.shell.findChildren(CheckInCard)
    disk.fill()
    QTest.keyClicks(card.note_edit, NOTE)
    _wait(lambda: bool(card.saved_label.text()) and not runner.is_busy)
    found = {"while_full": card.saved_label.text(), "typed": card.note_edit.toPlainText()}
    disk.free()
    QTest.keyClicks(card.note_edit, MORE)
    _wait(lambda: card.saved_label.text() not in ("", found["while_full"]) and not runner.is_busy)
    found["once_free"] = card.saved_label.text()
    application.close()
    again = Diary(folder / "diary", clock)
    check_in = again.check_ins.on(CLOCK.local.date())
    found["kept"] = check_in.note if check_in is not None else ""
    faults = again.faults()
    again.close()
    return {**found, "faults": faults}


def _wait(is_so: Callable[[], bool]) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop, look = QEventLoop(), QTimer(interval=LOOK_MS)
    look.timeout.connect(lambda: loop.quit() if is_so() else None)
    look.start()
    QTimer.singleShot(LONGEST_MS, loop, lambda: loop.exit(1))
    assert loop.exec() == 0, "it did not come to pass"
    look.stop()


if __name__ == "__main__":
    scene, place, how = sys.argv[1:]
    disk: Disk = MountedDisk(Path(place)) if how == "mounted" else LimitedDisk()
    print(json.dumps({"commands": commands, "window": window}[scene](Path(place), disk)), flush=True)
    os._exit(0)
