"""A series of photos that a file lists, to be measured without any diary."""

import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from poreditary.domain.measuring import Point
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.measure.series_parts import Part, read
from poreditary.measure.task import Box, Source, Task, Wanted

MOST_IMAGES = 2000
MOST_PHOTO_BYTES = 256 * 1024**2
MOST_BYTES = 2 * 1024**3
"""Bytes of all photos of a series together, for they are held in memory."""

NO_IMAGES = mark("Errors", "In {name}, {where} lists no image: name at least one, with its id and its file.")
MANY_IMAGES = mark("Errors", "In {name}, {where} lists more than {most} images: split it into several files.")
HEAVY = mark("Errors", "The photos of {name} have more than {gigabytes} GB together: split it into several files.")
TWICE = mark("Errors", "In {name}, {where} repeats {id}: each may stand there once.")
UNKNOWN = mark("Errors", "In {name}, {where} names an image that is not among the images: {id}.")
NOBODY = mark("Errors", "In {name}, {where} names no image: name at least one.")
NO_SCALE = mark("Errors", "In {name}, {where} has to be above 0 pixels per millimetre and at most {most}.")
NO_AREA = mark("Errors", "In {name}, {where} has to be at least three points [x, y] around an area.")
NO_BOX = mark("Errors", "In {name}, {where} has to be [x0, y0, x1, y1], with x0 below x1 and y0 below y1.")

_MOST_SCALE = 1000.0


@dataclass(frozen=True, slots=True)
class Series:
    """What a file asks for: its images and comparisons by id, each with the id as the file writes it.

    `missing` are the images without a file, each with its path as it is written.
    """

    task: Task
    images: dict[str, object]
    comparisons: dict[str, object]
    missing: dict[str, str]


def read_series(file: Path) -> Series:
    """Read a series and the bytes of its photos, named relative to it.

    A photo that cannot be read is left without bytes, and refused as no photo later. Raises UserError for a file that
    is not a series.
    """
    whole = read(file)
    listed = _listed(whole["images"])
    calibration = _calibration(whole["calibration"], listed)
    sittings = _sittings(whole["images"], calibration)
    comparisons = _comparisons(whole["comparisons"], listed, sittings)
    scale, area, box = _scale(whole["px_per_mm"]), _area(whole["roi"]), _box(whole["neutral_box"])
    task = Task(
        _sources(file, listed),
        tuple(wanted for wanted, _id in comparisons),
        () if area is None else (area,),
        scale,
        box,
        calibration,
    )
    written = {name: part["id"].value for name, part in listed.items()}
    places = {name: part["file"].text() for name, part in listed.items()}
    missing = {name: place for name, place in places.items() if _is_missing(file.parent / place)}
    return Series(task, written, {wanted.id: said for wanted, said in comparisons}, missing)


def photo_bytes(file: Path) -> bytes:
    """Return the bytes of a photo, none where it cannot be read or is far too large for one."""
    try:
        found = file.stat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > MOST_PHOTO_BYTES:
            return b""
        return file.read_bytes()
    except (OSError, ValueError):
        return b""


def _is_missing(file: Path) -> bool:
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False


def _listed(images: Part) -> dict[str, Part]:
    """Return the images by id, in their order."""
    parts = images.items()
    if not parts:
        raise images.wrong(NO_IMAGES)
    if len(parts) > MOST_IMAGES:
        raise images.wrong(MANY_IMAGES, most=MOST_IMAGES)
    found: dict[str, Part] = {}
    for part in parts:
        _once(part["id"], found)
        part["file"].text()
        found[part["id"].id()] = part
    return found


def _once(part: Part, before: Iterable[str]) -> str:
    found = part.id()
    if found in before:
        raise part.wrong(TWICE, id=found)
    return found


def _sources(file: Path, listed: dict[str, Part]) -> tuple[Source, ...]:
    found: list[Source] = []
    rest = MOST_BYTES
    for name, part in listed.items():
        place = part["file"].text()
        data = photo_bytes(file.parent / place)
        rest -= len(data)
        if rest < 0:
            raise UserError(HEAVY, name=file.name, gigabytes=MOST_BYTES // 1024**3)
        found.append(Source(name, Path(place).name, data))
    return tuple(found)


def _named(part: Part, listed: dict[str, Part]) -> tuple[str, ...]:
    """Return the images a list names, each once."""
    found: list[str] = []
    for item in part.items():
        name = _once(item, found)
        if name not in listed:
            raise item.wrong(UNKNOWN, id=name)
        found.append(name)
    if not found:
        raise part.wrong(NOBODY)
    return tuple(found)


def _calibration(part: Part, listed: dict[str, Part]) -> tuple[tuple[str, ...], ...]:
    found: list[tuple[str, ...]] = []
    for sitting in part.items() if part.is_there else ():
        named = _named(sitting, listed)
        again = next((name for name in named if any(name in before for before in found)), None)
        if again is not None:
            raise sitting.wrong(TWICE, id=again)
        found.append(named)
    return tuple(found)


def _sittings(images: Part, calibration: Sequence[Sequence[str]]) -> dict[str, str]:
    """Return which sitting each image is of, as far as that is said: by itself, or by the calibration."""
    found = {name: f"calibration {at}" for at, sitting in enumerate(calibration) for name in sitting}
    said = {part["id"].id(): part["sitting"].id() for part in images.items() if part["sitting"].is_there}
    return found | said


def _comparisons(part: Part, listed: dict[str, Part], sittings: dict[str, str]) -> list[tuple[Wanted, object]]:
    """Return the comparisons, each with its id as it is written."""
    found: dict[str, tuple[Wanted, object]] = {}
    for item in part.items() if part.is_there else ():
        name = _once(item["id"], found)
        before, after = (_parted(_named(item[key], listed), sittings) for key in ("baseline", "follow"))
        found[name] = Wanted(name, before, after), item["id"].value
    return list(found.values())


def _parted(named: Sequence[str], sittings: dict[str, str]) -> tuple[tuple[str, ...], ...]:
    """Return images parted into sittings; those of which nothing is said are one."""
    parted: dict[str | None, list[str]] = {}
    for name in named:
        parted.setdefault(sittings.get(name), []).append(name)
    return tuple(map(tuple, parted.values()))


def _scale(part: Part) -> float | None:
    if not part.is_there:
        return None
    found = part.number()
    if not 0 < found <= _MOST_SCALE:
        raise part.wrong(NO_SCALE, most=int(_MOST_SCALE))
    return found


def _area(part: Part) -> tuple[Point, ...] | None:
    if not part.is_there:
        return None
    points = [[number.number() for number in point.items()] for point in part.items()]
    if len(points) < 3 or any(len(point) != 2 for point in points):
        raise part.wrong(NO_AREA)
    found = tuple((x, y) for x, y in points)
    ahead = (*found[1:], found[0])
    # Gauss's area formula: three points on a line, or one point three times, hold no skin.
    if abs(sum(x * v - u * y for (x, y), (u, v) in zip(found, ahead, strict=True))) < 2:
        raise part.wrong(NO_AREA)
    return found


def _box(part: Part) -> Box | None:
    if not part.is_there:
        return None
    found = [number.number() for number in part.items()]
    if len(found) != 4 or found[0] >= found[2] or found[1] >= found[3]:
        raise part.wrong(NO_BOX)
    return found[0], found[1], found[2], found[3]
