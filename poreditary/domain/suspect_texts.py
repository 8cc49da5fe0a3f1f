"""What was new before a reaction in words, for the window, the command line and the report alike."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from poreditary.domain.patch_tests import PatchOutcome
from poreditary.domain.suspects import DAYS_NEW, DAYS_RECENT, Fact, Reason, Suspect, Use
from poreditary.domain.words import mark

NO_PROOF = mark("Suspects", "In order of time, nothing more: what came before a reaction need not have caused it.")
FACTS = {
    Reason.SESSION: mark("Suspects", "session on {day}"),
    Reason.DESPITE: mark("Suspects", "used on {day} although aftercare paused it"),
    Reason.FIRST_USED: mark("Suspects", "first used on {day}"),
    Reason.OPENED: mark("Suspects", "opened on {day}"),
    Reason.ADDED: mark("Suspects", "added to a routine on {day}"),
    Reason.MORE_OFTEN: mark("Suspects", "used more often than in the weeks before, last on {day}"),
    Reason.FROM_START: mark("Suspects", "in use since the diary begins on {day}"),
    Reason.USED: mark("Suspects", "used on {day}"),
}
USED = mark("Suspects", "on {n} of the {days} days up to the reaction")
USED_BEFORE = mark("Suspects", "on {before} of the {earlier} days before them")
PATCH = mark("Suspects", "patch test of {day}: {result} at {hours} hours")


@dataclass(frozen=True, slots=True)
class Voice:
    """How texts are said: a lookup of a marked text by its context, and how a day is written."""

    say: Callable[[str, str], str]
    day: Callable[[date], str]


def title_of(suspect: Suspect, voice: Voice) -> str:
    """Return what a suspect is called; a step without a product or a name goes by its kind."""
    return suspect.name or ("" if suspect.use is None else voice.say("Words", suspect.use.kind.word))


def fact_text(fact: Fact, voice: Voice) -> str:
    """Return one fact."""
    return voice.say("Suspects", FACTS[fact.reason]).format(day=voice.day(fact.day))


def facts_texts(suspect: Suspect, voice: Voice) -> tuple[str, ...]:
    """Return everything known of a suspect: what was new, how often it was used, its patch test."""
    use = suspect.use
    if use is None:
        return tuple(fact_text(fact, voice) for fact in suspect.facts)
    texts = [fact_text(fact, voice) for fact in suspect.facts]
    if use.recent_days:
        texts.append(_used(use, voice, with_before=any(f.reason is Reason.MORE_OFTEN for f in suspect.facts)))
    if use.patch is not None:
        texts.append(patch_text(use.patch, voice))
    return tuple(texts)


def patch_text(patch: PatchOutcome, voice: Voice) -> str:
    """Return what a patch test showed."""
    result = voice.say("Words", patch.reading.result.word)
    text = voice.say("Suspects", PATCH)
    return text.format(day=voice.day(patch.day), result=result.lower(), hours=patch.reading.hours)


def _used(use: Use, voice: Voice, *, with_before: bool) -> str:
    text = voice.say("Suspects", USED).format(n=use.recent_days, days=DAYS_RECENT)
    if not with_before:
        return text
    before = voice.say("Suspects", USED_BEFORE).format(before=use.earlier_days, earlier=DAYS_NEW)
    return f"{text}, {before}"


def away_text(fact_day: date, day: date, voice: Voice) -> str:
    """Return how long before the reaction something was."""
    days = (day - fact_day).days
    if days == 0:
        return voice.say("Suspects", mark("Suspects", "same day"))
    if days == 1:
        return voice.say("Suspects", mark("Suspects", "the day before"))
    return voice.say("Suspects", mark("Suspects", "{n} days before")).format(n=days)
