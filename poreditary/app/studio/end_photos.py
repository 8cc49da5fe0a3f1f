"""After a sitting: its photos, small, in the picture's place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.studio.rows import empty
from poreditary.app.texts import word
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.photo_picture import PhotoPicture, Take
from poreditary.domain.photo import Photo

SIDE_UNITS = 24


class EndPhotos(QScrollArea):
    """Show the photos of a sitting, each with its view."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.pictures: list[PhotoPicture] = []
        self._photos: tuple[int, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._across = FlowLayout(inside)
        self._across.setSpacing(theme.space(1))
        self.setWidget(inside)

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show these photos; those that are on show stay."""
        ids = tuple(photo.id for photo in photos)
        if ids == self._photos:
            return
        self._photos, self.pictures = ids, []
        empty(self._across)
        for photo in photos:
            self._across.addWidget(self._small(photo))

    def drop_pictures(self) -> None:
        """Let go of the pictures, until they are painted again."""
        for picture in self.pictures:
            picture.drop_picture()

    def _small(self, photo: Photo) -> QWidget:
        shown, name = QWidget(), QLabel(word(photo.view))
        name.setProperty("role", "note")
        picture = PhotoPicture(theme.space(SIDE_UNITS), word(photo.view), partial(self._fetch, photo.sha256))
        self.pictures.append(picture)
        lines = QVBoxLayout(shown)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(0.5))
        lines.addWidget(picture)
        lines.addWidget(name)
        return shown

    def _fetch(self, digest: str, take: Take) -> None:
        self._context.ask(
            self, lambda diary: diary.photos.thumbnails([digest]), lambda found: take(found.get(digest, b""))
        )
