"""The photos that are compared, in one of the four ways, zoomed and moved together."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from poreditary.app import theme
from poreditary.app.days import medium_day
from poreditary.app.models.compare_pictures import ComparePictures, Wanted
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.compare_canvas import CompareCanvas
from poreditary.app.widgets.compare_overlay import Mode, OverlayCanvas
from poreditary.app.widgets.compare_scene import Part, Scene
from poreditary.app.widgets.photo_look import Look
from poreditary.app.widgets.photo_words import spoken_text
from poreditary.domain.photo import Photo
from poreditary.errors import UserError

MOST = 4
"""So many photos stand beside each other at most."""


class CompareStage(QStackedWidget):
    """A canvas for each photo, and one on which two of them lie on each other."""

    chosen = Signal(int)
    """The place of the photo the keys went to."""
    arrow_pressed = Signal(int, int)
    """Columns and rows to step."""

    def __init__(self, pictures: ComparePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = pictures
        self.sides = [CompareCanvas() for _ in range(MOST)]
        self.overlay = OverlayCanvas()
        self.is_linked = True
        self._scene: Scene | None = None
        self._active = 0
        self._refusals: dict[int, str] = {}
        self._lay_out()
        for index, side in enumerate(self.sides):
            side.focused.connect(lambda index=index: self._take_keys(index))
        for canvas in (*self.sides, self.overlay):
            canvas.looked.connect(lambda look, canvas=canvas: self._follow(canvas, look))
            canvas.arrow_pressed.connect(self.arrow_pressed)
            canvas.detail_wanted.connect(self._show_pictures)
        pictures.arrived.connect(self._show_pictures)
        pictures.refused.connect(self._refuse)

    def _lay_out(self) -> None:
        room = QWidget()
        across = QHBoxLayout(room)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space(2))
        for side in self.sides:
            across.addWidget(side, 1)
        self.addWidget(room)
        self.addWidget(self.overlay)

    def show_scene(self, scene: Scene) -> None:
        """Show photos in a way; the place on show stays."""
        before, self._scene = self._scene, scene
        if before is None or before.mode is not scene.mode:
            self._change_mode(scene)
        first, photo = scene.photos[0], scene.photos[scene.chosen]
        self.overlay.set_labels(medium_day(first.day), medium_day(photo.day))
        self.overlay.setAccessibleName(_pair_text(scene.mode, first, photo))
        for index, side in enumerate(self.sides):
            side.setVisible(index < len(scene.photos))
            if index < len(scene.photos):
                side.setAccessibleName(spoken_text(scene.photos[index]))
        self._show_pictures()

    def open(self) -> None:
        """Begin with the whole photos."""
        self._refusals = {}
        for canvas in (*self.sides, self.overlay):
            canvas.set_look(Look())

    def put_away(self) -> None:
        """Let go of every picture."""
        self._scene = None
        for canvas in (*self.sides, self.overlay):
            canvas.show_layers()
        self.pictures.clear()

    def drop_pictures(self) -> None:
        """Let go of every picture; what is compared stays."""
        self.pictures.clear()
        for canvas in (*self.sides, self.overlay):
            canvas.drop_picture()

    def take_keys(self, index: int) -> None:
        """Give the keys to a photo, or to the two that lie on each other."""
        on_top = self.overlay if self.currentWidget() is self.overlay else self.sides[index]
        self._active = index
        on_top.setFocus()

    def canvas(self) -> CompareCanvas:
        """Return the canvas that zooms and moves now."""
        return self.overlay if self.currentWidget() is self.overlay else self.sides[self._active]

    def link(self, is_linked: bool) -> None:
        """Zoom and move all at once from now on, or each alone."""
        self.is_linked = is_linked
        self._follow(self.canvas(), self.canvas().look())

    def _change_mode(self, scene: Scene) -> None:
        look, had_keys = self.canvas().look(), self.canvas().hasFocus()
        if scene.mode is Mode.SIDE_BY_SIDE:
            self.setCurrentIndex(0)
            self._active = scene.chosen
            for side in self.sides:
                side.set_look(look)
        else:
            self.setCurrentWidget(self.overlay)
            self.overlay.set_mode(scene.mode)
            self.overlay.set_look(look)
        if had_keys:
            self.canvas().setFocus()

    def _take_keys(self, index: int) -> None:
        self._active = index
        self.chosen.emit(index)

    def _follow(self, canvas: CompareCanvas, look: Look) -> None:
        for other in self.sides:
            if self.is_linked and canvas is not self.overlay and other is not canvas:
                other.set_look(look)

    def _parts(self) -> list[tuple[CompareCanvas, list[Part]]]:
        """Return what each visible canvas shows."""
        scene = self._scene
        if scene is None or self.isHidden():
            return []
        if scene.mode is not Mode.SIDE_BY_SIDE:
            return [(self.overlay, scene.over())]
        return [(self.sides[index], [scene.beside(index)]) for index in range(len(scene.photos))]

    def _show_pictures(self) -> None:
        """Show the best pictures there are, and ask for those that are needed."""
        fitted, close = [], []
        for canvas, parts in self._parts():
            canvas.show_layers(*(replace(layer, images=self.pictures.images(recipe)) for recipe, layer in parts))
            photos = [photo for recipe, _layer in parts for photo in recipe.photos]
            refusals = (self._refusals[photo.id] for photo in photos if photo.id in self._refusals)
            instead = "" if parts or self._scene is None else self._scene.instead
            canvas.say_why_not(next(refusals, instead))
            for recipe, layer in parts:
                fitted.append(Wanted(recipe, canvas.wanted_at_fit(layer)))
                close.append(Wanted(recipe, canvas.wanted(layer)))
        if fitted:
            self.pictures.want(fitted + close)

    def _refuse(self, photo_id: int, problem: UserError) -> None:
        self._refusals[photo_id] = sentence(problem)
        self._show_pictures()


def _pair_text(mode: Mode, first: Photo, photo: Photo) -> str:
    """Return what a screen reader says of two photos that lie on each other."""
    text = {
        Mode.BLINK: say("CompareStage", "{first} and {other}, one after the other"),
        Mode.DIFFERENCE: say("CompareStage", "Difference between {first} and {other}"),
    }.get(mode, say("CompareStage", "{first} left of the line, {other} right of it"))
    return text.format(first=medium_day(first.day), other=medium_day(photo.day))
