"""The migrations of diary.db. Each is run once, in order, all that are due in one transaction; none is ever edited."""

from typing import TYPE_CHECKING

from poreditary.store import driver  # noqa: F401  (the alias comes before sqlite-utils)

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

NAMES = ("001_first_diary", "002_catalogue_and_patch_tests", "003_photo_studio", "004_measurement")
"""Every migration this version knows, so that a diary can be judged before sqlite-utils is loaded."""


def migrations() -> "Migrations":
    """Return the migrations in order."""
    from sqlite_utils import Migrations

    from poreditary.store import schema_001, schema_002, schema_003, schema_004

    known = Migrations("poreditary")

    @known(name=NAMES[0])
    def first_diary(db: "Database") -> None:
        for statement in schema_001.STATEMENTS:
            db.execute(statement)

    @known(name=NAMES[1])
    def catalogue_and_patch_tests(db: "Database") -> None:
        for statement in schema_002.STATEMENTS:
            db.execute(statement)

    @known(name=NAMES[2])
    def photo_studio(db: "Database") -> None:
        for statement in schema_003.STATEMENTS:
            db.execute(statement)

    @known(name=NAMES[3])
    def measurement(db: "Database") -> None:
        for statement in schema_004.STATEMENTS:
            db.execute(statement)

    return known
