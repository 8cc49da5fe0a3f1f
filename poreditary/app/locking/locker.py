"""Locks the diary and opens it again: by key, when nobody is there, when the screen is locked, before sleep."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from poreditary.app.dialogs.failure import FailureDialog
from poreditary.app.locking.curtain import Curtain
from poreditary.app.locking.guard import Guard
from poreditary.app.locking.idle import IdleWatch
from poreditary.app.locking.system_watch import SystemWatch
from poreditary.app.page_wait import open_dialogs
from poreditary.app.privacy import drop_in_dialogs
from poreditary.app.texts import sentence
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.app.frame import Frame
    from poreditary.diary.diary import Diary
    from poreditary.diary.vault import Keys

Open = Callable[["Keys | None"], "Diary"]
MOST_POPUPS = 20


class Locker(QObject):
    """Closes the diary, forgets its key and its pictures and covers every window, until a passphrase opens it.

    Windows with something half typed keep it behind their cover. Reminders go on, from what was read before.
    """

    locking = Signal()
    """The diary is about to be closed: what will be needed of it has to be asked now."""
    locked = Signal()
    opened = Signal()
    """The diary was unlocked and everything is as it was."""
    shut = Signal(object)
    """UserError: what was typed is right, but the diary cannot be opened for a reason that can be mended."""

    def __init__(self, frame: "Frame", folder: Path, open_diary: Open, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._folder = folder
        self._open_diary = open_diary
        self._curtains: list[Curtain] = []
        self._is_opening = self._was_left = self._lets_through = False
        self.has_passphrase = False
        self.guard = Guard(self._cover, self)
        self.idle = IdleWatch(self)
        self.idle.idled.connect(self.lock)
        # The window that has the key covers itself only once it is done with it.
        self.idle.asked.connect(self.lock, Qt.ConnectionType.QueuedConnection)
        self.system = SystemWatch(self)
        self.system.left.connect(self.lock)

    @property
    def is_locked(self) -> bool:
        """Return whether the diary is locked."""
        return self._frame.context.runner.is_locked

    def watch(self, *, has_passphrase: bool, minutes: int) -> None:
        """Lock from now on when nobody is there; a diary that opens without a passphrase stays open."""
        self.has_passphrase = has_passphrase
        if has_passphrase and not self.is_locked:
            self.idle.start(minutes)
        else:
            self.idle.stop()

    def lock(self) -> None:
        """Keep what can be kept, close the diary, drop every picture, cover every window."""
        if self._is_opening:  # who left after typing the passphrase is not to find the diary open
            self._was_left = True
            return
        if self.is_locked or self._curtains or not self.has_passphrase:
            return
        self.locking.emit()
        self._put_away()
        self._close()
        self._shut()

    def stay_shut(self) -> None:
        """Cover the window of a diary that could not be opened without its passphrase."""
        self.has_passphrase = True
        self._frame.context.runner.lock()
        self._shut()

    def unlock(self, typed: str) -> None:
        """Open the diary with what was typed; where that opens nothing, say so on the cover."""
        from poreditary.diary.vault import unlock

        self._is_opening, self._was_left = True, False
        for curtain in self._covers():
            curtain.panel.wait()
        runner = self._frame.context.runner
        runner.compute(self, lambda: unlock(self._folder, typed), self._open, self._refuse)

    def tell(self, text: str) -> None:
        """Say something on the covers that names nothing of the diary, until it is unlocked."""
        for curtain in self._covers():
            curtain.panel.note.setText(text)
            curtain.panel.note.show()

    def close(self) -> None:
        """Watch nothing from now on: the window goes."""
        self.idle.stop()
        self.guard.end()

    def _close(self) -> None:
        """Close the diary; let go of the pictures that answers still under way brought, and of the decoder's."""
        from poreditary.diary.pictures import forget_decoded

        runner = self._frame.context.runner
        # Behind whatever the last answers of the diary still asked to have decoded.
        runner.lock(lambda: runner.compute(self, forget_decoded, lambda _none: self._drop_late()))

    def _drop_late(self) -> None:
        if self.is_locked:
            self._drop_pictures()

    def _open(self, keys: "Keys") -> None:
        if self._was_left:
            keys.wipe()
            self._wait_again()
            return

        def refuse(problem: Exception) -> None:
            keys.wipe()
            self._stay(problem)

        self._frame.context.runner.unlock(self, lambda: self._open_diary(keys), self._show_again, refuse)

    def _stay(self, problem: Exception) -> None:
        """Say why a diary that was unlocked could not be opened."""
        from poreditary.diary.trouble import Trouble, trouble_of

        self._refuse(problem)
        if trouble_of(problem, self._folder) in (Trouble.DAMAGED, Trouble.LOST):
            self._lets_through = True
            self.shut.emit(problem)

    def _refuse(self, problem: Exception) -> None:
        self._is_opening = False
        context = self._frame.context
        if not isinstance(problem, UserError):
            context.fail(problem)
        said = sentence(problem) if isinstance(problem, UserError) else ""
        for curtain in self._covers():
            curtain.panel.refuse(said)

    def _wait_again(self) -> None:
        self._is_opening = False
        for curtain in self._covers():
            curtain.panel.clear()
            curtain.panel.field.setFocus()

    def _put_away(self) -> None:
        """Let go of all pages, or of their pictures alone where a window of theirs stands open with something typed."""
        QToolTip.hideText()
        for _count in range(MOST_POPUPS):
            popup = QApplication.activePopupWidget()
            if popup is None:
                break
            popup.close()
        if not open_dialogs():
            self._frame.put_away()
        self._drop_pictures()
        self._frame.context.forget_past()
        self._frame.menus.name_undo()

    def _drop_pictures(self) -> None:
        self._frame.drop_pictures()
        drop_in_dialogs()
        QPixmapCache.clear()

    def _shut(self) -> None:
        self.idle.stop()
        for window in (self._frame.shell, *open_dialogs()):
            self._cover(window)
        self.guard.begin(self._curtains)
        self.locked.emit()

    def _cover(self, window: QWidget) -> None:
        """Cover a window; not one that was opened from a cover, nor the report of a fault, which tells nothing."""
        is_covered = any(curtain.parentWidget() is window for curtain in self._covers())
        if is_covered or self._lets_through or isinstance(window, FailureDialog):
            return
        curtain = Curtain(window)
        curtain.panel.typed.connect(self.unlock)
        curtain.panel.other.setVisible(window is self._frame.shell)
        curtain.panel.other_asked.connect(self._open_another)
        self._curtains.append(curtain)
        if self._is_opening:
            curtain.panel.wait()

    def _covers(self) -> list[Curtain]:
        """Return the covers of windows that are still there: an answer may have closed one meanwhile."""
        return [curtain for curtain in self._curtains if isValid(curtain)]

    def _open_another(self) -> None:
        self._lets_through = True
        try:
            self._frame.open_another()
        finally:
            self._lets_through = False

    def _show_again(self) -> None:
        self._is_opening = False
        if self._was_left:
            # What waited is asked first, then the diary is closed again behind the same covers.
            QTimer.singleShot(0, self, self._close)
            self._wait_again()
            return
        self.guard.end()
        for curtain in self._covers():
            curtain.panel.clear()
            curtain.lift()
        self._curtains.clear()
        self._frame.bring_back()
        self.opened.emit()
