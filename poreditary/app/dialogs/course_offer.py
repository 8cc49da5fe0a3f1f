"""What sources say of the course being planned, each number with a button that takes it over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.dialogs.course_words import fact_html, fewest_text, filled_text, series_html
from poreditary.app.models import roles
from poreditary.app.texts import say
from poreditary.app.widgets.hint import Hint
from poreditary.domain.course_offer import CourseOffer, Series


class OfferPanel(QWidget):
    """Show what is offered; `taken` tells of a series whose numbers the person wants."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.filled = Hint()
        self.buttons: list[QPushButton] = []
        self.texts: list[QLabel] = []
        self._rows = QWidget()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(0.5))
        self._lines.addWidget(self.filled)
        self._lines.addWidget(self._rows)

    def show_offer(self, offer: CourseOffer) -> None:
        """Show other series and facts."""
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget()
        self.buttons, self.texts = [], []
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.space(0.5))
        for series in offer.series:
            rows.addLayout(self._series(series))
        for topic, statements in offer.facts:
            rows.addWidget(self._text(fact_html(topic, statements)))
        self._lines.addWidget(self._rows)
        # A layout shows what is added later only in the next turn, and Tab would pass it by until then.
        self._rows.show()

    def say_filled(self, series: Series | None) -> None:
        """Say where the numbers in the fields come from, None where they are the person's."""
        self.filled.say("" if series is None else filled_text(series))

    def _series(self, series: Series) -> QHBoxLayout:
        button = QPushButton(say("CourseDialog", "Use"))
        button.setProperty("role", "quiet")
        button.setAutoDefault(False)
        spoken = say("CourseDialog", "Use {numbers}").format(numbers=fewest_text(series))
        button.setAccessibleName(spoken)
        button.setToolTip(roles.tip(spoken))
        button.clicked.connect(lambda: self.taken.emit(series))
        self.buttons.append(button)
        row = QHBoxLayout()
        row.setSpacing(theme.space(1))
        row.addWidget(self._text(series_html(series)), 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _text(self, html: str) -> QLabel:
        label = QLabel(html)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        self.texts.append(label)
        return label
