"""What can be read of a damaged diary is saved into a new one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QWidget

from poreditary.app.days import medium_day
from poreditary.app.dialogs.unlocking_dialog import UnlockingDialog
from poreditary.app.tasks import CancelledError, TaskRunner
from poreditary.app.texts import say, sentence, word
from poreditary.domain.day import Clock
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.diary.rescue import LostPhoto, Rescued, TableCount
    from poreditary.diary.vault import Keys


class RescueDialog(UnlockingDialog):
    """Says how far it is, then how much of each kind came back, and offers to open the rescued diary."""

    rescued = Signal(object)
    """Path: the rescued diary is to be opened."""

    def __init__(self, runner: TaskRunner, folder: Path, to: Path, clock: Clock, parent: QWidget | None) -> None:
        super().__init__(say("RescueDialog", "Rescue what can be read"), parent)
        self._runner = runner
        self._folder, self._to, self._clock = folder, to, clock
        self._steps = runner.progress(self, lambda done, of, _what: self.step(done, of))
        self.cancel_asked.connect(self._steps.cancel)

    def begin(self) -> None:
        """Say what will happen; then it is for the person to begin."""
        self.tell(_first_text(self._to))
        self.offer(say("RescueDialog", "Rescue"), self._unlock, is_first=True)

    def _unlock(self) -> None:
        from poreditary.diary.vault import unlock_unasked

        folder = self._folder
        self.work(_working_text())
        self._runner.compute(self, lambda: unlock_unasked(folder), self._rescue, self._ask_or_fail, slowly=True)

    def _try(self, typed: str) -> None:
        from poreditary.diary.vault import unlock

        folder = self._folder
        self.panel.wait()
        self._runner.compute(self, lambda: unlock(folder, typed), self._rescue, self._refuse, slowly=True)

    def _rescue(self, secret: "Keys") -> None:
        self.panel.clear()
        self.panel.hide()
        self.work(_working_text())
        folder, to, clock, tell = self._folder, self._to, self._clock, self._steps.step
        self._runner.compute(
            self, lambda: _rescued(folder, to, secret, clock, tell), self._told, self._fail, slowly=True
        )

    def _told(self, made: "Rescued") -> None:
        whole = say("RescueDialog", "All of it was rescued into {folder}.")
        some = say("RescueDialog", "What can be read was rescued into {folder}. The damaged diary was left as it is.")
        text = (whole if made.is_complete else some).format(folder=QDir.toNativeSeparators(str(made.folder)))
        self.tell(text, "\n".join(_lines(made)))
        self.offer(say("RescueDialog", "Open the rescued diary"), self._open, is_first=True)

    def _open(self) -> None:
        self.accept()
        self.rescued.emit(self._to)

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CancelledError):
            self.tell(say("RescueDialog", "Stopped. Nothing was written, and the damaged diary was left as it is."))
        elif isinstance(problem, UserError):
            self.tell(sentence(problem), is_bad=True)
        else:
            self.is_working = False
            self.reject()
            raise problem


def _rescued(folder: Path, to: Path, secret: "Keys", clock: Clock, tell: Callable[[int, int], None]) -> "Rescued":
    from poreditary.diary.rescue import rescue

    work = rescue(folder, to, secret, clock=clock)
    try:
        while True:
            step = next(work)
            tell(step.done, step.of)
    except StopIteration as end:
        made: Rescued = end.value
        return made
    finally:
        work.close()
        secret.wipe()


def _first_text(to: Path) -> str:
    text = say(
        "RescueDialog",
        "What can be read is written into a new diary: {folder}. Gaps are filled from the last good backup. The "
        "damaged diary is left as it is.",
    )
    return text.format(folder=QDir.toNativeSeparators(str(to)))


def _working_text() -> str:
    return say("RescueDialog", "Reading what can be read…")


def _lines(made: "Rescued") -> list[str]:
    lines = [_count_text(count) for count in made.tables if count.of or count.is_lacking]
    of = made.photos + len(made.lost_photos)
    lines.append(say("RescueDialog", "Photos: {n} of {of}").format(n=made.photos, of=of))
    lines += [_lost_text(photo) for photo in made.lost_photos]
    if made.found_again:
        text = say("RescueDialog", "Photos that no entry named any more, entered anew by their time: {n}")
        lines.append(text.format(n=made.found_again))
    if made.backup is not None:
        folder = QDir.toNativeSeparators(str(made.backup))
        lines.append(say("RescueDialog", "Gaps were filled from {folder}").format(folder=folder))
    return [*lines, *(sentence(problem) for problem in made.problems)]


def _count_text(count: "TableCount") -> str:
    from poreditary.diary.findings import words_of

    what = sentence(words_of(count.table))
    text = (
        say("RescueDialog", "{what}: {n} of {of}")
        if count.is_sure
        else say("RescueDialog", "{what}: {n} of {of} or more")
    )
    line = text.format(what=what[:1].upper() + what[1:], n=count.rescued, of=count.of)
    if not count.from_backup:
        return line
    return say("RescueDialog", "{line}, {n} of them from the backup").format(line=line, n=count.from_backup)


def _lost_text(photo: "LostPhoto") -> str:
    text = say("RescueDialog", "Lost: the photo of {day}, {view}")
    return text.format(day=medium_day(photo.day), view=word(photo.view))
