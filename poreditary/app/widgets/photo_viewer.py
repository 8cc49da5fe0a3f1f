"""One photo over the whole page, with its facts beside it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.photo_viewer import Ui_PhotoViewer
from poreditary.app.icons import icon
from poreditary.app.models.photo_album import Album, beside
from poreditary.app.models.photo_pictures import Pictures, Wish
from poreditary.app.texts import sentence, word
from poreditary.app.widgets.photo_canvas import PhotoCanvas
from poreditary.app.widgets.photo_facts import PhotoFacts
from poreditary.app.widgets.photo_look import Look
from poreditary.app.widgets.photo_rows import PhotoRows
from poreditary.app.widgets.photo_words import moment_text, spoken_text
from poreditary.app.widgets.unchanged_box import UnchangedBox
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.photo import Photo, Sitting
from poreditary.errors import UserError

NARROW_UNITS = 78
"""A page narrower than that many grid units opens photos without their facts beside them."""


class PhotoViewer(QWidget):
    """Show photos one after the other; left is newer and right is older, as in the timeline."""

    closed = Signal()
    compare_asked = Signal(object)
    """Photo: to be compared with the one before."""
    measure_asked = Signal(object)
    """Photo: its view is to be measured from it on."""
    discard_asked = Signal(object)
    copy_asked = Signal(object)
    time_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.form = Ui_PhotoViewer()
        self.form.setupUi(self)
        self.canvas = PhotoCanvas()
        self.facts, self.unchanged = PhotoFacts(), UnchangedBox(context)
        self.pictures = Pictures(context, self)
        self.photo: Photo | None = None
        self._photos: list[Photo] = []
        self._furnish()
        self._connect()
        self._add_keys()

    def _furnish(self) -> None:
        form = self.form
        form.lines.setSpacing(theme.space())
        form.canvas_room.addWidget(self.canvas)
        self.facts.add_below_sitting(self.unchanged)
        form.facts_area.setWidget(self.facts)
        signs = {
            form.star: "star",
            form.compare: "compare",
            form.measure: "measure",
            form.save_copy: "export",
            form.discard: "delete",
            form.facts_button: "info",
        }
        for button, sign in signs.items():
            button.setIcon(icon(sign))
            button.setIconSize(QSize(theme.space(2.5), theme.space(2.5)))
        form.back.setIcon(icon("previous", "accent"))
        form.newer.setIcon(icon("previous", "accent"))
        form.older.setIcon(icon("next", "accent"))
        form.older.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        form.percent.setMinimumWidth(theme.space(7))
        self.rows = PhotoRows(form, self.canvas, self.facts)
        for below in (form.newer, form.older, form.zoom_in, form.zoom_out, form.fit, form.pixels):
            # A click leaves the keys with the photo, so that the arrows go on stepping.
            below.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        form = self.form
        form.back.clicked.connect(self.close_photo)
        form.newer.clicked.connect(lambda: self.step(-1))
        form.older.clicked.connect(lambda: self.step(1))
        form.zoom_in.clicked.connect(self.canvas.zoom_in)
        form.zoom_out.clicked.connect(self.canvas.zoom_out)
        form.fit.clicked.connect(self.canvas.zoom_to_fit)
        form.pixels.clicked.connect(self.canvas.zoom_to_pixels)
        form.star.clicked.connect(self.toggle_star)
        form.facts_button.toggled.connect(form.facts_area.setVisible)
        form.compare.clicked.connect(lambda: self.compare_asked.emit(self.photo))
        form.measure.clicked.connect(lambda: self.measure_asked.emit(self.photo))
        form.save_copy.clicked.connect(lambda: self.copy_asked.emit(self.photo))
        form.discard.clicked.connect(lambda: self.discard_asked.emit(self.photo))
        self.facts.photo_edited.connect(self._keep_photo)
        self.facts.sitting_edited.connect(self._keep_sitting)
        self.facts.time_asked.connect(lambda: self.time_asked.emit(self.photo))
        self.canvas.arrow_pressed.connect(lambda columns, rows: self.step(columns or rows))
        self.canvas.detail_wanted.connect(self._look_again)
        self.pictures.arrived.connect(lambda _photo_id: self._show_picture())
        self.pictures.refused.connect(self._show_refusal)

    def _add_keys(self) -> None:
        around, here = Qt.ShortcutContext.WidgetWithChildrenShortcut, Qt.ShortcutContext.WidgetShortcut
        for key, widget, where, do in (
            ("Escape", self, around, self.close_photo),
            ("Ctrl++", self, around, self.canvas.zoom_in),
            ("Ctrl+=", self, around, self.canvas.zoom_in),
            ("Ctrl+-", self, around, self.canvas.zoom_out),
            ("Ctrl+0", self, around, self.canvas.zoom_to_fit),
            ("PgUp", self.canvas, here, lambda: self.step(-1)),
            ("PgDown", self.canvas, here, lambda: self.step(1)),
            ("S", self.canvas, here, self.form.star.click),
            ("C", self.canvas, here, self.form.compare.click),
            ("M", self.canvas, here, self.form.measure.click),
            ("N", self.canvas, here, self.write_note),
            ("Del", self.canvas, here, self.form.discard.click),
        ):
            # Given with a function, the constructor passes over its context.
            QShortcut(QKeySequence(key), widget, do).setContext(where)

    def open(self, photo: Photo, photos: list[Photo], album: Album) -> None:
        """Show a photo among those it can be stepped through."""
        self.form.facts_button.setChecked(self.width() >= theme.space(NARROW_UNITS))
        self.photo = None
        self._album, self._photos = album, photos
        self._show(photo, Look())
        self.canvas.setFocus()

    def update_album(self, photos: list[Photo], album: Album) -> None:
        """Show what changed; where the photo is gone, the next one takes its place, and with none left it closes."""
        if self.photo is None:
            return
        now = next((photo for photo in photos if photo.id == self.photo.id), None)
        now = now or self._next_to_what_is_gone({photo.id: photo for photo in photos})
        self._album, self._photos = album, photos
        if now is None:
            self.photo = None
            self.closed.emit()
        else:
            self._show(now, self.canvas.look())

    def step(self, step: int) -> None:
        """Show the photo so many places older (newer where negative); the look stays within a view."""
        following = None if self.photo is None else beside(self._photos, self.photo, step)
        if following is not None and self.photo is not None:
            self._show(following, self.canvas.look() if following.view == self.photo.view else Look())

    def close_photo(self) -> None:
        """Keep what was typed and go back."""
        self.flush()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows out within the new width."""
        super().resizeEvent(event)
        self._fit_rows()

    def put_away(self) -> None:
        """Let go of the photo and of every picture of it."""
        self.photo = None
        self.unchanged.ask_about(0)
        self.canvas.set_image(None)
        self.pictures.clear()

    def drop_pictures(self) -> None:
        """Let go of every picture; which photo is shown stays, until `update_album` fetches it anew."""
        self.canvas.drop_picture()
        self.pictures.clear()

    def toggle_star(self) -> None:
        """Give the photo its star, or take it."""
        if self.photo is not None:
            photo_id, star = self.photo.id, not self.photo.star
            self.context.change(self, lambda diary: diary.photos.edit(replace(diary.photos.photo(photo_id), star=star)))

    def write_note(self) -> None:
        """Put the keys where the note is written."""
        self.form.facts_button.setChecked(True)
        self.facts.form.note.setFocus()

    def flush(self) -> None:
        """Keep what was typed, also beside photos shown before where it could not be kept then."""
        if self.photo is not None:
            self.facts.flush()
        self.facts.send_again()

    def holds(self) -> bool:
        """Return whether something was typed that the diary does not have."""
        return self.facts.holds()

    def _keep_photo(self, photo_id: int, fields: dict[str, Any], before: dict[str, Any]) -> None:
        def edit(diary: Diary) -> Changes:
            return diary.photos.edit(replace(diary.photos.photo(photo_id), **fields))

        self._keep(edit, Photo, photo_id, fields, before)

    def _keep_sitting(self, sitting_id: int, fields: dict[str, Any], before: dict[str, Any]) -> None:
        def edit(diary: Diary) -> Changes:
            return diary.photos.edit_sitting(replace(diary.photos.sitting(sitting_id), **fields))

        self._keep(edit, Sitting, sitting_id, fields, before)

    def _keep(
        self,
        edit: Callable[[Diary], Changes],
        kind: type,
        value_id: int,
        fields: dict[str, Any],
        before: dict[str, Any],
    ) -> None:
        def refuse(problem: Exception) -> None:
            self.facts.give_back(kind, value_id, fields, before)
            self.context.fail(problem)

        self.context.change(self, edit, lambda _changes: self.facts.note_kept(kind, value_id, fields), refuse)

    def _next_to_what_is_gone(self, still: dict[int, Photo]) -> Photo | None:
        at = next((n for n, photo in enumerate(self._photos) if self.photo and photo.id == self.photo.id), 0)
        around = [*self._photos[at + 1 :], *reversed(self._photos[:at])]
        return next((still[photo.id] for photo in around if photo.id in still), None)

    def _show(self, photo: Photo, look: Look) -> None:
        is_other = self.photo is None or self.photo.id != photo.id
        self.facts.show_photo(photo, self._album)
        self.unchanged.ask_about(photo.sitting_id)
        self.photo = photo
        if is_other:
            self.canvas.set_photo(QSize(photo.width, photo.height), spoken_text(photo))
            self.canvas.set_look(look)
            self.form.facts_area.verticalScrollBar().setValue(0)
        self.form.title.setText(word(photo.view))
        self.form.subtitle.setText(moment_text(photo.taken))
        self._fit_rows()
        self.form.star.setChecked(photo.star)
        self.form.newer.setEnabled(beside(self._photos, photo, -1) is not None)
        self.form.older.setEnabled(beside(self._photos, photo, 1) is not None)
        self.form.compare.setEnabled(self._album.beside(photo, 1) is not None)
        self._look_again()

    def _fit_rows(self) -> None:
        edges = self.form.lines.contentsMargins()
        self.rows.fit(self.width() - edges.left() - edges.right())

    def _look_again(self) -> None:
        """Ask for the pixels this look needs, then for the photos that would be stepped to."""
        if self.photo is None:
            return
        fit = self.canvas.longest_at_fit()
        around = (beside(self._photos, self.photo, step) for step in (1, -1))
        wishes = [Wish(self.photo, fit), Wish(self.photo, self.canvas.longest_needed())]
        self.pictures.want(wishes + [Wish(photo, fit) for photo in around if photo is not None])
        self.form.percent.setText(f"{self.canvas.percent()} %")
        self._show_picture()

    def _show_picture(self) -> None:
        if self.photo is not None:
            self.canvas.set_image(self.pictures.best(self.photo, self.canvas.longest_needed()))

    def _show_refusal(self, photo_id: int, problem: UserError) -> None:
        if self.photo is not None and self.photo.id == photo_id:
            self.canvas.set_note(sentence(problem))
