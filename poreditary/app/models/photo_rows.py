"""The rows of the photo timeline: a heading for each month, below it the month's photos, the newest first."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from poreditary.domain.photo import Photo


@dataclass(frozen=True, slots=True)
class Month:
    """The heading above the photos of a month."""

    year: int
    month: int
    count: int


Row = Month | Photo


@dataclass(frozen=True, slots=True)
class Rows:
    """Headings and photos in the order they are shown, and where everything stands."""

    rows: list[Row] = field(default_factory=list)
    months: list[Month] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    """The rows of the headings, in order."""
    places: dict[int, int] = field(default_factory=dict)
    """The row of each photo, by its id."""
    of_digest: dict[str, int] = field(default_factory=dict)
    """The row of each photo, by its SHA-256."""
    timed: frozenset[int] = frozenset()
    """Ids of photos that day and view do not tell apart."""
    timed_to_the_second: frozenset[int] = frozenset()
    """Ids of those that the minute does not tell apart either."""

    @property
    def photo_count(self) -> int:
        """Return how many photos there are."""
        return len(self.rows) - len(self.heads)

    def photo(self, row: int) -> Photo | None:
        """Return the photo in a row, None for a heading or where there is no such row."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Photo) else None

    def photos(self) -> list[Photo]:
        """Return the photos in order."""
        return [row for row in self.rows if isinstance(row, Photo)]

    def number(self, row: int) -> int:
        """Return which photo, from 1, stands in a row."""
        return row + 1 - bisect_right(self.heads, row)

    def month_at(self, row: int) -> Month:
        """Return the month a row is under."""
        return self.months[bisect_right(self.heads, row) - 1]

    def is_like(self, other: "Rows") -> bool:
        """Return whether the same photos stand in the same places under the same headings, changed or not."""
        return self.months == other.months and list(self.places) == list(other.places)


def rows_of(photos: Iterable[Photo]) -> Rows:
    """Return the rows of photos that are sorted by time."""
    photos = list(photos)
    made = Rows(
        timed=_alike(photos, lambda photo: (photo.day, photo.view)),
        timed_to_the_second=_alike(photos, lambda photo: (photo.view, photo.taken.replace(second=0, microsecond=0))),
    )
    for (year, month), group in groupby(photos, key=lambda photo: (photo.day.year, photo.day.month)):
        found = list(group)
        at = len(made.rows)
        made.heads.append(at)
        made.months.append(Month(year, month, len(found)))
        made.rows.append(made.months[-1])
        made.rows.extend(found)
        for row, photo in enumerate(found, start=at + 1):
            made.places[photo.id] = made.of_digest[photo.sha256] = row
    return made


def _alike(photos: Sequence[Photo], told: Callable[[Photo], object]) -> frozenset[int]:
    """Return the ids of photos of which others are told the same."""
    keys = [told(photo) for photo in photos]
    counts = Counter(keys)
    return frozenset(photo.id for photo, key in zip(photos, keys, strict=True) if counts[key] > 1)
