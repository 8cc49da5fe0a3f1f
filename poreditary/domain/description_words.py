"""What is to be seen of pores on one photo in words: a description, each with how far off it may be."""

from math import ceil

from poreditary.domain.figures import two_digits
from poreditary.domain.measuring import Description
from poreditary.domain.saying import Saying
from poreditary.domain.scale import FOR_COUNTS
from poreditary.domain.words import mark

SURE = 1.96
"""Standard deviations that hold 95 of 100 cases."""
STEP = 5
"""Uncertainty is said in steps of so many percent, upwards."""
COUNTED = mark("Measured", "About {n} pores per cm², give or take {within} %.")
COVERED = mark("Measured", "Pores take up about {n} % of the patch, give or take {within} % of that.")
ACROSS = mark("Measured", "On average a pore is about {n} mm across, give or take {within} %.")
NO_TREND = mark("Measured", "This describes one photo. Another day may give quite other figures: do not compare them.")
NOT_COUNTED = mark(
    "Measured",
    "Pores are not counted on this photo: that takes {least} pixels to a millimetre of skin and a known scale.",
)


def described(description: Description) -> tuple[Saying, ...]:
    """Return what can be seen of pores on one photo, each with its uncertainty, or that it cannot be said."""
    found = (
        _figure(COUNTED, description.pores_per_cm2, description.pores_uncertainty),
        _figure(COVERED, _percent(description.area_fraction), description.area_uncertainty),
        _figure(ACROSS, description.mean_diameter_mm, description.diameter_uncertainty),
    )
    sentences = tuple(saying for saying in found if saying is not None)
    return (*sentences, Saying(NO_TREND)) if sentences else (Saying(NOT_COUNTED, {"least": f"{FOR_COUNTS:g}"}),)


def _figure(text: str, figure: float | None, uncertainty: float | None) -> Saying | None:
    """Return a figure with its uncertainty; one without is not said at all."""
    if figure is None or uncertainty is None:
        return None
    within = STEP * max(1, ceil(100 * SURE * uncertainty / STEP))
    return Saying(text, {"n": two_digits(figure), "within": within})


def _percent(share: float | None) -> float | None:
    return None if share is None else 100 * share
