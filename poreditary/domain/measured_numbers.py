"""A measured change as one number beside a sentence or a mark in a chart."""

from poreditary.domain.measured_words import verdict
from poreditary.domain.measuring import PatchChange, Verdict

MINUS = "−"
HARDLY = "<1 %"


def number_of(change: PatchChange) -> str:
    """Return a change in percent with its sign, rounded as the sentence about it; nothing where there is none."""
    figures = change.change()
    if figures is None or not change.is_comparable:
        return ""
    size = str(verdict(change).values["percent"])
    if abs(figures.percent) < 1 and change.verdict is Verdict.NO_DETECTABLE_CHANGE:
        return HARDLY
    return f"{MINUS if figures.percent < 0 else '+'}{size} %"
