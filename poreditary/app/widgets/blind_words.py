"""What a blind comparison came to, in words that say no more than the answers do."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from poreditary.app.days import medium_day
from poreditary.app.texts import say, word
from poreditary.app.widgets.compare_words import finding_text
from poreditary.domain.blind_outcome import Outcome, Verdict
from poreditary.domain.fairness import findings
from poreditary.domain.photo import BlindSet, Photo


def title_text(one: BlindSet) -> str:
    """Return what a set is called: its view and its day."""
    return f"{word(one.view)} · {medium_day(one.day)}"


def progress_text(found: Outcome, of: int) -> str:
    """Return how far an unfinished set is."""
    fair = of - found.unfair
    return say("Blind", "{n} of {of} pairs answered.").format(n=fair - found.open - found.left_out, of=fair)


def outcome_text(found: Outcome) -> str:
    """Return what the answers came to: counts and what they say of chance."""
    if not found.pairs:
        return say("Blind", "No pair of an earlier and a later photo was answered.")
    counts = say("Blind", "Of {pairs} the later photo was chosen {later}, the earlier {earlier}, no difference {same}.")
    said = counts.format(pairs=_pairs(found.pairs), later=_times(found.later), earlier=found.earlier, same=found.same)
    doubt = (
        say("Blind", "But these photos could not be compared fairly: one may have been known by its light or focus.")
        if found.is_doubtful
        else ""
    )
    return " ".join(filter(None, (said, _verdict(found), doubt)))


def left_out_text(every: Sequence[Photo], used: Sequence[Photo]) -> str:
    """Return which photos of a view are left out and why, or that those with faults are used for want of others."""
    flaws = [found for photo in every for found in findings(photo)]
    why = ", ".join(dict.fromkeys(map(finding_text, flaws)))
    if not flaws:
        return ""
    n = len(every) - len(used)
    if not n:
        return say(
            "Blind",
            "Photos with faults are among them, as there are too few others ({why}); the answers are marked so.",
        ).format(why=why)
    text = (
        say("Blind", "1 photo is left out, as it would be known at once: {why}.")
        if n == 1
        else say("Blind", "{n} photos are left out, as they would be known at once: {why}.")
    )
    return text.format(n=n, why=why)


def share_text(found: Outcome) -> str:
    """Return the share of the later photo with its interval, empty where no answer names a side."""
    if found.share is None:
        return ""
    low, high = found.interval
    text = say("Blind", "Share of the later photo where one was chosen: {share} % (95 % interval {low} to {high} %).")
    return text.format(
        **{name: percent(value) for name, value in (("share", found.share), ("low", low), ("high", high))}
    )


def checks_text(found: Outcome) -> str:
    """Return how the pairs were answered that count for nothing and check the others; which are left out."""
    parts = []
    if found.repeats:
        parts.append(_repeats(found))
    if found.checks:
        text = (
            say("Blind", "Two photos of one period: no difference in {k} of 1 pair.")
            if found.checks == 1
            else say("Blind", "Two photos of one period: no difference in {k} of {n} pairs.")
        )
        parts.append(text.format(k=found.no_difference, n=found.checks))
    if found.left_out:
        text = (
            say("Blind", "1 pair is left out: a photo of it is no longer in the diary.")
            if found.left_out == 1
            else say("Blind", "{n} pairs are left out: photos of them are no longer in the diary.")
        )
        parts.append(text.format(n=found.left_out))
    if found.unfair:
        text = (
            say("Blind", "1 pair is left out: its photos cannot be compared fairly.")
            if found.unfair == 1
            else say("Blind", "{n} pairs are left out: their photos cannot be compared fairly.")
        )
        parts.append(text.format(n=found.unfair))
    return " ".join(parts)


def percent(share: float) -> str:
    """Return a share, 0 to 1, in whole percent without the sign."""
    return QLocale().toString(round(100 * share))


def _verdict(found: Outcome) -> str:
    match found.verdict:
        case Verdict.LATER:
            return say("Blind", "That is the later photo more often than chance would give.")
        case Verdict.EARLIER:
            return say("Blind", "That is the earlier photo more often than chance would give.")
        case _ if found.says_little:
            return say("Blind", "That is not distinguishable from chance; with so few pairs this says little.")
        case _:
            return say("Blind", "That is not distinguishable from chance.")


def _repeats(found: Outcome) -> str:
    if found.repeats == 1:
        return (
            say("Blind", "The pair shown again was answered alike.")
            if found.agreed
            else say("Blind", "The pair shown again was answered differently.")
        )
    text = say("Blind", "Of {n} pairs shown again {k} were answered alike.")
    return text.format(n=found.repeats, k=found.agreed)


def _pairs(n: int) -> str:
    return (say("Blind", "1 pair") if n == 1 else say("Blind", "{n} pairs")).format(n=n)


def _times(n: int) -> str:
    return (say("Blind", "once") if n == 1 else say("Blind", "{n} times")).format(n=n)
