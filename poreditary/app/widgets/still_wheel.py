"""The wheel scrolls a page over its fields and does not change them unseen."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class StillWheel(QObject):
    """Keeps the wheel from the choices below a widget, and from the numbers but for one that has the focus.

    A choice has the focus as soon as a page opens with it; nobody turns through languages on the way down.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        for field in (*content.findChildren(QComboBox), *content.findChildren(QAbstractSpinBox)):
            # By default the wheel itself gives a field the focus.
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Hand the wheel on to the page, where it is not for the field."""
        is_for_it = isinstance(watched, QAbstractSpinBox) and watched.hasFocus()
        if event.type() == QEvent.Type.Wheel and not is_for_it:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
