"""The second schema: what the catalogue knows of products, steps and courses; patch tests."""

from poreditary.store.schema_001 import DAY, ID, MAYBE_DAY, STAMP, TEXT, TRASH

READINGS = "'none','slight','clear'"


def _table(name: str, *columns: str) -> str:
    return f"CREATE TABLE {name} ({', '.join(columns)}) STRICT"


COLUMNS = (
    ("product", f"expires_on {MAYBE_DAY.format('expires_on')}"),
    ("active", f"ingredient {TEXT}"),
    ("step", "times_most INTEGER CHECK (times_most BETWEEN 2 AND 20 AND times_most > times)"),
    ("step", f"statement {TEXT}"),
    ("tick", f"despite {TEXT}"),
    ("course", "session_cost INTEGER CHECK (session_cost >= 0)"),
    ("course", "currency TEXT NOT NULL DEFAULT '' CHECK (currency = '' OR currency GLOB '[A-Z][A-Z][A-Z]')"),
    ("reminder", "days_before INTEGER NOT NULL DEFAULT 0 CHECK (days_before BETWEEN 0 AND 60)"),
)

TABLES = (
    _table(
        "patch_test",
        ID,
        f"day {DAY.format('day')}",
        "product_id INTEGER REFERENCES product(id) ON DELETE SET NULL",
        f"name {TEXT}",
        f"place {TEXT}",
        f"note {TEXT}",
        TRASH,
        STAMP,
    ),
    _table(
        "patch_reading",
        ID,
        "patch_test_id INTEGER NOT NULL REFERENCES patch_test(id) ON DELETE CASCADE",
        "hours INTEGER NOT NULL CHECK (hours BETWEEN 1 AND 999)",
        f"result TEXT NOT NULL CHECK (result IN ({READINGS}))",
        f"note {TEXT}",
        "UNIQUE (patch_test_id, hours)",
    ),
)

INDICES = (
    "CREATE INDEX patch_test_by_day ON patch_test (day)",
    "CREATE INDEX patch_test_product ON patch_test (product_id)",
    "CREATE INDEX patch_test_in_trash ON patch_test (trash_id) WHERE trash_id IS NOT NULL",
)

STATEMENTS = (*(f"ALTER TABLE {table} ADD COLUMN {column}" for table, column in COLUMNS), *TABLES, *INDICES)
