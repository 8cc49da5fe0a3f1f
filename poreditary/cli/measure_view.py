"""Measure what waits of a view of the diary, and say what became of each patch."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from poreditary.cli.measure_text import UNFIT, Shown
from poreditary.cli.speech import Speech
from poreditary.cli.terminal import Terminal
from poreditary.domain import gate_words, measured_words
from poreditary.domain.kinds import View
from poreditary.domain.measuring import METHOD

if TYPE_CHECKING:
    from poreditary.diary.measure_work import Measured
    from poreditary.diary.measurements import PatchFigure, PatchSeries


def measure_view(view: View, terminal: Terminal) -> int:
    """Measure what waits of a view; print what became of each patch until its latest sitting, as JSON until each."""
    from poreditary.diary.measure_work import measure
    from poreditary.diary.photo_work import run

    with terminal.diary() as diary, Shown(terminal) as shown:
        done = run(measure(view), diary, shown.part(0, 1))
        series = diary.measurements.series(view)
        sittings = diary.calibration.standing(view).done
    terminal.value(_value(view, done, series))
    for line in _lines(done, series, sittings, terminal.speech):
        terminal.line(line)
    return 0


def _lines(done: "Measured", series: tuple["PatchSeries", ...], sittings: int, speech: Speech) -> Iterator[str]:
    text = speech.say("Cli", "Measured now: photos {photos}, sittings {sittings}.")
    if not done.photos:
        text = speech.say("Cli", "Nothing was waiting to be measured.")
    yield text.format(photos=len(done.photos), sittings=len(done.sittings))
    for photo, gate in done.refused:
        refused = speech.say("Cli", UNFIT).format(name=f"{photo.id}  {photo.file_name}")
        yield f"{refused} {gate_words.saying(gate).said(speech.say)}"
    names = measured_words.numbered([speech.word(one.patch.zone) for one in series])
    for patch, name in zip(series, names, strict=True):
        yield from _patch_lines(patch, name, speech)
    notes = {note: None for patch in series for note in _notes(patch, len(series), sittings, speech)}
    yield from (f"  {note}" for note in notes)


def _patch_lines(series: "PatchSeries", name: str, speech: Speech) -> Iterator[str]:
    """Return the latest verdict and, where that sitting was refused, the latest one that was not."""
    if not series.figures:
        yield speech.say("Cli", "{patch}: no sitting after the baseline is measured yet.").format(patch=name)
    for figure in _told(series):
        yield f"{figure.day}  {measured_words.of_patch(name, figure.change).said(speech.say)}"
        if not figure.change.is_comparable:
            yield from (f"  {note.said(speech.say)}" for note in measured_words.notes(figure.change))


def _told(series: "PatchSeries") -> Iterator["PatchFigure"]:
    known = [figure for figure in series.figures if figure.change.is_comparable]
    if series.figures and series.figures[-1] not in known[-1:]:
        yield series.figures[-1]
    yield from known[-1:]


def _notes(series: "PatchSeries", patches: int, sittings: int, speech: Speech) -> Iterator[str]:
    """Return what holds for all of the patches: what is assumed, and how far the calibration week is."""
    for figure in _told(series):
        if figure.change.is_comparable:
            for note in measured_words.notes(figure.change, patches=patches):
                # What teaches the noise is said once a week has begun by how far that is.
                is_told = bool(sittings) and note.text == measured_words.ASSUMED
                short = speech.say("Cli", "Your own noise is not known yet, so a cautious value is assumed.")
                yield short if is_told else note.said(speech.say)
    # Where repeats have taught the noise, no calibration week is missing.
    if sittings or series.noise.is_assumed:
        yield measured_words.standing(sittings, series.noise).said(speech.say)


def _value(view: View, done: "Measured", series: tuple["PatchSeries", ...]) -> dict[str, object]:
    return {
        "view": view,
        "method": METHOD,
        "measured": {"photos": sorted(done.photos), "sittings": sorted(done.sittings)},
        "refused": [{"photo": photo.id, "reason": gate.reason} for photo, gate in done.refused],
        "patches": [
            {
                "id": one.patch.id,
                "zone": one.patch.zone,
                "baseline_days": one.baseline_days,
                "noise_assumed": one.noise.is_assumed,
                "mdc_pct": round(one.smallest, 3),
                "figures": [_figure(figure) for figure in one.figures],
            }
            for one in series
        ],
    }


def _figure(figure: "PatchFigure") -> dict[str, object]:
    from poreditary.measure.series_answer import change_answer

    return {
        "sitting": figure.sitting_id,
        "day": figure.day,
        "version": figure.version,
        "is_current": figure.is_current,
        "photos": figure.photo_ids,
        **change_answer(figure.change),
    }
