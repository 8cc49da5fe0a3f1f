"""An evening with the whole program, played in a program of its own that is watched from outside.

python -m tests.vault.scenes SCENE FOLDER prints what came of it as JSON. FOLDER holds a simulated camera; the diary
lies in FOLDER/diary, what is exported goes to FOLDER/exported, and everything else belongs into the diary alone.
"""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from poreditary.app.application import Application
from poreditary.app.page import PAGES
from poreditary.app.pages import report_files
from poreditary.cli.main import main as command
from poreditary.diary.diary import Diary
from poreditary.diary.vault import unlock
from poreditary.domain.checkin import CheckIn
from poreditary.domain.kinds import ReactionKind, StepKind
from poreditary.domain.product import Product
from poreditary.domain.reaction import Reaction
from poreditary.store.slots import Cost
from tests.app.camera.scenes import Scene
from tests.app.studio.scenes import Person, sitting

MARKERS = ("xyzzyNOTE", "xyzzyPRODUCT", "xyzzyREACTION", "xyzzyPASSWORD")
wait = Scene.wait


def evening(folder: Path) -> dict[str, Any]:
    """Take photos, write, look at every page, save the report, export, set a passphrase, read with it."""
    exported = folder / "exported"
    exported.mkdir()
    person = Person(folder)
    taken = sitting(person)
    person.ask(_write)
    person.close()
    found = {"views": taken["views"], "pages": _look_around(folder, exported), "exported": _export(folder, exported)}
    return found | {"problems": person.problems, "read": _lock_and_read(folder, exported)}


def write_on(folder: Path) -> dict[str, Any]:
    """Write until somebody ends the program from outside; a line tells when the first entry was kept."""
    diary = Diary(folder / "diary")
    number = 0
    while True:
        number += 1
        diary.shelf.add(Product(f"{MARKERS[1]} {number} {MARKERS[0] * 1000}", StepKind.SERUM))
        print(number, flush=True)


def _write(diary: Diary) -> None:
    note, product, reaction, _passphrase = MARKERS
    kept = diary.shelf.add(Product(product, StepKind.SERUM)).id
    diary.reactions.add(Reaction(ReactionKind.BURNING, 2, diary.today(), diary.now(), note=reaction))
    diary.check_ins.save(CheckIn(diary.today(), diary.now(), note=note))
    diary.shelf.discard(kept)
    diary.undo()


def _look_around(folder: Path, exported: Path) -> list[str]:
    """Open the window, look at every page and save the report there; return the pages that were seen."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    application = Application(app, settings_file=folder / "home" / "window.ini")
    application.open(folder / "diary")
    wait(lambda: application.frame is not None and application.frame.current_page() is not None)
    desk, frame = application.desk, application.frame
    assert desk is not None
    assert frame is not None
    seen = []
    for name in PAGES:
        frame.show_page(name)
        wait(lambda: not desk.runner.is_busy)
        seen.append(name)
    report_files.ask_for_pdf = lambda *_how: exported / "report.pdf"
    frame.show_page("report")
    frame.save_report()
    wait(lambda: (exported / "report.pdf").exists() and not desk.runner.is_busy)
    application.close()
    return seen


def _export(folder: Path, exported: Path) -> int:
    command(["photos", "export", "--out", str(exported), "--diary", str(folder / "diary"), "--language", "en"])
    return len(list(exported.glob("*.jpg")))


def _lock_and_read(folder: Path, exported: Path) -> int:
    diary = Diary(folder / "diary")
    diary.vault.set_passphrase(MARKERS[3], Cost(memory_kib=64, passes=1, lanes=1))
    diary.close()
    again = Diary(folder / "diary", unlocked=unlock(folder / "diary", MARKERS[3]))
    count = len(again.photos.all())
    again.close()
    (exported / "words").write_text(MARKERS[3])
    words = ["--passphrase-file", str(exported / "words")]
    return count if command(["check", "--diary", str(folder / "diary"), *words]) == 0 else -1


SCENES = {scene.__name__: scene for scene in (evening, write_on)}

if __name__ == "__main__":
    _app = QApplication([])
    _app.setQuitOnLastWindowClosed(False)
    print(json.dumps(SCENES[sys.argv[1]](Path(sys.argv[2]))), flush=True)
