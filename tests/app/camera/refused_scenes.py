"""What a person is told whose camera may not be used, each scene in a program of its own before the simulated one.

python -m tests.app.camera.refused_scenes SCENE FOLDER prints what came of it as JSON.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPermission, Qt
from PySide6.QtGui import QGuiApplication

from poreditary.app.camera.cameras import Choice
from poreditary.app.camera.feed import FeedState
from tests.app.camera.scenes import Scene

Status = Qt.PermissionStatus


class Program(QGuiApplication):
    """A program on a system that asks the person whether it may use the camera."""

    answer = Status.Granted

    def checkPermission(self, permission: QPermission, /) -> Status:  # type: ignore[override]  # noqa: N802
        """Return what the person answered."""
        del permission
        return self.answer


def switched(folder: Path, name: str) -> dict[str, object]:
    """Find the camera refused by a switch of the simulated one, until that is taken back."""
    (folder / name).touch()
    scene = Scene(folder)
    scene.feed.start()
    scene.wait(lambda: scene.feed.state is FeedState.WAITING)
    scene.still()
    (folder / name).unlink()
    scene.wait(lambda: scene.feed.state is FeedState.LIVE)
    return {"states": scene.states, "sentences": scene.sentences}


def plugged_in_forbidden(folder: Path) -> dict[str, object]:
    """Pull the camera out and plug it in again where the account may not open it any more."""
    scene = Scene(folder)
    scene.live()
    (folder / "plugged").unlink()
    scene.wait(lambda: scene.feed.state is FeedState.WAITING)
    (folder / "forbidden").touch()
    (folder / "plugged").touch()
    before = len(scene.sentences)
    scene.wait(lambda: len(scene.sentences) > before)
    return {"sentences": scene.sentences[-2:]}


def asked(folder: Path) -> dict[str, object]:
    """Refuse the camera, plug it out and in and choose another resolution all the same, then allow it."""
    Program.answer = Status.Denied
    scene = Scene(folder)
    scene.feed.start()
    (folder / "plugged").unlink()
    scene.still()
    (folder / "plugged").touch()
    scene.still()
    scene.feed.choose(Choice("/dev/video0", 640, 360))
    scene.still()
    refused, frames = scene.feed.state.value, len(scene.frames)
    Program.answer = Status.Granted
    scene.wait(lambda: scene.feed.state is FeedState.LIVE)
    return {"refused": refused, "frames": frames, "sentences": scene.sentences, "frame": scene.frames[0]}


def taken_away(folder: Path) -> dict[str, object]:
    """Take the permission away while the picture runs, and look again once devices change."""
    scene = Scene(folder)
    scene.live()
    Program.answer = Status.Denied
    scene.feed.choose(Choice("/dev/video0", 640, 360))
    scene.wait(lambda: scene.feed.state is FeedState.WAITING)
    count = len(scene.frames)
    scene.still()
    return {"more": len(scene.frames) - count, "sentence": scene.sentences[-1]}


if __name__ == "__main__":
    _app = Program([])
    _folder, _scene = Path(sys.argv[2]), sys.argv[1]
    _told = (asked, taken_away, plugged_in_forbidden)
    _scenes: dict[str, Callable[[Path], dict[str, object]]] = {scene.__name__: scene for scene in _told}
    _found = _scenes[_scene](_folder) if _scene in _scenes else switched(_folder, _scene)
    print(json.dumps(_found), flush=True)
