"""What the person chooses for a report: time, sections, photos, language, name."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.days import to_day, to_qdate
from poreditary.app.forms.report_page import Ui_ReportPage
from poreditary.app.models.photo_thumbnails import Thumbnails
from poreditary.app.pages.report_photos import SIDE_UNITS, ReportPhotos, WholeRow
from poreditary.app.texts import LANGUAGES, say, system_language, word
from poreditary.app.widgets.calendar import DayEdit
from poreditary.diary.reporting import ReportSurvey
from poreditary.domain.report import (
    APPENDIX,
    MOST_PHOTOS,
    SUMMARY,
    ReportRequest,
    ReportSection,
    earliest_and_latest,
    months_before,
)

VISIT, ALL, OWN = -1, 0, -2
"""Choices of the time that are no number of months."""
DEFAULT_MONTHS = 6


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen, to be chosen again when the page is made anew; `photos` are None where nobody picked any."""

    period: int
    first: date
    last: date
    left_out: frozenset[ReportSection]
    photos: tuple[int, ...] | None
    language: str | None
    name: str


class ReportChoices(QObject):
    """The fields on the left of the page; `changed` tells that another report is asked for."""

    changed = Signal()

    def __init__(self, context: Context, form: Ui_ReportPage) -> None:
        super().__init__(form.fields)
        self.form = form
        self._context = context
        self._survey: ReportSurvey | None = None
        self._is_picked = False
        self._language: str | None = None
        self._to_choose: Chosen | None = None
        self.first, self.last = DayEdit(), DayEdit()
        self.boxes: dict[ReportSection, QCheckBox] = {}
        self.photos = ReportPhotos(Thumbnails(context, theme.space(SIDE_UNITS), form.fields.devicePixelRatioF(), self))
        self._furnish()
        self._order()
        self._connect()

    def _furnish(self) -> None:
        form = self.form
        for row, (label, edit) in enumerate(((form.first_label, self.first), (form.last_label, self.last)), start=1):
            form.time_form.setWidget(row, QFormLayout.ItemRole.FieldRole, edit)
            label.setBuddy(edit)
        self._add_boxes(form.page_one_lines, SUMMARY)
        self._add_boxes(form.appendix_lines, APPENDIX)
        form.photos.setModel(self.photos)
        form.photos.setIconSize(QSize(theme.space(SIDE_UNITS), theme.space(SIDE_UNITS)))
        form.photos.setItemDelegate(WholeRow(form.photos))
        form.photos.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        for code, name in LANGUAGES.items():
            form.language.addItem(name, code)
        form.language.setCurrentIndex(form.language.findData(self._window_language()))

    def _order(self) -> None:
        """Let Tab go through the fields as they are read; those made here would come last."""
        form = self.form
        stops = (form.period, self.first, self.last, form.language, form.name, *self.boxes.values(), form.photos)
        for before, after in pairwise((*stops, form.preview)):
            QWidget.setTabOrder(before, after)

    def _add_boxes(self, lines: QVBoxLayout, sections: tuple[ReportSection, ...]) -> None:
        for section in sections:
            box = QCheckBox(word(section).replace("&", "&&"))
            box.setChecked(True)
            lines.addWidget(box)
            self.boxes[section] = box

    def _connect(self) -> None:
        self.form.period.activated.connect(self._choose_period)
        self.first.dateChanged.connect(lambda: self._choose_days(self.first))
        self.last.dateChanged.connect(lambda: self._choose_days(self.last))
        for box in self.boxes.values():
            box.toggled.connect(self._choose)
        self.photos.chosen_changed.connect(self._pick)
        self.form.language.activated.connect(self._choose_language)
        self.form.name.textEdited.connect(self._choose)

    def offer(self, survey: ReportSurvey) -> None:
        """Show what there is to choose from; what was chosen stays where it still is there."""
        self._survey = survey
        before, again = self.form.period.currentData(), self._to_choose
        self._offer_periods(survey)
        if again is not None:
            self._to_choose = None
            self._choose_again(again)
            before = again.period
        at = self.form.period.findData(before)
        self.form.period.setCurrentIndex(at if at >= 0 else self._default_period())
        latest = to_qdate(survey.today)
        with QSignalBlocker(self.first), QSignalBlocker(self.last):
            self.first.setMaximumDate(latest)
            self.last.setMaximumDate(latest)
        self._choose_period()

    def request(self) -> ReportRequest:
        """Return the report that is asked for."""
        sections = tuple(section for section, box in self.boxes.items() if box.isChecked())
        return ReportRequest(
            first=to_day(self.first.date()),
            last=to_day(self.last.date()),
            sections=sections,
            photo_ids=self.photos.chosen if ReportSection.PHOTOS in sections else (),
            language=self.form.language.currentData(),
            name=self.form.name.text().strip(),
        )

    def chosen(self) -> Chosen:
        """Return what was chosen."""
        return Chosen(
            period=self.form.period.currentData() if self._survey is not None else DEFAULT_MONTHS,
            first=to_day(self.first.date()),
            last=to_day(self.last.date()),
            left_out=frozenset(section for section, box in self.boxes.items() if not box.isChecked()),
            photos=self.photos.chosen if self._is_picked else None,
            language=self._language,
            name=self.form.name.text(),
        )

    def choose_again(self, chosen: Chosen) -> None:
        """Choose what was chosen before, as soon as it is known what there is."""
        self._to_choose = chosen
        if self._survey is not None:
            self.offer(self._survey)

    def _choose_again(self, chosen: Chosen) -> None:
        with QSignalBlocker(self.first), QSignalBlocker(self.last), QSignalBlocker(self):
            self.first.setDate(to_qdate(chosen.first))
            self.last.setDate(to_qdate(chosen.last))
            for section, box in self.boxes.items():
                box.setChecked(section not in chosen.left_out)
        self._language = chosen.language
        if chosen.language is not None:
            self.form.language.setCurrentIndex(self.form.language.findData(chosen.language))
        self.form.name.setText(chosen.name)
        self._is_picked = chosen.photos is not None
        if chosen.photos is not None and self._survey is not None:
            self.photos.show_photos(self._survey.photos, chosen.photos)

    def _offer_periods(self, survey: ReportSurvey) -> None:
        box = self.form.period
        box.clear()
        if survey.last_visit is not None:
            box.addItem(say("Report", "Since the last visit"), VISIT)
        box.addItem(say("Report", "3 months"), 3)
        box.addItem(say("Report", "6 months"), 6)
        box.addItem(say("Report", "12 months"), 12)
        box.addItem(say("Report", "All of it"), ALL)
        box.addItem(say("Report", "Own days"), OWN)

    def _default_period(self) -> int:
        """Return the place of the default: since the last visit where there was one."""
        visit = self.form.period.findData(VISIT)
        return visit if visit >= 0 else self.form.period.findData(DEFAULT_MONTHS)

    def _choose_period(self) -> None:
        period, survey = self.form.period.currentData(), self._survey
        if survey is None:
            return
        if period != OWN:
            first = months_before(survey.today, period) if period > 0 else survey.first_day
            first = survey.last_visit if period == VISIT else first
            with QSignalBlocker(self.first), QSignalBlocker(self.last):
                self.first.setDate(to_qdate(first or survey.today))
                self.last.setDate(to_qdate(survey.today))
        self._choose()

    def _choose_days(self, edited: DayEdit) -> None:
        self.form.period.setCurrentIndex(self.form.period.findData(OWN))
        if self.first.date() > self.last.date():
            other = self.last if edited is self.first else self.first
            with QSignalBlocker(other):
                other.setDate(edited.date())
        self._choose()

    def _choose_language(self) -> None:
        self._language = self.form.language.currentData()
        self._choose()

    def _pick(self) -> None:
        self._is_picked = True
        self._say_count()
        self.changed.emit()

    def _choose(self) -> None:
        self._show_photos()
        self.changed.emit()

    def _show_photos(self) -> None:
        survey = self._survey
        if survey is None:
            return
        first, last = to_day(self.first.date()), to_day(self.last.date())
        photos = [photo for photo in survey.photos if first <= photo.day <= last]
        default = earliest_and_latest(photos, survey.views, first, last)
        if photos != self.photos.photos or not self._is_picked:
            self.photos.show_photos(photos, self.photos.chosen if self._is_picked else default)
        wants = self.boxes[ReportSection.PHOTOS].isChecked()
        self.form.photos.setVisible(wants and bool(photos))
        self.form.photos_label.setVisible(wants)
        self._say_count()

    def _say_count(self) -> None:
        if not self.photos.photos:
            self.form.photos_label.setText(say("Report", "There is no photo in this time."))
            return
        text = say("Report", "Photos: {n} chosen, {most} at most")
        self.form.photos_label.setText(text.format(n=len(self.photos.chosen), most=MOST_PHOTOS))

    def _window_language(self) -> str:
        language = self._context.settings.language
        return system_language() if language == "system" else language
