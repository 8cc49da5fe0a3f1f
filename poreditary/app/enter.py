"""Enter presses the button that has the keys, as Space does; outside of dialogs Qt leaves it without an effect."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_by_enter(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button of a window that has the keys; return whether there is one and the key is Enter.

    It is called with what no part of the window took: fields, lists and marks keep their own Enter.
    """
    button = window.focusWidget()
    if event.key() not in ENTER or not isinstance(button, QPushButton | QToolButton):
        return False
    # A key that is held longer presses nothing twice.
    if not event.isAutoRepeat():
        button.click()
    return True
