"""The fields above what was measured: of which view, which patch, against which baseline, by which method."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from poreditary.app import theme
from poreditary.app.days import medium_day
from poreditary.app.pages.progress_measured_picture import names_of
from poreditary.app.pages.progress_measured_reading import MeasuredReading
from poreditary.app.texts import say, word
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.domain.measured_view import MeasuredView

Offers = list[tuple[str, object]]


class MeasuredFields(QWidget):
    """Four fields, of which those with a choice are on show, and the buttons that set up what is measured."""

    def __init__(self, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self.view, self.patch, self.baseline, self.version = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        flow = FlowLayout(self)
        flow.setSpacing(theme.space(2))
        self._baseline_choice = _named(say("ProgressMeasured", "&Baseline"), self.baseline)
        self._version_choice = _named(say("ProgressMeasured", "&Method"), self.version)
        flow.addWidget(_named(say("ProgressMeasured", "Vie&w"), self.view))
        flow.addWidget(_named(say("ProgressMeasured", "&Patch"), self.patch))
        for part in (self._baseline_choice, self._version_choice, *buttons):
            flow.addWidget(part)

    def offer(self, reading: MeasuredReading, patch_id: int | None, version: str | None) -> None:
        """Offer what there is to choose of a view; None stands for all patches, and for the latest version."""
        shown = reading.measured
        _fill(self.view, [(word(one.view), one.view) for one in reading.views], shown.view if shown else None)
        names = names_of([one.patch for one in reading.series])
        patches: Offers = [(say("ProgressMeasured", "All patches"), None)]
        patches += [(names[one.patch.id], one.patch.id) for one in reading.series]
        _fill(self.patch, patches, patch_id)
        self.patch.setEnabled(len(reading.series) > 1)
        baselines: Offers = [(say("ProgressMeasured", "The present one"), None)]
        baselines += [(_former_text(one), one.id) for one in reading.formers]
        _fill(self.baseline, baselines, reading.former.id if reading.former else None)
        self._baseline_choice.setVisible(bool(reading.formers))
        versions: Offers = [(say("ProgressMeasured", "Version {n}").format(n=one), one) for one in reading.versions]
        _fill(self.version, versions, version)
        self._version_choice.setVisible(len(reading.versions) > 1)


def _former_text(former: MeasuredView) -> str:
    if former.ended_on is None:
        return ""
    return say("ProgressMeasured", "Until {day}").format(day=medium_day(former.ended_on))


def _named(text: str, box: QComboBox) -> QWidget:
    """Return a field with its name before it."""
    pair = QWidget()
    across = QHBoxLayout(pair)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(theme.space())
    label = QLabel(text)
    label.setBuddy(box)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    across.addWidget(label)
    across.addWidget(box)
    return pair


def _fill(box: QComboBox, offers: Sequence[tuple[str, object]], chosen: object) -> None:
    """Offer these and choose one of them, without touching a field that offers them already."""
    if [(box.itemText(n), box.itemData(n)) for n in range(box.count())] != list(offers):
        box.clear()
        for text, value in offers:
            box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
