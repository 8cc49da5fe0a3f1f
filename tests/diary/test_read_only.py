"""A diary that cannot be written, or is to be left alone, opens for reading only."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from poreditary.diary.backup import swapping
from poreditary.diary.diary import Diary
from poreditary.diary.lock import AlreadyOpenError
from poreditary.domain.checkin import CheckIn
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from poreditary.errors import UserError
from poreditary.store import schema
from poreditary.store.problems import ReadOnlyError
from tests.conftest import StandingClock

HOLDS = """
import sys, time
from pathlib import Path
from poreditary.diary.diary import Diary
diary = Diary(Path(sys.argv[1]), read_only="read" in sys.argv)
print("open", flush=True)
sys.stdin.read()
diary.close()
"""
UNFINISHED = """
import os, signal, sys
from pathlib import Path
from poreditary.diary.diary import Diary
diary = Diary(Path(sys.argv[1]))
diary._store.connection.execute("PRAGMA cache_size = 1")
diary._store.connection.execute("BEGIN IMMEDIATE")
for number in range(3000):
    diary._store.connection.execute(
        "INSERT INTO product (name, kind, inci) VALUES (?, 'tone', ?)", (f"Tonic {number}", "aqua " * 99)
    )
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def folder(diary: Diary) -> Path:
    """Return the folder of a closed diary with a product."""
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    diary.close()
    return diary.folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def held(folder: Path, *more: str) -> "subprocess.Popen[str]":
    """Return a process that has the diary open."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(folder), *more], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def ended(process: "subprocess.Popen[str]") -> int:
    process.communicate("")
    return process.returncode


def test_all_is_read_and_nothing_is_written(folder: Path, clock: StandingClock) -> None:
    before = contents(folder)
    read = Diary(folder, clock, read_only=True)
    assert read.is_read_only
    assert [product.name for product in read.shelf.products()] == ["Gel"]
    read.warm()
    assert read.faults() == []
    read.close()
    assert contents(folder) == before


CHANGES: dict[str, Callable[[Diary], object]] = {
    "entry": lambda diary: diary.shelf.add(Product("Tonic", StepKind.TONE)),
    "edit": lambda diary: diary.shelf.edit(diary.shelf.products()[0]),
    "check-in": lambda diary: diary.check_ins.save(CheckIn(date(2026, 11, 20), diary.now(), spots=1)),
    "setting": lambda diary: diary.preferences.save(diary.preferences.get()),
    "photo": lambda diary: diary._store.volumes.put(b"pixels"),
    "passphrase": lambda diary: diary.vault.set_passphrase("a passphrase of some length"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_says_that_it_is_only_read(folder: Path, clock: StandingClock, change: str) -> None:
    before = contents(folder)
    read = Diary(folder, clock, read_only=True)
    with pytest.raises(ReadOnlyError, match=r"open for reading only, and nothing was changed\. To change it, copy"):
        CHANGES[change](read)
    assert read.undo() is None
    read.close()
    assert contents(folder) == before


def test_a_folder_that_may_not_be_written_opens_for_reading(folder: Path, clock: StandingClock) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write whatever the permissions say; the mounted folder below is its test")
    folder.chmod(0o500)
    try:
        read = Diary(folder, clock)
        assert read.is_read_only
        assert len(read.shelf.products()) == 1
        read.close()
    finally:
        folder.chmod(0o700)


def on_read_only_mount(folder: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    """Run a command where the folder is mounted so that nobody can write it; nobody else sees that mount."""
    if shutil.which("unshare") is None or os.geteuid() != 0:
        pytest.skip("mounting takes Linux and root")
    script = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
    run = ["unshare", "--mount", "sh", "-c", script, str(folder), *command]
    environment = os.environ | {"LC_ALL": "en_GB.UTF-8"}
    done = subprocess.run(run, capture_output=True, text=True, check=False, env=environment)
    if "unshare:" in done.stderr or "mount:" in done.stderr:
        pytest.skip("this system does not let a test mount")
    return done


def command_on(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return on_read_only_mount(folder, sys.executable, "-m", "poreditary", *arguments, "--diary", str(folder))


def test_on_a_read_only_medium_the_commands_that_read_do(folder: Path, tmp_path: Path) -> None:
    before = contents(folder)
    listed = command_on(folder, "products", "list", "--json")
    assert (listed.returncode, [product["name"] for product in json.loads(listed.stdout)]) == (0, ["Gel"])
    assert command_on(folder, "guide", "pore").returncode == 0
    report = tmp_path / "report.pdf"
    assert command_on(folder, "report", "--out", str(report)).returncode == 0
    assert report.read_bytes().startswith(b"%PDF")
    assert contents(folder) == before


def test_on_a_read_only_medium_the_warning_says_what_to_do(folder: Path) -> None:
    script = (
        f"from pathlib import Path; from poreditary.diary import guard; print(guard.warnings(Path({str(folder)!r})))"
    )
    told = on_read_only_mount(folder, sys.executable, "-c", script)
    assert told.returncode == 0, told.stderr
    assert "'read_only'" in told.stdout
    assert "it opens for reading only. To change it, copy the folder to a place that can be written" in told.stdout


def test_on_a_read_only_medium_a_change_is_refused_in_a_sentence(folder: Path) -> None:
    refused = command_on(folder, "products", "add", "Tonic", "--kind", "tone")
    assert refused.returncode == 1
    assert "is open for reading only, and nothing was changed" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1


def test_a_writer_elsewhere_is_noticed_and_named(folder: Path) -> None:
    writer = held(folder)
    with pytest.raises(AlreadyOpenError, match=rf"This diary is already open on \S+ \(process {writer.pid}\)"):
        Diary(folder, read_only=True)
    assert ended(writer) == 0
    Diary(folder, read_only=True).close()


def test_a_reader_keeps_writers_out_and_other_readers_not(folder: Path) -> None:
    reader = held(folder, "read")
    Diary(folder, read_only=True).close()
    with pytest.raises(AlreadyOpenError, match="This diary is already open"):
        Diary(folder)
    assert ended(reader) == 0
    Diary(folder).close()


def test_the_second_writer_is_told_who_holds_the_diary(folder: Path) -> None:
    writer = held(folder)
    with pytest.raises(AlreadyOpenError, match=rf"process {writer.pid}\)\. Close it there first"):
        Diary(folder)
    assert ended(writer) == 0


def test_a_killed_holder_locks_nobody_out_and_is_not_named_again(folder: Path) -> None:
    writer = held(folder)
    writer.kill()
    ended(writer)
    assert str(writer.pid) in (folder / "diary.lock").read_text()
    reader = held(folder, "read")
    with pytest.raises(AlreadyOpenError, match=r"Close the other window first"):
        Diary(folder)
    assert ended(reader) == 0
    Diary(folder).close()
    assert (folder / "diary.lock").read_bytes() == b""


def test_a_change_cut_off_on_a_medium_that_cannot_be_written_is_a_sentence(folder: Path) -> None:
    cut = subprocess.run([sys.executable, "-c", UNFINISHED, str(folder)], check=False)
    assert cut.returncode == -signal.SIGKILL
    assert (folder / "diary.db-journal").stat().st_size > 0
    before = contents(folder)
    with pytest.raises(UserError, match=r"The last change to diary\.db was cut off .* Copy the whole folder"):
        Diary(folder, read_only=True)
    refused = command_on(folder, "products", "list")
    assert (refused.returncode, "was cut off" in refused.stderr) == (1, True)
    assert contents(folder) == before
    Diary(folder).close()
    read = Diary(folder, read_only=True)
    assert [product.name for product in read.shelf.products()] == ["Gel"]
    read.close()


def test_an_older_diary_that_is_only_read_is_refused_untouched(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    diary = Diary(folder)
    diary._store.connection.execute("DELETE FROM _sqlite_migrations WHERE name = ?", (schema.NAMES[-1],))
    diary._store.connection.commit()
    diary.close()
    before = contents(folder)
    with pytest.raises(ReadOnlyError, match="written by an older version"):
        Diary(folder, read_only=True)
    assert contents(folder) == before


def test_an_exchange_that_was_cut_off_is_left_to_the_next_writer(folder: Path, clock: StandingClock) -> None:
    restored = shutil.copytree(folder, folder.with_name("restored"))
    aside = folder.with_name("aside")
    note = swapping.marker_of(folder)
    note.write_text(json.dumps({"restored": str(restored), "aside": str(aside)}))
    Diary(folder, clock, read_only=True).close()
    assert (note.exists(), restored.exists(), aside.exists()) == (True, True, False)
    Diary(folder, clock).close()
    assert (note.exists(), restored.exists(), aside.exists()) == (False, False, True)


def test_there_is_nothing_to_read_where_there_is_no_diary(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="key file"):
        Diary(tmp_path / "none", read_only=True)
    assert not (tmp_path / "none").exists()
