"""What a diary needs done now and then without anybody asking: its daily backup, and a look for damage."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from poreditary.app.backing import Backing
from poreditary.app.context import Context
from poreditary.app.models.diary_work import DiaryWork

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary
    from poreditary.diary.guard import FolderWarning

FIRST_MS = 2_500
"""The window is in use by then; who closes it after ten seconds each day has a backup all the same."""
PAUSE_MS = 100
"""So long the look for damage waits between its steps of some 50 ms."""


class Housekeeping(QObject):
    """Looks each minute whether something is due and does it in small steps, one thing at a time."""

    found = Signal(object)
    """list[Finding]: a file is damaged."""
    warned = Signal(object)
    """UserError: what threatens the diary's folder, told once until it is something else."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.backing = Backing.of(context)
        self._tried = date.min
        self._is_resting = False
        self._looking = DiaryWork(context, self, PAUSE_MS)
        self._looking.finished.connect(self._looked)
        QTimer.singleShot(FIRST_MS, self, self.look)
        QTimer.singleShot(FIRST_MS, self, self._look_around)

    @property
    def is_busy(self) -> bool:
        """Return whether something is being done now."""
        return self.backing.is_busy or self._looking.is_busy

    def look(self) -> None:
        """Do what is due, unless something is under way."""
        is_ready = self._context.preferences.is_welcomed and not self._is_resting
        if is_ready and self.backing.is_free and not self._looking.is_busy:
            self._context.ask(self, _due, self._do)

    def rest(self) -> None:
        """Stop, and begin nothing more: the diary is about to be closed or locked."""
        self._is_resting = True
        self.backing.rest()
        self._looking.cancel()

    def go_on(self) -> None:
        """Work again: the diary was unlocked."""
        self._is_resting = False
        self.backing.go_on()
        QTimer.singleShot(FIRST_MS, self, self.look)

    def _do(self, due: "tuple[bool, str | None]") -> None:
        needs_backup, file = due
        today = self._context.today()
        if self._is_resting or not self.backing.is_free:
            return
        if needs_backup and (self._tried != today or self.backing.was_stopped):
            from poreditary.diary.backup.values import Why

            self._tried = today
            self.backing.begin(Why.DAILY, quietly=True)
            return
        if self.backing.state is None:
            self.backing.look()
        if file is not None:
            self._looking.start(lambda diary: diary.checking.check_one(file))

    def _look_around(self) -> None:
        """Look at the diary's folder from outside."""
        folder = Path(self._context.settings.diary)
        self._context.runner.compute(self, lambda: _warnings(folder), self._warn)

    def _warn(self, warnings: "list[FolderWarning]") -> None:
        settings = self._context.settings
        told = "|".join([settings.diary, *(f"{each.kind} {' '.join(each.files)}" for each in warnings)])
        is_news = bool(warnings) and told != settings.warned
        self._context.keep_settings(replace(settings, warned=told if warnings else ""))
        if is_news:
            self.warned.emit(warnings[0].sentence)

    def _looked(self, findings: object) -> None:
        if findings:
            self.found.emit(findings)


def _warnings(folder: Path) -> "list[FolderWarning]":
    from poreditary.diary.guard import warnings

    # That it is only read stands above the pages.
    return [each for each in warnings(folder) if each.kind != "read_only"]


def _due(diary: "Diary") -> "tuple[bool, str | None]":
    """Return whether a backup is due, and which file to look at for damage; nothing of a diary that is only read."""
    if diary.is_read_only:
        return False, None
    return diary.backups.is_due(), diary.checking.next_due()
