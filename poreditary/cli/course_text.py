"""Courses as the command line says them."""

from collections.abc import Iterable, Iterator
from datetime import date

from poreditary.cli.course_facts import CourseFacts
from poreditary.cli.speech import Speech
from poreditary.diary.expectations import name_of
from poreditary.domain.catalogue_values import Source
from poreditary.domain.cautions import question_text
from poreditary.domain.costs import Cost, CostInAll, Sums
from poreditary.domain.course_offer import Series, Voice
from poreditary.domain.treatment import CourseOverview
from poreditary.domain.visit import NextVisit


def money(hundredths: int, currency: str) -> str:
    """Return a sum as one reads it."""
    return f"{hundredths / 100:.2f} {currency}".strip()


def count_text(overview: CourseOverview, speech: Speech) -> str:
    """Return how many of the planned sessions have been."""
    done, planned = overview.done, overview.course.sessions_planned
    if done > planned == 1:
        text = speech.say("Cli", "{done} sessions, 1 was planned")
    elif done > planned:
        text = speech.say("Cli", "{done} sessions, {planned} were planned")
    elif planned == 1:
        text = speech.say("Cli", "{done} of 1 session")
    else:
        text = speech.say("Cli", "{done} of {planned} sessions")
    return text.format(done=done, planned=planned)


def course_line(facts: CourseFacts, today: date, speech: Speech) -> str:
    """Return a course in one line: how far it is, when the next session is, and what it costs."""
    course = facts.overview.course
    parts = (
        f"{course.name} ({course.id})",
        course.clinic,
        count_text(facts.overview, speech),
        due_text(facts.overview, facts.visit, today, speech),
        *_cost_parts(facts.cost, speech),
    )
    return " · ".join(part for part in parts if part)


def in_all_line(cost: CostInAll, speech: Speech) -> str:
    """Return what everything cost so far and as planned; nothing where nobody noted a cost."""
    if not cost.planned:
        return ""
    parts = [*_sums(cost.paid, cost.planned, speech)]
    if cost.unknown == 1:
        parts.append(speech.say("Cli", "planned cost of 1 course not known"))
    elif cost.unknown:
        parts.append(speech.say("Cli", "planned cost of {n} courses not known").format(n=cost.unknown))
    return speech.say("Cli", "In all: {sums}").format(sums=" · ".join(parts))


def taken_line(series: Series, sessions: int | None, interval_days: int | None, speech: Speech) -> str:
    """Return where the numbers come from that were left out, None for each that was given; nothing for neither."""
    if sessions is None and interval_days is None:
        return ""
    parts = [] if sessions is None else [_sessions(str(sessions), speech)]
    parts += [] if interval_days is None else [_apart(str(interval_days), speech)]
    text = {
        Voice.PERSONAL: speech.say("Cli", "{numbers}: from your own note ({sources})."),
        Voice.PUBLISHED: speech.say(
            "Cli", "{numbers}: from the published series with the fewest sessions ({sources})."
        ),
        Voice.ARTICLE: speech.say("Cli", "{numbers}: from the article ({sources})."),
        Voice.GENERAL: speech.say(
            "Cli", "{numbers}: from one clinic’s statement for all treatments at once ({sources})."
        ),
    }[series.voice]
    rest = speech.say("Cli", "Other numbers: --sessions and --interval.")
    return f"{text.format(numbers=', '.join(parts), sources=_names(series.sources, speech))} {rest}"


def offer_lines(series: Iterable[Series], speech: Speech) -> Iterator[str]:
    """Yield a line for each series stated, with who says so."""
    for one in series:
        text = {
            Voice.PERSONAL: speech.say("Cli", "Your own note: {numbers} ({sources})"),
            Voice.PUBLISHED: speech.say("Cli", "Published: {numbers} ({sources})"),
            Voice.ARTICLE: speech.say("Cli", "Article: {numbers} ({sources})"),
            Voice.GENERAL: speech.say(
                "Cli", "One clinic’s statement for all treatments at once: {numbers} ({sources})"
            ),
        }[one.voice]
        yield text.format(numbers=_numbers(one, speech), sources=_names(one.sources, speech))


def raised_lines(facts: CourseFacts, speech: Speech) -> Iterator[str]:
    """Yield what to raise with the clinic, each question with what every source says."""
    if facts.raised:
        yield speech.say("Cli", "To raise with the clinic; questions, not verdicts:")
    for raised in facts.raised:
        yield f"  {question_text(raised, facts.overview.course.name, speech.say, speech.language)}"
        note = f": {raised.note}" if raised.note else ""
        yield f"    {speech.word(raised.ground)}{note}"
        for said in raised.statements:
            yield f"    - {said.text.in_language(speech.language)} ({_names(said.sources, speech)})"


def due_text(overview: CourseOverview, visit: NextVisit | None, today: date, speech: Speech) -> str:
    """Return when the next session is, or why there is none to come."""
    if overview.course.ended_on is not None:
        return speech.say("Cli", "ended {day}").format(day=overview.course.ended_on)
    if visit is None:
        return speech.say("Cli", "complete")
    if visit.is_booked:
        at = "" if visit.at is None else f" {visit.at:%H:%M}"
        return speech.say("Cli", "booked {day}").format(day=f"{visit.day}{at}")
    text = speech.say("Cli", "was due {day}") if visit.was_due(today) else speech.say("Cli", "next due {day}")
    return text.format(day=visit.day)


def _cost_parts(cost: Cost, speech: Speech) -> Iterator[str]:
    yield from _sums(cost.paid, cost.planned or {}, speech)
    if cost.planned is None and cost.paid:
        yield speech.say("Cli", "planned cost not known")


def _sums(paid: Sums, planned: Sums, speech: Speech) -> Iterator[str]:
    for text, sums in (
        (speech.say("Cli", "paid {sum}"), paid),
        (speech.say("Cli", "planned {sum}"), planned if planned != paid else {}),
    ):
        if sums:
            shown = " + ".join(money(hundredths, currency) for currency, hundredths in sums.items())
            yield text.format(sum=shown)


def _numbers(series: Series, speech: Speech) -> str:
    count = _sessions(series.sessions.figures, speech)
    return count if series.interval_days is None else f"{count}, {_apart(series.interval_days.figures, speech)}"


def _sessions(figures: str, speech: Speech) -> str:
    return speech.say("Cli", "1 session") if figures == "1" else speech.say("Cli", "{n} sessions").format(n=figures)


def _apart(figures: str, speech: Speech) -> str:
    text = speech.say("Cli", "1 day apart") if figures == "1" else speech.say("Cli", "{n} days apart")
    return text.format(n=figures)


def _names(sources: Iterable[Source], speech: Speech) -> str:
    return "; ".join(name_of(source, speech.language) for source in sources)
