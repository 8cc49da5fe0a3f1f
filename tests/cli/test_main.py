import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from poreditary import __version__
from poreditary.cli.main import main
from poreditary.cli.speech import speak, system_language
from poreditary.diary.diary import Diary
from poreditary.store.volumes import file_name
from tests.cli.conftest import Run
from tests.cli.test_import import photo


def process(*arguments: str, **changed: str | None) -> subprocess.CompletedProcess[str]:
    wanted = {**os.environ, "LC_ALL": "C.UTF-8", **changed}
    environment = {name: value for name, value in wanted.items() if value is not None}
    command = [sys.executable, "-m", "poreditary", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_a_process_answers_on_standard_output_and_refuses_on_standard_error(kept: Path) -> None:
    done = process("--diary", str(kept), "log", "--day", "2026-11-21", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["day"] == "2026-11-21"
    refused = process("log", "--day", "1900-01-01", "--note", "x", "--diary", str(kept))
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == "1900-01-01 lies before 1970. Choose a later day.\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_display_no_window_is_opened_and_the_way_without_one_is_named(tmp_path: Path) -> None:
    nothing = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}
    for arguments in ((), ("--diary", str(tmp_path / "diary")), ("demo",)):
        refused = process(*arguments, **nothing)
        assert (refused.returncode, refused.stdout) == (1, "")
        assert "poreditary demo --out DIR" in refused.stderr
        assert refused.stderr.count("\n") == 1
    assert not (tmp_path / "diary").exists()


def test_the_version_and_help_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"poreditary {__version__}\n"
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    for command in ("log", "session", "import", "report", "demo", "check"):
        assert f"    {command} " in shown


def test_an_unknown_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["frobnicate"]) == 2
    assert "usage: poreditary" in capsys.readouterr().err


def test_the_diary_may_be_named_before_or_after_the_command(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--diary", str(kept), "session", "list", "--language", "en"]) == 0
    before = capsys.readouterr().out
    assert main(["--language", "en", "session", "list", "--diary", str(kept)]) == 0
    assert capsys.readouterr().out == before != ""


def test_a_diary_open_elsewhere_is_refused(kept: Path, run: Run) -> None:
    held = Diary(kept)
    answer = run("log")
    held.close()
    assert (answer.status, answer.err) == (
        1,
        f"This diary is already open on {platform.node()} (process {os.getpid()}). Close it there first.\n",
    )
    assert run("log").status == 0


def test_a_newer_diary_is_refused(open_diary: Callable[[], Diary], run: Run) -> None:
    diary = open_diary()
    diary._store.write("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('p', '999', '')")
    diary.close()
    answer = run("check")
    assert answer.status == 1
    assert answer.err.startswith("This diary was written by a newer version of Poreditary.")


def test_a_folder_with_other_files_is_no_diary_and_stays_as_it_was(folder: Path, run: Run) -> None:
    folder.mkdir()
    (folder / "letter.txt").write_text("mine")
    assert run("log").err.startswith("There is no diary in")
    answer = run("log", "--spots", "1")
    assert (answer.status, answer.out) == (1, "")
    assert "holds other files" in answer.err
    assert (folder / "letter.txt").read_text() == "mine"


@pytest.mark.usefixtures("kept")
def test_a_whole_diary_is_well_and_says_what_was_read(run: Run) -> None:
    run("log", "--routine", "morning")
    assert run("check").out.startswith("All is well. Read: ticks 2, check-ins 0, sessions 0, photos 0, products 1")
    assert run("check", "--json").value == {
        "read": {"ticks": 2, "check_ins": 0, "sessions": 0, "photos": 0, "products": 1, "reactions": 0},
        "faults": [],
        "warnings": [],
    }


@pytest.mark.usefixtures("kept")
def test_a_missing_photo_volume_is_a_fault_with_its_file(folder: Path, tmp_path: Path, run: Run) -> None:
    run("import", photo(tmp_path / "one.jpg"))
    (folder / file_name(1)).unlink()
    answer = run("check")
    assert answer.status == 1
    assert answer.err.startswith("1 fault was found. Restore a backup, or save what can be read")
    assert answer.out.startswith("photos-0001.db: the photo of ")
    assert len(run("check", "--json").value["faults"]) == 1


def test_a_damaged_diary_is_refused_with_one_sentence(kept: Path, run: Run) -> None:
    database = kept / "diary.db"
    database.write_bytes(b"\0" * database.stat().st_size)
    answer = run("check")
    assert (answer.status, answer.out) == (1, "")
    assert "diary.db" in answer.err
    assert answer.err.count("\n") == 1


@pytest.mark.usefixtures("kept")
def test_a_bug_is_reported_without_anything_of_the_diary(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object) -> None:
        raise ValueError("my secret note")

    monkeypatch.setattr("poreditary.cli.day_view.read", broken)
    answer = run("log", "--note", "my secret note")
    assert answer.status == 1
    assert "ValueError" in answer.err
    assert "secret" not in answer.err + answer.out


@pytest.mark.parametrize(
    ("named", "language"), [("zh_TW.UTF-8", "zh_TW"), ("zh_HK", "zh_TW"), ("de_DE.UTF-8", "en"), ("C", "en")]
)
def test_the_language_follows_the_system(monkeypatch: pytest.MonkeyPatch, named: str, language: str) -> None:
    monkeypatch.setenv("LC_ALL", named)
    assert system_language() == language
    assert speak(None).language == language


def test_english_needs_no_qt(kept: Path) -> None:
    code = (
        "import sys; from poreditary.cli.main import main; "
        f"status = main(['log', '--language', 'en', '--diary', {str(kept)!r}]); "
        "sys.exit(status or ('PySide6' in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_text_without_a_translation_stays_english_and_no_application_is_needed() -> None:
    code = "from poreditary.cli.speech import speak; print(speak('zh_TW').say('Cli', 'Nobody translated this.'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("Nobody translated this.\n", "")
