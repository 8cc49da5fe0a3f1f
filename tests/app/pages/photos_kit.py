"""A photo page over a real diary, driven by keys, mouse and dropped files."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.import_dialog import ImportDialog
from poreditary.app.pages.photos import PhotosPage
from poreditary.app.shell import Shell
from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from tests.photo import samples

D = TypeVar("D", bound=QDialog)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def at(text: str) -> datetime:
    """Return a local time."""
    return datetime.fromisoformat(text)


def jpeg(taken: str | None = "2026-11-14 08:15:00", offset: str | None = "+08:00", side: int = 96) -> bytes:
    """Make a photo with time, place and camera; photos of different times differ."""
    image = samples.upright(side * 2, side)
    mark = sum(map(ord, taken or "")) * 7919
    image.paste((mark % 256, mark // 256 % 256, 90), (0, 0, 40, 40))
    exif = samples.exif_block(taken=taken.replace("-", ":"), offset=offset) if taken else b""
    return samples.photo("JPEG", image, exif)


def write(path: Path, data: bytes) -> Path:
    """Write a file and return its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def mime_of(paths: list[Path]) -> QMimeData:
    """Return what a file manager drags."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


@dataclass
class Photos:
    """The page, what it stands on, and how a person uses it."""

    qtbot: QtBot
    context: Context
    do: Callable[[Callable[[Diary], Any]], Any]
    settled: Callable[[], None]

    def __post_init__(self) -> None:
        self._usual = QLocale()
        QLocale.setDefault(QLocale("en_US"))
        self.bugs: list[Exception] = []
        self.refusals: list[Exception] = []
        self.context.broken.connect(self.bugs.append)
        self.context.refused.connect(self.refusals.append)
        self.page = PhotosPage(self.context)
        self.window = Shell(1060, 740)
        self.qtbot.addWidget(self.window)
        self.window.setCentralWidget(self.page)
        self.window.resize(1060, 740)

    def open(self) -> "Photos":
        """Show the page in front, filled."""
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.wait()
        self.page.timeline.setFocus()
        return self

    def keep(self, taken: str, view: View = View.FRONT, session_id: int | None = None) -> Photo:
        """Keep a photo in the diary without the page."""
        incoming = look_at(jpeg(taken), f"{taken[:10]}.jpg", at(taken))

        def job(diary: Diary) -> Photo:
            return diary.photos.photo(diary.photos.keep(incoming, view, session_id).id)

        photo: Photo = self.do(job)
        return photo

    def all(self) -> list[Photo]:
        """Return the photos of the diary, newest first."""
        photos: list[Photo] = self.do(lambda diary: diary.photos.all())
        return photos

    def shown(self) -> list[int]:
        """Return the ids of the photos in the timeline."""
        return [photo.id for photo in self.page.timeline.photos.photos()]

    def selected(self) -> list[int]:
        """Return the ids of the selected photos."""
        return [photo.id for photo in self.page.timeline.selected()]

    def wait(self) -> None:
        """Wait until nothing is under way, neither here nor in what follows from it."""
        for _ in range(3):
            self.settled()
            QApplication.processEvents()
        self.settled()

    def press(self, key: Key, how: Qt.KeyboardModifier = PLAIN, on: QWidget | None = None) -> None:
        """Press a key where the keys are, or on a widget."""
        widget = on or QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, key, how)
        self.wait()

    def click(self, widget: QWidget) -> None:
        """Click a widget."""
        assert widget.isVisible()
        assert widget.isEnabled()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.wait()

    def drop(self, *paths: Path) -> bool:
        """Drop files on the page; return whether it takes them."""
        mime, copy = mime_of(list(paths)), Qt.DropAction.CopyAction
        buttons = Qt.MouseButton.LeftButton
        entered = QDragEnterEvent(QPoint(300, 300), copy, mime, buttons, PLAIN)
        entered.ignore()
        QApplication.sendEvent(self.page, entered)
        if entered.isAccepted():
            QApplication.sendEvent(self.page, QDropEvent(QPointF(300, 300), copy, mime, buttons, PLAIN))
        self.wait()
        return entered.isAccepted()

    def dialog(self, kind: type[D]) -> D:
        """Return the dialog that is open, once it has the keys."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
        self.wait()
        found = [dialog for dialog in self.page.findChildren(kind) if dialog.isVisible()]
        assert len(found) == 1
        return found[0]

    def import_dialog(self) -> ImportDialog:
        """Return the import dialog once it looked at every file."""
        dialog = self.dialog(ImportDialog)
        self.qtbot.waitUntil(lambda: not dialog.form.progress.isVisible())
        self.wait()
        return dialog

    def import_shown(self) -> None:
        """Import what the dialog offers."""
        dialog = self.import_dialog()
        self.click(dialog.form.import_button)
        self.qtbot.waitUntil(lambda: not self.page.findChildren(ImportDialog))
        self.come_back()

    def come_back(self) -> None:
        """Give the page the keys again, as a window manager does when a dialog closes."""
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow)
        self.wait()

    def undo(self) -> None:
        """Take the last action back."""
        self.context.undo()
        self.wait()

    def redo(self) -> None:
        """Do it again."""
        self.context.redo()
        self.wait()

    def close(self) -> None:
        """Close what is open, and see that nothing broke."""
        for dialog in self.page.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        self.wait()
        QLocale.setDefault(self._usual)
        assert self.bugs == []
