"""Products as the command line shows them."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from poreditary.cli.course_text import money
from poreditary.cli.json_text import plain
from poreditary.cli.speech import Speech
from poreditary.domain.product import Active, Product
from poreditary.domain.shelf_life import last_day, life_hint

if TYPE_CHECKING:
    from poreditary.diary.shelf_import import ImportPlan


def as_json(products: Sequence[Product], today: date) -> list[dict[str, Any]]:
    """Return products as JSON shows them."""
    return [product_as_json(product, today) for product in products]


def product_as_json(product: Product, today: date) -> dict[str, Any]:
    """Return a product with its last day and whether that is near or past."""
    hint = life_hint(product, today)
    return {**plain(product), "last_day": plain(last_day(product)), "is_care": hint is not None and hint.is_care}


def lines(products: Sequence[Product], today: date, speech: Speech) -> Iterator[str]:
    """Yield the line of each product: what it is, what is in it, how long it can be used, what it cost."""
    for product in products:
        yield " · ".join(part for part in _parts(product, today, speech) if part)


def plan_as_json(plan: "ImportPlan", speech: Speech, *, update: bool) -> dict[str, Any]:
    """Return what a table brought: products kept and left alone, and for each line left out the reason."""
    return {
        "new": [plain(row.product) for row in plan.new],
        "changed": [plain(row.product) for row in plan.changed] if update else [],
        "there": [row.product.title for row in (*plan.same, *(() if update else plan.changed))],
        "left_out": [{"line": fault.line, "reason": speech.sentence(fault.problem)} for fault in plan.faults],
        "unknown_columns": list(plan.unknown),
    }


def remarks(plan: "ImportPlan", speech: Speech, *, update: bool) -> Iterator[str]:
    """Yield a line for each thing a table did not bring: unknown columns, products there already, lines left out."""
    if plan.unknown:
        yield speech.say("Cli", "Columns not used: {names}").format(names=", ".join(plan.unknown))
    for row in () if update else plan.changed:
        text = speech.say("Cli", "Line {n}: {title} is there already; --update changes it.")
        yield text.format(n=row.line, title=row.product.title)
    for fault in plan.faults:
        text = speech.say("Cli", "Line {n} left out: {reason}")
        yield text.format(n=fault.line, reason=speech.sentence(fault.problem))


def result(plan: "ImportPlan", speech: Speech, *, update: bool) -> str:
    """Return in one sentence what a table brought."""
    changed = len(plan.changed) if update else 0
    there = len(plan.same) + len(plan.changed) - changed
    text = speech.say("Cli", "Products: {new} new, {changed} changed, {there} there already, {out} left out.")
    return text.format(new=len(plan.new), changed=changed, there=there, out=len(plan.faults))


def _parts(product: Product, today: date, speech: Speech) -> Iterator[str]:
    yield f"{product.title} ({product.id})"
    yield speech.word(product.kind)
    yield ", ".join(_active(active) for active in product.actives)
    if product.opened_on is not None:
        yield speech.say("Shelf", "opened {day}").format(day=product.opened_on)
    hint = life_hint(product, today)
    if hint is not None:
        yield speech.say("ShelfLife", hint.text).format(**hint.values)
    if product.archived_on is not None:
        yield speech.say("Shelf", "archived {day}").format(day=product.archived_on)
    yield "" if product.price is None else money(product.price, product.currency)


def _active(active: Active) -> str:
    return active.name if active.percent is None else f"{active.name} {active.percent:g} %"
