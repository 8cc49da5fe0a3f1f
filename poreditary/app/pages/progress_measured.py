"""The measured part of the progress page: a verdict, a chart, and each number with what it was seen on."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.measuring import Measuring
from poreditary.app.pages.progress_measured_fields import MeasuredFields
from poreditary.app.pages.progress_measured_picture import MeasuredChoice, paint
from poreditary.app.pages.progress_measured_reading import MeasuredReading, read
from poreditary.app.pages.progress_measured_seen import open_seen
from poreditary.app.pages.progress_measured_start import MeasuredStart
from poreditary.app.pages.progress_measured_words import (
    assumed_text,
    lines_of,
    measuring_text,
    method_text,
    outdated_text,
    verdict_text,
    waiting_text,
)
from poreditary.app.pages.treatments_fold import Fold
from poreditary.app.texts import say, sentence, unbroken
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.calibration_card import CalibrationCard
from poreditary.app.widgets.chart_view import ChartView
from poreditary.app.widgets.measured_list import Key, MeasuredList
from poreditary.app.widgets.measuring_line import MeasuringLine
from poreditary.app.widgets.number_words import NumberWords
from poreditary.app.widgets.signed_line import SignedLine
from poreditary.diary.side_work import WHOLE
from poreditary.domain.kinds import View

ROW_UNITS, CHART_UNITS = 17, 13
"""The least height of the chart: of each patch, and of what stands around them."""


@dataclass(frozen=True, slots=True)
class MeasuredPlace:
    """Which view, which of its patches and which former baseline is on show; None stands for first, all, and none."""

    view: View | None = None
    patch_id: int | None = None
    is_explained: bool = False
    former_id: int | None = None


class MeasuredPart(QWidget):
    """What was measured from the photos of one view; what waits is measured while it is looked at.

    How far that is stands in `line`, which its page puts below what scrolls: so it is seen from everywhere, and nothing
    moves when it comes and goes.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.measuring = Measuring.of(context)
        self.start = MeasuredStart(context)
        self.fields = MeasuredFields((self.start.patches_button, self.start.another_button))
        self.view, self.patch = self.fields.view, self.fields.patch
        self.line = MeasuringLine()
        self.verdict, self.method = QLabel(), QLabel()
        self.assumed = SignedLine("info")
        self.week = CalibrationCard(context, is_offering=True)
        self.chart = ChartView()
        self.listed = MeasuredList()
        self.fold = Fold(NumberWords())
        self._reading: MeasuredReading | None = None
        self._wanted = MeasuredPlace()
        self._version: str | None = None
        self._asked = self._read_number = self._parts = 0
        self._is_stale = False
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the view that is chosen, show it, and measure what waits of it."""
        self._read_number += 1
        number, wanted, version = self._read_number, self._wanted, self._version
        self.context.ask(
            self,
            lambda diary: read(diary, wanted.view, version, wanted.former_id),
            lambda found: self._take(found, number),
        )

    def place(self) -> MeasuredPlace:
        """Return what was chosen."""
        return replace(self._wanted, is_explained=self.fold.is_open)

    def show_place(self, place: MeasuredPlace) -> None:
        """Choose what was chosen before; the next `refresh` shows it."""
        self._wanted = place
        self.fold.turn(is_open=place.is_explained)

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(1))
        self.content = QWidget()
        inside = QVBoxLayout(self.content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.space(1))
        self.fold.button.setText(say("ProgressMeasured", "What do these numbers mean?"))
        for label in (self.verdict, self.method):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.method.setProperty("role", "note")
        self.chart.setAccessibleName(say("ProgressMeasured", "Measured change over time"))
        for part in (self.fields, self.verdict, self.assumed, self.week, self.chart, self.listed):
            inside.addWidget(part)
        inside.addWidget(self.method)
        inside.addWidget(self.fold)
        inside.addStretch(1)
        lines.addWidget(self.content)
        lines.addWidget(self.start, 1)
        self.content.hide()
        self.start.hide()

    def _connect(self) -> None:
        self.view.activated.connect(self._choose_view)
        self.patch.activated.connect(self._choose_patch)
        self.fields.baseline.activated.connect(self._choose_baseline)
        self.fields.version.activated.connect(self._choose_version)
        self.start.set_up.connect(self._take_view)
        self.chart.size_settled.connect(self._paint)
        self.listed.seen.connect(self._see)
        self.week.left.connect(self.view.setFocus)
        self.line.begin_asked.connect(self._begin)
        self.line.cancel_asked.connect(self.measuring.cancel)
        self.measuring.changed.connect(self._hear)
        self.measuring.stepped.connect(self._step)

    def _choose_view(self) -> None:
        self._take_view(View(self.view.currentData()))

    def _take_view(self, view: View) -> None:
        self._wanted = MeasuredPlace(view)
        self.refresh()

    def _choose_version(self) -> None:
        self._version = self.fields.version.currentData()
        self.refresh()

    def _choose_baseline(self) -> None:
        self._wanted = MeasuredPlace(self._wanted.view, former_id=self.fields.baseline.currentData())
        self.refresh()

    def _choose_patch(self) -> None:
        self._wanted = replace(self._wanted, patch_id=self.patch.currentData())
        self._show()

    def _take(self, reading: MeasuredReading, number: int) -> None:
        if number != self._read_number:
            return
        self._reading = reading
        has_view = reading.measured is not None
        self.content.setVisible(has_view)
        self.start.offer(reading)
        if reading.measured is None:
            return
        former = reading.former.id if reading.former else None
        self._wanted = MeasuredPlace(reading.measured.view, self._wanted.patch_id, former_id=former)
        self.fields.offer(reading, self._wanted.patch_id, self._version)
        self._show()
        self.week.is_put_by = reading.former is not None
        self.week.show_view(reading.measured.view)
        self._measure(reading)

    def _show(self) -> None:
        """Say and draw what is known of the patches that are chosen."""
        if self._reading is None:
            return
        series = self._reading.of_patch(self._wanted.patch_id)
        self._say_verdict(unbroken(verdict_text(series, self._reading.waiting)))
        assumed = assumed_text(series, self._reading.standing, self._reading.waiting)
        self.assumed.say(" ".join(text for text in (outdated_text(series), assumed) if text))
        self.method.setText(method_text(series))
        self.method.setVisible(bool(self.method.text()))
        self.listed.show_lines(lines_of(series))
        has_figures = any(one.figures for one in series)
        for part in (self.chart, self.listed):
            part.setVisible(has_figures)
        self.chart.setMinimumHeight(theme.space(ROW_UNITS * len(series) + CHART_UNITS))
        self._paint()

    def _say_verdict(self, text: str) -> None:
        """Show the verdict; one that came while the page was looked at is read out."""
        before = self.verdict.text()
        self.verdict.setText(text)
        if before and text and before != text:
            announce(self.verdict, text)

    def _paint(self) -> None:
        reading = self._reading
        if reading is None or self.chart.isHidden():
            return
        self._asked += 1
        asked, size, colours = self._asked, self.chart.size(), theme.current()
        choice = MeasuredChoice(
            series=reading.of_patch(self._wanted.patch_id),
            sessions=reading.sessions,
            today=self.context.today(),
            width=max(320, size.width()),
            height=max(self.chart.minimumHeight(), size.height()),
            ratio=self.devicePixelRatioF(),
            points=theme.font("note").pointSizeF(),
        )
        self.context.runner.compute(
            self, lambda: paint(choice, colours), lambda pixels: self._show_pixels(pixels, choice, asked)
        )

    def _show_pixels(self, pixels: bytes, choice: MeasuredChoice, asked: int) -> None:
        if asked == self._asked:
            self.chart.show_pixels(pixels, choice.width, choice.height, choice.ratio, self.verdict.text())

    def _measure(self, reading: MeasuredReading) -> None:
        """Say how far the measuring is, and begin what waits where nobody stopped it."""
        view, measuring = self._wanted.view, self.measuring
        if view is None:
            return
        is_possible = reading.problem is None and not reading.is_read_only
        if self.isVisible() and not reading.is_read_only:
            # The view on show first, then whichever else waits.
            order = sorted(reading.waiting_views, key=lambda one: one != view)
            following = next((one for one in order if measuring.may_begin(one)), None)
            if following is not None:
                measuring.begin(following)
        if measuring.is_busy:
            self.line.show_busy(measuring_text(measuring.view))
        elif reading.problem is not None:
            self.line.show_problem(sentence(reading.problem))
        elif reading.waiting and view in measuring.problems:
            self.line.show_waiting(sentence(measuring.problems[view]), is_bad=True)
        elif reading.waiting and is_possible:
            self.line.show_waiting(waiting_text(reading.waiting))
        else:
            self.line.clear()

    def _begin(self) -> None:
        if self._wanted.view is not None:
            self.measuring.begin(self._wanted.view)

    def _step(self, done: int, of: int) -> None:
        """Show how far it is, and what was found of each part as it comes."""
        self.line.step(done, of)
        if done // WHOLE != self._parts:
            self._parts = done // WHOLE
            self._hear()

    def _hear(self) -> None:
        """Look again: measuring began or ended."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look again if measuring began or ended while this was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def _see(self, key: Key) -> None:
        if self._reading is not None:
            open_seen(self.context, self, self._reading.series, key)
