"""What courses cost so far and as planned."""

from collections.abc import Iterator

from poreditary.domain.costs import Cost, Sums, cost_in_all, course_cost
from poreditary.domain.report import ReportContent
from poreditary.report.document import Block, Bullets, Line
from poreditary.report.pen import Pen


def cost_blocks(content: ReportContent, pen: Pen) -> tuple[Block, ...]:
    """Return what each course cost so far and as planned, and everything together; nothing where nobody noted it."""
    items = [*_courses(content, pen), *_in_all(content, pen)]
    return (Line(pen.say("Report", "Costs"), is_strong=True), Bullets(tuple(items))) if items else ()


def _courses(content: ReportContent, pen: Pen) -> Iterator[str]:
    for overview in content.courses:
        cost = course_cost(overview)
        if not cost.paid and not cost.planned:
            continue
        yield pen.joined((_line(overview.course.name, cost.paid, cost.planned, pen), _unpriced(cost, pen)))


def _unpriced(cost: Cost, pen: Pen) -> str:
    if not cost.unpriced:
        return ""
    if cost.unpriced == 1:
        return pen.say("Report", "cost of 1 session not noted")
    return pen.say("Report", "cost of {n} sessions not noted").format(n=cost.unpriced)


def _in_all(content: ReportContent, pen: Pen) -> Iterator[str]:
    single = [session for session in content.sessions if session.course_id is None]
    cost = cost_in_all(content.courses, single)
    if not cost.planned:
        return
    line = _line(pen.say("Report", "In all, single visits included"), cost.paid, cost.planned, pen)
    unknown = ""
    if cost.unknown == 1:
        unknown = pen.say("Report", "planned cost of 1 course not known")
    elif cost.unknown:
        unknown = pen.say("Report", "planned cost of {n} courses not known").format(n=cost.unknown)
    yield pen.joined((line, unknown))


def _line(name: str, paid: Sums, planned: Sums | None, pen: Pen) -> str:
    parts = [pen.say("Report", "{sum} so far").format(sum=_sums(paid, pen))] if paid else []
    if planned is None:
        parts.append(pen.say("Report", "planned cost not known"))
    elif planned != paid:
        parts.append(pen.say("Report", "{sum} as planned").format(sum=_sums(planned, pen)))
    return pen.say("Report", "{name}: {costs}").format(name=name, costs=pen.joined(parts))


def _sums(sums: Sums, pen: Pen) -> str:
    return " + ".join(pen.money(hundredths, currency) for currency, hundredths in sums.items())
