"""A measurement from beginning to end: photos in, figures or reasons out; memory holds one photo at a time."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from poreditary.domain.measuring import Gate, PatchChange, PatchPhoto, Reason, Verdict
from poreditary.measure.assumed_scale import estimated_scale
from poreditary.measure.carrying import Drawn, carried
from poreditary.measure.greying import grey_of
from poreditary.measure.grid import grid_of, outline
from poreditary.measure.grouping import groups_of, joined, reference_of
from poreditary.measure.judging import judged_patch
from poreditary.measure.matching import features_of
from poreditary.measure.reading import Baseline, Opened, Reading, baseline_of, opened, readings_of
from poreditary.measure.task import PatchResult, Result, Task

Tell = Callable[[int, int], object]


def measure(task: Task, tell: Tell = lambda _done, _of: None) -> Result:
    """Return what was found of a task's photos; `tell` hears how many photos are done, and may raise to stop."""
    groups = groups_of(task)
    count = sum(len(group.sources) for group in groups)
    results: list[Result] = []
    drawn: Drawn | None = None
    done = 0
    for group in groups:
        result, own = _measured(group, drawn, partial(_tell, tell, done, count))
        results.append(result)
        drawn = drawn or own
        done += len(group.sources)
        tell(done, count)
    return results[0] if len(results) == 1 else joined(results)


def _tell(tell: Tell, before: int, count: int, done: int, _of: int) -> None:
    tell(before + done, count)


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


def drawn_on(task: Task, baseline: Baseline) -> Drawn:
    """Return a task's patches as they were drawn on its first baseline photo."""
    outlines = tuple(outline(patch, baseline.width, baseline.height) for patch in task.patches)
    return Drawn(baseline.features, outlines, baseline.px_per_mm)


def carried_task(task: Task, photo: Opened, drawn: Drawn | None) -> Task:
    """Return a task with patches and scale of the photo they were drawn on as they are on its own first photo.

    A photo of other skin takes them as they stand.
    """
    if drawn is None or not drawn.outlines:
        return task
    found = carried(drawn, features_of(photo.pixels, drawn.px_per_mm))
    if found is None:
        return task
    polygons = tuple(tuple((float(x), float(y)) for x, y in corners) for corners in found.outlines)
    return replace(task, patches=polygons, px_per_mm=found.px_per_mm if task.px_per_mm else None)


def _measured(task: Task, drawn: Drawn | None, tell: Tell) -> tuple[Result, Drawn | None]:
    if not task.sources:
        return _nothing(task, {}), None
    reference = reference_of(task)
    sources = sorted(task.sources, key=lambda source: source.id != reference)
    first = opened(sources[0])
    if isinstance(first, Gate):
        return _nothing(task, {sources[0].id: first}), None
    baseline = opened_baseline(carried_task(task, first, drawn), first)
    refused: dict[str, Gate] = {}
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
    result = Result(patches, baseline.px_per_mm if baseline.is_scale_known else None, refused)
    return result, drawn_on(task, baseline)


def _nothing(task: Task, refused: dict[str, Gate]) -> Result:
    """Return the answer where the first baseline photo is none: there is nothing to lay the others on."""
    gate = Gate(Reason.UNREADABLE, 0.0, 0.0)
    changes = {wanted.id: PatchChange(Verdict.NOT_COMPARABLE, gates=(gate,)) for wanted in task.comparisons}
    photos = {source.id: PatchPhoto(accepted=False) for source in task.sources if source.id not in refused}
    patch = PatchResult(photos=photos, changes=changes)
    return Result((patch,) * max(1, len(task.patches)), task.px_per_mm, refused)
