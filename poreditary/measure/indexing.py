"""The index of every photo of a patch at the same pores, so that photos can be set beside each other."""

from collections.abc import Mapping, Sequence

from poreditary.measure.aligned import FINE, Aligned
from poreditary.measure.comparing import compared
from poreditary.measure.task import Task


def indices_of(task: Task, usable: Mapping[str, Aligned]) -> dict[str, float]:
    """Return the load of each photo per cm² of its patch, in log luminance times mm², at the pores of all visits."""
    visits = _visits(task, usable)
    if not visits:
        return {}
    names = [name for visit in visits for name in visit]
    found = compared([[[usable[name] for name in visit]] for visit in visits])
    area = float(usable[names[0]].inside.sum()) / FINE**2 / 100
    loads = [load for visit in found.loads for sitting in visit for load in sitting]
    return {name: load / area for name, load in zip(names, loads, strict=True)} if area > 0 else {}


def _visits(task: Task, usable: Mapping[str, Aligned]) -> list[list[str]]:
    """Return the photos by visit, each once; what belongs to none is a visit of its own."""
    listed: list[Sequence[str]] = []
    for wanted in task.comparisons:
        listed += [*wanted.baseline, *wanted.follow]
    listed += [*task.calibration, *([source.id] for source in task.sources)]
    seen: set[str] = set()
    visits = []
    for part in listed:
        visit = [name for name in part if name in usable and name not in seen]
        seen.update(visit)
        visits += [visit] if visit else []
    return visits
