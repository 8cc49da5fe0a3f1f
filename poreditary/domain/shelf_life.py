"""How long a product can be used: from the period after opening and from the day its pack names."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from poreditary.domain.product import Product
from poreditary.domain.report import months_before
from poreditary.domain.words import mark

SOON = timedelta(days=30)
"""From so long before its last day on a product is one to take care of."""


@dataclass(frozen=True, slots=True)
class LifeHint:
    """A remark on a product's last day: `text` is a marked sentence (context "ShelfLife") to fill with `values`.

    `values` hold numbers, and days to be written as the locale has them. `is_care` tells whether the last day is near
    or past.
    """

    text: str
    last: date
    is_care: bool
    values: dict[str, int | date] = field(default_factory=dict)


def end_of_period(product: Product) -> date | None:
    """Return the last day of the period after opening, in calendar months; None where it is not open or has none."""
    if product.opened_on is None or product.months_after_opening is None:
        return None
    return months_before(product.opened_on, -product.months_after_opening)


def last_day(product: Product) -> date | None:
    """Return the last day to use a product: the earlier of the end of its period and the day on the pack."""
    ends = [day for day in (end_of_period(product), product.expires_on) if day is not None]
    return min(ends, default=None)


def months_open(opened: date, day: date) -> int:
    """Return for how many whole calendar months something opened is open; 0 for a day before."""
    months = (day.year - opened.year) * 12 + day.month - opened.month
    if months > 0 and months_before(opened, -months) > day:
        months -= 1
    return max(0, months)


def life_hint(product: Product, day: date) -> LifeHint | None:
    """Return what to say of a product's last day; None for one that is archived or has no last day."""
    last = last_day(product)
    if last is None or product.archived_on is not None:
        return None
    by_period = last == end_of_period(product)
    if day > last:
        text, values = _past(product, last, by_period=by_period)
    else:
        text, values = _present(product, last, day, by_period=by_period)
    return LifeHint(text, last, day >= last - SOON, values)


def ending_products(products: Iterable[Product], day: date) -> list[Product]:
    """Return the products to take care of: in use, with a last day that is near or past."""
    hints = ((life_hint(product, day), product) for product in products)
    return [product for hint, product in hints if hint is not None and hint.is_care]


def expiring(products: Iterable[Product], day: date, days_ahead: int) -> list[tuple[date, Product]]:
    """Return last day and product of all whose last day lies before `day` + `days_ahead` or on it, the past ones too.

    Archived products are left out; the earliest last day comes first.
    """
    until = day + timedelta(days=days_ahead)
    ends = ((last_day(product), product) for product in products if product.archived_on is None)
    found = [(last, product) for last, product in ends if last is not None and last <= until]
    return sorted(found, key=lambda pair: (pair[0], pair[1].position, pair[1].id))


def _past(product: Product, last: date, *, by_period: bool) -> tuple[str, dict[str, int | date]]:
    months = product.months_after_opening
    if not by_period or months is None:
        return mark("ShelfLife", "Past its use-by date, {day}"), {"day": last}
    if months == 1:
        return mark("ShelfLife", "Past its month since {day}"), {"day": last}
    return mark("ShelfLife", "Past its {months} months since {day}"), {"months": months, "day": last}


def _present(product: Product, last: date, day: date, *, by_period: bool) -> tuple[str, dict[str, int | date]]:
    months, opened = product.months_after_opening, product.opened_on
    if not by_period or opened is None or months is None or months == 1 or opened > day:
        return mark("ShelfLife", "Use by {day}"), {"day": last}
    done = min(months_open(opened, day), months - 1)
    if done == 0:
        return mark("ShelfLife", "Opened under 1 of {months} months"), {"months": months}
    return mark("ShelfLife", "Opened {done} of {months} months"), {"done": done, "months": months}
