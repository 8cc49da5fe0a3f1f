"""What opens the diary, from the command line."""

import io
import subprocess
from pathlib import Path

import pytest

from poreditary.cli import passphrase
from poreditary.diary import vault
from poreditary.store import slots
from tests.cli.conftest import Run

WORDS, OTHER = "seven quiet mornings", "eight loud evenings"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a try cost little: what a real one costs is tested with the slots."""
    cost = slots.Cost(memory_kib=64, passes=1, lanes=1)
    monkeypatch.setattr(slots, "calibrated", lambda: cost)
    monkeypatch.setattr(slots, "FLOOR", cost)


@pytest.fixture
def locked(run: Run, kept: Path, tmp_path: Path) -> Path:
    """Return the file with the passphrase of the diary of this test."""
    file = tmp_path / "words"
    file.write_text(f"{WORDS}\n")
    assert run("passwd", "--new-file", file).status == 0
    return file


def test_a_passphrase_is_asked_for_from_then_on(run: Run, locked: Path, kept: Path) -> None:
    answer = run("routine", "list")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err == (
        f"The diary in {kept} is locked. Give its passphrase in a file with --passphrase-file, "
        "or as --passphrase-file - on standard input.\n"
    )
    assert run("routine", "list", "--passphrase-file", locked).status == 0


def test_standard_input_gives_it(run: Run, locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{WORDS}\r\n"))
    assert run("check", "--passphrase-file", "-").status == 0


def test_a_wrong_one_is_a_sentence(run: Run, locked: Path) -> None:
    locked.write_text(OTHER)
    answer = run("check", "--passphrase-file", locked)
    assert answer.status == 1
    assert answer.err.startswith("This passphrase does not open the diary.")


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe"])
def test_a_file_without_one_is_a_sentence(run: Run, locked: Path, content: bytes) -> None:
    locked.write_bytes(content)
    answer = run("check", "--passphrase-file", locked)
    assert answer.status == 1
    assert str(locked) in answer.err


def test_typed_at_the_terminal_with_a_second_try(run: Run, locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter([OTHER, WORDS])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(passphrase, "getpass", lambda *_prompt: next(typed))
    answer = run("check")
    assert answer.status == 0
    assert answer.err.count("does not open the diary") == 1


def test_two_that_differ_change_nothing(run: Run, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter([WORDS, OTHER])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(passphrase, "getpass", lambda *_prompt: next(typed))
    answer = run("passwd")
    assert (answer.status, answer.err) == (1, "The two passphrases differ and nothing was changed. Try again.\n")
    assert not vault.state(kept).has_passphrase


def test_a_recovery_code_is_told_once_and_opens(run: Run, locked: Path, tmp_path: Path) -> None:
    told = run("passwd", "--recovery", "--json", "--passphrase-file", locked).value
    assert told["has_recovery"]
    code = tmp_path / "code"
    code.write_text(told["recovery_code"])
    assert run("check", "--passphrase-file", code).status == 0
    assert "recovery_code" not in run("passwd", "--show", "--json", "--passphrase-file", locked).value


def test_the_recovery_page_holds_a_code_that_opens(run: Run, locked: Path, kept: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.pdf"
    assert run("passwd", "--recovery", "--page", page, "--passphrase-file", locked).status == 0
    text = subprocess.run(["pdftotext", "-layout", page, "-"], check=True, capture_output=True, text=True).stdout
    lines = [line.split() for line in text.splitlines()]
    groups = [word for words in lines if [len(word) for word in words] == [4, 4, 4] for word in words]
    code = "-".join(word for word in groups if word == word.upper())
    assert vault.unlock(kept, code).diary
    assert "21 Nov 2026" in text
    assert page.stat().st_mode & 0o077 == 0


def test_where_the_page_cannot_be_written_the_code_is_told(run: Run, locked: Path, kept: Path, tmp_path: Path) -> None:
    answer = run("passwd", "--recovery", "--page", tmp_path / "nowhere" / "page.pdf", "--passphrase-file", locked)
    assert answer.status == 1
    code = answer.err.splitlines()[0].rpartition(" ")[2]
    assert vault.unlock(kept, code).diary


def test_taken_away_again(run: Run, locked: Path) -> None:
    answer = run("passwd", "--remove", "--json", "--passphrase-file", locked)
    assert answer.value == {"has_passphrase": False, "has_recovery": False, "is_in_keyring": False, "backups_left": []}
    assert run("check").status == 0


def test_without_a_keyring_that_is_said(run: Run, locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    answer = run("passwd", "--keyring", "--passphrase-file", locked)
    assert answer.status == 1
    assert "no keyring" in answer.err


def test_copies_of_backups_elsewhere_are_told_of(run: Run, kept: Path, locked: Path, tmp_path: Path) -> None:
    sentence = "Backups that were copied elsewhere still open the old way. Make them anew."
    other = tmp_path / "other"
    other.write_text(f"{OTHER}\n")
    assert sentence in run("passwd", "--new-file", other, "--passphrase-file", locked).err.splitlines()
    assert sentence in run("passwd", "--recovery", "--passphrase-file", other).err.splitlines()
    assert sentence not in run("passwd", "--show", "--passphrase-file", other).err
