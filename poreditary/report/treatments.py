"""Courses, sessions and reactions: a few lines each on page one, one by one in the appendix."""

from poreditary.domain.expectation import Band
from poreditary.domain.reaction import Reaction
from poreditary.domain.report import Expected, ReportContent, ReportSection
from poreditary.domain.treatment import CourseOverview, Session
from poreditary.domain.visit import NextVisit
from poreditary.report.costs import cost_blocks
from poreditary.report.document import Block, Bullets, Column, Line, Part, Table
from poreditary.report.patch_tests import known_of_suspect, patch_blocks, patch_lines
from poreditary.report.pen import Pen

MOST_COURSES = 5
MOST_SINGLE = 4
MOST_REACTIONS = 5


def treatments(content: ReportContent, pen: Pen) -> Part:
    """Return the courses up to the last day, what is expected of them, and the single visits of the time."""
    blocks: list[Block] = []
    expected = {found.treatment: found for found in content.expected}
    for overview in content.courses[:MOST_COURSES]:
        blocks += _course(overview, expected.get(overview.course.treatment), content, pen)
    if len(content.courses) > MOST_COURSES:
        n = len(content.courses) - MOST_COURSES
        more = pen.say("Report", "and 1 earlier course") if n == 1 else pen.say("Report", "and {n} earlier courses")
        blocks.append(Line(more.format(n=n), is_quiet=True))
    single = [session for session in content.sessions if session.course_id is None and content.is_inside(session.day)]
    blocks += _single(single, content, pen)
    none = Line(pen.say("Report", "None noted."), is_quiet=True)
    return Part(pen.word(ReportSection.TREATMENTS), tuple(blocks) or (none,))


def sessions(content: ReportContent, pen: Pen) -> Part:
    """Return every session of the time."""
    numbers = {
        session.id: _number(n, overview.course.sessions_planned, pen)
        for overview in content.courses
        for n, session in enumerate(overview.sessions, start=1)
    }
    found = [session for session in content.sessions if content.is_inside(session.day)]
    table = Table(
        (
            Column(pen.say("Report", "Day")),
            Column(pen.say("Report", "Treatment"), 3),
            Column(pen.say("Report", "Session")),
            Column(pen.say("Report", "Area"), 3),
            Column(pen.say("Report", "Device, settings, note"), 4),
            Column(pen.say("Report", "Pain, 0–10"), is_number=True),
        ),
        tuple(
            (
                pen.day(session.day),
                "\n".join(filter(None, (_name(session, content), pen.joined((session.practitioner, session.clinic))))),
                numbers.get(session.id, ""),
                session.area,
                "\n".join(filter(None, (session.device, session.settings, session.note))),
                "" if session.pain is None else str(session.pain),
            )
            for session in found
        ),
    )
    none = Line(pen.say("Report", "There was no session in this time."), is_quiet=True)
    return Part(pen.word(ReportSection.SESSIONS), (table if found else none, *cost_blocks(content, pen)))


def reactions(content: ReportContent, pen: Pen) -> Part:
    """Return the latest reactions of the time in one line each."""
    found = content.reactions
    blocks: list[Block] = [Line(pen.say("Report", "None noted in this time."), is_quiet=True)]
    if found:
        blocks = [Bullets(tuple(_reaction(reaction, content, pen) for reaction in found[:MOST_REACTIONS]))]
    if len(found) > MOST_REACTIONS:
        n = len(found) - MOST_REACTIONS
        more = pen.say("Report", "and 1 earlier reaction") if n == 1 else pen.say("Report", "and {n} earlier reactions")
        blocks.append(Line(more.format(n=n), is_quiet=True))
    patches = patch_lines(content, pen)
    return Part(pen.word(ReportSection.REACTIONS), (*blocks, Bullets(patches)) if patches else tuple(blocks))


def reaction_list(content: ReportContent, pen: Pen) -> Part:
    """Return every reaction of the time."""
    table = Table(
        (
            Column(pen.say("Report", "Days"), 3),
            Column(pen.say("Report", "Reaction"), 2),
            Column(pen.say("Report", "Severity, 0–4"), is_number=True),
            Column(pen.say("Report", "Zones"), 2),
            Column(pen.say("Report", "Suspected"), 5),
            Column(pen.say("Report", "Note"), 4),
        ),
        tuple(
            (
                _days(reaction, pen),
                pen.word(reaction.kind),
                str(reaction.severity),
                pen.words(reaction.zones),
                "\n".join(filter(None, (_suspect(reaction, content, pen), known_of_suspect(reaction, content, pen)))),
                reaction.note,
            )
            for reaction in content.reactions
        ),
    )
    none = Line(pen.say("Report", "None noted in this time."), is_quiet=True)
    return Part(pen.word(ReportSection.REACTION_LIST), (table if table.rows else none, *patch_blocks(content, pen)))


def _course(overview: CourseOverview, expected: Expected | None, content: ReportContent, pen: Pen) -> list[Block]:
    course = overview.course
    lines = [_count(overview, pen)]
    if course.ended_on is not None:
        lines.append(pen.say("Report", "ended on {day}").format(day=pen.day(course.ended_on)))
    elif content.request.last >= content.today:
        lines.append(_next(content.visits.get(course.id), pen))
    devices = dict.fromkeys(session.device for session in overview.sessions if session.device)
    lines += [pen.listed(devices), course.goal and pen.say("Report", "goal: {goal}").format(goal=course.goal)]
    blocks: list[Block] = [
        Line(pen.joined((course.name, course.clinic)), is_strong=True),
        Bullets(tuple(line for line in lines if line)),
    ]
    return [*blocks, Line(_expectation(expected, pen), is_quiet=True)] if expected is not None else blocks


def _next(visit: NextVisit | None, pen: Pen) -> str:
    if visit is None:
        return ""
    text = pen.say("Report", "booked {day}") if visit.is_booked else pen.say("Report", "next due {day}")
    return text.format(day=pen.day(visit.day))


def _count(overview: CourseOverview, pen: Pen) -> str:
    count = _count_words(overview.done, overview.course.sessions_planned, pen)
    if not overview.sessions:
        begins = pen.say("Report", "planned from {day}").format(day=pen.day(overview.course.started_on))
        return pen.joined((count, begins))
    when = pen.span(overview.sessions[0].day, overview.sessions[-1].day)
    if overview.usual_interval is None:
        return pen.joined((count, when))
    apart = pen.say("Report", "{n} days apart on average").format(n=overview.usual_interval)
    return pen.joined((count, when, apart))


def _number(number: int, planned: int, pen: Pen) -> str:
    """Return which session of how many; one beyond those planned stands alone."""
    return str(number) if number > planned else pen.say("Report", "{n} of {planned}").format(n=number, planned=planned)


def _count_words(done: int, planned: int, pen: Pen) -> str:
    if done > planned == 1:
        text = pen.say("Report", "{n} sessions, 1 was planned")
    elif done > planned:
        text = pen.say("Report", "{n} sessions, {planned} were planned")
    elif planned == 1:
        text = pen.say("Report", "{n} of 1 session")
    else:
        text = pen.say("Report", "{n} of {planned} sessions")
    return text.format(n=done, planned=planned)


def _expectation(expected: Expected, pen: Pen) -> str:
    article = pen.say("Report", "Article: a lasting change after {sessions} sessions ({source}).")
    text = article.format(sessions=_figures(expected.article), source=expected.article.source)
    if expected.published is None:
        return text
    published = pen.say("Report", "Published series: {sessions} sessions ({source}).")
    shown = published.format(sessions=_figures(expected.published), source=expected.published.source)
    return f"{text}{'' if pen.is_chinese else ' '}{shown}"


def _figures(band: Band) -> str:
    return str(band.low) if band.low == band.high else f"{band.low}–{band.high}"


def _single(found: list[Session], content: ReportContent, pen: Pen) -> list[Block]:
    if not found:
        return []
    blocks: list[Block] = [
        Line(pen.say("Report", "Single visits"), is_strong=True),
        Bullets(tuple(_visit(session, content, pen) for session in found[-MOST_SINGLE:])),
    ]
    if len(found) > MOST_SINGLE:
        n = len(found) - MOST_SINGLE
        more = pen.say("Report", "and 1 earlier visit") if n == 1 else pen.say("Report", "and {n} earlier visits")
        blocks.append(Line(more.format(n=n), is_quiet=True))
    return blocks


def _name(session: Session, content: ReportContent) -> str:
    return session.name or content.treatments.get(session.treatment, session.treatment)


def _visit(session: Session, content: ReportContent, pen: Pen) -> str:
    return pen.joined((_name(session, content), pen.day(session.day), session.area, session.device, session.clinic))


def _reaction(reaction: Reaction, content: ReportContent, pen: Pen) -> str:
    severity = pen.say("Report", "severity {n} of 4").format(n=reaction.severity)
    suspect = _suspect(reaction, content, pen)
    after = pen.say("Report", "suspected: {what}").format(what=suspect) if suspect else ""
    return pen.joined((pen.word(reaction.kind), severity, pen.words(reaction.zones), _days(reaction, pen), after))


def _days(reaction: Reaction, pen: Pen) -> str:
    if reaction.until_day is None:
        return pen.say("Report", "since {day}").format(day=pen.day(reaction.from_day))
    return pen.span(reaction.from_day, reaction.until_day)


def _suspect(reaction: Reaction, content: ReportContent, pen: Pen) -> str:
    product = content.titles.get(reaction.suspect_product_id or 0, "")
    session = next((found for found in content.sessions if found.id == reaction.suspect_session_id), None)
    visit = "" if session is None else pen.joined((_name(session, content), pen.day(session.day)))
    return pen.joined((product, visit))
