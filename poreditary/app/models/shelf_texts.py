"""The words for products, routines and their steps in lists."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from poreditary.app.days import day_and_month, medium_day
from poreditary.app.money import show_number, show_price
from poreditary.app.texts import lookup, say, word
from poreditary.domain.kinds import Per
from poreditary.domain.product import Active, Product
from poreditary.domain.routine import Routine, Step
from poreditary.domain.shelf_life import LifeHint

NO_TITLES: Mapping[str, str] = MappingProxyType({})


def product_detail(product: Product, titles: Mapping[str, str] = NO_TITLES) -> str:
    """Return what stands under a product's name: its step kind, its actives, and since when it is open.

    `titles` name ingredients in the language of the window, by the name under which they were kept.
    """
    parts = [word(product.kind), *(active_text(active, titles) for active in product.actives)]
    if product.opened_on is not None:
        parts.append(say("Shelf", "opened {day}").format(day=medium_day(product.opened_on)))
    return " · ".join([*parts, *archived_text(product)])


def active_text(active: Active, titles: Mapping[str, str] = NO_TITLES) -> str:
    """Return an active with its strength where the pack says it."""
    return active_words(titles.get(active.name, active.name), active.percent)


def active_words(name: str, percent: float | None) -> str:
    """Return what an active is called, with its strength where one is known."""
    if percent is None:
        return name
    return say("Shelf", "{name} {percent} %").format(name=name, percent=show_number(percent))


def hint_text(hint: LifeHint, today: date) -> str:
    """Return what is said of a product's last day, the day without its year while it is this year."""
    values = {
        name: day_and_month(value, today) if isinstance(value, date) else value for name, value in hint.values.items()
    }
    return lookup("ShelfLife", hint.text).format(**values)


def archived_text(thing: Product | Routine) -> tuple[str, ...]:
    """Return since when something is put away, nothing where it is not."""
    if thing.archived_on is None:
        return ()
    return (say("Shelf", "archived {day}").format(day=medium_day(thing.archived_on)),)


def price_text(product: Product) -> str:
    """Return a product's price, empty where none is known."""
    return "" if product.price is None else show_price(product.price, product.currency)


def product_spoken(product: Product, titles: Mapping[str, str] = NO_TITLES, hint: str = "") -> str:
    """Return a product's row as one sentence for screen readers."""
    return spoken(product.title, product_detail(product, titles), hint, price_text(product))


def routine_detail(routine: Routine, lately: str = "") -> str:
    """Return what stands beside a routine's name: its slot where the name does not say it, how much of it was done
    lately, and if it is put away.
    """
    slot = word(routine.slot)
    parts = ("" if slot == routine.name else slot, lately, *archived_text(routine))
    return " · ".join(part for part in parts if part)


def step_title(step: Step) -> str:
    """Return what a step is called: the person's own name for it or its kind."""
    return step.name or word(step.kind)


def step_detail(step: Step, titles: dict[int, str], here: frozenset[int]) -> str:
    """Return the product of a step, and that it is gone if it is not among those on the shelf (`here`)."""
    if step.product_id is None:
        return ""
    title = titles.get(step.product_id, "")
    if step.product_id in here:
        return title
    return say("Shelf", "{product} (not on the shelf)").format(product=title)


def frequency_text(step: Step) -> str:
    """Return how often a step is due, and for one taken out until when it was."""
    if step.until_day is not None:
        return say("Shelf", "until {day}").format(day=medium_day(step.until_day))
    text = say("Shelf", "{n} a week") if step.per is Per.WEEK else say("Shelf", "{n} a day")
    return text.format(n=step.figures)


def step_spoken(step: Step, detail: str) -> str:
    """Return a step's row as one sentence for screen readers."""
    return spoken(step_title(step), detail, frequency_text(step))


def spoken(*parts: str) -> str:
    """Return the parts that say something, as a list to be read aloud."""
    return ", ".join(part for part in parts if part)
