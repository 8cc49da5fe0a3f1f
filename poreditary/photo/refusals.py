"""The sentences with which a photo is refused."""

from poreditary.domain.words import mark

EMPTY = mark("Errors", "{name} is empty: copy it from the camera or phone again.")
UNSUPPORTED = mark(
    "Errors", "{name} is not a photo this diary reads: choose a JPEG, PNG, WebP, TIFF, HEIC or raw file."
)
DOCUMENT = mark("Errors", "{name} is a drawing or a document, not a photo: choose a photo.")
VIDEO = mark("Errors", "{name} is a video: choose a photo.")
ANIMATED = mark("Errors", "{name} is animated: choose a single photo.")
DAMAGED = mark("Errors", "{name} is damaged: copy it from the camera or phone again, or choose another photo.")
TOO_LARGE = mark("Errors", "{name} is too large: choose a photo of at most 60 megapixels and 12,000 pixels a side.")
TOO_SMALL = mark("Errors", "{name} is too small: choose a photo of at least 64 pixels a side.")
TOO_SLOW = mark("Errors", "{name} takes too long to read: save it as a new JPEG, or choose another photo.")
UNSAFE = mark("Errors", "{name} cannot be read safely: save it as a new JPEG, or choose another photo.")
UNSTARTED = mark(
    "Errors",
    "{name} cannot be opened, because the part of this program that reads photos does not start. "
    "Close other programs, or install this one again.",
)

REFUSALS = (EMPTY, UNSUPPORTED, DOCUMENT, VIDEO, ANIMATED, DAMAGED, TOO_LARGE, TOO_SMALL, TOO_SLOW, UNSAFE)
"""What a decoder may say of a photo; it is named by its number, counted from 1."""
