"""Locks the diary and opens it again: by key, when nobody is there, when the screen is locked, before sleep."""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from poreditary.app.locking.curtain import Curtain
from poreditary.app.locking.idle import IdleWatch
from poreditary.app.locking.system_watch import SystemWatch
from poreditary.app.texts import sentence
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.app.frame import Frame
    from poreditary.diary.diary import Diary
    from poreditary.diary.vault import Keys

Open = Callable[["Keys | None"], "Diary"]


class Locker(QObject):
    """Closes the diary, forgets its key and its pictures and covers every window, until a passphrase opens it.

    Windows with something half typed keep it behind their cover. Reminders go on, without what they would have to read.
    """

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
        self.has_passphrase = False
        self.idle = IdleWatch(self)
        self.idle.idled.connect(self.lock)
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
        if self.is_locked or not self.has_passphrase:
            return
        self._put_away()
        self._frame.context.runner.lock()
        self._shut()

    def stay_shut(self) -> None:
        """Cover the window of a diary that could not be opened without its passphrase."""
        self.has_passphrase = True
        self._frame.context.runner.lock()
        self._shut()

    def unlock(self, typed: str) -> None:
        """Open the diary with what was typed; where that opens nothing, say so on the cover."""
        from poreditary.diary.vault import unlock

        for curtain in self._curtains:
            curtain.panel.wait()
        runner = self._frame.context.runner
        runner.compute(self, lambda: unlock(self._folder, typed), self._open, self._refuse)

    def _open(self, keys: "Keys") -> None:
        self._frame.context.runner.unlock(self, lambda: self._open_diary(keys), self._show_again, self._stay)

    def _stay(self, problem: Exception) -> None:
        """Say why a diary that was unlocked could not be opened."""
        from poreditary.diary.trouble import Trouble, trouble_of

        self._refuse(problem)
        if trouble_of(problem, self._folder) in (Trouble.DAMAGED, Trouble.LOST):
            self.shut.emit(problem)

    def _refuse(self, problem: Exception) -> None:
        context = self._frame.context
        if not isinstance(problem, UserError):
            context.fail(problem)
        said = sentence(problem) if isinstance(problem, UserError) else ""
        for curtain in self._curtains:
            curtain.panel.refuse(said)

    def _put_away(self) -> None:
        """Let go of all pages, or of their pictures alone where a window of theirs stands open with something typed."""
        for popup in iter(QApplication.activePopupWidget, None):
            popup.close()
        if self._dialogs():
            self._frame.drop_pictures()
        else:
            self._frame.put_away()
        self._frame.context.forget_past()
        QPixmapCache.clear()
        gc.collect()

    def _shut(self) -> None:
        self.idle.stop()
        for window in (self._frame.shell, *self._dialogs()):
            curtain = Curtain(window)
            curtain.panel.typed.connect(self.unlock)
            curtain.panel.other.setVisible(window is self._frame.shell)
            curtain.panel.other_asked.connect(self._frame.open_another)
            self._curtains.append(curtain)
        self.locked.emit()

    def _show_again(self) -> None:
        for curtain in self._curtains:
            curtain.panel.clear()
            curtain.lift()
        self._curtains.clear()
        self._frame.bring_back()
        self.opened.emit()

    def _dialogs(self) -> list[QWidget]:
        return [
            window for window in QApplication.topLevelWidgets() if isinstance(window, QDialog) and window.isVisible()
        ]
