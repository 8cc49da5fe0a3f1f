"""What the shelf page shows, read in one job on the diary's thread."""

from dataclasses import dataclass, field

from poreditary.diary.adherence import recent_adherence
from poreditary.diary.diary import Diary
from poreditary.diary.hints import hints_for_plan
from poreditary.domain.adherence import Adherence
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.continued import continued_rows
from poreditary.domain.hints import Hint
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step


@dataclass(frozen=True, slots=True)
class ShelfView:
    """Every product, routine and step that is not in the trash; `titles` knows products in the trash too.

    `adherence` is what was done lately by the id of the routine, `hints` what there is to say of the steps.
    """

    products: tuple[Product, ...] = ()
    routines: tuple[Routine, ...] = ()
    steps: tuple[Step, ...] = ()
    titles: dict[int, str] = field(default_factory=dict)
    adherence: dict[int, Adherence] = field(default_factory=dict)
    hints: tuple[Hint, ...] = ()
    catalogue: Catalogue | None = None

    def shown_products(self, *, archived: bool) -> list[Product]:
        """Return the products on the shelf, with the archived ones or without."""
        return [product for product in self.products if archived or product.archived_on is None]

    def ingredient_titles(self, language: str) -> dict[str, str]:
        """Return the products' ingredients in a language, by the names under which their titles were kept."""
        if self.catalogue is None:
            return {}
        ids = {active.ingredient for product in self.products for active in product.actives}
        titles = (entry.title for entry in map(self.catalogue.find, ids) if entry is not None)
        return {name: title.in_language(language) for title in titles for name in (title.en, title.zh)}

    def shown_routines(self, *, archived: bool) -> list[tuple[Routine, list[Step]]]:
        """Return the routines with their steps, with what was put away or without; never a row that goes on as another.

        Such a row is no step to take up again: what it was is shown by the one it goes on as.
        """
        gone_on = continued_rows(self.steps) if archived else frozenset()
        return [
            (routine, [step for step in self.steps_of(routine.id) if _is_shown(step, gone_on, archived=archived)])
            for routine in self.routines
            if archived or routine.archived_on is None
        ]

    def steps_of(self, routine_id: int) -> list[Step]:
        """Return every step of a routine in order, those that ended too."""
        return [step for step in self.steps if step.routine_id == routine_id]


def read(diary: Diary) -> ShelfView:
    """Return what the page shows now."""
    catalogue = diary.knowledge().catalogue
    products = tuple(diary.shelf.products(archived=True))
    routines = tuple(diary.routines.all(archived=True))
    steps = tuple(diary.routines.all_steps())
    return ShelfView(
        products=products,
        routines=routines,
        steps=steps,
        titles=diary.shelf.titles(),
        adherence=recent_adherence(diary),
        hints=tuple(hints_for_plan(routines, steps, products, catalogue)),
        catalogue=catalogue,
    )


def _is_shown(step: Step, gone_on: frozenset[int], *, archived: bool) -> bool:
    return step.until_day is None or (archived and step.id not in gone_on)


def merged(everything: list[int], shown: list[int]) -> list[int]:
    """Return all ids with those shown in their new order, and those not shown where they were."""
    order = iter(shown)
    moved = frozenset(shown)
    return [next(order) if row in moved else row for row in everything]
