"""What a gate found in a sentence, with its figure, its limit and what to do next time.

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
noisy           noise in times of the baseline's                               times      most
compressed      JPEG quality                                                   1 to 100   least
too_coarse      pixels of the photo to a millimetre of skin                    px/mm      least
distance        size against the baseline's, signed, more is nearer            percent    most
angle           larger over smaller stretch, less 1                            percent    most
new_marks       part of the patch with marks or hair that were not there       percent    most
too_few_pores   pores on the patch                                             number     least
too_little_skin part of the patch that can be measured                         percent    least
=============== ============================================================== ========== =====
"""

from math import isclose

from poreditary.domain.measuring import Gate, Reason
from poreditary.domain.saying import Saying
from poreditary.domain.words import mark

CONTEXT = "Gates"
SENTENCES = {
    Reason.UNREADABLE: mark(
        "Gates", "This is not a photo that can be read. Choose a JPEG, PNG, WebP, TIFF, HEIC or raw file."
    ),
    Reason.NOT_SAME_SKIN: mark(
        "Gates",
        "This does not look like the same skin: it agrees with the baseline by {figure} of 1 (at least {limit} is "
        "needed). Choose a photo of the same view, taken from the same side.",
    ),
    Reason.BLURRED: mark(
        "Gates",
        "Softer than the baseline by {figure} pixels (up to {limit} is fine). Wipe the lens, let the camera focus, "
        "and hold still.",
    ),
    Reason.MOVED: mark(
        "Gates",
        "The camera or the face moved by {figure} pixels during the photo (up to {limit} is fine). Rest the camera "
        "on something, use more light, and hold still.",
    ),
    Reason.TOO_DARK: mark(
        "Gates",
        "{figure} % of the patch is too dark (up to {limit} % is fine). Use more light, the same each time.",
    ),
    Reason.TOO_BRIGHT: mark(
        "Gates",
        "{figure} % of the patch is so bright that no detail is left (up to {limit} % is fine). Go a little away "
        "from the lamp, or set the exposure lower.",
    ),
    Reason.GLARE: mark(
        "Gates",
        "{figure} % of the patch shines (up to {limit} % is fine). Dab the skin dry, and turn until the lamp is "
        "not mirrored on it.",
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
        "Grainy: {figure} times as much noise as at the baseline (up to {limit} times is fine). Use more light.",
    ),
    Reason.COMPRESSED: mark(
        "Gates",
        "Compressed to a JPEG quality of {figure} (at least {limit} is needed). Use the original file: messengers "
        "and web pages send a smaller copy.",
    ),
    Reason.TOO_COARSE: mark(
        "Gates",
        "{figure} pixels to a millimetre of skin (at least {limit} are needed). Go closer, or use a camera with "
        "more pixels.",
    ),
    Reason.ANGLE: mark(
        "Gates",
        "The face is turned away from how it was at the baseline: the patch is narrower by {figure} % (up to "
        "{limit} % is fine). Use the faint picture of the last photo to line up.",
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
        "The lamp stood lower, or more to the side, than at the baseline: fine relief is {figure} % stronger (up "
        "to {limit} % is fine). Put lamp and face where they were.",
    ),
    Reason.TONE_MAPPED: mark(
        "Gates",
        "The camera changed the tones: the skin has {figure} % more contrast than at the baseline (up to {limit} % "
        "is fine). Turn off HDR, filters and night mode.",
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
        "The lamp stood more in front than at the baseline: fine relief is {figure} % weaker (up to {limit} % is "
        "fine). Put lamp and face where they were.",
    ),
    Reason.TONE_MAPPED: mark(
        "Gates",
        "The camera changed the tones: the skin has {figure} % less contrast than at the baseline (up to {limit} % "
        "is fine). Turn off HDR, filters and night mode.",
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
        "Not sharp: soft by {figure} pixels (up to {limit} is fine). Wipe the lens, let the camera focus, and hold "
        "still.",
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
        "Grainy: {figure} times as much noise as a photo may have. Use more light.",
    ),
}
"""Said of a photo that was not held against a baseline."""
PLACES = {
    Reason.NOT_SAME_SKIN: 2,
    Reason.BLURRED: 1,
    Reason.MOVED: 1,
    Reason.NOISY: 1,
    Reason.TOO_COARSE: 1,
}
"""How many decimals are said; none for the others."""
MOST_PLACES = 3


def sentence(gate: Gate, *, alone: bool = False) -> tuple[str, dict[str, object]]:
    """Return the sentence of a gate, marked in the context "Gates", and the values that go into it.

    `alone` words it for a photo that was not held against a baseline.
    """
    signed = RISEN if gate.figure >= 0 else FALLEN
    text = (ALONE if alone else {}).get(gate.reason) or signed.get(gate.reason) or SENTENCES[gate.reason]
    figure, limit = _numbers(gate.reason, abs(gate.figure), abs(gate.limit))
    return text, {"figure": figure, "limit": limit}


def saying(gate: Gate, *, alone: bool = False) -> Saying:
    """Return the sentence of a gate to be said with others."""
    text, values = sentence(gate, alone=alone)
    return Saying(text, values, CONTEXT)


def _numbers(reason: Reason, figure: float, limit: float) -> tuple[str, str]:
    """Return figure and limit with as few decimals as show the limit, and that the figure is past it."""
    places = PLACES.get(reason, 0)
    while places < MOST_PLACES and not _is_plain(figure, limit, places):
        places += 1
    return f"{figure:.{places}f}", f"{limit:.{places}f}"


def _is_plain(figure: float, limit: float, places: int) -> bool:
    shown = round(limit, places)
    return isclose(shown, limit, rel_tol=0.02) and round(figure, places) != shown
