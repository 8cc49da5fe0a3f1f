"""The file dialogs of the photo page: Qt's own, so that no desktop makes thumbnails or keeps a list of recent files."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from poreditary.app.texts import say
from poreditary.diary.pictures import SUFFIXES

_last_folder: list[str] = []


def ask_for_photos(parent: QWidget) -> list[Path]:
    """Return the files a person chooses to import, none where the dialog is closed."""
    dialog = _dialog(parent, say("Photos", "Import photos"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*{suffix}" for case in (str.lower, str.upper) for suffix in sorted(map(case, SUFFIXES)))
    photos, everything = say("Photos", "Photos"), say("Photos", "All files")
    dialog.setNameFilters([f"{photos} ({patterns})", f"{everything} (*)"])
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, say("Photos", "Choose"))
    return _run(dialog)


def ask_for_photo_folder(parent: QWidget) -> list[Path]:
    """Return the folder whose photos a person chooses to import, none where the dialog is closed."""
    dialog = _dialog(parent, say("Photos", "Import a folder of photos"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, say("Photos", "Choose"))
    return _run(dialog)


def ask_for_copy(parent: QWidget, name: str) -> Path | None:
    """Return where a copy without metadata is to be written, None where the dialog is closed."""
    dialog = _dialog(parent, say("Photos", "Save a copy without metadata"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["JPEG (*.jpg)"])
    dialog.setDefaultSuffix("jpg")
    dialog.selectFile(name)
    chosen = _run(dialog)
    return chosen[0] if chosen else None


def ask_for_film(parent: QWidget, name: str, suffix: str) -> Path | None:
    """Return where a film is to be written, None where the dialog is closed; `suffix` has its dot."""
    dialog = _dialog(parent, say("Photos", "Save the time-lapse"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"{suffix[1:].upper()} (*{suffix})"])
    dialog.setDefaultSuffix(suffix[1:])
    dialog.selectFile(name)
    chosen = _run(dialog)
    return chosen[0] if chosen else None


def ask_for_folder(parent: QWidget, start: str) -> Path | None:
    """Return the folder that photos are to be exported to, None where the dialog is closed."""
    dialog = _dialog(parent, say("Photos", "Choose a folder for the photos"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if start and QDir(start).exists():
        dialog.setDirectory(start)
    chosen = _run(dialog)
    return chosen[0] if chosen else None


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    start = _last_folder[0] if _last_folder else pictures
    dialog = QFileDialog(parent, title, start if QDir(start).exists() else QDir.homePath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    return dialog


def _run(dialog: QFileDialog) -> list[Path]:
    is_accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = [Path(name) for name in dialog.selectedFiles()] if is_accepted else []
    if chosen:
        _last_folder[:] = [str(chosen[0].parent)]
    forget(dialog)
    dialog.deleteLater()
    return chosen


def forget(dialog: QFileDialog) -> None:
    """Let a file dialog keep nothing of where it was: on closing it writes its folder and history to the settings."""
    dialog.setDirectory(QDir.homePath())
    dialog.setHistory([])
