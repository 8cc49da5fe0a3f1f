"""Restore a backup or a file into a folder of its own, beside the diary, to be looked at."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from poreditary.app.backing import Backing
from poreditary.app.context import Context
from poreditary.app.dialogs.unlocking_dialog import UnlockingDialog
from poreditary.app.looking import free_folder, look_of
from poreditary.app.models.photo_work import PhotoWork
from poreditary.app.texts import say, sentence
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.diary.backup.parcel import Parcel
    from poreditary.diary.backup.values import Restored
    from poreditary.diary.diary import Diary
    from poreditary.diary.photo_work import Work
    from poreditary.diary.vault import Keys

Tell = Callable[[int, int], None]


class RestoreWork(UnlockingDialog):
    """Asks for the passphrase of that time where it takes one, backs the present diary up, and restores."""

    restored = Signal(object, object)
    """Look and Keys: it can be looked at."""

    def __init__(self, context: Context, source: Path, parent: QWidget, *, is_open: bool) -> None:
        super().__init__(say("RestoreWork", "Restore"), parent)
        self._context = context
        self._source = source
        self._is_open = is_open
        self._parcel: Parcel | None = None
        self._secret: Keys | None = None
        self.panel.heading.setText(say("RestoreWork", "The backup is locked"))
        self.panel.open_button.setText(say("RestoreWork", "Open the backup"))
        self._steps = context.runner.progress(self, lambda done, of, _what: self._restoring(done, of))
        self._task = PhotoWork(context, self, slowly=True)
        self._task.finished.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.stopped.connect(self._stop)
        self.cancel_asked.connect(self._cancel)
        self.finished.connect(lambda _result: self._wipe())

    def begin(self) -> None:
        """Look at the backup and go on from there."""
        from poreditary.diary.backup.restoring import look_into

        self.work(say("RestoreWork", "Looking at the backup…"))
        self._context.runner.compute(self, lambda: look_into(self._source), self._open, self._fail)

    def _open(self, parcel: "Parcel") -> None:
        """Open it with the keys of the diary where they are the same, else with its own."""
        self._parcel = parcel
        if self._is_open:
            self._context.ask(self, lambda diary: _own_keys(diary, parcel), self._take, self._fail)
        else:
            self._take(None)

    def _take(self, secret: "Keys | None") -> None:
        from poreditary.diary.backup.restoring import unlock

        parcel = self._parcel
        if secret is not None:
            self._restore(secret)
        elif parcel is not None:
            self._context.runner.compute(self, lambda: unlock(parcel), self._restore, self._ask_or_fail)

    def _try(self, typed: str) -> None:
        from poreditary.diary.backup.restoring import unlock

        parcel = self._parcel
        if parcel is not None:
            self.panel.wait()
            self._context.runner.compute(self, lambda: unlock(parcel, typed), self._restore, self._refuse)

    def _refuse(self, problem: Exception) -> None:
        super()._refuse(problem)
        if not isinstance(problem, UserError):
            self._context.fail(problem)

    def _restore(self, secret: "Keys") -> None:
        self.panel.clear()
        self.panel.hide()
        parcel, self._secret = self._parcel, secret
        if parcel is None or not self.isVisible():
            self._wipe()
            return
        home = Path(self._context.settings.diary)
        target = free_folder(home, "restored", self._context.today())
        first = say("RestoreWork", "Backing up the present diary first…")
        self.work(first if self._is_open else self._restoring_text())
        work = _restored(parcel, secret, target, self._steps.step, backs_up=self._is_open)
        Backing.of(self._context).make_way(self._task, work)

    def _restoring(self, done: int, of: int) -> None:
        self.step(done, of, self._restoring_text())

    def _restoring_text(self) -> str:
        return say("RestoreWork", "Restoring and checking each file…")

    def _cancel(self) -> None:
        self._task.cancel()
        self._steps.cancel()
        if not self._task.is_busy:
            self._leave()

    def _leave(self) -> None:
        self.is_working = False
        self.reject()

    def _finish(self, restored: "Restored") -> None:
        secret, self._secret = self._secret, None
        self.is_working = False
        self.accept()
        self.restored.emit(look_of(Path(self._context.settings.diary), restored), secret)

    def _stop(self) -> None:
        self._wipe()
        self.tell(say("RestoreWork", "Stopped. Nothing was restored and nothing changed."))

    def _fail(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            self._context.fail(problem)
            self._leave()
            return
        self.tell(sentence(problem), is_bad=True)

    def _wipe(self) -> None:
        if self._secret is not None:
            self._secret.wipe()


def _own_keys(diary: "Diary", parcel: "Parcel") -> "Keys | None":
    """Return the keys of the open diary where they open the backup."""
    own = diary.backups.keys()
    if own.diary == parcel.key_file.diary:
        return own
    own.wipe()
    return None


def _restored(parcel: "Parcel", secret: "Keys", target: Path, tell: Tell, *, backs_up: bool) -> "Work[object]":
    from poreditary.diary.backup.making import make
    from poreditary.diary.backup.restoring import restore
    from poreditary.diary.backup.values import Why
    from poreditary.diary.photo_work import Step

    settings: dict[str, str] | None = None
    if backs_up:
        settings = yield Step(lambda diary: _carried(diary, parcel), 0, 1)
        with suppress(UserError):  # the present diary is kept beside in any case
            yield from make(Why.RESTORE)
    restored = restore(parcel, secret, target, tell)
    _make_present(target, secret, settings)
    return restored


def _carried(diary: "Diary", parcel: "Parcel") -> dict[str, str] | None:
    """Return the settings that stay as they are now, None where another diary is restored or they cannot be read."""
    with suppress(UserError):
        return diary.backups.carried() if diary.vault.diary == parcel.key_file.diary else None
    return None


def _make_present(folder: Path, secret: "Keys", settings: dict[str, str] | None) -> None:
    """Bring a restored diary of an older version up to date, which one that is only read cannot be.

    Settings are those of the present diary that it takes over.
    """
    from poreditary.diary.diary import Diary

    if settings is not None:
        diary = Diary(folder, unlocked=secret.copied())
        try:
            diary.backups.carry(settings)
        finally:
            diary.close()
        return
    try:
        Diary(folder, unlocked=secret.copied(), read_only=True).close()
    except UserError:
        Diary(folder, unlocked=secret.copied()).close()
