"""The window's words for what was new before a reaction."""

from poreditary.app.days import medium_day
from poreditary.app.texts import lookup, word
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.suspect_texts import Voice, facts_texts, title_of
from poreditary.domain.suspects import Suspect

VOICE = Voice(lookup, medium_day)


def title_text(suspect: Suspect) -> str:
    """Return what a suspect is called."""
    return title_of(suspect, VOICE)


def facts_text(suspect: Suspect) -> str:
    """Return everything known of a suspect in one line."""
    return " · ".join(facts_texts(suspect, VOICE))


def pause_text(window: AftercareWindow) -> str:
    """Return what aftercare asked to leave out."""
    return window.text or word(window.kind)
