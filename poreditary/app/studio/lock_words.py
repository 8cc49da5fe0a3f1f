"""What a camera lets us lock, in words."""

from collections.abc import Iterable

from poreditary.app.camera.locks import Part
from poreditary.app.texts import say


def offer_text(offered: tuple[Part, ...] | None) -> str:
    """Return what a camera does not let us lock, empty where it lets us lock all or nothing is known."""
    missing = [part for part in Part if part not in (offered or ())]
    if offered is None or not missing:
        return ""
    if not offered:
        return say("Studio", "This camera does not let exposure, white balance or focus be locked.")
    text = say("Studio", "This camera lets itself be locked in: {offered}. Not in: {missing}.")
    return text.format(offered=_names(offered), missing=_names(missing))


def lock_text(offered: tuple[Part, ...] | None, *, is_locked: bool) -> str:
    """Return what is locked now, empty where nothing is known."""
    if not offered:
        return offer_text(offered)
    if is_locked:
        return say("Studio", "Locked: {names}.").format(names=_names(offered))
    return say("Studio", "Nothing is locked: the camera sets itself.")


def _names(parts: Iterable[Part]) -> str:
    words = {
        Part.EXPOSURE: say("Studio", "exposure"),
        Part.WHITE_BALANCE: say("Studio", "white balance"),
        Part.FOCUS: say("Studio", "focus"),
    }
    return ", ".join(words[part] for part in parts)
