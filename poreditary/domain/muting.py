"""Pauses: which steps rest on a day because of a session that was, or of one that is booked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from poreditary.domain.aftercare import AftercareWindow, clashes
from poreditary.domain.catalogue_kinds import EXFOLIATING, Role
from poreditary.domain.day import days_between
from poreditary.domain.kinds import StepKind, WindowKind

if TYPE_CHECKING:
    from poreditary.domain.catalogue import Catalogue
    from poreditary.domain.catalogue_values import Source, Statement
    from poreditary.domain.product import Product

STRONG = EXFOLIATING | {Role.RETINOID}
"""The roles of ingredients that a window on actives speaks of: acids, scrubs and retinoids."""
RINSED_OFF = frozenset({StepKind.CLEANSE, StepKind.REMOVE_MAKE_UP})
"""Steps whose product stays on the skin for a minute; the sources make no exception of them."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A window as one day shows it, with what it rests on.

    `session_day` is the day of the session it lies before, None for a window after one; `is_estimate` tells that no
    visit is booked for that day, `is_longest` that other sources ask for less. `said` is its statement in the
    catalogue, None where the clinic or the person says it; `entry` is the guide's entry on it, empty for none.
    """

    window: AftercareWindow
    session_day: date | None = None
    is_estimate: bool = False
    is_longest: bool = False
    entry: str = ""
    said: "Statement | None" = None
    sources: "tuple[Source, ...]" = ()

    @property
    def days_before(self) -> int:
        """Return how many days before its session the window opens; 0 for a window after one."""
        return (self.session_day - self.window.from_day).days if self.session_day is not None else 0


@dataclass(frozen=True, slots=True)
class Muted:
    """Why a step rests: the pause, and the roles in its product that clash; none where its kind of step does."""

    pause: Pause
    roles: tuple[Role, ...] = ()
    is_rinsed_off: bool = False


def roles_of(product: "Product", catalogue: "Catalogue") -> frozenset[Role]:
    """Return what the ingredients of a product do, as far as the catalogue knows them."""
    from poreditary.domain import product_tags

    return frozenset(product_tags.roles_of(product.actives, catalogue))


def roles_by_product(products: "Iterable[Product]", catalogue: "Catalogue") -> dict[int, frozenset[Role]]:
    """Return what the ingredients of each product do, by the product's id."""
    return {product.id: roles_of(product, catalogue) for product in products}


def rest_days(windows: Iterable[AftercareWindow], kind: StepKind, roles: frozenset[Role]) -> frozenset[date]:
    """Return every day on which a step rests because of one of these windows."""
    asked = (window for window in windows if muted((Pause(window),), kind, roles, window.from_day) is not None)
    return frozenset(day for window in asked for day in days_between(window.from_day, window.until_day))


def muted(pauses: Iterable[Pause], kind: StepKind, roles: frozenset[Role], day: date) -> Muted | None:
    """Return why a step rests on a day, by the pause that is open longest; None where it does not.

    A product that holds an acid, a scrub or a retinoid clashes whatever step it is used in. Sunscreen never rests,
    and neither does anything before a session that is not booked.
    """
    if kind is StepKind.SUNSCREEN:
        return None
    found = [why for pause in pauses if not pause.is_estimate and (why := _clash(pause, kind, roles, day))]
    return max(found, key=lambda why: why.pause.window.until_day, default=None)


def _clash(pause: Pause, kind: StepKind, roles: frozenset[Role], day: date) -> Muted | None:
    window = pause.window
    if clashes(window, kind, day):
        return Muted(pause)
    strong = tuple(role for role in Role if role in roles & STRONG)
    if window.kind is WindowKind.ACTIVES and window.is_open_on(day) and strong:
        return Muted(pause, strong, kind in RINSED_OFF)
    return None
