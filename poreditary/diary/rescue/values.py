"""What is told of a rescue."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias, TypeVar

from poreditary.domain.kinds import View
from poreditary.errors import UserError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a rescue is: so many of so many parts."""

    done: int
    of: int


Rescue: TypeAlias = Generator[Progress, None, T]
"""Work that says now and then how far it is, on any thread; closed before its end, it leaves no new diary behind."""


@dataclass(frozen=True, slots=True)
class TableCount:
    """How many rows of a table were rescued, how many there were, as far as the file still tells, and how many of the
    rescued ones a backup gave; `is_sure` where what is left of the file leaves no doubt of how many there were.
    """

    table: str
    rescued: int
    of: int
    from_backup: int = 0
    is_sure: bool = True

    @property
    def is_lacking(self) -> bool:
        """Return whether rows of the table are lost, or may be."""
        return self.rescued < self.of or not self.is_sure


@dataclass(frozen=True, slots=True)
class LostPhoto:
    """A photo whose entry was rescued and whose original was not."""

    id: int
    day: date
    view: View
    file_name: str
    volume: str


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came of a rescue: `found_again` counts the photos that no entry named any more and that have a new one,
    `repaired` the rows that were made or changed because what they referred to is lost; `problems` says which files
    were no use.
    """

    folder: Path
    tables: tuple[TableCount, ...]
    photos: int
    lost_photos: tuple[LostPhoto, ...]
    found_again: int
    repaired: int
    backup: Path | None
    problems: tuple[UserError, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Return whether nothing is known to be lost."""
        return not self.lost_photos and not any(count.is_lacking for count in self.tables)
