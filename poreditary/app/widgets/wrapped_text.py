"""Words of a check box, a round one or a quiet button that go on in the next line where the width ends."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy


class WrappedText(QObject):
    """Breaks the text of a button, which Qt alone would keep in one line however long, to the button's width."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._text = button.text()
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        button.installEventFilter(self)
        self._name(self._text)

    def set(self, text: str) -> None:
        """Show another text; an ampersand in it makes the next letter a key."""
        self._text = text
        self._name(text)
        self._button.setText(text)
        self._fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Break the text anew where the width is another."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _name(self, text: str) -> None:
        self._button.setAccessibleName(text.replace("&&", "\0").replace("&", "").replace("\0", "&"))

    def _fit(self) -> None:
        button = self._button
        words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, button.text()).width()
        room = button.width() - (button.sizeHint().width() - words)
        fitting = "\n".join(self._lines(room)) if room > 0 else self._text
        if fitting != button.text():
            button.setText(fitting)

    def _lines(self, room: int) -> list[str]:
        layout = QTextLayout(self._text, self._button.font())
        layout.setTextOption(_at_words())
        found = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            found.append(self._text[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        return found


def _at_words() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
