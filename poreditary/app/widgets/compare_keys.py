"""The keys of the comparison: the order Tab goes in, and what each key does."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from poreditary.app.widgets.photo_compare import PhotoCompare


def order_keys(page: "PhotoCompare") -> None:
    """Let Tab go down the page as the eye does."""
    line, only = page.line, Qt.FindChildOption.FindDirectChildrenOnly
    line.before = page.form.against_baseline
    order: list[QWidget] = [line.before, line.blink_button]
    order += [line.mark_button, line.again_button, *page.stage.sides, page.stage.overlay]
    order += [button for caption in page.captions for button in (caption.form.newer, caption.form.older)]
    order += page.form.bottom.findChildren(QWidget, options=only)
    for widget, following in pairwise(order):
        QWidget.setTabOrder(widget, following)


def add_keys(page: "PhotoCompare") -> list[QShortcut]:
    """Give the page its keys; return those that hold where photos are compared and not marked."""
    form, around = page.form, Qt.ShortcutContext.WidgetWithChildrenShortcut
    keys = [(str(mode.value), button.click) for mode, button in page.mode_buttons.items()]
    keys += [("A", form.aligned.click), ("E", form.matched.click), ("B", page.blink)]
    keys += [("Z", page.zoom_to_pixels), ("Ctrl+0", page.zoom_to_fit), ("Ctrl+-", page.zoom_out)]
    keys += [("Ctrl++", page.zoom_in), ("Ctrl+=", page.zoom_in)]
    shortcuts = [QShortcut(QKeySequence(key), page, do) for key, do in keys]
    for shortcut in (*shortcuts, QShortcut(QKeySequence("Escape"), page, page.leave)):
        shortcut.setContext(around)
    return shortcuts
