"""The example without a window: the main job once through, its results in a folder."""

import shutil
from pathlib import Path

from poreditary.cli import photo_import, report
from poreditary.cli.terminal import Terminal
from poreditary.cli.ticking import Wishes, tick
from poreditary.diary.diary import Diary, exists
from poreditary.domain.day import local_day
from poreditary.domain.kinds import View
from poreditary.domain.words import mark
from poreditary.errors import UserError

DIARY, PHOTO, REPORT, PAGES = "diary", "photo.jpg", "report.pdf", "pages"
ROUTINE = "morning"


def write(out: Path, terminal: Terminal, pages: tuple[str, ...] | None = None) -> int:
    """Write diary, photo, report and pictures of all pages, or of those named, to a folder, a line for each."""
    _make_room(out, terminal)
    say = terminal.speech.say
    terminal.line(say("Cli", "Making up a year…"))
    build(out / DIARY, terminal)
    terminal.line(say("Cli", "Diary: {folder}").format(folder=out / DIARY))
    _live_today(out, terminal)
    terminal.line(say("Cli", "Drawing every page…"))
    from poreditary.app.page import PAGES as ALL_PAGES
    from poreditary.app.pictures import write_pages

    written = write_pages(out / DIARY, out / PAGES, names=pages or tuple(ALL_PAGES), clock=terminal.clock)
    terminal.line(say("Cli", "Pages: {n} pictures in {folder}").format(n=len(written), folder=out / PAGES))
    return 0


def build(folder: Path, terminal: Terminal) -> None:
    """Write the made-up year up to yesterday."""
    from poreditary.diary.demo import build_demo

    build_demo(folder, local_day(terminal.clock()), language=terminal.speech.language)


def _live_today(out: Path, terminal: Terminal) -> None:
    """Log today's routine, import a photo and save the report, as a person would."""
    from poreditary.diary.demo import photo_of

    say = terminal.speech.say
    diary = Diary(out / DIARY, terminal.clock)
    try:
        today = diary.today()
        tick(diary, today, Wishes((ROUTINE,), (), ()), terminal.speech)
        terminal.line(say("Cli", "Logged: morning routine of {day}").format(day=today))
        (out / PHOTO).write_bytes(photo_of(terminal.clock(), View.LEFT_CHEEK))
        wish, gates = photo_import.Wish(View.LEFT_CHEEK), photo_import.Gates(diary)
        terminal.line(photo_import.line(photo_import.take(diary, out / PHOTO, wish, gates, terminal), terminal))
        report.save(diary, report.whole_year(diary, terminal.speech), out / REPORT, terminal.speech)
        terminal.line(say("Cli", "Report: {file}").format(file=out / REPORT))
    finally:
        diary.close()


def _make_room(out: Path, terminal: Terminal) -> None:
    """Make the folder, or empty that of an earlier demo of what a demo writes; raises UserError for any other."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        is_used = any(out.iterdir())
    except OSError as error:
        raise UserError(
            mark("Errors", "The folder {folder} cannot be made: {reason}. Name another one."),
            folder=out,
            reason=error.strerror,
        ) from error
    if not is_used:
        return
    if not _is_demo(out / DIARY, terminal):
        raise UserError(
            mark("Errors", "The folder {folder} holds other files. Name an empty folder, or that of an earlier demo."),
            folder=out,
        )
    for name in (DIARY, PAGES):
        shutil.rmtree(out / name, ignore_errors=True)
    for name in (PHOTO, REPORT):
        (out / name).unlink(missing_ok=True)


def _is_demo(folder: Path, terminal: Terminal) -> bool:
    if not exists(folder):
        return False
    diary = Diary(folder, terminal.clock)
    try:
        return diary.preferences.get().is_example
    finally:
        diary.close()
