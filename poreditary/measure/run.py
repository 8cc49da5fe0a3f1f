"""A measurement from beginning to end: photos in, figures or reasons out; memory holds one photo at a time."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from poreditary.domain.measuring import Gate, PatchChange, PatchPhoto, Reason, Verdict
from poreditary.measure.assumed_scale import estimated_scale
from poreditary.measure.greying import grey_of
from poreditary.measure.grid import grid_of, outline
from poreditary.measure.judging import judged_patch
from poreditary.measure.reading import Baseline, Opened, Reading, baseline_of, opened, readings_of
from poreditary.measure.task import PatchResult, Result, Task, Wanted

Tell = Callable[[int, int], object]


def measure(task: Task, tell: Tell = lambda _done, _of: None) -> Result:
    """Return what was found of a task's photos; `tell` hears how many photos are done, and may raise to stop."""
    groups = _groups(task)
    done = 0
    results = []
    count = sum(len(group.sources) for group in groups)
    for group in groups:
        results.append(_measured(group, partial(_tell, tell, done, count)))
        done += len(group.sources)
    return results[0] if len(results) == 1 else _joined(results)


def _tell(tell: Tell, before: int, count: int, done: int, _of: int) -> None:
    tell(before + done, count)


def reference_of(task: Task) -> str:
    """Return the id of the photo that all others are laid on: the first baseline photo, or the first there is."""
    return task.comparisons[0].baseline[0][0] if task.comparisons else task.sources[0].id


def opened_baseline(task: Task, photo: Opened) -> Baseline:
    """Return the baseline that a task's first baseline photo makes."""
    grey = grey_of(photo.pixels, task.neutral_box)
    flat = grey.card if grey.card is not None and grey.card.is_flat else None
    scale = task.px_per_mm or (flat.px_per_mm if flat is not None else None)
    height, width = photo.pixels.shape[:2]
    px_per_mm = scale or estimated_scale(photo.pixels)
    outlines = [outline(patch, width, height) for patch in task.patches or (None,)]
    grids = tuple(grid_of(corners, px_per_mm, width, height) for corners in outlines)
    return baseline_of(photo, px_per_mm, grids, grey, is_scale_known=scale is not None)


def _measured(task: Task, tell: Tell) -> Result:
    reference = reference_of(task)
    sources = sorted(task.sources, key=lambda source: source.id != reference)
    refused: dict[str, Gate] = {}
    first = opened(sources[0])
    if isinstance(first, Gate):
        return _nothing(task, {sources[0].id: first})
    baseline = opened_baseline(task, first)
    read: dict[str, tuple[Reading, ...]] = {first.id: readings_of(first, baseline)}
    del first
    for done, source in enumerate(sources[1:], start=1):
        tell(done, len(sources))
        photo = opened(source)
        if isinstance(photo, Gate):
            refused[source.id] = photo
        else:
            read[source.id] = readings_of(photo, baseline)
    patches = tuple(judged_patch(task, baseline, number, read) for number in range(len(baseline.grids)))
    tell(len(sources), len(sources))
    return Result(patches, baseline.px_per_mm if baseline.is_scale_known else None, refused)


def _nothing(task: Task, refused: dict[str, Gate]) -> Result:
    """Return the answer where the first baseline photo is none: there is nothing to lay the others on."""
    gate = Gate(Reason.UNREADABLE, 0.0, 0.0)
    changes = {wanted.id: PatchChange(Verdict.NOT_COMPARABLE, gates=(gate,)) for wanted in task.comparisons}
    photos = {source.id: PatchPhoto(accepted=False) for source in task.sources if source.id not in refused}
    patch = PatchResult(photos=photos, changes=changes)
    return Result((patch,) * max(1, len(task.patches)), task.px_per_mm, refused)


def _groups(task: Task) -> list[Task]:
    """Return a task for each first baseline photo, with the photos that are held against it."""
    firsts = list(dict.fromkeys(wanted.baseline[0][0] for wanted in task.comparisons))
    if len(firsts) < 2:
        return [task]
    groups = []
    taken: set[str] = set()
    for number, first in enumerate(firsts):
        wanted = tuple(each for each in task.comparisons if each.baseline[0][0] == first)
        names = _names(wanted) | ({name for sitting in task.calibration for name in sitting})
        if number == len(firsts) - 1:
            names |= {source.id for source in task.sources} - taken - _names(task.comparisons)
        sources = tuple(source for source in task.sources if source.id in names)
        taken |= names
        groups.append(replace(task, sources=sources, comparisons=wanted))
    return groups


def _names(comparisons: Iterable[Wanted]) -> set[str]:
    return {
        name for wanted in comparisons for visit in (wanted.baseline, wanted.follow) for part in visit for name in part
    }


def _joined(results: list[Result]) -> Result:
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
