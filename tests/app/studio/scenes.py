"""What happens in the studio before a camera, each scene played in a program of its own that sees the simulated one.

python -m tests.app.studio.scenes SCENE FOLDER prints what came of it as JSON; the diary lies in FOLDER/diary.
"""

import json
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from poreditary.app import theme
from poreditary.app.camera.feed import FeedState
from poreditary.app.context import Context
from poreditary.app.pages.photos import PhotosPage
from poreditary.app.settings import Settings
from poreditary.app.studio.studio import Studio
from poreditary.app.tasks import TaskRunner
from poreditary.diary.diary import Diary
from poreditary.domain.day import system_clock
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.preferences import Preferences
from poreditary.domain.quality import GateMode
from tests.app.camera.scenes import Scene

T = TypeVar("T")
Key = Qt.Key
TWO = (View.NOSE, View.CHIN)
wait = Scene.wait
SMOOTH_SECONDS = 4.0


class Person:
    """A person at the photo page of a real diary, with nothing but a keyboard."""

    def __init__(self, folder: Path, settings: Settings | None = None, *, is_example: bool = False) -> None:
        self.folder = folder
        self.is_closed = False
        self.runner = TaskRunner(lambda: Diary(folder / "diary", system_clock))
        self.context = Context(self.runner, system_clock, settings or Settings(language="en", scheme="light"))
        self.kept_settings: list[Settings] = []
        self.context.settings_kept.connect(self.kept_settings.append)
        self.problems: list[str] = []
        self.context.broken.connect(lambda problem: self.problems.append(repr(problem)))
        chosen = Preferences(views=TWO, photo_gate=GateMode.REMIND, is_example=is_example)
        self.ask(lambda diary: diary.preferences.save(chosen))
        self.context.preferences = chosen
        self.page = PhotosPage(self.context)
        self.page.resize(760, 540)
        self.page.show()
        self.page.activateWindow()
        self.settle()

    @property
    def studio(self) -> Studio:
        """Return the studio."""
        assert self.page.door.studio is not None
        return self.page.door.studio

    def ask(self, job: Callable[[Diary], T]) -> T:
        """Return what a job finds in the diary."""
        found: list[T] = []
        self.context.ask(self.context, job, found.append)
        self.settle()
        return found[0]

    def settle(self) -> None:
        """Wait until every answer came."""
        wait(lambda: not self.runner.is_busy)

    def open(self) -> None:
        """Open the studio."""
        self.page.take_photos()
        self.settle()
        wait(lambda: self.studio.source.state is not FeedState.OFF)

    def live(self) -> None:
        """Open the studio and wait for the picture."""
        self.open()
        wait(lambda: self.studio.stage.preview.has_picture)

    def press(self, key: Key) -> None:
        """Press a key where the keys are."""
        if QApplication.activeWindow() is None:
            self.page.activateWindow()
            wait(self.page.isActiveWindow)
        widget = QApplication.focusWidget()
        assert isinstance(widget, QWidget)
        QTest.keyClick(widget, key)
        self.settle()

    def wait_for_view(self, view: View) -> None:
        """Wait until a photo of a view can be taken."""
        wait(lambda: self.studio.flow.view is view and self.studio.stage.taking.form.take.isEnabled())

    def keep(self) -> None:
        """Take a photo and keep it, whatever the gate says; the camera repeats itself, the diary keeps a photo once."""
        view, panel = self.studio.flow.view, self.studio.stage.review_panel
        while self.studio.flow.view is view:
            self.press(Key.Key_Space)
            wait(panel.isVisible)
            for _ in range(2):
                wait(lambda: not panel.is_settling)
                if self.studio.flow.view is view and panel.isVisible():
                    self.press(Key.Key_K)
            if panel.isVisible():
                self.press(Key.Key_A)
                wait(self.studio.stage.taking.form.take.isEnabled)

    def photos(self) -> list[Photo]:
        """Return the photos in the order they were taken."""
        return self.ask(lambda diary: diary.photos.all())[::-1]

    def close(self) -> None:
        """Close everything, once."""
        if not self.is_closed:
            self.is_closed = True
            self.page.hide()
            self.page.deleteLater()
            self.runner.close()


def sitting(person: Person) -> dict[str, Any]:
    """Take both views by the keyboard alone."""
    person.live()
    person.press(Key.Key_Space)
    person.wait_for_view(View.NOSE)
    person.keep()
    person.wait_for_view(View.CHIN)
    person.keep()
    wait(lambda: person.studio.stage.is_at_end)
    photos = person.photos()
    originals = person.ask(lambda diary: [diary.photos.original(photo) for photo in photos])
    return {
        "end": person.studio.stage.end.heading.text(),
        "originals": [sha256(data).hexdigest() for data in originals],
        "views": [photo.view for photo in photos],
        "sizes": [(photo.width, photo.height, photo.format, photo.taken_from, photo.camera) for photo in photos],
        "settings": [json.loads(photo.settings) for photo in photos],
        "modes": [json.loads(photo.quality)["mode"] for photo in photos],
        "state": person.studio.source.state.value,
    }


def unplug(person: Person) -> dict[str, Any]:
    """Pull the camera out during a sitting and plug it in again."""
    person.live()
    person.press(Key.Key_Space)
    person.wait_for_view(View.NOSE)
    stage = person.studio.stage
    (person.folder / "plugged").unlink()
    wait(stage.no_picture.isVisible)
    said = {
        "sentence": stage.no_picture.label.text(),
        "offers": stage.no_picture.import_button.isVisible(),
        "example": stage.no_picture.example_button.isVisible(),
        "can_take": stage.taking.form.take.isEnabled(),
        "keys": stage.no_picture.hasFocus(),
    }
    person.studio.judge.settle()
    Scene.still()
    said["gate"] = stage.gate_line.text()
    (person.folder / "plugged").touch()
    person.wait_for_view(View.NOSE)
    said["keys_again"] = stage.preview.hasFocus()
    person.keep()
    return {**said, "kept": len(person.photos())}


def resume(person: Person) -> dict[str, Any]:
    """Leave a sitting, close the program, and go on with it."""
    person.live()
    person.press(Key.Key_Space)
    person.wait_for_view(View.NOSE)
    person.keep()
    person.wait_for_view(View.CHIN)
    person.press(Key.Key_Escape)
    state = person.studio.source.state.value
    person.close()
    again = Person(person.folder)
    again.live()
    unfinished = again.ask(lambda diary: diary.sittings.unfinished())
    buttons = [b for b in again.studio.stage.start.form.unfinished.findChildren(QWidget) if b.focusPolicy()]
    buttons[0].setFocus()
    again.press(Key.Key_Space)
    again.wait_for_view(View.CHIN)
    step = again.studio.stage.taking.form.step.text()
    again.keep()
    wait(lambda: again.studio.stage.is_at_end)
    photos = again.photos()
    again.close()
    return {
        "left": [(len(one.kept), len(one.sitting.views)) for one in unfinished],
        "state": state,
        "step": step,
        "views": [photo.view for photo in photos],
        "sittings": len({photo.sitting_id for photo in photos}),
        "end": again.studio.stage.end.heading.text(),
    }


def no_camera(person: Person) -> dict[str, Any]:
    """Open the studio without a camera, then plug one in."""
    (person.folder / "plugged").unlink()
    person.open()
    stage = person.studio.stage
    wait(stage.no_picture.isVisible)
    sentence = stage.no_picture.label.text()
    (person.folder / "plugged").touch()
    wait(lambda: stage.preview.has_picture)
    return {"sentence": sentence, "shown": stage.preview.isVisible()}


def busy(person: Person) -> dict[str, Any]:
    """Open the studio while another program has the camera."""
    (person.folder / "busy").touch()
    person.open()
    stage = person.studio.stage
    wait(stage.no_picture.isVisible)
    sentence = stage.no_picture.label.text()
    (person.folder / "busy").unlink()
    wait(lambda: stage.preview.has_picture)
    return {"sentence": sentence}


def choices(person: Person) -> dict[str, Any]:
    """Choose the lower resolution and lock the exposure; both are remembered and used again."""
    person.live()
    studio = person.studio
    studio.stage.start.form.camera.click()
    form = studio.stage.camera.form
    offered = [form.resolution.itemText(n) for n in range(form.resolution.count())]
    form.resolution.setFocus()
    person.press(Key.Key_Down)
    sizes: list[int] = []
    studio.source.frame_came.connect(lambda frame: sizes.append(frame.width()))
    wait(lambda: 640 in sizes)
    person.press(Key.Key_Escape)
    form.lock.click()
    kept, name = person.kept_settings[-1], form.camera.currentText()
    person.close()
    again = Person(person.folder, kept)
    widths: list[int] = []
    again.page.take_photos()
    again.studio.source.frame_came.connect(lambda frame: widths.append(frame.width()))
    wait(lambda: bool(widths))
    settings = again.studio.source.camera.is_locked
    again.close()
    return {
        "camera": name,
        "offered": offered,
        "kept": [kept.camera_width, kept.camera_height, kept.is_exposure_locked],
        "again": [widths[0], settings],
    }


def example(person: Person) -> dict[str, Any]:
    """Try the studio of the example diary with its drawn picture, without a camera."""
    person.close()
    (person.folder / "plugged").unlink()
    again = Person(person.folder, is_example=True)
    again.open()
    stage = again.studio.stage
    wait(stage.no_picture.isVisible)
    stage.no_picture.example_button.setFocus()
    again.press(Key.Key_Space)
    wait(lambda: stage.preview.has_picture)
    stage.start.form.start.setFocus()
    again.press(Key.Key_Space)
    again.wait_for_view(View.NOSE)
    again.keep()
    (photo,) = again.photos()
    again.close()
    return {
        "camera": photo.camera,
        "size": [photo.width, photo.height],
        "findings": json.loads(photo.quality)["findings"],
    }


def smooth(person: Person) -> dict[str, Any]:
    """Keep a photo, begin anew with it as the ghost, and count what is painted while the gate looks on."""
    person.page.resize(1080, 740)
    person.live()
    person.press(Key.Key_Space)
    person.wait_for_view(View.NOSE)
    person.keep()
    person.press(Key.Key_Escape)
    person.live()
    person.press(Key.Key_Space)
    person.wait_for_view(View.CHIN)
    person.studio.stage.preview.set_ghost(person.studio.stage.preview.grab().toImage())
    beats: list[float] = []
    beat = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
    beat.timeout.connect(lambda: beats.append(time.monotonic()))
    beat.start()
    frames: list[int] = []
    person.studio.source.frame_came.connect(lambda frame: frames.append(frame.width()))
    painted = Paints(person.studio.stage.preview)
    begin = time.monotonic()
    wait(lambda: time.monotonic() - begin > SMOOTH_SECONDS)
    seconds = time.monotonic() - begin
    return {
        "width": frames[0],
        "frames": len(frames) / seconds,
        "painted": painted.count / seconds,
        "gap": 1000 * max(after - before for before, after in pairwise(beats)),
    }


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Count a paint and let it go on."""
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


SCENES = {scene.__name__: scene for scene in (sitting, unplug, resume, no_camera, busy, choices, example, smooth)}

if __name__ == "__main__":
    _app = QApplication([])
    # A scene that closes its page opens another; the program must not end in between.
    _app.setQuitOnLastWindowClosed(False)
    theme.apply(_app, "light")
    _person = Person(Path(sys.argv[2]))
    _found = SCENES[sys.argv[1]](_person)
    _person.close()
    assert not _person.problems, _person.problems
    print(json.dumps(_found), flush=True)
