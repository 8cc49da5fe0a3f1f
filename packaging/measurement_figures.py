"""The figures that `bench_measurement.py` prints, out of its trials, as Markdown."""

import math
import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from measurement_trials import CHANGES, TONES, Trial
from poreditary.domain.measuring import Verdict
from tests.skin.scenes import BAD, NUISANCES

SMALLEST, INSIDE, ALARMS, SHIFT, REFUSED, KEPT, TONE_RATIO = 8.0, 95.0, 5.0, 3.0, 95.0, 90.0, 1.3
SLOPE = (0.85, 1.10)
POWERS = (10, 15, 20, 30)
NEAR = 3.0
"""A true change counts for a power when it is within so many percent of it."""
Trials = Sequence[Trial]


@dataclass(frozen=True)
class Row:
    """A figure with what it has to reach."""

    what: str
    figure: float
    limit: str = ""
    is_reached: bool = True
    form: str = "{:.1f} %"

    @property
    def line(self) -> str:
        """Return it as a line of a table."""
        return (
            f"| {self.what} | {shown(self.figure, self.form)} | {self.limit}{'' if self.is_reached else ' **OVER**'} |"
        )


def shown(figure: float, form: str = "{:.1f} %") -> str:
    """Return a figure as it is printed, or that there is none."""
    return "none" if math.isnan(figure) else form.format(figure)


def at_most(what: str, figure: float, limit: float, form: str = "{:.1f} %") -> Row:
    """Return a row with an upper limit."""
    return Row(what, figure, "at most " + form.format(limit), figure <= limit, form)


def at_least(what: str, figure: float, limit: float) -> Row:
    """Return a row with a lower limit."""
    return Row(what, figure, f"at least {limit:g} %", figure >= limit)


def main_rows(trials: Trials, is_calibrated: bool) -> list[Row]:
    """Return the figures of unchanged and changed pairs, with or without a calibration week."""
    some = [one for one in trials if one.kind in {"unchanged", "change"} and one.is_calibrated == is_calibrated]
    same, other = ([one for one in some if one.kind == kind] for kind in ("unchanged", "change"))
    figured = [one for one in some if one.percent is not None]
    slope = slope_of(figured)
    powers = [Row(f"changes of about {size} % seen", power(other, size)) for size in POWERS]
    return [
        at_most("smallest real change, median", median(one.smallest for one in figured), SMALLEST),
        Row("smallest real change, largest", max((one.smallest or 0 for one in figured), default=math.nan)),
        Row("1.96 SD of measured minus true", 1.96 * spread(figured)),
        at_least("errors inside the smallest real change", share(figured, is_inside), INSIDE),
        at_most(f"false alarms among {len(same)} unchanged pairs", share(same, is_verdict), ALARMS),
        Row("slope of measured on true", slope, "0.85 to 1.10", SLOPE[0] <= slope <= SLOPE[1], "{:.2f}"),
        *powers,
        Row("changes seen with the wrong sign", share(other, is_wrong), "none", not any(map(is_wrong, other))),
        at_least("photos let through", kept_photos(some), KEPT),
    ]


def trouble_rows(trials: Trials) -> list[Row]:
    """Return how far nuisances shift and how many photos are refused and kept."""
    shifts = {name: statistics.fmean(found) for name, found in shifts_of(trials).items() if found}
    worst = max(shifts, key=lambda name: abs(shifts[name]), default="none")
    good = [one for one in trials if one.kind in {"unchanged", "change", "nuisance"}]
    return [
        at_most(f"largest mean shift by a nuisance ({worst})", abs(shifts.get(worst, math.nan)), SHIFT),
        at_least("bad photos refused", share([one for one in trials if one.kind == "bad"], is_refused), REFUSED),
        at_least("good photos let through", kept_photos(good), KEPT),
    ]


def group_lines(trials: Trials, title: str, of: Callable[[Trial], object]) -> list[str]:
    """Return a table by skin tone, zone or whatever else a trial has."""
    lines = [f"| {title} | smallest real change | 1.96 SD of errors | slope | let through |", "|---|---|---|---|---|"]
    calibrated = [one for one in trials if one.is_calibrated]
    for group in dict.fromkeys(map(of, sorted(calibrated, key=lambda one: one.tone))):
        some = [one for one in calibrated if of(one) == group]
        figured = [one for one in some if one.percent is not None]
        smallest, errors = shown(median(one.smallest for one in figured)), shown(1.96 * spread(figured))
        slope, kept = shown(slope_of(figured), "{:.2f}"), shown(kept_photos(some))
        lines.append(f"| {group} | {smallest} | {errors} | {slope} | {kept} |")
    return lines


def tone_row(trials: Trials) -> Row:
    """Return the worst tone's smallest real change over the best one's."""
    calibrated = [one for one in trials if one.is_calibrated and one.percent is not None]
    found = [median(one.smallest for one in calibrated if one.tone == tone) for tone in TONES]
    found = [one for one in found if not math.isnan(one)]
    ratio = max(found) / min(found) if len(found) == len(TONES) else math.nan
    return at_most("smallest real change, worst tone over best", ratio, TONE_RATIO, "{:.2f}")


def change_lines(trials: Trials) -> list[str]:
    """Return a table of each true change."""
    lines = ["| change | true | measured | SD of errors | seen |", "|---|---|---|---|---|"]
    for name in CHANGES:
        some = [one for one in trials if one.name == name and one.is_calibrated]
        figured = [one for one in some if one.percent is not None]
        both = (mean([one.true for one in figured]), mean([one.percent for one in figured]))
        true, measured = (shown(value, "{:+.1f} %") for value in both)
        lines.append(f"| {name} | {true} | {measured} | {shown(spread(figured))} | {shown(share(some, is_verdict))} |")
    return lines


def nuisance_lines(trials: Trials) -> list[str]:
    """Return a table of each nuisance."""
    lines = ["| nuisance | mean shift | largest | let through |", "|---|---|---|---|"]
    shifts = shifts_of(trials)
    for nuisance in NUISANCES:
        some = [one for one in trials if one.kind == "nuisance" and one.name == nuisance.name]
        found = shifts.get(nuisance.name, [])
        both = (mean(found), max(found, key=abs, default=math.nan))
        usual, largest = (shown(value, "{:+.1f} %") for value in both)
        lines.append(f"| {nuisance.name} | {usual} | {largest} | {shown(share(some, is_kept), '{:.0f} %')} |")
    return lines


def bad_lines(trials: Trials) -> list[str]:
    """Return a table of each kind of bad photo."""
    lines = ["| bad photo | refused | for a right reason | reasons |", "|---|---|---|---|"]
    for bad in BAD:
        some = [one for one in trials if one.kind == "bad" and one.name == bad.name]
        rights = {reason.value for reason in bad.reasons}
        right = share([one for one in some if is_refused(one)], lambda one: bool(rights & set(one.reasons)))  # noqa: B023
        given = ", ".join(sorted({reason for one in some for reason in one.reasons})) or "none"
        refused, rightly = (shown(value, "{:.0f} %") for value in (share(some, is_refused), right))
        lines.append(f"| {bad.name} | {refused} | {rightly} | {given} |")
    return lines


def shifts_of(trials: Trials) -> Mapping[str, list[float]]:
    """Return by nuisance how many percent the load is off from that of the same photo without it."""
    found: dict[str, list[float]] = {}
    some = [one for one in trials if one.kind == "nuisance" and one.is_kept]
    plain = {one.seed: one.percent for one in some if one.name == "nothing"}
    for one in some:
        if one.name != "nothing" and one.percent is not None and plain.get(one.seed) is not None:
            without = plain[one.seed] or 0.0
            found.setdefault(one.name, []).append(100 * ((100 + one.percent) / (100 + without) - 1))
    return found


def slope_of(trials: Trials) -> float:
    """Return the slope of the straight line through measured over true changes."""
    pairs = [(one.true, one.percent) for one in trials if one.percent is not None]
    if len({true for true, _measured in pairs}) < 2:
        return math.nan
    return statistics.linear_regression(*zip(*pairs, strict=True)).slope


def power(trials: Trials, size: int) -> float:
    """Return how many percent of the changes of about that size, either way, are told with the right sign."""
    some = [one for one in trials if abs(abs(one.true) - size) <= NEAR and one.percent is not None]
    return share(some, lambda one: is_verdict(one) and not is_wrong(one))


def is_inside(trial: Trial) -> bool:
    return abs((trial.percent or 0.0) - trial.true) <= (trial.smallest or 0.0)


def is_verdict(trial: Trial) -> bool:
    return trial.verdict in {Verdict.DECREASE.value, Verdict.INCREASE.value}


def is_wrong(trial: Trial) -> bool:
    return is_verdict(trial) and (trial.verdict == Verdict.INCREASE.value) != (trial.true > 0)


def is_refused(trial: Trial) -> bool:
    return not trial.is_kept


def is_kept(trial: Trial) -> bool:
    return trial.is_kept


def kept_photos(trials: Iterable[Trial]) -> float:
    """Return how many percent of the photos were let through, none of those without a figure."""
    some = list(trials)
    asked = sum(one.asked for one in some)
    return 100 * sum(one.accepted for one in some if one.percent is not None) / asked if asked else math.nan


def share(trials: Trials, holds: Callable[[Trial], bool]) -> float:
    """Return for how many percent of the trials something holds."""
    return 100 * sum(map(holds, trials)) / len(trials) if trials else math.nan


def spread(trials: Trials) -> float:
    """Return the SD of measured minus true, in percent."""
    errors = [one.percent - one.true for one in trials if one.percent is not None]
    return statistics.stdev(errors) if len(errors) > 1 else math.nan


def mean(values: Sequence[float | None]) -> float:
    return statistics.fmean([value for value in values if value is not None] or [math.nan])


def median(values: Iterable[float | None]) -> float:
    return statistics.median([value for value in values if value is not None] or [math.nan])
