"""The blind comparisons of a diary: a new one, what the others came to, and their chart."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.models.blind_reading import (
    LEAST_POINTS,
    BlindReading,
    ChartMade,
    ChartWish,
    paint_chart,
    read_blind,
)
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.blind_card import BlindCard
from poreditary.app.widgets.blind_form import BlindForm
from poreditary.app.widgets.chart_view import ChartView
from poreditary.app.widgets.column import Column

CARDS = 12
"""So many sets are shown at first."""
CHART_UNITS = 30


class BlindStart(QWidget):
    """Offers a new set and shows those there are, the latest first."""

    closed = Signal()
    begun = Signal(object, object, object)
    resumed = Signal(int)
    repeated = Signal(int)
    discarded = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.reading = BlindReading()
        self.cards: list[BlindCard] = []
        self._most = CARDS
        self._to_show = 0
        self.back = QPushButton(say("Blind", "All photos"))
        self.back.setProperty("role", "quiet")
        self.back.setToolTip(say("Blind", "Back to all photos (Escape)"))
        self.fresh = BlindForm()
        self.chart = ChartView()
        self.chart.setFixedHeight(theme.space(CHART_UNITS))
        self.chart.setAccessibleName(say("Blind", "Answers over time"))
        self.more = QPushButton(say("Blind", "Show all comparisons"))
        self.more.setProperty("role", "quiet")
        self.later = QLabel(say("Blind", "The chart comes with the second finished comparison of this view."))
        self.later.setProperty("role", "note")
        self.later.setWordWrap(True)
        self._lay_out()
        self.back.clicked.connect(self.closed)
        self.fresh.begun.connect(self.begun)
        self.fresh.view_chosen.connect(self._paint)
        self.chart.size_settled.connect(self._paint)
        self.more.clicked.connect(self._show_all)

    def _lay_out(self) -> None:
        self.column = Column()
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        title = QLabel(say("Blind", "Blind comparison"))
        title.setProperty("role", "title")
        intro = QLabel(
            say(
                "Blind",
                "Two photos of a view stand side by side, without their days. You say which shows less visible pores. "
                "So you learn whether a difference is to be seen, or only to be hoped for.",
            )
        )
        intro.setWordWrap(True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.space(2))
        for part in (top, title, intro, self.fresh, self.chart, self.later, self._cards):
            self.column.add(part)
        self.column.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.column)

    def read(self, to_show: int = 0) -> None:
        """Read everything again; `to_show` is the set to go to, whose outcome is read out."""
        self._to_show = to_show or self._to_show
        self._context.ask(self, read_blind, self._show)

    def focus_first(self) -> None:
        """Give the keys to the first thing to choose."""
        self.fresh.form.view.setFocus()

    def _show(self, reading: BlindReading) -> None:
        self.reading = reading
        self.fresh.show_photos(reading.photos, reading.apart)
        had_keys = next((card.set_id for card in self.cards if card.isAncestorOf(self.focusWidget() or self)), 0)
        for card in self.cards:
            self._cards.removeWidget(card)
            card.deleteLater()
        self.cards = [
            BlindCard(one, found, reading.by_id(one.view), reading.apart) for one, found in reading.sets[: self._most]
        ]
        for card in self.cards:
            card.resumed.connect(self.resumed)
            card.repeated.connect(self.repeated)
            card.discarded.connect(self.discarded)
            self._cards.addWidget(card)
        self.more.setVisible(len(reading.sets) > self._most)
        self._go_to(had_keys)
        self._paint()

    def _go_to(self, had_keys: int) -> None:
        """Show the set that was asked for; leave the keys where they were, or near by."""
        wanted, self._to_show = self._to_show, 0
        card = next((card for card in self.cards if card.set_id == (wanted or had_keys)), None)
        if card is None:
            if had_keys:
                self.fresh.form.view.setFocus()
            return
        card.main.setFocus()
        # The card has its height only once the layout was done.
        QTimer.singleShot(0, card, lambda: self.column.ensureWidgetVisible(card, 0, theme.space(2)))
        if wanted:
            announce(card, f"{card.heading()}. {card.texts}")

    def _show_all(self) -> None:
        self._most = len(self.reading.sets)
        self._show(self.reading)

    def _paint(self) -> None:
        found = self.reading.finished(self.fresh.view())
        self.chart.setVisible(len(found) >= LEAST_POINTS)
        self.later.setVisible(0 < len(found) < LEAST_POINTS)
        if len(found) < LEAST_POINTS:
            return
        size = self.chart.size()
        wish = ChartWish(
            max(320, size.width()), size.height(), self.devicePixelRatioF(), theme.font("note").pointSizeF()
        )
        colours = theme.current()
        self._context.runner.compute(self, lambda: paint_chart(found, wish, colours), self._show_chart)

    def _show_chart(self, made: ChartMade) -> None:
        wish = made.wish
        self.chart.show_pixels(made.pixels, wish.width, wish.height, wish.ratio, made.words)
