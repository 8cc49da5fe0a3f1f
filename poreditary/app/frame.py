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
from poreditary.app.commands import Commands
from poreditary.app.context import Context
from poreditary.app.menus import Menus
from poreditary.app.page import PAGES
from poreditary.app.page_wait import PageWait, open_dialogs
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


class Frame(Commands):
    """One diary's frame. Pages are made on their first visit, and anew when language or colours change."""

    furnished = Signal()
    """Everything was made anew, the line for messages too."""

    def __init__(self, context: Context, shell: Shell, keep_settings: Callable[[Settings], None]) -> None:
        super().__init__(context, shell)
        self._keep_settings = keep_settings
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._place: object = None
        self._is_outdated = False
        self._wait = PageWait(self)
        self._wait.over.connect(self._try_again)
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
        context.settled.connect(self._settle)
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
        elif self._current and self._current not in self._pages:
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
        self.flush()
        self.context.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.context.redo()

    def open_another(self) -> None:
        """Ask for another folder and open the diary there."""
        from poreditary.app.dialogs.folder import ask_for_diary

        folder = ask_for_diary(self.shell, Path(self.context.settings.diary))
        if folder is not None:
            self.flush()
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
        self.flush()
        self._keep_settings(replace(self.context.settings, width=self.shell.width(), height=self.shell.height()))

    def make_anew(self) -> None:
        """Make every page anew where the person was, in the language and colours of now, once nothing is lost by it.

        It waits behind a lock, for a dialog, for a photo that is looked at before it is kept, and for what was typed.
        """
        self._is_outdated = True
        if not self.context.runner.is_locked:
            self.flush()
        self._renew()

    def _renew(self) -> None:
        waits = self.context.runner.is_locked or self.context.is_changing
        if waits or not self._is_outdated or not self._wait.is_over(self._pages.values()):
            return
        self._is_outdated = False
        self._let_go()
        self._furnish()
        self._return()
        self.furnished.emit()

    def put_away(self) -> None:
        """Keep what was typed, remember where the person was, and let go of pages and pictures.

        A page stays until the diary has what was typed there; where it cannot be kept, the page is there afterwards.
        """
        self.flush()
        if not self.context.is_changing:
            self._let_go()

    def holds(self) -> bool:
        """Return whether something was typed on a page that the diary does not have."""
        return any(page.holds() for page in self._pages.values())

    def _let_go(self) -> None:
        for name, page in list(self._pages.items()):
            if not page.holds():
                self._place = page.place() if name == self._current else self._place
                self._stack.removeWidget(page)
                page.setParent(None)
                page.deleteLater()
                del self._pages[name]

    def _settle(self) -> None:
        if not self.context.runner.is_locked:
            self._renew()
        elif not open_dialogs():
            self._let_go()

    def _try_again(self) -> None:
        if self._is_outdated:
            self.make_anew()

    def drop_pictures(self) -> None:
        """Keep what was typed and let every page let go of its pictures."""
        self.flush()
        for page in self._pages.values():
            page.drop_pictures()

    def bring_back(self) -> None:
        """Show the page where the person was, and let all that stayed look at the diary again."""
        self.menus.name_undo()
        if self._is_outdated:
            QTimer.singleShot(0, self, self.make_anew)
        if self._pages:
            everything = frozenset().union(*(page.tables for page in self._pages.values()))
            self.context.changed.emit(Changes("", everything))
        if self._current not in self._pages and (self._pages or not self._is_outdated):
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
            page.freed.connect(self._try_again, Qt.ConnectionType.QueuedConnection)
            self._stack.addWidget(page)
        return self._pages[name]

    def flush(self) -> None:
        """Keep what was typed on every page."""
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
