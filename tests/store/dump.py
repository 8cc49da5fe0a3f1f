"""A diary.db as SQL text and back, for the stored dump of every schema there was."""

from poreditary.store.driver import Connection

LEFT_OUT = "name NOT LIKE 'sqlite_%'"


def dump(connection: Connection) -> str:
    """Return schema and rows as SQL statements, one a line."""
    found = connection.execute(f"SELECT name, sql FROM sqlite_master WHERE {LEFT_OUT} ORDER BY type DESC, rowid")
    objects = found.fetchall()
    lines = [_one_line(sql) for _name, sql in objects if sql]
    tables = [name for name, sql in objects if sql and sql.upper().startswith("CREATE TABLE")]
    for table in tables:
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
        values = " || ',' || ".join(f'quote("{column}")' for column in columns)
        for (row,) in connection.execute(f'SELECT {values} FROM "{table}" ORDER BY rowid'):
            lines.append(f'INSERT INTO "{table}" VALUES ({row})')
    return "\n".join(f"{line};" for line in lines) + "\n"


def load(connection: Connection, text: str) -> None:
    """Run the statements of a dump."""
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.executescript(text)
    connection.execute("PRAGMA foreign_keys = ON")


def _one_line(sql: str) -> str:
    return " ".join(sql.split())
