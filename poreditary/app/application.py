"""From a folder to an open window.

The window is on screen before anything but Qt's widgets is loaded; the rest follows in the same breath.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from poreditary import paths
from poreditary.app import settings
from poreditary.app.shell import Shell

if TYPE_CHECKING:
    from poreditary.app.desk import Desk
    from poreditary.app.dialogs.failure import FailureDialog
    from poreditary.app.frame import Frame
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
        self._is_quiet = False
        app.aboutToQuit.connect(self.close)

    @property
    def frame(self) -> "Frame | None":
        """Return what the window holds, None until it is furnished."""
        return self.desk.frame if self.desk is not None else None

    def open(self, folder: Path, *, must_exist: bool = False, in_background: bool = False) -> Shell:
        """Show the window at once and open the diary behind it; without `must_exist` a new one is begun.

        `in_background` shows nothing but the icon in the tray or, where there is no tray, the window minimized.
        """
        self.close()
        self.settings = replace(self.settings, diary=str(folder))
        self.shell = shell = Shell(self.settings.width, self.settings.height)
        self._is_quiet = in_background
        if in_background:
            self._open_hidden(shell, folder, must_exist=must_exist)
            return shell
        shell.on_screen.connect(lambda: self._furnish(shell, folder, must_exist=must_exist))
        shell.show()
        return shell

    def close(self) -> None:
        """Close window and diary; what was asked is finished first."""
        shell, desk = self.shell, self.desk
        self.shell = self.desk = None
        if shell is not None:
            shell.hides = False
            shell.close()
        if desk is not None:
            desk.close()
        if shell is not None:
            shell.deleteLater()

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

    def _furnish(self, shell: Shell, folder: Path, *, must_exist: bool, is_hidden: bool = False) -> None:
        from poreditary.app.desk import Desk

        chosen = replace(self.settings, language=self.language or self.settings.language)
        self.desk = desk = Desk(
            shell, folder, chosen, self._keep, self.clock, must_exist=must_exist, is_hidden=is_hidden
        )
        desk.broken.connect(self.show_failure)
        desk.shut.connect(self._shut)
        desk.context.diary_asked.connect(self.open)

    def _show_failure(self, report: str) -> None:
        from poreditary.app.dialogs.failure import FailureDialog

        if self._failure is not None and isValid(self._failure):
            return
        self._failure = FailureDialog(report, self.shell)
        self._failure.finished.connect(self._failure.deleteLater)
        self._failure.open()

    def _shut(self, sentence: str, problem: Exception) -> None:
        from poreditary.app.dialogs.folder import offer_another
        from poreditary.app.instance import bring_forward
        from poreditary.diary.lock import AlreadyOpenError

        folder = Path(self.settings.diary)
        self.exit_sentence = sentence
        is_open = isinstance(problem, AlreadyOpenError)
        # Nobody is there to be asked at the start of the computer.
        if self._is_quiet or (is_open and bring_forward(folder)):
            self.app.exit(1)
            return
        other = offer_another(self.shell, sentence, folder)
        if other is None:
            self.app.exit(1)
        else:
            self.exit_sentence = ""
            self.open(other)

    def _keep(self, chosen: settings.Settings) -> None:
        if chosen.language == self.language:
            chosen = replace(chosen, language=self.settings.language)
        else:
            self.language = None
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
