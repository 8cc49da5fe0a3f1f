"""What a session asks to leave out, as the command line says it."""

from collections.abc import Iterable, Iterator
from datetime import date

from poreditary.cli.speech import Speech
from poreditary.diary.aftercare_texts import Voice, kept_why_text, question_text, until_text, why_text
from poreditary.diary.session_notices import Notice, notice_text
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.aftercare_defaults import OpenQuestion, ProposedWindow
from poreditary.domain.catalogue import Catalogue


def voice(speech: Speech) -> Voice:
    """Return how the command line speaks of windows: in its language, with ISO dates."""
    return Voice(speech.say, date.isoformat, speech.language)


def window_line(window: AftercareWindow, catalogue: Catalogue, speech: Speech) -> str:
    """Return a window that was kept: until when, and what it rests on."""
    said = voice(speech)
    parts = (until_text(window.kind, window.until_day, said), kept_why_text(window, catalogue, said))
    return " · ".join(part for part in parts if part)


def opened_lines(
    windows: Iterable[AftercareWindow], proposed: Iterable[ProposedWindow], catalogue: Catalogue, speech: Speech
) -> Iterator[str]:
    """Yield the windows a session just opened; those of the catalogue with every other quote."""
    by_source = {window.source: window for window in proposed}
    said = voice(speech)
    for window in windows:
        quoted = by_source.get(window.source)
        if quoted is None:
            yield window_line(window, catalogue, speech)
        else:
            yield f"{until_text(window.kind, window.until_day, said)} · {why_text(quoted, said)}"


def question_lines(questions: Iterable[OpenQuestion], speech: Speech) -> list[str]:
    """Return what is to be asked for want of a length to go by."""
    return [question_text(question, voice(speech)) for question in questions]


def notice_lines(notices: Iterable[Notice], catalogue: Catalogue, speech: Speech) -> list[str]:
    """Return what there is to mention of a session on its day."""
    return [notice_text(notice, catalogue, voice(speech)) for notice in notices]
