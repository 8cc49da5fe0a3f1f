"""Plan courses, change, end and resume them, list and show them."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from poreditary.cli import course_text
from poreditary.cli.commands import add_command
from poreditary.cli.course_facts import CourseFacts, course_as_json, facts_of, offer_as_json, raised_as_json
from poreditary.cli.courses import course_by_name, treatment_of
from poreditary.cli.session_text import session_line
from poreditary.cli.terminal import Terminal
from poreditary.cli.values import day, day_of, money, whole
from poreditary.diary.diary import Diary
from poreditary.domain.costs import cost_in_all
from poreditary.domain.course_offer import course_offer
from poreditary.domain.treatment import Course
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands

NO_NUMBER = mark("Errors", "No source names a number of sessions for {name}. Give it with --sessions.")
ENDED = mark("Errors", "{name} was ended on {day} already.")
RUNS = mark("Errors", "{name} runs already, its next session is due {day}. Plan one more with --another.")
RUNNING = mark("Errors", "{name} was not ended, so there is nothing to resume.")
TEXTS = ("clinic", "goal", "note")
PLAN = "plan a course; numbers left out come from the guide"


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command with its parts."""
    parser = add_command(commands, "course", common, "plan, show, change, end and resume courses", has_json=False)
    parts = parser.add_subparsers(title="what to do", metavar="WHAT", required=True)
    text = "list courses with n of N sessions, the next visit and the costs"
    add_command(parts, "list", common, text).set_defaults(run=run_list)
    add_plan(add_command(parts, "plan", common, PLAN))
    show = add_command(parts, "show", common, "show a course, what sources say of it and what to raise before it")
    _add_name(show).set_defaults(run=run_show)
    end = _add_name(add_command(parts, "end", common, "end a course"))
    end.add_argument("--day", type=day, default="today", help="an ISO date, today (as without this) or yesterday")
    end.set_defaults(run=run_end)
    resume = add_command(parts, "resume", common, "go on with a course that was ended")
    _add_name(resume).set_defaults(run=run_resume)
    _add_edit(add_command(parts, "edit", common, "change a course; what is left out stays"))


def run_list(options: Namespace, terminal: Terminal) -> int:
    """Print every course and what they cost together."""
    del options
    with terminal.diary() as diary:
        overviews, sessions = diary.treatments.courses(), diary.treatments.sessions()
        shown, today = facts_of(diary, overviews), diary.today()
        terminal.tell_problem(diary.knowledge().problem)
    in_all = cost_in_all(overviews, [session for session in sessions if session.course_id is None])
    terminal.value({"courses": [course_as_json(facts) for facts in shown], "in_all": in_all})
    if not shown:
        terminal.line(terminal.speech.say("Cli", "No course yet."))
    _print(terminal, (course_text.course_line(facts, today, terminal.speech) for facts in shown))
    _print(terminal, filter(None, [course_text.in_all_line(in_all, terminal.speech)]))
    return 0


def run_plan(options: Namespace, terminal: Terminal) -> int:
    """Plan a course; print it with where its numbers come from and what to raise before it."""
    with terminal.diary(make=True) as diary:
        terminal.tell_problem(diary.knowledge().problem)
        course, line = _planned(diary, options, terminal)
        if not options.another:
            _check_not_running(diary, course)
        facts = _facts(diary, diary.treatments.add_course(course).id)
        terminal.value(_as_json(facts, terminal))
        terminal.line(course_text.course_line(facts, diary.today(), terminal.speech))
    _print(terminal, filter(None, [line]))
    _print(terminal, course_text.raised_lines(facts, terminal.speech))
    return 0


def run_show(options: Namespace, terminal: Terminal) -> int:
    """Print a course with its sessions, what sources say and what to raise."""
    with terminal.diary() as diary:
        course = course_by_name(diary, options.course, lambda course: course.ended_on is None)
        facts, today = _facts(diary, course.id), diary.today()
        terminal.tell_problem(diary.knowledge().problem)
    speech = terminal.speech
    terminal.value(_as_json(facts, terminal))
    terminal.line(course_text.course_line(facts, today, speech))
    for number, session in enumerate(facts.overview.sessions, start=1):
        terminal.line(f"  {number}. {session_line(session, speech)}")
    _print(terminal, course_text.offer_lines(facts.offer.series, speech))
    _print(terminal, course_text.raised_lines(facts, speech))
    return 0


def run_end(options: Namespace, terminal: Terminal) -> int:
    """End a course and print it."""
    with terminal.diary() as diary:
        course = course_by_name(diary, options.course, lambda course: course.ended_on is None)
        if course.ended_on is not None:
            raise UserError(ENDED, name=course.name, day=course.ended_on)
        diary.treatments.end_course(course.id, day_of(options.day, diary.today()))
        _show(diary, course.id, terminal)
    return 0


def run_resume(options: Namespace, terminal: Terminal) -> int:
    """Go on with a course and print it."""
    with terminal.diary() as diary:
        course = course_by_name(diary, options.course, lambda course: course.ended_on is not None)
        if course.ended_on is None:
            raise UserError(RUNNING, name=course.name)
        diary.treatments.resume_course(course.id)
        _show(diary, course.id, terminal)
    return 0


def run_edit(options: Namespace, terminal: Terminal) -> int:
    """Change a course and print it."""
    with terminal.diary() as diary:
        course = course_by_name(diary, options.course, lambda course: course.ended_on is None)
        changed = replace(course, **_given(options), **_money(diary, options, course))
        if options.name is not None:
            changed = replace(changed, name=options.name)
        if options.treatment is not None:
            treatment, _ = treatment_of(options.treatment, None, terminal.speech, diary.knowledge().catalogue)
            changed = replace(changed, treatment=treatment)
        if options.day is not None:
            changed = replace(changed, started_on=day_of(options.day, diary.today()))
        diary.treatments.edit_course(changed)
        _show(diary, course.id, terminal)
    return 0


def _add_name(parser: ArgumentParser) -> ArgumentParser:
    parser.add_argument("course", nargs="?", metavar="COURSE", help="name or id (else the only course there is)")
    return parser


def add_plan(parser: ArgumentParser) -> None:
    """Add what `course plan` takes, which is the command of `session plan` too."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="a name of one's own, or that of a treatment")
    _add_values(parser, "as in the guide")
    parser.add_argument("--day", type=day, default="today", help="the first day, an ISO date or today")
    parser.add_argument("--another", action="store_true", help="plan it although a course of the same runs already")
    parser.set_defaults(run=run_plan)


def _add_edit(parser: ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("--name", metavar="TEXT", help="another name")
    _add_values(parser, "as before")
    parser.add_argument("--day", type=day, help="another first day, an ISO date or today")
    parser.set_defaults(run=run_edit)


def _add_values(parser: ArgumentParser, left_out: str) -> None:
    parser.add_argument("--treatment", metavar="ID", help="its id or title in the guide")
    parser.add_argument("--sessions", type=whole(1, 99), metavar="N", help=f"sessions planned (else {left_out})")
    parser.add_argument("--interval", type=whole(1, 999), metavar="DAYS", help=f"days between (else {left_out})")
    parser.add_argument("--clinic", metavar="TEXT", help="where")
    parser.add_argument("--goal", metavar="TEXT", help="what for")
    parser.add_argument("--note", metavar="TEXT", help="note")
    parser.add_argument("--cost", type=money, metavar="SUM", help="what a session is expected to cost, such as 120.50")
    parser.add_argument("--currency", metavar="CODE", help="of that cost (else the diary's)")


def _planned(diary: Diary, options: Namespace, terminal: Terminal) -> tuple[Course, str]:
    """Return the course to plan, and a line on the numbers that were left out; UserError where no source has any."""
    catalogue, speech = diary.knowledge().catalogue, terminal.speech
    treatment, title = treatment_of(options.treatment, options.name, speech, catalogue)
    name = options.name if options.name and options.treatment else title
    series = course_offer(treatment, catalogue).default
    if series is None and options.sessions is None:
        raise UserError(NO_NUMBER, name=name)
    sessions = None if series is None or options.sessions is not None else series.fewest
    interval = None if series is None or options.interval is not None else series.soonest
    fresh = Course(name, day_of(options.day, diary.today()), treatment=treatment)
    course = replace(
        fresh,
        sessions_planned=sessions or fresh.sessions_planned,
        interval_days=interval or fresh.interval_days,
    )
    line = "" if series is None else course_text.taken_line(series, sessions, interval, speech)
    return replace(course, **_given(options), **_money(diary, options, course)), line


def _check_not_running(diary: Diary, course: Course) -> None:
    for overview in diary.treatments.courses():
        other = overview.course
        is_same = other.name.casefold() == course.name.casefold() or course.treatment == other.treatment != ""
        if is_same and overview.next_due is not None:
            raise UserError(RUNS, name=other.name, day=overview.next_due)


def _given(options: Namespace) -> dict[str, Any]:
    """Return the fields that were named on the command line as they are."""
    given = {"sessions_planned": options.sessions, "interval_days": options.interval}
    given |= {name: getattr(options, name) for name in TEXTS}
    return {name: value for name, value in given.items() if value is not None}


def _money(diary: Diary, options: Namespace, course: Course) -> dict[str, Any]:
    cost = course.session_cost if options.cost is None else options.cost
    if cost is None:
        return {}
    currency = options.currency or course.currency or diary.preferences.get().currency
    return {"session_cost": cost, "currency": currency.upper()}


def _facts(diary: Diary, course_id: int) -> CourseFacts:
    return facts_of(diary, [diary.treatments.course(course_id)])[0]


def _as_json(facts: CourseFacts, terminal: Terminal) -> dict[str, Any]:
    return {
        "course": course_as_json(facts),
        "offer": offer_as_json(facts.offer, terminal.speech),
        "to_raise": raised_as_json(facts, terminal.speech),
    }


def _show(diary: Diary, course_id: int, terminal: Terminal) -> None:
    facts = _facts(diary, course_id)
    terminal.value(_as_json(facts, terminal))
    terminal.line(course_text.course_line(facts, diary.today(), terminal.speech))


def _print(terminal: Terminal, lines: Iterable[str]) -> None:
    for line in lines:
        terminal.line(line)
