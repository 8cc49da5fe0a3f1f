"""Small parts the cards of the Today page are made of."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from poreditary.app import theme


def note(text: str) -> QLabel:
    """Return quiet words that wrap."""
    label = QLabel(text)
    label.setProperty("role", "note")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def link(text: str) -> QPushButton:
    """Return a quiet button that stands at the left like the words around it."""
    button = QPushButton(text)
    button.setProperty("role", "quiet")
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button


def stacked(*widgets: QWidget) -> QWidget:
    """Return the widgets close under one another."""
    place = QWidget()
    down = QVBoxLayout(place)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(theme.space(0.25))
    for widget in widgets:
        down.addWidget(widget)
    return place


def focus_on(widget: QWidget) -> None:
    """Put the focus on a widget as a key does, and scroll to it."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    around = _scrolling(widget)
    if around is not None:
        around.ensureWidgetVisible(widget, 0, theme.space(2))


def bring_up(widget: QWidget) -> None:
    """Scroll so that a widget begins at the upper edge."""
    around = _scrolling(widget)
    inside = around.widget() if around is not None else None
    if around is not None and inside is not None:
        around.verticalScrollBar().setValue(widget.mapTo(inside, QPoint()).y() - theme.space(2))


def _scrolling(widget: QWidget) -> QScrollArea | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around
