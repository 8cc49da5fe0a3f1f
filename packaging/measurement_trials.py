"""What `bench_measurement.py` tries on made-up people: unchanged pairs, true changes, nuisances and bad photos."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from poreditary.domain.measuring import PatchChange, PatchPhoto, Verdict
from poreditary.measure.run import measure
from poreditary.measure.task import Source, Task, Wanted
from tests.skin.scenes import BAD, NUISANCES, Bad, Photo, Scene, sitting, someone
from tests.skin.seeds import DEVELOPMENT_SEEDS, FIGURE_SEEDS

ZONES = ("cheek", "nose", "forehead", "chin")
TONES = (1, 2, 3, 4, 5, 6)
CALIBRATION_DAYS = (1, 3, 6)
BASELINE_DAY = 10
UNCHANGED_DAYS = (20, 31, 45, 60)
NUISANCE_DAY = 20
CHANGES: Mapping[str, Mapping[str, float]] = {
    "area -30 %": {"area": 0.7},
    "depth -20 %": {"depth": 0.8},
    "area -20 %": {"area": 0.8},
    "count -18 %": {"count": 0.82},
    "depth -15 %": {"depth": 0.85},
    "depth -10 %": {"depth": 0.9},
    "area +20 %": {"area": 1.2},
}
LEFT_OUT = {"area -20 %", "count -18 %", "depth -15 %", "area +20 %"}
"""Changes that are not measured again without a calibration week, to save time."""
PARTS = ("change", "nuisance", "bad")
Sitting = Sequence[Photo]


@dataclass(frozen=True)
class Trial:
    """One comparison: `true` and `percent` are changes in percent, `percent` None where there was no figure.

    `accepted` of the `asked` photos after were let through; `reasons` are why the rest, or the comparison, was not.
    """

    seed: int
    tone: int
    zone: str
    kind: str
    name: str
    true: float
    accepted: int
    asked: int
    verdict: str
    percent: float | None
    smallest: float | None
    reasons: tuple[str, ...]
    is_calibrated: bool = False

    @property
    def is_kept(self) -> bool:
        """Return whether every photo was let through and there is a figure."""
        return self.accepted == self.asked and self.percent is not None


@dataclass(frozen=True)
class Job:
    """A part of the trials on one person, done in a process of its own."""

    number: int
    part: str
    seeds: range = FIGURE_SEEDS


def jobs(skins: int, is_development: bool = False) -> list[Job]:
    """Return the jobs of so many people: every tone in turn, so 6, 12, 18, 24 and so on weigh all alike."""
    seeds = DEVELOPMENT_SEEDS if is_development else FIGURE_SEEDS
    return [Job(number, part, seeds) for number in range(skins) for part in PARTS]


def person_of(number: int, seeds: range = FIGURE_SEEDS) -> tuple[Scene, int]:
    """Return a person and their tone; zones and tones are met in every combination."""
    tone, zone = TONES[number % len(TONES)], ZONES[(number + number // len(TONES)) % len(ZONES)]
    return someone(seeds[number], zone, tone), tone


def done(job: Job) -> list[Trial]:
    """Do a job."""
    person, tone = person_of(job.number, job.seeds)
    return {"change": changes, "nuisance": nuisances, "bad": bads}[job.part](person, tone)


def changes(person: Scene, tone: int) -> list[Trial]:
    """Compare three photos with three of other days, unchanged and changed, with a calibration week and without."""
    before = sitting(person, BASELINE_DAY)
    week = [sitting(person, day) for day in CALIBRATION_DAYS]
    after = {f"unchanged {day}": sitting(person, day) for day in UNCHANGED_DAYS}
    for number, (name, change) in enumerate(CHANGES.items()):
        after[name] = sitting(person.changed(**change), 70 + 9 * number)
    fewer = {name: photos for name, photos in after.items() if name not in LEFT_OUT}
    return [*compared(person, tone, before, after, week), *compared(person, tone, before, fewer, ())]


def nuisances(person: Scene, tone: int) -> list[Trial]:
    """Compare three photos with one on another day that has one nuisance more than the photo called "nothing"."""
    before = sitting(person, BASELINE_DAY)
    after = {trouble.name: sitting(person, NUISANCE_DAY, 1, trouble.on) for trouble in NUISANCES}
    return compared(person, tone, before, after, (), "nuisance")


def bads(person: Scene, tone: int) -> list[Trial]:
    """Compare three photos with one that must be refused; where the trouble is a lasting one, all of them have it."""
    before = sitting(person, BASELINE_DAY)
    after = {bad.name: sitting(person, NUISANCE_DAY, 1, bad.on) for bad in BAD if not bad.is_lasting}
    trials = compared(person, tone, before, after, (), "bad")
    for bad in BAD:
        if bad.is_lasting:
            trials += lasting(person, tone, bad)
    return trials


def lasting(person: Scene, tone: int, bad: Bad) -> list[Trial]:
    """Compare photos before and after that both have a trouble."""
    before = sitting(person, BASELINE_DAY, 3, bad.on)
    return compared(person, tone, before, {bad.name: sitting(person, NUISANCE_DAY, 1, bad.on)}, (), "bad")


def compared(
    person: Scene, tone: int, before: Sitting, after: Mapping[str, Sitting], week: Sequence[Sitting], kind: str = ""
) -> list[Trial]:
    """Measure every sitting after against the one before in one task."""
    named = {"before": before, **{f"week {day}": photos for day, photos in enumerate(week)}, **after}
    task = Task(
        sources=tuple(source for name, photos in named.items() for source in sources_of(name, photos)),
        comparisons=tuple(Wanted(name, (ids("before", before),), (ids(name, after[name]),)) for name in after),
        patches=(before[0].shot.patch,),
        px_per_mm=before[0].shot.px_per_mm,
        calibration=tuple(ids(f"week {day}", photos) for day, photos in enumerate(week)),
    )
    patch = measure(task).patches[0]
    trial = partial(told, person, tone, kind, bool(week))
    return [
        trial(name, true_change(before, photos), [patch.photos[id_] for id_ in ids(name, photos)], patch.changes[name])
        for name, photos in after.items()
    ]


def told(
    person: Scene,
    tone: int,
    kind: str,
    is_calibrated: bool,
    name: str,
    true: float,
    photos: Sequence[PatchPhoto],
    change: PatchChange,
) -> Trial:
    """Return a trial with what was found."""
    figure = change.change() if change.verdict != Verdict.NOT_COMPARABLE else None
    reasons = [gate.reason for gate in change.gates] + [reason for photo in photos for reason in photo.reasons]
    return Trial(
        seed=person.skin.seed,
        tone=tone,
        zone=person.skin.zone,
        kind=kind or ("unchanged" if name.startswith("unchanged") else "change"),
        name=name,
        true=true,
        accepted=sum(photo.accepted for photo in photos),
        asked=len(photos),
        verdict=change.verdict.value,
        percent=None if figure is None else figure.percent,
        smallest=None if figure is None else figure.smallest,
        reasons=tuple(dict.fromkeys(reason.value for reason in reasons)),
        is_calibrated=is_calibrated,
    )


def true_change(before: Sitting, after: Iterable[Photo]) -> float:
    """Return the change of the drawn load in percent; it does not depend on the photo."""
    return 100 * (next(iter(after)).shot.skin.true_load / before[0].shot.skin.true_load - 1)


def sources_of(name: str, photos: Sitting) -> tuple[Source, ...]:
    """Return the files of a sitting."""
    return tuple(Source(id_, f"{id_}.jpg", photo.data) for id_, photo in zip(ids(name, photos), photos, strict=True))


def ids(name: str, photos: Sitting) -> tuple[str, ...]:
    """Return the names of a sitting's photos."""
    return tuple(f"{name}, photo {number}" for number in range(len(photos)))
