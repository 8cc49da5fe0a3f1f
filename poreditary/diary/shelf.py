"""Products on the shelf."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from poreditary.diary.product_checks import check_product
from poreditary.diary.room import LIVE, Room
from poreditary.domain.change import Changes
from poreditary.domain.product import Active, Product
from poreditary.domain.words import mark


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
        check_product(product, self._tomorrow())
        with self._ledger.change(mark("Changes", "{name} put on the shelf"), name=product.title) as action:
            action.id = self._insert(product)
        return action.done

    def edit(self, product: Product) -> Changes:
        """Change a product."""
        self._check(product)
        with self._ledger.change(mark("Changes", "{name} changed"), name=product.title) as action:
            self._update(product)
            action.id = product.id
        return action.done

    def take_in(self, products: Sequence[Product]) -> Changes:
        """Put several products on the shelf, and change those that have an id, all as one action."""
        for product in products:
            self._check(product)
        known = [product for product in products if product.id]
        text = mark("Changes", "Products imported: {added} new, {changed} changed")
        with self._ledger.change(text, added=len(products) - len(known), changed=len(known)) as action:
            for product in products:
                if product.id:
                    self._update(product)
                else:
                    self._insert(product)
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

    def _check(self, product: Product) -> None:
        """Raise UserError for what no product can be, and for a day of opening, new to it, that has not come."""
        before = self.product(product.id).opened_on if product.id else None
        check_product(product, None if product.opened_on == before else self._tomorrow())

    def _insert(self, product: Product) -> int:
        placed = self._stamped(replace(product, position=self._next_position("product")))
        key = self._store.insert("product", placed)
        self._write_actives(key, product.actives)
        return key

    def _update(self, product: Product) -> None:
        self._store.update("product", product)
        self._store.write("DELETE FROM active WHERE product_id = ?", product.id)
        self._write_actives(product.id, product.actives)

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
