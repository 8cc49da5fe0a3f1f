"""Log patch tests, write readings down, list both."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from poreditary.cli.commands import add_command
from poreditary.cli.json_text import plain
from poreditary.cli.reaction_choice import chosen_product, chosen_test
from poreditary.cli.speech import Speech
from poreditary.cli.terminal import Terminal
from poreditary.cli.values import clock_time, day, day_of, kind
from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp, local_day, stamp_at
from poreditary.domain.kinds import PatchResult
from poreditary.domain.patch_tests import DueReading, next_reading
from poreditary.domain.reaction import READING_HOURS, PatchReading, PatchTest
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands

NO_READING = mark("Errors", "No reading of this patch test is to come. Name one with --hours.")
READ = mark("Errors", "The reading after {hours} hours is written down already. Replace it with --again.")


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command with its three parts."""
    text = "log a patch test, write down what it shows, list all with the next reading"
    parser = add_command(commands, "patch-test", common, text, has_json=False)
    parts = parser.add_subparsers(title="what to do", metavar="WHAT", required=True)
    _add_add(add_command(parts, "add", common, "log a patch test"))
    read = add_command(parts, "read", common, "write down what a patch shows")
    read.add_argument("result", type=kind(PatchResult), metavar="RESULT", help=", ".join(PatchResult))
    read.add_argument("test", nargs="?", metavar="TEST", help="product, name or id (else the only one that waits)")
    hours = ", ".join(map(str, READING_HOURS))
    read.add_argument("--hours", type=int, choices=READING_HOURS, help=f"after how long: {hours} (else the next one)")
    read.add_argument("--note", default="", metavar="TEXT", help="a note")
    read.add_argument("--again", action="store_true", help="replace the reading that is written down for these hours")
    read.set_defaults(run=run_read)
    listing = add_command(parts, "list", common, "list the patch tests, the latest first, with the next reading")
    listing.set_defaults(run=run_list)


def _add_add(parser: ArgumentParser) -> None:
    parser.add_argument("product", metavar="PRODUCT", help="a product of the shelf by name or id, or --name")
    parser.add_argument("--name", action="store_true", help="PRODUCT is a name of something not on the shelf")
    parser.add_argument("--place", default="", metavar="TEXT", help="where it was put on")
    parser.add_argument("--day", type=day, default="today", help="an ISO date, today (as without this) or yesterday")
    parser.add_argument("--at", type=clock_time, metavar="HH:MM", help="when it was put on (now)")
    parser.add_argument("--note", default="", metavar="TEXT", help="a note")
    parser.set_defaults(run=run_add)


def run_list(options: Namespace, terminal: Terminal) -> int:
    """Print the patch tests."""
    del options
    with terminal.diary() as diary:
        _show(diary, diary.patch_tests.all(), terminal)
    return 0


def run_add(options: Namespace, terminal: Terminal) -> int:
    """Log a patch test and print it with its first reading to come."""
    with terminal.diary(make=options.name) as diary:
        product = None if options.name else chosen_product(diary, options.product)
        stamp = _stamp(options.day, options.at, diary)
        test = PatchTest(
            local_day(stamp, diary.preferences.get().day_ends_at),
            stamp,
            product_id=None if product is None else product.id,
            name=options.product.strip() if product is None else "",
            place=options.place.strip(),
            note=options.note.strip(),
        )
        made = diary.patch_tests.add(test).id
        _show(diary, [diary.patch_tests.test(made)], terminal)
    return 0


def run_read(options: Namespace, terminal: Terminal) -> int:
    """Write a reading down and print the patch test."""
    with terminal.diary() as diary:
        test = chosen_test(diary, options.test)
        coming = next_reading(test, diary.now())
        if options.hours is None and coming is None:
            raise UserError(NO_READING)
        hours = options.hours or (coming.hours if coming is not None else 0)
        if hours not in test.open_hours and not options.again:
            raise UserError(READ, hours=hours)
        diary.patch_tests.read(test.id, PatchReading(hours, options.result, options.note.strip()))
        _show(diary, [diary.patch_tests.test(test.id)], terminal)
    return 0


def _stamp(day_text: str, at: time | None, diary: Diary) -> Stamp:
    """Return when a patch was put on as the clock on the wall showed it; without a time, at this time of the day named.

    The day named is the diary's, to which the hours after midnight belong until it ends.
    """
    now, today = diary.now(), diary.today()
    when = day_of(day_text, today)
    if at is None and when == today:
        return now
    at = at or now.local.time().replace(second=0, microsecond=0)
    is_after_midnight = at.hour < diary.preferences.get().day_ends_at
    return stamp_at(datetime.combine(when + timedelta(days=is_after_midnight), at), now)


def _show(diary: Diary, tests: list[PatchTest], terminal: Terminal) -> None:
    now, titles = diary.now(), diary.shelf.titles()
    terminal.value({"patch_tests": [_as_json(test, now, titles) for test in tests]})
    if not tests:
        terminal.line(terminal.speech.say("Cli", "No patch test yet."))
    for test in tests:
        terminal.line(" · ".join(filter(None, _parts(test, now, titles, terminal.speech))))


def _as_json(test: PatchTest, now: Stamp, titles: dict[int, str]) -> dict[str, Any]:
    coming = next_reading(test, now)
    shown = None if coming is None else {"hours": coming.hours, "at": coming.at, "is_due": coming.is_due(now)}
    return {**plain(test), "name": _title(test, titles), "next": shown}


def _parts(test: PatchTest, now: Stamp, titles: dict[int, str], speech: Speech) -> Iterator[str]:
    yield f"{_title(test, titles)} ({test.id})"
    yield f"{test.stamp.local:%Y-%m-%d %H:%M}"
    yield test.place
    for reading in test.readings:
        text = speech.say("Cli", "{hours} hours: {what}").format(hours=reading.hours, what=speech.word(reading.result))
        yield f"{text}, {reading.note}" if reading.note else text
    coming = next_reading(test, now)
    if coming is not None:
        yield _next(coming, now, speech)
    yield " ".join(test.note.split())


def _next(coming: DueReading, now: Stamp, speech: Speech) -> str:
    is_due = coming.is_due(now)
    text = (
        speech.say("Cli", "{hours} hours: due since {when}") if is_due else speech.say("Cli", "{hours} hours: {when}")
    )
    return text.format(hours=coming.hours, when=f"{coming.at.local:%Y-%m-%d %H:%M}")


def _title(test: PatchTest, titles: dict[int, str]) -> str:
    return titles.get(test.product_id or 0, "") or test.name
