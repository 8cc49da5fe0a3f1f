"""Which routine, step or product is meant."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from poreditary.cli.speech import Speech
from poreditary.diary.diary import Diary
from poreditary.diary.starter import Proposed
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step
from poreditary.domain.starter import StarterStep
from poreditary.domain.words import mark
from poreditary.errors import UserError

T = TypeVar("T")
NO_ROUTINE = mark("Errors", "There is no routine {name}. Choose one of: {names}.")
NO_ROUTINE_YET = mark("Errors", "There is no routine yet. Add one first.")
SEVERAL_ROUTINES = mark("Errors", "Several routines are meant: {names}. Name one by its id.")
NO_STEP = mark("Errors", "There is no step {name} in {routine}. Choose one of: {names}.")
SEVERAL_STEPS = mark("Errors", "Several steps are meant: {names}. Name one by its id.")
NO_PRODUCT = mark("Errors", "There is no product {name} on the shelf. Choose one of: {names}.")
NO_PRODUCT_YET = mark("Errors", "There is no product on the shelf yet. Add one first.")
SEVERAL_PRODUCTS = mark("Errors", "Several products are meant: {names}. Name one by its id.")


def chosen_routine(diary: Diary, name: str) -> Routine:
    """Return the routine of an id or a name, else the only one of a slot; raises UserError for none or several."""
    routines = diary.routines.all()
    if not routines:
        raise UserError(NO_ROUTINE_YET)
    wanted = name.casefold()
    found = (
        [one for one in routines if str(one.id) == name]
        or [one for one in routines if one.name.casefold() == wanted]
        or [one for one in routines if one.slot == wanted]
    )
    names = _list(f"{one.name} ({one.id})" for one in found or routines)
    return _only(found, UserError(NO_ROUTINE, name=name, names=names), UserError(SEVERAL_ROUTINES, names=names))


def chosen_step(diary: Diary, routine: Routine, name: str, speech: Speech) -> Step:
    """Return the step of a routine by its id, kind, own name or product; raises UserError for none or several."""
    steps = diary.routines.steps(routine.id)
    titles = diary.shelf.titles()
    wanted = name.casefold()
    found = [step for step in steps if str(step.id) == name] or [
        step for step in steps if wanted in _names(step, titles, speech)
    ]
    names = _list(f"{step.name or speech.word(step.kind)} ({step.id})" for step in found or steps)
    none = UserError(NO_STEP, name=name, routine=routine.name, names=names)
    return _only(found, none, UserError(SEVERAL_STEPS, names=names))


def chosen_product(diary: Diary, name: str) -> Product:
    """Return the product on the shelf by its id, its name, or brand and name; raises UserError for none or several."""
    products = diary.shelf.products()
    if not products:
        raise UserError(NO_PRODUCT_YET)
    wanted = name.casefold()
    found = [one for one in products if str(one.id) == name] or [
        one for one in products if wanted in {one.name.casefold(), one.title.casefold()}
    ]
    names = _list(f"{one.title} ({one.id})" for one in found or products)
    return _only(found, UserError(NO_PRODUCT, name=name, names=names), UserError(SEVERAL_PRODUCTS, names=names))


def unticked(
    found: Iterable[Proposed], take: frozenset[StepKind], without: frozenset[StepKind]
) -> tuple[StarterStep, ...]:
    """Return the proposed steps to take: those chosen beforehand and those of `take`, none of `without`."""
    return tuple(
        one.step
        for one in found
        if (one.is_chosen or (one.step.kind in take and not one.is_there)) and one.step.kind not in without
    )


def _names(step: Step, titles: dict[int, str], speech: Speech) -> set[str]:
    kind = step.kind
    names = (kind.value, kind.replace("_", "-"), speech.word(kind), step.name, titles.get(step.product_id or 0, ""))
    return {name.casefold() for name in names if name}


def _only(found: Sequence[T], none: UserError, several: UserError) -> T:
    if not found:
        raise none
    if len(found) > 1:
        raise several
    return found[0]


def _list(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(names))
