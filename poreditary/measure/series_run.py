"""A series measured to its end, also where the photo that all others are laid on is none."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from poreditary.domain.measuring import Gate
from poreditary.measure.series_answer import patch_of
from poreditary.measure.task import PatchResult, Result, Task

Tell = Callable[[int, int], object]
Measure = Callable[[Task, Tell], Result]
Sittings = tuple[tuple[str, ...], ...]
_FINE = 1000


def found_of(task: Task, measure: Measure, tell: Tell) -> Result:
    """Return what was found of the task of a series; `measure` does each part of it.

    Where the first baseline photo is none that can be read, the next one takes its place.
    """
    refused: dict[str, Gate] = {}
    while True:
        parts = parts_of(task)
        found = [measure(part, _part(tell, number, len(parts))) for number, part in enumerate(parts)]
        result = together(found)
        refused |= result.refused
        rest = without_lost(task, result.refused)
        if rest is None:
            return replace(result, refused=refused)
        task = rest


def parts_of(task: Task) -> tuple[Task, ...]:
    """Return a task as one, or each of its photos by itself where nothing ties them to each other."""
    if task.comparisons or task.patches or task.calibration:
        return (task,)
    return tuple(replace(task, sources=(source,)) for source in task.sources)


def together(results: Sequence[Result]) -> Result:
    """Return what was found of the parts of a task as one."""
    if len(results) == 1:
        return results[0]
    photos = {name: photo for result in results for name, photo in patch_of(result).photos.items()}
    refused = {name: gate for result in results for name, gate in result.refused.items()}
    return Result((PatchResult(photos),), results[0].px_per_mm if results else None, refused)


def without_lost(task: Task, refused: Collection[str]) -> Task | None:
    """Return a task without the first baseline photos that were refused; None where all of them could be read.

    What has nothing left to be compared with is no longer in it; without any comparison photos are described alone.
    """
    lost = {wanted.baseline[0][0] for wanted in task.comparisons}.intersection(refused)
    if not lost:
        return None
    comparisons = tuple(
        replace(wanted, baseline=before, follow=after)
        for wanted in task.comparisons
        if (before := _without(wanted.baseline, lost)) and (after := _without(wanted.follow, lost))
    )
    return replace(
        task,
        sources=tuple(source for source in task.sources if source.id not in lost),
        comparisons=comparisons,
        patches=task.patches if comparisons else (),
        calibration=_without(task.calibration, lost) if comparisons else (),
    )


def _without(sittings: Sittings, lost: Collection[str]) -> Sittings:
    kept = (tuple(name for name in sitting if name not in lost) for sitting in sittings)
    return tuple(sitting for sitting in kept if sitting)


def _part(tell: Tell, number: int, count: int) -> Tell:
    """Return what tells of one part of several as of the whole."""
    return lambda done, of: tell(round(_FINE * (number + done / max(of, 1))), _FINE * count)
