"""The words for the windows of a session that is being filled in."""

from datetime import date

from PySide6.QtCore import QLocale

from poreditary.app.days import day_and_month
from poreditary.app.texts import lookup, say
from poreditary.diary.aftercare_texts import Voice, kept_why_text, question_text, until_text, why_text
from poreditary.domain.aftercare_defaults import OpenQuestion
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.window_plan import Plan, PlannedWindow


def voice(today: date) -> Voice:
    """Return how the window speaks of windows: in its language, with the locale's days as seen from today."""
    return Voice(lookup, lambda day: day_and_month(day, today), QLocale().name())


def summary(plan: Plan, day: date, said: Voice) -> str:
    """Return what a session on a day asks to leave out, in one line."""
    kept = [until_text(line.kind, line.until_day(day), said) for line in plan if line.is_kept]
    return " · ".join(kept) or say("SessionWindows", "Nothing to leave out after this session.")


def why(line: PlannedWindow, questions: tuple[OpenQuestion, ...], catalogue: Catalogue, said: Voice) -> str:
    """Return who says that something is to be left out, and what is quoted where the clinic says otherwise."""
    quoted = _opened(why_text(line.proposed, said)) if line.proposed is not None else _unquoted(line, questions, said)
    if line.is_clinics and line.is_kept:
        return say("SessionWindows", "As the clinic says. {quoted}").format(quoted=quoted)
    if line.is_of_before and line.before is not None:
        return kept_why_text(line.before, catalogue, said) or quoted
    return quoted


def _unquoted(line: PlannedWindow, questions: tuple[OpenQuestion, ...], said: Voice) -> str:
    asked = [one for one in questions if one.kind is line.kind and not one.is_sunscreen_start]
    if asked:
        return question_text(asked[0], said)
    return say("SessionWindows", "No source quotes a length for this treatment.")


def _opened(text: str) -> str:
    """Return a text that begins a line."""
    return say("SessionWindows", "{text}.").format(text=f"{text[:1].upper()}{text[1:]}")
