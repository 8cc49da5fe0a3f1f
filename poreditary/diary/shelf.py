"""Products on the shelf."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date

from poreditary.diary.ledger import check_day
from poreditary.diary.room import LIVE, Room
from poreditary.domain.change import Changes
from poreditary.domain.product import Active, Product
from poreditary.domain.words import mark
from poreditary.errors import UserError

CURRENCY = re.compile("[A-Z]{3}")
LONGEST_PERIOD = 120


class Shelf(Room):
    """The products, in the order the person gave them."""

    def products(self, *, archived: bool = False) -> list[Product]:
        """Return the products in order; archived ones only when asked for."""
        rest = f"WHERE {LIVE} {'' if archived else 'AND archived_on IS NULL'} ORDER BY position, id"
        actives = self._actives()
        found = self._store.values(Product, "product", rest)
        return [replace(product, actives=actives.get(product.id, ())) for product in found]

    def titles(self) -> dict[int, str]:
        """Return brand and name of every product there ever was, the archived and those in the trash too."""
        rows = self._store.rows("SELECT id, trim(brand || ' ' || name) FROM product")
        return {int(str(product)): str(title) for product, title in rows}

    def days_used(self, first: date, last: date) -> dict[int, tuple[int, date, date]]:
        """Return on how many days each product was ticked from first to last, and its first and last day of them."""
        rows = self._store.rows(
            "SELECT tick.product_id, count(DISTINCT day), min(day), max(day) FROM tick JOIN step ON step.id = step_id "
            "WHERE state = 'done' AND tick.product_id IS NOT NULL AND step.trash_id IS NULL AND day BETWEEN ? AND ? "
            "GROUP BY tick.product_id",
            first,
            last,
        )
        return {
            int(str(product)): (int(str(days)), date.fromisoformat(str(begin)), date.fromisoformat(str(end)))
            for product, days, begin, end in rows
        }

    def product(self, product_id: int) -> Product:
        """Return one product."""
        product = self._find(Product, "product", product_id)
        return replace(product, actives=self._actives().get(product_id, ()))

    def add(self, product: Product) -> Changes:
        """Put a product on the shelf, at the end."""
        _check(product)
        placed = self._stamped(replace(product, position=self._next_position("product")))
        with self._ledger.change(mark("Changes", "{name} put on the shelf"), name=product.title) as action:
            action.id = self._store.insert("product", placed)
            self._write_actives(action.id, product.actives)
        return action.done

    def edit(self, product: Product) -> Changes:
        """Change a product."""
        _check(product)
        with self._ledger.change(mark("Changes", "{name} changed"), name=product.title) as action:
            self._store.update("product", product)
            self._store.write("DELETE FROM active WHERE product_id = ?", product.id)
            self._write_actives(product.id, product.actives)
            action.id = product.id
        return action.done

    def archive(self, product_id: int) -> Changes:
        """Put a product away; routines and past entries keep it."""
        product = replace(self.product(product_id), archived_on=self._ledger.today())
        return self._edit(mark("Changes", "{name} archived"), "product", product, name=product.title)

    def unarchive(self, product_id: int) -> Changes:
        """Put an archived product back on the shelf."""
        product = replace(self.product(product_id), archived_on=None)
        return self._edit(mark("Changes", "{name} back on the shelf"), "product", product, name=product.title)

    def discard(self, product_id: int) -> Changes:
        """Move a product to the trash."""
        return self._ledger.discard("product", self.product(product_id).title, {"product": [product_id]})

    def reorder(self, ids: list[int]) -> Changes:
        """Put the products into this order."""
        return self._reorder(mark("Changes", "Shelf put in order"), "product", ids)

    def _actives(self) -> dict[int, tuple[Active, ...]]:
        found: dict[int, tuple[Active, ...]] = {}
        rows = self._store.rows("SELECT product_id, name, percent, ingredient FROM active ORDER BY id")
        for product, name, percent, ingredient in rows:
            strength = None if percent is None else float(str(percent))
            key = int(str(product))
            found[key] = (*found.get(key, ()), Active(str(name), strength, str(ingredient)))
        return found

    def _write_actives(self, product_id: int, actives: tuple[Active, ...]) -> None:
        for active in actives:
            self._store.insert("active", active, product_id=product_id)


def _check(product: Product) -> None:
    if not product.name.strip():
        raise UserError(mark("Errors", "The product has no name. Type one."))
    if product.opened_on is not None:
        check_day(product.opened_on)
    months = product.months_after_opening
    if months is not None and not 1 <= months <= LONGEST_PERIOD:
        raise UserError(mark("Errors", "A period after opening lies between 1 and {most} months."), most=LONGEST_PERIOD)
    _check_price(product)
    _check_actives(product.actives)


def _check_price(product: Product) -> None:
    if product.price is not None and product.price < 0:
        raise UserError(mark("Errors", "A price is not below 0. Type it again."))
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
