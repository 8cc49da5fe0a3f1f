"""One diary at work in a window: its worker, its context, its frame, from opening to closing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton

from poreditary.app import texts, theme
from poreditary.app.context import Context
from poreditary.app.failures import report
from poreditary.app.frame import Frame
from poreditary.app.leaving import Leaving
from poreditary.app.settings import Settings
from poreditary.app.shell import Shell
from poreditary.app.tasks import TaskRunner
from poreditary.domain.change import Changes
from poreditary.domain.day import Clock, system_clock
from poreditary.domain.preferences import Preferences
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

    from poreditary.app.damage import Damage
    from poreditary.app.housekeeping import Housekeeping
    from poreditary.app.locking.locker import Locker
    from poreditary.app.looking import Look
    from poreditary.app.reminding.reminding import Reminding
    from poreditary.app.watching import FolderWatch
    from poreditary.diary.diary import Diary
    from poreditary.diary.vault import Keys

MINUTE_MS = 60 * 1000
SETTLED_MS = 400


class Desk(QObject):
    """Opens the diary of a folder and shows it in a shell."""

    shut = Signal(str, object)
    """The diary could not be opened: the sentence, and the error."""
    broken = Signal(str)
    """A bug: the report to show."""
    locked = Signal()

    def __init__(
        self,
        shell: Shell,
        folder: Path,
        settings: Settings,
        keep_settings: Callable[[Settings], None],
        clock: Clock | None = None,
        *,
        must_exist: bool = False,
        is_hidden: bool = False,
        keys: "Keys | None" = None,
        look: "Look | None" = None,
    ) -> None:
        super().__init__(shell)
        self.reminding: Reminding | None = None
        self.keeping: Housekeeping | None = None
        self._is_hidden = is_hidden
        self.folder = folder
        self.shell = shell
        self._day = date.min
        self._keep_settings = keep_settings
        chosen = clock or system_clock
        is_look = look is not None
        self.runner = TaskRunner(
            lambda: _open(folder, chosen, keys, must_exist=must_exist or is_look, read_only=is_look), self
        )
        self.context = Context(self.runner, chosen, settings, self)
        self.context.look = look
        self.context.ask(self, _begun, self._opened, self._shut)
        self._open_with = lambda keys: _open(folder, chosen, keys, must_exist=True, read_only=is_look)
        self._door: QLocalServer | None = None
        self.damage: Damage | None = None
        self.locker: Locker | None = None
        self.frame = self._furnish(settings)
        # The first page is loaded here while the diary is being opened on its own thread.
        import poreditary.app.pages.today  # noqa: F401

    def _furnish(self, settings: Settings) -> Frame:
        """Put a frame in the person's language and colours into the shell, and listen to both."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        texts.choose(settings.language)
        theme.apply(app, settings.scheme)
        self.context.lock_asked.connect(self.lock)
        self.context.broken.connect(lambda problem: self.broken.emit(report(problem)))
        self.runner.stumbled.connect(self._notice_damage)
        frame = Frame(self.context, self.shell, self._keep_settings)
        self.shell.setCentralWidget(frame)
        self.shell.closing.connect(frame.keep)
        self.leaving = Leaving(frame, self.shell)
        app.styleHints().colorSchemeChanged.connect(frame.make_anew, Qt.ConnectionType.QueuedConnection)
        return frame

    def close(self) -> str:
        """Finish what was asked and close the diary; return why what came last could not be kept, "" where it was."""
        if self.reminding is not None:
            self.reminding.close()
        if self.locker is not None:
            self.locker.close()
        if self._door is not None:
            self._door.close()
        self._rest()
        lost = self.context.close()
        self.context.ended.emit()
        if self.keeping is not None:
            self.keeping.backing.close()
        return lost

    def _opened(self, answer: tuple[Preferences, bool]) -> None:
        preferences, self.context.is_read_only = answer
        self.context.preferences = preferences
        self.frame.show_state()
        self.frame.show_page("today" if preferences.is_welcomed else "welcome")
        self._keep_settings(self.context.settings)
        QTimer.singleShot(SETTLED_MS, self, self._settle)

    def _settle(self) -> None:
        """Do what can wait until the window is in use: load what writing needs, and listen for a second start."""
        self.runner.ask(self, lambda diary: diary.warm())
        self._listen()
        self._day = self.context.today()
        minutes = QTimer(self)
        minutes.timeout.connect(self._notice_day)
        minutes.start(MINUTE_MS)
        self.context.vault_changed.connect(self._look_at_vault)
        self._look_at_vault()
        if self.context.look is None:
            self._begin_beside()

    def _listen(self) -> None:
        """Let a second start of this diary bring this window forward."""
        from poreditary.app.instance import listen

        if self._door is None:
            self._door = listen(self, self.folder, self.shell.bring_forward)

    def _begin_beside(self) -> None:
        """Begin what goes on beside the pages; a restored copy that is only looked at has none of it."""
        from poreditary.app.watching import FolderWatch

        watch = FolderWatch.of(self.context)
        watch.offered.connect(lambda: self._tell_offers(watch))
        self._keep_house()
        self.context.background_asked.connect(self._keep_running)
        self.context.changed.connect(self._notice_reminder)
        if self._is_hidden or self.context.settings.keeps_running:
            self._remind(says_missed=True)
        else:
            self.context.ask(self, _has_reminders, lambda found: self._remind(says_missed=True) if found else None)

    def _keep_house(self) -> None:
        """Begin what is done without anybody asking."""
        from poreditary.app.housekeeping import Housekeeping

        self.keeping = Housekeeping(self.context, self)
        self.keeping.found.connect(lambda _found: self._tell_damage())
        self.keeping.warned.connect(self._tell_warning)

    def _tell_damage(self) -> None:
        """Say that a quiet look found damage, until the person has looked at it."""
        look = QPushButton(texts.say("Desk", "Look for damage…"))
        look.clicked.connect(self.frame.check)
        text = texts.say("Desk", "A part of the diary is damaged. Look what it is, then mend it.")
        self.frame.message.show_notice(text, [look])

    def _notice_damage(self, problem: Exception) -> None:
        """Say above the pages, once, that the diary met with damage."""
        from poreditary.diary.trouble import damage_of

        if self.damage is None and isinstance(problem, UserError) and damage_of(problem) is not None:
            from poreditary.app.damage import Damage

            self.damage = Damage(self.frame, problem)

    def _tell_warning(self, warning: UserError) -> None:
        """Say what threatens the diary's folder, until it is closed."""
        self.frame.message.show_notice(texts.sentence(warning), [])

    def shut_out(self) -> None:
        """Close the diary and leave the window as it stands, for what helps a diary that is damaged."""
        self._rest()
        self.frame.keep()
        self.runner.lock()
        self.frame.setEnabled(False)
        self.shell.menuBar().setEnabled(False)

    def _rest(self) -> None:
        self.context.resting.emit()
        if self.keeping is not None:
            self.keeping.rest()

    def _go_on(self) -> None:
        if self.keeping is not None:
            self.keeping.go_on()

    def _remind(self, *, says_missed: bool) -> None:
        """Begin to remind, once; who has no reminders and closes the window to end the program waits for none of it."""
        if self.reminding is None:
            from poreditary.app.reminding.reminding import Reminding

            self.reminding = Reminding(self.frame, self._keep_settings, self, was_hidden=self._is_hidden)
            self.reminding.said_locked.connect(lambda text: self._locker().tell(text))
            self.reminding.scheduler.start(says_missed=says_missed)

    def _notice_reminder(self, changes: Changes) -> None:
        if "reminder" in changes.tables:
            self._remind(says_missed=False)

    def _keep_running(self, keeps_running: bool) -> None:
        self.context.settings = replace(self.context.settings, keeps_running=keeps_running)
        self._keep_settings(self.context.settings)
        self._remind(says_missed=False)
        if self.reminding is not None:
            self.reminding.apply()

    def _tell_offers(self, watch: "FolderWatch") -> None:
        """Say on any other page that there are new photos to look at on theirs."""
        from poreditary.app.widgets.watch_bar import offer_text

        if watch.offers and not self.frame.is_on("photos"):
            text = texts.say("WatchBar", "{offer} They wait on the Photos page.")
            self.frame.message.show_status(text.format(offer=offer_text(len(watch.offers), watch.name)))

    def _notice_day(self) -> None:
        """Let the pages look again when the local day changed while the window was open."""
        if self.context.today() != self._day:
            self._day = self.context.today()
            self.context.changed.emit(Changes("", frozenset({"day"})))
        if self.keeping is not None:
            self.keeping.look()

    def lock(self) -> None:
        """Lock the diary; where it has no passphrase yet, go to where one is set."""
        if self.locker is not None and self.locker.has_passphrase:
            self.locker.lock()
        else:  # nobody may have looked yet: it was opened just now
            self.context.ask(self, lambda diary: diary.vault.state.has_passphrase, self._lock_or_offer)

    def _lock_or_offer(self, has_passphrase: bool) -> None:
        if has_passphrase:
            locker = self._locker()
            locker.has_passphrase = True
            locker.lock()
        else:
            self.frame.go("settings", "vault")

    def _locker(self) -> "Locker":
        if self.locker is None:
            from poreditary.app.locking.locker import Locker

            self.locker = Locker(self.frame, self.folder, self._open_with, self)
            self.locker.locking.connect(self._read_ahead)
            self.locker.locked.connect(self._rest)
            self.locker.locked.connect(self.locked)
            self.locker.shut.connect(self._shut)
            self.locker.opened.connect(self._look_at_vault)
            self.locker.opened.connect(self._go_on)
        return self.locker

    def _look_at_vault(self) -> None:
        """Learn what opens the diary, and lock it by itself from now on where it has a passphrase."""
        self.context.ask(self, lambda diary: (diary.vault.state.has_passphrase, diary.preferences.get()), self._guard)

    def _guard(self, answer: tuple[bool, Preferences]) -> None:
        has_passphrase, preferences = answer
        if has_passphrase or self.locker is not None:
            self._locker().watch(has_passphrase=has_passphrase, minutes=preferences.lock_after_minutes)

    def _read_ahead(self) -> None:
        """Let reminders know of the days to come: a locked diary cannot be asked."""
        if self.reminding is not None:
            self.reminding.scheduler.read_ahead()

    def _ask_for_passphrase(self) -> None:
        """Show the cover; once the diary is open, begin as with one that opens by itself."""
        from poreditary.app.instance import bring_forward
        from poreditary.diary.lock import AlreadyOpenError

        # A locked window holds no lock on the folder, so it is asked whether it is there.
        if bring_forward(self.folder):
            self._shut(AlreadyOpenError(mark("Errors", "This diary is already open. Close the other window first.")))
            return
        self._listen()
        if self._is_hidden:
            self._remind(says_missed=True)
            if self.reminding is not None:
                self.reminding.tell_locked()
        locker = self._locker()
        locker.opened.connect(self._begin, Qt.ConnectionType.SingleShotConnection)
        locker.stay_shut()

    def _begin(self) -> None:
        self.context.ask(self, _begun, self._opened, self._shut)

    def _shut(self, problem: Exception) -> None:
        from poreditary.diary.vault import LockedError

        if isinstance(problem, LockedError):
            self._ask_for_passphrase()
        elif isinstance(problem, UserError):
            self.shut.emit(texts.sentence(problem), problem)
        else:
            self.broken.emit(report(problem))


def _has_reminders(diary: "Diary") -> bool:
    return any(reminder.is_on for reminder in diary.plan.reminders())


def _begun(diary: "Diary") -> tuple[Preferences, bool]:
    return diary.preferences.get(), diary.is_read_only


def _open(folder: Path, clock: Clock, keys: "Keys | None", *, must_exist: bool, read_only: bool = False) -> "Diary":
    """Open the diary on the thread that will own it, which also loads what that takes."""
    from poreditary.diary.diary import Diary, exists

    if must_exist and not exists(folder):
        raise UserError(
            mark("Errors", "The diary in {folder} is not there. Connect its disk, or open another diary."),
            folder=folder,
        )
    return Diary(folder, clock, keys, read_only=read_only)
