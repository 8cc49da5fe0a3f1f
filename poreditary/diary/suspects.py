"""What the diary holds of the days before a reaction, read in a handful of queries over a few weeks."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from poreditary.diary import knowledge
from poreditary.diary.patch_tests import PatchTests
from poreditary.diary.room import LIVE, Room
from poreditary.diary.shelf import Shelf
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.continued import is_continued, origins, predecessors
from poreditary.domain.kinds import StepKind
from poreditary.domain.muting import STRONG
from poreditary.domain.product import Product
from poreditary.domain.reaction import Reaction
from poreditary.domain.routine import Step
from poreditary.domain.suspects import DAYS_DONE, DAYS_NEW, DAYS_RECENT, Before, Suspect, Use, suspects
from poreditary.domain.treatment import Session

STRONG_KINDS = frozenset({StepKind.EXFOLIATE, StepKind.RETINOID})
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

Key = tuple[int | None, int | None]
"""A product's id, or None and the id of a step's first row."""


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


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of steps with what they go on from: the first row of each by its id, and those that go on unbroken."""

    steps: tuple[Step, ...]
    origins: dict[int, int]
    continued: frozenset[int]

    @classmethod
    def of(cls, steps: list[Step]) -> "_Rows":
        """Return the rows with what they go on from."""
        before = predecessors(steps)
        unbroken = frozenset(step.id for step in steps if is_continued(step, before.get(step.id)))
        return cls(tuple(steps), origins(steps), unbroken)

    def origin(self, step_id: int | None) -> int | None:
        """Return the first row of a step by any of its rows, None for none."""
        return None if step_id is None else self.origins.get(step_id, step_id)

    def of_step(self, origin: int | None) -> list[int]:
        """Return every row of a step by its first one."""
        return [row for row, first in self.origins.items() if first == origin]

    def added(self, days: _Days) -> dict[Key, Use]:
        """Return what came into a routine in the weeks before, the latest of each; not what only went on in it."""
        found: dict[Key, Use] = {}
        for step in sorted(self.steps, key=lambda step: step.from_day):
            if days.new_from <= step.from_day <= days.last and step.id not in self.continued:
                alone = step.id if step.product_id is None else None
                use = Use(step.kind, title=step.name, product_id=step.product_id, step_id=alone, added_on=step.from_day)
                found[step.product_id, self.origin(alone)] = use
        return found


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
        rows = _Rows.of(self._store.values(Step, "step", f"WHERE {LIVE}"))
        found = self._used(days, rows)
        for key, use in rows.added(days).items():
            found[key] = replace(found[key], added_on=use.added_on) if key in found else use
        for product in products.values():
            if product.opened_on is not None and days.new_from <= product.opened_on <= days.last:
                found.setdefault((product.id, None), Use(product.kind, product_id=product.id))
        results = PatchTests(self._ledger).results()
        return [
            replace(use, first_day=self._first_day(key, rows), patch=results.get(key[0] or 0))
            for key, use in ((key, self._named(use, products)) for key, use in found.items())
            if use is not None
        ]

    def _used(self, days: _Days, rows: "_Rows") -> dict[Key, Use]:
        week, done = days.week_before, days.done_from
        found: dict[Key, Use] = {}
        for product, step, kind, name, last, recent, earlier, despite in self._store.rows(
            USED, week, week, done, days.first, days.last
        ):
            use = replace(
                _use(product, step, kind, name),
                last_day=_maybe_day(last),
                recent_days=int(str(recent)),
                earlier_days=int(str(earlier)),
                despite_on=_maybe_day(despite),
            )
            key = use.product_id, rows.origin(use.step_id)
            found[key] = _together(found[key], use) if key in found else use
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
        return any(entry is not None and STRONG.intersection(entry.roles) for entry in entries)

    def _first_day(self, key: Key, rows: "_Rows") -> date | None:
        product, step = key
        if product is not None:
            return self._day(FIRST_OF_PRODUCT, product)
        days = [self._day(FIRST_OF_STEP, row) for row in rows.of_step(step)]
        return min((day for day in days if day is not None), default=None)

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


def _together(one: Use, other: Use) -> Use:
    """Return what two rows of one step come to; each day of use belongs to one of them."""
    later = max(one, other, key=lambda use: use.last_day or date.min)
    return replace(
        later,
        recent_days=one.recent_days + other.recent_days,
        earlier_days=one.earlier_days + other.earlier_days,
        despite_on=max((use.despite_on for use in (one, other) if use.despite_on is not None), default=None),
    )


def _maybe_day(cell: object) -> date | None:
    return None if cell is None else date.fromisoformat(str(cell))
