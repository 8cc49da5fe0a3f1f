"""What makes two photos of a view hard to compare: the conditions noted with them, and their light as measured."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import prod

from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.words import mark

BRIGHTER = 1.3
"""From so many times the light on (a third of a stop and a little), a photo counts as brighter."""
OTHER_COLOUR = 1.12
"""From so many times as much of one of the colours as of another, the colours count as different."""
WASHED_APART, WASHED_TIMES = 30, 2
"""From so many minutes and so many times on, the times since washing count as different."""

Gains = tuple[float, float, float]
"""By how much the red, green and blue light of a photo must grow to have the means of another."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A difference in a few words: `text` is marked for translation in the context "Compare", `values` fill it."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands below a photo: a title, facts, and what makes it hard to compare; nothing where all is empty."""

    title: str = ""
    facts: tuple[str, ...] = ()
    cares: tuple[str, ...] = ()


def remarks(
    first: Sitting, other: Sitting, first_photo: Photo, photo: Photo, gains: Gains | None = None
) -> list[Remark]:
    """Return what differs between the first photo and another and makes them harder to compare.

    `gains` are those that would give the other photo the light of the first, None where that was not measured.
    """
    found = [Remark(mark("Compare", "different view"))] if first_photo.view != photo.view else []
    found += _of_skin(first, other)
    found += _of_surroundings(first, other, first_photo, photo)
    return found if gains is None or first_photo.view != photo.view else found + list(_of_light(gains))


def is_light_alike(first: Sitting, other: Sitting, gains: Gains | None = None) -> bool:
    """Return whether the same light was noted of two photos and nothing that was measured speaks against it."""
    is_noted = bool(first.light) and _alike(first.light, other.light)
    return is_noted and (gains is None or not list(_of_light(gains)))


def _of_skin(first: Sitting, other: Sitting) -> Iterator[Remark]:
    if None not in (first.clean_skin, other.clean_skin) and first.clean_skin != other.clean_skin:
        yield Remark(mark("Compare", "one on clean skin, one not"))
    one, two = first.minutes_since_washing, other.minutes_since_washing
    if one is not None and two is not None:
        low, high = sorted((one, two))
        if high - low >= WASHED_APART and high >= WASHED_TIMES * low:
            yield Remark(mark("Compare", "{first} / {other} minutes after washing"), {"first": one, "other": two})


def _of_surroundings(first: Sitting, other: Sitting, first_photo: Photo, photo: Photo) -> Iterator[Remark]:
    if first.light and other.light and not _alike(first.light, other.light):
        yield Remark(
            mark("Compare", "different light: {first} / {other}"), {"first": first.light, "other": other.light}
        )
    if first.place and other.place and not _alike(first.place, other.place):
        yield Remark(
            mark("Compare", "different place: {first} / {other}"), {"first": first.place, "other": other.place}
        )
    if first_photo.camera and photo.camera and not _alike(first_photo.camera, photo.camera):
        yield Remark(mark("Compare", "different camera"))


def _of_light(gains: Gains) -> Iterator[Remark]:
    needed = prod(gains) ** (1 / len(gains))
    if needed >= BRIGHTER:
        yield Remark(mark("Compare", "darker than the first"))
    elif needed <= 1 / BRIGHTER:
        yield Remark(mark("Compare", "brighter than the first"))
    if max(gains) >= OTHER_COLOUR * min(gains):
        yield Remark(mark("Compare", "colours differ"))


def _alike(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
