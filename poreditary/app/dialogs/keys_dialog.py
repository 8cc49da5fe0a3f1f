"""Every key, by the page it holds on."""

import re
from html import escape

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMainWindow, QMenu, QTextBrowser, QVBoxLayout

from poreditary.app import theme
from poreditary.app.texts import say

ROOM_ON_SCREEN = 0.9
Group = tuple[str, list[str]]


class KeysDialog(QDialog):
    """The keys of the menus and those of each page, under headings."""

    def __init__(self, parent: QMainWindow) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("About", "Keys"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(say("About", "Keys"))
        self.text.setHtml("".join(map(_as_html, [(say("About", "Everywhere"), menu_lines(parent)), *page_groups()])))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        lines, edge = QVBoxLayout(self), theme.space(2)
        lines.setContentsMargins(edge, edge, edge, edge)
        lines.addWidget(self.text)
        lines.addWidget(buttons)
        self.resize(QSize(theme.space(72), theme.space(70)).boundedTo(self.screen().availableSize() * ROOM_ON_SCREEN))


def menu_lines(parent: QMainWindow) -> list[str]:
    """Return the keys of the menus with what they do."""
    menus = [menu for bar in parent.menuBar().actions() if isinstance(menu := bar.menu(), QMenu)]
    return [_line(action) for menu in menus for action in menu.actions() if not action.shortcut().isEmpty()]


def page_groups() -> list[Group]:
    """Return the keys of each page below its name."""
    return [
        (say("Window", "Today"), _today()),
        (say("Window", "Photos"), _photos()),
        (say("About", "One photo, and photos beside each other"), _large()),
        (say("About", "Importing photos"), _importing()),
        (say("About", "Studio"), _studio()),
        (
            say("About", "Blind comparison"),
            [
                say("About", "Left, Right: the photo with less visible pores"),
                say("About", "Space: no difference"),
                say("About", "Escape: leave; it can be gone on with"),
            ],
        ),
        (
            say("About", "Lists"),
            [say("About", "Enter: edit, Delete: move to the trash"), say("About", "Alt+Up, Alt+Down: put in order")],
        ),
    ]


def _today() -> list[str]:
    return [
        say("About", "M: tick the morning routine"),
        say("About", "E: tick the evening routine"),
        say("About", "W: tick the weekly routine, C: go to the check-in"),
        say("About", "Space: tick a step, S: skip it, N: write a note to it, Delete: take it away"),
        say("About", "Left, Right: the day before, the day after; with Alt also inside a field"),
        say("About", "0 to 4: rate, Delete: take the rating away, Up, Down: the zone above, the zone below"),
        say("About", "Escape: back to the steps"),
    ]


def _photos() -> list[str]:
    return [
        say("About", "Enter: open, Shift and an arrow: select more, C: compare"),
        say("About", "S: star, B: baseline, N: write a note, Delete: move to the trash"),
        say("About", "F: filter, E: export, Ctrl+V: paste a photo"),
        say("About", "Ctrl+Up, Ctrl+Down: the month above, below"),
    ]


def _large() -> list[str]:
    return [
        say("About", "Left, Right: the newer, the older photo"),
        say("About", "S: star, C: compare, N: write a note, Delete: move to the trash"),
        say("About", "Ctrl++, Ctrl+-: closer, wider, Ctrl+0: the whole photo"),
        say("About", "Beside each other: 1 to 4: the way to compare, A: aligned, E: the light matched, B: in turn"),
        say("About", "Escape: back to the photos"),
    ]


def _importing() -> list[str]:
    return [
        say("About", "1 to 8: choose the view of the selected photos"),
        say("About", "K: keep what is held back, Delete: leave out"),
    ]


def _studio() -> list[str]:
    return [
        say("About", "Space: take the photo, K: keep it, A: take it again, N: skip the view"),
        say("About", "[ and ]: the last photo less and more, L: lock exposure"),
        say("About", "M: mirror, G: grid, O: outline"),
        say("About", "Escape: leave; the sitting can be gone on with"),
    ]


def _line(action: QAction) -> str:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    # The menu names what would be taken back now; here the key alone counts.
    usual = {
        key_of(QKeySequence.StandardKey.Undo): say("Menus", "&Undo"),
        key_of(QKeySequence.StandardKey.Redo): say("Menus", "&Redo"),
    }
    return say("About", "{key}: {what}").format(key=key, what=plain(usual.get(key, action.text())))


def key_of(standard: QKeySequence.StandardKey) -> str:
    """Return the key of this system for a usual action."""
    return QKeySequence(standard).toString(QKeySequence.SequenceFormat.NativeText)


def plain(text: str) -> str:
    """Return a menu's text without its mnemonic: "匯入(&I)…" as well as "&Import…"."""
    return re.sub(r"\(&.\)|&", "", text)


def _as_html(group: Group) -> str:
    title, lines = group
    return f"<h3>{escape(title)}</h3>" + "".join(f"<p style='margin: 0 0 4px 0'>{escape(line)}</p>" for line in lines)
