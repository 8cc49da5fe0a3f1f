"""Log sessions, list them with their courses."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from poreditary.cli import session_text, session_windows
from poreditary.cli.commands import add_command
from poreditary.cli.course import PLAN, add_plan
from poreditary.cli.courses import chosen_course, treatment_of
from poreditary.cli.session_text import Listing
from poreditary.cli.session_words import window_line
from poreditary.cli.terminal import Terminal
from poreditary.cli.values import day, day_of, money, whole, window
from poreditary.diary.diary import Diary
from poreditary.diary.ledger import check_day
from poreditary.domain.treatment import CourseOverview, Session, likely_currency
from poreditary.domain.visit import NextVisit, next_visit

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands

REPEATED = ("area", "device", "settings", "practitioner", "clinic")
"""What a session takes over from the one before it in its course."""
TYPED = (*REPEATED, "currency", "instruction", "note", "name")


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command with its three parts."""
    text = "plan a course, log a session of it, list both"
    parser = add_command(commands, "session", common, text, has_json=False)
    parts = parser.add_subparsers(title="what to do", metavar="WHAT", required=True)
    _add_add(add_command(parts, "add", common, "log a session of a course, or a single one"))
    add_plan(add_command(parts, "plan", common, f"{PLAN}; the same as course plan"))
    listing = add_command(parts, "list", common, "list courses with n of N sessions and the next visit")
    listing.set_defaults(run=run_list)


def run_list(options: Namespace, terminal: Terminal) -> int:
    """Print courses and sessions, with the windows that are open today."""
    del options
    with terminal.diary() as diary:
        courses = diary.treatments.courses()
        single = [session for session in diary.treatments.sessions() if session.course_id is None]
        below: dict[int, list[str]] = {}
        for window in diary.treatments.windows_on(diary.today()):
            line = window_line(window, diary.knowledge().catalogue, terminal.speech)
            below.setdefault(window.session_id, []).append(line)
        shown = Listing(courses, single, diary.treatments.windows_by_session(), _visits(diary, courses), below)
        today = diary.today()
    terminal.value(session_text.as_json(shown))
    for line in session_text.lines(shown, today, terminal.speech):
        terminal.line(line)
    return 0


def run_add(options: Namespace, terminal: Terminal) -> int:
    """Log a session and print it with its course and the windows it opens."""
    is_single = options.single or bool(options.treatment)
    with terminal.diary(make=is_single and options.course is None) as diary:
        terminal.tell_problem(diary.knowledge().problem)
        course = chosen_course(diary, options.course, is_single=is_single)
        session = _session(diary, course, options, terminal)
        visit = session_windows.visit(diary, session, dict(options.window), is_empty=options.no_windows)
        made = diary.treatments.session(diary.treatments.add_session(session, visit.windows).id)
        courses = [] if made.course_id is None else [diary.treatments.course(made.course_id)]
        single = [] if courses else [made]
        shown = Listing(courses, single, diary.treatments.windows_by_session(), _visits(diary, courses))
        today = diary.today()
    terminal.value(session_text.as_json(shown) | session_windows.as_json(visit, terminal.speech))
    for line in (*session_text.lines(shown, today, terminal.speech), *session_windows.lines(visit, terminal.speech)):
        terminal.line(line)
    return 0


def _add_add(parser: ArgumentParser) -> None:
    parser.add_argument("course", nargs="?", metavar="COURSE", help="name or id (else the only running course)")
    parser.add_argument("--single", action="store_true", help="a session of no course")
    parser.add_argument("--treatment", metavar="ID", help="of a session of no course: id or title in the guide")
    parser.add_argument("--day", type=day, default="today", help="an ISO date, today (as without this) or yesterday")
    for name in TYPED:
        parser.add_argument(f"--{name}", metavar="TEXT", help=_typed_help(name))
    parser.add_argument("--cost", type=money, metavar="SUM", help="such as 120.50")
    parser.add_argument("--pain", type=whole(0, 10), metavar="N", help="0 to 10")
    parser.add_argument(
        "--window",
        nargs="+",
        action="extend",
        type=window,
        default=[],
        metavar="KIND=DAYS",
        help="what the clinic asks to leave out, such as actives=7 make_up=2, the day of the session counted; "
        "goes before what the guide quotes for that kind",
    )
    parser.add_argument("--no-windows", action="store_true", help="open none of the windows that the guide quotes")
    parser.set_defaults(run=run_add)


def _typed_help(name: str) -> str:
    if name == "currency":
        return "currency of the cost (else as last time in the course, else the course's, else the diary's)"
    return f"{name} (else as last time in the course)" if name in REPEATED else name


def _session(diary: Diary, course: CourseOverview | None, options: Namespace, terminal: Terminal) -> Session:
    when = day_of(options.day, diary.today())
    check_day(when, diary.today() + timedelta(days=1))
    if course is None:
        treatment, title = treatment_of(options.treatment, options.name, terminal.speech, diary.knowledge().catalogue)
        fresh = Session(when, treatment, name=title)
    else:
        fresh = _as_last_time(course, Session(when, course.course.treatment, name=course.course.name))
    typed = {name: text for name in TYPED if (text := getattr(options, name)) is not None}
    session = replace(fresh, cost=options.cost, pain=options.pain, **typed)
    if session.cost is not None and not session.currency:
        usual = diary.preferences.get().currency
        session = replace(session, currency=likely_currency(course, diary.treatments.sessions(), usual))
    return replace(session, currency=session.currency.upper())


def _as_last_time(course: CourseOverview, session: Session) -> Session:
    if not course.sessions:
        return replace(session, course_id=course.course.id, clinic=course.course.clinic)
    last = course.sessions[-1]
    return replace(session, course_id=course.course.id, **{name: getattr(last, name) for name in REPEATED})


def _visits(diary: Diary, courses: list[CourseOverview]) -> dict[int, NextVisit | None]:
    appointments, today = diary.plan.appointments(), diary.today()
    return {found.course.id: next_visit(found, appointments, today) for found in courses}
