"""What a row of a list says beside its name."""

from html import escape

from PySide6.QtCore import Qt

DETAIL = Qt.ItemDataRole.UserRole + 1
"""The quiet words under or beside the name."""
ASIDE = Qt.ItemDataRole.UserRole + 2
"""The words at the end of the line."""
IS_AWAY = Qt.ItemDataRole.UserRole + 3
"""Whether the row shows something put away."""
KIND = Qt.ItemDataRole.UserRole + 4
"""What the row stands for, where a list shows several kinds."""
HINT = Qt.ItemDataRole.UserRole + 5
"""A short remark at the end of the second line."""
IS_CARE = Qt.ItemDataRole.UserRole + 6
"""Whether the remark asks to take care."""


def tip(*lines: str) -> str:
    """Return lines as a tool tip that shows them as they are, wrapped, whatever signs they hold."""
    return "<qt>" + "<br>".join(escape(line) for line in lines if line) + "</qt>"
