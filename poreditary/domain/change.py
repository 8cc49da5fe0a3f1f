"""What a change to the diary did."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """What one action changed, so that whoever shows it can look again.

    `text` says it in one sentence (translation context "Changes", placeholders filled from `values`), `tables` names
    the tables touched, `id` is the row made or changed, 0 where there are several.
    """

    text: str
    tables: frozenset[str]
    id: int = 0
    values: dict[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Return whether anything changed at all."""
        return bool(self.tables)

    def __str__(self) -> str:
        return self.text.format(**self.values)
