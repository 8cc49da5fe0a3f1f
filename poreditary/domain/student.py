"""Student's t distribution: how much wider a limit must be when a noise is known from a few days only.

With t = sqrt(freedom) tan(angle) the share of |T| <= t is the integral of cos(angle)^(freedom - 1) from 0 to that
angle over the same integral to a right angle, which is sqrt(pi) gamma(freedom / 2) / (2 gamma((freedom + 1) / 2)).
"""

from functools import lru_cache
from math import atan, cos, exp, lgamma, pi, sqrt, tan
from statistics import NormalDist

NORMAL = 0.0
"""Degrees of freedom that stand for a noise known for good: the normal distribution."""
STEPS = 128
CLOSE = 1e-12
MOST_ROUNDS = 200


def beyond(t: float, freedom: float) -> float:
    """Return how often chance gives at least `t`, either way, with so many degrees of freedom (1 or more, or 0)."""
    if freedom == NORMAL:
        return 2 * NormalDist().cdf(-abs(t))
    return max(0.0, 1 - _integral(atan(abs(t) / sqrt(freedom)), freedom) / _whole(freedom))


@lru_cache(maxsize=256)
def factor(chance: float, freedom: float) -> float:
    """Return the t that chance passes, either way, only so often (0 to 1): 1.96 at 0.05 with a noise known for good.

    The integrand falls from 0 on, so each of Newton's steps from 0 stays short of the answer, and none runs away.
    """
    if freedom == NORMAL:
        return NormalDist().inv_cdf(1 - chance / 2)
    wanted, angle = (1 - chance) * _whole(freedom), 0.0
    for _ in range(MOST_ROUNDS):
        step = (wanted - _integral(angle, freedom)) / cos(angle) ** (freedom - 1)
        angle += step
        if step < CLOSE:
            break
    return sqrt(freedom) * tan(angle)


def _whole(freedom: float) -> float:
    return sqrt(pi) / 2 * exp(lgamma(freedom / 2) - lgamma((freedom + 1) / 2))


def _integral(angle: float, freedom: float) -> float:
    """Return the integral of cos^(freedom - 1) from 0 to `angle` by Simpson's rule."""
    power, width = freedom - 1, angle / STEPS
    inner = sum((4 if n % 2 else 2) * cos(n * width) ** power for n in range(1, STEPS))
    return float(1 + inner + cos(angle) ** power) * width / 3
