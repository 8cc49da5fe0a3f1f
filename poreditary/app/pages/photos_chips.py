"""The filters above the timeline: a chip for each view, a menu of more, and a chip for each of these that is chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from poreditary.app import theme
from poreditary.app.models.photo_album import Album
from poreditary.app.pages.photos_filter import facet_text, filter_menu
from poreditary.app.texts import say, word
from poreditary.app.widgets.chip import Chip
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.photo_words import count_text
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.photo_filter import Facet, Value


class FilterChips(QObject):
    """What is filtered by: `wanted` names the facets and their values, and stays while the page lives."""

    changed = Signal()
    """Other photos are wanted now."""

    def __init__(self, room: QWidget, inset: int) -> None:
        """Stand in `room`, `inset` pixels from its left."""
        super().__init__(room)
        self._room = room
        self._lines = FlowLayout(room)
        self._lines.setSpacing(theme.space())
        self._lines.setContentsMargins(inset, 0, 0, 0)
        self._group = QButtonGroup(self)
        self._album = Album()
        self._shown: list[object] = []
        self.wanted: dict[Facet, Value] = {}
        self.chips: dict[View | None, Chip] = {}
        self.removable: dict[Facet, Chip] = {}
        self.more = Chip(say("Photos", "Filter"), spoken=say("Photos", "Filter photos (F)"), sign="search", parent=room)
        self.more.clicked.connect(self.open_menu)
        self.all_button = Chip(say("Photos", "Show all photos"), parent=room)
        self.all_button.clicked.connect(lambda: self.set_wanted({}))

    def want(self, facet: Facet, value: Value = None) -> None:
        """Show only photos with a value of a facet, with any where that is None."""
        rest = {other: wanted for other, wanted in self.wanted.items() if other != facet}
        self.set_wanted(rest if value is None else {**rest, facet: value})

    def set_wanted(self, wanted: dict[Facet, Value]) -> None:
        """Show only photos with these values."""
        self.wanted = wanted
        self.changed.emit()

    def show_album(self, album: Album) -> list[Photo]:
        """Show what there is to choose from, and return the photos that are wanted.

        Sessions, courses and views there are none of any more are let go of.
        """
        self._album = album
        known = {Facet.SESSION: album.sessions, Facet.COURSE: album.courses}
        self.wanted = {f: value for f, value in self.wanted.items() if f not in known or value in known[f]}
        counts = album.counts(Facet.VIEW, self.wanted)
        views: dict[View | None, int] = {view: counts[view] for view in View if view in counts}
        if Facet.VIEW in self.wanted and self.wanted[Facet.VIEW] not in views:
            del self.wanted[Facet.VIEW]
        self._make([None, *views] if len(views) > 1 else [])
        for view, chip in self.chips.items():
            n = views[view] if view is not None else sum(views.values())
            _name(chip, say("Photos", "All") if view is None else word(view), n)
            chip.setChecked(view == self.wanted.get(Facet.VIEW))
        for facet, chip in self.removable.items():
            value = self.wanted[facet]
            text, n = facet_text(facet, value, album), len(album.chosen({facet: value}))
            _name(chip, text, n)
            chip.setAccessibleDescription(say("Photos", "Shows photos without this filter again"))
        self._room.setVisible(bool(album.photos))
        found = album.chosen(self.wanted)
        # Where nothing is left, the page itself offers to show all.
        self.all_button.setVisible(bool(self.removable) and bool(found))
        return found

    def open_menu(self) -> None:
        """Open the menu of what can be filtered by."""
        menu = filter_menu(self._album, self.wanted, self.want, self._room)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _make(self, views: list[View | None]) -> None:
        facets = [facet for facet in Facet if facet in self.wanted and facet is not Facet.VIEW]
        if [views, facets] == self._shown:
            return
        self._shown = [views, facets]
        had_keys = any(chip.hasFocus() for chip in (*self.removable.values(), self.all_button))
        for chip in (*self.chips.values(), *self.removable.values()):
            self._group.removeButton(chip)
            chip.deleteLater()
        while self._lines.takeAt(0):
            pass
        self.chips = {view: self._chip(partial(self.want, Facet.VIEW, view)) for view in views}
        self.removable = {facet: self._chip(partial(self.want, facet), "close") for facet in facets}
        for chip in self.chips.values():
            self._group.addButton(chip)
        for shown in (*self.chips.values(), self.more, *self.removable.values(), self.all_button):
            self._lines.addWidget(shown)
        if had_keys:
            self.more.setFocus()

    def _chip(self, do: Callable[[], None], sign: str = "") -> Chip:
        chip = Chip("", sign=sign, parent=self._room)
        chip.setCheckable(True)
        chip.setChecked(bool(sign))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft if sign else Qt.LayoutDirection.LayoutDirectionAuto)
        chip.clicked.connect(lambda _checked: do())
        return chip


def _name(chip: Chip, name: str, n: int) -> None:
    chip.setText(f"{name}  {QLocale().toString(n)}".replace("&", "&&"))
    chip.setAccessibleName(f"{name}, {count_text(n)}")
