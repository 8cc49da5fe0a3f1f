"""A patch before and after: beside each other, or in one place and fading from one to the other."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QStackedWidget, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.patch_canvas import PatchCanvas, PatchPictures
from poreditary.app.widgets.photo_look import Look

ALL = 100
HALF = 50


class Arrangement(Enum):
    """Where the two stand."""

    SIDE_BY_SIDE = 0
    ONE_PLACE = 1


class PatchPair(QStackedWidget):
    """Zoom and move both in step; Space held down shows the other one."""

    picture_wanted = Signal()
    """The patch was let go of and is to be painted again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.after, self.both = PatchCanvas(), PatchCanvas(), PatchCanvas()
        self.after.set_fade(1)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, ALL)
        self.slider.setPageStep(HALF)
        self.slider.setAccessibleName(say("PatchPair", "From before to after"))
        self.days = (QLabel(), QLabel(), QLabel(), QLabel())
        self._lay_out()
        self.slider.valueChanged.connect(lambda _value: self._fade())
        self._is_held = False
        for canvas in self.canvases:
            canvas.looked.connect(lambda look, canvas=canvas: self._follow(canvas, look))
            canvas.held.connect(self._hold)
            canvas.picture_wanted.connect(self.picture_wanted)

    @property
    def canvases(self) -> tuple[PatchCanvas, PatchCanvas, PatchCanvas]:
        """Return all that show the patch."""
        return self.before, self.after, self.both

    @property
    def canvas(self) -> PatchCanvas:
        """Return the one that zooms and moves now."""
        if self.currentIndex() == Arrangement.ONE_PLACE.value:
            return self.both
        return self.after if self.after.hasFocus() else self.before

    def show_patch(self, pictures: PatchPictures | None, name: str, before: str, after: str) -> None:
        """Show a patch by its name and the days it was photographed on; the place on show stays."""
        look = self.canvas.look()
        texts = (
            say("PatchPair", "{patch}, before: {day}").format(patch=name, day=before),
            say("PatchPair", "{patch}, after: {day}").format(patch=name, day=after),
            say("PatchPair", "{patch}, {before} and {after}").format(patch=name, before=before, after=after),
        )
        for canvas, text in zip(self.canvases, texts, strict=True):
            canvas.show_patch(pictures, text)
            canvas.set_look(look)
        first = say("PatchPair", "Before: {day}").format(day=before)
        second = say("PatchPair", "After: {day}").format(day=after)
        for label, text in zip(self.days, (first, second, first, second), strict=True):
            label.setText(text)

    def arrange(self, arrangement: Arrangement) -> None:
        """Put the two beside each other, or in one place."""
        had_keys = self.canvas.hasFocus()
        self.setCurrentIndex(arrangement.value)
        if had_keys:
            self.canvas.setFocus()

    def draw(self, *, pores: bool, left_out: bool) -> None:
        """Choose what is drawn on the patch."""
        for canvas in self.canvases:
            canvas.draw(pores=pores, left_out=left_out)

    def zoom_in(self) -> None:
        """Look a step closer."""
        self.canvas.zoom_in()

    def zoom_out(self) -> None:
        """Look a step wider."""
        self.canvas.zoom_out()

    def zoom_to_fit(self) -> None:
        """Show the whole patch."""
        self.canvas.zoom_to_fit()

    def set_note(self, note: str) -> None:
        """Say in the patch's place why it is not to be seen."""
        for canvas in self.canvases:
            canvas.set_note(note)

    def drop_pictures(self) -> None:
        """Let go of the patch until it is painted again."""
        for canvas in self.canvases:
            canvas.drop_picture()

    def _lay_out(self) -> None:
        beside = QWidget()
        across = QHBoxLayout(beside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space(2))
        for canvas, label in ((self.before, self.days[0]), (self.after, self.days[1])):
            column = QVBoxLayout()
            column.addWidget(canvas, 1)
            column.addWidget(label)
            across.addLayout(column, 1)
        place = QWidget()
        lines = QVBoxLayout(place)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.both, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.space())
        foot.addWidget(self.days[2])
        foot.addWidget(self.slider, 1)
        foot.addWidget(self.days[3])
        lines.addLayout(foot)
        for label in self.days:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "note")
        self.addWidget(beside)
        self.addWidget(place)

    def _follow(self, canvas: PatchCanvas, look: Look) -> None:
        for other in self.canvases:
            if other is not canvas:
                other.set_look(look)

    def _hold(self, is_held: bool) -> None:
        """Show the other one while Space is held down."""
        self._is_held = is_held
        if self.currentIndex() == Arrangement.SIDE_BY_SIDE.value:
            self.before.set_fade(1.0 if is_held else 0.0)
            self.after.set_fade(0.0 if is_held else 1.0)
            return
        self._fade()
        announce(self.both, self.days[3 if self.both.fade > 0.5 else 2].text())

    def _fade(self) -> None:
        part = self.slider.value() / ALL
        shown = (0.0 if part > 0.5 else 1.0) if self._is_held else part
        self.both.set_fade(shown)
        self.slider.setAccessibleDescription(say("PatchPair", "{n} % after").format(n=self.slider.value()))
