"""Files of photos, and what one comes to against another."""

from functools import cache

import cv2

from poreditary.domain.measuring import Oval, Point, Reason, Verdict
from poreditary.measure.run import measure
from poreditary.measure.task import PatchResult, Source, Task, Wanted
from tests.measure.skins import Pixels, shot, source


@cache
def sources() -> tuple[Source, Source]:
    """Return two photos of the same skin."""
    return source("a", shot()), source("b", shot(2, 1))


def file_of(name: str, pixels: Pixels) -> Source:
    """Return a photo as a file without losses."""
    data = cv2.imencode(".png", pixels[..., ::-1])[1].tobytes()
    return Source(name, f"{name}.png", data)


def against(*files: Source, patch: tuple[Point, ...] | Oval | None = None, scale: float | None = 12.0) -> PatchResult:
    """Return what the second of two files comes to against the first."""
    wanted = Wanted("c", ((files[0].id,),), ((files[1].id,),))
    patches = () if patch is None else (patch,)
    return measure(Task(files, (wanted,), patches, scale)).patches[0]


def refusal(found: PatchResult) -> list[Reason]:
    """Return why a comparison is refused, which it must be."""
    change = found.changes["c"]
    assert change.verdict == Verdict.NOT_COMPARABLE and change.change() is None
    return [gate.reason for gate in change.gates]
