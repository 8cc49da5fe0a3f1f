"""What every page and dialog is given: the diary's worker, changes that all pages hear of, and a place for messages."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from poreditary.app import privacy
from poreditary.app.settings import Settings
from poreditary.app.tasks import CancelledError, TaskRunner
from poreditary.app.texts import say, sentence
from poreditary.domain.change import Changes
from poreditary.domain.day import Clock, local_day
from poreditary.domain.preferences import Preferences
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.app.looking import Look
    from poreditary.diary.diary import Diary

T = TypeVar("T")


class Done(NamedTuple):
    """What a change brought: the changes, what can be undone and redone now, and the settings where they are others."""

    changes: Changes | None
    undoable: Changes | None
    redoable: Changes | None
    preferences: Preferences | None


class Context(QObject):
    """The window's side of one open diary."""

    changed = Signal(object)
    """Changes: something in the diary is different now; every page that shows it looks again."""
    told = Signal(object)
    """Changes: an action to name at the foot of the page, with Undo."""
    noted = Signal(str)
    """A sentence to show at the foot of the page where nothing in the diary changed."""
    moved_on = Signal()
    """Another day is on show now: what the foot of the page names was done on one that is not."""
    taken_back = Signal(object)
    """Changes: the action that undo took back."""
    done_again = Signal(object)
    """Changes: the action that was done again."""
    refused = Signal(object)
    """UserError: a sentence to show in place."""
    page_asked = Signal(str, object)
    """A page's name and what to show on it (a date, an id, or None)."""
    broken = Signal(object)
    """Exception: a bug."""
    diary_asked = Signal(object)
    """Path: the folder of another diary to open."""
    check_asked = Signal()
    """The whole diary is to be read and judged."""
    background_asked = Signal(bool)
    """Whether closing the window is to leave the program running from now on."""
    lock_asked = Signal()
    """The diary is to be locked now."""
    resting = Signal()
    """The diary is about to be closed or locked: what goes on beside the pages stops."""
    ended = Signal()
    """The diary was closed for good, and no worker is at anything any more."""
    vault_changed = Signal()
    """What opens the diary, or when it locks itself, is another now."""
    look_asked = Signal(object, object)
    """Look and Keys: a restored copy is to be looked at in the place of the diary."""
    look_left = Signal(bool)
    """The look is over: whether the restored copy is to take the place of the diary."""
    rescue_asked = Signal()
    """What can be read of this damaged diary is to be saved."""
    settled = Signal()
    """No change is on its way into the diary any more: each was kept, or refused and told."""
    privacy_switched = Signal(bool)
    """Whether photos are blurred from now on until the pointer is on them."""
    settings_asked = Signal(object)
    """Settings: the person chose other settings for the window."""
    settings_kept = Signal(object)
    """Settings: something to remember on this computer changed that the window does not show."""

    def __init__(self, runner: TaskRunner, clock: Clock, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self.clock = clock
        self.settings = settings
        self.look: Look | None = None
        self.is_read_only = False
        self._preferences = Preferences()
        self._switches = 0
        self._under_way = 0
        self._to_run: list[object] = []
        self._untold: list[Exception] = []
        privacy.switch(is_on=False)
        self.undoable: Changes | None = None
        self.redoable: Changes | None = None
        runner.failed.connect(self.fail)

    def today(self) -> date:
        """Return the local day by the diary's own end of day."""
        return local_day(self.clock(), self.preferences.day_ends_at)

    @property
    def is_changing(self) -> bool:
        """Return whether a change is on its way into the diary, or waits until it is unlocked."""
        return self._under_way > 0

    def close(self) -> str:
        """Close the diary for good; return why the last changes could not be kept, "" where all were."""
        self.runner.close()
        refused = [problem for problem in self._untold if isinstance(problem, UserError)]
        if refused:
            return sentence(refused[-1])
        return say("Desk", "The diary was locked: what was typed last is not in it.") if self._to_run else ""

    @property
    def preferences(self) -> Preferences:
        """Return the diary's settings as they are known here."""
        return self._preferences

    @preferences.setter
    def preferences(self, known: Preferences) -> None:
        before = self._preferences.are_photos_blurred
        # A switch that is still on its way into the diary is what the person wants.
        self._preferences = replace(known, are_photos_blurred=before) if self._switches else known
        self._show_privacy(before)

    def blur_photos(self, *, is_wanted: bool) -> None:
        """Blur photos from now on, or no longer: in the window at once, then in the diary."""
        before = self._preferences.are_photos_blurred
        self._preferences = replace(self._preferences, are_photos_blurred=is_wanted)
        self._show_privacy(before)
        self._switches += 1

        def keep(diary: "Diary") -> Changes:
            return diary.preferences.save(replace(diary.preferences.get(), are_photos_blurred=is_wanted))

        def tell(_changes: Changes) -> None:
            self._switches -= 1
            on = say("Privacy", "Photos are blurred until the pointer is on them")
            self.noted.emit(on if is_wanted else say("Privacy", "Photos are no longer blurred"))

        def refuse(problem: Exception) -> None:
            self._switches -= 1
            self.fail(problem)

        self.change(self, keep, tell, refuse, quietly=True)

    def _show_privacy(self, before: bool) -> None:
        is_on = self._preferences.are_photos_blurred
        privacy.switch(is_on=is_on)
        if is_on != before:
            self.privacy_switched.emit(is_on)

    def ask(
        self,
        owner: QObject,
        job: "Callable[[Diary], T]",
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Read from the diary off the Qt thread; `then` gets the answer on it."""
        self.runner.ask(owner, job, then, failed)

    def change(
        self,
        owner: QObject,
        job: "Callable[[Diary], Changes | None]",
        then: Callable[[Changes], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        quietly: bool = False,
    ) -> None:
        """Change the diary off the Qt thread, then let every page know and name it at the foot of the page.

        `quietly` names it nowhere but in Edit > Undo. `then` runs after the pages heard of it. What fails once its
        owner is gone is still told at the foot of the page.
        """

        def run(diary: "Diary") -> Done:
            self._to_run.remove(run)
            return self._run(diary, job)

        def done(answer: Done) -> None:
            try:
                self._hear(answer, quietly=quietly)
                if then is not None and answer.changes is not None and isValid(owner):
                    then(answer.changes)
            finally:
                self._settle()

        def refuse(problem: Exception) -> None:
            if problem in self._untold:
                self._untold.remove(problem)
            elif run in self._to_run:  # the diary itself could not be opened
                self._to_run.remove(run)
            try:
                (failed if failed is not None and isValid(owner) else self.fail)(problem)
            finally:
                self._settle()

        self._under_way += 1
        self._to_run.append(run)
        self.runner.ask(self, run, done, refuse)

    def _run(self, diary: "Diary", job: "Callable[[Diary], Changes | None]") -> Done:
        """Change the diary, off the Qt thread; a problem is kept until it was told."""
        try:
            changes = job(diary)
        except Exception as problem:
            self._untold.append(problem)
            raise
        has_settings = changes is not None and "setting" in changes.tables
        return Done(changes, diary.undoable, diary.redoable, diary.preferences.get() if has_settings else None)

    def _hear(self, answer: Done, *, quietly: bool) -> None:
        """Let every page know what was changed, and name it at the foot of the page."""
        changes, self.undoable, self.redoable = answer.changes, answer.undoable, answer.redoable
        self.preferences = answer.preferences or self.preferences
        if changes:
            self.changed.emit(changes)
            if not quietly:
                self.told.emit(changes)

    def _settle(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            self.settled.emit()

    def undo(self) -> None:
        """Take the last action back; what it was stays named in Edit > Redo."""
        self.change(self, lambda diary: diary.undo(), self.taken_back.emit, quietly=True)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.change(self, lambda diary: diary.redo(), self.done_again.emit, quietly=True)

    def forget_past(self) -> None:
        """Know of nothing that could be taken back: a diary that is closed forgets it."""
        self.undoable = self.redoable = None

    def keep_settings(self, settings: Settings) -> None:
        """Remember settings on this computer that change nothing on the other pages."""
        if settings != self.settings:
            self.settings = settings
            self.settings_kept.emit(settings)

    def go_to(self, page: str, what: object = None) -> None:
        """Show a page, and on it a date or an entry."""
        self.page_asked.emit(page, what)

    def fail(self, problem: Exception) -> None:
        """Show the sentence of a UserError in place; anything else is a bug."""
        if isinstance(problem, UserError):
            self.refused.emit(problem)
        elif not isinstance(problem, CancelledError):
            self.broken.emit(problem)
