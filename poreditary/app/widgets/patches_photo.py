"""The photo of the patches dialog: patches are drawn on it, or the pupils are marked."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QToolButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.models.compare_pictures import ComparePictures, Recipe, Wanted
from poreditary.app.models.patch_drawing import PatchDrawing
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.compare_layer import Layer
from poreditary.app.widgets.compare_marks import MARKS, MarkCanvas
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.oval_canvas import OvalCanvas
from poreditary.app.widgets.photo_look import Look
from poreditary.domain.alignment import Point, Similarity
from poreditary.domain.photo import Photo
from poreditary.errors import UserError


class PatchesPhoto(QWidget):
    """One photo large, looked at as close as wanted; two canvases of the same look show it."""

    marked = Signal()
    """Another number of pupils is marked now, or one lies elsewhere."""

    def __init__(self, context: Context, drawing: PatchDrawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ovals, self.pupils = OvalCanvas(drawing), MarkCanvas()
        self._pictures = ComparePictures(context, self)
        self._photo: Photo | None = None
        self.rooms = QStackedWidget()
        self.tools = QWidget()
        self.tool_buttons: list[QToolButton] = []
        self._lay_out()
        self.pupils.marked.connect(self.marked)
        self._pictures.arrived.connect(self._show)
        self._pictures.refused.connect(self._refuse)
        for canvas in (self.ovals, self.pupils):
            canvas.detail_wanted.connect(self._want)
            canvas.installEventFilter(self)

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(0.5))
        for canvas in (self.ovals, self.pupils):
            self.rooms.addWidget(canvas)
        lines.addWidget(self.rooms, 1)
        lines.addWidget(self.tools)
        flow = FlowLayout(self.tools)
        ways = (
            (say("PatchesPhoto", "Closer"), "+", "Ctrl++", self.zoom_in),
            (say("PatchesPhoto", "Wider"), "−", "Ctrl+-", self.zoom_out),
            (say("PatchesPhoto", "Whole photo"), "", "Ctrl+0", self.zoom_to_fit),
        )
        for text, sign, key, do in ways:
            button = QToolButton()
            button.setText(sign or text)
            keys = QKeySequence(key)
            button.setToolTip(f"{text} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
            button.setAccessibleName(button.toolTip())
            button.clicked.connect(lambda _checked=False, do=do: do())
            flow.addWidget(button)
            self.tool_buttons.append(button)
            QShortcut(keys, self, do)
        QShortcut(QKeySequence("Ctrl+="), self, self.zoom_in)

    def zoom_in(self) -> None:
        """Look a step closer."""
        self.canvas.zoom_in()

    def zoom_out(self) -> None:
        """Look a step wider."""
        self.canvas.zoom_out()

    def zoom_to_fit(self) -> None:
        """Show the whole photo."""
        self.canvas.zoom_to_fit()

    @property
    def canvas(self) -> OvalCanvas | MarkCanvas:
        """Return the canvas on show."""
        return self.pupils if self.is_marking else self.ovals

    @property
    def is_marking(self) -> bool:
        """Return whether pupils are marked now, rather than patches drawn."""
        return self.rooms.currentWidget() is self.pupils

    def open(self, photo: Photo, name: str) -> None:
        """Show a photo whole."""
        self._photo = photo
        for canvas in (self.ovals, self.pupils):
            canvas.setAccessibleName(name)
            canvas.set_look(Look())
        self._show()

    def mark_pupils(self, *, is_wanted: bool) -> None:
        """Let pupils be marked, or patches be drawn again; the look stays."""
        if is_wanted == self.is_marking:
            return
        look = self.canvas.look()
        self.rooms.setCurrentWidget(self.pupils if is_wanted else self.ovals)
        self.canvas.set_look(look)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_wanted:
            self.pupils.show_cross()

    def marks(self) -> tuple[Point, Point] | None:
        """Return where the pupils are, None before both are marked."""
        marks = self.pupils.marks
        return (marks[0], marks[1]) if len(marks) == MARKS else None

    def drop_pictures(self) -> None:
        """Let go of the photo's pictures, until it is painted again."""
        self._pictures.clear()
        for canvas in (self.ovals, self.pupils):
            canvas.drop_picture()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for a photo."""
        return QSize(theme.space(60), theme.space(50))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask for pictures that were let go of once they are to be painted again."""
        if event.type() == QEvent.Type.Paint and watched is self.canvas and not self.canvas.has_image:
            self._want()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        """Show the best pictures there are, and ask for those that are needed."""
        if self._photo is not None:
            layer = replace(self._layer(self._photo), images=self._pictures.images(Recipe(self._photo)))
            for canvas in (self.ovals, self.pupils):
                canvas.show_layers(layer)
            self._want()

    def _want(self) -> None:
        if self._photo is not None:
            recipe, layer = Recipe(self._photo), self._layer(self._photo)
            sizes = (self.canvas.wanted_at_fit(layer), self.canvas.wanted(layer))
            self._pictures.want([Wanted(recipe, size) for size in sizes])

    def _layer(self, photo: Photo) -> Layer:
        size = (photo.width, photo.height)
        return Layer(size, size, Similarity())

    def _refuse(self, _photo_id: int, problem: UserError) -> None:
        for canvas in (self.ovals, self.pupils):
            canvas.say_why_not(sentence(problem))
