"""What a writer does to a diary, and what a diary must hold after it: each action belongs to a day of its own."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from hashlib import sha256
from typing import Self

from poreditary.domain.checkin import Rating
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Aspect, StepKind, Zone

FIRST = date(2020, 1, 1)
CLOCK = Stamp(datetime(2026, 11, 21, 21, 30, tzinfo=UTC), 60)
STEPS = (StepKind.CLEANSE, StepKind.SUNSCREEN)
PHOTO_BYTES = 9000
COMMAND_LINE = ("log", "import")
WINDOW = ("tick", "save", "undo", "keep", "discard")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person does: its number, its verb, and the number of the action it takes back or throws away."""

    number: int
    verb: str
    of: int = 0

    @property
    def target(self) -> int:
        """Return the number of the day that it changes."""
        return self.of or self.number

    @classmethod
    def read(cls, words: str) -> Self:
        """Return the action that was said."""
        number, verb, of = words.split()[:3]
        return cls(int(number), verb, int(of))

    def __str__(self) -> str:
        return f"{self.number} {self.verb} {self.of}"


@dataclass(frozen=True, slots=True)
class DayState:
    """All that a diary holds of one day."""

    ticks: frozenset[str] = frozenset()
    note: str = ""
    ratings: frozenset[tuple[str, str, int]] = frozenset()
    photos: frozenset[str] = frozenset()
    thrown: frozenset[str] = frozenset()


EMPTY = DayState()


def day_of(number: int) -> date:
    return FIRST + timedelta(days=number)


def number_of(day: str) -> int:
    return (date.fromisoformat(day) - FIRST).days


def planned(verbs: Iterable[str], first: int) -> list[Action]:
    """Return actions numbered from `first`; one to take back or to throw away means the one before it."""
    return [
        Action(number, verb, number - 1 if verb in {"undo", "discard"} else 0)
        for number, verb in enumerate(verbs, first)
    ]


def note_of(number: int) -> str:
    """Return a note of some length, unlike that of any other action."""
    return f"Action {number}: " + sha256(str(number).encode()).hexdigest()


def ratings_of(number: int) -> tuple[Rating, ...]:
    values = ((Zone.NOSE, Aspect.PORES, number % 5), (Zone.CHIN, Aspect.OILINESS, (number + 1) % 5))
    return tuple(Rating(zone, aspect, value) for zone, aspect, value in values)


def photos_of(action: Action) -> tuple[bytes, ...]:
    """Return the photos that an action keeps."""
    return tuple(photo(action.number, turn) for turn in range(2 if action.verb == "keep" else 1))


def name_of(number: int, turn: int) -> str:
    """Return the name of a photo's file, which says when it was taken."""
    taken = datetime.combine(day_of(number), time(12, turn))
    return f"IMG_{taken:%Y%m%d_%H%M%S}.jpg"


def photo(number: int, turn: int) -> bytes:
    """Return a photo unlike any other: the same picture, and after its end what no reader looks at."""
    seed = sha256(f"{number} {turn}".encode()).digest()
    return _picture() + (seed * (PHOTO_BYTES // len(seed)))


@cache
def _picture() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.linear_gradient("L").resize((96, 128)).convert("RGB").save(out, "JPEG")
    return out.getvalue()


def after(state: DayState, action: Action) -> DayState:
    """Return what a day holds once an action is done."""
    ticks = frozenset(map(str, STEPS[:1] if action.verb == "tick" else STEPS))
    digests = frozenset(sha256(data).hexdigest() for data in photos_of(action))
    match action.verb:
        case "log":
            return replace(_answered(state, action), ticks=ticks)
        case "note" | "save":
            return _answered(state, action)
        case "tick":
            return replace(state, ticks=ticks)
        case "import" | "keep":
            return replace(state, photos=digests)
        case "discard":
            return replace(state, photos=frozenset(), thrown=state.photos)
        case "undo":
            return EMPTY
        case _:
            raise ValueError(action.verb)


def _answered(state: DayState, action: Action) -> DayState:
    ratings = frozenset((str(r.zone), str(r.aspect), r.value) for r in ratings_of(action.number))
    return replace(state, note=note_of(action.number), ratings=ratings)


def expected(actions: Iterable[Action]) -> dict[int, DayState]:
    """Return what a diary holds after these actions, by the number of the day; nothing for an empty day."""
    days: dict[int, DayState] = {}
    for action in actions:
        days[action.target] = after(days.get(action.target, EMPTY), action)
    return {number: state for number, state in days.items() if state != EMPTY}
