"""Asking for a diary's folder."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from poreditary.app.texts import say


def ask_for_diary(parent: QWidget | None, start: Path) -> Path | None:
    """Ask for the folder of a diary, an empty one for a new diary; None where the person thought better of it."""
    title = say("Folder", "Choose the folder of a diary, or an empty folder for a new one")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start.parent))
    return Path(chosen) if chosen else None


def offer_another(parent: QWidget | None, sentence: str, folder: Path) -> Path | None:
    """Say why a diary cannot be opened and offer another folder; None to close."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, say("Folder", "The diary cannot be opened"), sentence, parent=parent)
    other = box.addButton(say("Folder", "Open another diary…"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(say("Folder", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return ask_for_diary(parent, folder) if box.clickedButton() is other else None
