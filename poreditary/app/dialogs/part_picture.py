"""The photo that a part is drawn on in a dialog, read and decoded off the Qt thread."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from poreditary.app.context import Context
from poreditary.app.models.photo_pictures import image_of
from poreditary.app.widgets.crop_frame import CropFrame
from poreditary.diary.pictures import pixels_of
from poreditary.domain.photo import Photo

SHOWN_PIXELS = 900


class PartPicture(QObject):
    """Shows one photo at a time in a frame; the part that is drawn stays."""

    def __init__(self, context: Context, frame: CropFrame) -> None:
        super().__init__(frame)
        self._context, self._frame = context, frame
        self._photo: Photo | None = None
        self._dropped: Photo | None = None
        frame.image_wanted.connect(self._show_again)

    def drop(self) -> None:
        """Let go of the photo, until it is painted again."""
        self._dropped, self._photo = self._photo or self._dropped, None
        self._frame.show_image(QImage())

    def _show_again(self) -> None:
        if self._dropped is not None:
            photo, self._dropped = self._dropped, None
            self.show(photo)

    def show(self, photo: Photo) -> None:
        """Show this photo once it is read, and nothing until then."""
        if self._photo is not None and photo.id == self._photo.id:
            return
        self._photo = photo
        self._frame.show_image(QImage())
        self._context.ask(
            self,
            lambda diary: diary.photos.original(photo),
            lambda data: self._context.runner.compute(
                self,
                lambda: image_of(pixels_of(data, photo.file_name, SHOWN_PIXELS)),
                lambda image: self._take(photo, image),
            ),
        )

    def _take(self, photo: Photo, image: QImage) -> None:
        if self._photo is not None and photo.id == self._photo.id:
            self._frame.show_image(image)
