"""The grey reference of each photo: a card in it, or the grey box of the first baseline photo."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from poreditary.domain.measuring import Matrix
from poreditary.measure.card import Card
from poreditary.measure.card import found as found_card
from poreditary.measure.neutral import Neutral, neutral_gains, neutral_in, neutral_of_card
from poreditary.measure.task import Box

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Grey:
    """What is grey on the first baseline photo, None where nothing is: later photos are looked at for the same."""

    card: Card | None = None
    box: Box | None = None
    first: Neutral | None = None


def grey_of(pixels: Pixels, box: Box | None) -> Grey:
    """Return the grey reference of the first baseline photo; a box that was named goes before a card."""
    card = found_card(pixels)
    if box is not None:
        return Grey(card, box, neutral_gains(pixels, box))
    return Grey(card, None, neutral_of_card(card) if card is not None else None)


def neutral_on(pixels: Pixels, grey: Grey, to_baseline: Matrix | None) -> Neutral | None:
    """Return what takes the lamp's colour off a later photo, None where its grey is not to be seen."""
    if grey.first is None:
        return None
    if grey.box is not None:
        return neutral_in(pixels, grey.box, grey.first, to_baseline)
    card = found_card(pixels)
    return neutral_of_card(card) if card is not None else None
