"""The fourth schema: patches of skin that are measured, sittings with nothing changed between them, and the figures."""

from poreditary.store.schema_001 import ID, MAYBE_DAY, STAMP, TRASH, VIEWS, ZONES
from poreditary.store.schema_003 import JSON


def _table(name: str, *columns: str) -> str:
    return f"CREATE TABLE {name} ({', '.join(columns)}) STRICT"


GROUP = "INTEGER NOT NULL DEFAULT 0 CHECK ({0} >= 0)"
PATCH = "patch_id INTEGER NOT NULL REFERENCES patch(id) ON DELETE CASCADE"
METHOD = ("method TEXT NOT NULL", "method_version TEXT NOT NULL", "basis TEXT NOT NULL")
VERDICTS = "'decrease','increase','no_detectable_change','not_comparable'"

COLUMNS = (
    ("sitting", f"unchanged {GROUP.format('unchanged')}"),
    ("measurement", "patch_id INTEGER REFERENCES patch(id) ON DELETE CASCADE"),
    ("measurement", "basis TEXT NOT NULL DEFAULT ''"),
    ("measurement", f"detail {JSON.format('detail')}"),
)

TABLES = (
    _table(
        "measured_view",
        ID,
        f"view TEXT NOT NULL CHECK (view IN ({VIEWS}))",
        "photo_id INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE",
        "px_per_mm REAL CHECK (px_per_mm > 0)",
        "scale_from TEXT NOT NULL CHECK (scale_from IN ('none','card','pupils'))",
        f"calibration {GROUP.format('calibration')}",
        f"ended_on {MAYBE_DAY.format('ended_on')}",
        TRASH,
        STAMP,
        "CHECK ((px_per_mm IS NULL) = (scale_from = 'none'))",
    ),
    _table(
        "patch",
        ID,
        "measured_view_id INTEGER NOT NULL REFERENCES measured_view(id) ON DELETE CASCADE",
        f"zone TEXT NOT NULL CHECK (zone IN ({ZONES}))",
        "x REAL NOT NULL CHECK (x BETWEEN 0 AND 1)",
        "y REAL NOT NULL CHECK (y BETWEEN 0 AND 1)",
        "across REAL NOT NULL CHECK (across > 0 AND across <= 1)",
        "down REAL NOT NULL CHECK (down > 0 AND down <= 1)",
        "turn REAL NOT NULL DEFAULT 0 CHECK (turn BETWEEN -180 AND 180)",
        TRASH,
        STAMP,
    ),
    _table(
        "patch_change",
        ID,
        PATCH,
        "sitting_id INTEGER NOT NULL REFERENCES sitting(id) ON DELETE CASCADE",
        *METHOD,
        f"verdict TEXT NOT NULL CHECK (verdict IN ({VERDICTS}))",
        "change_pct REAL",
        "smallest_pct REAL CHECK (smallest_pct >= 0)",
        "low_pct REAL",
        "high_pct REAL",
        "is_assumed INTEGER NOT NULL CHECK (is_assumed IN (0, 1))",
        f"result {JSON.format('result')}",
        STAMP,
        "UNIQUE (patch_id, sitting_id, method, method_version, basis)",
    ),
    _table(
        "patch_repeat",
        ID,
        PATCH,
        *METHOD,
        f"loads {JSON.format('loads')}",
        STAMP,
        "UNIQUE (patch_id, method, method_version, basis)",
    ),
)

INDICES = (
    "CREATE INDEX sitting_unchanged ON sitting (unchanged) WHERE unchanged > 0",
    "CREATE UNIQUE INDEX measured_view_live ON measured_view (view) WHERE trash_id IS NULL AND ended_on IS NULL",
    "CREATE INDEX measured_view_photo ON measured_view (photo_id)",
    "CREATE INDEX measured_view_in_trash ON measured_view (trash_id) WHERE trash_id IS NOT NULL",
    "CREATE INDEX patch_of_view ON patch (measured_view_id)",
    "CREATE INDEX patch_in_trash ON patch (trash_id) WHERE trash_id IS NOT NULL",
    "CREATE INDEX measurement_of_patch ON measurement (patch_id)",
    "CREATE INDEX patch_change_sitting ON patch_change (sitting_id)",
)

STATEMENTS = (*(f"ALTER TABLE {table} ADD COLUMN {column}" for table, column in COLUMNS), *TABLES, *INDICES)
