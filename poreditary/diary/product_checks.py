"""What a product must be to stand on the shelf."""

import re
from collections import Counter
from datetime import date

from poreditary.diary.ledger import check_day, check_name
from poreditary.domain.product import Active, Product
from poreditary.domain.words import mark
from poreditary.errors import UserError

CURRENCY = re.compile("[A-Z]{3}")
LONGEST_PERIOD = 120
LARGEST_PRICE = 10**10
"""In hundredths; whatever enters the diary goes by it, the shelf's window as well as a table of products."""


def check_product(product: Product, opened_by: date | None = None) -> None:
    """Raise UserError for what no product can be; `opened_by` is the last day it may have been opened on."""
    if not product.name.strip():
        raise UserError(mark("Errors", "The product has no name. Type one."))
    for name in (product.name, product.brand, *(active.name for active in product.actives)):
        check_name(name)
    if product.opened_on is not None:
        check_day(product.opened_on, opened_by)
    for day in (product.expires_on, product.archived_on):
        if day is not None:
            check_day(day)
    months = product.months_after_opening
    if months is not None and not 1 <= months <= LONGEST_PERIOD:
        raise UserError(mark("Errors", "A period after opening lies between 1 and {most} months."), most=LONGEST_PERIOD)
    _check_price(product)
    _check_actives(product.actives)


def _check_price(product: Product) -> None:
    if product.price is not None and product.price < 0:
        raise UserError(mark("Errors", "A price is not below 0. Type it again."))
    if product.price is not None and product.price > LARGEST_PRICE:
        raise UserError(mark("Errors", "A price is not above {most}. Type it again."), most=LARGEST_PRICE // 100)
    if product.currency and not CURRENCY.fullmatch(product.currency):
        raise UserError(mark("Errors", "A currency has three letters, such as EUR."))


def _check_actives(actives: tuple[Active, ...]) -> None:
    for name, times in Counter(active.name for active in actives).items():
        if not name.strip():
            raise UserError(mark("Errors", "An active has a strength but no name. Type its name."))
        if times > 1:
            raise UserError(mark("Errors", "{name} is listed twice. Keep one of them."), name=name)
    for active in actives:
        if active.percent is not None and not 0 < active.percent <= 100:
            raise UserError(
                mark("Errors", "The strength of {name} lies above 0 and not above 100 %."), name=active.name
            )
