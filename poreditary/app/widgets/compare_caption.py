"""What stands below a photo that is compared: its day, its condition, and what makes it hard to compare."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from poreditary.app import theme
from poreditary.app.days import medium_day
from poreditary.app.forms.compare_caption import Ui_CompareCaption
from poreditary.app.icons import icon
from poreditary.app.models.compare_laying import LaidState
from poreditary.app.models.photo_album import Album
from poreditary.app.texts import say, word
from poreditary.app.widgets.compare_words import agreement, noted_text, quality_words, since_text, warnings
from poreditary.app.widgets.signed_line import SignedLine
from poreditary.domain.comparing import Gains
from poreditary.domain.photo import Photo


class CompareCaption(QWidget):
    """The facts of one photo against the first."""

    stepped = Signal(int)
    """Show the photo of this view so many places older, newer where negative."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CompareCaption()
        self.form.setupUi(self)
        self.care, self.good = SignedLine("care", "care"), SignedLine("check")
        for line in (self.care, self.good):
            self.form.signs.addWidget(line)
        for label in (self.form.title, self.form.when, self.form.noted):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.form.top.setSpacing(theme.space(0.5))
        for button, sign, step in ((self.form.newer, "up", -1), (self.form.older, "down", 1)):
            button.setIcon(icon(sign))
            button.clicked.connect(lambda _checked=False, step=step: self.stepped.emit(step))

    def show_photo(
        self, photo: Photo, first: Photo, album: Album, state: LaidState, gains: Gains | None = None
    ) -> None:
        """Say what is known of a photo, and how it differs from the first; `gains` say how its light does."""
        form, day = self.form, medium_day(photo.day)
        sitting, of_first = album.sitting(photo), album.sitting(first)
        is_first = photo.id == first.id
        when = say("CompareCaption", "reference") if is_first else since_text(first.day, photo.day)
        form.title.setText(day)
        form.when.setText(f"{word(photo.view)} · {when}")
        form.noted.setText(noted_text(sitting, photo))
        form.newer.setAccessibleName(say("CompareCaption", "{day}: newer photo").format(day=day))
        form.older.setAccessibleName(say("CompareCaption", "{day}: older photo").format(day=day))
        found = [] if is_first else warnings(of_first, sitting, first, photo, gains)
        if state is LaidState.FAILED:
            found.append(say("CompareCaption", "not aligned"))
        self.care.say(" · ".join([*found, *quality_words(photo)]))
        self.good.say("" if is_first else agreement(of_first, sitting, gains))

    def enable(self, *, newer: bool, older: bool) -> None:
        """Let only step where there are photos."""
        self.form.newer.setEnabled(newer)
        self.form.older.setEnabled(older)
