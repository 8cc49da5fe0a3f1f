"""List the photos, compare and export them, make a time-lapse of a view."""

import json
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.cli import photo_compare
from poreditary.cli.commands import add_command
from poreditary.cli.json_text import plain
from poreditary.cli.photo_choice import add_choice, add_period, chosen, period, some
from poreditary.cli.terminal import Terminal
from poreditary.cli.values import kind, whole
from poreditary.domain.crop import Crop, Cut
from poreditary.domain.kinds import View
from poreditary.domain.lapse import photos_between
from poreditary.domain.photo import Photo
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands

ONE_WEEK = mark(
    "Errors",
    "All {n} photos are of one week, and a time-lapse takes one a week. Add --all to take every one, "
    "or choose a longer period.",
)


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command with its own four."""
    text = "list photos, put them beside each other, export them without metadata, or make a time-lapse of a view"
    parser = add_command(commands, "photos", common, text, has_json=False)
    parts = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_list(parts, common)
    photo_compare.add(parts, common)
    _add_export(parts, common)
    _add_lapse(parts, common)


def _add_list(parts: "Commands", common: ArgumentParser) -> None:
    parser = add_command(parts, "list", common, "list the photos, the latest first")
    add_choice(parser)
    parser.set_defaults(run=list_photos)


def _add_export(parts: "Commands", common: ArgumentParser) -> None:
    parser = add_command(parts, "export", common, "write photos as files without metadata; they are not encrypted")
    add_choice(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder; nothing in it is replaced")
    parser.add_argument("--longest", type=whole(16, 12_000), metavar="N", help="longest side in pixels (as it is)")
    parser.add_argument("--png", action="store_true", help="PNG in place of JPEG")
    parser.add_argument("--quality", type=whole(50, 95), default=93, metavar="N", help="of a JPEG, 50 to 95 (93)")
    _add_crop(parser)
    parser.set_defaults(run=export_photos)


def _add_lapse(parts: "Commands", common: ArgumentParser) -> None:
    parser = add_command(parts, "timelapse", common, "make a film of a view, each photo laid on the first")
    parser.add_argument("--view", type=kind(View), required=True, help=f"the view: {', '.join(View)}")
    add_period(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the film to write: .mp4 or .webp")
    parser.add_argument("--all", action="store_true", help="every photo (one a week)")
    parser.add_argument("--speed", type=_speed, default=Fraction(4), metavar="N", help="photos a second (4)")
    parser.add_argument("--longest", type=whole(64, 4096), default=1080, metavar="N", help="longest side (1080)")
    parser.add_argument("--no-days", action="store_true", help="leave the days out of the corner")
    parser.add_argument("--match-light", action="store_true", help="bring every photo to the light of the first")
    _add_crop(parser)
    parser.set_defaults(run=make_lapse)


def _add_crop(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--crop",
        type=_crop,
        default=(Cut.WHOLE, None),
        metavar="PART",
        help="whole, zone or oval (of the view), or left,top,width,height in percent (whole)",
    )


def list_photos(options: Namespace, terminal: Terminal) -> int:
    """Print a line for each photo."""
    with terminal.diary() as diary:
        photos = chosen(diary, options)
    for photo in photos:
        terminal.line(f"{photo.id}  {photo.taken:%Y-%m-%d %H:%M}  {terminal.speech.word(photo.view)}{_more(photo)}")
    terminal.value([_fields(photo) for photo in photos])
    return 0


def export_photos(options: Namespace, terminal: Terminal) -> int:
    """Write the chosen photos, the earliest first; status 1 where one was refused, the others go on."""
    from poreditary.diary.photo_export import ExportWish, export
    from poreditary.diary.photo_work import run

    cut, drawn = options.crop
    form = "PNG" if options.png else "JPEG"
    wish = ExportWish(options.out, form, options.quality, options.longest, cut, drawn)
    with terminal.diary() as diary:
        made = run(export(some(diary, options)[::-1], wish, terminal.speech.word), diary)
    for file in made.files:
        terminal.line(terminal.speech.say("Cli", "Written: {file}").format(file=file))
    refused = _said(made.refused, terminal)
    terminal.value({"files": made.files, "refused": refused})
    return 1 if refused else 0


def make_lapse(options: Namespace, terminal: Terminal) -> int:
    """Write the film and say what it leaves out."""
    from poreditary.diary.photo_lapse import LapseWish, film
    from poreditary.diary.photo_work import run

    cut, drawn = options.crop
    wish = LapseWish(options.out, options.speed, options.longest, not options.no_days, options.match_light, cut, drawn)
    with terminal.diary() as diary:
        first, last = period(options, diary.today())
        there = photos_between(diary.photos.all(options.view), first, last, is_weekly=False)
        photos = there if options.all else photos_between(there, first, last, is_weekly=True)
        if len(photos) == 1 < len(there):
            raise UserError(ONE_WEEK, n=len(there))
        made = run(film(photos, wish), diary)
    text = terminal.speech.say("Cli", "Time-lapse: {file} ({n} photos, {width} x {height})")
    terminal.line(text.format(file=made.file, n=made.count, width=made.size[0], height=made.size[1]))
    left_out = _said(made.left_out, terminal)
    terminal.value({"file": made.file, "size": made.size, "photos": made.count, "left_out": left_out})
    return 0


def _fields(photo: Photo) -> dict[str, object]:
    """Return a photo for JSON; what is kept as JSON itself stands as an object, null where there is none."""
    said: dict[str, object] = plain(photo)
    return said | {name: json.loads(text) if text else None for name, text in _written(photo).items()}


def _written(photo: Photo) -> dict[str, str]:
    return {"settings": photo.settings, "quality": photo.quality}


def _more(photo: Photo) -> str:
    """Return what else tells a photo apart: its star and its file's name."""
    return "".join(f"  {part}" for part in ("★" if photo.star else "", photo.file_name) if part)


def _said(found: tuple[tuple[Photo, UserError], ...], terminal: Terminal) -> list[dict[str, object]]:
    """Say on standard error which photos were left out and why; return the same for JSON."""
    said: list[dict[str, object]] = []
    for photo, problem in found:
        reason = terminal.speech.sentence(problem)
        text = terminal.speech.say("Cli", "Left out: photo {id} of {day}: {reason}")
        terminal.tell(text.format(id=photo.id, day=photo.day, reason=reason))
        said.append({"id": photo.id, "day": photo.day, "reason": reason})
    return said


def _speed(text: str) -> Fraction:
    try:
        found = Fraction(text.replace(",", "."))
    except (ValueError, ZeroDivisionError) as error:
        raise ArgumentTypeError(f"{text!r} is not a number of photos a second such as 4 or 0.5") from error
    if not Fraction(1, 10) <= found <= 30:
        raise ArgumentTypeError(f"{text!r} is not a number of photos a second from 0.1 to 30")
    return found.limit_denominator(100)


def _crop(text: str) -> tuple[Cut, Crop | None]:
    if text in (Cut.WHOLE, Cut.ZONE, Cut.OVAL):
        return Cut(text), None
    try:
        left, top, width, height = (whole(0, 100)(part) / 100 for part in text.split(","))
    except (ArgumentTypeError, ValueError) as error:
        raise ArgumentTypeError(f"{text!r} is not whole, zone, oval, nor a part such as 25,25,50,50") from error
    if min(width, height) <= 0 or left + width > 1 or top + height > 1:
        raise ArgumentTypeError(f"{text!r} lies outside the photo")
    return Cut.DRAWN, Crop(left, top, width, height)
