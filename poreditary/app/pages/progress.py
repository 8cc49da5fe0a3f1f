"""Progress: one figure over one time axis, and one sentence that says what it shows."""

from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QTabBar, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.progress_page import Ui_ProgressPage
from poreditary.app.page import Page
from poreditary.app.pages.progress_measured import MeasuredPart, MeasuredPlace
from poreditary.app.pages.progress_outside import OutsideLine
from poreditary.app.pages.progress_picture import Choice, Painted, paint
from poreditary.app.texts import say, word
from poreditary.app.widgets.empty_state import EmptyState
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.diary.progress import ProgressReading, read_progress
from poreditary.domain.kinds import Aspect, View, Zone

DEFAULT_MONTHS = 12
DAYS_A_MONTH = 30.44
RATINGS, PHOTOS = 0, 1
"""The two ways to look at progress."""


@dataclass(frozen=True, slots=True)
class ProgressPlace:
    """What was chosen: the way to look, the indices of the fields, the course (None before they were read)."""

    way: int
    indices: tuple[int, ...]
    course: int | None
    measured: MeasuredPlace


class ProgressPage(Page):
    """The ratings, sessions, photos and routine of a time with what a source expects of a course, or what was measured.

    What was measured is read once it is looked at.
    """

    tables: ClassVar[frozenset[str]] = frozenset(
        {"tick", "step", "check_in", "rating", "course", "session", "photo", "sitting", "day", "measured_view", "patch"}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_ProgressPage()
        self.ways = QTabBar()
        self.ratings = QWidget()
        self.outside, self.measured = OutsideLine(context), MeasuredPart(context)
        self._furnish()
        self._reading: ProgressReading | None = None
        self._asked = 0
        self._wanted_course: int | None = None
        self._offer()
        self.empty = EmptyState(
            say("Progress", "Your ratings, sessions, photos and routine will be drawn here over the same time."),
            say("Progress", "Go to Today"),
        )
        self.empty.asked.connect(lambda: context.go_to("today"))
        self.empty.hide()
        self._divide()
        self.form.course.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.form.chart.setAccessibleName(say("Progress", "Progress over time"))
        self.form.chart.size_settled.connect(self._paint)
        for box in (self.form.aspect, self.form.zone, self.form.course):
            box.activated.connect(self._paint)
        self.form.period.activated.connect(self.refresh)

    def _furnish(self) -> None:
        """Lay the page out over its whole width; it scrolls where the text is large."""
        content = QWidget()
        content.setProperty("role", "page")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.form.setupUi(content)
        edge = theme.space(3)
        self.form.lines.setContentsMargins(edge, theme.space(2), edge, theme.space(1))
        self.form.lines.setSpacing(theme.space(1))
        choices = FlowLayout(self.form.choices)
        for pair in (self.form.aspect_choice, self.form.zone_choice, self.form.course_choice, self.form.period_choice):
            self.form.lines.removeWidget(pair)
            choices.addWidget(pair)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._foot())

    def _foot(self) -> QWidget:
        """Return what stays in sight below what scrolls, while there is something to say."""
        self.foot = QWidget()
        lines = QVBoxLayout(self.foot)
        edge = theme.space(3)
        lines.setContentsMargins(edge, 0, edge, 0)
        lines.addWidget(self.measured.line)
        return self.foot

    def _divide(self) -> None:
        """Put a switch above the two ways to look, of which one is on show."""
        form = self.form
        for text in (say("Progress", "Your ratings"), say("Progress", "From your photos")):
            self.ways.addTab(text)
        self.ways.setDrawBase(False)
        self.ways.setExpanding(False)
        self.ways.setAccessibleName(say("Progress", "What progress is judged by"))
        lines = QVBoxLayout(self.ratings)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(1))
        for part in (form.choices, form.sentence, self.outside, form.chart, form.note):
            form.lines.removeWidget(part)
            lines.addWidget(part)
        lines.addWidget(self.empty, 1)
        form.lines.addWidget(self.ways)
        form.lines.addWidget(self.ratings, 1)
        form.lines.addWidget(self.measured, 1)
        self.measured.hide()
        self.foot.hide()
        self.ways.currentChanged.connect(self._show_way)

    def _show_way(self, way: int) -> None:
        self.ratings.setVisible(way == RATINGS)
        self.measured.setVisible(way == PHOTOS)
        self.foot.setVisible(way == PHOTOS)
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read what is looked at and paint it."""
        if self.ways.currentIndex() == PHOTOS:
            self.measured.refresh()
        else:
            self._read_ratings()

    def _read_ratings(self) -> None:
        months = self.form.period.currentData()
        first = self.context.today() - timedelta(days=round(months * DAYS_A_MONTH)) if months else None
        self.context.ask(self, lambda diary: read_progress(diary, first), self._read)

    def place(self) -> object:
        """Return what was chosen."""
        return ProgressPlace(
            self.ways.currentIndex(),
            tuple(box.currentIndex() for box in self._boxes()),
            self._course(),
            self.measured.place(),
        )

    def show_place(self, place: object) -> None:
        """Choose what was chosen before, or show what was measured of a view."""
        if isinstance(place, View):
            self.measured.show_place(MeasuredPlace(place))
            self.ways.setCurrentIndex(PHOTOS)
        elif isinstance(place, ProgressPlace):
            self._wanted_course = place.course
            for box, index in zip(self._boxes(), place.indices, strict=True):
                box.setCurrentIndex(index)
            self.measured.show_place(place.measured)
            self.ways.setCurrentIndex(place.way)
        else:
            return
        self.refresh()

    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.form.aspect, self.form.zone, self.form.period

    def _course(self) -> int | None:
        """Return the id of the chosen course, 0 for none, None before the courses were read."""
        return self._wanted_course if self.form.course.count() == 0 else self.form.course.currentData()

    def _offer(self) -> None:
        for aspect in Aspect:
            self.form.aspect.addItem(word(aspect), aspect)
        self.form.zone.addItem(say("Progress", "All zones"), None)
        for zone in Zone:
            self.form.zone.addItem(word(zone), zone)
        periods = {
            3: say("Progress", "3 months"),
            6: say("Progress", "6 months"),
            12: say("Progress", "12 months"),
            0: say("Progress", "All of it"),
        }
        for months, text in periods.items():
            self.form.period.addItem(text, months)
        self.form.period.setCurrentIndex(self.form.period.findData(DEFAULT_MONTHS))

    def _read(self, reading: ProgressReading) -> None:
        self._reading = reading
        self.empty.setVisible(reading.is_empty)
        for part in (self.form.sentence, self.form.chart, self.form.note):
            part.setVisible(not reading.is_empty)
        self.outside.tell(reading.outside)
        self._offer_courses(self.form.course, reading)
        self._paint()

    def _offer_courses(self, box: QComboBox, reading: ProgressReading) -> None:
        chosen = self._course()
        box.clear()
        for overview in reading.courses:
            box.addItem(overview.course.name, overview.course.id)
        box.addItem(say("Progress", "No course"), 0)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _paint(self) -> None:
        if self._reading is None:
            return
        self._asked += 1
        asked = self._asked
        size = self.form.chart.size()
        choice = Choice(
            aspect=Aspect(self.form.aspect.currentData()),
            zone=None if self.form.zone.currentData() is None else Zone(self.form.zone.currentData()),
            course_id=self.form.course.currentData() or 0,
            width=max(320, size.width()),
            height=max(240, size.height()),
            ratio=self.devicePixelRatioF(),
            points=theme.font("note").pointSizeF(),
        )
        reading, colours = self._reading, theme.current()
        self.context.runner.compute(
            self, lambda: paint(reading, choice, colours), lambda painted: self._show(painted, asked)
        )

    def _show(self, painted: Painted, asked: int) -> None:
        if asked != self._asked:
            return
        self.form.sentence.setText(painted.sentence)
        self.form.note.setText(painted.note)
        words = f"{painted.sentence} {painted.note}"
        self.form.chart.show_pixels(painted.pixels, painted.width, painted.height, painted.ratio, words)
