"""Before a sitting: those that were left, the views to take, and the condition, asked once."""

from datetime import date

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.days import weekday_and_day
from poreditary.app.forms.studio_start import Ui_StudioStart
from poreditary.app.studio.opening import Opening
from poreditary.app.studio.rows import empty
from poreditary.app.texts import say, word
from poreditary.app.widgets.calibration_words import week_text
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.hint import Hint
from poreditary.diary.sittings import Standing
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import View
from poreditary.domain.photo import Sitting

MOST_MINUTES = 24 * 60
NOT_NOTED = -1
MOST_LEFT = 3
"""So many sittings that were left are offered; the others follow once these are finished."""


class StartPanel(QWidget):
    """Ask what has to be known before the first photo."""

    begun = Signal()
    resumed = Signal(int)
    finished = Signal(int)
    """The id of a sitting that was left, to be finished without going on."""
    camera_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_StudioStart()
        form.setupUi(self)
        form.lines.setSpacing(theme.space(0.75))
        self.first: QPushButton = form.start
        """What most want to press: go on with today's sitting where one was left, else start."""
        self.boxes: dict[View, QCheckBox] = {}
        self.week = Hint()
        form.lines.insertWidget(form.lines.indexOf(form.start), self.week)
        self._left = QVBoxLayout(form.unfinished)
        self._left.setContentsMargins(0, 0, 0, theme.space(1))
        self._views = FlowLayout(form.views)
        for value, text in ((None, ""), (True, say("Studio", "clean")), (False, say("Studio", "not clean"))):
            form.skin.addItem(text or say("Studio", "not noted"), value)
        form.washed.setRange(NOT_NOTED, MOST_MINUTES)
        form.washed.setSpecialValueText(say("Studio", "not noted"))
        form.start.clicked.connect(self.begun)
        form.camera.clicked.connect(self.camera_asked)

    def show_opening(self, opening: Opening, today: date) -> None:
        """Fill in last time's answers and offer what can be gone on with."""
        self._show_left(opening.unfinished[:MOST_LEFT], today)
        self._show_views(opening.views)
        self.week.say("" if opening.week is None else week_text(opening.week, today))
        form, last = self.form, opening.last
        form.skin.setCurrentIndex(form.skin.findData(None if last is None else last.clean_skin))
        minutes = None if last is None else last.minutes_since_washing
        form.washed.setValue(NOT_NOTED if minutes is None else minutes)
        _offer(form.place, opening.places, "" if last is None else last.place)
        _offer(form.light, opening.lights, "" if last is None else last.light)
        form.condition_note.setVisible(last is not None)
        session = say("Studio", "The photos will be kept with the session {name}.").format(name=opening.session)
        form.session.setText(session if opening.session else "")
        form.session.setVisible(bool(opening.session))
        self.first.setFocus()

    def views(self) -> tuple[View, ...]:
        """Return the views that are ticked, in order."""
        return tuple(view for view, box in self.boxes.items() if box.isChecked())

    def condition(self, today: date, now: Stamp) -> Sitting:
        """Return what was answered."""
        form = self.form
        minutes = form.washed.value()
        return Sitting(
            day=today,
            stamp=now,
            clean_skin=form.skin.currentData(),
            place=form.place.currentText(),
            light=form.light.currentText(),
            minutes_since_washing=None if minutes == NOT_NOTED else minutes,
        )

    def _show_views(self, usual: tuple[View, ...]) -> None:
        empty(self._views)
        self.boxes = {}
        for view in dict.fromkeys((*usual, *View)):
            box = QCheckBox(word(view))
            box.setChecked(view in usual)
            box.setMinimumWidth(theme.space(14))
            box.toggled.connect(self._allow_start)
            self.boxes[view] = box
            self._views.addWidget(box)
        self._allow_start()

    def _allow_start(self) -> None:
        self.form.start.setEnabled(bool(self.views()))

    def _show_left(self, left: tuple[Standing, ...], today: date) -> None:
        empty(self._left)
        self.first = self.form.start
        for standing in left:
            self._left.addWidget(self._row(standing, today))
        self.form.unfinished.setVisible(bool(left))

    def _row(self, standing: Standing, today: date) -> QWidget:
        row, text = QWidget(), left_text(standing, today)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        line = Hint(text)
        line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        across.addWidget(line, 1)
        sitting = standing.sitting
        if sitting.day == today:
            go_on = QPushButton(say("Studio", "Go on"))
            go_on.setAccessibleName(say("Studio", "Go on with: {sitting}").format(sitting=text))
            go_on.clicked.connect(lambda: self.resumed.emit(sitting.id))
            across.addWidget(go_on)
            if self.first is self.form.start:
                self.first = go_on
        else:
            end = QPushButton(say("Studio", "Finish"))
            end.setAccessibleName(say("Studio", "Finish: {sitting}").format(sitting=text))
            end.clicked.connect(lambda: self.finished.emit(sitting.id))
            across.addWidget(end)
        return row


def left_text(standing: Standing, today: date) -> str:
    """Return when a sitting was begun and how far it is."""
    local = standing.sitting.stamp.local
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    day = standing.sitting.day
    when = time if day == today else f"{weekday_and_day(day, today)}, {time}"
    text = say("Studio", "Sitting of {when}: {n} of {of} views")
    return text.format(when=when, n=len(standing.kept), of=len(standing.sitting.views))


def _offer(box: QComboBox, answers: tuple[str, ...], last: str) -> None:
    box.clear()
    box.addItems(list(answers))
    box.setCurrentText(last)
