"""Keeps watch while the diary is locked: what an answer that comes late would show is covered before it is seen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from poreditary.app.locking.curtain import Curtain


class Guard(QObject):
    """Covers dialogs that open late, hides what appears behind a curtain, and keeps the keys before it.

    It looks at every event of the program, and so only while there is nothing else to do in it.
    """

    def __init__(self, cover: Callable[[QDialog], object], parent: QObject) -> None:
        super().__init__(parent)
        self._cover = cover
        self._curtains: list[Curtain] = []
        self._is_on = False

    def begin(self, curtains: list[Curtain]) -> None:
        """Watch from now on; `curtains` grows by those it asks for."""
        self._curtains = curtains
        if self._is_on:
            return
        self._is_on, app = True, _app()
        app.installEventFilter(self)
        app.focusChanged.connect(self._hold_keys)

    def end(self) -> None:
        """Watch no longer."""
        if not self._is_on:
            return
        self._is_on, app = False, _app()
        app.removeEventFilter(self)
        app.focusChanged.disconnect(self._hold_keys)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Cover a dialog that is about to be seen; hide what is shown in a window that is covered."""
        kind = event.type()
        if kind == QEvent.Type.Show and isinstance(watched, QDialog):
            self._cover(watched)
        elif kind == QEvent.Type.ShowToParent and isinstance(watched, QWidget):
            self._hide(watched)
        return False

    def _hide(self, part: QWidget) -> None:
        """Hide a part of a covered window; a window of its own that belongs to it has its own cover."""
        curtain = None if part.isWindow() or isinstance(part, Curtain) else self._before(part.parentWidget())
        if curtain is not None:
            curtain.take(part)

    def _hold_keys(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let no key reach what is behind a curtain: the passphrase would be typed into it."""
        curtain = None if now is None else self._before(now.window())
        if now is not None and curtain is not None and not curtain.isAncestorOf(now):
            curtain.panel.field.setFocus()

    def _before(self, window: QWidget | None) -> Curtain | None:
        """Return what covers a window."""
        found = (curtain for curtain in self._curtains if isValid(curtain) and curtain.parentWidget() is window)
        return next(found, None) if window is not None else None


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
