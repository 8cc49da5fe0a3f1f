"""The words for what a photo was judged by, and for how its camera was set."""

import json
from typing import Any

from PySide6.QtCore import QLocale

from poreditary.app.texts import say, word
from poreditary.domain.quality import from_json


def quality_text(stored: str) -> tuple[str, str]:
    """Return what was found of a photo before it was kept, and what was done about it; empty where nobody looked."""
    quality = from_json(stored)
    if quality is None:
        return "", ""
    if quality.is_good:
        return say("PhotoFacts", "Nothing to mend"), ""
    return ", ".join(word(finding) for finding in quality.findings), say("PhotoFacts", "kept anyway")


def settings_text(stored: str) -> str:
    """Return how the camera was set, empty where it is not known."""
    found = _read(stored)
    modes = (
        (found.get("exposure"), say("PhotoFacts", "exposure automatic"), say("PhotoFacts", "exposure held")),
        (
            found.get("white_balance"),
            say("PhotoFacts", "white balance automatic"),
            say("PhotoFacts", "white balance held"),
        ),
        (found.get("focus"), say("PhotoFacts", "focus automatic"), say("PhotoFacts", "focus held")),
    )
    parts = [held if mode == "manual" else automatic for mode, automatic, held in modes if mode in ("auto", "manual")]
    locale = QLocale()
    seconds, kelvin = found.get("exposure_seconds"), found.get("kelvin")
    if isinstance(seconds, int | float):
        parts.append(say("PhotoFacts", "{n} s").format(n=locale.toString(float(seconds), "g", 3)))
    if isinstance(kelvin, int | float):
        parts.append(say("PhotoFacts", "{n} K").format(n=locale.toString(int(kelvin))))
    text = ", ".join(parts)
    return text[:1].upper() + text[1:]


def _read(stored: str) -> dict[str, Any]:
    try:
        found = json.loads(stored) if stored else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
