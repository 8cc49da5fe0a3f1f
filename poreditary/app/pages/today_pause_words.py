"""What the Today page says of a pause: which window, since when and until when, who asks for it, and what clashes."""

from datetime import date, timedelta

from poreditary.app.days import day_and_month
from poreditary.app.pages.guide_words import language, source_name
from poreditary.app.texts import say, word
from poreditary.domain.aftercare import CLINIC
from poreditary.domain.kinds import Named, WindowKind
from poreditary.domain.muting import Muted, Pause


def pause_words(muted: Muted, day: date, today: date) -> str:
    """Return why a step rests on a day, such as "Paused, day 4 of 7, until 28 November: no acids… (clinic)"."""
    pause = muted.pause
    window = pause.window
    if pause.session_day is not None:
        said = _before_words(pause, today)
    else:
        said = say("Today", "Paused, day {n} of {length}, until {day}: {what}").format(
            n=window.day_number(day),
            length=window.length,
            day=day_and_month(window.until_day, today),
            what=inside(window.kind),
        )
    return _with_roles(_with_source(said, who(pause)), muted)


def question_words(muted: Muted, today: date) -> str:
    """Return what is asked before a step that rests is ticked, in one sentence without the question itself."""
    pause = muted.pause
    if pause.session_day is not None:
        said = _before_words(pause, today)
    else:
        until = day_and_month(pause.window.until_day, today)
        said = say("Today", "Paused until {day}: {what}").format(day=until, what=inside(pause.window.kind))
    return say("Today", "{sentence}.").format(sentence=_with_roles(_with_source(said, who(pause)), muted))


def state_words(pause: Pause, day: date, today: date, tomorrow: frozenset[WindowKind] | None = None) -> str:
    """Return where in its window a day lies, and on its last day what may be done again.

    `tomorrow` are the kinds of window that are open then, None where that is not known.
    """
    window = pause.window
    if pause.session_day is not None:
        return _before_state(pause, today)
    if day == window.until_day:
        last = say("Today", "Day {n} of {length}, the last").format(n=window.day_number(day), length=window.length)
        is_free = day == today and tomorrow is not None and window.kind not in tomorrow
        return " · ".join(part for part in (last, _again(window.kind) if is_free else "") if part)
    return say("Today", "Day {n} of {length}, until {day}").format(
        n=window.day_number(day), length=window.length, day=day_and_month(window.until_day, today)
    )


def who(pause: Pause) -> str:
    """Return who asks for a pause: the clinic, or the sources by their short names; empty where nobody is named."""
    if pause.window.source == CLINIC:
        return say("Today", "clinic")
    names = "; ".join(dict.fromkeys(source_name(source) or inside(source.kind) for source in pause.sources))
    return say("Today", "{source}, longest quoted").format(source=names) if pause.is_longest and names else names


def text_of(pause: Pause) -> str:
    """Return the words of a window: the clinic's or the person's own, else those of the catalogue."""
    if pause.window.text or pause.said is None:
        return pause.window.text
    return pause.said.text.in_language(language())


def inside(value: Named) -> str:
    """Return the word for a value as it stands inside a sentence; abbreviations stay as they are."""
    text = word(value)
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def _before_words(pause: Pause, today: date) -> str:
    assert pause.session_day is not None
    values = {"day": day_and_month(pause.session_day, today), "what": inside(pause.window.kind)}
    if pause.days_before == 1:
        return say("Today", "Paused before your session on {day}: {what}, 1 day before").format(**values)
    return say("Today", "Paused before your session on {day}: {what}, {n} days before").format(
        n=pause.days_before, **values
    )


def _before_state(pause: Pause, today: date) -> str:
    assert pause.session_day is not None
    text = say("Today", "From {from_day} to {until_day}, before the session on {day}")
    if pause.is_estimate:
        text = say("Today", "From {from_day} to {until_day}, if the session is on {day}; none is booked yet")
    return text.format(
        from_day=day_and_month(pause.window.from_day, today),
        until_day=day_and_month(pause.window.until_day, today),
        day=day_and_month(pause.window.until_day + timedelta(days=1), today),
    )


def _with_source(said: str, name: str) -> str:
    return say("Today", "{sentence} ({source})").format(sentence=said, source=name) if name else said


def _with_roles(said: str, muted: Muted) -> str:
    """Add what is in the product where it is the product that clashes."""
    if not muted.roles:
        return said
    roles = ", ".join(inside(role) for role in muted.roles)
    text = say("Today", "{sentence}; it holds {roles}")
    if muted.is_rinsed_off:
        text = say("Today", "{sentence}; it holds {roles}, rinsed off or not")
    return text.format(sentence=said, roles=roles)


def _again(kind: WindowKind) -> str:
    return {
        WindowKind.MAKE_UP: say("Today", "Make-up again from tomorrow"),
        WindowKind.ACTIVES: say("Today", "Acids and retinoid again from tomorrow"),
        WindowKind.HEAT: say("Today", "Heat and sport again from tomorrow"),
        WindowKind.PROCEDURE: say("Today", "Other treatments again from tomorrow"),
    }.get(kind, "")
