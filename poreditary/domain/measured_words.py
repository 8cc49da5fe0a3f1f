"""What a comparison comes to in words, for the window, the command line and the report alike."""

from collections.abc import Sequence
from math import sqrt

from poreditary.domain.figures import of_chance, of_real, rounded, two_digits
from poreditary.domain.gate_words import saying as of_gate
from poreditary.domain.measuring import PatchChange, Verdict
from poreditary.domain.noise import Noise
from poreditary.domain.saying import Saying
from poreditary.domain.words import mark

NEEDED = 3
"""Sittings on different days of a calibration week."""
REAL = {
    Verdict.DECREASE: mark(
        "Measured",
        "Pores are less visible than at your baseline, by {percent} % (very likely between {near} and {far} %). "
        "Differences under {smallest} % could be chance.",
    ),
    Verdict.INCREASE: mark(
        "Measured",
        "Pores are more visible than at your baseline, by {percent} % (very likely between {near} and {far} %). "
        "Differences under {smallest} % could be chance.",
    ),
}
LESS = mark(
    "Measured",
    "No difference that can be told from chance: {percent} % less visible, and anything under {smallest} % could be "
    "chance.",
)
MORE = mark(
    "Measured",
    "No difference that can be told from chance: {percent} % more visible, and anything under {smallest} % could be "
    "chance.",
)
HARDLY = mark(
    "Measured",
    "No difference that can be told from chance: less than 1 %, and anything under {smallest} % could be chance.",
)
NOT_COMPARABLE = mark("Measured", "Not comparable. {reason}")
NO_PHOTO = mark("Measured", "No photo of this patch could be measured.")
OF_PATCH = mark("Measured", "{patch}: {verdict}")

ASSUMED = mark(
    "Measured",
    "Your own noise is not known yet, so a cautious value is assumed. Three sittings on different days with nothing "
    "changed will show it.",
)
JUDGED_TOGETHER = mark(
    "Measured",
    "{n} patches are judged together. Each has to differ by more than one alone would, because among several, one "
    "differs by chance more often.",
)

NONE_COMPARABLE = mark("Measured", "None of the patches can be compared with the baseline.")
NONE_CHANGED = mark("Measured", "No patch differs from the baseline by more than could be chance.")
ONE_CHANGED = mark("Measured", "1 of {all} patches differs from the baseline by more than could be chance.")
SOME_CHANGED = mark("Measured", "{n} of {all} patches differ from the baseline by more than could be chance.")
GROUPS = {
    Verdict.DECREASE: mark("Measured", "Pores less visible: {patches}"),
    Verdict.INCREASE: mark("Measured", "Pores more visible: {patches}"),
    Verdict.NO_DETECTABLE_CHANGE: mark("Measured", "Could be chance: {patches}"),
    Verdict.NOT_COMPARABLE: mark("Measured", "Not comparable: {patches}"),
}
AND = mark("Measured", "{first}, {rest}")

NOT_BEGUN = mark(
    "Measured",
    "Calibration week: no sitting yet. Take photos of the same view on {needed} different days and change nothing in "
    "your routine, to see how much your photos differ by chance.",
)
MISSING = mark(
    "Measured",
    "Calibration week: {n} of {needed} sittings. {missing} more on other days, with nothing changed in your routine.",
)
ONE_MISSING = mark(
    "Measured",
    "Calibration week: {n} of {needed} sittings. One more on another day, with nothing changed in your routine.",
)
NOT_USABLE = mark(
    "Measured",
    "Calibration week: {n} sittings, but too few of their photos could be measured. Add another sitting.",
)
TAUGHT = mark(
    "Measured",
    "Calibration week: done. With nothing changed, your photos differ by about {percent} % from one day to another.",
)
SMALLEST = mark("Measured", "Differences under {smallest} % could be chance.")

TITLE = mark("Measured", "Visibility of pores, {patch}")
BAND = mark("Measured", "Inside the band it could be chance (up to {smallest} %)")
ASSUMED_BAND = mark("Measured", "Inside the band it could be chance (up to {smallest} %, assumed)")
METHOD = mark("Measured", "Measured by: {method}, version {version}")


def verdict(change: PatchChange) -> Saying:
    """Return what became of a patch in one or two sentences; of several reasons the weightiest."""
    figures = change.change()
    if figures is None or not change.is_comparable:
        return Saying(NOT_COMPARABLE, {"reason": of_gate(change.gates[0]) if change.gates else Saying(NO_PHOTO)})
    if change.verdict in REAL:
        return Saying(REAL[change.verdict], of_real(figures))
    values = of_chance(figures)
    if abs(figures.percent) < 1:
        return Saying(HARDLY, values)
    return Saying(LESS if figures.percent < 0 else MORE, values)


def of_patch(patch: object, change: PatchChange) -> Saying:
    """Return what became of a patch with its name, which is a zone or a text of one's own."""
    return Saying(OF_PATCH, {"patch": patch, "verdict": verdict(change)})


def notes(change: PatchChange, *, patches: int = 1) -> tuple[Saying, ...]:
    """Return what to bear in mind with a verdict.

    That the noise is only assumed, that so many `patches` were judged together. Of what is not comparable: the reasons
    after the first.
    """
    figures = change.change()
    if figures is None or not change.is_comparable:
        return tuple(of_gate(gate) for gate in change.gates[1:])
    found = [Saying(ASSUMED)] if change.is_assumed else []
    if patches > 1:
        found.append(Saying(JUDGED_TOGETHER, {"n": patches}))
    return tuple(found)


def together(changes: Sequence[tuple[object, PatchChange]]) -> tuple[Saying, ...]:
    """Return what became of several patches, each with its name: how many changed, then which, and how."""
    compared = [change for _, change in changes if change.is_comparable]
    if not compared:
        return (Saying(NONE_COMPARABLE),)
    changed = sum(change.verdict in REAL for change in compared)
    first = (NONE_CHANGED, ONE_CHANGED)[changed] if changed <= 1 else SOME_CHANGED
    groups = ((kind, [patch for patch, change in changes if change.verdict is kind]) for kind in GROUPS)
    head = Saying(first, {"n": changed, "all": len(compared)})
    return (head, *(Saying(GROUPS[kind], {"patches": listed(patches)}) for kind, patches in groups if patches))


def numbered(names: Sequence[str]) -> tuple[str, ...]:
    """Return names with a number after each that is there several times."""
    counts = ((names.count(name), names[: place + 1].count(name)) for place, name in enumerate(names))
    return tuple(f"{name} {nth}" if of > 1 else name for name, (of, nth) in zip(names, counts, strict=True))


def listed(names: Sequence[object]) -> object:
    """Return one or more names as a list to be read."""
    first, *rest = names
    return Saying(AND, {"first": first, "rest": listed(rest)}) if rest else first


def standing(sittings: int, noise: Noise) -> Saying:
    """Return how far the calibration week is after so many sittings, and what it taught once it is done."""
    if sittings <= 0:
        return Saying(NOT_BEGUN, {"needed": NEEDED})
    missing = NEEDED - sittings
    if missing > 0:
        return Saying(ONE_MISSING if missing == 1 else MISSING, {"n": sittings, "needed": NEEDED, "missing": missing})
    if noise.is_assumed:
        return Saying(NOT_USABLE, {"n": sittings})
    return Saying(TAUGHT, {"percent": two_digits(100 * sqrt(2) * noise.session)})


def smallest(percent: float) -> Saying:
    """Return from where on a difference counts, before there is one."""
    return Saying(SMALLEST, {"smallest": rounded(percent)})


def title(patch: object) -> Saying:
    """Return what a chart of a patch is called."""
    return Saying(TITLE, {"patch": patch})


def band(percent: float, *, is_assumed: bool) -> Saying:
    """Return what stands beside the band of noise of a chart."""
    return Saying(ASSUMED_BAND if is_assumed else BAND, {"smallest": rounded(percent)})


def method(name: str, version: str) -> Saying:
    """Return which method measured."""
    return Saying(METHOD, {"method": name, "version": version})
