"""What is asked above the photos: how the calibration week goes on, and whether an import is a repeat."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.texts import say
from poreditary.app.widgets.calibration_card import CalibrationCard
from poreditary.app.widgets.card import Card
from poreditary.app.widgets.unchanged_box import UnchangedBox
from poreditary.diary.calibration_week import read_repeat

MOST_PART = 0.34
"""The cards scroll rather than take more of the page's height from the photos."""


class RepeatCard(Card):
    """Asks after an import whether anything changed since the sitting before, until it is closed."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.question = UnchangedBox(context, is_dated=True)
        self.close_button = QPushButton(say("Calibration", "Close"))
        self.close_button.setProperty("role", "quiet")
        self.setAccessibleName(say("Calibration", "Imported photos"))
        across = QHBoxLayout()
        across.addWidget(self.question, 1)
        across.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.add(across)
        self.close_button.clicked.connect(lambda: self._show(0))
        self.hide()

    def ask_of(self, digests: Sequence[str]) -> None:
        """Ask of the latest sitting of the photos that came in."""
        self._context.ask(self, lambda diary: read_repeat(diary, digests), self._show)

    def _show(self, sitting_id: int) -> None:
        self.question.ask_about(sitting_id)
        self.setVisible(bool(sitting_id))


class WeekRoom(QScrollArea):
    """As high as its cards ask for, within limits; nothing while they are hidden."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.card, self.repeat, self._cards = CalibrationCard(context), RepeatCard(context), QWidget()
        self.card.is_short = True
        self._lines = QVBoxLayout(self._cards)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space())
        self.setWidget(self._cards)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for card in (self.card, self.repeat):
            self._lines.addWidget(card)
            card.installEventFilter(self)
        page.installEventFilter(self)
        self.hide()

    def refresh(self) -> None:
        """Read how far the week is."""
        self.card.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow what the cards ask for, and how high the page is."""
        kinds = QEvent.Type
        if event.type() in (kinds.Resize, kinds.LayoutRequest, kinds.ShowToParent, kinds.HideToParent):
            self._fit()
        return bool(super().eventFilter(watched, event))

    def _fit(self) -> None:
        shown = [card for card in (self.card, self.repeat) if not card.isHidden()]
        self.setVisible(bool(shown))
        wanted = sum(max(card.heightForWidth(self.width()), card.minimumSizeHint().height()) for card in shown)
        gaps = self._lines.spacing() * max(0, len(shown) - 1)
        self.setFixedHeight(min(wanted + gaps, round(self._page.height() * MOST_PART)))


def week_room(context: Context, page: QWidget, lines: QVBoxLayout, left: int, right: int) -> WeekRoom:
    """Put the cards above the last part of a page, so many pixels in from its sides."""
    room = WeekRoom(context, page)
    inside = QVBoxLayout()
    inside.setContentsMargins(left, 0, right, 0)
    inside.addWidget(room)
    lines.insertLayout(lines.count() - 1, inside)
    return room
