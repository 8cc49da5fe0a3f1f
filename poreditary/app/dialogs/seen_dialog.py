"""A number, seen: the patch before and after, with the pores that were found and the parts that were left out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.enter import press_by_enter
from poreditary.app.models.photo_work import PhotoWork
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.chip import Chip
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.patch_canvas import PatchPictures, Pores
from poreditary.app.widgets.patch_pair import Arrangement, PatchPair
from poreditary.diary.photo_work import Work
from poreditary.errors import UserError

WIDTH_UNITS, HEIGHT_UNITS = 112, 84
FOOT_PART = 0.22
"""The words below scroll rather than take more of the dialog's height."""


class Seen(Protocol):
    """A patch before and after as it was measured: 8-bit RGB rows, and grey ones that are 255 where nothing was."""

    @property
    def width(self) -> int:
        """Return how many pixels a row has."""

    @property
    def height(self) -> int:
        """Return how many rows there are."""

    @property
    def before(self) -> bytes:
        """Return the rows of the baseline."""

    @property
    def after(self) -> bytes:
        """Return the rows of the later sitting."""

    @property
    def masked(self) -> bytes:
        """Return the rows of what was left out."""

    @property
    def pores(self) -> Pores:
        """Return the places that were looked at."""


@dataclass(frozen=True, slots=True)
class SeenWords:
    """What is said of a number: the patch, its two days, what it comes to, figures in words, and the method."""

    patch: str
    before: str
    after: str
    sentence: str
    facts: tuple[str, ...]
    method: str


class SeenDialog(QDialog):
    """Both photos of a patch laid on each other; what is said of them stands below."""

    def __init__(self, context: Context, words: SeenWords, see: Callable[[], Work[Seen]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._words, self._see = context, words, see
        self.work = PhotoWork(context, self, slowly=True)
        self.pair = PatchPair()
        self.beside = self._chip(say("SeenDialog", "Side by side"))
        self.one_place = self._chip(say("SeenDialog", "In one place"))
        self.pores = QCheckBox(say("SeenDialog", "&Pores found"))
        self.left_out = QCheckBox(say("SeenDialog", "&Left out"))
        self.closer = QPushButton(say("SeenDialog", "Closer"))
        self.wider = QPushButton(say("SeenDialog", "Wider"))
        self.whole = QPushButton(say("SeenDialog", "Whole patch"))
        self.close_button = QPushButton(say("SeenDialog", "Close"))
        self.said = QLabel(words.sentence)
        self.setWindowTitle(say("SeenDialog", "{patch}: before and after").format(patch=words.patch))
        self._lay_out()
        self._connect()
        self._look_again()
        self.pair.before.setFocus()

    def _chip(self, text: str) -> Chip:
        chip = Chip(text)
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        return chip

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        edge = theme.space(2)
        lines.setContentsMargins(edge, edge, edge, edge)
        lines.setSpacing(theme.space())
        lines.addWidget(self._choices())
        lines.addWidget(self.pair, 1)
        self.foot = self._foot()
        lines.addWidget(self.foot)
        lines.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(QSize(theme.space(WIDTH_UNITS), theme.space(HEIGHT_UNITS)).boundedTo(room))

    def _choices(self) -> QWidget:
        choices = QWidget()
        flow = FlowLayout(choices)
        flow.setSpacing(theme.space())
        self._group = QButtonGroup(self)
        for chip, arrangement in ((self.beside, Arrangement.SIDE_BY_SIDE), (self.one_place, Arrangement.ONE_PLACE)):
            self._group.addButton(chip, arrangement.value)
        self.beside.setChecked(True)
        for box, tip in (
            (self.pores, say("SeenDialog", "Circle each pore that was looked at, on both photos")),
            (self.left_out, say("SeenDialog", "Hatch what was not measured: glare, hair, marks, what one photo lacks")),
        ):
            box.setChecked(True)
            box.setToolTip(tip)
        for button in (self.closer, self.wider, self.whole):
            button.setProperty("role", "quiet")
            button.setAutoDefault(False)
        for part in (self.beside, self.one_place, self.pores, self.left_out, self.closer, self.wider, self.whole):
            flow.addWidget(part)
        return choices

    def _foot(self) -> QScrollArea:
        """Return what is said of the patch; it scrolls where the text is large."""
        self._words_room = content = QWidget()
        lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, theme.space(), 0)
        lines.setSpacing(theme.space(0.5))
        self.hint = QLabel(_how_text())
        self.method = QLabel(self._words.method)
        facts = [QLabel(fact) for fact in self._words.facts]
        for label in (self.said, *facts, self.hint, self.method):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            lines.addWidget(label)
        for label in (self.hint, self.method):
            label.setProperty("role", "note")
        lines.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        area.setAccessibleName(say("SeenDialog", "What was found"))
        return area

    def _connect(self) -> None:
        self._group.idClicked.connect(lambda number: self.pair.arrange(Arrangement(number)))
        for box in (self.pores, self.left_out):
            box.toggled.connect(lambda _checked: self._draw())
        self.closer.clicked.connect(self.pair.zoom_in)
        self.wider.clicked.connect(self.pair.zoom_out)
        self.whole.clicked.connect(self.pair.zoom_to_fit)
        self.close_button.clicked.connect(self.reject)
        self.close_button.setAutoDefault(False)
        self.pair.picture_wanted.connect(self._look_again)
        self.work.stepped.connect(self._step)
        self.work.finished.connect(self._show)
        self.work.failed.connect(self._refuse)
        self.work.stopped.connect(self.pair.drop_pictures)
        self._context.resting.connect(self.work.cancel)
        self._context.ended.connect(self.work.drop)

    def _draw(self) -> None:
        self.pair.draw(pores=self.pores.isChecked(), left_out=self.left_out.isChecked())

    def _look_again(self) -> None:
        if not self.work.is_busy:
            self._say_instead(say("SeenDialog", "Laying both photos on each other…"))
            self.work.start(self._see())

    def _step(self, done: int, of: int) -> None:
        text = say("SeenDialog", "Laying both photos on each other… {n} %")
        self.pair.set_note(text.format(n=round(100 * done / max(1, of))))

    def _show(self, found: Seen) -> None:
        words = self._words
        self.pair.show_patch(pictures_of(found), words.patch, words.before, words.after)
        self._draw()

    def _refuse(self, problem: UserError) -> None:
        text = sentence(problem)
        self._say_instead(text)
        announce(self, text, urgent=True)

    def _say_instead(self, text: str) -> None:
        words = self._words
        self.pair.show_patch(None, words.patch, words.before, words.after)
        self.pair.set_note(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the words what they need, the picture the rest."""
        super().resizeEvent(event)
        needed = self._words_room.heightForWidth(self.foot.width() - theme.space())
        self.foot.setFixedHeight(min(needed, round(self.height() * FOOT_PART)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter press the button that has the keys, and none where the picture has them."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def drop_pictures(self) -> None:
        """Let go of the patch until it is painted again."""
        self.work.cancel()
        self.pair.drop_pictures()

    def done(self, result: int) -> None:
        """Let go of what is still under way, and close."""
        self.work.cancel()
        super().done(result)


def _how_text() -> str:
    return say(
        "SeenDialog",
        "On the picture: hold Space to see the other one; the wheel, + and − zoom; drag it, or press Shift and an "
        "arrow, to move.",
    )


def pictures_of(found: Seen) -> PatchPictures:
    """Return a patch as it is painted."""
    width, height = found.width, found.height
    before, after = (
        QImage(data, width, height, width * 3, QImage.Format.Format_RGB888).copy()
        for data in (found.before, found.after)
    )
    left_out = QImage(found.masked, width, height, width, QImage.Format.Format_Alpha8).copy()
    return PatchPictures(before, after, left_out, found.pores)
