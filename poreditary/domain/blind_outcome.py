"""What the answers of a blind comparison come to, and no more than they come to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from poreditary.domain.blind import later_period_of
from poreditary.domain.chance import CONFIDENCE, by_chance, interval
from poreditary.domain.fairness import Apart, is_fair
from poreditary.domain.kinds import BlindAnswer
from poreditary.domain.photo import BlindPair, BlindSet, Photo

FEW = 10
"""Fewer answers than this that name a side say little where they are not distinguishable from chance."""


class Role(Enum):
    """What a pair of a set is for."""

    COUNTS = auto()
    """An earlier photo and a later one."""
    REPEATS = auto()
    """A pair shown before, its sides swapped: the answer should be the same."""
    CHECKS = auto()
    """Two photos of one period."""


class Verdict(Enum):
    """What the answers say of chance."""

    LATER = auto()
    """The later photo was chosen more often than chance would give."""
    EARLIER = auto()
    """The earlier one was."""
    NOT_DISTINGUISHABLE = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answers of a set, counted; pairs of which a photo is gone are `left_out`.

    `later`, `earlier` and `same` count the pairs that count; `agreed` of `repeats` were answered like the first time,
    `no_difference` of `checks` said so of two photos of one period; `open` pairs wait for an answer. `unfair` pairs
    count for nothing; where no other is to be had they count all the same and `is_doubtful`.
    """

    later: int = 0
    earlier: int = 0
    same: int = 0
    repeats: int = 0
    agreed: int = 0
    checks: int = 0
    no_difference: int = 0
    open: int = 0
    left_out: int = 0
    unfair: int = 0
    is_doubtful: bool = False

    @property
    def pairs(self) -> int:
        """Return how many answers count."""
        return self.later + self.earlier + self.same

    @property
    def decided(self) -> int:
        """Return how many of them name a side."""
        return self.later + self.earlier

    @property
    def share(self) -> float | None:
        """Return the share, 0 to 1, of the later photo among the answers that name a side; None without any."""
        return self.later / self.decided if self.decided else None

    @property
    def interval(self) -> tuple[float, float]:
        """Return the exact 95 % interval of that share."""
        return interval(self.later, self.decided)

    @property
    def verdict(self) -> Verdict:
        """Return what the answers say of chance, at 95 %."""
        if by_chance(self.later, self.decided) > 1 - CONFIDENCE:
            return Verdict.NOT_DISTINGUISHABLE
        return Verdict.LATER if self.later > self.earlier else Verdict.EARLIER

    @property
    def says_little(self) -> bool:
        """Return whether there are too few answers for a difference to show."""
        return self.verdict is Verdict.NOT_DISTINGUISHABLE and self.decided < FEW


def outcome(done: BlindSet, photos: Mapping[int, Photo], apart: Apart = frozenset()) -> Outcome:
    """Count the answers of a set; `photos` are those of its view that are still there, by id."""
    counts: dict[str, int] = {}
    there, shown = _there(done.pairs, photos), shown_pairs(done, photos, apart)
    for pair, role in roles(shown, done.seed, photos):
        for name in _counted(done, pair, role, photos):
            counts[name] = counts.get(name, 0) + 1
    is_doubtful = any(not is_fair(pair, photos, apart) for pair in shown)
    left_out, unfair = len(done.pairs) - len(there), len(there) - len(shown)
    return Outcome(left_out=left_out, unfair=unfair, is_doubtful=is_doubtful, **counts)


def shown_pairs(done: BlindSet, photos: Mapping[int, Photo], apart: Apart = frozenset()) -> list[BlindPair]:
    """Return the pairs to show, in order: those that can be compared fairly, all where none of these counts."""
    there = _there(done.pairs, photos)
    fair = [pair for pair in there if is_fair(pair, photos, apart)]
    counts = any(role is Role.COUNTS for _pair, role in roles(fair, done.seed, photos))
    return fair if counts else there


def roles(pairs: Sequence[BlindPair], seed: int, photos: Mapping[int, Photo]) -> Iterator[tuple[BlindPair, Role]]:
    """Yield the pairs of a set that can still be shown, in order, with what each is for."""
    shown: set[frozenset[int]] = set()
    later_from = later_period_of(seed)
    for pair in pairs:
        if not _is_there(pair, photos):
            continue
        days = [photos[photo_id].day for photo_id in _ids(pair)]
        is_across = min(days) < later_from <= max(days)
        key = frozenset(_ids(pair))
        yield pair, Role.REPEATS if key in shown else Role.COUNTS if is_across else Role.CHECKS
        shown.add(key)


def chosen(pair: BlindPair) -> int | None:
    """Return the id of the photo that was chosen, None for no difference or no answer."""
    return {BlindAnswer.LEFT: pair.left_photo_id, BlindAnswer.RIGHT: pair.right_photo_id}.get(
        pair.answer or BlindAnswer.SAME
    )


def _counted(done: BlindSet, pair: BlindPair, role: Role, photos: Mapping[int, Photo]) -> Iterator[str]:
    """Yield what an answer is counted as."""
    if pair.answer is None:
        yield "open"
    elif role is Role.CHECKS:
        yield "checks"
        if pair.answer is BlindAnswer.SAME:
            yield "no_difference"
    elif role is Role.REPEATS:
        first = next(other for other in done.pairs if frozenset(_ids(other)) == frozenset(_ids(pair)))
        if first.answer is not None:
            yield "repeats"
            if chosen(first) == chosen(pair):
                yield "agreed"
    elif pair.answer is BlindAnswer.SAME:
        yield "same"
    else:
        later = max(_ids(pair), key=lambda photo_id: (photos[photo_id].taken, photo_id))
        yield "later" if chosen(pair) == later else "earlier"


def _ids(pair: BlindPair) -> tuple[int, int]:
    return pair.left_photo_id, pair.right_photo_id


def _there(pairs: Sequence[BlindPair], photos: Mapping[int, Photo]) -> list[BlindPair]:
    return [pair for pair in pairs if _is_there(pair, photos)]


def _is_there(pair: BlindPair, photos: Mapping[int, Photo]) -> bool:
    return all(photo_id in photos for photo_id in _ids(pair))
