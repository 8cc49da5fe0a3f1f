"""What is asked of the measurement for a view, in parts of bearable size, and what its answers are kept as."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from poreditary.diary.measured_json import Compared
from poreditary.diary.measured_keeping import Basis, Finding, OfPhoto, OfRepeat, OfSitting
from poreditary.diary.measured_plan import Days, Follow, Plan, Repeat
from poreditary.diary.measurements import Measurements
from poreditary.domain.measured_view import Patch
from poreditary.domain.measuring import Gate, PatchChange, PatchPhoto, Reason, Verdict
from poreditary.domain.noise import Noise
from poreditary.domain.photo import Photo

if TYPE_CHECKING:
    from poreditary.measure.task import PatchResult, Result, Source, Task, Wanted

MOST_AT_ONCE = 36
"""Photos of one part; those of the baseline are in each."""
SHOWN = "shown"
NOT_READ = Gate(Reason.UNREADABLE, 0.0, 0.0)

Bytes = Mapping[int, bytes]
"""The originals that could be read, by photo."""


@dataclass(frozen=True)
class Part:
    """Some of what waits, with the photos it needs: those of the baseline first."""

    plan: Plan
    follows: tuple[Follow, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    noise: tuple[Noise, ...] = ()

    @property
    def photos(self) -> tuple[Photo, ...]:
        """Return all photos of the part, each once."""
        repeated = [photo for repeat in self.repeats for day in repeat.days for photo in day]
        later = [photo for follow in self.follows for photo in follow.photos]
        return tuple({photo.id: photo for photo in (*self.plan.baseline_photos, *repeated, *later)}.values())

    def task(self, data: Bytes) -> "Task":
        """Return what is to be measured of the photos that could be read."""
        from poreditary.measure.task import Task

        return Task(
            sources=tuple(_sources(self.photos, data)),
            comparisons=tuple(self._comparisons(data)),
            patches=tuple(patch.oval for patch in self.plan.measured.patches),
            px_per_mm=self.plan.measured.px_per_mm,
            noise=self.noise,
        )

    def _comparisons(self, data: Bytes) -> "Iterator[Wanted]":
        """Yield what to compare; each begins with the photo the patches are drawn on, which all others are laid on."""
        from poreditary.measure.task import Wanted

        if self.plan.photo.id not in data:  # ovals are drawn on it: on another photo they would lie elsewhere
            return
        later = [(name_of(follow), (follow.photos,), False) for follow in self.follows]
        repeats = [(name_of(repeat), repeat.days, True) for repeat in self.repeats]
        before = _ids(self.plan.baseline, data)
        for name, days, is_repeat in (*later, *repeats):
            after = _ids(days, data)
            if before and after:
                yield Wanted(name, before, after, is_repeat)


def name_of(what: Follow | Repeat) -> str:
    """Return the name a comparison goes by."""
    return f"repeat {what.number}" if isinstance(what, Repeat) else f"sitting {what.sitting.id}"


def parts_of(room: Measurements, plan: Plan) -> list[Part]:
    """Return what waits of a plan, in parts."""
    lacking = room.lacking(plan)
    noise = tuple(room.noise(plan, patch) for patch in plan.measured.patches)
    parts = [Part(plan, noise=noise)]
    waiting: list[Follow | Repeat] = [*lacking.repeats, *lacking.follows]
    for what in waiting:
        grown = _with(parts[-1], what)
        if len(grown.photos) > MOST_AT_ONCE and (parts[-1].follows or parts[-1].repeats):
            parts.append(_with(Part(plan, noise=noise), what))
        else:
            parts[-1] = grown
    return parts if waiting or lacking.baseline_photos else []


def findings_of(part: Part, data: Bytes, result: "Result") -> list[Finding]:
    """Return what a part came to, of each patch."""
    found: list[Finding] = []
    for patch, answer in zip(part.plan.measured.patches, result.patches, strict=True):
        found += _of_photos(part, patch, data, answer, result.refused)
        found += _of_repeats(part, patch, data, answer)
        found += _of_sittings(part, patch, data, answer, result.refused)
    return found


def _of_photos(
    part: Part, patch: Patch, data: Bytes, answer: "PatchResult", refused: Mapping[str, Gate]
) -> Iterator[Finding]:
    for photo in part.photos:
        if photo.id in data:
            gate = refused.get(str(photo.id), NOT_READ)
            found = answer.photos.get(str(photo.id), PatchPhoto(accepted=False, gates=(gate,)))
            yield OfPhoto(Basis(patch, part.plan.of_photo(patch, photo)), photo, found)


def _of_repeats(part: Part, patch: Patch, data: Bytes, answer: "PatchResult") -> Iterator[Finding]:
    for repeat in part.repeats:
        if any(photo.id not in data for day in repeat.days for photo in day):
            continue  # it waits until all of its photos can be read
        loads = {int(photo): load for photo, load in answer.loads.get(name_of(repeat), {}).items()}
        yield OfRepeat(Basis(patch, part.plan.of_repeat(patch, repeat)), loads)


def _of_sittings(
    part: Part, patch: Patch, data: Bytes, answer: "PatchResult", refused: Mapping[str, Gate]
) -> Iterator[Finding]:
    before = tuple(tuple(photo.id for photo in day) for day in part.plan.baseline)
    for follow in part.follows:
        name, after = name_of(follow), tuple(photo.id for photo in follow.photos)
        if any(photo in data for photo in after):
            gates = tuple(refused[str(photo)] for photo in after if str(photo) in refused)
            change = answer.changes.get(name, PatchChange(Verdict.NOT_COMPARABLE, gates=gates or (NOT_READ,)))
            loads = {int(photo): load for photo, load in answer.loads.get(name, {}).items()}
            basis = Basis(patch, part.plan.of_follow(patch, follow))
            yield OfSitting(basis, follow.sitting, Compared(change, before, after, loads))


def _with(part: Part, what: Follow | Repeat) -> Part:
    if isinstance(what, Repeat):
        return Part(part.plan, part.follows, (*part.repeats, what), part.noise)
    return Part(part.plan, (*part.follows, what), part.repeats, part.noise)


def _ids(days: Days, data: Bytes) -> tuple[tuple[str, ...], ...]:
    known = (tuple(str(photo.id) for photo in day if photo.id in data) for day in days)
    return tuple(day for day in known if day)


def _sources(photos: Iterable[Photo], data: Bytes) -> "Iterator[Source]":
    from poreditary.measure.task import Source

    yield from (Source(str(photo.id), photo.file_name, data[photo.id]) for photo in photos if photo.id in data)


def seen_task(plan: Plan, patch: Patch, before: Sequence[Photo], after: Sequence[Photo], data: Bytes) -> "Task":
    """Return the task of showing a patch on photos before and after."""
    from poreditary.measure.task import Task, Wanted

    visits = (_ids((tuple(before),), data), _ids((tuple(after),), data))
    photos = {photo.id: photo for photo in (*before, *after)}.values()
    return Task(
        sources=tuple(_sources(photos, data)),
        comparisons=(Wanted(SHOWN, *visits),),
        patches=(patch.oval,),
        px_per_mm=plan.measured.px_per_mm,
    )
