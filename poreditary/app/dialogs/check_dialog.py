"""The whole diary is read, and what is wrong with it told with what helps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs.task_dialog import TaskDialog
from poreditary.app.models.diary_work import DiaryWork
from poreditary.app.texts import say, sentence
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary
    from poreditary.diary.findings import Finding
    from poreditary.diary.photo_work import Work

MOST = 200
"""So many findings are listed; who has more needs no longer list."""


class CheckDialog(TaskDialog):
    """Says which file is being read and how far, then that all is well, or each finding, and what to do."""

    restore_asked = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(say("CheckDialog", "Look for damage"), parent)
        self._context = context
        self._task = DiaryWork(context, self)
        self._task.stepped.connect(lambda done, of, what: self.step(done, of, _reading_text(what, done, of)))
        self._task.finished.connect(self._tell)
        self._task.failed.connect(lambda problem: self._tell(([], [problem])))
        self._task.stopped.connect(self._stopped)
        self.cancel_asked.connect(self._task.cancel)

    def begin(self) -> None:
        """Begin to read."""
        self.work(say("CheckDialog", "Reading the whole diary…"))
        self._task.start(_whole)

    def _stopped(self) -> None:
        self.tell(say("CheckDialog", "Stopped before everything was read."))

    def _tell(self, answer: "tuple[list[Finding], list[UserError]]") -> None:
        found, others = answer
        if not (found or others):
            self.tell(say("CheckDialog", "The whole diary was read; all of it is well."))
            return
        self.tell(_found_text(len(found)) if found else _others_text(), _listed(found, others), is_bad=True)
        if found and self._context.look is None:
            self.offer(say("CheckDialog", "Restore a backup…"), self._restore)
            self.offer(say("CheckDialog", "Rescue what can be read…"), self._rescue)

    def _restore(self) -> None:
        self.accept()
        self.restore_asked.emit()

    def _rescue(self) -> None:
        self.accept()
        self._context.rescue_asked.emit()


def _whole(diary: "Diary") -> "Work[object]":
    found = yield from diary.checking.full()
    own = diary.knowledge().problem
    return found, [] if own is None else [own]


def _reading_text(file: str, done: int, of: int) -> str:
    percent = 100 * done // max(of, 1)
    if not file:
        return say("CheckDialog", "Reading the whole diary: {percent} %").format(percent=percent)
    return say("CheckDialog", "Reading {file}, {percent} % of the whole diary").format(file=file, percent=percent)


def _found_text(count: int) -> str:
    one = say("CheckDialog", "1 fault was found. Restore a backup, or rescue what can be read into a new diary.")
    several = say(
        "CheckDialog", "{n} faults were found. Restore a backup, or rescue what can be read into a new diary."
    )
    return one if count == 1 else several.format(n=count)


def _others_text() -> str:
    return say("CheckDialog", "The diary is well. A file of your own beside it has a mistake.")


def _listed(found: "list[Finding]", others: list[UserError]) -> str:
    lines = [f"{finding.file}: {sentence(finding.sentence)}" for finding in found[:MOST]]
    if len(found) > MOST:
        lines.append(say("CheckDialog", "and {n} more").format(n=len(found) - MOST))
    return "\n".join([*lines, *(sentence(problem) for problem in others)])
