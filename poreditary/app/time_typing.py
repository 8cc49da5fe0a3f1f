"""Times of day as people type them into a field: in 24 hours, or with the half of the day before or after."""

import re
from contextlib import suppress
from datetime import datetime, time

from poreditary.app.day_typing import any_day, plain, takes

_NOON = 12
_HALVES = {False: ("am", "a.m.", "a", "上午"), True: ("pm", "p.m.", "p", "下午")}
_CLOCK = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2})(?:[:.]([0-9]{2}))?)?")
_DIGITS = re.compile(r"([0-9]{1,2})([0-9]{2})()")
_BREAK = re.compile(r"[\s,]+T?\s*|T|(?=[上下])")
"""What stands between a day and the time after it."""


def any_time(text: str, shown: time, *, has_halves: bool, is_part: bool) -> time | None:
    """Return the time a text names, what it leaves out taken from the time shown; None where it names none.

    `has_halves` says that the field shows AM or PM, `is_part` that the text replaces the hour alone: AM or PM then
    stays as it is, where otherwise hours and minutes without it are those of 24 hours.
    """
    is_afternoon, rest = _split(plain(text).casefold().strip())
    if not rest:
        return None if is_afternoon is None else shown.replace(hour=shown.hour % _NOON + _NOON * is_afternoon)
    found = _DIGITS.fullmatch(rest) or _CLOCK.fullmatch(rest)
    if found is None:
        return None
    hour, minute, second = found.groups()
    is_alone = minute is None
    if is_afternoon is None and has_halves and (is_alone or (is_part and not hour.startswith("0"))):
        is_afternoon = shown.hour >= _NOON if 0 < int(hour) <= _NOON else None
    elif is_alone and is_afternoon is not None:
        # "9 pm" is said of the full hour; an hour alone is one part of what is shown.
        minute = "0"
    if is_alone and minute is None:
        return _time(_hour(int(hour), is_afternoon), shown.minute, shown.second)
    return _time(_hour(int(hour), is_afternoon), int(minute), int(second or 0))


def any_moment(text: str, order: str, shown: datetime, part: str, *, has_halves: bool) -> datetime | None:
    """Return the day, or the day and the time after it, or the time alone, that a text names, the rest as shown."""
    text = plain(text).strip()
    day = any_day(text, order, shown.date(), part) if takes(text) else None
    if day is not None:
        return datetime.combine(day, shown.time())
    for gap in _BREAK.finditer(text):
        before = text[: gap.start()]
        day = any_day(before, order, shown.date(), part) if takes(before) else None
        at = any_time(text[gap.end() :], shown.time(), has_halves=has_halves, is_part=False)
        if day is not None and at is not None:
            return datetime.combine(day, at)
    at = None if text.isdigit() else any_time(text, shown.time(), has_halves=has_halves, is_part=False)
    return None if at is None else datetime.combine(shown.date(), at)


def _split(text: str) -> tuple[bool | None, str]:
    """Take AM or PM off a text, from either end."""
    for is_afternoon, words in _HALVES.items():
        for half in words:
            if text.startswith(half) or text.endswith(half):
                return is_afternoon, text.removeprefix(half).removesuffix(half).strip()
    return None, text


def _hour(hour: int, is_afternoon: bool | None) -> int:
    """Return an hour of 24, -1 for one there is not."""
    if is_afternoon is None:
        return hour
    if hour > _NOON:
        return hour if is_afternoon else -1
    return hour % _NOON + _NOON * is_afternoon


def _time(hour: int, minute: int, second: int) -> time | None:
    with suppress(ValueError):
        return time(hour, minute, second)
    return None
