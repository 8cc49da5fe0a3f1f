"""What the dialogs for one entry share: fields that scroll, one sentence for what is wrong, save and cancel."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.field_values import end_typing, typing_into
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.announce import announce
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.errors import UserError

WIDTH_UNITS = 68
NOTE_LINES = 3
ROW_UNITS = 4
Job = Callable[[Diary], Changes | None]


class EntryDialog(QDialog):
    """Fill in one entry; it stays open, with all that was typed, until the diary has it or the person cancels."""

    saved = Signal(int)

    def __init__(self, context: Context, title: str, save: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.area = QScrollArea()
        self.fields = QWidget(self)
        self.problem = QLabel()
        self.save_button = QPushButton(save)
        self._before: list[object] = []
        self._is_saving = False

    def _lay_out(self) -> None:
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.problem.setProperty("role", "care")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self.save_button.setProperty("role", "primary")
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(say("EntryDialog", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2))
        lines.setSpacing(theme.space(1))
        lines.addWidget(self.area, 1)
        lines.addWidget(self.problem)
        lines.addWidget(self.buttons)

    def begin(self) -> None:
        """Lay the filled fields out and take them as they are for what there was before.

        The buttons are made after the fields, so that Tab reaches them last.
        """
        self._lay_out()
        self.area.setWidget(self.fields)
        for button in self.fields.findChildren(QPushButton):
            button.setAutoDefault(False)
        # Only a button that stands in the dialog already can become the one for Enter.
        self.save_button.setDefault(True)
        self._space_rows()
        for field in self.fields.findChildren(QWidget):
            if isinstance(field, QComboBox | QAbstractSpinBox):
                self.guard(field)
                if isinstance(field, QDateTimeEdit):
                    typing_into(field)
            elif isinstance(field, QPlainTextEdit):
                field.setFixedHeight(field.fontMetrics().lineSpacing() * NOTE_LINES + theme.space(2.5))
            self._hear(field)
        self._before = self.state()
        self.resize(self.sizeHint())

    def _hear(self, field: QWidget) -> None:
        """Take the sentence about what is wrong away once a field changes; it may no longer be true."""
        if isinstance(field, QComboBox):
            field.currentTextChanged.connect(self._clear_problem)
        elif isinstance(field, QLineEdit | QPlainTextEdit):
            field.textChanged.connect(self._clear_problem)
        elif isinstance(field, QDateTimeEdit):
            field.dateTimeChanged.connect(self._clear_problem)
        elif isinstance(field, QSpinBox):
            field.valueChanged.connect(self._clear_problem)
        elif isinstance(field, QAbstractButton) and field.isCheckable():
            field.toggled.connect(self._clear_problem)

    def _clear_problem(self) -> None:
        self.show_problem("")

    def guard(self, field: QWidget) -> None:
        """Keep the wheel from changing a field that is only scrolled past, and long choices from widening it."""
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _space_rows(self) -> None:
        rows = self.fields.layout()
        assert isinstance(rows, QFormLayout)
        rows.setHorizontalSpacing(theme.space(2))
        rows.setVerticalSpacing(theme.space(1))
        # The fields end where the sentence and the buttons below them do, with room for the scroll bar.
        rows.setContentsMargins(0, 0, theme.space(1.5), theme.space(1))
        for label in self.fields.findChildren(QLabel):
            if label.buddy() is not None:
                label.setMinimumHeight(theme.space(ROW_UNITS))
                # The underlined letter makes a word a little wider than its hint.
                label.setContentsMargins(0, 0, theme.space(0.25), 0)

    def focus_first(self) -> None:
        """Give the keys to the first field."""
        field = self.fields.nextInFocusChain()
        while field is not None and not (_takes_tab(field) and field.isVisibleTo(self)):
            field = field.nextInFocusChain()
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)

    def job(self) -> Job:
        """Return the job that keeps what is filled in; raises UserError for what cannot be read."""
        raise NotImplementedError

    def state(self) -> list[object]:
        """Return what is filled in, to be compared."""
        found: list[object] = []
        for field in self.fields.findChildren(QWidget):
            if _takes_tab(field) and field.isVisibleTo(self.fields) and self.counts(field):
                content = field.metaObject().userProperty()
                found.append(content.read(field) if content.isValid() else None)
        return found

    def counts(self, field: QWidget) -> bool:
        """Return whether a field is part of what is filled in, rather than a way to look at it."""
        del field
        return True

    def accept(self) -> None:
        """Keep what is filled in; close once the diary has it."""
        if self._is_saving:
            return
        try:
            end_typing(self.fields)
            job = self.job()
        except UserError as problem:
            self.show_problem(sentence(problem))
            return
        self._set_saving(is_saving=True)
        self.context.change(self, job, self._done, self._failed)

    def reject(self) -> None:
        """Close without keeping anything, after asking where something was filled in."""
        if self._is_saving or (self.state() != self._before and not ask_to_discard(self)):
            return
        super().reject()

    def show_problem(self, text: str) -> None:
        """Say in one sentence what is wrong; an empty one takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        if text:
            self.resize(self.sizeHint().expandedTo(self.size()))
            announce(self.problem, text, urgent=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size that holds all fields where the window is large enough."""
        across = max(theme.space(WIDTH_UNITS), self.fields.minimumSizeHint().width() + theme.space(6))
        problem = self.problem.heightForWidth(across - theme.space(4)) if self.problem.text() else 0
        below = problem + self.buttons.sizeHint().height() + theme.space(6)
        return QSize(across, self.fields_height(across) + below).boundedTo(self._room())

    def fields_height(self, across: int) -> int:
        """Return how high all fields are, in pixels, where the dialog is `across` wide."""
        return max(self.fields.sizeHint().height(), self.fields.heightForWidth(across))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the wheel scroll over fields rather than change them unseen."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _room(self) -> QSize:
        parent = self.parentWidget()
        screen = self.screen().availableGeometry().size()
        window = parent.window().size() if parent is not None else screen
        return window.boundedTo(screen) - QSize(theme.space(2), theme.space(2))

    def _set_saving(self, *, is_saving: bool) -> None:
        self._is_saving = is_saving
        self.buttons.setEnabled(not is_saving)
        self.show_problem("")

    def _done(self, changes: Changes) -> None:
        self._is_saving = False
        self.saved.emit(changes.id)
        super().accept()

    def _failed(self, problem: Exception) -> None:
        self._set_saving(is_saving=False)
        if isinstance(problem, UserError):
            self.show_problem(sentence(problem))
        else:
            self.context.fail(problem)


def _takes_tab(field: QWidget) -> bool:
    return bool(field.focusPolicy() & Qt.FocusPolicy.TabFocus)


def ask_to_discard(dialog: QDialog) -> bool:
    """Return whether the person wants to lose what they filled in."""
    box = QMessageBox(dialog)
    box.setWindowTitle(dialog.windowTitle())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(say("EntryDialog", "What you filled in is not saved yet."))
    discard = box.addButton(say("EntryDialog", "Discard it"), QMessageBox.ButtonRole.DestructiveRole)
    go_on = box.addButton(say("EntryDialog", "Keep editing"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(go_on)
    box.exec()
    return box.clickedButton() is discard


def show(dialog: EntryDialog, saved: Callable[[int], object] | None = None) -> None:
    """Open a dialog over its window, unless another one is open there already."""
    if QApplication.activeModalWidget() is not None:
        dialog.deleteLater()
        return
    if saved is not None:
        dialog.saved.connect(saved)
    dialog.open()
    dialog.focus_first()
