"""Aftercare windows in words, for the window and the command line alike: until when, how long, and who says so."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import reduce

from poreditary.diary.expectations import name_of
from poreditary.diary.pauses import known
from poreditary.domain.aftercare import CLINIC, AftercareWindow
from poreditary.domain.aftercare_defaults import OpenQuestion, ProposedWindow
from poreditary.domain.aftercare_length import end_of, length_of
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Unit
from poreditary.domain.catalogue_values import Range, Source, Statement
from poreditary.domain.kinds import WindowKind
from poreditary.domain.muting import Pause
from poreditary.domain.words import mark

ASK_FOR_SUNSCREEN = mark("Aftercare", "Ask the clinic when to start sunscreen; shade until then.")
ONE_AND_MANY = {
    Unit.HOURS: (mark("Aftercare", "1 hour"), mark("Aftercare", "{n} hours")),
    Unit.DAYS: (mark("Aftercare", "1 day"), mark("Aftercare", "{n} days")),
    Unit.WEEKS: (mark("Aftercare", "1 week"), mark("Aftercare", "{n} weeks")),
    Unit.MONTHS: (mark("Aftercare", "1 month"), mark("Aftercare", "{n} months")),
}


@dataclass(frozen=True, slots=True)
class Voice:
    """How texts are said: a lookup of a marked text by its context, how a day is written, and the language."""

    say: Callable[[str, str], str]
    day: Callable[[date], str]
    language: str


def until_text(kind: WindowKind, until: date, voice: Voice) -> str:
    """Return what to leave out and until when, such as "No make-up until 23 November"."""
    what = voice.say("Words", kind.word)
    return voice.say("Aftercare", mark("Aftercare", "{what} until {day}")).format(what=what, day=voice.day(until))


def length_text(length: Range, voice: Voice) -> str:
    """Return a length, such as "24–48 hours", "at least 7 days" or "at once"."""
    if end_of(length) <= 0:
        return voice.say("Aftercare", mark("Aftercare", "allowed at once"))
    figures = Range(length.low, end_of(length), length.unit).figures
    one, many = ONE_AND_MANY[length.unit]
    text = voice.say("Aftercare", one) if figures == "1" else voice.say("Aftercare", many).format(n=figures)
    return (
        voice.say("Aftercare", mark("Aftercare", "at least {length}")).format(length=text) if length.is_open else text
    )


def who_text(sources: Iterable[Source], voice: Voice, *, with_kind: bool = False) -> str:
    """Return who says something, with what kind of source that is where it is wanted."""
    return _joined((_source(source, voice, with_kind=with_kind) for source in sources), voice)


def said_text(said: Statement, voice: Voice, *, with_kind: bool = False) -> str:
    """Return the length a statement names, else what it says, and who says it."""
    length = length_of(said)
    text = said.text.in_language(voice.language).rstrip(".。") if length is None else length_text(length, voice)
    who = who_text(said.sources, voice, with_kind=with_kind)
    return voice.say("Aftercare", mark("Aftercare", "{said} ({who})")).format(said=text, who=who)


def why_text(window: ProposedWindow, voice: Voice) -> str:
    """Return what a proposed window rests on: the longest quote and who says it, and what others say."""
    quote = said_text(window.quote.statement, voice, with_kind=True)
    if not window.others:
        return voice.say("Aftercare", mark("Aftercare", "only length quoted: {quote}")).format(quote=quote)
    others = _joined((said_text(other.statement, voice) for other in window.others), voice)
    text = voice.say("Aftercare", mark("Aftercare", "longest quoted: {quote}; others: {others}"))
    return text.format(quote=quote, others=others)


def kept_why_text(window: AftercareWindow, catalogue: Catalogue, voice: Voice) -> str:
    """Return what a window that was kept rests on, nothing where nobody is named."""
    return pause_why_text(known(Pause(window), catalogue), voice)


def pause_why_text(pause: Pause, voice: Voice) -> str:
    """Return what the window of a pause rests on, nothing where nobody is named."""
    window = pause.window
    if pause.said is not None:
        return said_text(pause.said, voice, with_kind=True)
    if pause.sources:
        return who_text(pause.sources, voice, with_kind=True)
    if window.source != CLINIC:
        return window.text
    if not window.text:
        return voice.say("Aftercare", mark("Aftercare", "as the clinic asked"))
    return voice.say("Aftercare", mark("Aftercare", "the clinic: {text}")).format(text=window.text)


def question_text(question: OpenQuestion, voice: Voice) -> str:
    """Return a question without a length to go by, with everything that is published on it."""
    said = " ".join(_whole(quote.statement, voice) for quote in question.quotes)
    if question.is_sunscreen_start:
        return f"{voice.say('Aftercare', ASK_FOR_SUNSCREEN)} {said}".strip()
    what = voice.say("Words", question.kind.word)
    return voice.say("Aftercare", mark("Aftercare", "{what}: no source says how long. {said}")).format(
        what=what, said=said
    )


def _joined(texts: Iterable[str], voice: Voice) -> str:
    pair = voice.say("Aftercare", mark("Aftercare", "{one}; {other}"))
    return reduce(lambda one, other: pair.format(one=one, other=other), texts)


def _whole(said: Statement, voice: Voice) -> str:
    who = who_text(said.sources, voice)
    return voice.say("Aftercare", mark("Aftercare", "{said} ({who})")).format(
        said=said.text.in_language(voice.language), who=who
    )


def _source(source: Source, voice: Voice, *, with_kind: bool) -> str:
    kind = voice.say("Words", source.kind.word)
    if source.is_own:
        return kind
    name = name_of(source, voice.language)
    if not with_kind:
        return name
    text = voice.say("Aftercare", mark("Aftercare", "{name}, {kind}"))
    return text.format(name=name, kind=f"{kind[:1].lower()}{kind[1:]}")
