"""The words for how often a step is done, and for who says so."""

import re

from poreditary.app.pages.guide_words import chip_words, language, range_words, source_name
from poreditary.app.texts import lookup, say
from poreditary.domain.adherence import WINDOW_DAYS, Adherence
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_values import Statement
from poreditary.domain.frequencies import Frequency, keeps_to
from poreditary.domain.hints import Hint
from poreditary.domain.kinds import Per
from poreditary.domain.routine import Step
from poreditary.domain.starter import StarterStep

DAYS_A_WEEK = 7
NAME_LENGTH = 40
"""The longest name of a source that is shown whole in a line, in characters."""
_SUBTITLE = re.compile(r": | on ")


def often(step: Step | StarterStep) -> str:
    """Return how often a step is done, such as "once a day" or "1–2 times a week"."""
    figures = str(step.times) if step.times_most is None else f"{step.times}–{step.times_most}"
    if figures == "1":
        return lookup("Guide", "once a day") if step.per is Per.DAY else lookup("Guide", "once a week")
    text = lookup("Guide", "{n} times a day") if step.per is Per.DAY else lookup("Guide", "{n} times a week")
    return text.format(n=figures)


def stated_often(frequency: Frequency) -> str:
    """Return how often a statement says, such as "2+ times a day"."""
    return range_words("times", frequency.range)


def said_by(statement: Statement) -> str:
    """Return who says something, with the kind of each source, and that no article does."""
    sources = "; ".join(chip_words(source) for source in statement.sources)
    if not statement.published:
        return sources
    return say("Frequency", "{sources}; published, not in the articles").format(sources=sources)


def short_source(statement: Statement) -> str:
    """Return the short name of who says something first; a long title without what it says of itself."""
    first = statement.sources[0]
    name = source_name(first) or chip_words(first)
    return name if len(name) <= NAME_LENGTH else _SUBTITLE.split(name, maxsplit=1)[0]


def text_of(statement: Statement) -> str:
    """Return what a statement says, in the language of the window."""
    return statement.text.in_language(language())


def rests_on(step: Step, catalogue: Catalogue | None) -> str:
    """Return who is behind what a step rests on, empty where it rests on nothing that is known."""
    found = catalogue.statement(step.statement) if catalogue is not None and step.statement else None
    if found is None or not keeps_to(step, *found):
        return ""
    return say("Frequency", "source: {source}").format(source=short_source(found[1]))


def adherence_text(adherence: Adherence | None) -> str:
    """Return how much of a routine was done lately, empty where nothing was."""
    if adherence is None or not adherence.done:
        return ""
    text = say("Frequency", "{done} of {due} in {n} weeks")
    return text.format(done=adherence.done, due=adherence.due, n=WINDOW_DAYS // DAYS_A_WEEK)


def hint_text(hint: Hint) -> str:
    """Return a hint in the language of the window."""
    return lookup("Hints", hint.text).format(**hint.values)
