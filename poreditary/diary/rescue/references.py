"""Rows whose owner is lost: they get one that says so, or lose the reference, or go."""

from poreditary.store import driver

LOST = "?"
"""The name of an owner that was made for rows whose own is lost."""

OWNERS = (
    "INSERT INTO trash (id, kind, title, day, moment, utc_offset) "
    "SELECT DISTINCT trash_id, 'entry', '{lost}', date('now'), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 0 FROM ({all}) "
    "WHERE trash_id NOT IN (SELECT id FROM trash)",
    "INSERT INTO step (id, routine_id, kind, from_day) "
    "SELECT step_id, 0, 'other', min(day) FROM tick WHERE step_id NOT IN (SELECT id FROM step) GROUP BY step_id",
    "INSERT INTO routine (name, slot) "
    "SELECT '{lost}', 'morning' WHERE EXISTS (SELECT 1 FROM step WHERE routine_id = 0)",
    "UPDATE step SET routine_id = (SELECT max(id) FROM routine) WHERE routine_id = 0",
    "INSERT INTO routine (id, name, slot) SELECT DISTINCT routine_id, '{lost}', 'morning' FROM step "
    "WHERE routine_id NOT IN (SELECT id FROM routine)",
    "INSERT INTO sitting (id, day, moment, utc_offset) SELECT sitting_id, min(day), min(moment), min(utc_offset) "
    "FROM photo WHERE sitting_id NOT IN (SELECT id FROM sitting) GROUP BY sitting_id",
    "INSERT INTO session (id, day, name, moment, utc_offset) "
    "SELECT session_id, min(from_day), '{lost}', min(from_day) || 'T12:00:00Z', 0 FROM aftercare_window "
    "WHERE session_id NOT IN (SELECT id FROM session) GROUP BY session_id",
    "INSERT INTO profile (id) SELECT 1 WHERE EXISTS (SELECT 1 FROM caution) AND NOT EXISTS (SELECT 1 FROM profile)",
)
"""Each makes owners for rows that would be nothing without; what they were is lost, but not what hangs on them."""


def mend(connection: driver.Connection) -> int:
    """Let every reference lead somewhere, and return how many rows were made, changed or left out for it."""
    before = connection.total_changes
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    thrown = [name for name in names if "trash_id" in _columns(connection, name)]
    everything = " UNION ALL ".join(f"SELECT trash_id FROM {name} WHERE trash_id IS NOT NULL" for name in thrown)
    for owner in OWNERS:
        connection.execute(owner.format(lost=LOST, all=everything))
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _parent, number in broken:
            _drop(connection, table, rowid, number)
    return int(connection.total_changes) - int(before)


def _drop(connection: driver.Connection, table: str, rowid: int, number: int) -> None:
    keys = connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    column = next(key[3] for key in keys if key[0] == number)
    if _columns(connection, table)[column]:
        connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))
    else:
        connection.execute(f"UPDATE {table} SET {column} = NULL WHERE rowid = ?", (rowid,))


def _columns(connection: driver.Connection, table: str) -> dict[str, bool]:
    """Return the columns of a table and whether each must have a value."""
    return {row[1]: bool(row[3]) for row in connection.execute(f"PRAGMA table_info({table})").fetchall()}
