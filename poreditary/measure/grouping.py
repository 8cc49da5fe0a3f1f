"""Comparisons that begin with different photos: measured one after the other, answered as one."""

from collections.abc import Iterable
from dataclasses import replace

from poreditary.domain.measuring import PatchPhoto
from poreditary.measure.task import PatchResult, Result, Task, Wanted


def groups_of(task: Task) -> list[Task]:
    """Return a task for each first baseline photo, with the photos that are held against it; there is at least one."""
    firsts = list(dict.fromkeys(map(_first, task.comparisons)))
    if len(firsts) < 2:
        return [task]
    groups = []
    taken: set[str] = set()
    for number, first in enumerate(firsts):
        wanted = tuple(each for each in task.comparisons if _first(each) == first)
        names = _names(wanted) | ({name for sitting in task.calibration for name in sitting})
        if number == len(firsts) - 1:
            names |= {source.id for source in task.sources} - taken - _names(task.comparisons)
        sources = tuple(source for source in task.sources if source.id in names)
        taken |= names
        groups.append(replace(task, sources=sources, comparisons=wanted))
    return groups


def reference_of(task: Task) -> str:
    """Return the id of the photo that all others are laid on: the first baseline photo, or the first there is."""
    first = next(filter(None, map(_first, task.comparisons)), None)
    return first if first is not None else task.sources[0].id


def _first(wanted: Wanted) -> str | None:
    return next((name for sitting in wanted.baseline for name in sitting), None)


def _names(comparisons: Iterable[Wanted]) -> set[str]:
    return {
        name for wanted in comparisons for visit in (wanted.baseline, wanted.follow) for part in visit for name in part
    }


def joined(results: list[Result]) -> Result:
    """Return several groups' answers as one; of a photo that is in several the first that accepted it counts."""
    patches = []
    for parts in zip(*(result.patches for result in results), strict=True):
        photos: dict[str, PatchPhoto] = {}
        for part in parts:
            for name, photo in part.photos.items():
                if name not in photos or (photo.accepted and not photos[name].accepted):
                    photos[name] = photo
        changes = {name: change for part in parts for name, change in part.changes.items()}
        loads = {name: load for part in parts for name, load in part.loads.items()}
        patches.append(PatchResult(photos, changes, loads, parts[0].noise))
    refused = {name: gate for result in results for name, gate in result.refused.items()}
    return Result(tuple(patches), results[0].px_per_mm, refused)
