"""Sittings with what was measured of each patch, the newest first; each opens what it was seen on."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.texts import say, unbroken
from poreditary.app.widgets.chip import Chip

FIRST, MORE = 6, 24
"""So many sittings are listed at first, and so many more each time the person asks for older ones."""
Key = tuple[int, int]
"""The ids of a patch and of a sitting."""


@dataclass(frozen=True, slots=True)
class MeasuredLine:
    """What a patch came to on a day; `number` is empty where it could not be compared, and `advice` says why.

    `is_seen` says that it can be looked at before and after.
    """

    key: Key
    day: str
    patch: str
    number: str
    sentence: str
    advice: tuple[str, ...] = ()
    is_seen: bool = True


class MeasuredList(QWidget):
    """Lines under the day of their sitting."""

    seen = Signal(object)
    """Key: the patch is to be looked at, before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[Key, Chip] = {}
        """Of the numbers."""
        self.sights: dict[Key, Chip] = {}
        """Of what could not be compared."""
        self.more_button = QPushButton()
        self.more_button.setProperty("role", "quiet")
        self.more_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.more_button.clicked.connect(self._show_more)
        self._stops: dict[Key, Chip] = {}
        self._lines: tuple[MeasuredLine, ...] = ()
        self._count = FIRST
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self._room.addWidget(self._content)
        self._room.addWidget(self.more_button)

    def show_lines(self, lines: Sequence[MeasuredLine]) -> None:
        """Show lines, those of one sitting after each other; the keys stay where they are."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        held = next((key for key, chip in self._stops.items() if chip.hasFocus()), None)
        self._fill()
        if held in self._stops:
            self._stops[held].setFocus()

    def _show_more(self) -> None:
        before = len(self._stops)
        self._count += MORE
        self._fill()
        later = list(self._stops.values())[before:]
        if later:
            later[0].setFocus()

    def _fill(self) -> None:
        """Make the lines anew."""
        sittings = [(day, list(found)) for (day, _id), found in groupby(self._lines, _sitting)]
        shown = sittings[: self._count]
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(1.5))
        grid.setVerticalSpacing(theme.space(0.5))
        grid.setColumnStretch(3, 1)
        self.chips, self.sights, self._stops = {}, {}, {}
        for day, lines in shown:
            self._add_day(grid, day)
            for line in lines:
                self._add(grid, line)
        self._room.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content
        self._chain()
        text = say("MeasuredList", "Show older sittings ({n})")
        self.more_button.setText(text.format(n=len(sittings) - len(shown)))
        self.more_button.setVisible(len(shown) < len(sittings))

    def _chain(self) -> None:
        """Let Tab come to the numbers where they stand, before what follows on the page, however late they are made."""
        # The button below them has its place on the page from the start: they follow it, then it follows them.
        before: QWidget = self.more_button
        for part in (*self._stops.values(), self.more_button):
            self.setTabOrder(before, part)
            before = part

    def _add_day(self, grid: QGridLayout, day: str) -> None:
        label = _plain(day)
        label.setContentsMargins(0, theme.space() if grid.count() else 0, 0, 0)
        grid.addWidget(label, grid.rowCount(), 0, 1, 4)

    def _add(self, grid: QGridLayout, line: MeasuredLine) -> None:
        row, top = grid.rowCount(), Qt.AlignmentFlag.AlignTop
        sign, name, chip = _sign(), _plain(line.patch), self._chip(line)
        said = _plain(unbroken("\n".join((line.sentence, *line.advice))), "" if line.number else "note")
        said.setWordWrap(True)
        # Words stand as high as those on the button.
        air = max(0, (chip.sizeHint().height() - name.sizeHint().height()) // 2)
        for label in (sign, name, said):
            label.setContentsMargins(0, air, 0, air if label is said else 0)
        for column, part in enumerate((chip, sign, name, said)):
            grid.addWidget(part, row, column, top)
        sign.setVisible(not line.number)
        chip.setVisible(line.is_seen)

    def _chip(self, line: MeasuredLine) -> Chip:
        """Return the button that opens what a line was seen on: its number, or why there is none."""
        if line.number:
            spoken, text = say("MeasuredList", "{patch}, {day}: {number}. See before and after"), line.number
        else:
            spoken = say("MeasuredList", "{patch}, {day}: not comparable. See before and after")
            text = say("MeasuredList", "See why")
        chip = Chip(text, spoken=spoken.format(patch=line.patch, day=line.day, number=line.number))
        chip.setProperty("opens", True)
        chip.clicked.connect(lambda _checked=False, key=line.key: self.seen.emit(key))
        if line.is_seen:
            (self.chips if line.number else self.sights)[line.key] = self._stops[line.key] = chip
        return chip


def _sign() -> QLabel:
    """Return the sign of what could not be compared, as the chart has it."""
    sign = _plain("○")
    sign.setAccessibleName(say("MeasuredList", "Not comparable"))
    sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return sign


def _sitting(line: MeasuredLine) -> tuple[str, int]:
    return line.day, line.key[1]


def _plain(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label
