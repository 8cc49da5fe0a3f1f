"""poreditary check: what is read, what is wrong and where, and what threatens from outside."""

import os
from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
from tests.cli.conftest import Run

PAGE = 4096


def root_of(folder: Path, table: str) -> int:
    diary = Diary(folder, read_only=True)
    root = int(str(diary._store.rows("SELECT rootpage FROM sqlite_master WHERE name = ?", table)[0][0]))
    diary.close()
    return root


def overwritten(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(os.urandom(PAGE))


def test_a_whole_diary_is_well(kept: Path, run: Run) -> None:
    answer = run("check")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.startswith("All is well. Read: ticks 0, ")
    value = run("check", "--json").value
    assert (value["faults"], value["warnings"], value["read"]["products"]) == ([], [], 1)


def test_a_damaged_page_is_located_and_the_way_out_named(kept: Path, run: Run) -> None:
    root = root_of(kept, "rating")
    overwritten(kept / "diary.db", root)
    answer = run("check")
    assert answer.status == 1
    assert answer.out.startswith(f"diary.db: page {root} of ")
    assert "is damaged; it holds ratings" in answer.out
    assert answer.err == (
        "1 fault was found. Restore a backup, or save what can be read into a new diary with: "
        "poreditary rescue --to NEWFOLDER.\n"
    )
    (fault,) = run("check", "--json").value["faults"]
    assert (fault["file"], fault["kind"], fault["page"], fault["table"]) == ("diary.db", "page", root, "rating")


def test_a_diary_that_does_not_open_is_one_sentence(kept: Path, run: Run) -> None:
    overwritten(kept / "diary.db", 1)
    answer = run("check", "--json")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith("diary.db is damaged (page 1 of ")
    assert len(answer.err.splitlines()) == 1


def test_a_foreign_file_is_another_sentence(kept: Path, run: Run) -> None:
    (kept / "diary.db").write_text("dear diary " * 900)
    answer = run("check")
    assert answer.status == 1
    assert answer.err.startswith("diary.db was not written with the key of this diary")


def test_a_copy_beside_it_brings_a_warning_and_status_0(kept: Path, run: Run) -> None:
    (kept / "diary (1).db").write_bytes(b"")
    answer = run("check")
    assert answer.status == 0
    assert "diary (1).db" in answer.err
    (warning,) = run("check", "--json").value["warnings"]
    assert (warning["kind"], warning["files"]) == ("copy", ["diary (1).db"])


@pytest.mark.parametrize("language", ["en", "zh_TW"])
def test_it_speaks_both_languages(kept: Path, run: Run, language: str) -> None:
    overwritten(kept / "diary.db", root_of(kept, "tick_by_day"))
    assert run("check", "--language", language).status == 1
