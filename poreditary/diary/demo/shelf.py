"""What stands on the shelf in the made-up year, and the routines it is used in."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from poreditary.diary.demo.words import DemoWords
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Per, Slot, StepKind
from poreditary.domain.product import Active, Product
from poreditary.domain.routine import Routine, Step


@dataclass(frozen=True, slots=True)
class _Ware:
    """A product but for its name; `price` counts in hundredths."""

    kind: StepKind
    brand: str
    price: int
    months: int
    actives: tuple[Active, ...] = ()


WARES = {
    "gel": _Ware(StepKind.CLEANSE, "Osmere", 1290, 12),
    "niacinamide": _Ware(StepKind.SERUM, "Calyne", 1890, 6, (Active("Niacinamide", 5), Active("Zinc PCA", 1))),
    "cream": _Ware(StepKind.MOISTURISE, "Osmere", 2150, 12, (Active("Ceramides"),)),
    "gel_cream": _Ware(StepKind.MOISTURISE, "Veldaris", 1990, 12),
    "sunscreen": _Ware(StepKind.SUNSCREEN, "Veldaris", 1690, 9),
    "salicylic": _Ware(StepKind.EXFOLIATE, "Calyne", 2290, 12, (Active("Salicylic acid", 2),)),
    "glycolic": _Ware(StepKind.EXFOLIATE, "Noctelle", 1590, 12, (Active("Glycolic acid", 8),)),
    "clay": _Ware(StepKind.MASK, "Osmere", 990, 12, (Active("Kaolin"),)),
    "sample": _Ware(StepKind.SUNSCREEN, "Veldaris", 0, 9),
}
AT_FIRST = ("gel", "niacinamide", "cream", "sunscreen", "salicylic", "clay")
ROUTINES = (
    (Slot.MORNING, ("gel", "niacinamide", "cream", "sunscreen")),
    (Slot.EVENING, ("gel", "niacinamide", "salicylic", "cream")),
    (Slot.WEEKLY, ("clay",)),
)
RENEWED = {"gel": (118, 255), "niacinamide": (96, 187, 288), "sunscreen": (75, 160, 246, 322), "salicylic": (201,)}
"""On which days of the year, from 0, a new one of the same is opened; the clay mask lasts too long."""
TIMES_A_WEEK = {"salicylic": 2, "clay": 1, "glycolic": 2}


class Shelf:
    """Products and routines by the key of their name."""

    def __init__(self, diary: Diary, words: DemoWords, currency: str) -> None:
        self._diary = diary
        self._words = words
        self._currency = currency
        self.products: dict[str, int] = {}
        self.routines: dict[Slot, int] = {}

    def begin(self, day: date) -> None:
        """Put the first products on the shelf and make the routines that use them."""
        for number, key in enumerate(AT_FIRST):
            self.add(key, day - timedelta(days=20 * number))
        for slot, keys in ROUTINES:
            self.routines[slot] = self._diary.routines.add(Routine(self._words.one("names", slot), slot)).id
            for key in keys:
                self.use(key, slot, day)

    def add(self, key: str, opened: date) -> None:
        """Put a product on the shelf."""
        ware = WARES[key]
        product = Product(
            name=self._words.one("names", key),
            kind=ware.kind,
            brand=ware.brand,
            opened_on=opened,
            months_after_opening=ware.months,
            price=ware.price or None,
            currency=self._currency if ware.price else "",
            actives=ware.actives,
        )
        self.products[key] = self._diary.shelf.add(product).id

    def use(self, key: str, slot: Slot, day: date) -> None:
        """Make a step of a product from a day on."""
        times = TIMES_A_WEEK.get(key)
        per = Per.DAY if times is None else Per.WEEK
        routine, product = self.routines[slot], self.products[key]
        self._diary.routines.add_step(
            Step(routine, WARES[key].kind, day, product_id=product, times=times or 1, per=per)
        )

    def renew(self, number: int, day: date) -> None:
        """Open new ones of what was used up on this day of the year, counted from 0."""
        for key, days in RENEWED.items():
            if number in days:
                product = self._diary.shelf.product(self.products[key])
                self._diary.shelf.edit(replace(product, opened_on=day))

    def drop(self, key: str) -> None:
        """Take a product out of its routines and put it away."""
        for step in self._diary.routines.all_steps():
            if step.product_id == self.products[key] and step.until_day is None:
                self._diary.routines.end_step(step.id)
        self._diary.shelf.archive(self.products[key])

    def exchange(self, old: str, new: str, day: date) -> None:
        """Use another product in place of one that is empty, in the same steps from now on."""
        self.add(new, day)
        for step in self._diary.routines.all_steps():
            if step.product_id == self.products[old]:
                self._diary.routines.edit_step(replace(step, product_id=self.products[new]))
        self._diary.shelf.archive(self.products[old])

    def mistake(self, key: str, day: date) -> None:
        """Put a product on the shelf and throw it away again."""
        self.add(key, day)
        self._diary.shelf.discard(self.products[key])
