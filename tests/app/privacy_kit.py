"""Photos with fine detail, the pointer on them or away, and how much of the detail is to be seen."""

from datetime import datetime, timedelta

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect
from PySide6.QtGui import QCursor, QEnterEvent, QHoverEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from poreditary.app.context import Context
from poreditary.diary.photos import look_at
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.photo.skin import SkinSpec, encode_jpeg, skin_patch
from tests.app.conftest import DiaryDo

FIRST_DAY = datetime(2026, 9, 6, 9, 0)
BLURRED, SHARP = 1.0, 2.0
"""Steps of brightness from a pixel to the next: at most so many of a blurred photo, at least of a sharp one."""


def skin_bytes(week: int) -> bytes:
    """Return a photo of made-up skin with pores."""
    spec = SkinSpec(7, week, View.LEFT_CHEEK, width=480, height=360)
    return encode_jpeg(skin_patch(spec, ""), FIRST_DAY + timedelta(weeks=week), 60, "Acme Phone 5")


def keep_skin(do: DiaryDo, week: int, view: View = View.LEFT_CHEEK, session_id: int | None = None) -> Photo:
    """Keep a photo of a week in the diary."""
    incoming = look_at(skin_bytes(week), f"{week}.jpg", FIRST_DAY + timedelta(weeks=week))
    photo: Photo = do(lambda diary: diary.photos.photo(diary.photos.keep(incoming, view, session_id).id))
    return photo


def blur(context: Context, do: DiaryDo, *, is_wanted: bool = True) -> None:
    """Switch the privacy key and wait until the diary knows."""
    context.blur_photos(is_wanted=is_wanted)
    do(lambda _diary: None)


def detail(shown: QWidget, part: QRect | None = None) -> float:
    """Return the mean step of brightness from pixel to pixel in the middle of what a widget shows, or in a part."""
    image = shown.grab().toImage()
    where = part or image.rect()
    inside = where.adjusted(where.width() // 4, where.height() // 4, -where.width() // 4, -where.height() // 4)
    grey = image.copy(inside).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    light = rows[:, : grey.width()].astype(float)
    return float(np.abs(np.diff(light, axis=0)).mean() + np.abs(np.diff(light, axis=1)).mean())


def point_at(widget: QWidget, at: QPoint | None = None) -> None:
    """Move the pointer onto a widget."""
    where = widget.rect().center() if at is None else at
    QTest.mouseMove(widget, where)
    QApplication.processEvents()
    if not widget.underMouse():  # without a screen, windows do not lie above each other: the page below a dialog hears
        point, whole = QPointF(where), QPointF(widget.mapToGlobal(where))
        QApplication.sendEvent(widget, QEnterEvent(point, point, whole))
        QApplication.sendEvent(widget, QHoverEvent(QEvent.Type.HoverEnter, point, whole, QPointF(-1, -1)))
        QApplication.processEvents()


def point_away(widget: QWidget) -> None:
    """Move the pointer into the corner of the window, off a widget."""
    QTest.mouseMove(widget.window(), QPoint(1, 1))
    QApplication.processEvents()
    if widget.underMouse():
        QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
        QApplication.sendEvent(widget, QHoverEvent(QEvent.Type.HoverLeave, QPointF(-1, -1), QPointF(), QPointF()))
        QApplication.processEvents()
    assert not widget.underMouse()


def point_nowhere() -> None:
    """Move the pointer off every window, where the test before left it."""
    QCursor.setPos(QPoint(799, 799))
    QApplication.processEvents()
