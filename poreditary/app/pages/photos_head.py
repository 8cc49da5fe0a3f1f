"""The title of the photo page and the buttons beside it, below it, or beside it with signs for words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QBoxLayout, QToolButton

from poreditary.app import theme
from poreditary.app.forms.photos_page import Ui_PhotosPage
from poreditary.app.icons import icon

APART_UNITS = 8
"""What the title and the buttons need around them to stand in one line, in grid units."""
AROUND_UNITS = 5
"""What the buttons alone need."""
CLOSE_UNITS = 7
"""What the title and signs need."""
USUAL = -1
"""Lets the style say how far apart the buttons stand."""


class PhotosHead:
    """Lays title and buttons out; the button that matters most keeps its words at any width."""

    def __init__(self, form: Ui_PhotosPage, more: QToolButton) -> None:
        self._form, self._more, self._has_words = form, more, True
        signs = {form.compare: "compare", form.import_button: "import"}
        self._words = {button: (button.text(), icon(sign)) for button, sign in signs.items()}
        for button, (words, _sign) in self._words.items():
            button.setAccessibleName(words)
            button.setIconSize(QSize(theme.space(2.5), theme.space(2.5)))

    def fit(self, across: int) -> int:
        """Lay all out in a page of so many pixels, and return how many it needs; 1 where there is plenty."""
        form, directions, styles = self._form, QBoxLayout.Direction, Qt.ToolButtonStyle
        self._say(with_words=True)
        self._more.setToolButtonStyle(styles.ToolButtonTextBesideIcon)
        title = form.title.sizeHint().width()
        is_beside = title + form.buttons.minimumSize().width() + theme.space(APART_UNITS) <= across
        form.top.setDirection(directions.LeftToRight if is_beside else directions.TopToBottom)
        if is_beside:
            return 1
        self._more.setToolButtonStyle(styles.ToolButtonIconOnly)
        least = form.buttons.minimumSize().width() + theme.space(AROUND_UNITS)
        if least <= across:
            return least
        form.top.setDirection(directions.LeftToRight)
        self._say(with_words=False)
        return title + form.buttons.minimumSize().width() + theme.space(CLOSE_UNITS)

    def _say(self, *, with_words: bool) -> None:
        """Let the buttons say in words what they do, or stand as quiet signs close to each other."""
        if with_words is self._has_words:
            return
        self._has_words = with_words
        self._form.buttons.setSpacing(USUAL if with_words else theme.space())
        for button, (words, sign) in self._words.items():
            button.setText(words if with_words else "")
            button.setIcon(QIcon() if with_words else sign)
            theme.set_role(button, "" if with_words else "quiet")
