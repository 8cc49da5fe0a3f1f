"""The line that says how old the last backup is, where that is more than a week."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton

from poreditary.app import theme
from poreditary.app.backing import Backing
from poreditary.app.context import Context
from poreditary.app.texts import say
from poreditary.app.widgets.age_words import age_text
from poreditary.app.widgets.sign import Sign

BAR_UNITS = 16


class BackupLine(QFrame):
    """Say it with the one thing to do about it; gone once that is done."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._backing = Backing.of(context)
        self._is_asked = False
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(theme.space(BAR_UNITS))
        self.progress.setAccessibleName(say("BackupLine", "How far the backup is"))
        self.button = QPushButton(say("BackupLine", "Back up now"))
        self.button.clicked.connect(self._begin)
        self._lay_out()
        self._backing.changed.connect(self._show)
        self._backing.stepped.connect(self._step)
        self._show()

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        edge = theme.space(2)
        across.setContentsMargins(edge, theme.space(), edge, theme.space())
        across.setSpacing(theme.space())
        across.addWidget(Sign("info", "quiet"))
        across.addWidget(self.label, 1)
        across.addWidget(self.progress)
        across.addWidget(self.button)

    def _begin(self) -> None:
        from poreditary.diary.backup.values import Why

        self._is_asked = True
        self.progress.setRange(0, 0)
        self._backing.begin(Why.ASKED)

    def _step(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _show(self) -> None:
        """Show the line where it is due; the quiet daily backup alone does not bring it."""
        state, is_busy = self._backing.state, self._backing.is_busy
        self._is_asked = self._is_asked and is_busy
        is_due = state is not None and state.is_old and (self._is_asked or not is_busy)
        if state is not None and is_due:
            last = state.last
            if last is None:
                text = say("BackupLine", "There is no backup of this diary yet.")
            else:
                text = say("BackupLine", "Last backup {age}.").format(age=age_text(last, self._context.today()))
            self.label.setText(text)
        self.progress.setVisible(self._is_asked)
        self.button.setVisible(not self._is_asked)
        self.setVisible(is_due)
