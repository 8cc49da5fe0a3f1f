"""A comparison over a real diary with photos of made-up skin, driven by keys and mouse."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import numpy as np
from PIL import Image
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.models.photo_album import Album, read_album
from poreditary.app.widgets.photo_compare import PhotoCompare
from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.domain.alignment import Similarity, of_turn
from poreditary.domain.change import Changes
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.photo.skin import SkinSpec, encode_jpeg, skin_patch

FIRST_DAY = datetime(2026, 9, 6, 9, 0)
WIDTH, HEIGHT = 480, 360
MARK = (0.45, 0.35)
"""Where the skin bears a blue mark, in parts of the first photo's longer side."""
STRAIGHT = Similarity()
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def seen(turn: float = 0.0, scale: float = 1.0, right: float = 0.0, down: float = 0.0) -> Similarity:
    """Return how the camera saw the skin another time."""
    turned = of_turn(turn, scale)
    return Similarity(turned.a, turned.b, right, down)


@cache
def skin(week: int, how: Similarity = STRAIGHT, seed: int = 7, **more: Any) -> Image.Image:
    """Draw the skin of a week with a blue mark, as the camera saw it."""
    spec = SkinSpec(seed, week, View.LEFT_CHEEK, width=WIDTH, height=HEIGHT, **more)
    image = skin_patch(spec, "")
    x, y = (round(part * WIDTH) for part in MARK)
    image.paste((20, 40, 220), (x - 5, y - 5, x + 5, y + 5))
    if how == STRAIGHT:
        return image
    back = how.inverse()
    terms = (back.a, -back.b, back.right * WIDTH, back.b, back.a, back.down * WIDTH)
    fill = tuple(int(mean) for mean in np.asarray(image).reshape(-1, 3).mean(axis=0))
    return image.transform(image.size, Image.Transform.AFFINE, terms, Image.Resampling.BICUBIC, fillcolor=fill)


def mark_in(image: QImage) -> tuple[float, float] | None:
    """Return the middle of the blue mark in a picture, None where it is not to be seen."""
    shown = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
    colours = rows[:, : 3 * shown.width()].reshape(shown.height(), shown.width(), 3).astype(int)
    blue = colours[..., 2] - colours[..., 0] > 60
    if not blue.any():
        return None
    ys, xs = np.nonzero(blue)
    return float(xs.mean()), float(ys.mean())


@dataclass
class Compare:
    """The comparison, what it stands on, and how a person uses it."""

    qtbot: QtBot
    context: Context
    do: Callable[[Callable[[Diary], Any]], Any]
    bugs: list[Exception] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._usual = QLocale()
        QLocale.setDefault(QLocale("en_US"))
        self.context.broken.connect(self.bugs.append)
        self.widget = PhotoCompare(self.context)
        self.closes: list[bool] = []
        self.widget.closed.connect(lambda: self.closes.append(True))
        self.context.changed.connect(self._hear)
        self.qtbot.addWidget(self.widget)
        self.widget.resize(1000, 700)

    def _hear(self, changes: Changes) -> None:
        if changes.tables & {"photo", "sitting", "trash"}:
            self.context.ask(self.widget, read_album, self.widget.update_album)

    def keep(self, week: int, image: Image.Image | None = None, view: View = View.LEFT_CHEEK, **fields: Any) -> Photo:
        """Keep a photo of a week; `fields` are those of its sitting, and of the photo where it has them."""
        taken = FIRST_DAY + timedelta(weeks=week)
        data = encode_jpeg(image or skin(week), taken, 60, str(fields.pop("camera", "Acme Phone 5")))
        incoming = look_at(data, f"{week}.jpg", taken)
        quality = fields.pop("quality", "")

        def job(diary: Diary) -> Photo:
            photo = diary.photos.photo(diary.photos.keep(incoming, view).id)
            diary.photos.edit_sitting(replace(diary.photos.sitting(photo.sitting_id), **fields))
            diary.photos.edit(replace(photo, quality=quality))
            return diary.photos.photo(photo.id)

        photo: Photo = self.do(job)
        return photo

    def open(self, *photos: Photo) -> PhotoCompare:
        """Compare photos, and wait until they are laid on each other and sharp."""
        self.widget.show()
        self.widget.activateWindow()
        self.qtbot.waitUntil(self.widget.isActiveWindow)
        self.widget.open(photos, self.album())
        self.wait()
        return self.widget

    def album(self) -> Album:
        """Return everything that is shown."""
        album: Album = self.do(read_album)
        return album

    def wait(self) -> None:
        """Wait until nothing is under way."""
        quiet = 0

        def is_quiet() -> bool:
            nonlocal quiet
            QApplication.processEvents()
            quiet = 0 if self.context.runner.is_busy else quiet + 1
            return quiet > 3

        self.qtbot.waitUntil(is_quiet, timeout=30_000)

    def press(self, key: Key, how: Qt.KeyboardModifier = PLAIN, on: QWidget | None = None) -> None:
        """Press a key where the keys are, or on a widget."""
        widget = on or QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, key, how)
        self.wait()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget, in its middle or at a point."""
        assert widget.isVisible()
        assert widget.isEnabled()
        where = widget.rect().center() if at is None else at
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, PLAIN, where)
        self.wait()

    def undo(self) -> None:
        """Take the last action back."""
        self.context.undo()
        self.wait()

    def close(self) -> None:
        """See that nothing broke."""
        self.wait()
        QLocale.setDefault(self._usual)
        assert self.bugs == []
