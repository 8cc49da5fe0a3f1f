"""Migrations: every schema there ever was opens, a newer one is refused untouched."""

from hashlib import sha256
from pathlib import Path

import pytest

from poreditary.errors import UserError
from poreditary.store import connection, keys, schema
from poreditary.store.store import FILE, Store
from tests.store.dump import dump, load

DATA = Path(__file__).parent.parent / "data"


def fresh(folder: Path) -> Store:
    store = Store(folder, keys.create(folder))
    store.migrate()
    return store


def stored(folder: Path, number: str) -> keys.Keys:
    """Write the stored dump of a schema as an encrypted diary."""
    secret = keys.create(folder)
    opened = connection.open_file(folder / FILE, secret.of_file(FILE), connection.DIARY_PAGE)
    load(opened, (DATA / f"diary_{number}.sql").read_text(encoding="utf-8"))
    opened.close()
    return secret


@pytest.mark.parametrize("name", schema.NAMES)
def test_every_schema_has_its_stored_dump_and_comes_up_to_date(tmp_path: Path, name: str) -> None:
    secret = stored(tmp_path, name[:3])
    store = Store(tmp_path, secret)
    before = store.rows("SELECT count(*) FROM tick")
    for pixels in (b"not really pixels", b"not really pixels either"):
        store.volumes.put(pixels)
    store.migrate()
    assert store.rows("SELECT name FROM _sqlite_migrations ORDER BY rowid") == [(known,) for known in schema.NAMES]
    assert store.rows("SELECT count(*) FROM tick") == before != [(0,)]
    assert list(connection.faults(store.connection, "diary.db")) == []
    store.close()


def test_an_upgraded_diary_has_the_schema_of_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    old = Store(tmp_path / "old", stored(tmp_path / "old", schema.NAMES[0][:3]))
    old.migrate()
    new = fresh(tmp_path / "new")
    shape = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
    assert [tuple(_plain(c) for c in row) for row in old.rows(shape)] == [
        tuple(_plain(c) for c in row) for row in new.rows(shape)
    ]
    old.close()
    new.close()


def test_a_newer_diary_is_refused_and_not_a_byte_changes(tmp_path: Path) -> None:
    store = fresh(tmp_path)
    with store.atomic():
        store.write(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('poreditary', '999_later', '2099')"
        )
    store.close()
    before = _digests(tmp_path)
    again = Store(tmp_path, keys.read(tmp_path))
    with pytest.raises(UserError, match="written by a newer version of Poreditary"):
        again.migrate()
    again.close()
    assert _digests(tmp_path) == before


def test_a_pending_migration_is_announced_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = stored(tmp_path, schema.NAMES[0][:3])
    later = schema.migrations()

    @later(name="002_later")
    def add_a_column(db: object) -> None:
        db.execute("ALTER TABLE product ADD COLUMN later TEXT")  # type: ignore[attr-defined]

    monkeypatch.setattr(schema, "NAMES", (*schema.NAMES, "002_later"))
    monkeypatch.setattr(schema, "migrations", lambda: later)
    store = Store(tmp_path, secret)
    before: list[bool] = []

    def columns() -> bool:
        return "later" in {row[1] for row in store.rows("PRAGMA table_info(product)")}

    store.migrate(lambda: before.append(columns()))
    assert (before, columns()) == ([False], True)
    store.migrate(lambda: before.append(columns()))
    assert before == [False]
    store.close()


def test_a_migration_that_fails_leaves_the_diary_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = stored(tmp_path, schema.NAMES[0][:3])
    later = schema.migrations()

    @later(name="002_later")
    def break_off(db: object) -> None:
        db.execute("ALTER TABLE product ADD COLUMN later TEXT")  # type: ignore[attr-defined]
        raise RuntimeError("broke off")

    monkeypatch.setattr(schema, "NAMES", (*schema.NAMES, "002_later"))
    monkeypatch.setattr(schema, "migrations", lambda: later)
    store = Store(tmp_path, secret)
    with pytest.raises(RuntimeError, match="broke off"):
        store.migrate()
    store.close()
    monkeypatch.undo()
    again = Store(tmp_path, secret)
    again.migrate()
    assert "later" not in {row[1] for row in again.rows("PRAGMA table_info(product)")}
    again.close()


def test_what_comes_before_a_migration_can_stop_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = stored(tmp_path, schema.NAMES[0][:3])
    monkeypatch.setattr(schema, "NAMES", (*schema.NAMES, "002_later"))
    store = Store(tmp_path, secret)

    def refuse() -> None:
        raise UserError("no")

    with pytest.raises(UserError, match="no"):
        store.migrate(refuse)
    assert store.rows("SELECT name FROM _sqlite_migrations") == [(schema.NAMES[0],)]
    store.close()


def test_a_migration_that_breaks_a_foreign_key_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = stored(tmp_path, schema.NAMES[0][:3])
    later = schema.migrations()

    @later(name="002_later")
    def orphan(db: object) -> None:
        db.execute("DELETE FROM step WHERE id IN (SELECT step_id FROM tick)")  # type: ignore[attr-defined]

    monkeypatch.setattr(schema, "NAMES", (*schema.NAMES, "002_later"))
    monkeypatch.setattr(schema, "migrations", lambda: later)
    store = Store(tmp_path, secret)
    with pytest.raises(RuntimeError, match="foreign key"):
        store.migrate()
    assert store.rows("PRAGMA foreign_keys") == [(1,)]
    assert store.rows("PRAGMA foreign_key_check") == []
    assert store.rows("SELECT name FROM _sqlite_migrations") == [(schema.NAMES[0],)]
    store.close()


def test_every_table_is_strict_and_every_foreign_key_has_an_index(tmp_path: Path) -> None:
    store = fresh(tmp_path)
    tables = [
        str(row[0])
        for row in store.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite_%'")
    ]
    for table in tables:
        assert store.rows("SELECT strict FROM pragma_table_list WHERE name = ?", table) == [(1,)], table
        firsts = {
            store.rows(f"SELECT name FROM pragma_index_info('{row[1]!s}') WHERE seqno = 0")[0][0]
            for row in store.rows(f"PRAGMA index_list({table})")
        }
        wanting = {row[3] for row in store.rows(f"PRAGMA foreign_key_list({table})")} - firsts
        assert wanting <= {"profile_id"}, (table, wanting)
    store.close()


def test_the_dump_reads_back_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    text = (DATA / "diary_001.sql").read_text(encoding="utf-8")
    stored(tmp_path / "a", "001")
    opened = Store(tmp_path / "a", keys.read(tmp_path / "a"))
    assert dump(opened.connection) == text
    opened.close()


def _plain(cell: object) -> str:
    return " ".join(str(cell).split()).lower().replace('"', "").replace(" ", "")


def _digests(folder: Path) -> dict[str, str]:
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir()) if path.is_file()}
