"""What the diary holds of the days before a reaction, read in a handful of queries over a few weeks."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from poreditary.diary import knowledge
from poreditary.diary.patch_tests import PatchTests
from poreditary.diary.room import LIVE, Room
from poreditary.diary.shelf import Shelf
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.catalogue_kinds import EXFOLIATING, Role
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from poreditary.domain.reaction import Reaction
from poreditary.domain.suspects import DAYS_DONE, DAYS_NEW, DAYS_RECENT, Before, Suspect, Use, suspects
from poreditary.domain.treatment import Session

STRONG_KINDS = frozenset({StepKind.EXFOLIATE, StepKind.RETINOID})
STRONG_ROLES = EXFOLIATING | {Role.RETINOID}
DONE = "tick.state = 'done' AND step.trash_id IS NULL"

USED = (
    "SELECT tick.product_id, CASE WHEN tick.product_id IS NULL THEN step_id END AS alone, min(kind), max(name), "
    "max(day), count(DISTINCT CASE WHEN day > ? THEN day END), count(DISTINCT CASE WHEN day <= ? THEN day END), "
    "max(CASE WHEN despite <> '' AND day >= ? THEN day END) "
    f"FROM tick JOIN step ON step.id = step_id WHERE day BETWEEN ? AND ? AND {DONE} GROUP BY 1, 2"
)
"""The ticks of the weeks before by product, or by step where there is none; found by `tick_by_day`."""
FIRST = f"SELECT day FROM tick JOIN step ON step.id = step_id WHERE {{}} AND {DONE} ORDER BY day LIMIT 1"
FIRST_OF_PRODUCT = FIRST.format("tick.product_id = ?")
FIRST_OF_STEP = FIRST.format("tick.step_id = ? AND tick.product_id IS NULL")
ADDED = (
    "SELECT product_id, CASE WHEN product_id IS NULL THEN id END AS alone, min(kind), max(name), max(from_day) "
    f"FROM step WHERE from_day BETWEEN ? AND ? AND {LIVE} GROUP BY 1, 2"
)

Key = tuple[int | None, int | None]
"""A product's id, or None and a step's."""


@dataclass(frozen=True, slots=True)
class _Days:
    """The days a question reaches back to."""

    last: date

    @property
    def week_before(self) -> date:
        return self.last - timedelta(days=DAYS_RECENT)

    @property
    def first(self) -> date:
        return self.last - timedelta(days=DAYS_RECENT + DAYS_NEW - 1)

    @property
    def new_from(self) -> date:
        return self.last - timedelta(days=DAYS_NEW)

    @property
    def done_from(self) -> date:
        return self.last - timedelta(days=DAYS_DONE)


class Suspects(Room):
    """What was new or done before a reaction."""

    def before(self, day: date) -> Before:
        """Return what was new or done in the weeks before a day, its own included; archived products count."""
        days = _Days(day)
        begin = self._day("SELECT min(day) FROM tick")
        found = suspects(day, self._uses(days), self._sessions(days), begin)
        return Before(day, found, tuple(self._pauses(days)))

    def chosen(self, reaction: Reaction) -> tuple[Suspect, ...]:
        """Return what is known of the product and the session that a person suspects, where anything is."""
        wanted = (reaction.suspect_product_id, reaction.suspect_session_id)
        if wanted == (None, None):
            return ()
        return tuple(
            suspect
            for suspect in self.before(reaction.from_day).suspects
            if (suspect.product_id is not None and suspect.product_id == wanted[0])
            or (suspect.session_id is not None and suspect.session_id == wanted[1])
        )

    def _uses(self, days: _Days) -> list[Use]:
        products = {product.id: product for product in Shelf(self._ledger).products(archived=True)}
        found = self._used(days)
        for key, use in self._added(days).items():
            found[key] = replace(found[key], added_on=use.added_on) if key in found else use
        for product in products.values():
            if product.opened_on is not None and days.new_from <= product.opened_on <= days.last:
                found.setdefault((product.id, None), Use(product.kind, product_id=product.id))
        results = PatchTests(self._ledger).results()
        return [
            replace(use, first_day=self._first_day(key), patch=results.get(key[0] or 0))
            for key, use in ((key, self._named(use, products)) for key, use in found.items())
            if use is not None
        ]

    def _used(self, days: _Days) -> dict[Key, Use]:
        week, done = days.week_before, days.done_from
        found: dict[Key, Use] = {}
        for product, step, kind, name, last, recent, earlier, despite in self._store.rows(
            USED, week, week, done, days.first, days.last
        ):
            use = _use(product, step, kind, name)
            found[use.product_id, use.step_id] = replace(
                use,
                last_day=_maybe_day(last),
                recent_days=int(str(recent)),
                earlier_days=int(str(earlier)),
                despite_on=_maybe_day(despite),
            )
        return found

    def _added(self, days: _Days) -> dict[Key, Use]:
        found: dict[Key, Use] = {}
        for product, step, kind, name, added in self._store.rows(ADDED, days.new_from, days.last):
            use = _use(product, step, kind, name)
            found[use.product_id, use.step_id] = replace(use, added_on=_maybe_day(added))
        return found

    def _named(self, use: Use, products: dict[int, Product]) -> Use | None:
        """Return a use with its product's name, None where the product lies in the trash."""
        if use.product_id is None:
            return replace(use, is_strong=use.kind in STRONG_KINDS)
        product = products.get(use.product_id)
        if product is None:
            return None
        is_strong = bool({use.kind, product.kind} & STRONG_KINDS) or self._has_strong_active(product)
        return replace(use, title=product.title, kind=product.kind, opened_on=product.opened_on, is_strong=is_strong)

    def _has_strong_active(self, product: Product) -> bool:
        named = [active.ingredient for active in product.actives if active.ingredient]
        if not named:
            return False
        catalogue = knowledge.of_diary(self._store.folder).catalogue
        entries = (catalogue.find(ingredient) for ingredient in named)
        return any(entry is not None and STRONG_ROLES.intersection(entry.roles) for entry in entries)

    def _first_day(self, key: Key) -> date | None:
        product, step = key
        return self._day(FIRST_OF_PRODUCT, product) if product is not None else self._day(FIRST_OF_STEP, step)

    def _sessions(self, days: _Days) -> list[Session]:
        rest = f"WHERE day BETWEEN ? AND ? AND {LIVE} ORDER BY day, id"
        return self._store.values(Session, "session", rest, days.done_from, days.last)

    def _pauses(self, days: _Days) -> list[AftercareWindow]:
        rest = (
            "JOIN session ON session.id = session_id WHERE session.trash_id IS NULL "
            "AND until_day >= ? AND from_day <= ? ORDER BY from_day DESC, aftercare_window.id"
        )
        return self._store.values(AftercareWindow, "aftercare_window", rest, days.new_from, days.last)

    def _day(self, sql: str, *parameters: object) -> date | None:
        rows = self._store.rows(sql, *parameters)
        return _maybe_day(rows[0][0]) if rows else None


def _use(product: object, step: object, kind: object, name: object) -> Use:
    return Use(
        StepKind(str(kind)),
        title=str(name),
        product_id=None if product is None else int(str(product)),
        step_id=None if step is None else int(str(step)),
    )


def _maybe_day(cell: object) -> date | None:
    return None if cell is None else date.fromisoformat(str(cell))
