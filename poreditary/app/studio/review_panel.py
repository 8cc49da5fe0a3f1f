"""After a photo: what the gate found, and whether it is kept, taken again, or the view left out."""

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.forms.studio_review import Ui_StudioReview
from poreditary.app.studio.rows import empty
from poreditary.app.studio.unchecked import good_text
from poreditary.app.texts import say, word
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.sign import Sign
from poreditary.domain.kinds import View
from poreditary.domain.quality import Finding, GateMode

MOMENT_MS = 800
"""A press that comes sooner after the question is the rest of a double click, and no answer."""


class ReviewPanel(QWidget):
    """Off says nothing; remind asks once; strict puts taking again first and keeping second."""

    kept = Signal()
    again = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_StudioReview()
        form.setupUi(self)
        form.lines.setSpacing(theme.space(1))
        self._lines = QVBoxLayout(form.findings)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(0.5))
        self._asks_first = False
        self._is_waiting = False
        self._asked = QElapsedTimer()
        form.keep.clicked.connect(self._keep)
        form.again.clicked.connect(lambda: None if self._is_waiting else self.again.emit())
        form.skip.clicked.connect(lambda: None if self._is_waiting else self.skipped.emit())

    @property
    def is_settling(self) -> bool:
        """Return whether the question stands too shortly to have been read."""
        return self._asked.isValid() and self._asked.elapsed() < MOMENT_MS

    def show_findings(
        self,
        view: View,
        findings: tuple[Finding, ...],
        mode: GateMode,
        unchecked: tuple[str, ...] = (),
        *,
        is_compared: bool = True,
    ) -> None:
        """Show what was found and what was not looked at, and offer what the mode allows."""
        form, is_spoken = self.form, mode is not GateMode.OFF
        found = findings if is_spoken else ()
        form.view.setText(word(view))
        form.verdict.setText(_verdict(found, mode))
        form.verdict.setVisible(bool(found))
        good = good_text(is_compared=is_compared) if is_spoken and not found else ""
        self._show_lines(found, good, unchecked if is_spoken else (), "check" if is_compared else "")
        self._asked.invalidate()
        self._asks_first = bool(found) and mode is GateMode.REMIND
        is_refused = bool(found) and mode is GateMode.STRICT
        form.question.hide()
        form.keep.setText(say("Studio", "Keep anyway") if is_refused else say("Studio", "Keep"))
        theme.set_role(form.keep, "quiet" if is_refused else "primary")
        theme.set_role(form.again, "primary" if is_refused else "")
        self._put_in_order(form.again if is_refused else form.keep)
        self.set_waiting(is_waiting=False)
        (form.again if is_refused else form.keep).setFocus()
        known = [*(word(finding) for finding in found), good, *(unchecked if is_spoken else ())]
        announce(self, ". ".join(text for text in (word(view), *known) if text))

    def set_waiting(self, *, is_waiting: bool) -> None:
        """Do nothing more while the photo is being kept; a button that is off would lose the keys."""
        self._is_waiting = is_waiting

    def _put_in_order(self, first: QWidget) -> None:
        """Let the first choice stand and be reached first."""
        form = self.form
        second = form.keep if first is form.again else form.again
        at = min(form.lines.indexOf(form.keep), form.lines.indexOf(form.again))
        for place, button in enumerate((first, second)):
            form.lines.removeWidget(button)
            form.lines.insertWidget(at + place, button)
        QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(second, form.skip)

    def _keep(self) -> None:
        if self._is_waiting or self.is_settling:
            return
        if not self._asks_first:
            self.kept.emit()
            return
        self._asks_first = False
        self._asked.start()
        text = say("Studio", "Keep it anyway?")
        self.form.question.setText(text)
        self.form.question.show()
        self.form.keep.setText(say("Studio", "Keep anyway"))
        announce(self, text)

    def _show_lines(
        self, findings: tuple[Finding, ...], good: str, unchecked: tuple[str, ...], sign_of_good: str
    ) -> None:
        empty(self._lines)
        if good:
            self._lines.addWidget(_line(sign_of_good, good))
        for finding in findings:
            self._lines.addWidget(_line("care", word(finding)))
        for text in unchecked:
            self._lines.addWidget(_line("", text))


def _verdict(findings: tuple[Finding, ...], mode: GateMode) -> str:
    if not findings:
        return ""
    if mode is GateMode.STRICT:
        return say("Studio", "Take it again, because of this:")
    return say("Studio", "This makes it harder to compare:")


def _line(sign: str, text: str) -> QWidget:
    line = QWidget()
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(theme.space())
    across.addWidget(Sign(sign, "care" if sign == "care" else "accent"))
    label = QLabel(text)
    label.setWordWrap(True)
    across.addWidget(label, 1)
    return line
