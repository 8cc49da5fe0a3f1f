"""What is asked of a measurement, and what it answers: values that go to the worker process and come back."""

from dataclasses import dataclass, field

from poreditary.domain.measuring import Gate, Oval, PatchChange, PatchPhoto, Point
from poreditary.domain.noise import Noise

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Source:
    """A photo to measure: its bytes as they came from the camera, and its file's name for sentences."""

    id: str
    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Wanted:
    """A comparison: sittings of photos (by id) before, and sittings after.

    Where it `is_repeat`, nothing changed between the sittings after: only their loads are wanted, of as many of them as
    can be measured.
    """

    id: str
    baseline: tuple[tuple[str, ...], ...]
    follow: tuple[tuple[str, ...], ...]
    is_repeat: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """Photos of one view and what is to be found out of them.

    `patches` are polygons in pixels of the first baseline photo (of the first comparison), or ovals; none means all
    of the skin on it. `px_per_mm` is the scale of that photo, None where it is not known. `neutral_box` is x0, y0,
    x1, y1 of a grey area there. `calibration` lists sittings, each a tuple of photo ids, with nothing changed
    between them; `noise` is what was learned before, one for each patch, or nothing.
    """

    sources: tuple[Source, ...]
    comparisons: tuple[Wanted, ...] = ()
    patches: tuple[tuple[Point, ...] | Oval, ...] = ()
    px_per_mm: float | None = None
    neutral_box: Box | None = None
    calibration: tuple[tuple[str, ...], ...] = ()
    noise: tuple[Noise, ...] = ()


@dataclass(frozen=True, slots=True)
class PatchResult:
    """What was found of one patch: by photo id, by comparison id, and the noise that was learned or assumed.

    `loads` is the log load of each accepted photo by comparison id, for the noise to be learned from.
    """

    photos: dict[str, PatchPhoto] = field(default_factory=dict)
    changes: dict[str, PatchChange] = field(default_factory=dict)
    loads: dict[str, dict[str, float]] = field(default_factory=dict)
    noise: Noise = field(default_factory=Noise)


@dataclass(frozen=True, slots=True)
class Result:
    """What was found of each patch, in the order they were asked for; `refused` holds photos that were none at all."""

    patches: tuple[PatchResult, ...]
    px_per_mm: float | None = None
    refused: dict[str, Gate] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SeenPatch:
    """A patch before and after, laid on each other: to be looked at.

    `before` and `after` are 8-bit sRGB rows without gaps, `masked` 8-bit grey rows (255 where nothing was measured);
    `pores` are x, y and diameter in their pixels; `px_per_mm` is None where the scale is only assumed.
    """

    width: int
    height: int
    before: bytes
    after: bytes
    masked: bytes
    pores: tuple[tuple[float, float, float], ...]
    px_per_mm: float | None = None
