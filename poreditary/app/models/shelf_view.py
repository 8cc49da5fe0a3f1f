"""What the shelf page shows, read in one job on the diary's thread."""

from dataclasses import dataclass, field

from poreditary.diary.diary import Diary
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step


@dataclass(frozen=True, slots=True)
class ShelfView:
    """Every product, routine and step that is not in the trash; `titles` knows products in the trash too."""

    products: tuple[Product, ...] = ()
    routines: tuple[Routine, ...] = ()
    steps: tuple[Step, ...] = ()
    titles: dict[int, str] = field(default_factory=dict)

    def shown_products(self, *, archived: bool) -> list[Product]:
        """Return the products on the shelf, with the archived ones or without."""
        return [product for product in self.products if archived or product.archived_on is None]

    def shown_routines(self, *, archived: bool) -> list[tuple[Routine, list[Step]]]:
        """Return the routines with their steps, with what was put away or without."""
        return [
            (routine, [step for step in self.steps_of(routine.id) if archived or step.until_day is None])
            for routine in self.routines
            if archived or routine.archived_on is None
        ]

    def steps_of(self, routine_id: int) -> list[Step]:
        """Return every step of a routine in order, those that ended too."""
        return [step for step in self.steps if step.routine_id == routine_id]


def read(diary: Diary) -> ShelfView:
    """Return what the page shows now."""
    return ShelfView(
        products=tuple(diary.shelf.products(archived=True)),
        routines=tuple(diary.routines.all(archived=True)),
        steps=tuple(diary.routines.all_steps()),
        titles=diary.shelf.titles(),
    )


def merged(everything: list[int], shown: list[int]) -> list[int]:
    """Return all ids with those shown in their new order, and those not shown where they were."""
    order = iter(shown)
    moved = frozenset(shown)
    return [next(order) if row in moved else row for row in everything]
