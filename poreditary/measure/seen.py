"""A patch before and after, laid on each other, with the pores found and the parts left out: to be looked at."""

import cv2
import numpy as np

from poreditary.domain.measuring import Gate
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.measure.aligned import FINE, Aligned, Mask, Real
from poreditary.measure.carrying import Drawn
from poreditary.measure.comparing import compared
from poreditary.measure.grouping import groups_of, reference_of
from poreditary.measure.linear import encoded
from poreditary.measure.places import WIDTH
from poreditary.measure.reading import Opened, Reading, opened, readings_of
from poreditary.measure.run import Tell, carried_task, drawn_on, opened_baseline
from poreditary.measure.task import SeenPatch, Source, Task

GONE = mark("Errors", "These photos cannot be shown beside each other: one of them is no longer a photo of this patch.")


def seen(task: Task, patch: int, comparison: str, tell: Tell = lambda _done, _of: None) -> SeenPatch:
    """Return a patch on the first photo before and the sharpest after of a comparison, in the light of the former.

    Raise UserError where one of the visits has no photo that shows the patch.
    """
    before, after, is_scale_known = _visits(task, patch, comparison, tell)
    found = compared([[before], [after]])
    one, two = before[0], _sharpest(after)
    left_out = ~(one.valid & two.valid) & one.inside
    places = found.places
    pores = zip(places.x, places.y, places.sigma * WIDTH, strict=True)
    return SeenPatch(
        width=one.flat.shape[1],
        height=one.flat.shape[0],
        before=encoded(one.rgb).tobytes(),
        after=encoded(_in_light_of(two, one)).tobytes(),
        masked=((left_out | ~one.inside) * np.uint8(255)).astype(np.uint8).tobytes(),
        pores=tuple((float(x), float(y), float(across)) for x, y, across in pores),
        px_per_mm=FINE if is_scale_known else None,
    )


def _visits(task: Task, patch: int, comparison: str, tell: Tell) -> tuple[list[Aligned], list[Aligned], bool]:
    """Return a patch on the photos before and after, and whether its scale is known."""
    groups = groups_of(task)
    group = next(each for each in groups if comparison in [wanted.id for wanted in each.comparisons])
    wanted = next(each for each in group.comparisons if each.id == comparison)
    visits = [[name for sitting in visit for name in sitting] for visit in (wanted.baseline, wanted.follow)]
    names = list(dict.fromkeys([reference_of(group), *visits[0], *visits[1]]))
    sources = {source.id: source for source in group.sources}
    first = _opened(sources[names[0]])
    drawn = None if group is groups[0] else _drawn(groups[0])
    baseline = opened_baseline(carried_task(group, first, drawn), first)
    read: dict[str, Reading] = {}
    for done, name in enumerate(names):
        tell(done, len(names))
        photo = first if name == names[0] else opened(sources[name])
        if not isinstance(photo, Gate):
            read[name] = readings_of(photo, baseline)[patch]
    before, after = ([read[name].aligned for name in visit if name in read and read[name].laid] for visit in visits)
    if not before or not after:
        raise UserError(GONE)
    return before, after, baseline.is_scale_known


def _drawn(task: Task) -> Drawn | None:
    """Return the patches as they were drawn, None where the photo they were drawn on is none any more."""
    first = opened(next(source for source in task.sources if source.id == reference_of(task)))
    return None if isinstance(first, Gate) else drawn_on(task, opened_baseline(task, first))


def _opened(source: Source) -> Opened:
    photo = opened(source)
    if isinstance(photo, Gate):
        raise UserError(GONE)
    return photo


def _sharpest(photos: list[Aligned]) -> Aligned:
    return max(photos, key=lambda photo: float(np.var(cv2.Laplacian(photo.flat, cv2.CV_32F)[photo.valid])))


def _in_light_of(photo: Aligned, other: Aligned) -> Real:
    """Return a photo's light with the means of another where both can be measured, so that skin is seen, not lamps."""
    both = photo.valid & other.valid
    gains = _means(other, both) / np.maximum(_means(photo, both), 1e-4)
    return np.asarray(photo.rgb * gains.astype(np.float32), np.float32)


def _means(photo: Aligned, where: Mask) -> Real:
    return np.asarray(photo.rgb[where].mean(axis=0) if where.any() else np.ones(3), np.float32)
