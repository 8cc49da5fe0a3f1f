"""The words for comparing: what was noted of each photo, what makes two hard to compare, and how they lie."""

from datetime import date

from PySide6.QtCore import QLocale

from poreditary.app.models.compare_laying import LaidState
from poreditary.app.texts import lookup, say
from poreditary.app.widgets.compare_overlay import Mode
from poreditary.app.widgets.photo_words import condition_text
from poreditary.domain.comparing import Gains, is_light_alike, remarks
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.quality import Finding, from_json

WEEK = 7
WEEKS_FROM = 14
"""From so many days on the time between two photos is said in weeks, rounded."""


def since_text(first: date, day: date) -> str:
    """Return how long after (or before) the first photo another was taken."""
    days = (day - first).days
    if days == 0:
        return say("Compare", "the same day")
    if abs(days) == WEEK or abs(days) >= WEEKS_FROM:
        n = round(abs(days) / WEEK)
        later = say("Compare", "1 week later") if n == 1 else say("Compare", "{n} weeks later")
        earlier = say("Compare", "1 week earlier") if n == 1 else say("Compare", "{n} weeks earlier")
    else:
        n = abs(days)
        later = say("Compare", "1 day later") if n == 1 else say("Compare", "{n} days later")
        earlier = say("Compare", "1 day earlier") if n == 1 else say("Compare", "{n} days earlier")
    return (later if days > 0 else earlier).format(n=QLocale().toString(n))


def noted_text(sitting: Sitting, photo: Photo) -> str:
    """Return the condition a photo was taken under and its camera."""
    return " · ".join(part for part in (condition_text(sitting), photo.camera) if part)


def warnings(first: Sitting, other: Sitting, first_photo: Photo, photo: Photo, gains: Gains | None = None) -> list[str]:
    """Return what differs between the first photo and another and makes them harder to compare.

    `gains` are those that would give the other photo the light of the first, where that was measured.
    """
    found = remarks(first, other, first_photo, photo, gains)
    return [lookup("Compare", remark.text).format(**remark.values) for remark in found]


def agreement(first: Sitting, other: Sitting, gains: Gains | None = None) -> str:
    """Return what was noted of both and is the same, empty where nothing is or what was measured says otherwise."""
    return say("Compare", "same light") if is_light_alike(first, other, gains) else ""


def quality_words(photo: Photo) -> list[str]:
    """Return what was found wrong with a photo when it was taken, each thing once."""
    quality = from_json(photo.quality)
    return [] if quality is None else list(dict.fromkeys(map(finding_text, quality.findings)))


def finding_text(finding: Finding) -> str:
    """Return what a finding means for one who looks at the photo later."""
    if finding in (Finding.BLURRED, Finding.MOVING):
        return say("Compare", "softer focus")
    if finding == Finding.TOO_DARK:
        return say("Compare", "too dark")
    if finding == Finding.TOO_BRIGHT:
        return say("Compare", "too bright")
    if finding == Finding.GLARE:
        return say("Compare", "glare")
    if finding in (Finding.DARK_LEFT, Finding.DARK_RIGHT, Finding.DARK_TOP, Finding.DARK_BOTTOM):
        return say("Compare", "uneven light")
    return say("Compare", "framed differently")


def laid_text(state: LaidState) -> str:
    """Return how a photo lies on the reference, as a sentence."""
    return {
        LaidState.LOOKING: say("Compare", "Laying the photos on each other. Until then they are not aligned."),
        LaidState.FOUND: say("Compare", "Aligned by what is seen in both."),
        LaidState.BY_HAND: say("Compare", "Aligned by hand."),
        LaidState.FAILED: say("Compare", "These two could not be laid on each other. Mark two points on both."),
        LaidState.OTHER_VIEW: say("Compare", "Photos of different views are not aligned."),
        LaidState.REFERENCE: "",
    }[state]


def shown_texts(mode: Mode, is_matched: bool) -> list[str]:
    """Return what is to be known of what is on show, as sentences."""
    said = [say("Compare", "Brightness and colour matched for viewing.")] if is_matched else []
    if mode is Mode.BLINK:
        said.append(say("Compare", "B shows the other photo."))
    if mode is Mode.DIFFERENCE:
        said.append(say("Compare", "Grey: same, bright: different. A difference of light shows here as well."))
    return said
