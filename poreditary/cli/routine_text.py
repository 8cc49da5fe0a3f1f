"""Routines as the command line shows them: steps, what was done lately, what there is to say of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from poreditary.cli.json_text import plain
from poreditary.cli.speech import Speech
from poreditary.diary.adherence import recent_adherence
from poreditary.diary.diary import Diary
from poreditary.diary.expectations import name_of
from poreditary.diary.hints import hints_for_plan
from poreditary.diary.starter import Proposed
from poreditary.domain.adherence import WINDOW_DAYS, Adherence
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.frequencies import keeps_to
from poreditary.domain.hints import Hint
from poreditary.domain.kinds import Per
from poreditary.domain.routine import Routine, Step
from poreditary.domain.starter import StarterStep


@dataclass(frozen=True, slots=True)
class Shown:
    """The routines in use with their steps, as they were read."""

    routines: tuple[tuple[Routine, tuple[Step, ...]], ...]
    titles: dict[int, str]
    adherence: dict[int, Adherence]
    hints: tuple[Hint, ...]
    catalogue: Catalogue


def read(diary: Diary) -> Shown:
    """Read the routines in use."""
    routines = diary.routines.all()
    catalogue = diary.knowledge().catalogue
    steps = diary.routines.all_steps()
    return Shown(
        tuple((routine, tuple(diary.routines.steps(routine.id))) for routine in routines),
        diary.shelf.titles(),
        recent_adherence(diary),
        tuple(hints_for_plan(routines, steps, diary.shelf.products(archived=True), catalogue)),
        catalogue,
    )


def as_json(shown: Shown, speech: Speech) -> dict[str, Any]:
    """Return the routines as JSON shows them."""
    return {
        "routines": [
            {
                **plain(routine),
                "adherence": shown.adherence.get(routine.id),
                "steps": [{**plain(step), "product": shown.titles.get(step.product_id or 0, "")} for step in steps],
            }
            for routine, steps in shown.routines
        ],
        "hints": [
            {
                "kind": hint.kind,
                "text": _hint(hint, speech),
                "statements": hint.statements,
                "steps": sorted(hint.steps),
            }
            for hint in shown.hints
        ],
    }


def lines(shown: Shown, speech: Speech) -> Iterator[str]:
    """Yield the lines that show the routines."""
    if not shown.routines:
        yield speech.say("Cli", "No routine yet.")
    for routine, steps in shown.routines:
        slot = speech.word(routine.slot)
        parts = (
            f"{routine.name} ({routine.id})",
            "" if slot == routine.name else slot,
            _lately(shown, routine, speech),
        )
        yield _joined(parts)
        for step in steps:
            name = f"{step.name or speech.word(step.kind)} ({step.id})"
            product = shown.titles.get(step.product_id or 0, "")
            yield "  " + _joined((name, product, often(step, speech), _behind(step, shown.catalogue, speech)))
    for hint in shown.hints:
        yield speech.say("Cli", "Hint: {text}").format(text=_hint(hint, speech))


def often(step: Step | StarterStep, speech: Speech) -> str:
    """Return how often a step is done, such as "1–2 a week"."""
    figures = str(step.times) if step.times_most is None else f"{step.times}–{step.times_most}"
    text = speech.say("Cli", "{n} a week") if step.per is Per.WEEK else speech.say("Cli", "{n} a day")
    return text.format(n=figures)


def proposed_as_json(found: Iterable[Proposed], chosen: Iterable[StarterStep]) -> list[dict[str, Any]]:
    """Return what is proposed as JSON shows it."""
    taken = set(chosen)
    return [{**plain(one.step), "is_chosen": one.step in taken, "is_there": one.is_there} for one in found]


def proposed_lines(
    found: Iterable[Proposed], chosen: Iterable[StarterStep], catalogue: Catalogue, speech: Speech
) -> Iterator[str]:
    """Yield the lines that show what is proposed, each step with what it rests on."""
    taken = set(chosen)
    for one in found:
        step = one.step
        sign = "[x]" if step in taken else "[ ]"
        yield f"{sign} {_joined((speech.word(step.slot), speech.word(step.kind), often(step, speech)))}"
        for key in (step.statement, step.because, *step.others, step.caution):
            said = catalogue.statement(key) if key else None
            if said is not None:
                yield f"      {said[1].text.in_language(speech.language)} ({_source(key, catalogue, speech)})"


def _lately(shown: Shown, routine: Routine, speech: Speech) -> str:
    found = shown.adherence.get(routine.id)
    if found is None or not found.due:
        return ""
    text = speech.say("Cli", "{done} of {due} in {n} weeks")
    return text.format(done=found.done, due=found.due, n=WINDOW_DAYS // 7)


def _behind(step: Step, catalogue: Catalogue, speech: Speech) -> str:
    """Return who is behind what a step rests on, as long as it keeps to that."""
    found = catalogue.statement(step.statement) if step.statement else None
    if found is None or not keeps_to(step, *found):
        return ""
    return speech.say("Cli", "source: {source}").format(source=_source(step.statement, catalogue, speech))


def _source(key: str, catalogue: Catalogue, speech: Speech) -> str:
    found = catalogue.statement(key)
    if found is None:
        return ""
    names = "; ".join(name_of(source, speech.language) for source in found[1].sources)
    if not found[1].published:
        return names
    return speech.say("Cli", "{sources}; published, not in the articles").format(sources=names)


def _hint(hint: Hint, speech: Speech) -> str:
    return speech.say("Hints", hint.text).format(**hint.values)


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)
