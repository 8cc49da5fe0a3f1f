"""The filter by view: a chip for each view there are photos of, with their count."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from poreditary.app import theme
from poreditary.app.texts import say, word
from poreditary.app.widgets.chip import Chip
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.photo_words import count_text
from poreditary.domain.kinds import View


class ViewChips(QObject):
    """Chips of which one is chosen: all photos, or those of one view."""

    chosen = Signal(object)
    """View, or None for all."""

    def __init__(self, room: QWidget, inset: int) -> None:
        """Stand in `room`, `inset` pixels from its left."""
        super().__init__(room)
        self._room = room
        self._lines = FlowLayout(room)
        self._lines.setSpacing(theme.space())
        self._lines.setContentsMargins(inset, 0, 0, 0)
        self._group = QButtonGroup(self)
        self._shown: dict[View | None, int] = {}
        self.chips: dict[View | None, Chip] = {}

    def show_counts(self, counts: dict[View, int], chosen: View | None) -> None:
        """Show a chip for each view with its count; a single view needs none."""
        shown: dict[View | None, int] = {None: sum(counts.values())}
        shown.update(counts.items())
        if list(shown) != list(self._shown):
            self._make(list(shown))
        self._shown = shown
        for view, chip in self.chips.items():
            name = say("Photos", "All") if view is None else word(view)
            chip.setText(f"{name}  {shown[view]}")
            chip.setAccessibleName(f"{name}, {count_text(shown[view])}")
        self.chips[chosen].setChecked(True)
        self._room.setVisible(len(counts) > 1)

    def _make(self, views: list[View | None]) -> None:
        for chip in self.chips.values():
            self._lines.removeWidget(chip)
            self._group.removeButton(chip)
            chip.deleteLater()
        self.chips = {view: self._chip(view) for view in views}

    def _chip(self, view: View | None) -> Chip:
        chip = Chip("", parent=self._room)
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.chosen.emit(view))
        self._group.addButton(chip)
        self._lines.addWidget(chip)
        return chip
