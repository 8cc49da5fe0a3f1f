"""The words on the tags of a product."""

from poreditary.app.models.shelf_texts import active_words
from poreditary.app.models.shelf_texts import spoken as joined
from poreditary.app.texts import word
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Role
from poreditary.domain.catalogue_values import Entry
from poreditary.domain.product import Active


def title_of(active: Active, catalogue: Catalogue, language: str) -> str:
    """Return what an active is called: its title in the catalogue, unless the person has another name for it."""
    entry = catalogue.find(active.ingredient)
    if entry is None or active.name not in (entry.title.en, entry.title.zh):
        return active.name
    return entry.title.in_language(language)


def words(active: Active, catalogue: Catalogue, language: str) -> str:
    """Return an active with its strength where one is known."""
    return active_words(title_of(active, catalogue, language), active.percent)


def role_words(entry: Entry | None) -> str:
    """Return what an ingredient does above all; that it may clog pores is never left out."""
    roles = [] if entry is None else [*entry.roles[:1], *(role for role in entry.roles[1:] if role is Role.COMEDOGENIC)]
    return " · ".join(map(word, roles))


def spoken(shown: str, entry: Entry | None) -> str:
    """Return a tag with everything its ingredient does, to be read aloud."""
    return joined(shown, *(word(role) for role in (entry.roles if entry is not None else ())))
