"""Measure what waits of a view of the diary, and say what became of each patch."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from poreditary.cli.measure_text import Shown
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
    yield text.format(photos=len(done.photos), sittings=len(done.sittings))
    for photo, gate in done.refused:
        refused = speech.say("Cli", "{name}: not measured.").format(name=f"{photo.id}  {photo.file_name}")
        yield f"{refused} {gate_words.saying(gate).said(speech.say)}"
    for patch in series:
        yield from _patch_lines(patch, len(series), sittings, speech)


def _patch_lines(series: "PatchSeries", patches: int, sittings: int, speech: Speech) -> Iterator[str]:
    if series.figures:
        latest = series.figures[-1]
        yield f"{latest.day}  {measured_words.of_patch(series.patch.zone, latest.change).said(speech.say)}"
        notes = measured_words.notes(latest.change, patches=patches)
    else:
        zone = speech.word(series.patch.zone)
        yield speech.say("Cli", "{patch}: no sitting after the baseline is measured yet.").format(patch=zone)
        notes = ()
    for note in (*notes, measured_words.standing(sittings, series.noise)):
        yield f"  {note.said(speech.say)}"


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
