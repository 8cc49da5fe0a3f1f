"""What the program is, and its keys."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox

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
    """Show every key of the menus, and those of the page for today."""
    menus = [menu for bar in parent.menuBar().actions() if isinstance(menu := bar.menu(), QMenu)]
    lines = [_line(action) for menu in menus for action in menu.actions() if not action.shortcut().isEmpty()]
    own = [
        say("About", "M: tick the morning routine"),
        say("About", "E: tick the evening routine"),
        say("About", "W: tick the weekly routine, C: go to the check-in"),
        say("About", "Space: tick a step, S: skip it, N: write a note to it, Delete: take it away"),
        say("About", "Left, Right: the day before, the day after; with Alt also inside a field"),
        say("About", "0 to 4: rate, Delete: take the rating away, Up, Down: the zone above, the zone below"),
        say("About", "Photos: Enter opens, Shift and an arrow select more, S: star, C: compare"),
        say("About", "Photos: B: baseline, N: write a note, F: filter, Ctrl+Up, Ctrl+Down: the month above, below"),
        say("About", "Blind comparison: Left, Right: the photo with less visible pores, Space: no difference"),
        say("About", "Studio: Space takes the photo, K keeps it, A takes it again, N skips the view"),
        say("About", "Studio: [ and ] show the last photo less and more, M mirror, G grid, O outline, L lock exposure"),
        say("About", "Photos: Ctrl+V: paste a photo; in an import 1 to 8 choose the view, Delete leaves out"),
        say("About", "Lists: Enter edits, Delete moves to the trash, Alt+Up, Alt+Down put in order"),
    ]
    _show(parent, say("About", "Keys"), "\n".join([*lines, "", *own]))


def _line(action: QAction) -> str:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return say("About", "{key}: {what}").format(key=key, what=plain(action.text()))


def plain(text: str) -> str:
    """Return a menu's text without its mnemonic: "匯入(&I)…" as well as "&Import…"."""
    return re.sub(r"\(&.\)|&", "", text)


def _show(parent: QMainWindow, title: str, text: str) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.exec()
