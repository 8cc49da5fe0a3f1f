"""Photos of a session: those kept with it, and files chosen to be kept with it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog
from poreditary.app.dialogs.photo_files import Looked, look_through
from poreditary.app.dialogs.session_form import SessionForm
from poreditary.app.dialogs.session_photo_row import KeptRow, PickedRow
from poreditary.app.pages.photos_files import ask_for_photos
from poreditary.app.tasks import Progress
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.photo_picture import PhotoPicture, Take
from poreditary.diary.photos import Incoming
from poreditary.diary.treatments import PickedPhotos


class SessionPhotos(QWidget):
    """Choose photo files; each is read off the Qt thread, and a bad one is named with its reason while others go on."""

    is_reading_changed = Signal(bool)

    def __init__(self, context: Context, start: SessionForm) -> None:
        super().__init__()
        self._context = context
        self._view = start.view
        self._progress: Progress | None = None
        self.rows: list[PickedRow] = []
        self.pick_button = QPushButton(say("SessionPhotos", "Add photos…"))
        self.cancel_button = QPushButton(say("SessionPhotos", "Stop reading"))
        self.bar, self.status, self.problems = QProgressBar(), QLabel(), QLabel()
        self._list = QVBoxLayout()
        self._lay_out()
        self._thumbnails = dict(start.thumbnails)
        start.thumbnails.clear()
        for photo in start.photos:
            self._list.addWidget(KeptRow(photo, partial(self._fetch, photo.sha256)))
        self.pick_button.clicked.connect(self.pick)
        self.cancel_button.clicked.connect(self.cancel)

    def _lay_out(self) -> None:
        heading = QLabel(say("SessionPhotos", "Photos of this session"))
        self.status.setProperty("role", "note")
        self.problems.setProperty("role", "care")
        self.problems.setWordWrap(True)
        for label in (self.status, self.problems):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say("SessionPhotos", "Photos read"))
        across = QHBoxLayout()
        for part in (self.pick_button, self.bar, self.cancel_button):
            across.addWidget(part)
        across.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(1))
        lines.addWidget(heading)
        lines.addLayout(self._list)
        lines.addLayout(across)
        lines.addWidget(self.status)
        lines.addWidget(self.problems)
        self.bar.hide()
        self.cancel_button.hide()
        self.status.hide()
        self.problems.hide()

    def pick(self) -> None:
        """Ask for files and read them."""
        paths = ask_for_photos(self)
        if paths:
            self.read(paths)

    def read(self, paths: list[Path]) -> None:
        """Read files off the Qt thread, then ask the diary whether it has them already."""
        progress = self._progress = self._context.runner.progress(self, self._tell)
        known = tuple(row.incoming for row in self.rows)
        self._set_reading(is_reading=True)
        self._tell(0, len(paths), paths[0].name)
        self._context.runner.compute(self, lambda: look_through(paths, known, progress), self._check, self._fail)

    def cancel(self) -> None:
        """Stop after the file being read; those read so far stay."""
        if self._progress is not None:
            self._progress.cancel()

    def drop_pictures(self) -> None:
        """Let go of the small pictures; the files that were chosen stay chosen."""
        self._thumbnails.clear()
        for picture in self.findChildren(PhotoPicture):
            picture.drop_picture()

    def _fetch(self, digest: str, take: Take) -> None:
        """Hand over a thumbnail: the one read with the session, else anew from the diary."""
        if digest in self._thumbnails:
            take(self._thumbnails[digest])
            return
        self._context.ask(
            self, lambda diary: diary.photos.thumbnails([digest]), lambda found: take(found.get(digest, b""))
        )

    def picked(self) -> PickedPhotos:
        """Return the photos chosen, each with its view."""
        return tuple((row.incoming, row.view()) for row in self.rows)

    def _check(self, looked: Looked) -> None:
        self._context.ask(self, looked.without_known, self._show, self._fail)

    def _show(self, looked: Looked) -> None:
        self._set_reading(is_reading=False)
        for incoming in looked.photos:
            self._add(incoming)
        text = "\n".join(sentence(problem) for problem in looked.refused)
        self.problems.setText(text)
        self.problems.setVisible(bool(text))
        if text:
            announce(self.problems, text, urgent=True)

    def _add(self, incoming: Incoming) -> None:
        row = PickedRow(incoming, self._view)
        row.removed.connect(lambda: self._remove(row))
        dialog = self.window()
        if isinstance(dialog, EntryDialog):
            dialog.guard(row.view_box)
        self.rows.append(row)
        self._list.addWidget(row)

    def _remove(self, row: PickedRow) -> None:
        self.rows.remove(row)
        self.pick_button.setFocus()
        row.hide()
        row.deleteLater()

    def _tell(self, done: int, of: int, name: str) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.status.setText(
            say("SessionPhotos", "Reading {name}, {number} of {of}").format(name=name, number=done + 1, of=of)
        )

    def _fail(self, problem: Exception) -> None:
        self._set_reading(is_reading=False)
        self._context.fail(problem)

    def _set_reading(self, *, is_reading: bool) -> None:
        self.bar.setVisible(is_reading)
        self.status.setVisible(is_reading)
        self.cancel_button.setVisible(is_reading)
        self.pick_button.setEnabled(not is_reading)
        if not is_reading:
            self._progress = None
        self.is_reading_changed.emit(is_reading)
