"""The line above the photos that are compared: how they lie on each other, what is shown, and what can be done."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from poreditary.app import theme
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.chip import Chip
from poreditary.app.widgets.sign import Sign


class CompareLine(QWidget):
    """Say how things stand; `chips` choose which photo is put on the first."""

    chosen = Signal(int)
    """The place of the photo to put on the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign, self.label = Sign("info"), QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.blink_button = QPushButton()
        self.mark_button = QPushButton(say("CompareLine", "Mark points"))
        self.again_button = QPushButton(say("CompareLine", "Align again"))
        self.mark_button.setToolTip(say("CompareLine", "Mark two spots on both photos to lay them on each other"))
        self.again_button.setToolTip(say("CompareLine", "Forget how they lie and look for what is seen in both"))
        self.chips: list[Chip] = []
        self.before: QWidget | None = None
        """What Tab leaves for the first chip."""
        self._lay_out()

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space())
        across.addWidget(self.sign)
        across.addWidget(self.label, 1)
        self._chip_room = QHBoxLayout()
        self._chip_room.setSpacing(theme.space(0.5))
        across.addLayout(self._chip_room)
        for button in (self.blink_button, self.mark_button, self.again_button):
            button.setProperty("role", "quiet")
            across.addWidget(button)

    def say(self, text: str, *, care: bool) -> None:
        """Say how things stand, to screen readers as well where it is news."""
        if text != self.label.text():
            self.label.setText(text)
            announce(self, text)
        self.sign.set_sign("care" if care else "info", "care" if care else "quiet")
        theme.set_role(self.label, "care" if care else "")

    def show_chips(self, names: Sequence[str], chosen: int) -> None:
        """Offer the photos that can be put on the first, none for an empty list; the first of them is in place 1."""
        if [chip.accessibleName() for chip in self.chips] != list(names):
            for chip in self.chips:
                self._chip_room.removeWidget(chip)
                chip.deleteLater()
            self.chips = [self._chip(name, place) for place, name in enumerate(names, start=1)]
            if self.before is not None:
                for widget, following in pairwise([self.before, *self.chips]):
                    self.setTabOrder(widget, following)
        for place, chip in enumerate(self.chips, start=1):
            chip.setChecked(place == chosen)

    def _chip(self, name: str, place: int) -> Chip:
        chip = Chip(name, parent=self)
        chip.setCheckable(True)
        chip.setToolTip(say("CompareLine", "Put this photo on the first"))
        chip.clicked.connect(lambda: self._choose(place))
        self._chip_room.addWidget(chip)
        return chip

    def _choose(self, place: int) -> None:
        """Leave exactly one chip pressed, also where the pressed one was clicked."""
        for other, chip in enumerate(self.chips, start=1):
            chip.setChecked(other == place)
        self.chosen.emit(place)
