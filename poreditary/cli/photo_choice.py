"""Which photos a command is for: by view, number and period."""

from argparse import ArgumentParser, Namespace
from datetime import date

from poreditary.cli.values import day, day_of, kind, whole
from poreditary.diary.diary import Diary
from poreditary.domain.day import FIRST_DAY, LAST_DAY
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.words import mark
from poreditary.errors import UserError

NO_PHOTO = mark("Errors", "There is no such photo in the diary. Choose another view or a longer period.")
NO_NUMBER = mark("Errors", "No photo in the diary has the number {id}: poreditary photos list shows them.")
LAST_ID = 2**31


def add_choice(parser: ArgumentParser) -> None:
    """Let views, photos and a period be named."""
    parser.add_argument("--view", type=kind(View), help=f"only of this view: {', '.join(View)}")
    parser.add_argument("--id", type=whole(1, LAST_ID), nargs="+", metavar="ID", help="only these photos")
    add_period(parser)


def add_period(parser: ArgumentParser) -> None:
    """Let a period be named."""
    parser.add_argument("--from", dest="first", type=day, metavar="DAY", help="first day (that of the first photo)")
    parser.add_argument("--to", dest="last", type=day, metavar="DAY", help="last day (that of the last photo)")


def chosen(diary: Diary, options: Namespace) -> list[Photo]:
    """Return the photos that are asked for, the latest first; raises UserError for a number that none has."""
    first, last = period(options, diary.today())
    wanted = None if options.id is None else set(options.id)
    found = diary.photos.all()
    gone = sorted((wanted or set()) - {photo.id for photo in found})
    if gone:
        raise UserError(NO_NUMBER, id=gone[0])
    found = [photo for photo in found if options.view in (None, photo.view)]
    return [photo for photo in found if first <= photo.day <= last and (wanted is None or photo.id in wanted)]


def some(diary: Diary, options: Namespace) -> list[Photo]:
    """Return the photos that are asked for, at least one; raises UserError where there is none."""
    found = chosen(diary, options)
    if not found:
        raise UserError(NO_PHOTO)
    return found


def period(options: Namespace, today: date) -> tuple[date, date]:
    """Return the first and the last day that are asked for."""
    first = day_of(options.first, today) if options.first else FIRST_DAY
    return first, day_of(options.last, today) if options.last else LAST_DAY
