"""The recovery code, shown once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from poreditary.app import texts, theme
from poreditary.app.context import Context
from poreditary.app.forms.recovery_dialog import Ui_RecoveryDialog
from poreditary.app.texts import say, sentence
from poreditary.app.vault_flow import wants
from poreditary.app.widgets.announce import announce
from poreditary.errors import UserError

WIDTH_UNITS = 62
Lookup = Callable[[str, str], str]


class RecoveryDialog(QDialog):
    """Shows a new recovery code, to be written down, printed or saved; it is kept nowhere and not shown again."""

    given_up = Signal()
    """It was closed without the code being kept."""

    def __init__(self, context: Context, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._code = code
        self.form = Ui_RecoveryDialog()
        self.form.setupUi(self)
        self.setWindowTitle(say("RecoveryDialog", "Recovery code"))
        self.setFixedWidth(theme.space(WIDTH_UNITS))
        self._name()
        self.form.done.clicked.connect(self.accept)
        self.form.print_page.clicked.connect(self.print)
        self.form.save_page.clicked.connect(self.save)

    def reject(self) -> None:
        """Ask before the code is lost, however the dialog is being closed."""
        if _wants_none(self):
            super().reject()
            self.given_up.emit()

    def print(self) -> None:
        """Ask for a printer and print the page with the code."""
        from poreditary.app.pages.report_files import INCH, ask_for_printer, print_pages

        printer = ask_for_printer(self, say("RecoveryDialog", "Recovery code"))
        if printer is None:
            return
        code, made, (lookup, language) = self._code, self._context.clock(), _words()

        def put_on_paper() -> None:
            from poreditary.report.recovery import recovery_picture

            print_pages([recovery_picture(code, made, lookup, language, INCH)], printer)

        self._context.runner.compute(self, put_on_paper, None, self._refuse)

    def save(self) -> None:
        """Ask for a file and write the page with the code there."""
        from poreditary.app.pages.report_files import ask_for_pdf

        path = ask_for_pdf(self, "recovery-code.pdf", say("RecoveryDialog", "Save the recovery code"))
        if path is None:
            return
        code, made, (lookup, language) = self._code, self._context.clock(), _words()

        def write() -> None:
            from poreditary.diary.whole_file import write_whole
            from poreditary.report.recovery import recovery_page

            write_whole(recovery_page(code, made, lookup, language), path)

        self._context.runner.compute(self, write, lambda _none: self._saved(path), self._refuse)

    def _saved(self, path: Path) -> None:
        text = say("RecoveryDialog", "Saved as {name}. Print it, then delete the file.").format(name=path.name)
        self._tell(text, "note")

    def _refuse(self, problem: Exception) -> None:
        if isinstance(problem, UserError):
            self._tell(sentence(problem), "care")
        else:
            self._context.fail(problem)

    def _tell(self, text: str, role: str) -> None:
        self.form.problem.setText(text)
        theme.set_role(self.form.problem, role)
        self.form.problem.show()
        announce(self.form.problem, text)
        self._make_room()

    def _make_room(self) -> None:
        """Grow with what is told: a layout with lines that wrap would cut off the code instead."""
        layout = self.layout()
        if layout is not None and self.form.problem.isVisible():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _name(self) -> None:
        form = self.form
        form.explanation.setText(
            say(
                "RecoveryDialog",
                "This code opens the diary when the passphrase is forgotten. It is shown now and never again.",
            )
        )
        groups = self._code.split("-")
        form.code.setText("\n".join("   ".join(groups[start : start + 3]) for start in range(0, len(groups), 3)))
        form.code.setAccessibleName(say("RecoveryDialog", "Recovery code: {code}").format(code=self._code))
        form.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        form.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        form.advice.setText(
            say("RecoveryDialog", "Keep it on paper, away from the computer. Who has it and the folder can read all.")
        )
        form.problem.hide()
        form.problem.setTextFormat(Qt.TextFormat.PlainText)


def _wants_none(parent: QWidget) -> bool:
    return wants(
        parent,
        say("RecoveryDialog", "Not on paper yet?"),
        say("RecoveryDialog", "The code is not shown again. Closed now, it is removed and opens nothing."),
        say("RecoveryDialog", "Close without a code"),
        say("RecoveryDialog", "Stay"),
        is_careful=True,
    )


def _words() -> tuple[Lookup, str]:
    language = "zh_TW" if QLocale().language() == QLocale.Language.Chinese else "en"
    return texts.in_language(language), language
