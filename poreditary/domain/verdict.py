"""Whether a patch changed by more than its own noise: differences of logs, told in percent."""

from collections.abc import Sequence
from math import expm1, isfinite, log1p, sqrt

from poreditary.domain.measuring import Change, Quantity, Verdict
from poreditary.domain.noise import Noise, Sitting
from poreditary.domain.student import NORMAL, beyond, factor

CHANCE = 0.05
"""How often a change that is none may be called one, all patches that are looked at together taken together."""
DESCRIBED = {
    Quantity.COUNT: Noise(0.111, 0.034, cautious=0.111),
    Quantity.AREA: Noise(0.0625, 0.024, cautious=0.0625),
    Quantity.REDNESS: Noise(0.014, 0.004, cautious=0.014),
}
"""The noise of what only describes, measured between days on skin that had not changed; counts are poor witnesses.

Of the log of pores per cm2, of the log of their part of the area, and of log(red/green) against a grey reference.
"""


def judged(baseline: Sequence[Sitting], follow: Sequence[Sitting], noise: Noise, systematic: float = 0.0) -> Change:
    """Return the change from the baseline's sittings to the later ones, each a sequence of its photos' log loads.

    `systematic` is how far off, in log, both ways, the difference may be for a reason that no repeat shows. Raise
    ValueError where one of the two has no photo.
    """
    before, before_square = _level(baseline, noise)
    after, after_square = _level(follow, noise)
    error = sqrt(before_square + after_square)
    return _change(after - before, error, noise.freedom, abs(systematic), CHANCE)


def described(quantity: Quantity, baseline: Sequence[Sitting], follow: Sequence[Sitting]) -> Change:
    """Return the change of a quantity that describes, out of its logs by sitting and photo, with its own large noise.

    Redness comes as log(red/green) against a grey reference; without one it is not to be compared at all.
    """
    return judged(baseline, follow, DESCRIBED[quantity])


def smallest(noise: Noise, before: Sequence[int], after: Sequence[int]) -> float:
    """Return the smallest real increase, in percent, that sittings of so many photos each can show."""
    error = sqrt(sum(_level([[0.0] * photos for photos in sittings], noise)[1] for sittings in (before, after)))
    return _change(0.0, error, noise.freedom, 0.0, CHANCE).smallest


def adjusted(changes: Sequence[Change | None]) -> tuple[Change | None, ...]:
    """Return the changes of patches looked at together with what is noise for each, corrected for being several.

    Holm's procedure (Scandinavian Journal of Statistics 1979): the clearest of m is held against a chance of 5 % / m,
    the next against 5 % / (m - 1), and so on until one fails; the rest is held against the chance of that one. None
    stands for a patch that is not comparable, and is not counted.
    """
    known = {place: change for place, change in enumerate(changes) if change is not None}
    places = sorted(known, key=lambda place: _by_chance(known[place]))
    found: list[Change | None] = [None] * len(changes)
    tests, has_failed = len(places), False
    for place in places:
        change = _at(known[place], CHANCE / max(1, tests))
        has_failed = has_failed or verdict_of(change) is Verdict.NO_DETECTABLE_CHANGE
        tests -= 0 if has_failed else 1
        found[place] = change
    return tuple(found)


def verdict_of(change: Change | None) -> Verdict:
    """Return what a change comes to: none is not comparable, one whose interval holds no change not distinguishable."""
    if change is None:
        return Verdict.NOT_COMPARABLE
    if change.high < 0:
        return Verdict.DECREASE
    return Verdict.INCREASE if change.low > 0 else Verdict.NO_DETECTABLE_CHANGE


def _level(sittings: Sequence[Sitting], noise: Noise) -> tuple[float, float]:
    """Return the mean over sittings, each weighted by what is known of it, and the variance of that mean."""
    known = [sitting for sitting in sittings if sitting]
    if not known:
        raise ValueError("there is no photo to compare")
    weights = [1 / (noise.between**2 + noise.photo**2 / len(sitting)) for sitting in known]
    means = [sum(sitting) / len(sitting) for sitting in known]
    if not all(map(isfinite, means)):
        raise ValueError("a log load must be a finite number")
    whole = sum(weights)
    return sum(w * mean for w, mean in zip(weights, means, strict=True)) / whole, 1 / whole


def _change(log: float, error: float, freedom: float, systematic: float, chance: float) -> Change:
    """Return a change in percent; what is noise is less towards smaller than towards larger, as logs have it."""
    reach = factor(chance, freedom) * error + systematic
    least = -_percent(-reach) if log < 0 else _percent(reach)
    return Change(_percent(log), least, _percent(log - reach), _percent(log + reach), error, freedom, systematic)


def _at(change: Change, chance: float) -> Change:
    return _change(log1p(change.percent / 100), *_noise_of(change), chance)


def _by_chance(change: Change) -> float:
    """Return how often chance alone gives as much, beyond what may be systematic."""
    error, freedom, systematic = _noise_of(change)
    return beyond(max(0.0, abs(log1p(change.percent / 100)) - systematic) / error, freedom)


def _noise_of(change: Change) -> tuple[float, float, float]:
    """Return error, freedom and systematic; of a change that stands without them, what its interval tells."""
    if change.error > 0:
        return change.error, change.freedom, change.systematic
    reach = (log1p(change.high / 100) - log1p(change.low / 100)) / 2
    return reach / factor(CHANCE, NORMAL), NORMAL, 0.0


def _percent(log: float) -> float:
    return 100 * expm1(log)
