"""From a folder to an open window.

The window is on screen before anything but Qt's widgets is loaded; the rest follows in the same breath.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from poreditary import paths
from poreditary.app import settings
from poreditary.app.shell import Shell
from poreditary.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from poreditary.app.desk import Desk
    from poreditary.app.dialogs.failure import FailureDialog
    from poreditary.app.frame import Frame
    from poreditary.app.looking import Look
    from poreditary.app.shut_flow import ShutFlow
    from poreditary.diary.vault import Keys
    from poreditary.domain.day import Clock


class Application(QObject):
    """The running program: one window, and the diary on its desk.

    `language` holds in place of the settings' until the person chooses another; it is not kept.
    """

    def __init__(
        self,
        app: QApplication,
        clock: "Clock | None" = None,
        settings_file: Path | None = None,
        language: str | None = None,
    ) -> None:
        super().__init__(app)
        self.app = app
        self.clock = clock
        self.settings_file = settings_file
        self.settings = settings.load(settings_file)
        self.language = language
        self.shell: Shell | None = None
        self.desk: Desk | None = None
        self.exit_sentence = ""
        self._failure: FailureDialog | None = None
        self._look: Look | None = None
        self._own_keys: Keys | None = None
        self._is_quiet = False
        app.aboutToQuit.connect(self.close)

    @property
    def frame(self) -> "Frame | None":
        """Return what the window holds, None until it is furnished."""
        return self.desk.frame if self.desk is not None else None

    def open(
        self,
        folder: Path,
        *,
        must_exist: bool = False,
        in_background: bool = False,
        keys: "Keys | None" = None,
        look: "Look | None" = None,
    ) -> Shell:
        """Show the window at once and open the diary behind it; without `must_exist` a new one is begun.

        `in_background` shows nothing but the icon in the tray or, where there is no tray, the window minimized. `keys`
        open it without asking; a `look` at a restored copy is read only and not remembered.
        """
        lost = self._close()
        self._look = look
        self.settings = replace(self.settings, diary=str(folder))
        self.shell = shell = Shell(self.settings.width, self.settings.height)
        self._is_quiet = in_background
        if in_background:
            self._open_hidden(shell, folder, must_exist=must_exist)
            return shell
        shell.on_screen.connect(lambda: self._furnish(shell, folder, must_exist=must_exist, keys=keys))
        self._say_later(lost)
        shell.show()
        return shell

    def close(self) -> None:
        """Close window and diary; what was asked is finished first, and `exit_sentence` tells what of it failed."""
        self.exit_sentence = self._close() or self.exit_sentence

    def _close(self) -> str:
        """Close window and diary; return why what was typed last could not be kept, "" where it was."""
        shell, desk = self.shell, self.desk
        self.shell = self.desk = None
        if shell is not None:
            shell.hides, shell.is_held = False, lambda: False
            shell.close()
        lost = ""
        if desk is not None:
            desk.frame.flush()
            lost = desk.close()
        look, self._look = self._look, None
        self._forget_own()
        if look is not None:
            from poreditary.app.looking import leave

            leave(look)
        if shell is not None:
            shell.deleteLater()
        # Of a copy that is only looked at nothing was to be kept.
        return lost if look is None else ""

    def leave_look(self, is_taken: bool, keys: "Keys | None" = None) -> None:
        """End the look at a restored copy: it takes the place of the diary, which is kept beside it, or goes.

        `keys` open what comes after it without asking; without them it asks.
        """
        from poreditary.app import looking

        look, desk = self._look, self.desk
        if look is None or desk is None:
            if keys is not None:
                keys.wipe()
            return
        today, said = desk.context.today(), ""
        if is_taken:
            self._look = None
            self.close()
            try:
                aside = looking.take(look, today)
                said = looking.taken_text(aside)
            except UserError as problem:
                from poreditary.app.texts import sentence

                said = sentence(problem)
        self.open(look.home, keys=keys)
        self._say_later(said)

    def _begin_look(self, look: "Look", secret: "Keys") -> None:
        """Look at a restored copy; who comes back from it types no passphrase, unless it was locked meanwhile."""
        desk = self.desk

        def begin(own: "Keys | None") -> None:
            self.open(look.folder, keys=secret, look=look)
            self._own_keys = own

        if desk is None or desk.runner.is_locked:
            begin(None)
        else:
            desk.runner.ask(desk, lambda diary: diary.backups.keys(), begin, lambda _problem: begin(None))

    def _end_look(self, is_taken: bool) -> None:
        """Leave with the keys of what comes next: of the diary of before, or of the copy that takes its place."""
        desk, own = self.desk, self._own_keys
        if desk is None or desk.runner.is_locked or own is None:
            self.leave_look(is_taken)
        elif is_taken:
            desk.runner.ask(desk, lambda diary: diary.backups.keys(), lambda keys: self.leave_look(True, keys))
        else:
            self.leave_look(False, own.copied())

    def _forget_own(self) -> None:
        """Overwrite the keys that were kept for the way back."""
        own, self._own_keys = self._own_keys, None
        if own is not None:
            own.wipe()

    def show_failure(self, report: str) -> None:
        """Show the one dialog for a bug, on the Qt thread, whichever thread it came from."""
        QTimer.singleShot(0, self, lambda: self._show_failure(report))

    def _open_hidden(self, shell: Shell, folder: Path, *, must_exist: bool) -> None:
        from poreditary.app.reminding.tray import is_available

        if not is_available():
            shell.showMinimized()
        # Nothing is on screen yet whose closing could end the program.
        self.app.setQuitOnLastWindowClosed(False)
        QTimer.singleShot(0, shell, lambda: self._furnish(shell, folder, must_exist=must_exist, is_hidden=True))

    def _furnish(
        self, shell: Shell, folder: Path, *, must_exist: bool, is_hidden: bool = False, keys: "Keys | None" = None
    ) -> None:
        from poreditary.app.desk import Desk

        chosen = replace(self.settings, language=self.language or self.settings.language)
        self.desk = desk = Desk(
            *(shell, folder, chosen, self._keep, self.clock),
            must_exist=must_exist,
            is_hidden=is_hidden,
            keys=keys,
            look=self._look,
        )
        desk.broken.connect(self.show_failure)
        desk.shut.connect(self._shut)
        context, later = desk.context, Qt.ConnectionType.QueuedConnection
        context.diary_asked.connect(lambda asked: desk.leaving.leave_for(lambda: self.open(asked)))
        # The window that asks is gone afterwards, so it has to be done with its own event first.
        context.look_asked.connect(self._begin_look, later)
        context.look_left.connect(self._end_look, later)
        desk.locked.connect(self._forget_own)
        context.rescue_asked.connect(self._rescue, later)

    def _show_failure(self, report: str) -> None:
        from poreditary.app.dialogs.failure import FailureDialog

        if self._failure is not None and isValid(self._failure):
            return
        self._failure = FailureDialog(report, self.shell)
        self._failure.finished.connect(self._failure.deleteLater)
        self._failure.open()

    def _shut(self, sentence: str, problem: Exception) -> None:
        from poreditary.app.instance import bring_forward
        from poreditary.diary.lock import AlreadyOpenError

        folder = Path(self.settings.diary)
        self.exit_sentence = sentence
        is_open = isinstance(problem, AlreadyOpenError)
        # Nobody is there to be asked at the start of the computer.
        if self._is_quiet or (is_open and bring_forward(folder)):
            self.app.exit(1)
        elif isinstance(problem, UserError):
            self._flow(lambda: self.app.exit(1)).ask(problem)

    def _rescue(self) -> None:
        """Close a diary that is damaged and save what can be read of it."""
        desk = self.desk
        if desk is not None:
            folder = desk.folder
            desk.shut_out()
            self._flow(lambda: self.open(folder)).rescue()

    def _flow(self, given_up: "Callable[[], object]") -> "ShutFlow":
        from poreditary.app.shut_flow import ShutFlow

        desk, shell = self.desk, self.shell
        assert desk is not None and shell is not None
        flow = ShutFlow(desk.context, desk.folder, shell)
        flow.opened.connect(self._open_other, Qt.ConnectionType.QueuedConnection)
        flow.given_up.connect(given_up)
        return flow

    def _open_other(self, folder: Path) -> None:
        self.exit_sentence = ""
        self.open(folder)

    def _say_later(self, text: str) -> None:
        """Say something once the window that is being opened has its line for it."""
        shell = self.shell
        if text and shell is not None:
            shell.on_screen.connect(lambda: self.frame.message.show_notice(text, []) if self.frame else None)

    def _keep(self, chosen: settings.Settings) -> None:
        if chosen.language == self.language:
            chosen = replace(chosen, language=self.settings.language)
        else:
            self.language = None
        if self._look is not None:
            chosen = replace(chosen, diary=str(self._look.home))
        self.settings = chosen
        settings.save(chosen, self.settings_file)


def default_folder(chosen: Path | None, last: str) -> Path:
    """Return the diary to open: the one named, else the last one, else the default."""
    if chosen is not None:
        return chosen.resolve()
    return Path(last) if last else paths.default_diary()


def run(
    folder: Path | None = None,
    settings_file: Path | None = None,
    *,
    language: str | None = None,
    in_background: bool = False,
) -> int:
    """Open the window and return the exit status: 0, or 1 where the diary could not be opened.

    `settings_file` stands in for the person's own, so that a throw-away diary is not remembered as the last one;
    `language` holds for this run alone; `in_background` opens no window where there is a tray.
    """
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("poreditary")
    app.setApplicationDisplayName("Poreditary")
    app.setDesktopFileName("poreditary")
    application = Application(app, settings_file=settings_file, language=language)
    last = application.settings.diary
    must_exist = folder is None and bool(last)
    application.open(default_folder(folder, last), must_exist=must_exist, in_background=in_background)
    QTimer.singleShot(0, application, lambda: _watch(application))
    status = app.exec()
    application.close()
    if application.exit_sentence:
        sys.stderr.write(f"{application.exit_sentence}\n")
    return status


def _watch(application: Application) -> None:
    from poreditary.app.failures import catch_all

    catch_all(application.show_failure)
