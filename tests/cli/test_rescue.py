"""poreditary rescue: the counts it prints, its JSON, and its exit status."""

import os
from pathlib import Path

from poreditary.diary import vault
from poreditary.diary.diary import Diary
from poreditary.store.slots import Cost
from tests.cli.conftest import Run
from tests.cli.test_check import overwritten, root_of


def test_a_diary_that_does_not_open_is_rescued(kept: Path, run: Run, tmp_path: Path) -> None:
    overwritten(kept / "diary.db", 1)
    assert run("products", "list").status == 1
    answer = run("rescue", "--to", tmp_path / "new")
    assert (answer.status, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert "Steps: 5 of 5" in lines
    assert "Photos: 0 of 0" in lines
    assert lines[-1] == f"All of it was rescued into {tmp_path / 'new'}."
    new = Diary(tmp_path / "new")
    assert len(new.routines.all()) == 2
    new.close()


def test_the_answer_as_json(kept: Path, run: Run, tmp_path: Path) -> None:
    overwritten(kept / "diary.db", root_of(kept, "product"))
    value = run("rescue", "--to", tmp_path / "new", "--json").value
    assert value["is_complete"] is False
    assert value["tables"]["step"] == {"rescued": 5, "of": 5, "is_sure": True, "from_backup": 0}
    assert value["tables"]["product"]["rescued"] == 0
    assert value["repaired"] > 0
    assert (value["photos"], value["lost_photos"], value["backup"]) == (0, [], None)


def test_a_whole_diary_is_rescued_whole(kept: Path, run: Run, tmp_path: Path) -> None:
    answer = run("rescue", "--to", tmp_path / "new")
    assert answer.status == 0
    assert answer.out.splitlines()[-1] == f"All of it was rescued into {tmp_path / 'new'}."


def test_gaps_come_from_the_folder_beside(kept: Path, run: Run, tmp_path: Path) -> None:
    assert run("rescue", "--to", tmp_path / "older").status == 0
    overwritten(kept / "diary.db", root_of(kept, "product"))
    answer = run("rescue", "--to", tmp_path / "new", "--beside", tmp_path / "older")
    assert answer.status == 0
    assert "Products: 1 of 1 or more, 1 of them from the backup" in answer.out.splitlines()
    assert f"Gaps were filled from: {tmp_path / 'older'}" in answer.out.splitlines()


def test_what_is_refused_is_one_sentence_and_status_1(kept: Path, run: Run, tmp_path: Path) -> None:
    for arguments, sentence in (
        (("--to", kept / "inside"), "Choose a new folder outside the damaged one"),
        (("--to", tmp_path / "new", "--beside", tmp_path), "neither a backup nor a diary"),
    ):
        answer = run("rescue", *arguments)
        assert (answer.status, answer.out) == (1, "")
        assert sentence in answer.err
        assert len(answer.err.splitlines()) == 1
    assert not (tmp_path / "new").exists()


def test_without_a_new_folder_it_is_wrong_usage(kept: Path, run: Run) -> None:
    assert run("rescue").status == 2


def test_where_there_is_no_diary_nothing_is_made(run: Run, folder: Path, tmp_path: Path) -> None:
    answer = run("rescue", "--to", tmp_path / "new")
    assert answer.status == 1
    assert "There is no diary in" in answer.err
    assert not folder.exists()


def test_a_locked_diary_is_rescued_with_its_passphrase(kept: Path, run: Run, tmp_path: Path) -> None:
    diary = Diary(kept)
    diary.vault.set_passphrase("eight words that nobody guesses", Cost(64, 1, 1))
    diary.close()
    (kept / "diary.db").write_bytes((kept / "diary.db").read_bytes()[:-100] + os.urandom(100))
    word = tmp_path / "word"
    word.write_text("eight words that nobody guesses\n")
    assert run("rescue", "--to", tmp_path / "new", "--passphrase-file", word).status == 0
    new = Diary(tmp_path / "new", unlocked=vault.unlock(tmp_path / "new", "eight words that nobody guesses"))
    assert len(new.routines.all()) == 2
    new.close()
