"""Backing the diary up while the window is open: one backup at a time, whoever asked for it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from poreditary.app.context import Context
from poreditary.app.models.photo_work import PhotoWork
from poreditary.app.texts import say, sentence
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.diary.backup.values import BackupState, Made, Why
    from poreditary.diary.diary import Diary
    from poreditary.diary.photo_work import Work


class Backing(QObject):
    """The backups of the open diary; there is one for each."""

    changed = Signal()
    """`state` or `is_busy` is another now."""
    stepped = Signal(int, int)
    """So many parts of so many of a backup are done."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.state: BackupState | None = None
        self.was_stopped = False
        self._context = context
        self._is_quiet = False
        self._is_resting = False
        self._others: list[PhotoWork] = []
        self._waiting: Callable[[], None] | None = None
        self._work = PhotoWork(context, self, slowly=True)
        self._work.stepped.connect(self.stepped)
        self._work.finished.connect(self._made)
        self._work.failed.connect(self._failed)
        self._work.stopped.connect(self._stopped)

    @classmethod
    def of(cls, context: Context) -> "Backing":
        """Return the one of an open diary; it begins with the first who asks."""
        return context.findChild(cls) or cls(context)

    @property
    def is_busy(self) -> bool:
        """Return whether a backup is being made."""
        return self._work.is_busy

    @property
    def is_free(self) -> bool:
        """Return whether one may begin: none is under way, no window works with them, and the diary is open."""
        self._others = [work for work in self._others if isValid(work) and work.is_busy]
        return not (self._others or self.is_busy or self._is_resting or self._waiting)

    def begin(self, why: "Why", *, quietly: bool = False) -> None:
        """Make a backup; a second one meanwhile is the same. `quietly` says nothing where it went well."""
        from poreditary.diary.backup.making import make

        if not self.is_free:
            return
        self._is_quiet, self.was_stopped = quietly, False
        self._work.start(make(why))
        self.changed.emit()

    def cancel(self) -> None:
        """Stop the backup under way; nothing is left of it."""
        self._work.cancel()

    def make_way(self, by: PhotoWork, work: "Work[object]") -> None:
        """Let a window work with the backups: one made in the background stops first, and none begins meanwhile."""
        self._others.append(by)
        if self.is_busy:
            self._waiting = lambda: by.start(work) if isValid(by) else None
            self._work.cancel()
        else:
            by.start(work)

    def look(self) -> None:
        """Read how the backups stand."""
        self._context.ask(self, _state, self._show)

    def rest(self) -> None:
        """Begin nothing more and stop what is under way: the diary is about to be closed or locked."""
        self._is_resting = True
        for work in (self._work, *filter(isValid, self._others)):
            work.cancel()

    def go_on(self) -> None:
        """Work again: the diary was unlocked."""
        self._is_resting = False
        self.changed.emit()

    def close(self) -> None:
        """Leave nothing half made, once no worker is at it any more."""
        self._work.drop()

    def _show(self, state: "BackupState | None") -> None:
        self.state = state
        if state is not None:
            # A diary that cannot be opened one day does not say any more where its backups are.
            chosen = "" if state.is_inside else str(state.folder)
            self._context.keep_settings(replace(self._context.settings, backups=chosen))
        self.changed.emit()

    def _made(self, made: object) -> None:
        told: Made = made  # type: ignore[assignment]
        if told.problems:
            self._context.fail(told.problems[0])
        elif not self._is_quiet:
            self._context.noted.emit(say("Backing", "The diary is backed up."))
        self._end()

    def _failed(self, problem: UserError) -> None:
        if self._is_quiet:
            self._context.noted.emit(sentence(problem))
        else:
            self._context.fail(problem)
        self._end()

    def _stopped(self) -> None:
        self.was_stopped = True
        self._end()

    def _end(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()
        if self._is_resting:
            self.changed.emit()
        else:
            self.look()


def _state(diary: "Diary") -> "BackupState | None":
    """Return how the backups stand; None for the made-up example and for a diary that is only read: those have none."""
    if diary.is_read_only or diary.preferences.get().is_example:
        return None
    return diary.backups.state()
