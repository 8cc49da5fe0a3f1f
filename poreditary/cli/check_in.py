"""The check-in's options, and the check-in they make of the one there was."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from poreditary.cli.values import hours, whole
from poreditary.diary.diary import Diary
from poreditary.domain.checkin import CheckIn, Rating

CHECK_IN: tuple[tuple[str, str, Callable[[str], float], str], ...] = (
    ("spots", "--spots", whole(0, 999), "spots counted"),
    ("sleep_hours", "--sleep", hours, "hours of sleep"),
    ("stress", "--stress", whole(0, 4), "stress, 0 to 4"),
    ("exercise_minutes", "--exercise", whole(0, 1440), "minutes of exercise"),
    ("fried_sugary_portions", "--fried-sugary", whole(0, 99), "portions of fried or sugary food"),
    ("dairy_portions", "--dairy", whole(0, 99), "portions of dairy"),
    ("fruit_vegetable_portions", "--fruit-vegetables", whole(0, 99), "portions of fruit and vegetables"),
    ("sun_minutes", "--sun", whole(0, 1440), "minutes in the sun"),
    ("cycle_day", "--cycle", whole(1, 99), "day of the cycle"),
)
"""Field of the check-in, its option, how it is read, and what it means."""
FIELDS = (*(field for field, *_ in CHECK_IN), "note")


def is_answered(options: Namespace) -> bool:
    """Return whether an option of the check-in was given."""
    return bool(options.rate) or any(getattr(options, field) is not None for field in FIELDS)


def merged(diary: Diary, day: date, options: Namespace) -> CheckIn:
    """Return the check-in of the day with what was given in place of what was there."""
    before = diary.check_ins.on(day) or CheckIn(day, diary.now())
    given = {field: value for field in FIELDS if (value := getattr(options, field)) is not None}
    return replace(before, ratings=_ratings(before.ratings, options.rate), **given)


def _ratings(before: tuple[Rating, ...], given: list[Rating]) -> tuple[Rating, ...]:
    places = {(rating.zone, rating.aspect): rating for rating in (*before, *given)}
    return tuple(places.values())
