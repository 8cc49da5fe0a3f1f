"""The ratings of a check-in: zones as rows, aspects as columns, as many beside each other as there is room for."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.pages.today_parts import focus_on, note
from poreditary.app.texts import lookup, say, word
from poreditary.app.widgets.rating_bar import RatingBar
from poreditary.domain.checkin import ANCHORS, CheckIn
from poreditary.domain.kinds import Aspect, Zone

Rated = tuple[Zone, Aspect]


class RatingGrid(QWidget):
    """Rate each aspect of each zone; `rated` tells zone and aspect, and the rating or None."""

    rated = Signal(object, object)
    told = Signal(str)
    """What the focused rating means."""

    def __init__(self, zones: tuple[Zone, ...], aspects: tuple[Aspect, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zones, self._aspects = zones, aspects
        self.bars = {(zone, aspect): self._bar(zone, aspect) for zone in zones for aspect in aspects}
        self._heads = {aspect: note(word(aspect)) for aspect in aspects}
        self._zone_labels: list[QLabel] = []
        self._columns = 0
        self._is_placing = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(2))
        self._grid.setVerticalSpacing(theme.space(0.5))
        self._place(len(aspects))

    def show_answers(self, check_in: CheckIn | None, holds: frozenset[object]) -> None:
        """Show the ratings of a check-in, but leave alone those the person is still changing."""
        for key, bar in self.bars.items():
            value = check_in.rating(*key) if check_in is not None else None
            if key not in holds and value != bar.value():
                bar.set_value(value)
        focused = next((key for key, bar in self.bars.items() if bar.hasFocus()), None)
        if focused is None:
            self.told.emit(hint())
        else:
            self._tell(*focused)

    def _bar(self, zone: Zone, aspect: Aspect) -> RatingBar:
        anchors = [lookup("Anchors", text) for text in ANCHORS[aspect]]
        name = say("Today", "{aspect}, {zone}").format(aspect=word(aspect), zone=word(zone))
        bar = RatingBar(name, anchors, self)
        bar.rated.connect(lambda value: self._rate(zone, aspect, value))
        bar.installEventFilter(self)
        return bar

    def _rate(self, zone: Zone, aspect: Aspect, value: int | None) -> None:
        self._tell(zone, aspect)
        self.rated.emit((zone, aspect), value)

    def _tell(self, zone: Zone, aspect: Aspect) -> None:
        bar = self.bars[zone, aspect]
        if bar.value() is not None:
            self.told.emit(bar.accessibleName())
            return
        low, *_between, high = (lookup("Anchors", text) for text in ANCHORS[aspect])
        text = say("Today", "{aspect}, {zone}: from 0, {low}, to 4, {high}")
        self.told.emit(text.format(aspect=word(aspect), zone=word(zone), low=low, high=high))

    def _fitting(self, width: int) -> int:
        """Return how many aspects stand beside each other, so that the groups are alike."""
        names = max((label.sizeHint().width() for label in self._zone_labels), default=0)
        each = self._bar_width() + self._grid.horizontalSpacing()
        fitting = max(1, (width - names) // each)
        groups = -(-len(self._aspects) // fitting)
        return -(-len(self._aspects) // groups)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        for label in self._zone_labels:
            label.deleteLater()
        self._zone_labels = []
        order: list[RatingBar] = []
        for start in range(0, len(self._aspects), columns):
            row = (start // columns) * (1 + len(self._zones))
            order += self._place_group(self._aspects[start : start + columns], row)
        for column in range(1 + len(self._aspects)):
            self._grid.setColumnStretch(column, 1 if column == columns else 0)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.updateGeometry()

    def _place_group(self, aspects: tuple[Aspect, ...], row: int) -> list[RatingBar]:
        for column, aspect in enumerate(aspects, start=1):
            self._heads[aspect].setContentsMargins(0, theme.space() if row else 0, 0, 0)
            self._grid.addWidget(self._heads[aspect], row, column)
        order: list[RatingBar] = []
        for down, zone in enumerate(self._zones, start=row + 1):
            label = note(word(zone))
            self._zone_labels.append(label)
            self._grid.addWidget(label, down, 0)
            label.show()
            for column, aspect in enumerate(aspects, start=1):
                bar = self.bars[zone, aspect]
                self._grid.addWidget(bar, down, column, Qt.AlignmentFlag.AlignLeft)
                order.append(bar)
        return order

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put as many aspects beside each other as there is room for."""
        super().resizeEvent(event)
        # Labels that come and go resize the grid while it is laid out; it is measured once all of them are there.
        if self.bars and not self._is_placing:
            self._is_placing = True
            for _ in ("as it is", "as placing made it"):
                self._place(self._fitting(self.width()))
            self._is_placing = False

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the width of one aspect, so that a narrow window can make the grid narrow."""
        height = self._grid.minimumSize().height()
        return QSize(self._bar_width() + theme.space(14), height)

    def _bar_width(self) -> int:
        """Return how wide each of the bars is, for they are alike."""
        return next((bar.sizeHint().width() for bar in self.bars.values()), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go up and down to the same aspect of the next zone."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        here = next((key for key, bar in self.bars.items() if bar.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
            return
        at = self._zones.index(here[0]) + step
        if 0 <= at < len(self._zones):
            focus_on(self.bars[self._zones[at], here[1]])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Say what a rating means when the focus comes to it."""
        if event.type() == QEvent.Type.FocusIn:
            for key, bar in self.bars.items():
                if bar is watched:
                    self._tell(*key)
        return super().eventFilter(watched, event)


def hint() -> str:
    """Return the keys of the ratings."""
    return say(
        "Today",
        "C comes here, 0 to 4 rate, Delete takes a rating back, Up and Down change the zone, Escape goes to the steps.",
    )


class RatingPart(QWidget):
    """The grid with the line under it that says what the focused rating means."""

    def __init__(self, zones: tuple[Zone, ...], aspects: tuple[Aspect, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = RatingGrid(zones, aspects)
        self.line = note(hint())
        self.grid.told.connect(self.line.setText)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.space(0.5))
        down.addWidget(self.grid)
        down.addWidget(self.line)
