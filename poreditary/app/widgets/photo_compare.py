"""Two photos side by side, zoomed and moved together."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.photo_compare import Ui_PhotoCompare
from poreditary.app.icons import icon
from poreditary.app.models.photo_album import Album
from poreditary.app.models.photo_pictures import Pictures
from poreditary.app.texts import say
from poreditary.app.widgets.photo_canvas import PhotoCanvas
from poreditary.app.widgets.photo_look import Look
from poreditary.app.widgets.photo_side import PhotoSide
from poreditary.app.widgets.photo_words import apart_text, differences
from poreditary.domain.photo import Photo


class PhotoCompare(QWidget):
    """The earlier photo at the left, the later at the right."""

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PhotoCompare()
        self.form.setupUi(self)
        self.pictures = Pictures(context, self)
        self.left, self.right = PhotoSide(self.pictures), PhotoSide(self.pictures)
        self._album = Album()
        self._active = self.right.canvas
        self._furnish()
        self._connect()
        self._add_keys()

    def _furnish(self) -> None:
        form = self.form
        form.lines.setSpacing(theme.space())
        form.sides.setSpacing(theme.space(2))
        for side, name in ((self.left, say("PhotoCompare", "Left")), (self.right, say("PhotoCompare", "Right"))):
            form.sides.addWidget(side, 1)
            side.name_buttons(name)
        form.back.setIcon(icon("previous", "accent"))

    def _connect(self) -> None:
        form = self.form
        form.back.clicked.connect(self.closed)
        form.zoom_in.clicked.connect(self.zoom_in)
        form.zoom_out.clicked.connect(self.zoom_out)
        form.fit.clicked.connect(self.zoom_to_fit)
        form.pixels.clicked.connect(self.zoom_to_pixels)
        form.against_before.clicked.connect(lambda: self._put_left(self._before()))
        form.against_baseline.clicked.connect(lambda: self._put_left(self._baseline()))
        form.linked.toggled.connect(lambda _checked: self._follow(self._active, self._active.look()))
        for side in (self.left, self.right):
            side.changed.connect(self._look_again)
            canvas = side.canvas
            canvas.focused.connect(lambda canvas=canvas: self._take_keys(canvas))
            canvas.looked.connect(lambda look, canvas=canvas: self._follow(canvas, look))
            canvas.arrow_pressed.connect(lambda columns, _rows: self._go_across(columns))

    def _add_keys(self) -> None:
        around = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, do in (
            ("Escape", self.closed.emit),
            ("Ctrl++", self.zoom_in),
            ("Ctrl+=", self.zoom_in),
            ("Ctrl+-", self.zoom_out),
            ("Ctrl+0", self.zoom_to_fit),
        ):
            QShortcut(QKeySequence(key), self, do, context=around)

    def open(self, one: Photo, other: Photo, album: Album) -> None:
        """Show two photos, the earlier at the left."""
        earlier, later = sorted((one, other), key=lambda photo: (photo.taken, photo.id))
        self._album = album
        for side, photo in ((self.left, earlier), (self.right, later)):
            side.photo = None
            side.canvas.set_look(Look())
            side.show_photo(photo, album)
        self.right.canvas.setFocus()

    def update_album(self, album: Album) -> None:
        """Show what changed; without one of the two photos there is nothing to compare."""
        if self.left.photo is None or self.right.photo is None:
            return
        left, right = album.photo(self.left.photo.id), album.photo(self.right.photo.id)
        if left is None or right is None:
            self.closed.emit()
            return
        self._album = album
        self.left.show_photo(left, album)
        self.right.show_photo(right, album)

    def put_away(self) -> None:
        """Let go of both photos and of every picture of them."""
        for side in (self.left, self.right):
            side.photo = None
            side.canvas.set_image(None)
        self.pictures.clear()

    def zoom_in(self) -> None:
        """Look a step closer at both, or at the one the keys are on."""
        self._active.zoom_in()

    def zoom_out(self) -> None:
        """Look a step wider."""
        self._active.zoom_out()

    def zoom_to_fit(self) -> None:
        """Show both photos whole."""
        self._active.zoom_to_fit()

    def zoom_to_pixels(self) -> None:
        """Show a photo pixel as one pixel of the screen."""
        self._active.zoom_to_pixels()

    def _take_keys(self, canvas: PhotoCanvas) -> None:
        self._active = canvas

    def _go_across(self, columns: int) -> None:
        if columns:
            (self.left if columns < 0 else self.right).canvas.setFocus()

    def _follow(self, canvas: PhotoCanvas, look: Look) -> None:
        if self.form.linked.isChecked():
            other = self.right.canvas if canvas is self.left.canvas else self.left.canvas
            other.set_look(look)

    def _before(self) -> Photo | None:
        return None if self.right.photo is None else self._album.beside(self.right.photo, 1)

    def _baseline(self) -> Photo | None:
        return None if self.right.photo is None else self._album.baseline(self.right.photo)

    def _put_left(self, photo: Photo | None) -> None:
        if photo is not None:
            self.left.show_photo(photo, self._album)

    def _look_again(self) -> None:
        """Say what the pair is, and ask for the pixels it needs."""
        left, right = self.left.photo, self.right.photo
        if left is None or right is None:
            return
        album, form = self._album, self.form
        found = [apart_text(left.day, right.day), *differences(album.sitting(left), album.sitting(right))]
        if left.view != right.view:
            found.append(say("PhotoCompare", "other view"))
        form.apart.setText(" · ".join(found))
        theme.set_role(form.apart, "care" if len(found) > 1 else "")
        form.against_before.setEnabled(self._before() is not None)
        form.against_baseline.setEnabled(self._baseline() is not None)
        around = self.right.wishes_around() + self.left.wishes_around()
        self.pictures.want(self.left.wishes() + self.right.wishes() + around)
        self.left.show_picture()
        self.right.show_picture()
