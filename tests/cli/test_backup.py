"""Backups from the command line: made, listed, packed into one file."""

import zipfile
from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
from poreditary.store.store import FILE
from tests.cli.conftest import Run
from tests.conftest import StandingClock
from tests.diary.backup.kit import flip, keep_photos, names


@pytest.fixture
def filled(kept: Path, clock: StandingClock) -> Path:
    """Return the folder of a diary with two photos."""
    diary = Diary(kept, clock)
    keep_photos(diary, 1, 2)
    diary.close()
    return kept


def test_a_backup_is_made_and_said(filled: Path, run: Run) -> None:
    answer = run("backup")
    folder = filled / "backups" / "0001_2026-11-21_asked"
    assert answer.status == 0
    assert answer.out.startswith("0001  2026-11-21  On request  photos: 2, 0.")
    assert answer.out.endswith(f" MB  {folder}\n")
    assert answer.err.splitlines()[0] == "Backing up: 0 of 1"
    assert (folder / FILE).exists()


def test_backups_are_listed_the_newest_first(filled: Path, run: Run, clock: StandingClock) -> None:
    empty = run("backup", "--list")
    assert (empty.status, empty.out) == (0, "")
    assert empty.err == f"There is no backup in {filled / 'backups'} yet.\n"
    run("backup")
    clock.advance(days=2)
    run("backup")
    (filled / "backups" / "0001_2026-11-21_asked" / FILE).unlink()
    lines = run("backup", "--list").out.splitlines()
    assert [line.split()[:2] for line in lines] == [["0002", "2026-11-23"], ["0001", "2026-11-21"]]
    assert not lines[0].endswith("incomplete")
    assert lines[1].endswith("incomplete")
    assert "photos: ?" in lines[1]


@pytest.mark.usefixtures("filled")
def test_the_answer_as_json(run: Run) -> None:
    made = run("backup", "--json").value
    assert (made["backup"]["sequence"], made["backup"]["why"], made["backup"]["is_complete"]) == (1, "asked", True)
    assert made["backup"]["moment"] == "2026-11-21T22:30:00+01:00"
    assert (made["thinned"], made["file"], made["problems"]) == (0, None, [])
    assert [backup["photos"] for backup in run("backup", "--list", "--json").value] == [2]


@pytest.mark.usefixtures("filled")
def test_into_another_folder(run: Run, tmp_path: Path) -> None:
    assert run("backup", "--to", tmp_path / "disk").status == 0
    (own,) = (tmp_path / "disk").iterdir()
    assert own.name.startswith("poreditary-")
    assert (own / "0001_2026-11-21_asked" / FILE).exists()


def test_no_more_than_the_last_folder_is_made(filled: Path, run: Run, tmp_path: Path) -> None:
    away = tmp_path / "away"
    said = f"There is no folder {away}. Connect its disk, or check the path."
    before = names(filled)
    for arguments in (("--to", away / "disk"), ("--to-file", away / "disk" / "mine.poreditary")):
        answer = run("backup", *arguments)
        assert (answer.status, answer.out, answer.err.splitlines()[-1]) == (1, "", said)
    assert (names(filled), away.exists()) == (before, False)
    away.mkdir()
    assert run("backup", "--to", away / "disk").status == 0
    assert run("backup", "--to-file", away / "file" / "mine.poreditary").status == 0


@pytest.mark.usefixtures("filled")
def test_into_one_file_that_is_not_replaced(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "mine.poreditary"
    answer = run("backup", "--to-file", file)
    assert answer.status == 0
    assert answer.out.splitlines()[-1] == f"Written: {file}"
    assert "Packing: 3 of 3" in answer.err
    assert zipfile.is_zipfile(file)
    again = run("backup", "--to-file", file)
    assert (again.status, again.err.splitlines()[-1]) == (
        1,
        "mine.poreditary is there already. Choose another name.",
    )


def test_a_damaged_volume_is_said_with_status_1(filled: Path, run: Run) -> None:
    flip(filled / "photos-0001.db", 0.6)
    answer = run("backup")
    assert answer.status == 1
    assert answer.out.endswith("incomplete\n")
    assert answer.err.splitlines()[-1].startswith("photos-0001.db is damaged. The backup holds")


def test_interrupted_it_leaves_nothing_half(filled: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from poreditary.diary.backup.source import Source

    def interrupted(*_all: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Source, "original", interrupted)
    assert run("backup").status == 130
    assert names(filled / "backups") == {"volumes"}
    monkeypatch.undo()


def test_without_a_diary_there_is_nothing_to_back_up(run: Run, folder: Path) -> None:
    answer = run("backup")
    assert answer.status == 1
    assert answer.err.startswith("There is no diary in")
    assert not folder.exists()


@pytest.mark.usefixtures("filled")
def test_wrong_usage(run: Run) -> None:
    assert run("backup", "--list", "--to-file", "b").status == 2
    assert run("restore").status == 2


@pytest.mark.usefixtures("filled")
def test_those_in_another_folder_are_listed_by_its_name(run: Run, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    assert run("backup", "--to", disk, "--list").err == f"There is no backup in {disk} yet.\n"
    run("backup", "--to", disk)
    (line,) = run("backup", "--to", disk, "--list").out.splitlines()
    assert line.startswith("0001  2026-11-21  On request  photos: 2")
    assert run("backup", "--list").out == ""


def test_a_name_that_is_taken_is_refused_before_a_backup_is_made(filled: Path, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "mine.poreditary"
    file.write_text("hello")
    before = names(filled)
    answer = run("backup", "--to-file", file)
    assert (answer.status, answer.err) == (1, "mine.poreditary is there already. Choose another name.\n")
    assert (names(filled), file.read_text()) == (before, "hello")
