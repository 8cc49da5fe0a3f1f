"""The check-in card of a day: ratings, lifestyle and a note."""

from datetime import date

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTime, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from poreditary.app import theme
from poreditary.app.pages.today_draft import Answer, Key, lifestyle_of
from poreditary.app.pages.today_lifestyle import LifestyleFields
from poreditary.app.pages.today_parts import bring_up, link, note, stacked
from poreditary.app.pages.today_ratings import RatingPart
from poreditary.app.pages.today_read import DayRead
from poreditary.app.texts import say
from poreditary.app.widgets.card import Card
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Aspect, Zone
from poreditary.domain.preferences import Preferences

NOTE_LINES = 3


class CheckInCard(Card):
    """Ask how the skin is; blank stays not answered."""

    answered = Signal(object, object)
    """The question (a field of CheckIn, or zone and aspect), and the answer or None."""
    left = Signal()
    """The focus went away from a question."""
    copied = Signal(object)
    """Lifestyle answers to take over from the day before."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(say("Today", "How is your skin?"))
        self.asks = _asks(preferences)
        self._read: DayRead | None = None
        self._is_showing = False
        zones = tuple(Zone(zone) for zone in preferences.zones)
        aspects = tuple(Aspect(aspect) for aspect in preferences.aspects)
        self.ratings = RatingPart(zones, aspects)
        self.lifestyle = LifestyleFields(("spots", *preferences.lifestyle))
        self.note_edit = QPlainTextEdit()
        self.copy_button = link("")
        self.saved_label = QLabel()
        self._furnish()
        self._connect()

    def _furnish(self) -> None:
        self.saved_label.setProperty("role", "note")
        self.set_action(self.saved_label)
        self.copy_button.hide()
        note_label = note(say("Today", "Note of the day"))
        note_label.setBuddy(self.note_edit)
        self.note_edit.setAccessibleName(note_label.text())
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setFixedHeight(self.note_edit.fontMetrics().lineSpacing() * NOTE_LINES + theme.space(2.5))
        self.body.setSpacing(theme.space(2))
        self.add(self.ratings)
        self.add(self.lifestyle)
        self.body.addWidget(self.copy_button)
        self.add(stacked(note_label, self.note_edit))
        self.ratings.setVisible(bool(self.ratings.grid.bars))

    def _connect(self) -> None:
        self.ratings.grid.rated.connect(self._answer)
        self.lifestyle.answered.connect(self._answer)
        self.note_edit.textChanged.connect(lambda: self._answer("note", self.note_edit.toPlainText().strip()))
        self.copy_button.clicked.connect(self._copy)
        for field in (*self.ratings.grid.bars.values(), *self.lifestyle.fields.values(), self.note_edit):
            field.installEventFilter(self)

    def asks_for(self, preferences: Preferences) -> bool:
        """Return whether the card asks what the preferences want asked."""
        return self.asks == _asks(preferences)

    def show_day(self, read: DayRead, holds: frozenset[Key]) -> None:
        """Show the check-in of the day that was read, but leave questions in `holds` as the person has them."""
        if self._read is not None and self._read.day != read.day:
            self.saved_label.clear()
        self._read = read
        self._is_showing = True
        self.ratings.grid.show_answers(read.check_in, holds)
        self.lifestyle.show_answers(read.check_in, holds)
        note = read.check_in.note if read.check_in is not None else ""
        if "note" not in holds and note != self.note_edit.toPlainText().strip():
            self.note_edit.setPlainText(note)
        self._is_showing = False
        self._offer_copy(read)

    def show_kept(self, day: date, stamp: Stamp) -> None:
        """Say when the answers of the day on show were kept."""
        if self._read is not None and self._read.day == day:
            time = QTime(stamp.local.hour, stamp.local.minute)
            text = QLocale().toString(time, QLocale.FormatType.ShortFormat)
            self.saved_label.setText(say("Today", "Saved {time}").format(time=text))

    def show_failed(self) -> None:
        """Say that answers are not in the diary yet."""
        self.saved_label.setText(say("Today", "Not saved yet"))

    def take_focus(self) -> None:
        """Put the focus on the first question, with the card on view."""
        first = next(iter((*self.ratings.grid.bars.values(), *self.lifestyle.fields.values())))
        first.setFocus(Qt.FocusReason.TabFocusReason)
        bring_up(self)

    def _answer(self, key: Key, answer: Answer) -> None:
        if not self._is_showing:
            self.saved_label.clear()
            self.answered.emit(key, answer)

    def _copy(self) -> None:
        if self._read is not None:
            self.copied.emit(_copies(self._read))

    def _offer_copy(self, read: DayRead) -> None:
        is_today = read.day == read.today
        text = say("Today", "Same as yesterday") if is_today else say("Today", "Same as the day before")
        hint = say("Today", "Copies the lifestyle answers of the day before into the fields still blank")
        self.copy_button.setText(text)
        self.copy_button.setToolTip(hint)
        self.copy_button.setAccessibleDescription(hint)
        self.copy_button.setVisible(bool(_copies(read)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Tell when the focus leaves a question."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


def _asks(preferences: Preferences) -> tuple[tuple[str, ...], ...]:
    return preferences.zones, preferences.aspects, preferences.lifestyle


def _copies(read: DayRead) -> dict[Key, Answer]:
    if read.before is None:
        return {}
    return lifestyle_of(read.before, read.preferences.lifestyle, read.check_in)
