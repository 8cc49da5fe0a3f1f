"""What can be guessed of photos that come in: their view and their sitting."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from poreditary.domain.kinds import View
from poreditary.domain.photo import Sitting

CLOSE = timedelta(hours=2)
"""Photos of a day that are no further apart belong to one sitting."""

_PIECES = re.compile(r"[a-z]+|\d+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CHINESE = {
    "鼻": " nose ",
    "下巴": " chin ",
    "額": " forehead ",
    "额": " forehead ",
    "正面": " front ",
    "左": " left ",
    "右": " right ",
    "側": " side ",
    "侧": " side ",
}
_ALONE = {"nose": View.NOSE, "chin": View.CHIN, "forehead": View.FOREHEAD, "front": View.FRONT}
_CHEEKS = {"left": View.LEFT_CHEEK, "right": View.RIGHT_CHEEK}
_TURNED = {"left": View.LEFT_45, "right": View.RIGHT_45}


@dataclass(frozen=True, slots=True)
class Condition:
    """What is known of the condition of all photos of an import; None and empty where nobody said."""

    clean_skin: bool | None = None
    light: str = ""
    place: str = ""

    def fits(self, sitting: Sitting) -> bool:
        """Return whether a sitting says nothing else."""
        return (
            (None in (self.clean_skin, sitting.clean_skin) or self.clean_skin == sitting.clean_skin)
            and _agree(self.light, sitting.light)
            and _agree(self.place, sitting.place)
        )

    def is_that(self, other: "Condition") -> bool:
        """Return whether another says the very same, no more and no less."""
        return self.clean_skin == other.clean_skin and all(
            one.strip().casefold() == two.strip().casefold()
            for one, two in ((self.light, other.light), (self.place, other.place))
        )

    def filled(self, sitting: Sitting) -> Sitting:
        """Return a sitting with what it does not say itself."""
        return replace(
            sitting,
            clean_skin=self.clean_skin if sitting.clean_skin is None else sitting.clean_skin,
            light=sitting.light or self.light.strip(),
            place=sitting.place or self.place.strip(),
        )


UNSAID = Condition()
"""What is known where nobody said anything."""


@dataclass(frozen=True, slots=True)
class Span:
    """A sitting the diary has: from the first of its photos until the last, local times, and what is said of it."""

    sitting_id: int
    day: date
    first: datetime
    last: datetime
    photo_count: int = 0
    said: Condition = UNSAID
    minutes_since_washing: int | None = None
    cameras: frozenset[str] = frozenset()

    def takes(self, condition: Condition, camera: str = "") -> bool:
        """Return whether a photo can join unasked: nothing would be said of it, or of those there, that nobody said."""
        if self.minutes_since_washing is not None or not self.said.is_that(condition):
            return False
        is_other = bool(camera and self.cameras) and camera not in self.cameras
        return not is_other or self.said.is_that(UNSAID)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a photo goes: a sitting the diary has, or the `part`-th new one of a day."""

    day: date
    sitting_id: int | None = None
    part: int = 0


def view_in_name(name: str) -> View | None:
    """Return the view that words in a file name tell, English or Chinese; None where they tell none or two."""
    text = _HUMP.sub(" ", name)
    for sign, words in _CHINESE.items():
        text = text.replace(sign, words)
    pieces = set(_PIECES.findall(text.lower()))
    sides = _TURNED if pieces & {"45", "side"} else _CHEEKS
    found = {view for piece, view in (_ALONE | sides).items() if piece in pieces}
    return found.pop() if len(found) == 1 else None


def guess_places(
    photos: Sequence[tuple[date, datetime]],
    spans: Sequence[Span],
    condition: Condition = UNSAID,
    cameras: Sequence[str] = (),
) -> list[Place]:
    """Return where each photo goes by its day and time: to a sitting close in time, else with those close to it.

    `condition` is what is said of all of them, `cameras` what each was taken with; a sitting of which something else is
    said is passed over.
    """
    known: dict[date, list[Span]] = {}
    for span in spans:
        known.setdefault(span.day, []).append(span)
    places: dict[int, Place] = {}
    parts: dict[date, int] = {}
    latest: dict[Place, datetime] = {}
    today: date | None = None
    for at in sorted(range(len(photos)), key=lambda at: photos[at]):
        day, taken = photos[at]
        if day != today:
            today, latest = day, {}
        camera = cameras[at] if cameras else ""
        open_spans = [span for span in known.get(day, []) if span.takes(condition, camera)]
        place = _known_place(day, taken, open_spans)
        if place is None:
            ids = {None, *(span.sitting_id for span in open_spans)}
            place = _last_place([(then, old) for old, then in latest.items() if old.sitting_id in ids], taken)
        if place is None:
            parts[day] = parts.get(day, -1) + 1
            place = Place(day, part=parts[day])
        places[at] = place
        latest[place] = taken
    return [places[at] for at in range(len(photos))]


def _last_place(latest: Sequence[tuple[datetime, Place]], taken: datetime) -> Place | None:
    """Return where the photo before went, if it is close."""
    near = [found for found in latest if taken - found[0] <= CLOSE]
    return max(near, key=lambda found: found[0], default=(taken, None))[1]


def _known_place(day: date, taken: datetime, spans: Sequence[Span]) -> Place | None:
    near = [(_apart(span, taken), -span.sitting_id) for span in spans]
    closest = min((found for found in near if found[0] <= CLOSE), default=None)
    return None if closest is None else Place(day, -closest[1])


def _apart(span: Span, taken: datetime) -> timedelta:
    return max(span.first - taken, taken - span.last, timedelta())


def _agree(one: str, other: str) -> bool:
    one, other = one.strip().casefold(), other.strip().casefold()
    return not one or not other or one == other
