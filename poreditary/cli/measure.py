"""Measure photos: a series that a file lists, each photo by itself, or what waits in the diary."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.cli.commands import add_command
from poreditary.cli.measure_text import Shown
from poreditary.cli.measure_view import measure_view
from poreditary.cli.terminal import Terminal
from poreditary.cli.values import kind
from poreditary.domain.kinds import View
from poreditary.domain.unread import unread

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands
    from poreditary.measure.task import Result

PAPERS = ("a4", "us-letter")
MOST_SCALE = 1000.0


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    text = "measure how visible pores are on photos, and how that changed; needs a diary only for --view"
    parser = add_command(commands, "measure", common, text)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "photos", type=Path, nargs="*", default=[], metavar="PHOTO", help="describe each of these photos by itself"
    )
    what.add_argument("--series", type=Path, metavar="FILE.json", help="compare the photos that this file lists")
    what.add_argument(
        "--view", type=kind(View), help=f"measure what waits of this view of the diary: {', '.join(View)}"
    )
    what.add_argument("--card", type=Path, metavar="FILE.pdf", help="write the scale card, to be printed")
    parser.add_argument(
        "--px-per-mm",
        type=scale,
        metavar="X",
        help="how many pixels of the photos a millimetre of skin has (else that of a scale card, or not known)",
    )
    parser.add_argument("--paper", choices=PAPERS, default=PAPERS[0], help="what the scale card is printed on (a4)")
    parser.set_defaults(run=run, wrong=parser.error)


def run(options: Namespace, terminal: Terminal) -> int:
    """Measure what is asked for; status 1 where a photo is none that can be read."""
    if options.px_per_mm is not None and not options.photos:
        options.wrong("argument --px-per-mm: only allowed with PHOTO")
    if options.card is not None:
        return write_card(options.card, options.paper, terminal)
    if options.view is not None:
        return measure_view(options.view, terminal)
    if options.series is not None:
        return measure_series(options.series, terminal)
    return describe(options.photos, options.px_per_mm, terminal)


def measure_series(file: Path, terminal: Terminal) -> int:
    """Print what was found on each image and what each comparison comes to."""
    from poreditary.cli.measure_text import series_lines
    from poreditary.measure.process import measured
    from poreditary.measure.series_answer import series_answer
    from poreditary.measure.series_file import read_series
    from poreditary.measure.series_run import found_of

    series = read_series(file)
    with Shown(terminal) as shown:
        result = found_of(series.task, measured, shown.part(0, 1))
    terminal.value(series_answer(result, series))
    for line in series_lines(result, series, terminal.speech):
        terminal.line(line)
    return 0


def describe(files: list[Path], px_per_mm: float | None, terminal: Terminal) -> int:
    """Print for each photo by itself whether it is fit to be measured, and what is to be seen on it."""
    from poreditary.cli.measure_text import photo_lines
    from poreditary.domain.measuring import METHOD, VERSION
    from poreditary.measure.series_answer import alone_answer, alone_photo

    for file in files:
        _check(file)
    answers: list[dict[str, object]] = []
    refused = 0
    with Shown(terminal) as shown:
        results = [_described(file, px_per_mm, shown.part(number, len(files))) for number, file in enumerate(files)]
    for file, result in zip(files, results, strict=True):
        refused += bool(result.refused)
        answers.append({"file": file, **alone_answer(result)})
        for line in photo_lines(file.name, alone_photo(result), result.px_per_mm, terminal.speech):
            terminal.line(line)
    terminal.value({"method": METHOD, "version": VERSION, "photos": answers})
    return 1 if refused else 0


def write_card(file: Path, paper: str, terminal: Terminal) -> int:
    """Write the page with the scale card and say where it is."""
    from poreditary.diary.whole_file import write_whole
    from poreditary.report.card import Paper, card_pdf

    write_whole(card_pdf(terminal.speech.say, Paper(paper), terminal.speech.language), file)
    terminal.value({"file": file})
    terminal.line(terminal.speech.say("Cli", "Scale card: {file}. Print it at 100 %.").format(file=file))
    return 0


def scale(text: str) -> float:
    """Read pixels per millimetre, with a point or a comma."""
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        found = 0.0
    if not 0 < found <= MOST_SCALE:
        raise ArgumentTypeError(f"{text!r} is not a number of pixels per millimetre such as 10.5")
    return found


def _described(file: Path, px_per_mm: float | None, tell: Callable[[int, int], None]) -> "Result":
    from poreditary.measure.process import measured
    from poreditary.measure.series_file import photo_bytes
    from poreditary.measure.task import Source, Task

    # Each by itself: of photos of one task the first would be the baseline of the others.
    return measured(Task((Source(file.name, file.name, photo_bytes(file)),), px_per_mm=px_per_mm), tell)


def _check(file: Path) -> None:
    """Raise UserError where a file that was named cannot be opened, before others are measured for long."""
    try:
        with file.open("rb"):
            pass
    except (OSError, ValueError) as error:
        raise unread(file, error) from error
