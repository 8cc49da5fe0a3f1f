"""What the gate could not look at, so that its Good promises no more than it knows."""

from PySide6.QtGui import QImage

from poreditary.app.studio.shots import Judged, Reference
from poreditary.app.texts import say
from poreditary.domain.photo import Photo

FEWER = 0.75
"""A photo whose longer side has less than this of the last one's pixels shows less."""


def good_text(*, is_compared: bool) -> str:
    """Return that nothing was found, and what could not be looked at."""
    if is_compared:
        return say("Studio", "Good")
    return say("Studio", "Good, but size and place could not be compared with the last photo")


def unchecked_lines(judged: Judged, reference: Reference) -> tuple[str, ...]:
    """Return what to know of a photo that has findings, or none: what was not compared, and fewer pixels."""
    lines = []
    if not judged.quality.is_compared and judged.quality.findings:
        lines.append(say("Studio", "Size and place could not be compared with the last photo."))
    if reference.photo is not None and _has_fewer(judged.image, reference.photo):
        text = say("Studio", "Fewer pixels than the last photo, {now} for {before}. Choose a higher resolution.")
        now = f"{judged.image.width()} × {judged.image.height()}"
        lines.append(text.format(now=now, before=f"{reference.photo.width} × {reference.photo.height}"))
    return tuple(lines)


def _has_fewer(image: QImage, photo: Photo) -> bool:
    before = max(photo.width or 0, photo.height or 0)
    return max(image.width(), image.height()) < FEWER * before
