"""Laying a photo on another by hand: two spots marked on both."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.days import medium_day
from poreditary.app.models.compare_pictures import ComparePictures, Recipe, Wanted
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.compare_layer import Layer
from poreditary.app.widgets.compare_marks import MARKS, MarkCanvas
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.photo_look import Look
from poreditary.app.widgets.signed_line import SignedLine
from poreditary.domain.alignment import Similarity, by_points
from poreditary.domain.photo import Photo

MOST_SCALE, MOST_TURN = 1.6, 25.0
"""Photos of one view seldom differ by more, in times and degrees; marks that say so are asked about."""


class CompareHand(QWidget):
    """Two photos beside each other; the first is what the other is laid on."""

    closed = Signal()
    laid = Signal(object, object, object)
    """Photo, reference, and the Similarity that the marks give."""

    def __init__(self, pictures: ComparePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._photos: list[Photo] = []
        self._is_asked = False
        self.sides = [MarkCanvas() for _ in range(2)]
        self.counts = [QLabel() for _ in range(2)]
        self.how = QLabel(
            say(
                "CompareHand",
                "Mark the same two spots on both photos, far from each other: a mole, a freckle, a scar. "
                "Click on them, or move the cross with the arrows and press Enter. "
                "Pull a mark to move it; Backspace takes the last one back.",
            )
        )
        self.problem = SignedLine("care", "care")
        self.lay_button = QPushButton(say("CompareHand", "Lay on each other"))
        self.leave_button = QPushButton(say("CompareHand", "Leave without marks"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.how.setWordWrap(True)
        self.lay_button.setProperty("role", "primary")
        self.leave_button.setProperty("role", "quiet")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space())
        lines.addWidget(self.how)
        across = QHBoxLayout()
        across.setSpacing(theme.space(2))
        for side, count in zip(self.sides, self.counts, strict=True):
            column = QVBoxLayout()
            column.addWidget(side, 1)
            column.addWidget(count)
            across.addLayout(column, 1)
        lines.addLayout(across, 1)
        lines.addWidget(self.problem)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.lay_button)
        flow.addWidget(self.leave_button)
        lines.addWidget(buttons)

    def _connect(self) -> None:
        for side in self.sides:
            side.marked.connect(self._count)
            side.detail_wanted.connect(self.show_pictures)
        self._pictures.arrived.connect(self.show_pictures)
        self.lay_button.clicked.connect(self._lay)
        self.leave_button.clicked.connect(self.closed)

    def open(self, photo: Photo, reference: Photo) -> None:
        """Show two photos without marks, the reference at the left."""
        self._photos = [reference, photo]
        for side, shown in zip(self.sides, self._photos, strict=True):
            side.clear_marks()
            side.set_look(Look())
            side.setAccessibleName(medium_day(shown.day))
        self._count()
        self.show_pictures()
        self.sides[0].show_cross()
        self.sides[0].setFocus()

    def put_away(self) -> None:
        """Let go of both photos."""
        self._photos = []
        for side in self.sides:
            side.show_layers()

    def drop_pictures(self) -> None:
        """Let go of the pictures; the marks stay."""
        for side in self.sides:
            side.drop_picture()

    @property
    def photos(self) -> list[Photo]:
        """Return the photos on show, none where nothing is marked now."""
        return self._photos

    def _count(self) -> None:
        """Say how many spots are marked, and let only lay what can be laid."""
        self.problem.say("")
        self._is_asked = False
        for side, count, photo in zip(self.sides, self.counts, self._photos, strict=False):
            text = say("CompareHand", "{day}: {n} of 2 spots marked")
            count.setText(text.format(day=medium_day(photo.day), n=len(side.marks)))
        self.lay_button.setEnabled(all(len(side.marks) == MARKS for side in self.sides))

    def _lay(self) -> None:
        there, here = ((side.marks[0], side.marks[1]) for side in self.sides)
        found = by_points(here, there)
        if found is None:
            self.problem.say(
                say("CompareHand", "These spots do not fit: choose two that lie further apart, the same on both.")
            )
            return
        if not self._is_asked and _is_odd(found):
            self._is_asked = True
            text = say(
                "CompareHand",
                "These marks turn the photo by {turn}° and make it {scale} times as large. "
                "Move a mark, or press the button again if that is so.",
            )
            locale = QLocale()
            self.problem.say(
                text.format(turn=locale.toString(round(abs(found.turn))), scale=locale.toString(found.scale, "f", 1))
            )
            announce(self.problem, self.problem.text(), urgent=True)
            return
        reference, photo = self._photos
        self.laid.emit(photo, reference, found)

    def show_pictures(self) -> None:
        """Show the best pictures there are, and ask for those that are needed."""
        fitted, close = [], []
        for side, photo in zip(self.sides, self._photos, strict=False):
            recipe, size = Recipe(photo), (photo.width, photo.height)
            layer = Layer(size, size, Similarity())
            side.show_layers(replace(layer, images=self._pictures.images(recipe)))
            fitted.append(Wanted(recipe, side.wanted_at_fit(layer)))
            close.append(Wanted(recipe, side.wanted(layer)))
        if fitted:
            self._pictures.want(fitted + close)


def _is_odd(found: Similarity) -> bool:
    return not 1 / MOST_SCALE <= found.scale <= MOST_SCALE or abs(found.turn) > MOST_TURN
