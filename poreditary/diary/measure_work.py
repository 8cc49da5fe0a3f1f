"""Measuring what waits: photos are read with the diary, measured in a process of their own, and the figures kept."""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from poreditary.diary.diary import Diary
from poreditary.diary.measure_task import NOT_READ, SHOWN, Part, findings_of, parts_of, seen_task
from poreditary.diary.measured_keeping import Finding
from poreditary.diary.measured_plan import Plan
from poreditary.diary.photo_work import Step, Work
from poreditary.diary.side_work import WHOLE, beside
from poreditary.domain.kinds import View
from poreditary.domain.measured_view import Patch
from poreditary.domain.measuring import Gate
from poreditary.domain.photo import Photo
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.measure.task import SeenPatch

SEEN = 3
"""Photos before and after that a patch is shown from: enough to find its pores on."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Which sittings and photos of a view were measured, by their ids, and the photos that are none or were damaged."""

    view: View
    sittings: frozenset[int] = frozenset()
    photos: frozenset[int] = frozenset()
    refused: tuple[tuple[Photo, Gate], ...] = ()


def measure(view: View) -> Work[Measured]:
    """Measure what waits of a view; it is kept part by part, so that stopping loses little.

    Raises UserError where the view cannot be measured, or where nothing can be written.
    """
    from poreditary.measure.process import measured

    parts: list[Part] = yield Step(partial(_parts, view), 0, WHOLE)
    done = Measured(view)
    for number, part in enumerate(parts):
        at, of = WHOLE * number, WHOLE * len(parts)
        data, lost = yield from _read(part.photos, at, of)
        if part.plan.photo.id not in data:
            raise UserError(
                mark("Errors", "The photo with the patches cannot be read. Draw the patches on another photo.")
            )
        result = yield from beside(partial(measured, part.task(data)), at, of)
        yield Step(partial(_keep, findings_of(part, data, result)), at + WHOLE, of)
        refused = [(photo, result.refused.get(str(photo.id), NOT_READ)) for photo in part.photos]
        done = _grown(done, part, [one for one in refused if one[0] in lost or str(one[0].id) in result.refused])
    return done


def see(patch_id: int, sitting_id: int) -> "Work[SeenPatch]":
    """Return a patch on the day of the baseline photo and at a sitting, laid on each other, with its pores.

    Raises UserError where one of the two cannot be seen.
    """
    from poreditary.measure.process import seen_of

    seen: _Seen = yield Step(partial(_seen, patch_id, sitting_id), 0, WHOLE)
    data, lost = yield from _read((*seen.before, *seen.after), 0, WHOLE)
    if seen.before[0] in lost or all(photo in lost for photo in seen.after):
        raise UserError(mark("Errors", "These photos cannot be read. Restore a backup, or look at another day."))
    task = seen_task(seen.plan, seen.patch, seen.before, seen.after, data)
    made: SeenPatch = yield from beside(lambda tell: seen_of(task, 0, SHOWN, tell), 0, WHOLE)
    return made


@dataclass(frozen=True, slots=True)
class _Seen:
    patch: Patch
    plan: Plan
    before: tuple[Photo, ...]
    after: tuple[Photo, ...]


def _read(photos: tuple[Photo, ...], at: int, of: int) -> Work[tuple[dict[int, bytes], list[Photo]]]:
    """Return the originals by photo, and the photos whose original is damaged."""
    data: dict[int, bytes] = {}
    lost: list[Photo] = []
    for photo in photos:
        try:
            data[photo.id] = yield Step(partial(_original, photo), at, of, photo.file_name)
        except UserError:
            lost.append(photo)
    return data, lost


def _grown(done: Measured, part: Part, refused: list[tuple[Photo, Gate]]) -> Measured:
    return replace(
        done,
        sittings=done.sittings | {follow.sitting.id for follow in part.follows},
        photos=done.photos | {photo.id for photo in part.photos},
        refused=(*done.refused, *(one for one in refused if one not in done.refused)),
    )


def _parts(view: View, diary: Diary) -> list[Part]:
    room = diary.measurements
    room.check()
    return parts_of(room, room.plan(view))


def _keep(findings: list[Finding], diary: Diary) -> None:
    diary.measurements.keep(findings)


def _original(photo: Photo, diary: Diary) -> bytes:
    return diary.photos.original(photo)


def _seen(patch_id: int, sitting_id: int, diary: Diary) -> _Seen:
    patch = diary.patches.patch(patch_id)
    plan = diary.measurements.plan_of(patch)
    after = [photo for photo in diary.sittings.photos(sitting_id) if photo.view == plan.measured.view]
    if not after:
        raise UserError(mark("Errors", "This sitting has no photo of the patch any more. Look at another day."))
    return _Seen(patch, plan, plan.baseline[0][:SEEN], tuple(after[:SEEN]))
