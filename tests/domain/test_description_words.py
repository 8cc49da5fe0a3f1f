"""What is to be seen on one photo, as a person reads it."""

from poreditary.domain.description_words import described
from poreditary.domain.measuring import Description
from poreditary.domain.saying import said


def english(description: Description) -> tuple[str, ...]:
    return said(described(description), lambda _context, text: text)


def test_figures_come_with_how_far_off_they_may_be() -> None:
    assert english(Description(143.3, 0.0431, 0.253, 0.15, 0.1, 0.07)) == (
        "About 140 pores per cm², give or take 30 %.",
        "Pores take up about 4.3 % of the patch, give or take 20 % of that.",
        "On average a pore is about 0.25 mm across, give or take 15 %.",
        "This describes one photo. Another day may give quite other figures: do not compare them.",
    )


def test_a_figure_without_its_uncertainty_is_not_said() -> None:
    assert english(Description(pores_per_cm2=143, area_fraction=0.04, area_uncertainty=0.001))[0] == (
        "Pores take up about 4.0 % of the patch, give or take 5 % of that."
    )


def test_where_pores_cannot_be_counted_that_is_said() -> None:
    assert english(Description()) == (
        "Pores are not counted on this photo: that takes 8 pixels to a millimetre of skin and a known scale.",
    )
