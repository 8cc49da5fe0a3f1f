"""Percent as a person reads them: rounded so that no two of one sentence contradict each other."""

from poreditary.domain.measuring import Change

MOST_PLACES = 2


def of_real(change: Change) -> dict[str, object]:
    """Return a change beyond chance: never shown as less than what could be chance, nor reaching down to nothing."""
    size, least = abs(change.percent), change.smallest
    near, far = sorted((abs(change.low), abs(change.high)))
    places = 0
    while places < MOST_PLACES and (round(size, places) < round(least, places) or round(near, places) == 0):
        places += 1
    return _values(places, percent=size, smallest=least, near=near, far=far)


def of_chance(change: Change) -> dict[str, object]:
    """Return a change that could be chance: shown as less than what could be chance."""
    size, least = abs(change.percent), change.smallest
    places = 0
    while places < MOST_PLACES and round(size, places) >= round(least, places):
        places += 1
    return _values(places, percent=size, smallest=least)


def rounded(percent: float) -> str:
    """Return percent without decimals."""
    return f"{percent:.0f}"


def two_digits(number: float) -> str:
    """Return a number by its first two digits: the others would claim too much."""
    digits = f"{number:.1e}"
    power = int(digits[digits.index("e") + 1 :])
    return f"{float(digits):.{max(0, 1 - power)}f}"


def _values(places: int, **numbers: float) -> dict[str, object]:
    return {name: f"{number:.{places}f}" for name, number in numbers.items()}
