"""Save the report for the dermatologist."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.cli.commands import add_command
from poreditary.cli.speech import Speech
from poreditary.cli.terminal import Terminal
from poreditary.cli.values import day, day_of, whole
from poreditary.diary.diary import Diary
from poreditary.diary.ledger import check_day
from poreditary.diary.whole_file import write_whole
from poreditary.domain.kinds import View
from poreditary.domain.report import ALL_SECTIONS, ReportRequest, earliest_and_latest

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands

YEAR = timedelta(days=365)
LATEST = "latest"


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    parser = add_command(commands, "report", common, "save the report for the dermatologist as a PDF")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the PDF to write")
    parser.add_argument(
        "--from",
        dest="first",
        type=day,
        metavar="DAY",
        help="first day (that of the last appointment, else a year before the last)",
    )
    parser.add_argument("--to", dest="last", type=day, default="today", metavar="DAY", help="last day (today)")
    parser.add_argument(
        "--sections",
        nargs="+",
        choices=ALL_SECTIONS,
        default=ALL_SECTIONS,
        metavar="NAME",
        help=f"what it holds (all of it): {', '.join(ALL_SECTIONS)}",
    )
    parser.add_argument(
        "--photos",
        type=_photos,
        default=LATEST,
        metavar="IDS",
        help="latest (first and last of each view), none, or ids such as 3,7",
    )
    parser.add_argument("--name", default="", metavar="TEXT", help="the name to stand on it (none)")
    parser.set_defaults(run=run)


def run(options: Namespace, terminal: Terminal) -> int:
    """Write the PDF and say where it is."""
    with terminal.diary() as diary:
        request = _request(diary, options, terminal.speech)
        save(diary, request, options.out, terminal.speech)
    terminal.value({"file": options.out, "first": request.first, "last": request.last, "photos": request.photo_ids})
    terminal.line(terminal.speech.say("Cli", "Report: {file}").format(file=options.out))
    return 0


def save(diary: Diary, request: ReportRequest, out: Path, speech: Speech) -> None:
    """Write the PDF of a report; raises UserError where the file cannot be written."""
    from poreditary.diary.reporting import gather
    from poreditary.report.render import render_pdf

    write_whole(render_pdf(gather(diary, request), speech.say), out)


def whole_year(diary: Diary, speech: Speech) -> ReportRequest:
    """Return the request for all sections of the last year with photos to compare."""
    last = diary.today()
    first = last - YEAR
    return ReportRequest(first, last, ALL_SECTIONS, _latest(diary, first, last), speech.language)


def _request(diary: Diary, options: Namespace, speech: Speech) -> ReportRequest:
    last = day_of(options.last, diary.today())
    check_day(last)
    first = day_of(options.first, diary.today()) if options.first else _since(diary, last)
    check_day(first)
    photos = _latest(diary, first, last) if options.photos == LATEST else options.photos
    return ReportRequest(first, last, tuple(options.sections), photos, speech.language, options.name)


def _since(diary: Diary, last: date) -> date:
    """Return the day of the last appointment, else of the first entry within a year."""
    from poreditary.diary.reporting import survey

    found = survey(diary)
    begun = found.last_visit or found.first_day or last
    return min(last, max(begun, last - YEAR))


def _latest(diary: Diary, first: date, last: date) -> tuple[int, ...]:
    """Return the first and the last photo of each view in the period."""
    return earliest_and_latest(diary.photos.all(), View, first, last)


def _photos(text: str) -> str | tuple[int, ...]:
    if text == LATEST:
        return text
    if text == "none":
        return ()
    read = whole(1, 2**31)
    try:
        return tuple(read(number) for number in text.split(","))
    except ArgumentTypeError as error:
        raise ArgumentTypeError(f"{text!r} is neither latest, none, nor ids such as 3,7") from error
