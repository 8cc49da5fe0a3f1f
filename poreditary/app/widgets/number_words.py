"""What the words of the measurement mean, for someone who meets them for the first time."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from poreditary.app.texts import say


class NumberWords(QLabel):
    """The words that stand beside numbers, each with a sentence or two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText("".join(f"<p><b>{escape(name)}</b><br>{escape(meaning)}</p>" for name, meaning in meanings()))


def meanings() -> tuple[tuple[str, str], ...]:
    """Return each word with what it means, in the order in which they build on each other."""
    return (
        (say("NumberWords", "Pore load"), pore_load()),
        (
            say("NumberWords", "Baseline"),
            say(
                "NumberWords",
                "Your sittings before the change that you want to judge. Everything later is held against them.",
            ),
        ),
        (
            say("NumberWords", "Your own noise"),
            say(
                "NumberWords",
                "How much your photos of the same skin differ by themselves: by light, focus and how you hold still. "
                "It is learned from sittings between which nothing changed.",
            ),
        ),
        (say("NumberWords", "Smallest real change"), smallest_change()),
        (say("NumberWords", "Calibration week"), calibration_week()),
        (
            say("NumberWords", "The bars in the chart"),
            say(
                "NumberWords",
                "No measurement is exact. The true change lies somewhere along the bar, in about 19 of 20 cases.",
            ),
        ),
        (
            say("NumberWords", "Not comparable"),
            say(
                "NumberWords",
                "A blurred, shiny or edited photo would give a number that says more about the photo than about your "
                "skin. Such a photo gets no number but a reason.",
            ),
        ),
    )


def pore_load() -> str:
    """Return what pore load is."""
    return say(
        "NumberWords",
        "How much darker the pores of a patch are than the skin around them, added up over all of them, in the same "
        "places on every photo. “Less visible by 9 %” means that it is 9 % less than at your baseline. The number of "
        "pores is not used for this: it changes too much from photo to photo.",
    )


def smallest_change() -> str:
    """Return what the smallest real change is."""
    return say(
        "NumberWords",
        "Photos of the same skin differ a little from day to day, even when nothing changed. A change that is smaller "
        "than this could be such a difference, so nothing is concluded from it. It is the grey band in the chart.",
    )


def calibration_week() -> str:
    """Return what the calibration week is for."""
    return say(
        "NumberWords",
        "Three sittings on different days on which you change nothing. They teach the program how much your own photos "
        "differ by themselves. Before that it assumes a cautious value, and says so beside each result.",
    )
