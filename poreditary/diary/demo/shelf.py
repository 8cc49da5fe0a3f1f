"""What stands on the shelf in the made-up year, and the routines it is used in."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from poreditary.diary.demo.words import DemoWords
from poreditary.diary.diary import Diary
from poreditary.domain.ingredients import recognised
from poreditary.domain.kinds import PatchResult, Per, Slot, StepKind
from poreditary.domain.product import Active, Product
from poreditary.domain.reaction import READING_HOURS, PatchReading, PatchTest
from poreditary.domain.routine import Routine, Step


@dataclass(frozen=True, slots=True)
class _Ware:
    """A product but for its name; `price` counts in hundredths, `strengths` are in per cent by ingredient."""

    kind: StepKind
    brand: str
    price: int
    months: int
    inci: str = ""
    strengths: tuple[tuple[str, float], ...] = ()


WARES = {
    "gel": _Ware(
        StepKind.CLEANSE,
        "Osmere",
        1290,
        12,
        "Aqua, Coco-Glucoside, Glycerin, Cocamidopropyl Betaine, Panthenol, Citric Acid",
    ),
    "niacinamide": _Ware(
        StepKind.SERUM,
        "Calyne",
        1890,
        6,
        "Aqua, Niacinamide, Pentylene Glycol, Zinc PCA, Sodium Hyaluronate, Phenoxyethanol",
        (("niacinamide", 5), ("zinc_pca", 1)),
    ),
    "cream": _Ware(
        StepKind.MOISTURISE, "Osmere", 2150, 12, "Aqua, Glycerin, Cetearyl Alcohol, Squalane, Ceramide NP, Cholesterol"
    ),
    "gel_cream": _Ware(
        StepKind.MOISTURISE,
        "Veldaris",
        1990,
        12,
        "Aqua, Glycerin, Sodium Hyaluronate, Centella Asiatica Extract, Carbomer",
    ),
    "sunscreen": _Ware(
        StepKind.SUNSCREEN,
        "Veldaris",
        1690,
        9,
        "Aqua, Diethylamino Hydroxybenzoyl Hexyl Benzoate, Ethylhexyl Triazone, "
        "Bis-Ethylhexyloxyphenol Methoxyphenyl Triazine, Glycerin",
    ),
    "salicylic": _Ware(
        StepKind.EXFOLIATE,
        "Calyne",
        2290,
        12,
        "Aqua, Methylpropanediol, Butylene Glycol, Salicylic Acid, Polysorbate 20, Sodium Hydroxide",
        (("salicylic_acid", 2),),
    ),
    "glycolic": _Ware(
        StepKind.EXFOLIATE,
        "Noctelle",
        1590,
        12,
        "Aqua, Glycolic Acid, Propanediol, Sodium Hydroxide, Xanthan Gum",
        (("glycolic_acid", 8),),
    ),
    "clay": _Ware(StepKind.MASK, "Osmere", 990, 12, "Aqua, Kaolin, Glycerin, Bentonite, Propanediol, Xanthan Gum"),
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
TIMES_A_WEEK = {"salicylic": (1, 2), "clay": (1, 2), "glycolic": (1, 2)}
"""From and to; what they rest on stands in STATEMENTS."""
STATEMENTS = {
    "salicylic": "step_exfoliate.s3_weekly",
    "glycolic": "step_exfoliate.s3_weekly",
    "clay": "step_mask.s1_clay",
    "sunscreen": "step_sunscreen.aad_daily",
}


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
            inci=ware.inci,
            actives=self._actives(ware),
        )
        self.products[key] = self._diary.shelf.add(product).id

    def _actives(self, ware: _Ware) -> tuple[Active, ...]:
        strengths = dict(ware.strengths)
        found = recognised(ware.inci, self._diary.knowledge().catalogue)
        language = self._words.language
        return tuple(
            Active(one.entry.title.in_language(language), strengths.get(one.entry.id), one.entry.id) for one in found
        )

    def try_out(self, key: str, day: date) -> None:
        """Try a product on a small place first; nothing is to be seen at any reading."""
        readings = tuple(PatchReading(hours, PatchResult.NONE) for hours in READING_HOURS)
        place = self._words.one("reactions", "patch_place")
        test = PatchTest(day, self._diary.now(), product_id=self.products[key], place=place, readings=readings)
        self._diary.patch_tests.add(test)

    def use(self, key: str, slot: Slot, day: date) -> None:
        """Make a step of a product from a day on."""
        times, most = TIMES_A_WEEK.get(key, (1, None))
        step = Step(
            self.routines[slot],
            WARES[key].kind,
            day,
            product_id=self.products[key],
            times=times,
            times_most=most,
            per=Per.WEEK if key in TIMES_A_WEEK else Per.DAY,
            statement=STATEMENTS.get(key, ""),
        )
        self._diary.routines.add_step(step)

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
