"""Leaving a diary while what was typed is on its way into it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from poreditary.app.frame import Frame
from poreditary.app.shell import Shell
from poreditary.app.texts import say


class Leaving(QObject):
    """Keeps the window until what was typed is in the diary; where it cannot be kept, until it is left once more."""

    def __init__(self, frame: Frame, shell: Shell) -> None:
        super().__init__(frame)
        self._frame = frame
        self._shell = shell
        self._next: Callable[[], object] | None = None
        self._was_told = False
        shell.is_held = lambda: self._is_held(shell.close)
        frame.context.settled.connect(self._go_on)
        frame.context.changed.connect(self._forget)

    def leave_for(self, what: Callable[[], object]) -> None:
        """Keep what was typed, then do what ends this window."""
        self._frame.flush()
        if not self._is_held(what):
            what()

    def _is_held(self, what: Callable[[], object]) -> bool:
        """Return whether the window stays; it is left once all is kept, else says why it is still there."""
        context = self._frame.context
        if context.runner.is_locked or self._was_told:
            return False
        if context.is_changing:
            self._next = what
            return True
        if self._frame.holds():
            self._tell()
            return True
        return False

    def _go_on(self) -> None:
        what, self._next = self._next, None
        if what is not None:
            # After whatever hears of the last answer.
            QTimer.singleShot(0, self, lambda: self._leave(what))

    def _leave(self, what: Callable[[], object]) -> None:
        if self._frame.holds():
            self._tell()
        else:
            what()

    def _tell(self) -> None:
        self._was_told = True
        said = self._frame.message.text()
        more = say("Window", "What you typed last is not kept. Do the same once more to leave without it.")
        self._frame.message.show_error(f"{said}\n{more}" if said else more)
        self._shell.bring_forward()

    def _forget(self) -> None:
        self._was_told = False
