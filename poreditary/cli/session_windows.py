"""The windows a session opens, with what there is to ask and to mention."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from poreditary.cli.session_words import notice_lines, opened_lines, question_lines
from poreditary.cli.speech import Speech
from poreditary.diary.diary import Diary
from poreditary.diary.session_notices import Notice, notices_on
from poreditary.domain.aftercare import AftercareWindow, clinics_window
from poreditary.domain.aftercare_defaults import OpenQuestion, ProposedWindow, default_windows, open_questions
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.kinds import WindowKind
from poreditary.domain.treatment import Session


@dataclass(frozen=True, slots=True)
class Visit:
    """What a session about to be logged opens, leaves to ask and gives to mention."""

    windows: tuple[AftercareWindow, ...]
    proposed: tuple[ProposedWindow, ...]
    questions: tuple[OpenQuestion, ...]
    notices: tuple[Notice, ...]
    catalogue: Catalogue


def visit(diary: Diary, session: Session, clinics: Mapping[WindowKind, int], *, is_empty: bool) -> Visit:
    """Return the windows of a session: those quoted, none of them if `is_empty`, and the clinic's, in days, first."""
    catalogue = diary.knowledge().catalogue
    quoted = () if is_empty else default_windows(session.treatment, session.day, catalogue)
    proposed = tuple(window for window in quoted if window.kind not in clinics)
    asked = tuple(clinics_window(kind, session.day, days, session.instruction) for kind, days in clinics.items())
    questions = () if is_empty else open_questions(session.treatment, session.day, catalogue)
    return Visit(
        windows=(*asked, *(window.opened() for window in proposed)),
        proposed=proposed,
        questions=tuple(one for one in questions if one.is_sunscreen_start or one.kind not in clinics),
        notices=notices_on(diary, session.treatment, session.day),
        catalogue=catalogue,
    )


def lines(found: Visit, speech: Speech) -> Iterator[str]:
    """Yield a line for each window, question and notice."""
    yield from opened_lines(found.windows, found.proposed, found.catalogue, speech)
    yield from question_lines(found.questions, speech)
    yield from notice_lines(found.notices, found.catalogue, speech)


def as_json(found: Visit, speech: Speech) -> dict[str, Any]:
    """Return what is to be asked and mentioned; the windows stand with their session."""
    return {
        "to_ask": question_lines(found.questions, speech),
        "notices": notice_lines(found.notices, found.catalogue, speech),
    }
