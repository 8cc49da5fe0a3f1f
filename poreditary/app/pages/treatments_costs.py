"""The words for what courses cost so far and as planned."""

from poreditary.app.pages.treatments_words import costs_text
from poreditary.app.texts import say
from poreditary.domain.costs import Cost, CostInAll


def cost_text(cost: Cost) -> str:
    """Return what a course cost so far and as planned; nothing where nobody noted a cost."""
    parts = [_paid_text(cost)] if cost.paid else []
    if cost.planned is None:
        parts += [say("Treatments", "planned cost not known")] if cost.paid else []
    elif not cost.paid and cost.planned:
        parts.append(say("Treatments", "Planned cost: {sum}").format(sum=costs_text(cost.planned)))
    elif cost.is_open:
        parts.append(say("Treatments", "planned: {sum}").format(sum=costs_text(cost.planned)))
    return " · ".join(parts)


def cost_in_all_text(cost: CostInAll) -> str:
    """Return what everything cost so far and as planned; nothing where nobody noted a cost."""
    if not cost.planned:
        return ""
    parts = [say("Treatments", "Costs in all so far: {sum}").format(sum=costs_text(cost.paid))] if cost.paid else []
    if cost.planned != cost.paid:
        planned = (
            say("Treatments", "planned: {sum}") if cost.paid else say("Treatments", "Costs in all as planned: {sum}")
        )
        parts.append(planned.format(sum=costs_text(cost.planned)))
    if cost.unknown == 1:
        parts.append(say("Treatments", "planned cost of 1 course not known"))
    elif cost.unknown:
        parts.append(say("Treatments", "planned cost of {n} courses not known").format(n=cost.unknown))
    return " · ".join(parts)


def _paid_text(cost: Cost) -> str:
    text = say("Treatments", "Cost so far: {sum}").format(sum=costs_text(cost.paid))
    if not cost.unpriced:
        return text
    if cost.unpriced == 1:
        rest = say("Treatments", "1 session without a cost")
    else:
        rest = say("Treatments", "{n} sessions without a cost").format(n=cost.unpriced)
    return say("Treatments", "{text} ({rest})").format(text=text, rest=rest)
