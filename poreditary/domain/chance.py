"""What chance alone would give: exact binomial figures for a few yes-or-no answers."""

from math import comb

CONFIDENCE = 0.95
HALVINGS = 60
EVEN = 0.5


def at_least(k: int, n: int, share: float) -> float:
    """Return the chance of k or more hits in n tries, each hit with the chance `share`, 0 to 1."""
    return sum(comb(n, hits) * share**hits * (1 - share) ** (n - hits) for hits in range(k, n + 1))


def interval(k: int, n: int) -> tuple[float, float]:
    """Return the exact 95 % interval of the share behind k hits in n tries, as Clopper and Pearson gave it in 1934.

    All shares, 0 to 1, are possible where there were no tries.
    """
    tail = (1 - CONFIDENCE) / 2
    low = 0.0 if k == 0 else _share(k, n, tail)
    high = 1.0 if k == n else 1 - _share(n - k, n, tail)
    return low, high


def by_chance(k: int, n: int) -> float:
    """Return how often chance alone, even both ways, gives a split at least as uneven as k of n: the sign test."""
    return min(1.0, 2 * at_least(max(k, n - k), n, EVEN))


def _share(k: int, n: int, tail: float) -> float:
    """Return the share at which k or more hits in n tries have the chance `tail`."""
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if at_least(k, n, middle) < tail:
            low = middle
        else:
            high = middle
    return (low + high) / 2
