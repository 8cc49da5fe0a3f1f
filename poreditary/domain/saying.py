"""A sentence to come: a text marked for translation and the values that go into it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from poreditary.domain.kinds import Named

Lookup = Callable[[str, str], str]
"""Leads from a context and a marked text to the text in the language a person reads."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A text marked in a context; values may be sayings of their own, or a zone and the like that has a word."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    context: str = "Measured"

    def said(self, lookup: Lookup) -> str:
        """Return the sentence in the language of the lookup."""
        return lookup(self.context, self.text).format(**{name: _value(v, lookup) for name, v in self.values.items()})


def said(sayings: tuple[Saying, ...], lookup: Lookup) -> tuple[str, ...]:
    """Return sentences in the language of the lookup."""
    return tuple(saying.said(lookup) for saying in sayings)


def _value(value: object, lookup: Lookup) -> object:
    if isinstance(value, Saying):
        return value.said(lookup)
    return lookup("Words", value.word) if isinstance(value, Named) else value
