"""The page with the scale card, to print, cut out and hold beside the skin."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from enum import StrEnum

from poreditary.domain import scale_card
from poreditary.domain.words import mark
from poreditary.report.pen import Say
from poreditary.report.render import compiled

TITLE = mark("ScaleCard", "Scale card for skin photos")
LINES = (
    mark("ScaleCard", "Print this page at 100 %, without fitting it to the paper, in black on plain matt white paper."),
    mark(
        "ScaleCard",
        "Check the bar with a ruler: it is {bar} mm long. If it is not, type what it measures into the program.",
    ),
    mark("ScaleCard", "Cut the card out along the thin line and keep it flat, clean and dry."),
    mark(
        "ScaleCard",
        "For a photo hold it flat beside the skin to be measured, at the same distance from the camera and not bent or "
        "tilted. All four squares are to be seen; no shadow and no shine on the greys.",
    ),
    mark(
        "ScaleCard",
        "Use the same card each time: another print has other greys. After printing a new one, take it for new "
        "baseline photos as well.",
    ),
)
NAME = mark("ScaleCard", "Scale card")
MADE = datetime(2026, 1, 1, tzinfo=UTC)
"""The same card gives the same bytes whenever it is made."""


class Paper(StrEnum):
    """What it is printed on."""

    A4 = "a4"
    LETTER = "us-letter"


def card_pdf(say: Say, paper: Paper = Paper.A4, language: str = "en") -> bytes:
    """Return the page with the card as PDF."""
    return compiled("card.typ", page_of(say, paper, language), MADE, format="pdf")[0]


def page_of(say: Say, paper: Paper, language: str) -> dict[str, str]:
    """Return what the page is set from."""
    is_chinese = language.lower().startswith("zh")
    page = {
        "title": say("ScaleCard", TITLE),
        "name": say("ScaleCard", NAME),
        "lines": [say("ScaleCard", line).format(bar=f"{scale_card.BAR:g}") for line in LINES],
        "bar": f"{scale_card.BAR:g} mm",
        "bar_top": scale_card.BAR_TOP,
        "width": scale_card.WIDTH,
        "height": scale_card.HEIGHT,
        "strokes": [asdict(stroke) for stroke in scale_card.strokes()],
        "paper": paper.value,
        "language": "zh" if is_chinese else "en",
        "region": "TW" if is_chinese else "GB",
    }
    return {"page": json.dumps(page)}
