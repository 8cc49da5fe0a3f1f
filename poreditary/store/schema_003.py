"""The third schema: sittings to resume, what a photo was judged by, alignments, blind comparisons."""

from poreditary.store.schema_001 import DAY, FLAG, ID, STAMP, TEXT, TRASH, VIEWS


def _table(name: str, *columns: str) -> str:
    return f"CREATE TABLE {name} ({', '.join(columns)}) STRICT"


JSON = "TEXT NOT NULL DEFAULT '' CHECK ({0} = '' OR json_valid({0}))"
PHOTO = "INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE"

COLUMNS = (
    ("sitting", f"planned_views {TEXT}"),
    ("sitting", f"is_open {FLAG.format('is_open')}"),
    ("photo", f"settings {JSON.format('settings')}"),
    ("photo", f"quality {JSON.format('quality')}"),
)

TABLES = (
    _table(
        "alignment",
        ID,
        f"photo_id {PHOTO}",
        f"reference_id {PHOTO}",
        "method TEXT NOT NULL CHECK (method IN ('features','hand','failed'))",
        "version TEXT NOT NULL",
        f"matrix {JSON.format('matrix')}",
        "CHECK ((matrix = '') = (method = 'failed'))",
        "UNIQUE (photo_id, reference_id)",
    ),
    _table(
        "blind_set",
        ID,
        f"day {DAY.format('day')}",
        f"view TEXT NOT NULL CHECK (view IN ({VIEWS}))",
        "seed INTEGER NOT NULL",
        TRASH,
        STAMP,
    ),
    _table(
        "blind_pair",
        ID,
        "blind_set_id INTEGER NOT NULL REFERENCES blind_set(id) ON DELETE CASCADE",
        "position INTEGER NOT NULL CHECK (position >= 1)",
        f"left_photo_id {PHOTO}",
        f"right_photo_id {PHOTO}",
        "answer TEXT CHECK (answer IN ('left','right','same'))",
        "UNIQUE (blind_set_id, position)",
    ),
)

INDICES = (
    "CREATE INDEX sitting_open ON sitting (is_open) WHERE is_open = 1",
    "CREATE INDEX alignment_reference ON alignment (reference_id)",
    "CREATE INDEX blind_set_by_day ON blind_set (day)",
    "CREATE INDEX blind_set_in_trash ON blind_set (trash_id) WHERE trash_id IS NOT NULL",
    "CREATE INDEX blind_pair_left ON blind_pair (left_photo_id)",
    "CREATE INDEX blind_pair_right ON blind_pair (right_photo_id)",
)

STATEMENTS = (*(f"ALTER TABLE {table} ADD COLUMN {column}" for table, column in COLUMNS), *TABLES, *INDICES)
