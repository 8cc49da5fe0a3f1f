"""The whole diary as one file, to carry it to another computer."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from poreditary.app.backing import Backing
from poreditary.app.context import Context
from poreditary.app.dialogs.task_dialog import TaskDialog
from poreditary.app.models.photo_work import PhotoWork
from poreditary.app.pages.photos_files import forget
from poreditary.app.texts import say, sentence

if TYPE_CHECKING:
    from poreditary.diary.photo_work import Work

ENDING = "poreditary"


def save_as_file(context: Context, parent: QWidget) -> None:
    """Ask where the file is to be written, and write it from a backup made for it."""
    path = ask_for_file(parent, f"diary-{context.today().isoformat()}.{ENDING}")
    if path is not None:
        dialog = FileDialog(context, path, parent.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.begin()


def ask_for_file(parent: QWidget, name: str = "") -> Path | None:
    """Ask for a .poreditary file: where to write one of that name, or which to read where none is named."""
    is_new = bool(name)
    title = say("BackupFile", "Save the diary as one file") if is_new else say("BackupFile", "Restore from a file")
    start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, start if QDir(start).exists() else QDir.homePath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if is_new else QFileDialog.AcceptMode.AcceptOpen)
    # What is written takes the place of nothing, so there is nothing to be asked about that.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setNameFilters([say("BackupFile", "Diaries as one file") + f" (*.{ENDING})"])
    dialog.setDefaultSuffix(ENDING)
    if is_new:
        dialog.selectFile(name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = Path(dialog.selectedFiles()[0]) if is_accepted else None
    forget(dialog)
    dialog.deleteLater()
    return chosen


class FileDialog(TaskDialog):
    """Backs the diary up and packs the backup into one file."""

    def __init__(self, context: Context, path: Path, parent: QWidget) -> None:
        super().__init__(say("BackupFile", "Save the diary as one file"), parent)
        self._context = context
        self._path = path
        self._steps = context.runner.progress(self, lambda done, of, _what: self.step(done, of, self._packing()))
        self._task = PhotoWork(context, self, slowly=True)
        self._task.stepped.connect(self.step)
        self._task.finished.connect(lambda _path: self._saved())
        self._task.failed.connect(lambda problem: self.tell(sentence(problem), is_bad=True))
        self._task.stopped.connect(lambda: self.tell(say("BackupFile", "Stopped. No file was written."), is_bad=True))
        self.cancel_asked.connect(self._cancel)

    def begin(self) -> None:
        """Begin to write."""
        self.work(say("BackupFile", "Making a backup for it…"))
        Backing.of(self._context).make_way(self._task, _saved(self._path, self._steps.step))

    def _cancel(self) -> None:
        self._task.cancel()
        self._steps.cancel()

    def _packing(self) -> str:
        return say("BackupFile", "Writing {name}…").format(name=self._path.name)

    def _saved(self) -> None:
        Backing.of(self._context).look()
        text = say(
            "BackupFile",
            "The whole diary is in {name}, encrypted as it is here. On another computer, open it there with "
            "“Restore from a file”.",
        )
        self.tell(text.format(name=self._path.name))


def _saved(path: Path, tell: Callable[[int, int], object]) -> "Work[object]":
    from poreditary.diary.backup.making import make
    from poreditary.diary.backup.packed import pack
    from poreditary.diary.backup.values import Why

    made = yield from make(Why.ASKED)
    return pack(made.backup.folder, path, tell)
