"""The first schema. Days are ISO dates, moments ISO times in UTC, offsets minutes, money hundredths of a currency."""

DAY = "TEXT NOT NULL CHECK (date({0}) IS {0})"
MAYBE_DAY = "TEXT CHECK ({0} IS NULL OR date({0}) IS {0})"
ZONES = "'nose','left_cheek','right_cheek','chin','forehead'"
VIEWS = "'front','left_45','right_45','nose','left_cheek','right_cheek','chin','forehead'"
KINDS = "'cleanse','remove_make_up','exfoliate','tone','mask','serum','moisturise','sunscreen','retinoid','other'"
REACTIONS = "'burning','itching','redness','dryness','spots','swelling','darkening','other'"
ID = "id INTEGER PRIMARY KEY AUTOINCREMENT"
FLAG = "INTEGER NOT NULL DEFAULT 0 CHECK ({0} IN (0, 1))"
STAMP = (
    "moment TEXT NOT NULL CHECK (moment GLOB '????-??-??T??:??:??Z'), "
    "utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -1440 AND 1440)"
)
TRASH = "trash_id INTEGER REFERENCES trash(id) ON DELETE CASCADE"
TEXT = "TEXT NOT NULL DEFAULT ''"
CURRENCY = "TEXT NOT NULL DEFAULT '' CHECK (currency = '' OR currency GLOB '[A-Z][A-Z][A-Z]')"


def _day(name: str) -> str:
    return f"{name} {DAY.format(name)}"


def _maybe_day(name: str) -> str:
    return f"{name} {MAYBE_DAY.format(name)}"


def _flag(name: str) -> str:
    return f"{name} {FLAG.format(name)}"


def _whole(name: str, low: int, high: int) -> str:
    return f"{name} INTEGER CHECK ({name} BETWEEN {low} AND {high})"


def _table(name: str, *columns: str) -> str:
    return f"CREATE TABLE {name} ({', '.join(columns)}) STRICT"


TABLES = (
    _table("trash", ID, "kind TEXT NOT NULL", "title TEXT NOT NULL", _day("day"), STAMP),
    _table("setting", "key TEXT PRIMARY KEY", "value TEXT NOT NULL CHECK (json_valid(value))"),
    _table(
        "profile",
        "id INTEGER PRIMARY KEY CHECK (id = 1)",
        "pore_type TEXT CHECK (pore_type IN ('dehydrated','oily','aging','problematic'))",
        _whole("birth_year", 1900, 2199),
        f"skin_feel {TEXT}",
        _whole("burns", 0, 4),
        _whole("tans", 0, 4),
        f"allergies {TEXT}",
        f"medicines {TEXT}",
        f"note {TEXT}",
    ),
    _table(
        "caution",
        ID,
        "profile_id INTEGER NOT NULL DEFAULT 1 REFERENCES profile(id) ON DELETE CASCADE",
        "kind TEXT NOT NULL",
        "answer TEXT NOT NULL CHECK (answer IN ('yes','no','unsure'))",
        f"note {TEXT}",
        "UNIQUE (profile_id, kind)",
    ),
    _table(
        "product",
        ID,
        "name TEXT NOT NULL CHECK (name <> '')",
        f"kind TEXT NOT NULL CHECK (kind IN ({KINDS}))",
        f"brand {TEXT}",
        f"inci {TEXT}",
        _maybe_day("opened_on"),
        _whole("months_after_opening", 1, 120),
        "price INTEGER CHECK (price >= 0)",
        f"currency {CURRENCY}",
        f"note {TEXT}",
        "position INTEGER NOT NULL DEFAULT 0",
        _maybe_day("archived_on"),
        TRASH,
        STAMP.replace(" NOT NULL", ""),
    ),
    _table(
        "active",
        ID,
        "product_id INTEGER NOT NULL REFERENCES product(id) ON DELETE CASCADE",
        "name TEXT NOT NULL CHECK (name <> '')",
        "percent REAL CHECK (percent > 0 AND percent <= 100)",
        "UNIQUE (product_id, name)",
    ),
    _table(
        "routine",
        ID,
        "name TEXT NOT NULL CHECK (name <> '')",
        "slot TEXT NOT NULL CHECK (slot IN ('morning','evening','weekly'))",
        "position INTEGER NOT NULL DEFAULT 0",
        _maybe_day("archived_on"),
        TRASH,
    ),
    _table(
        "step",
        ID,
        "routine_id INTEGER NOT NULL REFERENCES routine(id) ON DELETE CASCADE",
        f"kind TEXT NOT NULL CHECK (kind IN ({KINDS}))",
        _day("from_day"),
        f"name {TEXT}",
        "product_id INTEGER REFERENCES product(id) ON DELETE SET NULL",
        "times INTEGER NOT NULL DEFAULT 1 CHECK (times BETWEEN 1 AND 20)",
        "per TEXT NOT NULL DEFAULT 'day' CHECK (per IN ('day','week'))",
        "position INTEGER NOT NULL DEFAULT 0",
        _maybe_day("until_day"),
        TRASH,
    ),
    _table(
        "tick",
        ID,
        "step_id INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE",
        _day("day"),
        "state TEXT NOT NULL CHECK (state IN ('done','skipped'))",
        "count INTEGER NOT NULL DEFAULT 1 CHECK (count BETWEEN 1 AND 20)",
        f"reason {TEXT}",
        f"note {TEXT}",
        "product_id INTEGER REFERENCES product(id) ON DELETE SET NULL",
        STAMP,
        "UNIQUE (step_id, day)",
    ),
    _table(
        "check_in",
        ID,
        _day("day"),
        _whole("spots", 0, 999),
        "sleep_hours REAL CHECK (sleep_hours BETWEEN 0 AND 24)",
        _whole("stress", 0, 4),
        _whole("exercise_minutes", 0, 1440),
        _whole("fried_sugary_portions", 0, 99),
        _whole("dairy_portions", 0, 99),
        _whole("fruit_vegetable_portions", 0, 99),
        _whole("sun_minutes", 0, 1440),
        _whole("cycle_day", 1, 99),
        f"note {TEXT}",
        TRASH,
        STAMP,
    ),
    _table(
        "rating",
        ID,
        "check_in_id INTEGER NOT NULL REFERENCES check_in(id) ON DELETE CASCADE",
        f"zone TEXT NOT NULL CHECK (zone IN ({ZONES}))",
        "aspect TEXT NOT NULL CHECK (aspect IN ('pores','oiliness','dryness','redness'))",
        "value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 4)",
        "UNIQUE (check_in_id, zone, aspect)",
    ),
    _table(
        "course",
        ID,
        "name TEXT NOT NULL CHECK (name <> '')",
        _day("started_on"),
        f"treatment {TEXT}",
        "sessions_planned INTEGER NOT NULL CHECK (sessions_planned BETWEEN 1 AND 99)",
        "interval_days INTEGER NOT NULL CHECK (interval_days BETWEEN 1 AND 999)",
        f"clinic {TEXT}",
        f"goal {TEXT}",
        f"note {TEXT}",
        _maybe_day("ended_on"),
        TRASH,
        STAMP,
    ),
    _table(
        "session",
        ID,
        _day("day"),
        f"treatment {TEXT}",
        "course_id INTEGER REFERENCES course(id) ON DELETE CASCADE",
        f"name {TEXT}",
        f"area {TEXT}",
        f"device {TEXT}",
        f"settings {TEXT}",
        f"practitioner {TEXT}",
        f"clinic {TEXT}",
        "cost INTEGER CHECK (cost >= 0)",
        f"currency {CURRENCY}",
        _whole("pain", 0, 10),
        f"instruction {TEXT}",
        f"note {TEXT}",
        TRASH,
        STAMP,
    ),
    _table(
        "aftercare_window",
        ID,
        "session_id INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE",
        "kind TEXT NOT NULL CHECK (kind IN ('make_up','actives','heat','sun','procedure','other'))",
        _day("from_day"),
        _day("until_day"),
        f"source {TEXT}",
        f"text {TEXT}",
        "CHECK (from_day <= until_day)",
    ),
    _table(
        "reaction",
        ID,
        f"kind TEXT NOT NULL CHECK (kind IN ({REACTIONS}))",
        "severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 4)",
        _day("from_day"),
        _maybe_day("until_day"),
        "suspect_product_id INTEGER REFERENCES product(id) ON DELETE SET NULL",
        "suspect_session_id INTEGER REFERENCES session(id) ON DELETE SET NULL",
        f"note {TEXT}",
        TRASH,
        STAMP,
        "CHECK (until_day IS NULL OR from_day <= until_day)",
    ),
    _table(
        "reaction_zone",
        ID,
        "reaction_id INTEGER NOT NULL REFERENCES reaction(id) ON DELETE CASCADE",
        f"zone TEXT NOT NULL CHECK (zone IN ({ZONES}))",
        "UNIQUE (reaction_id, zone)",
    ),
    _table(
        "sitting",
        ID,
        _day("day"),
        "session_id INTEGER REFERENCES session(id) ON DELETE SET NULL",
        "clean_skin INTEGER CHECK (clean_skin IN (0, 1))",
        f"light {TEXT}",
        f"place {TEXT}",
        _whole("minutes_since_washing", 0, 10080),
        f"note {TEXT}",
        _flag("is_baseline"),
        TRASH,
        STAMP,
    ),
    _table(
        "photo",
        ID,
        "sitting_id INTEGER NOT NULL REFERENCES sitting(id) ON DELETE CASCADE",
        _day("day"),
        f"view TEXT NOT NULL CHECK (view IN ({VIEWS}))",
        "sha256 TEXT NOT NULL CHECK (length(sha256) = 64)",
        "volume INTEGER NOT NULL CHECK (volume >= 1)",
        "byte_count INTEGER NOT NULL CHECK (byte_count > 0)",
        "width INTEGER NOT NULL CHECK (width > 0)",
        "height INTEGER NOT NULL CHECK (height > 0)",
        "format TEXT NOT NULL",
        "taken TEXT NOT NULL CHECK (taken GLOB '????-??-??T??:??:??')",
        "taken_from TEXT NOT NULL CHECK (taken_from IN ('exif','name','file','camera','typed'))",
        _whole("taken_offset", -1440, 1440),
        f"camera {TEXT}",
        f"file_name {TEXT}",
        f"note {TEXT}",
        _flag("star"),
        TRASH,
        STAMP,
    ),
    _table("thumbnail", "sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64)", "data BLOB NOT NULL"),
    _table(
        "measurement",
        ID,
        "photo_id INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE",
        "method TEXT NOT NULL",
        "method_version TEXT NOT NULL",
        "quantity TEXT NOT NULL",
        f"zone TEXT NOT NULL DEFAULT '' CHECK (zone IN ('', {ZONES}))",
        "value REAL",
        "uncertainty REAL CHECK (uncertainty >= 0)",
        f"unit {TEXT}",
        f"refusal {TEXT}",
        STAMP,
        "CHECK ((value IS NULL) = (refusal <> ''))",
    ),
    _table(
        "reminder",
        ID,
        "subject TEXT NOT NULL CHECK (subject IN ('routine','session','photo','product','patch_test','other'))",
        "at TEXT NOT NULL CHECK (at GLOB '[0-2][0-9]:[0-5][0-9]')",
        "subject_id INTEGER",
        "weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127)",
        f"text {TEXT}",
        _flag("is_on"),
        TRASH,
    ),
    _table(
        "appointment",
        ID,
        _day("day"),
        "at TEXT CHECK (at GLOB '[0-2][0-9]:[0-5][0-9]')",
        f"with_whom {TEXT}",
        f"place {TEXT}",
        "course_id INTEGER REFERENCES course(id) ON DELETE SET NULL",
        f"note {TEXT}",
        TRASH,
        STAMP,
    ),
    _table(
        "question",
        ID,
        "text TEXT NOT NULL CHECK (text <> '')",
        "appointment_id INTEGER REFERENCES appointment(id) ON DELETE SET NULL",
        _flag("is_asked"),
        f"answer {TEXT}",
        TRASH,
        STAMP,
    ),
)

INDICES = (
    "CREATE INDEX product_on_shelf ON product (position) WHERE trash_id IS NULL",
    "CREATE INDEX active_of_product ON active (product_id)",
    "CREATE INDEX step_of_routine ON step (routine_id, position)",
    "CREATE INDEX step_with_product ON step (product_id)",
    "CREATE INDEX tick_by_day ON tick (day, step_id)",
    "CREATE INDEX tick_with_product ON tick (product_id, day)",
    "CREATE UNIQUE INDEX check_in_of_day ON check_in (day) WHERE trash_id IS NULL",
    "CREATE INDEX rating_by_aspect ON rating (aspect, zone, check_in_id)",
    "CREATE INDEX session_of_course ON session (course_id, day)",
    "CREATE INDEX session_by_day ON session (day)",
    "CREATE INDEX window_of_session ON aftercare_window (session_id)",
    "CREATE INDEX window_by_end ON aftercare_window (until_day)",
    "CREATE INDEX reaction_by_day ON reaction (from_day)",
    "CREATE INDEX reaction_product ON reaction (suspect_product_id)",
    "CREATE INDEX reaction_session ON reaction (suspect_session_id)",
    "CREATE INDEX sitting_by_day ON sitting (day)",
    "CREATE INDEX sitting_of_session ON sitting (session_id)",
    "CREATE INDEX photo_of_sitting ON photo (sitting_id)",
    "CREATE INDEX photo_by_view ON photo (view, taken) WHERE trash_id IS NULL",
    "CREATE INDEX photo_by_time ON photo (taken) WHERE trash_id IS NULL",
    "CREATE UNIQUE INDEX photo_once ON photo (sha256) WHERE trash_id IS NULL",
    "CREATE INDEX measurement_of_photo ON measurement (photo_id)",
    "CREATE INDEX appointment_by_day ON appointment (day)",
    "CREATE INDEX appointment_course ON appointment (course_id)",
    "CREATE INDEX question_of_appointment ON question (appointment_id)",
    *(
        f"CREATE INDEX {table}_in_trash ON {table} (trash_id) WHERE trash_id IS NOT NULL"
        for table in (
            "product", "routine", "step", "check_in", "course", "session", "reaction", "sitting", "photo",
            "reminder", "appointment", "question",
        )
    ),
)  # fmt: skip

STATEMENTS = (*TABLES, *INDICES)
