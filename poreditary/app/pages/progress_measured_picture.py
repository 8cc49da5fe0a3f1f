"""From the figures of patches to the painted chart; runs away from the Qt thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from poreditary.app.pages.progress_measured_reading import SessionDay
from poreditary.app.pages.progress_picture import chart_colours
from poreditary.app.texts import lookup, word
from poreditary.app.theme import Colours
from poreditary.diary.measurements import PatchSeries
from poreditary.domain.measured_view import Patch
from poreditary.domain.measured_words import numbered

if TYPE_CHECKING:
    from poreditary.charts.measured import MeasuredData, MeasuredRow
    from poreditary.charts.progress import SessionMark

SHORTEST = timedelta(weeks=6)
"""A time axis is never shorter, so that three sittings of one week do not look like a course."""
AIR = 40
"""One part of so many is left free before the first day."""
MOST_NAMES = 3
"""So many sessions are written out with the names of their courses; more get numbers alone."""


@dataclass(frozen=True, slots=True)
class MeasuredChoice:
    """What to paint and how large: pixels, device pixel ratio, text in points."""

    series: tuple[PatchSeries, ...]
    sessions: tuple[SessionDay, ...]
    today: date
    width: int
    height: int
    ratio: float
    points: float


def paint(choice: MeasuredChoice, colours: Colours) -> bytes:
    """Return the RGBA pixels of the chart."""
    from poreditary.charts import measured, render

    inches = (choice.width / 100, choice.height / 100)
    data = data_of(choice.series, choice.sessions, choice.today)
    figure = measured.measured_figure(data, chart_colours(colours), lookup, choice.points, inches)
    return render.to_rgba(figure, choice.width, choice.height, choice.ratio)


def data_of(series: Sequence[PatchSeries], sessions: Sequence[SessionDay], today: date) -> "MeasuredData":
    """Return what the chart shows of patches, from their baseline to today."""
    from poreditary.charts.measured import MeasuredData

    days = [day for one in series for day in (*one.baseline_days, *(figure.day for figure in one.figures))]
    last = max([today, *days])
    first = min([*days, last - SHORTEST])
    first -= (last - first) // AIR
    names = names_of([one.patch for one in series])
    return MeasuredData(first, last, tuple(_row(one, names) for one in series), _sessions(sessions, first, last))


def names_of(patches: Sequence[Patch]) -> dict[int, str]:
    """Return what each patch is called: its zone, with a number where there are several of it."""
    names = numbered([word(patch.zone) for patch in patches])
    return {patch.id: name for patch, name in zip(patches, names, strict=True)}


def _row(one: PatchSeries, names: Mapping[int, str]) -> "MeasuredRow":
    from poreditary.charts.measured import row_of

    found = [(figure.day, figure.change) for figure in one.figures]
    return row_of(names[one.patch.id], found, one.baseline_days, is_assumed=one.noise.is_assumed)


def _sessions(found: Sequence[SessionDay], first: date, last: date) -> "tuple[SessionMark, ...]":
    from poreditary.charts.progress import SessionMark

    inside = [session for session in found if first <= session.day <= last]
    is_few = len(inside) <= MOST_NAMES
    return tuple(SessionMark(session.day, _label(session, is_few=is_few)) for session in inside)


def _label(session: SessionDay, *, is_few: bool) -> str:
    if not session.number:
        return session.name if is_few else ""
    return f"{session.name} {session.number}" if is_few else str(session.number)
