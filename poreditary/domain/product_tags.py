"""The actives of a product while its list of ingredients is read: what comes, what goes, what stays."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Role, Section
from poreditary.domain.catalogue_names import pack_key
from poreditary.domain.catalogue_values import Entry
from poreditary.domain.ingredients import recognised
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Active

KINDS = (
    (Role.UV_FILTER, StepKind.SUNSCREEN),
    (Role.RETINOID, StepKind.RETINOID),
    (Role.CLAY, StepKind.MASK),
    (Role.SCRUB, StepKind.EXFOLIATE),
)
"""Which role tells the kind of a product, the strongest first."""
MOST_CHARACTERS = 10_000
"""How much of a list of ingredients is read: no pack has half of it, but anything can be pasted."""
CARING = frozenset(
    {Role.HUMECTANT, Role.BARRIER, Role.SOOTHING, Role.ACIDITY, Role.UV_FILTER, Role.ANTIOXIDANT, Role.COMEDOGENIC}
)
"""The roles that say little of what a product is for beyond its kind."""


@dataclass(frozen=True, slots=True)
class Tag:
    """An active as a tag; one that `is_found` came from the list of ingredients and was not touched since."""

    active: Active
    is_found: bool = False


def retagged(tags: Sequence[Tag], found: Sequence[Active], seen: Iterable[str]) -> tuple[Tag, ...]:
    """Return the tags once the list of ingredients holds `found`, where `seen` ingredients were recognised before.

    New ones come, so that a tag taken away does not come back. What was only found goes with its words; what the
    person wrote or changed stays.
    """
    here = {active.ingredient for active in found}
    kept = tuple(tag for tag in tags if not tag.is_found or tag.active.ingredient in here)
    before = frozenset(seen)
    fresh = (active for active in found if active.ingredient not in before)
    return (*kept, *(Tag(active, is_found=True) for active in fresh if not is_among(active, kept)))


def with_active(tags: Sequence[Tag], active: Active, corrected: Tag | None = None) -> tuple[Tag, ...]:
    """Return the tags with an active of the person's own, in place of the one it corrects, else at the end.

    Where it is tagged already that tag gets its strength and there stays one of them.
    """
    alike = next((tag for tag in tags if tag is not corrected and is_among(active, [tag])), None)
    if alike is not None and active.percent is None:
        active = replace(active, percent=alike.active.percent)
    place = corrected if corrected in tags else alike
    own = Tag(active)
    if place is None:
        return (*tags, own)
    kept = (tag for tag in tags if tag is place or tag not in (corrected, alike))
    return tuple(own if tag is place else tag for tag in kept)


def is_among(active: Active, tags: Sequence[Tag]) -> bool:
    """Return whether an active is tagged already, by its ingredient or by its name."""
    name = _key(active.name)
    return any(
        (active.ingredient and tag.active.ingredient == active.ingredient) or _key(tag.active.name) == name
        for tag in tags
    )


def found_actives(inci: str, catalogue: Catalogue, language: str) -> list[Active]:
    """Return the actives recognised in a list of ingredients, named in a language; what it only may hold is left out.

    Two ingredients of one title are one active: a product names no active twice.
    """
    found: dict[str, Active] = {}
    for one in recognised(inci[:MOST_CHARACTERS], catalogue):
        if one.is_certain:
            active = Active(one.entry.title.in_language(language), one.percent, one.entry.id)
            found.setdefault(_key(active.name), active)
    return list(found.values())


def ingredient_names(catalogue: Catalogue) -> dict[str, Entry]:
    """Return the catalogue's ingredients by every name they go by, as `ingredient_of` compares names."""
    found: dict[str, Entry] = {}
    for entry in catalogue.entries(Section.ACTIVES):
        for name in (entry.title.en, entry.title.zh, *entry.also, *entry.inci):
            found.setdefault(_key(name), entry)
    return found


def ingredient_of(name: str, names: Mapping[str, Entry]) -> str:
    """Return the id of the ingredient that a person's own words name, an empty one where it is none."""
    entry = names.get(_key(name))
    return "" if entry is None else entry.id


def linked(actives: Iterable[Active], names: Mapping[str, Entry]) -> tuple[Active, ...]:
    """Return actives with the ingredients that their names are in the catalogue."""
    return tuple(replace(active, ingredient=ingredient_of(active.name, names)) for active in actives)


def roles_of(actives: Iterable[Active], catalogue: Catalogue) -> list[Role]:
    """Return the roles of actives that are in the catalogue."""
    entries = (catalogue.find(active.ingredient) for active in actives)
    return [role for entry in entries if entry is not None for role in entry.roles]


def telling_actives(actives: Iterable[Active], catalogue: Catalogue) -> tuple[Active, ...]:
    """Return the actives a doctor asks about: with a strength, named by the person, or not only there to care."""
    return tuple(
        active
        for active in actives
        if active.percent is not None or not active.ingredient or set(roles_of((active,), catalogue)) - CARING
    )


def suggested_kind(roles: Iterable[Role]) -> StepKind | None:
    """Return the step kind that the roles of a product's ingredients tell, None where they tell none.

    One filter beside clay tells no sunscreen: titanium dioxide is a colour as well.
    """
    counts = Counter(roles)
    if counts[Role.CLAY] and counts[Role.UV_FILTER] == 1:
        del counts[Role.UV_FILTER]
    return next((kind for role, kind in KINDS if counts[role]), None)


def _key(name: str) -> str:
    return pack_key(name) or name
