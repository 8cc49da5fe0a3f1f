"""Tell screen readers what changed where nobody moved the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

COVERED = "is_covered"
"""The property of a window whose diary is locked."""


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say `text`, at once where it is urgent; nothing of what a locked diary keeps covered."""
    if widget.window().property(COVERED) and not widget.isVisible():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    how = QAccessible.AnnouncementPoliteness
    event.setPoliteness(how.Assertive if urgent else how.Polite)
    QAccessible.updateAccessibility(event)
