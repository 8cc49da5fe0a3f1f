"""The column of a page: centred, no wider than reads well, scrolling when it is long."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from poreditary.app import theme

WIDEST = 115
"""Widest column in grid units: 920 px at the usual text size."""


class Column(QScrollArea):
    """Centre the content of a page on the grid; `body` is the layout to fill."""

    def __init__(self, parent: QWidget | None = None, *, widest: int = WIDEST) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Tab goes through what the column holds; the column itself scrolls after the focus.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setMaximumWidth(theme.space(widest))
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.space(2))
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._centred())

    def _centred(self) -> QWidget:
        page = QWidget()
        page.setProperty("role", "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        across = QHBoxLayout(page)
        edge = theme.space(3)
        across.setContentsMargins(edge, theme.space(2), edge, edge)
        across.addStretch(1)
        # Far heavier than the stretches, so that the content takes all it may before they grow.
        across.addWidget(self.content, 1000)
        across.addStretch(1)
        return page

    def add(self, item: QWidget | QLayout) -> None:
        """Add a widget or a layout at the end of the column."""
        if isinstance(item, QLayout):
            self.body.addLayout(item)
        else:
            self.body.addWidget(item)
