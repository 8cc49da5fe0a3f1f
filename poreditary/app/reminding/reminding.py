"""Reminders of one open diary: said in the tray or in the window, and what keeps the program running for them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from poreditary.app.context import Context
from poreditary.app.reminding import tray as trays
from poreditary.app.reminding.notices import notice_text, page_of
from poreditary.app.reminding.scheduler import Scheduler
from poreditary.app.reminding.waiting import Notices, Waiting
from poreditary.app.settings import Settings
from poreditary.app.texts import say, word
from poreditary.domain.reminder_memory import Snooze

if TYPE_CHECKING:
    from poreditary.app.frame import Frame


class Reminding(QObject):
    """Brings what the scheduler finds before the person, and closes the window into the tray where that was chosen."""

    said_locked = Signal(str)
    """What is to be said on the cover of a locked diary, where there is no tray to say it."""

    def __init__(
        self, frame: "Frame", keep_settings: Callable[[Settings], None], parent: QObject, *, was_hidden: bool
    ) -> None:
        super().__init__(parent)
        self.frame = frame
        self.context: Context = frame.context
        self.tray: trays.Tray | None = None
        self.scheduler = Scheduler(self.context, self)
        self.waiting = Waiting(frame, self._show, self)
        self._keep_settings = keep_settings
        self._was_hidden = was_hidden
        self._last: Notices = ()
        self.scheduler.came.connect(self._say)
        frame.shell.hidden.connect(self._tell_once)
        self._make_tray()
        self.apply()

    def apply(self) -> None:
        """Let closing the window hide it, or end the program, as it was chosen; a hidden start has chosen."""
        wanted = self.context.settings.keeps_running or self._was_hidden
        hides = wanted and self._make_tray() is not None
        self.frame.shell.hides = hides
        QGuiApplication.setQuitOnLastWindowClosed(not hides)

    def tell_locked(self) -> None:
        """Say that nothing can be said: the program was started without a window, and the diary takes a passphrase."""
        if self.tray is not None:
            self.tray.tell(say("Tray", "The diary is locked. Open it from this icon to be reminded."))

    def close(self) -> None:
        """Take the icon away; nothing is said from now on."""
        self.scheduler.timer.stop()
        self.waiting.close()
        self.frame.shell.hides = False
        QGuiApplication.setQuitOnLastWindowClosed(True)
        if self.tray is not None:
            self.tray.close()

    def _make_tray(self) -> trays.Tray | None:
        if self.tray is None and trays.is_available():
            self.tray = made = trays.Tray(self)
            made.open_asked.connect(self.frame.shell.bring_forward)
            made.notice_clicked.connect(lambda: self._open(self._last))
            made.silence_asked.connect(self._silence)
            made.quit_asked.connect(self.frame.shell.leave)
        return self.tray

    def _say(self, notices: Notices) -> None:
        self._last = notices
        is_locked = self.context.runner.is_locked
        tray = None if QApplication.activeWindow() is not None and not is_locked else self._make_tray()
        if tray is not None:
            tray.tell(self._text(notices))
            return
        self.waiting.add(notices)
        if is_locked:
            self.said_locked.emit(self._text(notices))
        QApplication.alert(self.frame.shell)

    def _show(self, notices: Notices, again: bool) -> None:
        text = self._text(notices)
        buttons = [self._open_button(notices), self._snooze_button(notices)]
        self.frame.message.show_notice(text, buttons, again=again)

    def _text(self, notices: Notices) -> str:
        """Return what notices say; a locked diary names nothing, whatever was allowed."""
        preferences = self.context.preferences
        if self.context.runner.is_locked:
            preferences = replace(preferences, names_in_reminders=False)
        return notice_text(notices, preferences)

    def _open_button(self, notices: Notices) -> QPushButton:
        button = QPushButton(say("Reminders", "Open"))
        button.clicked.connect(lambda: self._open(notices))
        return button

    def _snooze_button(self, notices: Notices) -> QPushButton:
        button = QPushButton(say("Reminders", "Snooze"))
        menu = QMenu(button)
        for length in Snooze:
            menu.addAction(word(length), partial(self._put_off, notices, length))
        button.setMenu(menu)
        return button

    def _open(self, notices: Notices) -> None:
        """Show what notices are about; a dialog that is being filled in stays where it is."""
        self.frame.shell.bring_forward()
        if notices and QApplication.activeModalWidget() is None:
            self.waiting.answer(notices)
            self.context.go_to(*page_of(notices[0]))

    def _put_off(self, notices: Notices, length: Snooze, _is_checked: bool = False) -> None:
        self.waiting.answer(notices)
        self.scheduler.put_off(notices, length)

    def _silence(self) -> None:
        self.scheduler.silence((*self.waiting.take_all(), *self._last))

    def _tell_once(self) -> None:
        """Say where the window went, the first time it goes there."""
        settings = self.context.settings
        if self.tray is None or settings.knows_tray:
            return
        self.tray.tell(say("Tray", "The diary stays open in the background. Open or quit it from this icon."))
        self.context.settings = replace(settings, knows_tray=True)
        self._keep_settings(self.context.settings)
