"""A long task on a diary or a backup that may have to be unlocked first."""

from PySide6.QtWidgets import QWidget

from poreditary.app import theme
from poreditary.app.dialogs.task_dialog import WIDTH_UNITS, TaskDialog
from poreditary.app.locking.unlock_panel import UnlockPanel
from poreditary.app.texts import sentence
from poreditary.errors import UserError


class UnlockingDialog(TaskDialog):
    """Asks for the passphrase, between the words and the bar, where the task turns out to need one."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(title, parent)
        self.panel = UnlockPanel()
        self.panel.other.hide()
        self.panel.hide()
        self.panel.typed.connect(self._try)
        self.panel.setFixedWidth(theme.space(WIDTH_UNITS - 4))
        self.lines.insertWidget(1, self.panel)

    def _try(self, typed: str) -> None:
        """Try what was typed."""
        raise NotImplementedError

    def _fail(self, problem: Exception) -> None:
        """Say what kept the task from going on."""
        raise NotImplementedError

    def _ask(self, said: str) -> None:
        """Say why a passphrase is needed and let the keys go to its field."""
        self.tell(said)
        self.panel.show()
        self._fit()
        self.panel.field.setFocus()

    def _ask_or_fail(self, problem: Exception) -> None:
        from poreditary.diary.vault import LockedError

        if isinstance(problem, LockedError):
            self._ask(sentence(problem))
        else:
            self._fail(problem)

    def _refuse(self, problem: Exception) -> None:
        """Say why what was typed did not do; it stays to be mended."""
        self.panel.refuse(sentence(problem) if isinstance(problem, UserError) else "")
        self._fit()
