"""The routine: what it is now, and how much of it was done."""

from collections.abc import Iterable

from poreditary.domain.adherence import WeekAdherence
from poreditary.domain.day import week_of
from poreditary.domain.kinds import Per
from poreditary.domain.product import Product
from poreditary.domain.report import ReportContent, ReportSection
from poreditary.domain.routine import Step, StepOfDay
from poreditary.report.document import Block, Column, Facts, Line, Part, Table, Twins
from poreditary.report.months import Stretch, stretches, weeks_of
from poreditary.report.pen import Pen, percent, strength


def routine(content: ReportContent, pen: Pen) -> Part:
    """Return the steps of the last day with their products and actives, and the share done over the whole time."""
    blocks: list[Block] = []
    products = {product.id: product for product in content.products}
    for found in content.routines:
        blocks.append(Line(found.routine.name, is_strong=True))
        blocks.append(Facts(tuple(_step(step, products, pen) for step in found.steps)))
    if not blocks:
        blocks.append(
            Line(pen.say("Report", "There was no routine on {day}.").format(day=pen.day(content.request.last)))
        )
    heading = pen.say("Report", "Routine on {day}").format(day=pen.day(content.request.last))
    return Part(heading, (*blocks, Line(_whole(content.weeks, pen), is_quiet=True)))


def by_month(content: ReportContent, pen: Pen) -> Part:
    """Return how much of what was due was done, by month."""
    found = stretches(week_of(content.request.first), content.request.last)
    rows = tuple(_row(stretch, weeks_of(stretch, content.weeks), pen) for stretch in found)
    table = Table(
        (
            Column(pen.say("Report", "Time"), 2),
            Column(pen.say("Report", "Due"), 1, is_number=True),
            Column(pen.say("Report", "Done"), 1, is_number=True),
            Column(pen.say("Report", "Share"), 1, is_number=True),
        ),
        tuple(row for row in rows if row),
    )
    note = pen.say(
        "Report",
        "Single steps. A skipped step, and one that rested after a session, was not due. "
        "A week counts to the month it begins in.",
    )
    blocks = (Line(note, is_quiet=True), Twins(((table,),))) if table.rows else (Line(_whole((), pen), is_quiet=True),)
    return Part(pen.word(ReportSection.ADHERENCE), blocks)


def actives(product: Product, pen: Pen) -> str:
    """Return the actives of a product with their strengths where the pack says them."""
    return pen.listed(
        active.name if active.percent is None else f"{active.name} {strength(active.percent)}"
        for active in product.actives
    )


def _step(found: StepOfDay, products: dict[int, Product], pen: Pen) -> tuple[str, str]:
    product = products.get(found.step.product_id or 0)
    contents = "" if product is None else actives(product, pen)
    title = found.product or found.step.name
    what = f"{title} ({contents})" if contents else title
    return pen.word(found.step.kind), pen.joined((what, _frequency(found.step, pen)))


def _frequency(step: Step, pen: Pen) -> str:
    if step.per is Per.DAY:
        return "" if step.figures == "1" else pen.say("Report", "{n} times a day").format(n=step.figures)
    if step.figures == "1":
        return pen.say("Report", "once a week")
    return pen.say("Report", "{n} times a week").format(n=step.figures)


def _whole(weeks: Iterable[WeekAdherence], pen: Pen) -> str:
    due, done = _sums(weeks)
    if not due:
        return pen.say("Report", "Nothing was due in this time.")
    text = pen.say("Report", "Done in this time: {share} of what was due ({done} of {due} steps).")
    return text.format(share=percent(done / due), done=f"{done:,}", due=f"{due:,}")


def _row(stretch: Stretch, weeks: list[WeekAdherence], pen: Pen) -> tuple[str, ...]:
    due, done = _sums(weeks)
    return (stretch.name(pen), f"{due:,}", f"{done:,}", percent(done / due)) if due else ()


def _sums(weeks: Iterable[WeekAdherence]) -> tuple[int, int]:
    counted = list(weeks)
    return sum(week.due for week in counted), sum(week.done for week in counted)
