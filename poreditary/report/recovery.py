"""The page with the recovery code, to print and keep apart from the computer."""

import json

from poreditary.domain.day import Stamp
from poreditary.domain.words import mark
from poreditary.report.pen import Pen, Say
from poreditary.report.render import compiled

TITLE = mark("Recovery", "Recovery code of a skin diary")
LINES = (
    mark("Recovery", "Type this code in the place of the passphrase when the passphrase is forgotten."),
    mark("Recovery", "Capitals, spaces and hyphens do not matter; the letters I, L and O are read as 1, 1 and 0."),
    mark("Recovery", "Who has this page and the diary's folder can read the diary. Keep the page apart from both."),
    mark("Recovery", "Without passphrase and code nobody can open the diary, and nobody can help."),
)
FOOT = mark("Recovery", "Made on {day}. A code made later takes the place of this one.")


def recovery_page(code: str, made: Stamp, say: Say, language: str) -> bytes:
    """Return a page with the code as PDF; it is kept nowhere else."""
    return compiled("recovery.typ", _given(code, made, say, language), made.local, format="pdf")[0]


def recovery_picture(code: str, made: Stamp, say: Say, language: str, pixels_per_inch: float) -> bytes:
    """Return the same page as PNG."""
    return compiled("recovery.typ", _given(code, made, say, language), made.local, format="png", ppi=pixels_per_inch)[0]


def _given(code: str, made: Stamp, say: Say, language: str) -> dict[str, str]:
    pen = Pen(say, language)
    page = {
        "title": say("Recovery", TITLE),
        "groups": code.split("-"),
        "lines": [say("Recovery", line) for line in LINES],
        "foot": say("Recovery", FOOT).format(day=pen.day(made.local.date())),
        "language": "zh" if pen.is_chinese else "en",
        "region": "TW" if pen.is_chinese else "GB",
    }
    return {"page": json.dumps(page)}
