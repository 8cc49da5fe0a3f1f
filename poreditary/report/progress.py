"""Whether the ratings left their own noise: one sentence and one figure for page one."""

from datetime import date

from poreditary.charts import progress, render, style
from poreditary.domain.expectation import BandOnAxis, on_axis
from poreditary.domain.kinds import Aspect
from poreditary.domain.report import ReportContent, ReportSection
from poreditary.domain.treatment import CourseOverview
from poreditary.domain.trend import FEWEST_BASELINE_WEEKS, LATEST_WEEKS, Trend, Verdict, trend, weekly_means
from poreditary.domain.words import mark
from poreditary.report.document import Line, Part, Picture
from poreditary.report.pen import Pen, Say, rating

FIGURE = "progress"
FIGURE_INCHES = (7.1, 3.1)
FIGURE_POINTS = 7.5
BASELINE = ("Report", mark("Report", "baseline and its own noise, ±{noise}"))


def progress_part(content: ReportContent, pen: Pen) -> Part:
    """Return what the pore ratings say, in one sentence and one figure."""
    course = judged_course(content)
    found = _trend(content, course)
    sentence = sentence_of(found, course, pen)
    noise = pen.say(
        "Report",
        "Own ratings, 0 to 4 by written anchors, mean of all rated zones. The noise is the smallest real change at "
        "95 %, taken from the weeks before.",
    )
    picture = Picture(FIGURE, _alt(content, sentence, pen))
    return Part(pen.word(ReportSection.PROGRESS), (Line(sentence, is_strong=True), picture, Line(noise, is_quiet=True)))


def figure(content: ReportContent, pen: Pen) -> str:
    """Return the figure as SVG."""
    course = judged_course(content)
    data = progress.ProgressData(
        first=content.request.first,
        last=_last(content, course),
        rating_title=pen.say("Report", "Pores, own rating from 0 to 4, mean of each week"),
        trend=_trend(content, course),
        weeks=content.weeks,
        sessions=_sessions(content, course),
        photo_days=content.photo_days,
        bands=_bands(content, course, pen),
    )
    drawn = progress.progress_figure(data, style.PRINT, _for_a_reader(pen.say), FIGURE_POINTS)
    drawn.set_size_inches(*FIGURE_INCHES)
    return render.to_svg(drawn).decode()


def judged_course(content: ReportContent) -> CourseOverview | None:
    """Return the course whose first session is the change to judge: a running one, else the latest."""
    return next((course for course in content.courses if course.sessions), None)


def sentence_of(found: Trend, course: CourseOverview | None, pen: Pen) -> str:
    """Return what the pore ratings say, with the numbers it rests on."""
    match found.verdict:
        case Verdict.TOO_EARLY:
            text = pen.say(
                "Report", "Pores: too early to tell. It takes {before} rated weeks before the change and {after} after."
            )
            return text.format(before=FEWEST_BASELINE_WEEKS, after=LATEST_WEEKS)
        case Verdict.WITHIN_NOISE:
            text = pen.say("Report", "Pores: {now} lately, {base} {before}. Within the own noise of ±{noise}.")
        case Verdict.LOWER:
            text = pen.say(
                "Report",
                "Pores: {now} lately, {base} {before}. Lower by more than the own noise of ±{noise}.",
            )
        case Verdict.HIGHER:
            text = pen.say(
                "Report",
                "Pores: {now} lately, {base} {before}. Higher by more than the own noise of ±{noise}.",
            )
    now, base, noise = found.latest or 0.0, found.baseline or 0.0, found.noise or 0.0
    return text.format(
        now=rating(now, found.places),
        base=rating(base, found.places),
        noise=rating(noise),
        before=_before(course, pen),
    )


def _before(course: CourseOverview | None, pen: Pen) -> str:
    if course is None:
        return pen.say("Report", "in the first {n} rated weeks").format(n=FEWEST_BASELINE_WEEKS)
    day = pen.day(course.sessions[0].day)
    return pen.say("Report", "before session 1 of {course} on {day}").format(course=course.course.name, day=day)


def _trend(content: ReportContent, course: CourseOverview | None) -> Trend:
    since = course.sessions[0].day if course is not None else None
    return trend(weekly_means(content.check_ins, Aspect.PORES), since)


def _last(content: ReportContent, course: CourseOverview | None) -> date:
    """Return the last day of the figure: up to today it reaches to the next session due, as in the window."""
    due = course.next_due if course is not None and content.request.last >= content.today else None
    return max(content.request.last, due) if due is not None else content.request.last


def _sessions(content: ReportContent, course: CourseOverview | None) -> tuple[progress.SessionMark, ...]:
    """Return the sessions of the course by their numbers, and single ones without."""
    found = () if course is None else course.sessions
    numbered = (progress.SessionMark(session.day, str(number)) for number, session in enumerate(found, start=1))
    single = (session.day for session in content.sessions if session.course_id is None)
    return (*numbered, *(progress.SessionMark(day, "") for day in single if day >= content.request.first))


def _bands(content: ReportContent, course: CourseOverview | None, pen: Pen) -> tuple[tuple[BandOnAxis, str], ...]:
    if course is None:
        return ()
    return tuple(
        (
            on_axis(course, expected.article),
            pen.say("Report", "article: {low}–{high} sessions").format(
                low=expected.article.low, high=expected.article.high
            ),
        )
        for expected in content.expected
        if expected.treatment == course.course.treatment
    )


def _alt(content: ReportContent, sentence: str, pen: Pen) -> str:
    request = content.request
    text = pen.say("Report", "Progress from {first} to {last}: weekly ratings, sessions and routine. {sentence}")
    return text.format(first=pen.day(request.first), last=pen.day(request.last), sentence=sentence)


def _for_a_reader(say: Say) -> Say:
    """Return a lookup in which the figure speaks of the person's baseline to someone else."""
    return lambda context, text: say(*BASELINE) if (context, text) == progress.NOISE else say(context, text)
