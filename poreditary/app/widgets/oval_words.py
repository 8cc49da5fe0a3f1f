"""A patch on a photo in words: which one, where on the face, how large, where on the photo."""

from PySide6.QtCore import QLocale

from poreditary.app.models.patch_drawing import PatchDrawing
from poreditary.app.texts import say, word
from poreditary.domain.measuring import Oval


def oval_text(drawing: PatchDrawing, longest_mm: float | None = None) -> str:
    """Return which patch is chosen and how large it is; `longest_mm` is the photo's longer side, None where unknown."""
    chosen, count = drawing.chosen, len(drawing.patches)
    if chosen is None:
        return say("Patches", "No patch is chosen.") if count else say("Patches", "No patch is drawn yet.")
    named = say("Patches", "Patch {n} of {of}, {zone}: {size}.")
    size = size_text(chosen.oval, longest_mm)
    return named.format(n=drawing.index + 1, of=count, zone=word(chosen.zone), size=size)


def size_text(oval: Oval, longest_mm: float | None) -> str:
    """Return how wide and high a patch is, in millimetres or in parts of the photo's longer side."""
    if longest_mm is None:
        text = say("Patches", "{across} × {down} % of the photo's longer side")
        factor = 100.0
    else:
        text = say("Patches", "{across} × {down} mm")
        factor = longest_mm
    locale = QLocale()
    across, down = (locale.toString(round(2 * half * factor)) for half in (oval.across, oval.down))
    return text.format(across=across, down=down)


def place_text(drawing: PatchDrawing) -> str:
    """Return where on the photo the chosen patch lies and how it is turned."""
    if drawing.chosen is None:
        return ""
    oval, room = drawing.chosen.oval, drawing.room
    right, lower = (round(100 * place / side) for place, side in zip((oval.x, oval.y), room, strict=True))
    text = say("Patches", "Its middle lies {right} % from the left and {lower} % from the top.")
    placed = text.format(right=right, lower=lower)
    if not round(oval.turn):
        return placed
    way = say("Patches", "Turned {n}° to the right.") if oval.turn > 0 else say("Patches", "Turned {n}° to the left.")
    return f"{placed} {way.format(n=abs(round(oval.turn)))}"
