"""Locking a camera from the studio, each scene in a program of its own that sees the simulated one.

python -m tests.app.studio.lock_scenes SCENE FOLDER prints what came of it as JSON.
"""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from poreditary.app import theme
from poreditary.domain.kinds import View
from tests.app.studio.scenes import Key, Person


def locked(person: Person) -> dict[str, Any]:
    """Press L twice before a view, then look at the choices."""
    said: list[str] = []
    person.context.noted.connect(said.append)
    person.live()
    person.press(Key.Key_Space)
    person.wait_for_view(View.NOSE)
    person.press(Key.Key_L)
    person.press(Key.Key_L)
    person.studio.stage.taking.form.camera.click()
    form = person.studio.stage.camera.form
    return {
        "said": said,
        "kept": [kept.is_exposure_locked for kept in person.kept_settings],
        "note": form.lock_note.text() if form.lock_note.isVisible() else "",
        "offered": form.lock.isEnabled(),
    }


if __name__ == "__main__":
    _app = QApplication([])
    _app.setQuitOnLastWindowClosed(False)
    theme.apply(_app, "light")
    _person = Person(Path(sys.argv[2]))
    _found = {"locked": locked}[sys.argv[1]](_person)
    _person.close()
    assert not _person.problems, _person.problems
    print(json.dumps(_found), flush=True)
