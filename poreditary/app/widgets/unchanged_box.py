"""The question after a sitting: did anything change since the one before?"""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.models.turns import Turns
from poreditary.app.widgets.calibration_words import answer_text, question_text
from poreditary.app.widgets.hint import Hint
from poreditary.app.widgets.wrapped_text import WrappedText
from poreditary.diary.calibration_week import Unchanged, read_unchanged, say_unchanged
from poreditary.domain.change import Changes

TABLES = frozenset({"measured_view", "patch", "sitting", "photo", "trash"})


class UnchangedBox(QWidget):
    """A box to tick, and below it what that is good for; it takes no room where there is nothing to ask.

    Where it `is_dated`, it names the sitting it is about. Where it `is_led`, whoever asks asks again after each change.
    """

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, is_dated: bool = False, is_led: bool = False
    ) -> None:
        super().__init__(parent)
        self._context, self._is_dated = context, is_dated
        self._sitting_id = self._shown_id = 0
        self._turns = Turns()
        self.box, self.note = QCheckBox(), Hint()
        self._text = WrappedText(self.box)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(0.5))
        lines.addWidget(self.box)
        lines.addWidget(self.note)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self._keep)
        if not is_led:
            context.changed.connect(self._hear)
        self.hide()

    def ask_about(self, sitting_id: int) -> None:
        """Ask about a sitting, about none where it is 0; the keys stay here where one question follows on another."""
        if sitting_id != self._sitting_id and not (sitting_id and self.box.hasFocus()):
            self.hide()
        self._sitting_id = sitting_id
        self._read()

    def _hear(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self._read()

    def _read(self) -> None:
        self._turns.end()
        sitting_id = self._sitting_id
        if sitting_id:
            show = self._turns.only_now(self._show)
            gone = self._turns.only_now(lambda _problem: self._show(None))
            self._context.ask(self, lambda diary: read_unchanged(diary, sitting_id), show, gone)

    def _show(self, asked: Unchanged | None) -> None:
        if asked is None and self.box.hasFocus():
            self.focusPreviousChild()
        self.setVisible(asked is not None)
        if asked is not None:
            self._shown_id = asked.sitting.id
            day = asked.sitting.day if self._is_dated else None
            self._text.set(question_text(asked, day, self._context.today()))
            self.box.setChecked(asked.is_said)
            answer = answer_text(asked, self._context.today())
            self.note.say("" if self._is_dated and asked.week is not None else answer)
            self.box.setAccessibleDescription(answer)

    def _keep(self, is_unchanged: bool) -> None:
        # The answer is to what stands there, also while the next question is being read.
        sitting_id = self._shown_id

        def refuse(problem: Exception) -> None:
            self._context.fail(problem)
            self._read()

        self._context.change(
            self, lambda diary: say_unchanged(diary, sitting_id, is_unchanged=is_unchanged), failed=refuse
        )
