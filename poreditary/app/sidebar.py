"""The side bar: one button for each page, words beside the icons where there is room."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.icons import icon
from poreditary.app.texts import say


class SideBar(QWidget):
    """Buttons of which one is chosen; `chosen` names it."""

    chosen = Signal(str)

    def __init__(self, entries: list[tuple[str, str]], foot: list[tuple[str, str]]) -> None:
        """Make a button for each (name, word); `foot` stands at the lower end."""
        super().__init__()
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.space(1), theme.space(2), theme.space(1), theme.space(2))
        layout.setSpacing(theme.space(0.5))
        for name, word in entries:
            layout.addWidget(self._button(name, word))
        layout.addStretch()
        for name, word in foot:
            layout.addWidget(self._button(name, word))

    def choose(self, name: str) -> None:
        """Show which page is open."""
        self.buttons[name].setChecked(True)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, with their words as tool tips."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self.buttons.values():
            button.setToolButtonStyle(style)

    def _button(self, name: str, word: str) -> QToolButton:
        button = QToolButton()
        button.setText(word)
        button.setIcon(icon(name))
        button.setIconSize(QSize(theme.space(2.5), theme.space(2.5)))
        button.setToolTip(word)
        button.setAccessibleName(word)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setProperty("role", "sidebar")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(name))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.addButton(button)
        self.buttons[name] = button
        return button


def page_titles() -> dict[str, str]:
    """Return the pages of the side bar with their words."""
    return {
        "today": say("Window", "Today"),
        "photos": say("Window", "Photos"),
        "treatments": say("Window", "Treatments"),
        "progress": say("Window", "Progress"),
        "shelf": say("Window", "Shelf"),
        "guide": say("Window", "Guide"),
        "report": say("Window", "Report"),
    }
