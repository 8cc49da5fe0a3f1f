"""The menu bar: everything the window can do, each with its key."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from poreditary.app import privacy
from poreditary.app.locking.idle import LOCK_KEY
from poreditary.app.texts import LANGUAGES, action, say

if TYPE_CHECKING:
    from poreditary.app.frame import Frame
    from poreditary.domain.change import Changes


class Menus:
    """The menus of a frame; `undo` and `redo` say what they would take back."""

    def __init__(self, frame: "Frame") -> None:
        self._frame = frame
        bar = frame.shell.menuBar()
        for old in bar.actions():
            old.menu().deleteLater()
        bar.clear()
        self._file(bar.addMenu(say("Menus", "&Diary")))
        self._edit(bar.addMenu(say("Menus", "&Edit")))
        self._go(bar.addMenu(say("Menus", "&Go")))
        self._view(bar.addMenu(say("Menus", "&View")))
        self._help(bar.addMenu(say("Menus", "&Help")))
        self.name_undo()

    def name_undo(self) -> None:
        """Say in Edit what Undo would take back."""
        context = self._frame.context
        undo, redo = say("Menus", "&Undo"), say("Menus", "&Redo")
        self.undo.setText(f"{undo}: {_named(context.undoable)}" if context.undoable else undo)
        self.redo.setText(f"{redo}: {_named(context.redoable)}" if context.redoable else redo)
        self.undo.setEnabled(context.undoable is not None)
        self.redo.setEnabled(context.redoable is not None)

    def choose_page(self, name: str) -> None:
        """Show a page as chosen in the side bar or by its key; the one that is shown goes back to its beginning."""
        is_there = self._frame.is_on(name)
        page = self._frame.show_page(name)
        if is_there:
            page.go_home()

    def _file(self, menu: QMenu) -> None:
        frame = self._frame
        self._add(menu, say("Menus", "Ta&ke photos"), frame.take_photos, "Ctrl+T")
        self._add(menu, say("Menus", "&Import photos…"), frame.import_photos, "Ctrl+I")
        self._add(menu, say("Menus", "Import a &folder of photos…"), frame.import_folder, "Ctrl+Shift+I")
        self._add(menu, say("Menus", "&Export photos…"), frame.export_photos, "Ctrl+E")
        self._add(menu, say("Menus", "&Make a time-lapse…"), frame.make_lapse, "Ctrl+Shift+T")
        self._add(menu, say("Menus", "&Blind comparison"), frame.compare_blind, "Ctrl+B")
        self._add(menu, say("Menus", "Import &products…"), frame.import_products)
        self._add(menu, say("Menus", "E&xport products…"), frame.export_products)
        self._add(menu, say("Menus", "&Save report…"), frame.save_report, "Ctrl+Shift+R")
        menu.addSeparator()
        self._add(menu, say("Menus", "Open &another diary…"), frame.open_another, "Ctrl+O")
        self._add(menu, say("Menus", "Back&ups…"), frame.back_up)
        self._add(menu, say("Menus", "&Restore…"), frame.restore).setEnabled(frame.context.look is None)
        self._add(menu, say("Menus", "Look for &damage…"), frame.check)
        self._add(menu, say("Menus", "&Trash…"), frame.show_trash)
        menu.addSeparator()
        self._add(menu, say("Menus", "&Lock"), frame.context.lock_asked.emit, LOCK_KEY)
        self._add(menu, say("Menus", "Settin&gs"), lambda: frame.show_page("settings"), "Ctrl+,")
        self._add(menu, say("Menus", "&Quit"), frame.shell.leave, "Ctrl+Q").setMenuRole(QAction.MenuRole.QuitRole)

    def _edit(self, menu: QMenu) -> None:
        self.undo = self._add(menu, "", self._frame.undo, QKeySequence.StandardKey.Undo)
        self.redo = self._add(menu, "", self._frame.redo, QKeySequence.StandardKey.Redo)

    def _go(self, menu: QMenu) -> None:
        for number, (name, title) in enumerate(self._frame.titles().items(), start=1):
            self._add(menu, title, partial(self.choose_page, name), f"Ctrl+{number}")

    def _view(self, menu: QMenu) -> None:
        settings = self._frame.context.settings
        colours = menu.addMenu(say("Menus", "&Colours"))
        schemes = {
            "system": say("Menus", "As the system"),
            "light": say("Menus", "Light"),
            "dark": say("Menus", "Dark"),
        }
        for scheme, title in schemes.items():
            self._choice(colours, title, settings.scheme == scheme, partial(self._frame.choose, scheme=scheme))
        languages = menu.addMenu(say("Menus", "&Language"))
        for language, title in ({"system": say("Menus", "As the system")} | LANGUAGES).items():
            chosen = settings.language == language
            self._choice(languages, title, chosen, partial(self._frame.choose, language=language))
        self._privacy(menu)

    def _privacy(self, menu: QMenu) -> None:
        context = self._frame.context

        def toggle() -> None:
            if not context.runner.is_locked:  # the key reaches a dialog that is covered, too
                context.blur_photos(is_wanted=not context.preferences.are_photos_blurred)

        self.blur = self._add(menu, say("Menus", "&Blur photos"), toggle, privacy.KEY)
        self.blur.setCheckable(True)
        self.blur.setChecked(context.preferences.are_photos_blurred)
        context.privacy_switched.connect(self.blur.setChecked)
        privacy.DialogKey(toggle, menu)

    def _help(self, menu: QMenu) -> None:
        self._add(menu, say("Menus", "&Keys"), self._frame.show_keys, "F1")
        self._add(menu, say("Menus", "&About Poreditary"), self._frame.show_about)

    def _choice(self, menu: QMenu, title: str, chosen: bool, do: Callable[[], object]) -> None:
        made = self._add(menu, title, do)
        made.setCheckable(True)
        made.setChecked(chosen)

    def _add(
        self, menu: QMenu, title: str, do: Callable[[], object], key: str | QKeySequence.StandardKey = ""
    ) -> QAction:
        made = QAction(title, menu)
        if isinstance(key, QKeySequence.StandardKey):
            made.setShortcuts(key)
        elif key:
            made.setShortcut(QKeySequence(key))
        made.triggered.connect(lambda _checked=False: do())
        menu.addAction(made)
        return made


def _named(changes: "Changes") -> str:
    """Return what was done, where an ampersand in a name is no letter to press."""
    return action(changes).replace("&", "&&")
