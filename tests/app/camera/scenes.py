"""What happens in front of a camera, each scene played in a program of its own that sees the simulated one.

python -m tests.app.camera.scenes SCENE FOLDER prints what came of it as JSON.
"""

import json
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from poreditary.app.camera import camera_feed
from poreditary.app.camera.camera_feed import CameraFeed
from poreditary.app.camera.cameras import Choice, cameras
from poreditary.app.camera.feed import Captured, FeedState
from poreditary.errors import UserError

PATIENCE_MS = 15_000
LATE_SECONDS = 2.6
STILL_MS = 300
BOTH = 2


class Scene:
    """A feed, and all it said."""

    def __init__(self, folder: Path, choice: Choice = Choice()) -> None:  # noqa: B008
        self.folder = folder
        self.feed = CameraFeed(choice)
        self.frames: list[tuple[int, int]] = []
        self.states: list[str] = []
        self.sentences: list[str] = []
        self.photos: list[Captured] = []
        self.missed: list[str] = []
        self.feed.frame_came.connect(lambda image: self.frames.append((image.width(), image.height())))
        self.feed.state_changed.connect(self._note)
        self.feed.captured.connect(self.photos.append)
        self.feed.not_captured.connect(lambda problem: self.missed.append(str(problem)))

    def _note(self, state: FeedState, problem: UserError | None) -> None:
        self.states.append(state.value)
        self.sentences.append(str(problem or ""))

    def live(self) -> None:
        """Start, and wait for a picture."""
        self.feed.start()
        self.wait(lambda: bool(self.frames))

    def take(self) -> Captured:
        """Take a photo and wait for it."""
        before = len(self.photos)
        self.feed.capture()
        self.wait(lambda: len(self.photos) > before)
        return self.photos[-1]

    def more_frames(self) -> None:
        """Wait for a picture that comes from now on."""
        before = len(self.frames)
        self.wait(lambda: len(self.frames) > before)

    @staticmethod
    def still() -> None:
        """Let the program run for a moment in which nothing is to happen."""
        loop = QEventLoop()
        QTimer.singleShot(STILL_MS, loop.quit)
        loop.exec()

    @staticmethod
    def wait(is_so: Callable[[], bool]) -> None:
        """Let the program run until something is so."""
        loop, limit = QEventLoop(), QDeadlineTimer(PATIENCE_MS)
        look = QTimer(interval=5)
        look.timeout.connect(lambda: loop.quit() if is_so() or limit.hasExpired() else None)
        look.start()
        # Whatever ends a loop from outside, it is only over once it is so or the time is.
        while not is_so() and not limit.hasExpired():
            loop.exec()
        if not is_so():
            raise RuntimeError("it never came to that")


def photo(folder: Path) -> dict[str, object]:
    """Take two photos of the highest resolution."""
    scene = Scene(folder)
    scene.live()
    taken = [scene.take(), scene.take()]
    scene.feed.stop()
    return {
        "cameras": [(info.name, [(r.width, r.height) for r in info.resolutions]) for info in cameras()],
        "frame": scene.frames[0],
        "photos": [sha256(one.data()).hexdigest() for one in taken],
        "names": [one.name for one in taken],
        "camera": taken[0].camera,
        "settings": taken[0].settings,
        "states": scene.states,
        "missed": scene.missed,
    }


def resolution(folder: Path) -> dict[str, object]:
    """Choose the lower resolution, then the higher one while the picture runs."""
    key = cameras()[0].key
    scene = Scene(folder, Choice(key, 640, 360))
    scene.live()
    scene.feed.choose(Choice(key, 1280, 720))
    scene.wait(lambda: (1280, 720) in scene.frames)
    return {"first": scene.frames[0], "last": scene.frames[-1]}


def locks(folder: Path) -> dict[str, object]:
    """Lock what can be locked, take a photo, and let the camera go."""
    scene = Scene(folder)
    scene.feed.set_locked(is_locked=True)
    scene.live()
    scene.wait(lambda: scene.feed.has_locked)
    settings, controls = scene.take().settings, (folder / "controls").read_text()
    offered = [part.value for part in scene.feed.lockable or ()]
    scene.feed.stop()
    return {"settings": settings, "controls": controls, "offered": offered, "after": scene.feed.lockable}


def unplug(folder: Path) -> dict[str, object]:
    """Pull the camera out, plug it in again."""
    scene = Scene(folder)
    scene.live()
    (folder / "plugged").unlink()
    scene.wait(lambda: scene.feed.state is FeedState.WAITING)
    scene.feed.capture()
    (folder / "plugged").touch()
    scene.wait(lambda: scene.feed.state is FeedState.LIVE)
    scene.more_frames()
    return {"states": scene.states, "sentences": scene.sentences, "missed": scene.missed}


def silence(folder: Path) -> dict[str, object]:
    """Let the camera fall silent and come back without a word from the system."""
    scene = Scene(folder)
    scene.live()
    (folder / "stalled").touch()
    scene.wait(lambda: scene.feed.state is FeedState.WAITING)
    (folder / "stalled").unlink()
    scene.wait(lambda: scene.feed.state is FeedState.LIVE)
    return {"states": scene.states, "sentences": scene.sentences}


def capture_in_silence(folder: Path) -> dict[str, object]:
    """Ask for a photo that never comes."""
    camera_feed.CAPTURE_MS = 300
    scene = Scene(folder)
    scene.live()
    (folder / "stalled").touch()
    scene.feed.capture()
    scene.wait(lambda: bool(scene.missed))
    return {"missed": scene.missed, "photos": len(scene.photos)}


def busy(folder: Path) -> dict[str, object]:
    """Find the camera in use by another program, until that lets it go."""
    (folder / "busy").touch()
    scene = Scene(folder)
    scene.feed.start()
    scene.wait(lambda: scene.feed.state is FeedState.WAITING)
    (folder / "busy").unlink()
    scene.wait(lambda: scene.feed.state is FeedState.LIVE)
    return {"states": scene.states, "sentences": scene.sentences}


def late(folder: Path) -> dict[str, object]:
    """Wait for a camera that takes longer for its first picture than it may be silent later."""
    (folder / "stalled").touch()
    scene = Scene(folder)
    scene.feed.start()
    begin = time.monotonic()
    scene.wait(lambda: time.monotonic() - begin > LATE_SECONDS)
    (folder / "stalled").unlink()
    scene.wait(lambda: scene.feed.state is FeedState.LIVE)
    return {"states": scene.states}


def another(folder: Path) -> dict[str, object]:
    """Pull out the camera in use while another one is there, then plug it in again."""
    (folder / "second").touch()
    scene = Scene(folder)
    scene.wait(lambda: len(cameras()) == BOTH)
    scene.feed.choose(Choice(next(info.key for info in cameras() if info.name == "Test webcam")))
    scene.live()
    (folder / "plugged").unlink()
    scene.wait(lambda: scene.feed.state is FeedState.WAITING)
    (folder / "a change of devices").touch()
    (folder / "a change of devices").unlink()
    scene.still()
    waiting = scene.feed.state.value
    (folder / "plugged").touch()
    scene.wait(lambda: scene.feed.state is FeedState.LIVE)
    again = scene.feed.name
    (folder / "plugged").unlink()
    scene.wait(lambda: scene.feed.state is FeedState.WAITING)
    scene.feed.choose(Choice("/dev/video1"))
    scene.wait(lambda: scene.feed.state is FeedState.LIVE)
    other = scene.feed.name
    scene.feed.choose(Choice("/dev/video0"))
    scene.wait(lambda: scene.feed.state is FeedState.LIVE)
    (folder / "plugged").touch()
    scene.wait(lambda: scene.feed.name == "Test webcam" and scene.feed.state is FeedState.LIVE)
    return {"waiting": waiting, "again": again, "other": other, "sentences": scene.sentences}


def none(folder: Path) -> dict[str, object]:
    """Start without a camera, then plug one in."""
    (folder / "plugged").unlink()
    scene = Scene(folder)
    scene.feed.start()
    scene.wait(lambda: scene.feed.state is FeedState.WAITING)
    (folder / "plugged").touch()
    scene.wait(lambda: scene.feed.state is FeedState.LIVE)
    return {"states": scene.states, "sentences": scene.sentences}


def stop(folder: Path) -> dict[str, object]:
    """Stop, and see that what is plugged in later does not start it."""
    scene = Scene(folder)
    scene.live()
    scene.feed.stop()
    count = len(scene.frames)
    (folder / "plugged").unlink()
    scene.wait(lambda: not cameras())
    (folder / "plugged").touch()
    scene.wait(lambda: bool(cameras()))
    return {"states": scene.states, "more": len(scene.frames) - count}


SCENES = {
    scene.__name__: scene
    for scene in (photo, resolution, locks, unplug, silence, capture_in_silence, busy, late, another, none, stop)
}

if __name__ == "__main__":
    _app = QGuiApplication([])
    print(json.dumps(SCENES[sys.argv[1]](Path(sys.argv[2]))), flush=True)
