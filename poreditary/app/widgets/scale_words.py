"""What can be measured of a photo with a scale, in a sentence."""

from poreditary.app.texts import say
from poreditary.domain.measured_view import Scale
from poreditary.domain.scale import FOR_CHANGES, FOR_COUNTS


def allowed_text(scale: Scale) -> str:
    """Return what the scale of a photo allows to say of its pores."""
    pixels = scale.px_per_mm
    if pixels is None:
        return say(
            "Scale",
            "Without a scale, changes are measured: by how many percent the pores show less or more. "
            "How many there are and how large they are is not said.",
        )
    if pixels >= FOR_COUNTS:
        return say("Scale", "Changes are measured, and the number and the size of the pores are described.")
    if pixels >= FOR_CHANGES:
        return say(
            "Scale",
            "Changes are measured. To count pores, a photo from closer up is needed: {count} pixels per millimetre.",
        ).format(count=f"{FOR_COUNTS:g}")
    return say(
        "Scale",
        "This photo is too coarse for pores. Take one from closer up: {change} pixels per millimetre are needed for "
        "changes, {count} to count pores.",
    ).format(change=f"{FOR_CHANGES:g}", count=f"{FOR_COUNTS:g}")
