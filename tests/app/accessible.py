"""What a screen reader is told of the widgets that keys reach."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QComboBox, QWidget


def focusable(root: QWidget) -> list[QWidget]:
    """Return the widgets that Tab reaches, leaving out the inner parts of fields."""
    found = (widget for widget in root.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return [widget for widget in found if widget.isVisibleTo(root) and not _is_inner(widget, root)]


def nameless(root: QWidget) -> list[str]:
    """Return the widgets that keys reach and that say nothing to a screen reader."""
    return [f"{type(widget).__name__} {widget.objectName()}" for widget in focusable(root) if not name_of(widget)]


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface is not None else ""


def _is_inner(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QAbstractSpinBox | QComboBox | QCalendarWidget):
            return True
        parent = parent.parentWidget()
    return False
