"""Blind comparisons: which photos stand beside each other, in which order and on which sides."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from itertools import groupby
from random import Random

from poreditary.domain.fairness import Apart
from poreditary.domain.photo import BlindPair, BlindSet, Photo

MOST_PAIRS = 10
CHANCES = 2**32
"""A seed counts chance below this; what stands above is the first day of the later period."""
PAIRS_FOR_A_REPEAT, PAIRS_FOR_TWO = 2, 6

Period = tuple[date, date]
Two = tuple[int, int]
"""The ids of two photos beside each other, the left one first."""


class Against(Enum):
    """Which photos of a view are compared with which, where no periods are named."""

    FIRST_WITH_LATEST = auto()
    """The first third of the days with photos against the last third."""
    HALVES = auto()
    """The earlier half of them against the later half."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The pairs to show, in order, and the seed that gave order and sides."""

    seed: int
    pairs: tuple[BlindPair, ...]


def periods(photos: Sequence[Photo], against: Against) -> tuple[Period, Period] | None:
    """Return the two periods that photos of a view fall into; None where they are of fewer than two days."""
    days = sorted({photo.day for photo in photos})
    if len(days) < 2:
        return None
    count = len(days) // 2 if against is Against.HALVES else max(1, len(days) // 3)
    return (days[0], days[count - 1]), (days[-count], days[-1])


def plan(
    photos: Sequence[Photo], earlier: Period, later: Period, chance: int, apart: Apart = frozenset()
) -> Plan | None:
    """Return the pairs of a view's photos in a random order, on random sides; the same `chance` gives the same.

    No photo and no day stands in two pairs that count, so that every answer stands on its own. Up to two pairs come a
    second time with other sides, and each period of two days or more gives a pair of its own: these count for nothing
    and check the answers. Photos that are `apart` do not meet where others can be had. None where a period has no
    photo, or the later one begins before the earlier one ended.
    """
    before, after = _days(photos, earlier), _days(photos, later)
    if not before or not after or later[0] <= earlier[1]:
        return None
    seed = later[0].toordinal() * CHANCES + chance % CHANCES
    random = Random(seed)
    count = min(MOST_PAIRS, len(before), len(after))
    counting = _on_sides(_matched(_some(before, count, random), _some(after, count, random), apart), random)
    of_one = [_some(days, 2, random) for days in (before, after) if len(days) > 1]
    checks = _on_sides([(one, other) for one, other in of_one], random)
    repeats = (count >= PAIRS_FOR_A_REPEAT) + (count >= PAIRS_FOR_TWO)
    return Plan(seed, _in_order(counting[:repeats], counting[repeats:] + checks, random))


def again(done: BlindSet, chance: int) -> Plan:
    """Return the pairs of a set once more, with other sides and in another order."""
    seed = done.seed // CHANCES * CHANCES + chance % CHANCES
    sides = [(pair.right_photo_id, pair.left_photo_id) for pair in done.pairs]
    first = {frozenset(two): two for two in reversed(sides)}
    shown = [frozenset(two) for two in sides]
    repeated = [two for key, two in first.items() if shown.count(key) > 1]
    others = [two for key, two in first.items() if shown.count(key) == 1]
    return Plan(seed, _in_order(repeated, others, Random(seed)))


def later_period_of(seed: int) -> date:
    """Return the first day of the later period of the set with this seed."""
    return date.fromordinal(seed // CHANCES)


def _days(photos: Sequence[Photo], period: Period) -> list[list[int]]:
    """Return the ids of the photos of a period, day by day."""
    inside = sorted((photo.day, photo.id) for photo in photos if period[0] <= photo.day <= period[1])
    return [[photo_id for _day, photo_id in found] for _day, found in groupby(inside, lambda item: item[0])]


def _some(days: list[list[int]], count: int, random: Random) -> list[int]:
    """Return a photo of each of `count` days."""
    return [random.choice(day) for day in random.sample(days, count)]


def _matched(before: list[int], after: list[int], apart: Apart) -> list[Two]:
    """Give each earlier photo a later one, the next that lies on it where there is one."""
    left, found = list(after), []
    for one in before:
        other = next((other for other in left if frozenset((one, other)) not in apart), left[0])
        left.remove(other)
        found.append((one, other))
    return found


def _on_sides(pairs: list[Two], random: Random) -> list[Two]:
    """Swap half of the pairs, so that a liking for one side gives nothing away."""
    swapped = [at % 2 == 0 for at in range(len(pairs))]
    if len(pairs) % 2 and random.random() < 0.5:
        swapped = [not is_swapped for is_swapped in swapped]
    random.shuffle(swapped)
    return [(two[1], two[0]) if is_swapped else two for two, is_swapped in zip(pairs, swapped, strict=True)]


def _in_order(repeated: list[Two], others: list[Two], random: Random) -> tuple[BlindPair, ...]:
    """Return all pairs in random order; those to be repeated come early, and late once more with other sides."""
    random.shuffle(others)
    half = len(others) // 2
    early = repeated + others[:half]
    random.shuffle(early)
    order = early + others[half:]
    for left, right in repeated:
        order.insert(random.randint(min(len(early) + 1, len(order)), len(order)), (right, left))
    return tuple(BlindPair(position, left, right) for position, (left, right) in enumerate(order, start=1))
