"""What can be done with the selected photos, by key and from the menu of the timeline."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from poreditary.app.icons import icon
from poreditary.app.texts import say, word
from poreditary.domain.kinds import View

if TYPE_CHECKING:
    from poreditary.app.pages.photos import PhotosPage


class TimelineKeys(QObject):
    """The actions on the selected photos."""

    def __init__(self, page: "PhotosPage") -> None:
        super().__init__(page)
        self._page = page
        timeline = page.timeline
        self.open = self._add(say("Photos", "Open"), "", self._open, "photos")
        self.compare = self._add(say("Photos", "Compare"), "C", page.compare_selected, "compare")
        self.star = self._add(
            say("Photos", "Star"), "S", lambda: page.photo_actions.toggle_star(timeline.selected()), "star"
        )
        self.baseline = self._add(say("Photos", "Baseline"), "B", self._toggle_baseline, "progress")
        self.measure = self._add(say("Photos", "Measure this view…"), "M", self._measure, "measure")
        self.note = self._add(say("Photos", "Write a note"), "N", self._write_note, "note")
        self._add(say("Photos", "Filter"), "F", page.chips.open_menu, "search")
        self.copy = self._add(say("Photos", "Save a copy without metadata…"), "", self._save_copy, "export")
        self.export = self._add(say("Photos", "Export…"), "E", page.more.export, "export")
        self.discard = self._add(say("Photos", "Delete"), "Del", self._discard, "delete")
        timeline.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        timeline.customContextMenuRequested.connect(self._show_menu)

    def enable(self, selected: int, *, can_compare: bool) -> None:
        """Let only do what can be done with so many selected photos."""
        self.compare.setEnabled(can_compare)
        for action in (self.open, self.measure, self.note, self.copy):
            action.setEnabled(selected == 1)
        for action in (self.star, self.baseline, self.export, self.discard):
            action.setEnabled(selected > 0)

    def menu(self) -> QMenu:
        """Return the menu of the selected photos."""
        menu = QMenu(self._page)
        menu.addAction(self.open)
        menu.addAction(self.compare)
        menu.addAction(self.star)
        menu.addAction(self.baseline)
        menu.addAction(self.measure)
        menu.addAction(self.note)
        views = menu.addMenu(say("Photos", "View"))
        selected = self._page.timeline.selected()
        views.setEnabled(bool(selected))
        for view in View:
            made = views.addAction(word(view))
            made.setCheckable(True)
            made.setChecked(bool(selected) and all(photo.view == view for photo in selected))
            made.triggered.connect(lambda _checked, view=view: self._page.photo_actions.set_view(selected, view))
        menu.addSeparator()
        menu.addAction(self.copy)
        menu.addAction(self.export)
        menu.addAction(self.discard)
        return menu

    def _show_menu(self, where: QPoint) -> None:
        timeline = self._page.timeline
        if timeline.selected():
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(timeline.viewport().mapToGlobal(where))

    def _open(self) -> None:
        for photo in self._page.timeline.selected()[:1]:
            self._page.open_photo(photo)

    def _toggle_baseline(self) -> None:
        sittings = {photo.sitting_id: self._page.album.sitting(photo) for photo in self._page.timeline.selected()}
        self._page.photo_actions.toggle_baseline(list(sittings.values()))

    def _measure(self) -> None:
        for photo in self._page.timeline.selected()[:1]:
            self._page.photo_actions.measure(photo)

    def _write_note(self) -> None:
        self._open()
        self._page.viewer.write_note()

    def _save_copy(self) -> None:
        for photo in self._page.timeline.selected()[:1]:
            self._page.photo_actions.save_copy(photo)

    def _discard(self) -> None:
        self._page.photo_actions.discard(self._page.timeline.selected())

    def _add(self, text: str, key: str, do: Callable[[], object], sign: str) -> QAction:
        action = QAction(icon(sign), text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: do())
        self._page.timeline.addAction(action)
        return action
