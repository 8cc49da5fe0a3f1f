"""What pages wait for before they are made anew: nothing that a person is at is to go with them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from poreditary.app.page import Page


def open_dialogs() -> list[QWidget]:
    """Return the dialogs on screen."""
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, QDialog) and window.isVisible()]


class PageWait(QObject):
    """Knows whether pages can go, and tells when a dialog that kept them has closed."""

    over = Signal()

    def is_over(self, pages: "Iterable[Page]") -> bool:
        """Return whether no dialog is open, whose parent may be a page, and no page holds anything unkept."""
        dialogs = open_dialogs()
        for dialog in dialogs:
            dialog.installEventFilter(self)
        return not dialogs and not any(page.holds() or page.is_at_work() for page in pages)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look again once a dialog is gone and whoever opened it has done what follows."""
        if event.type() == QEvent.Type.Hide:
            # The loop of a dialog that was run ends with this round of events, and its caller goes on, before the next.
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self.over.emit))
        return super().eventFilter(watched, event)
