"""What the measured part of the progress page says."""

from collections.abc import Sequence

from poreditary.app.days import medium_day
from poreditary.app.pages.progress_measured_picture import names_of
from poreditary.app.texts import lookup, say, word
from poreditary.app.widgets.measured_list import MeasuredLine
from poreditary.diary.calibration import CalibrationStanding
from poreditary.diary.measurements import PatchFigure, PatchSeries
from poreditary.domain import measured_words
from poreditary.domain.kinds import View
from poreditary.domain.measured_numbers import number_of
from poreditary.domain.measuring import PatchChange, Quantity, Verdict
from poreditary.domain.saying import Saying, said


def verdict_text(series: Sequence[PatchSeries], waiting: int) -> str:
    """Return in one or two sentences what the latest sitting with a figure says of these patches."""
    latest = _latest(series)
    if not latest:
        return _nothing_text(series, waiting)
    names = names_of([one.patch for one in series])
    pairs = [(names[one.patch.id], figure.change) for one, figure in latest]
    day = medium_day(latest[0][1].day)
    return say("ProgressMeasured", "{day}. {verdict}").format(day=day, verdict="\n".join(_verdicts(pairs)))


def _verdicts(pairs: Sequence[tuple[str, PatchChange]]) -> tuple[str, ...]:
    """Return what several patches came to; one that could be compared alone is said with its figures."""
    compared = [pair for pair in pairs if pair[1].is_comparable]
    if len(pairs) == 1 or len(compared) == 1:
        told = compared or pairs
        others = [name for name, _change in pairs if name != told[0][0]]
        text = measured_words.GROUPS[Verdict.NOT_COMPARABLE]
        refused = (Saying(text, {"patches": measured_words.listed(others)}),) if others else ()
        return said((measured_words.of_patch(*told[0]), *refused), lookup)
    return said(measured_words.together(pairs), lookup)


def lines_of(series: Sequence[PatchSeries]) -> list[MeasuredLine]:
    """Return what became of each patch at each sitting, the newest sitting first."""
    names = names_of([one.patch for one in series])
    found = [(figure, one) for one in series for figure in one.figures]
    order = {one.patch.id: place for place, one in enumerate(series)}
    found.sort(key=lambda item: order[item[1].patch.id])
    found.sort(key=lambda item: (item[0].day, item[0].sitting_id), reverse=True)
    is_said = _is_outdated(series)
    return [_line(figure, one, names[one.patch.id], is_said=is_said) for figure, one in found]


def assumed_text(series: Sequence[PatchSeries], standing: CalibrationStanding | None, waiting: int) -> str:
    """Return that the noise is only assumed after a calibration week; before its end the card on it says so."""
    assumed = next((one.noise for one in series if one.noise.is_assumed), None)
    if assumed is None or standing is None or not standing.is_complete:
        return ""
    text = say("ProgressMeasured", "Until your own noise is known, a cautious value is assumed.")
    return text if waiting else f"{text} {measured_words.standing(standing.done, assumed).said(lookup)}"


def outdated_text(series: Sequence[PatchSeries]) -> str:
    """Return that none of the figures is of things as they are, which is said once; of some of them, each line does."""
    if not _is_outdated(series):
        return ""
    return say("ProgressMeasured", "These figures are from before the patches, the baseline or the photos changed.")


def _is_outdated(series: Sequence[PatchSeries]) -> bool:
    figures = [figure for one in series for figure in one.figures]
    return bool(figures) and not any(figure.is_current for figure in figures)


def method_text(series: Sequence[PatchSeries]) -> str:
    """Return by which version of the method the figures were found, small."""
    versions = dict.fromkeys(figure.version for one in series for figure in one.figures)
    if not versions:
        return ""
    return measured_words.method(word(Quantity.INDEX), ", ".join(versions)).said(lookup)


def measuring_text(view: View | None) -> str:
    """Return which view is being measured."""
    if view is None:
        return say("ProgressMeasured", "Measuring…")
    return say("ProgressMeasured", "Measuring photos: {view}").format(view=word(view))


def waiting_text(count: int) -> str:
    """Return how many sittings are not measured yet."""
    one = say("ProgressMeasured", "1 sitting is not measured yet.")
    several = say("ProgressMeasured", "{n} sittings are not measured yet.")
    return one if count == 1 else several.format(n=count)


def _latest(series: Sequence[PatchSeries]) -> list[tuple[PatchSeries, PatchFigure]]:
    """Return the figures of the latest sitting at which a patch could be compared, else of the latest of all."""
    found = [(one, figure) for one in series for figure in one.figures]
    known = [item for item in found if item[1].change.is_comparable] or found
    if not known:
        return []
    newest = max(known, key=lambda item: (item[1].day, item[1].sitting_id))[1]
    return [item for item in found if item[1].sitting_id == newest.sitting_id]


def _nothing_text(series: Sequence[PatchSeries], waiting: int) -> str:
    """Return from when the baseline is, and what is to come; nothing where there is no baseline."""
    days = [day for one in series for day in one.baseline_days]
    if not days:
        return ""
    text = (
        say("ProgressMeasured", "Your baseline is from {day}. What came after is compared with it once it is measured.")
        if waiting
        else say(
            "ProgressMeasured",
            "Your baseline is from {day}. Take the same view again on another day, and it is compared here. {smallest}",
        )
    )
    least = measured_words.smallest(max(one.smallest for one in series)).said(lookup)
    return text.format(day=medium_day(min(days)), smallest=least)


def _line(figure: PatchFigure, one: PatchSeries, name: str, *, is_said: bool) -> MeasuredLine:
    change = figure.change
    advice = tuple(saying.said(lookup) for saying in _remarks(change))
    if not figure.is_current and not is_said:
        advice += (say("ProgressMeasured", "Measured before the patch, its baseline or its photos changed."),)
    return MeasuredLine(
        key=(one.patch.id, figure.sitting_id),
        day=medium_day(figure.day),
        patch=name,
        number=number_of(change),
        sentence=measured_words.verdict(change).said(lookup),
        advice=advice,
        is_seen=change.is_comparable or figure.is_seen,
    )


def _remarks(change: PatchChange) -> tuple[Saying, ...]:
    """Return what more is said of a sitting: its other reasons; that the noise is assumed stands above all of them."""
    return () if change.is_comparable else measured_words.notes(change)
