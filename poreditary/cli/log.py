"""Log a day: its routines, single steps, and the check-in."""

from argparse import ArgumentParser, Namespace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from poreditary.cli import day_text, day_view, values
from poreditary.cli.check_in import CHECK_IN, is_answered, merged
from poreditary.cli.commands import add_command
from poreditary.cli.terminal import Terminal
from poreditary.cli.ticking import Wishes, tick
from poreditary.diary.diary import Diary
from poreditary.diary.ledger import check_day

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands

TEXT = "tick routines or steps of a day and keep its check-in; print the day"


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    parser = add_command(commands, "log", common, TEXT)
    parser.add_argument(
        "--day", type=values.day, default="today", help="an ISO date, today (as it is without this) or yesterday"
    )
    parser.add_argument(
        "--routine",
        action="append",
        default=[],
        metavar="NAME",
        help="tick this routine (morning, evening, weekly or its name); with --step, look for the steps in it alone",
    )
    parser.add_argument(
        "--step", nargs="+", action="extend", default=[], metavar="KIND", help="tick steps of a kind, name or product"
    )
    parser.add_argument(
        "--anyway", action="store_true", help="tick the steps named with --step also where a session pauses them"
    )
    parser.add_argument(
        "--skip",
        action="append",
        type=values.reasoned,
        default=[],
        metavar="KIND=REASON",
        help="note that a step was left out on purpose",
    )
    _add_check_in(parser)
    parser.set_defaults(run=run)


def run(options: Namespace, terminal: Terminal) -> int:
    """Write what the options say, all of it or nothing, and print the day."""
    wishes = Wishes(tuple(options.routine), tuple(options.step), tuple(options.skip), options.anyway)
    writes = bool(wishes) or is_answered(options)
    with terminal.diary(make=is_answered(options) and not wishes) as diary:
        day = values.day_of(options.day, diary.today())
        check_day(day, diary.today() + timedelta(days=1))
        if writes:
            _write(diary, day, wishes, options, terminal)
        shown = day_view.read(diary, day)
    terminal.value(day_view.as_json(shown))
    for line in day_text.lines(shown, terminal.speech):
        terminal.line(line)
    return 0


def _write(diary: Diary, day: date, wishes: Wishes, options: Namespace, terminal: Terminal) -> None:
    with diary.together():
        tick(diary, day, wishes, terminal.speech)
        if is_answered(options):
            diary.check_ins.save(merged(diary, day, options))


def _add_check_in(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("check-in")
    group.add_argument(
        "--rate",
        nargs="+",
        action="extend",
        type=values.rating,
        default=[],
        metavar="ZONE.ASPECT=0..4",
        help="rate an aspect of a zone, such as left_cheek.pores=2",
    )
    for field, option, reader, text in CHECK_IN:
        group.add_argument(option, dest=field, type=reader, metavar="N", help=text)
    group.add_argument("--note", metavar="TEXT", help="the note of the day")
