"""The noise of one person's photos: between days and within a sitting, assumed at first, learned later.

The log load of a photo is taken as what the skin is, plus what the sitting adds to all of its photos (light, pose, skin
of the day), plus what each photo adds. Few sittings say little of the former, so what they say is mixed with what is
expected, by degrees of freedom: s^2 = (weight s0^2 + freedom s^2) / (weight + freedom), and a limit uses Student's t
with as many as both have. What is expected may make the noise larger than what was seen, never smaller: mixed down, a
noisy camera would call chance a change more often than it says, and the more so the longer it is watched.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isfinite, sqrt
from statistics import fmean

from poreditary.domain.student import NORMAL

SESSION = 0.023
"""Standard deviation between sittings of the log load that is expected; what is learned is mixed with it.

On made-up people it is 1.8 %; a third more is expected of a real one.
"""
PHOTO = 0.006
"""Standard deviation within a sitting that is expected."""
CAUTIOUS = 0.0265
"""Standard deviation between sittings that is taken for true while none was learned: half as much again as was seen."""
SESSION_WEIGHT = 5.0
"""Degrees of freedom the expected noise between sittings counts for.

With it, a person whose noise is 3 % is told of a change that is none in some 5 of 100 cases after three sittings, one
of 4 % in some 8 until more repeats are known, and one of 2 % has a smallest real change of 6 % against three baseline
sittings and below 8 % against one.
"""
PHOTO_WEIGHT = 6.0
LEAST = 0.018
"""No noise between sittings is taken as less: days that follow each other are more alike than days months apart."""

Sitting = Sequence[float]
"""The log loads of a sitting's photos."""


@dataclass(frozen=True, slots=True)
class Noise:
    """Standard deviations of the log of a figure: `session` between sittings, `photo` between photos of a sitting.

    `session_freedom` and `photo_freedom` are how many degrees of freedom were learned; 0 for what is assumed.
    `cautious` stands in for `session` while nothing between sittings was learned.
    """

    session: float = SESSION
    photo: float = PHOTO
    session_freedom: int = 0
    photo_freedom: int = 0
    cautious: float = CAUTIOUS

    @property
    def is_assumed(self) -> bool:
        """Return whether nothing between days was learned yet."""
        return self.session_freedom == 0

    @property
    def between(self) -> float:
        """Return the standard deviation between sittings that limits are made of."""
        return self.cautious if self.is_assumed else self.session

    @property
    def freedom(self) -> float:
        """Return the degrees of freedom for a limit: the fewer of the two, which errs on the wide side (Hsu 1938)."""
        if self.is_assumed:
            return NORMAL
        return min(SESSION_WEIGHT + self.session_freedom, PHOTO_WEIGHT + self.photo_freedom)


def learn(groups: Sequence[Sequence[Sitting]], prior: Noise = Noise(), least: float = LEAST) -> Noise:
    """Return the noise that sittings with nothing changed inside a group show, mixed with what was known before.

    A sitting of one photo speaks of the noise between sittings alone, and a group of one sitting of that within it.
    """
    sittings = [[_sound(sitting) for sitting in group if sitting] for group in groups]
    photo, photo_freedom = _photo(sittings)
    photo_square = _wider(prior.photo, PHOTO_WEIGHT, prior.photo_freedom, photo, photo_freedom)
    known = replace(prior, photo=sqrt(photo_square), photo_freedom=prior.photo_freedom + photo_freedom)
    session, freedom = _session(sittings, photo_square)
    if not freedom:
        return known
    square = _wider(prior.session, SESSION_WEIGHT, prior.session_freedom, session, freedom)
    return replace(known, session=max(least, sqrt(square)), session_freedom=prior.session_freedom + freedom)


def _sound(sitting: Sitting) -> Sitting:
    if not all(map(isfinite, sitting)):
        raise ValueError("a log load must be a finite number")
    return sitting


def _photo(groups: Sequence[Sequence[Sitting]]) -> tuple[float, int]:
    """Return the pooled variance within sittings and its degrees of freedom."""
    several = [sitting for group in groups for sitting in group if len(sitting) > 1]
    freedom = sum(len(sitting) - 1 for sitting in several)
    squares = sum(map(_squares, several))
    return (squares / freedom if freedom else 0.0), freedom


def _session(groups: Sequence[Sequence[Sitting]], photo: float) -> tuple[float, int]:
    """Return the pooled variance between sittings, without what their photos add to it, and its freedom."""
    squares, freedom = 0.0, 0
    for group in groups:
        if len(group) > 1:
            of_photos = photo * fmean(1 / len(sitting) for sitting in group)
            freedom += len(group) - 1
            squares += _squares([fmean(sitting) for sitting in group]) - of_photos * (len(group) - 1)
    return (max(0.0, squares / freedom) if freedom else 0.0), freedom


def _squares(numbers: Sequence[float]) -> float:
    middle = fmean(numbers)
    return sum((number - middle) ** 2 for number in numbers)


def _wider(assumed: float, weight: float, before: int, seen: float, freedom: int) -> float:
    """Return a variance out of what was seen, mixed with what is expected where that is larger."""
    return max(_mixed(assumed**2, before, seen, freedom), _mixed(assumed**2, weight + before, seen, freedom))


def _mixed(assumed: float, weight: float, seen: float, freedom: int) -> float:
    whole = weight + freedom
    return (weight * assumed + freedom * seen) / whole if whole else 0.0
