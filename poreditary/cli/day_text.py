"""A day as the command line shows it."""

from collections.abc import Iterator

from poreditary.cli.day_view import Day
from poreditary.cli.session_words import voice
from poreditary.cli.speech import Speech
from poreditary.diary.aftercare_texts import pause_why_text, until_text
from poreditary.domain.checkin import CheckIn
from poreditary.domain.kinds import Aspect, Per, Zone
from poreditary.domain.muting import Muted
from poreditary.domain.preferences import LIFESTYLE
from poreditary.domain.routine import StepOfDay

SIGNS = {"done": "[x]", "begun": "[/]", "skipped": "[-]", "paused": "[=]", "open": "[ ]"}


def lines(shown: Day, speech: Speech) -> Iterator[str]:
    """Yield the lines that show the day."""
    yield shown.day.isoformat()
    if not shown.routines:
        yield speech.say("Cli", "No routine on this day.")
    for routine in shown.routines:
        yield routine.routine.name
        yield from (f"  {SIGNS[shown.state(step)]} {_step(shown, step, speech)}" for step in routine.steps)
    if shown.check_in is not None:
        yield speech.say("Cli", "Check-in")
        yield from (f"  {line}" for line in _check_in(shown.check_in, speech))


def _step(shown: Day, step: StepOfDay, speech: Speech) -> str:
    parts = [step.step.name or speech.word(step.step.kind), step.product]
    if step.step.per is Per.WEEK:
        parts.append(
            speech.say("Cli", "{done} of {times} this week").format(done=step.done_this_week, times=step.step.figures)
        )
    if step.tick is not None and step.tick.despite:
        parts.append(speech.say("Cli", "ticked during a pause"))
    match shown.state(step):
        case "skipped":
            reason = step.tick.reason if step.tick is not None else ""
            skipped = speech.say("Cli", "skipped: {reason}").format(reason=reason)
            parts.append(skipped if reason else speech.say("Cli", "skipped"))
        case "paused":
            parts += _pause(shown.paused[step.step.id], speech)
        case "begun":
            count = step.tick.count if step.tick is not None else 0
            parts.append(speech.say("Cli", "{done} of {times}").format(done=count, times=step.step.figures))
    return " · ".join(part for part in parts if part)


def _pause(why: Muted, speech: Speech) -> Iterator[str]:
    """Yield until when a step rests, before which session where it is one to come, who says so, and what clashes."""
    said, pause = voice(speech), why.pause
    until = until_text(pause.window.kind, pause.window.until_day, said)
    yield speech.say("Cli", "paused: {until}").format(until=until)
    if pause.session_day is not None:
        yield speech.say("Cli", "before the session of {day}").format(day=pause.session_day)
    yield pause_why_text(pause, said)
    if why.roles:
        yield speech.say("Cli", "holds {roles}").format(roles=", ".join(speech.word(role) for role in why.roles))


def _check_in(check_in: CheckIn, speech: Speech) -> Iterator[str]:
    for aspect in Aspect:
        rated = [(zone, value) for zone in Zone if (value := check_in.rating(zone, aspect)) is not None]
        if rated:
            values = ", ".join(f"{speech.word(zone)} {value}" for zone, value in rated)
            yield speech.say("Cli", "{aspect}: {ratings}").format(aspect=speech.word(aspect), ratings=values)
    words = _lifestyle_words(speech)
    for field in ("spots", *LIFESTYLE):
        value = getattr(check_in, field)
        if value is not None:
            yield words[field].format(n=f"{value:g}")
    if check_in.note:
        yield speech.say("Cli", "Note: {note}").format(note=check_in.note)


def _lifestyle_words(speech: Speech) -> dict[str, str]:
    return {
        "spots": speech.say("Cli", "Spots: {n}"),
        "sleep_hours": speech.say("Cli", "Sleep: {n} h"),
        "stress": speech.say("Cli", "Stress: {n} of 4"),
        "exercise_minutes": speech.say("Cli", "Exercise: {n} min"),
        "fried_sugary_portions": speech.say("Cli", "Fried or sugary food: {n} portions"),
        "dairy_portions": speech.say("Cli", "Dairy: {n} portions"),
        "fruit_vegetable_portions": speech.say("Cli", "Fruit and vegetables: {n} portions"),
        "sun_minutes": speech.say("Cli", "Sun: {n} min"),
        "cycle_day": speech.say("Cli", "Day of the cycle: {n}"),
    }
