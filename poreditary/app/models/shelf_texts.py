"""The words for products, routines and their steps in lists."""

from poreditary.app.days import medium_day
from poreditary.app.money import show_number, show_price
from poreditary.app.texts import say, word
from poreditary.domain.kinds import Per
from poreditary.domain.product import Active, Product
from poreditary.domain.routine import Routine, Step


def product_detail(product: Product) -> str:
    """Return what stands under a product's name: its step kind, its actives, and since when it is open."""
    parts = [word(product.kind), *(active_text(active) for active in product.actives)]
    if product.opened_on is not None:
        parts.append(say("Shelf", "opened {day}").format(day=medium_day(product.opened_on)))
    return " · ".join([*parts, *archived_text(product)])


def active_text(active: Active) -> str:
    """Return an active with its strength where the pack says it."""
    if active.percent is None:
        return active.name
    return say("Shelf", "{name} {percent} %").format(name=active.name, percent=show_number(active.percent))


def archived_text(thing: Product | Routine) -> tuple[str, ...]:
    """Return since when something is put away, nothing where it is not."""
    if thing.archived_on is None:
        return ()
    return (say("Shelf", "archived {day}").format(day=medium_day(thing.archived_on)),)


def price_text(product: Product) -> str:
    """Return a product's price, empty where none is known."""
    return "" if product.price is None else show_price(product.price, product.currency)


def product_spoken(product: Product) -> str:
    """Return a product's row as one sentence for screen readers."""
    return spoken(product.title, product_detail(product), price_text(product))


def routine_detail(routine: Routine) -> str:
    """Return what stands beside a routine's name: its slot where the name does not say it, and if it is put away."""
    slot = word(routine.slot)
    return " · ".join([*([slot] if slot != routine.name else []), *archived_text(routine)])


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
    return text.format(n=step.times)


def step_spoken(step: Step, detail: str) -> str:
    """Return a step's row as one sentence for screen readers."""
    return spoken(step_title(step), detail, frequency_text(step))


def spoken(*parts: str) -> str:
    """Return the parts that say something, as a list to be read aloud."""
    return ", ".join(part for part in parts if part)
