"""From a reading of the diary to the painted figure and its sentence; runs away from the Qt thread."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from poreditary.app.texts import lookup, say, word
from poreditary.app.theme import Colours
from poreditary.diary.expectations import article_band
from poreditary.diary.progress import ProgressReading
from poreditary.domain.expectation import BandOnAxis, on_axis
from poreditary.domain.kinds import Aspect, Zone
from poreditary.domain.treatment import CourseOverview
from poreditary.domain.trend import Trend, Verdict, trend, weekly_means

if TYPE_CHECKING:
    from poreditary.charts.progress import SessionMark
    from poreditary.charts.style import ChartColours

HALF_BRIGHT = 128


@dataclass(frozen=True, slots=True)
class Choice:
    """What to paint and how large: pixels, device pixel ratio, text in points."""

    aspect: Aspect
    zone: Zone | None
    course_id: int
    width: int
    height: int
    ratio: float
    points: float


@dataclass(frozen=True, slots=True)
class Painted:
    """RGBA pixels of the figure, the sentence above it and the note below."""

    pixels: bytes
    width: int
    height: int
    ratio: float
    sentence: str
    note: str


def paint(reading: ProgressReading, choice: Choice, colours: Colours) -> Painted:
    """Paint the figure for what was chosen."""
    from poreditary.charts import progress, render

    overview = next((c for c in reading.courses if c.course.id == choice.course_id), None)
    since = _since(overview)
    found = trend(weekly_means(reading.check_ins, choice.aspect, choice.zone), since)
    data = progress.ProgressData(
        first=reading.first,
        last=_last(reading, overview),
        rating_title=_title(choice),
        trend=found,
        weeks=reading.weeks,
        sessions=_sessions(reading, overview),
        photo_days=reading.photo_days,
        bands=_bands(overview),
    )
    figure = progress.progress_figure(data, chart_colours(colours), lookup, choice.points)
    pixels = render.to_rgba(figure, choice.width, choice.height, choice.ratio)
    return Painted(pixels, choice.width, choice.height, choice.ratio, sentence_of(found, choice), note_of(overview))


def chart_colours(colours: Colours) -> "ChartColours":
    """Return the window's colours for charts."""
    from poreditary.charts import style

    is_dark = int(colours.page[1:3], 16) < HALF_BRIGHT
    return style.ChartColours(
        paper=colours.page,
        ink=colours.ink,
        quiet=colours.quiet,
        line=colours.line,
        accent=colours.accent,
        care=colours.care,
        series=style.ON_DARK if is_dark else style.ON_LIGHT,
    )


def sentence_of(found: Trend, choice: Choice) -> str:
    """Return what the trend says, in one sentence."""
    match found.verdict:
        case Verdict.TOO_EARLY:
            text = say(
                "Progress", "{what}: too early to tell. It takes four rated weeks before the change and two after."
            )
        case Verdict.WITHIN_NOISE:
            text = say(
                "Progress", "{what}: {now} lately, {before} before. Your own noise is ±{noise}: not distinguishable."
            )
        case Verdict.LOWER:
            text = say(
                "Progress", "{what}: {now} lately, {before} before. Lower by more than your own noise of ±{noise}."
            )
        case Verdict.HIGHER:
            text = say(
                "Progress", "{what}: {now} lately, {before} before. Higher by more than your own noise of ±{noise}."
            )
    numbers = {"now": (found.latest, found.places), "before": (found.baseline, found.places), "noise": (found.noise, 1)}
    shown = {name: "" if number is None else f"{number:.{places}f}" for name, (number, places) in numbers.items()}
    return text.format(what=_what(choice), **shown)


def note_of(overview: CourseOverview | None) -> str:
    """Return where the band comes from."""
    if overview is None:
        return say("Progress", "Choose a course to see what the article leads one to expect of it.")
    band = article_band()
    return say(
        "Progress",
        "The band is one clinic's statement for all treatments at once: {low} to {high} sessions for a lasting change "
        "({source}). Days to come follow your own interval.",
    ).format(low=band.low, high=band.high, source=band.source)


def _since(overview: CourseOverview | None) -> date | None:
    if overview is None:
        return None
    return overview.sessions[0].day if overview.sessions else overview.course.started_on


def _last(reading: ProgressReading, overview: CourseOverview | None) -> date:
    due = overview.next_due if overview is not None else None
    return max(reading.last, due) if due is not None else reading.last


def _what(choice: Choice) -> str:
    zone = say("Progress", "all zones") if choice.zone is None else word(choice.zone)
    return say("Progress", "{aspect}, {zone}").format(aspect=word(choice.aspect), zone=zone)


def _title(choice: Choice) -> str:
    return say("Progress", "{what}: your own rating, 0 to 4, mean of each week").format(what=_what(choice))


def _sessions(reading: ProgressReading, overview: CourseOverview | None) -> "tuple[SessionMark, ...]":
    """Return the sessions of the course on show by their numbers, and single ones without."""
    from poreditary.charts.progress import SessionMark

    single = tuple(SessionMark(day, "") for day in reading.single_days)
    of_course = () if overview is None else overview.sessions
    numbered = (SessionMark(session.day, str(number)) for number, session in enumerate(of_course, start=1))
    return (*numbered, *single)


def _bands(overview: CourseOverview | None) -> tuple[tuple[BandOnAxis, str], ...]:
    if overview is None:
        return ()
    band = article_band()
    words = say("Progress", "article: {low}-{high} sessions").format(low=band.low, high=band.high)
    return ((on_axis(overview, band), words),)
