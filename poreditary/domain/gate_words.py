"""What a gate found in a sentence, with its figure, its limit and what to do next time.

Sentences say lengths in millimetres of skin, a turn in degrees, and shares in percent; `exact` says a figure as it was
found.

This is the contract with the gates. Figure and limit are in the same unit; percent are 0 to 100; lengths are pixels of
the aligned patch, 12.5 to the millimetre. "least" means that less than the limit was found, "most" more than it. A
signed figure says by its sign which way it went, and its limit is without sign.

=============== ============================================================== ========== =====
reason          figure                                                         unit       limit
=============== ============================================================== ========== =====
unreadable      0                                                              none       none
not_same_skin   agreement of the skin with the baseline's                      0 to 1     least
blurred         sigma more than the baseline's (alone: than the scale allows)  px         most
moved           length of the streak                                           px         most
too_dark        part of the patch that is too dark                             percent    most
too_bright      part of the patch that is clipped                              percent    most
glare           part of the patch that glares                                  percent    most
lamp_angle      change of the ratio of fine to coarse texture, signed          percent    most
tone_mapped     change of the texture's contrast, signed                       percent    most
sharpened       fine detail more than the baseline's                           percent    most
smoothed        fine detail less than the baseline's                           percent    most
upscaled        pixels the camera really saw, of those in the file             percent    least
noisy           noise in times of the baseline's (alone, limit 1: of the most)  times      most
compressed      JPEG quality                                                   1 to 100   least
too_coarse      pixels of the photo to a millimetre of skin                    px/mm      least
distance        size against the baseline's, signed, more is nearer            percent    most
angle           larger over smaller stretch, less 1                            percent    most
new_marks       part of the patch with marks or hair that were not there       percent    most
too_few_pores   pores on the patch                                             number     least
too_little_skin part of the patch that can be measured                         percent    least
=============== ============================================================== ========== =====
"""

from collections.abc import Callable, Mapping
from math import acos, degrees, isclose, log, sqrt

from poreditary.domain.measuring import Gate, Reason
from poreditary.domain.saying import Saying
from poreditary.domain.words import mark

CONTEXT = "Gates"
OF_ITSELF = 1.0
"""The limit of grain that is told in times of what any photo may have."""
MINUS = "−"
SENTENCES = {
    Reason.UNREADABLE: mark(
        "Gates", "This is not a photo that can be read. Choose a JPEG, PNG, WebP, TIFF, HEIC or raw file."
    ),
    Reason.NOT_SAME_SKIN: mark(
        "Gates",
        "This does not look like the same skin: {figure} % of its pattern agrees with the baseline (at least {limit} % "
        "is needed). Choose a photo of the same view, taken from the same side.",
    ),
    Reason.BLURRED: mark(
        "Gates",
        "Softer than the baseline: details run together within about {figure} mm (up to {limit} mm is fine; a pore is "
        "about 0.25 mm wide). Wipe the lens, let the camera focus, and hold still.",
    ),
    Reason.MOVED: mark(
        "Gates",
        "The camera or the face moved by about {figure} mm during the photo (up to {limit} mm is fine; a pore is "
        "about 0.25 mm wide). Rest the camera on something, use more light, and hold still.",
    ),
    Reason.TOO_DARK: mark(
        "Gates",
        "{figure} % of the patch is too dark to see pores (up to {limit} % is fine). Use more light, the same each "
        "time.",
    ),
    Reason.TOO_BRIGHT: mark(
        "Gates",
        "{figure} % of the patch is so bright that no detail is left (up to {limit} % is fine). Go a little away "
        "from the lamp, or set the exposure lower.",
    ),
    Reason.GLARE: mark(
        "Gates",
        "{figure} % of the patch is hidden by shine (up to {limit} % is fine). Dab the skin dry, and turn until the "
        "lamp is not mirrored on it.",
    ),
    Reason.SHARPENED: mark(
        "Gates",
        "Sharpened by the camera or an app: {figure} % more fine detail than at the baseline (up to {limit} % is "
        "fine). Use the original photo, with no filter.",
    ),
    Reason.SMOOTHED: mark(
        "Gates",
        "Smoothed by the camera or an app: {figure} % less fine detail than at the baseline (up to {limit} % is "
        "fine). Turn off beauty and portrait modes.",
    ),
    Reason.UPSCALED: mark(
        "Gates",
        "Enlarged after it was taken: only {figure} % of its pixels come from the camera (at least {limit} % are "
        "needed). Use the original photo, without digital zoom.",
    ),
    Reason.NOISY: mark(
        "Gates",
        "Grainy: {figure} times as much grain as at the baseline (up to {limit} times is fine). Use more light, so "
        "that the camera does not have to brighten the photo.",
    ),
    Reason.COMPRESSED: mark(
        "Gates",
        "The file was made smaller, which took fine detail: JPEG quality {figure} of 100 (at least {limit} is needed). "
        "Use the original file: messengers and web pages send a smaller copy.",
    ),
    Reason.TOO_COARSE: mark(
        "Gates",
        "Too far away to see pores: a millimetre of skin is only {figure} pixels wide (at least {limit} are needed). "
        "Go closer, or use a camera with more pixels.",
    ),
    Reason.ANGLE: mark(
        "Gates",
        "The face is turned by about {figure}° from how it was at the baseline (up to {limit}° is fine). Use the faint "
        "picture of the last photo to line up.",
    ),
    Reason.NEW_MARKS: mark(
        "Gates",
        "New marks or hair cover {figure} % of the patch (up to {limit} % is fine). Tie the hair back; wait until "
        "spots have healed.",
    ),
    Reason.TOO_FEW_PORES: mark(
        "Gates",
        "Only {figure} pores can be told apart on the patch (at least {limit} are needed). Draw a larger patch, or "
        "one where pores are easier to see.",
    ),
    Reason.TOO_LITTLE_SKIN: mark(
        "Gates",
        "Only {figure} % of the patch can be measured (at least {limit} % are needed). Keep the whole patch in the "
        "picture, free of hair and shine.",
    ),
}
RISEN = {
    Reason.LAMP_ANGLE: mark(
        "Gates",
        "The lamp stood lower, or more to the side, than at the baseline: small bumps throw {figure} % stronger "
        "shadows (up to {limit} % is fine). Put lamp and face where they were.",
    ),
    Reason.TONE_MAPPED: mark(
        "Gates",
        "The camera or an app changed light and dark: the skin has {figure} % more contrast than at the baseline (up "
        "to {limit} % is fine). Turn off HDR, filters and night mode.",
    ),
    Reason.DISTANCE: mark(
        "Gates",
        "The face is {figure} % larger in the picture than at the baseline (up to {limit} % is fine). Go a little "
        "further away.",
    ),
}
FALLEN = {
    Reason.LAMP_ANGLE: mark(
        "Gates",
        "The lamp stood more in front than at the baseline: small bumps throw {figure} % weaker shadows (up to "
        "{limit} % is fine). Put lamp and face where they were.",
    ),
    Reason.TONE_MAPPED: mark(
        "Gates",
        "The camera or an app changed light and dark: the skin has {figure} % less contrast than at the baseline (up "
        "to {limit} % is fine). Turn off HDR, filters and night mode.",
    ),
    Reason.DISTANCE: mark(
        "Gates",
        "The face is {figure} % smaller in the picture than at the baseline (up to {limit} % is fine). Go a little "
        "closer.",
    ),
}
ALONE = {
    Reason.BLURRED: mark(
        "Gates",
        "Not sharp: details run together within about {figure} mm (up to {limit} mm is fine; a pore is about 0.25 mm "
        "wide). Wipe the lens, let the camera focus, and hold still.",
    ),
    Reason.SHARPENED: mark(
        "Gates",
        "Sharpened by the camera or an app: {figure} % more fine detail than a lens gives (up to {limit} % is "
        "fine). Use the original photo, with no filter.",
    ),
    Reason.SMOOTHED: mark(
        "Gates",
        "Smoothed by the camera or an app: {figure} % less fine detail than skin has (up to {limit} % is fine). "
        "Turn off beauty and portrait modes.",
    ),
    Reason.NOISY: mark(
        "Gates",
        "Grainy: {figure} times as much grain as a photo may have. Use more light, so that the camera does not have to "
        "brighten the photo.",
    ),
}
"""Said of a photo that was not held against a baseline."""
PX_PER_MM = 12.5
"""Pixels of the aligned patch to the millimetre."""
ACROSS = 2 * sqrt(2 * log(2))
"""A blurred point is so many times sigma wide where it has half its light."""


def _mm(pixels: float) -> float:
    return pixels / PX_PER_MM


def _turn(stretch: float) -> float:
    """Return by how many degrees a flat patch is turned that is narrower by so many percent of its width."""
    return degrees(acos(1 / (1 + stretch / 100)))


SHOWN: Mapping[Reason, Callable[[float], float]] = {
    Reason.NOT_SAME_SKIN: lambda agreement: 100 * agreement,
    Reason.BLURRED: lambda sigma: ACROSS * _mm(sigma),
    Reason.MOVED: _mm,
    Reason.ANGLE: _turn,
}
"""What a sentence says in place of a figure, where that alone means little."""
UNITS = {
    Reason.NOT_SAME_SKIN: mark("Gates", "Exactly: agreement {figure} of 1, limit {limit}."),
    Reason.BLURRED: mark("Gates", "Exactly: blur of {figure} pixels (1 SD, 12.5 to the millimetre), limit {limit}."),
    Reason.MOVED: mark("Gates", "Exactly: a streak of {figure} pixels (12.5 to the millimetre), limit {limit}."),
    Reason.NOISY: mark("Gates", "Exactly: {figure} times the noise, limit {limit}."),
    Reason.COMPRESSED: mark("Gates", "Exactly: JPEG quality {figure}, limit {limit}."),
    Reason.TOO_COARSE: mark("Gates", "Exactly: {figure} pixels to the millimetre, limit {limit}."),
    Reason.TOO_FEW_PORES: mark("Gates", "Exactly: {figure} pores, limit {limit}."),
    Reason.ANGLE: mark("Gates", "Exactly: the patch is narrower by {figure} %, limit {limit} %."),
}
PERCENT = mark("Gates", "Exactly: {figure} %, limit {limit} %.")
"""A figure as it was found, for those whose unit is no other."""
PLACES = {
    Reason.BLURRED: 2,
    Reason.MOVED: 2,
    Reason.NOISY: 1,
    Reason.TOO_COARSE: 1,
}
"""How many decimals are said; none for the others."""
MOST_PLACES = 4
NEAR = 0.035
"""A limit may be said by so small a part of itself too large or too small."""
EXACT_PLACES = 2


def sentence(gate: Gate, *, alone: bool = False) -> tuple[str, dict[str, object]]:
    """Return the sentence of a gate, marked in the context "Gates", and the values that go into it.

    `alone` words it for a photo that was not held against a baseline.
    """
    signed = RISEN if gate.figure >= 0 else FALLEN
    by_itself = ALONE if alone or _is_by_itself(gate) else {}
    text = by_itself.get(gate.reason) or signed.get(gate.reason) or SENTENCES[gate.reason]
    shown = SHOWN.get(gate.reason, abs)
    figure, limit = _numbers(gate.reason, shown(abs(gate.figure)), shown(abs(gate.limit)))
    return text, {"figure": figure, "limit": limit}


def _is_by_itself(gate: Gate) -> bool:
    """Return whether a finding is of the photo alone, though others were held against a baseline."""
    return gate.reason is Reason.NOISY and gate.limit == OF_ITSELF


def saying(gate: Gate, *, alone: bool = False) -> Saying:
    """Return the sentence of a gate to be said with others."""
    text, values = sentence(gate, alone=alone)
    return Saying(text, values, CONTEXT)


def exact(gate: Gate) -> Saying:
    """Return figure and limit of a gate in the unit they were found in, for who wants to know; not of `UNREADABLE`."""
    figure, limit = (f"{number:.{EXACT_PLACES}f}".rstrip("0").rstrip(".") for number in (gate.figure, gate.limit))
    values = {"figure": figure.replace("-", MINUS), "limit": limit}
    return Saying(UNITS.get(gate.reason, PERCENT), values, CONTEXT)


def _numbers(reason: Reason, figure: float, limit: float) -> tuple[str, str]:
    """Return figure and limit with as few decimals as show the limit, and that the figure is past it."""
    places = PLACES.get(reason, 0)
    while places < MOST_PLACES and not _is_plain(figure, limit, places):
        places += 1
    return f"{figure:.{places}f}", f"{limit:.{places}f}"


def _is_plain(figure: float, limit: float, places: int) -> bool:
    shown = round(limit, places)
    return isclose(shown, limit, rel_tol=NEAR) and round(figure, places) != shown
