"""Undo by triggers: while a change runs, each row touched leaves the statement that puts it back.

The method is the one described at sqlite.org/undoredo.html; log and triggers are temporary and die with the connection.
"""

from poreditary.store.driver import Connection

LEFT_OUT = frozenset({"thumbnail", "_sqlite_migrations", "sqlite_sequence"})


def watch(connection: Connection) -> None:
    """Make the log and a trigger for each way a row of each table can change."""
    connection.execute("SAVEPOINT watching")  # all in one step are there sooner than one by one
    try:
        connection.execute("CREATE TEMP TABLE undo_log (id INTEGER PRIMARY KEY, name TEXT, statement TEXT)")
        for (table,) in connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
            if table not in LEFT_OUT and not table.startswith("sqlite_"):
                columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
                for trigger in _triggers(table, columns):
                    connection.execute(trigger)
    finally:
        connection.execute("RELEASE watching")


def drain(connection: Connection) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the tables touched since the last call and the statements that undo it, in the order to run them."""
    rows = connection.execute("SELECT name, statement FROM undo_log ORDER BY id DESC").fetchall()
    connection.execute("DELETE FROM undo_log")
    return frozenset(row[0] for row in rows), tuple(row[1] for row in rows)


def _triggers(table: str, columns: list[str]) -> tuple[str, str, str]:
    def log(when: str, statement: str) -> str:
        return (
            f"CREATE TEMP TRIGGER undo_{when}_{table} AFTER {when} ON main.{table} BEGIN "
            f"INSERT INTO undo_log (name, statement) VALUES ('{table}', {statement}); END"
        )

    # One call of printf is parsed sooner than its parts put together, and there are some ninety of these to parse.
    old = ",".join(f'quote(old."{name}")' for name in columns)
    sets = ",".join(f'"{name}"=%s' for name in columns)
    names = ",".join(f'"{name}"' for name in columns)
    places = ",".join("%s" for _ in columns)
    return (
        log("INSERT", f"'DELETE FROM \"{table}\" WHERE rowid=' || new.rowid"),
        log("UPDATE", f"printf('UPDATE \"{table}\" SET {sets} WHERE rowid=%d', {old}, new.rowid)"),
        log("DELETE", f"printf('INSERT INTO \"{table}\" (rowid,{names}) VALUES (%d,{places})', old.rowid, {old})"),
    )
