"""One's own ratings over the weeks, and whether they left one's own noise.

The smallest real change of two weekly means is 1.96 x sqrt(2) x their standard deviation while nothing changed (the
minimal detectable change at 95 %). It is estimated from the baseline weeks; a rating goes in whole steps, so that it
is never taken as less than MINIMUM_NOISE. It is rounded up to a tenth.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import ceil, sqrt
from statistics import fmean, stdev

from poreditary.domain.checkin import CheckIn
from poreditary.domain.day import week_of
from poreditary.domain.kinds import Aspect, Zone

FEWEST_BASELINE_WEEKS = 4
BASELINE = timedelta(weeks=12)
"""How far before the change the baseline reaches back."""
BEGINNING = timedelta(weeks=26)
"""Where there is no change to judge, the baseline are the first rated weeks within this time of the first one."""
MINIMUM_NOISE = 0.25
LATEST_WEEKS = 2
MOST_PLACES = 2
DETECTABLE = 1.96 * sqrt(2)


class Verdict(StrEnum):
    """What can be said of the latest weeks against the baseline."""

    TOO_EARLY = "too_early"
    LOWER = "lower"
    HIGHER = "higher"
    WITHIN_NOISE = "within_noise"


@dataclass(frozen=True, slots=True)
class Trend:
    """Weekly means (0 to 4) by Monday, the baseline's mean and the smallest real change, and what they say.

    `baseline` and `noise` are None while there are fewer than FEWEST_BASELINE_WEEKS rated weeks in the baseline.
    """

    weeks: tuple[tuple[date, float], ...]
    baseline: float | None
    noise: float | None
    latest: float | None
    verdict: Verdict

    @property
    def places(self) -> int:
        """Return how many decimals of the means it takes for the numbers to say what the verdict says."""
        if self.latest is None or self.baseline is None or self.noise is None:
            return 1
        shown = round(self.latest, 1) - round(self.baseline, 1)
        return 1 if _verdict(round(shown, 1), self.noise) is self.verdict else MOST_PLACES


def weekly_means(check_ins: Iterable[CheckIn], aspect: Aspect, zone: Zone | None = None) -> list[tuple[date, float]]:
    """Return the mean rating of each rated week, over one zone or over all that were rated."""
    ratings: dict[date, list[int]] = defaultdict(list)
    for check_in in check_ins:
        for rating in check_in.ratings:
            if rating.aspect is aspect and zone in (None, rating.zone):
                ratings[week_of(check_in.day)].append(rating.value)
    return [(week, fmean(values)) for week, values in sorted(ratings.items())]


def trend(weeks: list[tuple[date, float]], since: date | None) -> Trend:
    """Judge the latest weeks against the baseline before `since`, the day of the change; without one, the first weeks.

    The baseline is taken from the same calendar weeks whatever else is shown, so that one verdict stands for all.
    """
    base = _baseline(weeks, since)
    after = [mean for week, mean in weeks if week >= week_of(since)] if since else [m for _, m in weeks[len(base) :]]
    if len(base) < FEWEST_BASELINE_WEEKS or len(after) < LATEST_WEEKS:
        return Trend(tuple(weeks), None, None, None, Verdict.TOO_EARLY)
    baseline = fmean(base)
    noise = _rounded_up(max(MINIMUM_NOISE, DETECTABLE * stdev(base)))
    latest = fmean(after[-LATEST_WEEKS:])
    return Trend(tuple(weeks), baseline, noise, latest, _verdict(latest - baseline, noise))


def _baseline(weeks: list[tuple[date, float]], since: date | None) -> list[float]:
    if since is not None:
        change = week_of(since)
        return [mean for week, mean in weeks if change - BASELINE <= week < change]
    first = [mean for week, mean in weeks if week < weeks[0][0] + BEGINNING]
    return first[:FEWEST_BASELINE_WEEKS]


def _rounded_up(noise: float) -> float:
    """Return the noise to the tenth that is shown, never less than it is, so that word and number agree."""
    return ceil(round(noise * 10, 6)) / 10


def _verdict(change: float, noise: float) -> Verdict:
    if abs(change) <= noise:
        return Verdict.WITHIN_NOISE
    return Verdict.LOWER if change < 0 else Verdict.HIGHER
