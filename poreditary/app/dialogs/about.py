"""What the program is, and its keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QMessageBox

from poreditary import __version__
from poreditary.app.texts import say


def show_about(parent: QMainWindow) -> None:
    """Show name, version, licence and privacy."""
    text = say(
        "About",
        "Poreditary {version}\n\nA private diary for the pores of one face. Everything stays in the diary's folder on "
        "this computer; the program opens no network connection.\n\nFree software under the GNU General Public "
        "License, version 3 or later. It comes without any warranty and gives no medical advice.",
    ).format(version=__version__)
    _show(parent, say("About", "About Poreditary"), text)


def show_keys(parent: QMainWindow) -> None:
    """Show every key of the menus, and those of each page."""
    from poreditary.app.dialogs.keys_dialog import KeysDialog

    KeysDialog(parent).exec()


def _show(parent: QMainWindow, title: str, text: str) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.exec()
