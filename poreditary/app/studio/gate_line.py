"""What the gate says of the live picture: words with a sign, in a line that never changes its height."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.studio.unchecked import good_text
from poreditary.app.texts import word
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.hint import Hint
from poreditary.app.widgets.sign import Sign
from poreditary.domain.quality import Finding

MOST = 2
"""So many findings are said at once; the others come when these are mended."""
CALM_MS = 1_500
"""A screen reader hears a change only once it has stood so long."""
PROBLEM_MS = 6_000
"""A problem stands so long before what is seen of the picture is said again."""


class GateLine(QFrame):
    """Say what to mend, that all is well, or a problem; empty where nothing is known or wished for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign, self.label = Sign(), Hint()
        self.label.show()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space())
        across.addStretch(1)
        across.addWidget(self.sign)
        across.addWidget(self.label)
        across.addStretch(1)
        self.setFixedHeight(theme.space(5))
        self._announced = ""
        self._calm = QTimer(self, interval=CALM_MS, singleShot=True)
        self._calm.timeout.connect(self._announce)
        self._problem = QTimer(self, interval=PROBLEM_MS, singleShot=True)

    def clear(self) -> None:
        """Say nothing."""
        self._problem.stop()
        self._show("", "")

    def show_findings(self, findings: tuple[Finding, ...] | None, *, is_compared: bool = True) -> None:
        """Say the first findings, that the picture is good where there are none, or nothing for None."""
        if self._problem.isActive():
            return
        if findings is None:
            self._show("", "")
        elif findings:
            self._show("care", findings_text(findings[:MOST]))
        else:
            self._show("check" if is_compared else "", good_text(is_compared=is_compared))

    def show_problem(self, text: str) -> None:
        """Say at once what went wrong."""
        self._show("care", text)
        self._announced = text
        self._problem.start()
        announce(self, text, urgent=True)

    def text(self) -> str:
        """Return what is said."""
        return self.label.text()

    def _show(self, sign: str, text: str) -> None:
        if text == self.label.text():
            return
        self.sign.set_sign(sign, "care" if sign == "care" else "accent")
        self.label.setText(text)
        theme.set_role(self.label, "care" if sign == "care" else "")
        self.setAccessibleName(text)
        if not self._calm.isActive():
            self._calm.start()

    def _announce(self) -> None:
        text = self.label.text()
        if text and text != self._announced and self.isVisible():
            announce(self, text)
        self._announced = text


def findings_text(findings: tuple[Finding, ...]) -> str:
    """Return findings in one line."""
    return " · ".join(word(finding) for finding in findings)
