"""What a window holds: side bar, menus, one page at a time, a line for messages at its foot."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from poreditary.app import texts, theme
from poreditary.app.context import Context
from poreditary.app.menus import Menus
from poreditary.app.page import PAGES
from poreditary.app.settings import Settings
from poreditary.app.shell import Shell
from poreditary.app.sidebar import SideBar, page_titles
from poreditary.app.texts import say
from poreditary.app.widgets.message_line import MessageLine
from poreditary.app.widgets.top_bar import TopBar
from poreditary.domain.change import Changes
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.app.page import Page

NARROW = 900


class Frame(QWidget):
    """One diary's frame. Pages are made on their first visit, and anew when language or colours change."""

    furnished = Signal()
    """Everything was made anew, the line for messages too."""

    def __init__(self, context: Context, shell: Shell, keep_settings: Callable[[Settings], None]) -> None:
        super().__init__()
        self.context = context
        self.shell = shell
        self._keep_settings = keep_settings
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._place: object = None
        self._is_outdated = False
        self.setAcceptDrops(True)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._side, self._right = SideBar([], []), QWidget()
        self._furnish()
        context.told.connect(self._tell)
        context.changed.connect(self._hear)
        context.taken_back.connect(self._tell_back)
        context.done_again.connect(self._tell_again)
        context.refused.connect(self._refuse)
        context.page_asked.connect(self.go)
        context.check_asked.connect(self.check)
        context.settings_kept.connect(keep_settings)
        context.settings_asked.connect(lambda chosen: self.choose(language=chosen.language, scheme=chosen.scheme))

    def titles(self) -> dict[str, str]:
        """Return the pages of the side bar with their words."""
        return page_titles()

    def show_page(self, name: str, what: object = None) -> "Page":
        """Show a page, and on it a day or an entry."""
        page = self._page(name)
        if self._current and self._current != name and self._current in self._pages:
            self._pages[self._current].flush()
        self._current = name
        self._stack.setCurrentWidget(page)
        self._side.setVisible(name != "welcome")
        if name in self._side.buttons:
            self._side.choose(name)
        self._name_window()
        if what is not None:
            page.show_place(what)
        if self.shell.focusWidget() in (None, *self._side.buttons.values()):
            page.setFocus()  # the page has no ring of its own; Tab goes on to its first field
        return page

    def go(self, name: str, what: object = None) -> None:
        """Show a page as asked from outside the pages; one of a locked diary once that is open."""
        if not self.context.runner.is_locked:
            self.show_page(name, what)
        elif not self._pages and self._current:
            self._current, self._place = name, what

    def current_page(self) -> "Page | None":
        """Return the page that is shown."""
        return self._pages.get(self._current)

    def is_on(self, name: str) -> bool:
        """Return whether a page is the one that is shown."""
        return self._current == name

    def choose(self, *, language: str | None = None, scheme: str | None = None) -> None:
        """Switch language or colours while running; every page is made anew where the person was."""
        before = self.context.settings
        chosen = replace(before, language=language or before.language, scheme=scheme or before.scheme)
        self.context.settings = chosen
        self._keep_settings(chosen)
        texts.choose(chosen.language)
        app = QGuiApplication.instance()
        theme.apply(app, chosen.scheme)  # type: ignore[arg-type]
        self.make_anew()

    def undo(self) -> None:
        """Take the last action back, once what was typed is kept."""
        self._flush()
        self.context.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.context.redo()

    def import_photos(self) -> None:
        """Go to the photos and ask for files."""
        self.show_page("photos").ask_for_files()  # type: ignore[attr-defined]

    def import_folder(self) -> None:
        """Ask for a folder of photos."""
        self.show_page("photos").ask_for_folder()  # type: ignore[attr-defined]

    def take_photos(self) -> None:
        """Go to the photo studio."""
        self.show_page("photos").take_photos()  # type: ignore[attr-defined]

    def export_photos(self) -> None:
        """Go to the photos and offer to export them."""
        self.show_page("photos").more.export()  # type: ignore[attr-defined]

    def make_lapse(self) -> None:
        """Go to the photos and offer a time-lapse of them."""
        self.show_page("photos").more.make_lapse()  # type: ignore[attr-defined]

    def compare_blind(self) -> None:
        """Go to the photos and compare them blindly."""
        self.show_page("photos").more.blind.open()  # type: ignore[attr-defined]

    def import_products(self) -> None:
        """Go to the shelf and ask for a table of products."""
        self.show_page("shelf").import_products()  # type: ignore[attr-defined]

    def export_products(self) -> None:
        """Go to the shelf and ask where its table is to be written."""
        self.show_page("shelf").export_products()  # type: ignore[attr-defined]

    def save_report(self) -> None:
        """Go to the report, or save the one that is shown there."""
        is_there = self._current == "report"
        page = self.show_page("report")
        if is_there:
            page.save()  # type: ignore[attr-defined]

    def open_another(self) -> None:
        """Ask for another folder and open the diary there."""
        from poreditary.app.dialogs.folder import ask_for_diary

        folder = ask_for_diary(self.shell, Path(self.context.settings.diary))
        if folder is not None:
            self._flush()
            self.context.diary_asked.emit(folder)

    def back_up(self) -> None:
        """Go to how the backups stand."""
        self.show_page("settings", "backup")

    def restore(self) -> None:
        """Offer the backups to restore from."""
        from poreditary.app import mending

        mending.restore(self.context, self.shell)

    def check(self) -> None:
        """Read the whole diary and say whether all of it is well."""
        from poreditary.app import mending

        mending.look_for_damage(self.context, self.shell)

    def show_state(self) -> None:
        """Show anew whether the diary can be changed, and whose it is."""
        self.bar.show_state()
        self._name_window()

    def put_above(self, bar: QWidget) -> None:
        """Put a bar above the pages; it goes when everything is made anew."""
        self._down.insertWidget(1, bar)

    def show_trash(self) -> None:
        """Show what was deleted."""
        from poreditary.app.dialogs.trash_dialog import TrashDialog

        TrashDialog(self.context, self.shell).exec()

    def show_keys(self) -> None:
        """Show every key."""
        from poreditary.app.dialogs.about import show_keys

        show_keys(self.shell)

    def show_about(self) -> None:
        """Show what this program is."""
        from poreditary.app.dialogs.about import show_about

        show_about(self.shell)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files dropped anywhere on the window."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Import what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        # Where files are moved, a file manager deletes the originals.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if paths:
            page = self.show_page("photos")
            QTimer.singleShot(0, page, lambda: page.import_files(paths))  # type: ignore[attr-defined]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the words of the side bar out where the window is narrow."""
        super().resizeEvent(event)
        self._side.set_narrow(narrow=self.width() < NARROW)

    def keep(self) -> None:
        """Keep what was typed and the window's size."""
        self._flush()
        self._keep_settings(replace(self.context.settings, width=self.shell.width(), height=self.shell.height()))

    def make_anew(self) -> None:
        """Make every page anew where the person was, in the language and colours of now; behind a lock, later."""
        self._is_outdated = self.context.runner.is_locked
        if self._is_outdated:
            return
        self.put_away()
        self._furnish()
        self._return()
        self.furnished.emit()

    def put_away(self) -> None:
        """Keep what was typed, remember where the person was, and let go of every page and its pictures."""
        self._flush()
        current = self._pages.get(self._current)
        self._place = current.place() if current is not None else self._place
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.setParent(None)
            page.deleteLater()
        self._pages.clear()

    def drop_pictures(self) -> None:
        """Keep what was typed and let every page let go of its pictures."""
        self._flush()
        for page in self._pages.values():
            page.drop_pictures()

    def bring_back(self) -> None:
        """Show the page where the person was, and let all that stayed look at the diary again."""
        self.menus.name_undo()
        if self._is_outdated:
            QTimer.singleShot(0, self, self.make_anew)
        elif self._pages:
            everything = frozenset().union(*(page.tables for page in self._pages.values()))
            self.context.changed.emit(Changes("", everything))
        else:
            self._return()

    def _return(self) -> None:
        place, self._place = self._place, None
        if self._current:
            self.show_page(self._current, place)

    def _furnish(self) -> None:
        for part in (self._side, self._right):
            self._across.removeWidget(part)
            part.deleteLater()
        self._side = SideBar(list(self.titles().items()), [("settings", say("Window", "Settings"))])
        self._stack = QStackedWidget()
        self.message = MessageLine()
        self.message.undo_asked.connect(self.undo)
        self.context.noted.connect(self.message.show_status)
        self.context.moved_on.connect(self.message.clear_status)
        self._right = right = QWidget()
        self._down = down = QVBoxLayout(right)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        self.bar = TopBar(self.context)
        self.bar.left.connect(self.context.look_left)
        down.addWidget(self.bar)
        down.addWidget(self._stack, 1)
        down.addWidget(self.message)
        self._across.addWidget(self._side)
        self._across.addWidget(right, 1)
        self._side.set_narrow(narrow=self.width() < NARROW)
        self.menus = Menus(self)
        self._side.chosen.connect(self.menus.choose_page)
        self._name_window()

    def _page(self, name: str) -> "Page":
        if name not in self._pages:
            module = import_module(f"poreditary.app.pages.{name}")
            page: Page = getattr(module, PAGES[name])(self.context)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def _flush(self) -> None:
        for page in self._pages.values():
            page.flush()

    def _name_window(self) -> None:
        titles = self.titles() | {"settings": say("Window", "Settings")}
        title = titles.get(self._current, "")
        example = say("Window", "made-up example") if self.context.preferences.is_example else ""
        state = say("Window", "read only") if self.context.is_read_only else ""
        if self.context.look is not None:
            from poreditary.app.looking import title_text

            state = title_text(self.context.look)
        self.shell.setWindowTitle(" · ".join(part for part in (title, example, state, "Poreditary") if part))

    def _hear(self, changes: Changes) -> None:
        self.menus.name_undo()
        self.message.clear_status()
        if "setting" in changes.tables:
            self._name_window()

    def _tell(self, changes: Changes) -> None:
        self.message.show_status(texts.action(changes), undo=True)

    def _tell_back(self, changes: Changes) -> None:
        self.message.show_status(say("Window", "Taken back: {what}").format(what=texts.action(changes)))

    def _tell_again(self, changes: Changes) -> None:
        self.message.show_status(say("Window", "Done again: {what}").format(what=texts.action(changes)))

    def _refuse(self, problem: UserError) -> None:
        from poreditary.app.looking import refused_text

        self.message.show_error(refused_text(problem, self.context.look))
