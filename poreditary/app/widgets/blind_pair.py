"""A pair of a blind comparison: two pictures without their days, and the one question."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from poreditary.app import theme
from poreditary.app.forms.blind_pair import Ui_BlindPair
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.photo_canvas import PhotoCanvas
from poreditary.app.widgets.photo_look import Look
from poreditary.domain.kinds import BlindAnswer


class BlindPairView(QWidget):
    """Shows two pictures, zoomed and moved together, and takes one answer by key or button."""

    answered = Signal(object)
    """BlindAnswer: which shows less visible pores."""
    closed = Signal()
    """The person stops for now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_BlindPair()
        self.form.setupUi(self)
        self.left, self.right = PhotoCanvas(), PhotoCanvas()
        self.is_ready = False
        """Whether a pair is on show that waits for its answer."""
        self.is_fair = True
        """Whether its photos can be compared fairly."""
        self.note = QLabel()
        edge = theme.space(2)
        self.form.lines.setContentsMargins(edge, edge, edge, edge)
        self.form.lines.setSpacing(theme.space(1.5))
        for line in (self.form.sides, self.form.answers):
            line.setSpacing(theme.space(2))
        self.form.progress.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("role", "note")
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.setWordWrap(True)
        self.form.lines.insertWidget(self.form.lines.indexOf(self.form.sides), self.note)
        # Keys belong to both photos at once: a ring around one of them would sway the answer.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.form.question.text())
        for canvas in (self.left, self.right):
            canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            canvas.share_keys(self)
            self.form.sides.addWidget(canvas, 1)
        self._connect()

    def _connect(self) -> None:
        form = self.form
        form.back.clicked.connect(self.closed)
        for button, answer in self._buttons():
            button.clicked.connect(lambda _checked=False, answer=answer: self._answer(answer))
        self.left.looked.connect(self.right.set_look)
        self.right.looked.connect(self.left.set_look)
        around = Qt.ShortcutContext.WidgetWithChildrenShortcut
        keys = (("Left", BlindAnswer.LEFT), ("Right", BlindAnswer.RIGHT), ("Down", BlindAnswer.SAME))
        for key, answer in keys:
            shortcut = QShortcut(QKeySequence(key), self, context=around)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda answer=answer: self._answer(answer))
        QShortcut(QKeySequence("Escape"), self, self.closed.emit).setContext(around)

    def _buttons(self) -> tuple[tuple[QPushButton, BlindAnswer], ...]:
        form = self.form
        return (form.left, BlindAnswer.LEFT), (form.same, BlindAnswer.SAME), (form.right, BlindAnswer.RIGHT)

    def wait_for(self, number: int, of: int, *, is_fair: bool = True) -> None:
        """Say which pair comes; its pictures are still being made."""
        self.is_ready, self.is_fair = False, is_fair
        self.note.setText(say("Blind", "The next two photos are loading."))
        self.form.progress.setText(say("Blind", "Pair {n} of {of}").format(n=number, of=of))
        for canvas, name in self._canvases():
            canvas.set_photo(QSize(), name)
            canvas.set_note(say("Blind", "The photos are being laid on each other…"))

    def show_pair(self, left: QImage, right: QImage) -> None:
        """Show two pictures of one size and take an answer."""
        for (canvas, name), image in zip(self._canvases(), (left, right), strict=True):
            canvas.set_note("")
            canvas.set_photo(image.size(), name)
            canvas.set_look(Look())
            canvas.set_image(image)
        self.is_ready = True
        self.note.setText(
            say("Blind", "Laid on each other; brightness and colour matched for viewing.")
            if self.is_fair
            else say("Blind", "These photos cannot be compared fairly; the answer is marked so.")
        )
        announce(self.form.progress, f"{self.form.progress.text()}. {self.form.question.text()}")

    def put_away(self) -> None:
        """Let go of both pictures."""
        self.is_ready = False
        for canvas in (self.left, self.right):
            canvas.set_image(None)

    def _canvases(self) -> tuple[tuple[PhotoCanvas, str], ...]:
        return (self.left, say("Blind", "Left photo")), (self.right, say("Blind", "Right photo"))

    def _answer(self, answer: BlindAnswer) -> None:
        """Take one answer to a pair, however often a key was pressed; say so of what came too early."""
        if self.is_ready:
            self.is_ready = False
            self.answered.emit(answer)
        else:
            text = say("Blind", "The next two photos are loading. This answer was not counted.")
            self.note.setText(text)
            announce(self.note, text)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Let the keys begin at the photos, where each answer is one key."""
        super().showEvent(event)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take Space for no difference, unless a button has the keys; other keys zoom and move both photos."""
        if event.key() != Qt.Key.Key_Space:
            self.left.keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._answer(BlindAnswer.SAME)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the ring of the keys around both photos alike."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            gap = theme.space(0.5)
            painter.drawRect(self.left.geometry().united(self.right.geometry()).adjusted(-gap, -gap, gap, gap))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take it away."""
        super().focusOutEvent(event)
        self.update()
