"""The line that tells of photos with a day that cannot be right, which Progress does not draw."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.days import medium_day
from poreditary.app.texts import say
from poreditary.app.widgets.signed_line import SignedLine
from poreditary.domain.photo import FIRST_YEAR, Photo


class OutsideLine(QWidget):
    """Say which photos lie outside of the time axis, and lead to the earliest; it takes no room without any."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._photo_id = 0
        self.line = SignedLine("info")
        self.button = QPushButton()
        self.button.setProperty("role", "quiet")
        self.button.clicked.connect(self._go)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space())
        across.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def tell(self, outside: Sequence[Photo]) -> None:
        """Tell of photos, the earliest first."""
        self._photo_id = outside[0].id if outside else 0
        self.line.say(_text(outside))
        one, several = say("Progress", "Go to the photo"), say("Progress", "Go to the earliest photo")
        self.button.setText(one if len(outside) == 1 else several)
        self.setVisible(bool(outside))

    def _go(self) -> None:
        """Open the photo: the way to correct its time is beside it."""
        self._context.go_to("photos", {"current": self._photo_id, "photo": self._photo_id})


def _text(outside: Sequence[Photo]) -> str:
    if not outside:
        return ""
    if len(outside) == 1:
        text = say(
            "Progress", "A photo dated {day} is not drawn: there were no such photos then. Its time can be corrected."
        )
        return text.format(day=medium_day(outside[0].day))
    text = say(
        "Progress",
        "{n} photos dated before {year} are not drawn: there were no such photos then. Their times can be corrected.",
    )
    return text.format(n=len(outside), year=FIRST_YEAR)
