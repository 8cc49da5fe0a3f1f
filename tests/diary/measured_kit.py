"""A diary with measured photos: figures are made up, and kept through the room that keeps what was measured."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from math import log1p

from poreditary.diary.diary import Diary
from poreditary.diary.measure_task import Part, findings_of, name_of, parts_of
from poreditary.diary.photos import look_at
from poreditary.domain.kinds import View, Zone
from poreditary.domain.measuring import (
    VERSION,
    Description,
    Gate,
    Oval,
    PatchChange,
    PatchPhoto,
    Quantity,
    Reason,
    Verdict,
)
from poreditary.domain.noise import Noise
from poreditary.domain.verdict import judged, verdict_of
from poreditary.measure.task import PatchResult, Result
from tests.conftest import StandingClock
from tests.photo import samples

Came = Mapping[Zone, float | Gate]
"""What each patch came to at a sitting: percent, or why it could not be compared."""
OVALS = {
    Zone.LEFT_CHEEK: Oval(0.3, 0.25, 0.1, 0.1),
    Zone.NOSE: Oval(0.7, 0.25, 0.1, 0.1),
}
WAVER = (0.0, 0.02, -0.015, 0.01, -0.01)
"""Logs by which the days of a calibration week differ."""
SOFT = Gate(Reason.BLURRED, 1.4, 0.8)
SHINY = Gate(Reason.GLARE, 31.0, 12.0)
AS_IT_LIES = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
SEEN = PatchPhoto(
    accepted=True, index=2.5, description=Description(48.0, 0.07, 0.21, 0.15, 0.2, 0.15), to_baseline=AS_IT_LIES
)


def keep(diary: Diary, day: date, view: View = View.LEFT_CHEEK, photos: int = 2) -> list[int]:
    """Keep photos of a view that were taken on a day, and return their ids."""
    found = []
    for number in range(photos):
        taken = datetime(day.year, day.month, day.day, 8, 15 + number)
        incoming = look_at(_jpeg(taken), f"{day}-{number}.jpg", taken)
        found.append(diary.photos.keep(incoming, view).id)
    return found


def _jpeg(taken: datetime) -> bytes:
    """Make a photo with its time; those of different minutes differ."""
    image = samples.upright(192, 96)
    image.paste((taken.month * 20, taken.day * 8, taken.minute * 4), (0, 0, 40, 40))
    exif = samples.exif_block(taken=f"{taken:%Y:%m:%d %H:%M}:00", offset="+01:00")
    return samples.photo("JPEG", image, exif)


def set_up(
    diary: Diary, clock: StandingClock, first: date, *, days: int = 3, zones: Sequence[Zone] = tuple(OVALS)
) -> None:
    """Measure the left cheek from a day on, with a calibration week of so many days, as if it were that week."""
    now, back = clock.now, (diary.today() - first).days
    clock.advance(days=-back)
    photos = keep(diary, first)
    diary.patches.set_up(photos[0], [(zone, OVALS[zone]) for zone in zones])
    if days:
        diary.calibration.begin(View.LEFT_CHEEK)
    for number in range(1, days):
        clock.advance(days=2)
        more = keep(diary, first + timedelta(days=2 * number))
        diary.calibration.count_in(diary.photos.photo(more[0]).sitting_id)
    clock.now = now


def measured(
    diary: Diary,
    came: Sequence[tuple[date, Came]],
    *,
    is_week_usable: bool = True,
    is_last_soft: bool = False,
    version: str = VERSION,
) -> None:
    """Keep photos on further days, and what each patch came to on them and, where it is usable, in the week.

    The last photo of each of the days, and of the baseline, may be soft: then it counts for nothing.
    """
    for day, _found in came:
        keep(diary, day)
    plan = diary.measurements.plan(View.LEFT_CHEEK)
    for part in parts_of(diary.measurements, plan):
        data = {photo.id: b"" for photo in part.photos}
        answers = tuple(
            _answer(part, patch.zone, dict(came), is_week_usable=is_week_usable) for patch in plan.measured.patches
        )
        if is_last_soft:
            soft = {str(follow.photos[-1].id) for follow in part.follows} | {str(plan.baseline_photos[-1].id)}
            answers = tuple(_without(answer, soft) for answer in answers)
        found = findings_of(part, data, Result(answers))
        diary.measurements.keep([replace(one, basis=replace(one.basis, version=version)) for one in found])


def _without(answer: PatchResult, refused: set[str]) -> PatchResult:
    photos = answer.photos | {name: replace(SEEN, accepted=False, gates=(SOFT,)) for name in refused}
    loads = {
        what: {name: load for name, load in of.items() if name not in refused} for what, of in answer.loads.items()
    }
    return replace(answer, photos=photos, loads=loads)


def _answer(part: Part, zone: Zone, came: Mapping[date, Came], *, is_week_usable: bool) -> PatchResult:
    photos = {str(photo.id): SEEN for photo in part.photos}
    changes: dict[str, PatchChange] = {}
    loads: dict[str, dict[str, float]] = {}
    days = part.plan.baseline
    before = {str(photo.id): WAVER[number] for number, day in enumerate(days) for photo in day}
    for repeat in part.repeats if is_week_usable else ():
        loads[name_of(repeat)] = {str(p.id): WAVER[n] for n, day in enumerate(repeat.days) for p in day}
    for follow in part.follows:
        what = came.get(follow.sitting.day, {}).get(zone, 0.0)
        if isinstance(what, Gate):
            changes[name_of(follow)] = PatchChange(Verdict.NOT_COMPARABLE, gates=(what,))
            continue
        after = {str(photo.id): log1p(what / 100) for photo in follow.photos}
        loads[name_of(follow)] = before | after
        change = judged([[before[str(p.id)] for p in day] for day in days], [list(after.values())], Noise())
        changes[name_of(follow)] = PatchChange(verdict_of(change), ((Quantity.INDEX, change),))
    return PatchResult(photos, changes, loads)
