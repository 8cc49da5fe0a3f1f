"""One of two photos that stand side by side."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from poreditary.app import theme
from poreditary.app.days import medium_day
from poreditary.app.forms.photo_side import Ui_PhotoSide
from poreditary.app.icons import icon
from poreditary.app.models.photo_album import Album
from poreditary.app.models.photo_pictures import Pictures, Wish
from poreditary.app.texts import say, sentence, word
from poreditary.app.widgets.photo_canvas import PhotoCanvas
from poreditary.app.widgets.photo_words import condition_text, spoken_text
from poreditary.domain.photo import Photo
from poreditary.errors import UserError


class PhotoSide(QWidget):
    """A photo with its day and condition; it steps through the photos of its view."""

    changed = Signal()
    """Another photo stands here, or more of its pixels are needed."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PhotoSide()
        self.form.setupUi(self)
        self.canvas = PhotoCanvas()
        self.photo: Photo | None = None
        self._words = ("", "")
        self._album = Album()
        self._pictures = pictures
        self.form.lines.setSpacing(theme.space(0.5))
        for label in (self.form.title, self.form.subtitle):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.form.canvas_room.addWidget(self.canvas)
        for button, sign, step in ((self.form.newer, "up", -1), (self.form.older, "down", 1)):
            button.setIcon(icon(sign))
            button.clicked.connect(lambda _checked=False, step=step: self.step(step))
        self.canvas.arrow_pressed.connect(lambda _columns, rows: self.step(rows))
        self.canvas.detail_wanted.connect(self.changed)
        pictures.arrived.connect(lambda _photo_id: self.show_picture())
        pictures.refused.connect(self._show_refusal)

    def show_photo(self, photo: Photo, album: Album) -> None:
        """Show a photo; the look stays where the view does."""
        is_other = self.photo is None or self.photo.id != photo.id
        look = self.canvas.look()
        self.photo, self._album = photo, album
        self._words = (medium_day(photo.day), f"{word(photo.view)} · {condition_text(album.sitting(photo))}")
        self._show_words()
        self.form.newer.setEnabled(album.beside(photo, -1) is not None)
        self.form.older.setEnabled(album.beside(photo, 1) is not None)
        if is_other:
            self.canvas.set_photo(QSize(photo.width, photo.height), spoken_text(photo))
            self.canvas.set_look(look)
        self.changed.emit()

    def step(self, step: int) -> None:
        """Show the photo of this view so many places older (newer where negative)."""
        following = None if self.photo is None else self._album.beside(self.photo, step)
        if following is not None:
            self.show_photo(following, self._album)

    def wishes(self) -> list[Wish]:
        """Return the pictures needed now."""
        if self.photo is None:
            return []
        return [Wish(self.photo, self.canvas.longest_at_fit()), Wish(self.photo, self.canvas.longest_needed())]

    def wishes_around(self) -> list[Wish]:
        """Return the pictures a step would need."""
        around = (self._album.beside(self.photo, step) for step in (1, -1)) if self.photo else ()
        return [Wish(photo, self.canvas.longest_at_fit()) for photo in around if photo is not None]

    def show_picture(self) -> None:
        """Show the best picture there is."""
        if self.photo is not None:
            self.canvas.set_image(self._pictures.best(self.photo, self.canvas.longest_needed()))

    def name_buttons(self, side: str) -> None:
        """Say to screen readers which side the buttons are of."""
        self.form.newer.setAccessibleName(say("PhotoSide", "{side}: newer photo").format(side=side))
        self.form.older.setAccessibleName(say("PhotoSide", "{side}: older photo").format(side=side))

    def _show_words(self) -> None:
        """Show day and condition on one line each, so that both sides leave the same room for their photos."""
        room = self.width() - self.form.newer.sizeHint().width() - self.form.older.sizeHint().width() - theme.space(3)
        for label, text in zip((self.form.title, self.form.subtitle), self._words, strict=True):
            label.ensurePolished()
            label.setText(label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0)))
            label.setToolTip(text)
            label.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show as much of the words as there is room for."""
        super().resizeEvent(event)
        self._show_words()

    def _show_refusal(self, photo_id: int, problem: UserError) -> None:
        if self.photo is not None and self.photo.id == photo_id:
            self.canvas.set_note(sentence(problem))
