"""The studio inside the photo page, over a real diary and a film in the place of a camera."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.camera.feed import FeedState
from poreditary.app.camera.video_feed import VideoFeed
from poreditary.app.context import Context
from poreditary.app.pages.photos import PhotosPage
from poreditary.app.shell import Shell
from poreditary.app.studio.studio import Studio
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.preferences import Preferences
from poreditary.domain.quality import GateMode
from poreditary.photo.clip import write_clip
from poreditary.photo.skin import SkinSpec, skin_patch

Key = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
LONG_MS = 20_000
TWO = (View.NOSE, View.CHIN)


def film(path: Path, exposure: float = -0.6) -> Path:
    """Write a film of made-up skin."""
    write_clip(np.asarray(skin_patch(SkinSpec(7, 1, View.NOSE, exposure=exposure, width=640, height=480), "")), path)
    return path


class Film(VideoFeed):
    """A film of which no two pictures are the same, as none of a camera's are; the diary keeps no picture twice."""

    _shown = itertools.count(1)

    def _show(self, image: QImage) -> None:
        if not image.isNull():
            image.setPixel(0, 0, next(self._shown))
        super()._show(image)


@dataclass
class Sitter:
    """The person before the camera, and what they do at the keyboard."""

    qtbot: QtBot
    context: Context
    do: Callable[[Callable[[Diary], Any]], Any]
    settled: Callable[[], None]
    film: Path

    def __post_init__(self) -> None:
        self._usual = QLocale()
        QLocale.setDefault(QLocale("en_US"))
        self.bugs: list[Exception] = []
        self.told: list[str] = []
        self.context.broken.connect(self.bugs.append)
        self.context.told.connect(lambda changes: self.told.append(str(changes)))
        self.page = PhotosPage(self.context)
        self.window = Shell(780, 560)
        self.qtbot.addWidget(self.window)
        self.window.setCentralWidget(self.page)

    def prefer(self, views: tuple[View, ...] = TWO, gate: GateMode = GateMode.REMIND, **more: Any) -> None:
        """Set what the diary asks for."""
        chosen = Preferences(is_welcomed=True, views=views, photo_gate=gate, **more)
        self.do(lambda diary: diary.preferences.save(chosen))
        self.context.preferences = chosen

    def open(self, *, film: Path | None = None) -> "Sitter":
        """Show the page and open the studio with a film in the camera's place."""
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.settled()
        self.page.take_photos()
        self.studio.source.use(Film(film or self.film, self.studio.source))
        self.wait(lambda: self.studio.source.state is FeedState.LIVE)
        self.settled()
        self.come_back()
        return self

    def come_back(self) -> None:
        """Give the window the keys: without a screen, the surface a film is decoded on takes them."""
        if QApplication.activeWindow() is None:
            self.page.activateWindow()
            self.qtbot.waitUntil(self.page.isActiveWindow)

    def begin(self) -> "Sitter":
        """Open the studio and start the sitting."""
        self.open()
        self.press(Key.Key_Space)
        self.wait_for_view(self.views()[0])
        return self

    @property
    def studio(self) -> Studio:
        """Return the studio."""
        assert self.page.door.studio is not None
        return self.page.door.studio

    def views(self) -> tuple[View, ...]:
        """Return the views that are ticked."""
        return self.studio.stage.start.views()

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(is_so, timeout=LONG_MS)

    def wait_for_view(self, view: View) -> None:
        """Wait until a photo of a view can be taken."""
        self.wait(lambda: self.studio.flow.view is view and self.studio.stage.taking.form.take.isEnabled())
        self.settled()

    def press(self, key: Key, how: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where the keys are."""
        self.come_back()
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, key, how)
        self.settled()

    def click(self, widget: QWidget) -> None:
        """Click a widget."""
        assert widget.isVisible()
        assert widget.isEnabled()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settled()

    def shoot(self) -> None:
        """Take a photo with Space and wait until it is shown beside the last one."""
        self.press(Key.Key_Space)
        self.wait(self.is_reviewing)
        self.settled()

    def is_reviewing(self) -> bool:
        """Return whether a photo waits to be kept."""
        return self.studio.stage.review_panel.isVisible()

    def photos(self) -> list[Photo]:
        """Return the photos of the diary, newest first."""
        found: list[Photo] = self.do(lambda diary: diary.photos.all())
        return found

    def remember(self, **changed: Any) -> None:
        """Change what is remembered on this computer, before the studio is opened."""
        self.context.settings = replace(self.context.settings, **changed)

    def close(self) -> None:
        """See that nothing broke."""
        self.page.hide()
        self.settled()
        QLocale.setDefault(self._usual)
        assert self.bugs == []
