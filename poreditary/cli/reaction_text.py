"""Reactions, and what was new before them, as the command line shows them."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from poreditary.cli.speech import Speech
from poreditary.domain.reaction import Reaction
from poreditary.domain.suspect_texts import NO_PROOF, Voice, away_text, facts_texts, title_of
from poreditary.domain.suspects import DAYS_NEW, Before, Suspect
from poreditary.domain.treatment import Session


def lines(
    reactions: Sequence[Reaction], titles: dict[int, str], sessions: Sequence[Session], speech: Speech
) -> Iterator[str]:
    """Yield a line for each reaction with what is suspected."""
    if not reactions:
        yield speech.say("Cli", "No reaction yet.")
    visits = {session.id: f"{session.name or session.treatment} {session.day}" for session in sessions}
    for reaction in reactions:
        product = titles.get(reaction.suspect_product_id or 0, "")
        suspect = ", ".join(filter(None, (product, visits.get(reaction.suspect_session_id or 0, ""))))
        parts = (
            f"{speech.word(reaction.kind)} ({reaction.id})",
            _days(reaction, speech),
            speech.say("Cli", "severity {n} of 4").format(n=reaction.severity),
            ", ".join(speech.word(zone) for zone in reaction.zones),
            speech.say("Cli", "suspected: {what}").format(what=suspect) if suspect else "",
            " ".join(reaction.note.split()),
        )
        yield " · ".join(part for part in parts if part)


def before_lines(before: Before, speech: Speech) -> Iterator[str]:
    """Yield what was new or done before a reaction, then what was in use as ever."""
    voice = Voice(speech.say, date.isoformat)
    if not before.news:
        yield speech.say("Cli", "Nothing is noted as new or done in the {n} days before.").format(n=DAYS_NEW)
    else:
        yield speech.say("Cli", "New or done before")
    for suspect in before.news:
        away = away_text(suspect.facts[0].day, before.day, voice)
        yield f"  {title_of(suspect, voice)} · {away} · {' · '.join(facts_texts(suspect, voice))}"
    if before.as_ever:
        names = ", ".join(title_of(suspect, voice) for suspect in before.as_ever)
        yield speech.say("Cli", "In use as before: {names}").format(names=names)
    if before.news:
        yield speech.say("Suspects", NO_PROOF)


def before_as_json(before: Before) -> list[dict[str, Any]]:
    """Return what was new or done, and what was in use, in order, as JSON shows it."""
    return [_suspect(suspect) for suspect in before.suspects]


def _suspect(suspect: Suspect) -> dict[str, Any]:
    use = suspect.use
    known = (
        {} if use is None else {"recent_days": use.recent_days, "earlier_days": use.earlier_days, "patch": use.patch}
    )
    return {
        "name": suspect.name or ("" if use is None else use.kind),
        "product_id": suspect.product_id,
        "session_id": suspect.session_id,
        "is_new": suspect.is_new,
        "facts": [{"reason": str(fact.reason), "day": fact.day} for fact in suspect.facts],
        **known,
    }


def _days(reaction: Reaction, speech: Speech) -> str:
    if reaction.until_day is None:
        return speech.say("Cli", "since {day}").format(day=reaction.from_day)
    if reaction.until_day == reaction.from_day:
        return str(reaction.from_day)
    return f"{reaction.from_day} – {reaction.until_day}"
