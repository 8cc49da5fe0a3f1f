"""The values of arguments: read here, so that a wrong one is wrong usage before any diary is opened."""

import re
from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import TypeVar

from poreditary.domain.checkin import Rating
from poreditary.domain.kinds import Aspect, Named, WindowKind, Zone

T = TypeVar("T", bound=Named)
MOST_RATING = 4
MOST_TIMES = 20


def day(text: str) -> str:
    """Check that a text names a day: an ISO date, today or yesterday; which one is known once the diary is open."""
    day_of(text, date(2000, 1, 1))
    return text


def day_of(text: str, today: date) -> date:
    """Return the day that a text names."""
    days_back = {"today": 0, "yesterday": 1}.get(text.casefold())
    if days_back is not None:
        return today - timedelta(days=days_back)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is not a day such as 2026-11-21, today or yesterday") from error


def clock_time(text: str) -> time:
    """Read a time of day such as 21:30."""
    if not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", text, re.ASCII):
        raise ArgumentTypeError(f"{text!r} is not a time such as 21:30")
    hour, minute = text.split(":")
    return time(int(hour), int(minute))


def whole(low: int, high: int) -> Callable[[str], int]:
    """Return a reader of whole numbers from low to high, both included."""

    def read(text: str) -> int:
        if not re.fullmatch(r"\d+", text, re.ASCII) or not low <= int(text) <= high:
            raise ArgumentTypeError(f"{text!r} is not a whole number from {low} to {high}")
        return int(text)

    return read


def times(text: str) -> tuple[int, int | None]:
    """Read how often, a number such as 2 or a range such as 1-2, up to 20; return its ends, None for no range."""
    found = re.fullmatch(r"(\d{1,2})(?:[-–](\d{1,2}))?", text, re.ASCII)
    low, high = (int(found[1]), int(found[2] or found[1])) if found is not None else (0, 0)
    if not 1 <= low <= high <= MOST_TIMES:
        raise ArgumentTypeError(f"{text!r} is not a number from 1 to {MOST_TIMES}, or a range such as 1-2")
    return low, high if high > low else None


def hours(text: str) -> float:
    """Read hours of a day, 0 to 24, with a point or a comma."""
    if not re.fullmatch(r"\d+([.,]\d+)?", text, re.ASCII) or float(text.replace(",", ".")) > 24:
        raise ArgumentTypeError(f"{text!r} is not a number of hours from 0 to 24")
    return float(text.replace(",", "."))


def money(text: str) -> int:
    """Read a sum with two decimals at most, with a point or a comma, and return it in hundredths."""
    found = re.fullmatch(r"(\d{1,9})(?:[.,](\d{1,2}))?", text, re.ASCII)
    if found is None:
        raise ArgumentTypeError(f"{text!r} is not a sum such as 120.50")
    return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))


def rating(text: str) -> Rating:
    """Read a rating such as left_cheek.pores=2."""
    found = re.fullmatch(r"([\w-]+)\.(\w+)=([0-4])", text, re.ASCII)
    if found is None:
        raise ArgumentTypeError(f"{text!r} is not a rating such as left_cheek.pores=2, from 0 to {MOST_RATING}")
    return Rating(kind(Zone)(found[1]), kind(Aspect)(found[2]), int(found[3]))


def reasoned(text: str) -> tuple[str, str]:
    """Read what is skipped and, after an equals sign, why."""
    what, _, reason = text.partition("=")
    return what.strip(), reason.strip()


def window(text: str) -> tuple[WindowKind, int]:
    """Read an aftercare window such as actives=7, in days with that of the session."""
    name, _, days = text.partition("=")
    return kind(WindowKind)(name), whole(1, 366)(days)


def kind(kinds: type[T]) -> Callable[[str], T]:
    """Return a reader of the values of a closed list."""

    def read(text: str) -> T:
        found = next((value for value in kinds if value == text.casefold().replace("-", "_")), None)
        if found is None:
            raise ArgumentTypeError(f"{text!r} is not one of {', '.join(kinds)}")
        return found

    return read
