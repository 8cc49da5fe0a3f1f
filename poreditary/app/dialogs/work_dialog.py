"""What the dialogs for long work share: fields, a button that begins it, how far it is, and what came of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.field_values import align_labels
from poreditary.app.models.photo_work import PhotoWork
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.announce import announce
from poreditary.diary.photo_work import Work
from poreditary.errors import UserError

WIDTH_UNITS = 68
SAID_LINES = 6


class WorkDialog(QDialog):
    """Begin a work with what is filled in; it can be cancelled, and what came of it is said before the dialog goes."""

    def __init__(self, context: Context, title: str, begin: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.work = PhotoWork(context, self)
        self.setWindowTitle(title)
        self.fields = QWidget()
        self.progress = QProgressBar()
        self.said = QLabel()
        self.begin_button = QPushButton(begin)
        self.work.stepped.connect(self._step)
        self.work.finished.connect(lambda made: self._tell(self.made_text(made)))
        self.work.failed.connect(lambda problem: self._tell(_why(problem), is_bad=True))
        self.work.stopped.connect(lambda: self._tell(self.stopped_text(), is_bad=True))

    def made_text(self, made: object) -> str:
        """Return what came of the work, to be read by the person."""
        raise NotImplementedError

    def stopped_text(self) -> str:
        """Return what is left of a work that was cancelled."""
        raise NotImplementedError

    def wanted(self) -> Work[object] | None:
        """Return the work that is filled in, None where the person thought better of it."""
        raise NotImplementedError

    def lay_out(self, rows: QFormLayout) -> None:
        """Put the filled fields in their place; the buttons come last."""
        rows.setContentsMargins(0, 0, theme.space(1.5), 0)
        rows.setHorizontalSpacing(theme.space(2))
        rows.setVerticalSpacing(theme.space(1))
        align_labels(self.fields)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.fields)
        for button in self.fields.findChildren(QPushButton):
            # Enter begins, from wherever the keys are.
            button.setAutoDefault(False)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        kept = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("WorkDialog", "How far it is"))
        self.progress.hide()
        lines = QVBoxLayout(self)
        edge = theme.space(2)
        lines.setContentsMargins(edge, edge, edge, edge)
        lines.setSpacing(theme.space(1.5))
        lines.addWidget(area, 1)
        lines.addWidget(self.progress)
        lines.addWidget(self.said)
        lines.addWidget(self._buttons())
        self.resize(self.sizeHint())

    def _buttons(self) -> QDialogButtonBox:
        self.begin_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(say("WorkDialog", "Cancel"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.begin_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.begin_button.setDefault(True)
        self.begin_button.clicked.connect(self.begin)
        buttons.rejected.connect(self.reject)
        return buttons

    def begin(self) -> None:
        """Begin the work that is filled in."""
        try:
            work = None if self.work.is_busy else self.wanted()
        except UserError as problem:
            self._say(sentence(problem), is_bad=True)
            return
        if work is not None:
            self._set_busy(is_busy=True)
            self._say("")
            self.progress.setRange(0, 0)
            self.work.start(work)

    def reject(self) -> None:
        """Stop what is under way, else close."""
        if self.work.is_busy:
            self.work.cancel()
            self._say(say("WorkDialog", "Stopping…"))
        else:
            super().reject()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size that holds all fields where the window is large enough."""
        across = theme.space(WIDTH_UNITS)
        inside = across - theme.space(6)
        fields = max(self.fields.sizeHint().height(), self.fields.heightForWidth(inside))
        said = max(self.said.heightForWidth(inside), 0) if self.said.text() else 0
        below = said + self.begin_button.sizeHint().height() + self.progress.sizeHint().height() + theme.space(10)
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        room = room.boundedTo(self.screen().availableSize()) - QSize(theme.space(2), theme.space(2))
        return QSize(across, fields + below).boundedTo(room)

    def _step(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        self.said.setText(say("WorkDialog", "{done} of {of}").format(done=done, of=of))

    def _set_busy(self, *, is_busy: bool) -> None:
        self.fields.setEnabled(not is_busy)
        self.begin_button.setEnabled(not is_busy)
        self.progress.setVisible(is_busy)
        if is_busy:
            self.cancel_button.setFocus()

    def _tell(self, text: str, *, is_bad: bool = False) -> None:
        self._set_busy(is_busy=False)
        self.cancel_button.setText(say("WorkDialog", "Close"))
        self.cancel_button.setFocus()
        self._say(text, is_bad=is_bad)

    def _say(self, text: str, *, is_bad: bool = False) -> None:
        theme.set_role(self.said, "care" if is_bad else "")
        self.said.setText(text)
        self.resize(self.sizeHint().expandedTo(self.size()))
        if text:
            announce(self.said, text, urgent=is_bad)


def _why(problem: object) -> str:
    return sentence(problem) if isinstance(problem, UserError) else ""


def listed(lines: list[str]) -> str:
    """Return lines below each other, of many the first few and how many more there are."""
    if len(lines) <= SAID_LINES:
        return "\n".join(lines)
    more = say("WorkDialog", "and {n} more").format(n=len(lines) - SAID_LINES + 1)
    return "\n".join([*lines[: SAID_LINES - 1], more])
