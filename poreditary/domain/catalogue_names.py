"""How names are compared: as they stand on packs, and as people type them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from poreditary.domain.catalogue_values import Entry

CHINESE = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""The characters of Chinese, for a class in a regular expression."""

NO_LETTERS = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """Return a text without width, case and accents, so that "Crème", "CREME" and full-width letters are equal."""
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(character for character in parts if not unicodedata.combining(character))


def pack_key(name: str) -> str:
    """Return what is equal for one name in all its spellings: its letters and digits alone.

    Packs break names at hyphens and line ends and differ in spaces and marks, so none of these count.
    """
    return NO_LETTERS.sub("", folded(name))


def by_pack_name(entries: Iterable[Entry]) -> Mapping[str, Entry]:
    """Return ingredients by every name they go by on packs; a person's own entry goes before a shipped one."""
    ordered = sorted(entries, key=lambda entry: not entry.is_personal)
    found: dict[str, Entry] = {}
    for entry in ordered:
        for name in entry.inci:
            found.setdefault(pack_key(name), entry)
    return found
