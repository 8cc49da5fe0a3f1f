import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.plan import Appointment
from tests.cli.conftest import Run
from tests.cli.test_import import photo
from tests.conftest import NOW

needs_reader = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


def text_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


@needs_reader
@pytest.mark.usefixtures("kept")
def test_the_report_holds_what_was_logged(tmp_path: Path, run: Run) -> None:
    run("session", "add", "--device", "Needle pen", "--day", "2026-11-03")
    run("log", "--routine", "morning", "--skip", "sunscreen")
    answer = run("report", "--out", tmp_path / "out.pdf", "--from", "2026-11-01", "--name", "Ida Example")
    assert (answer.status, answer.out) == (0, f"Report: {tmp_path / 'out.pdf'}\n")
    text = text_of(tmp_path / "out.pdf")
    for words in ("1 Nov 2026 to 21 Nov 2026", "Ida Example", "1 of 4 sessions", "Needle pen", "Osmere gel"):
        assert words in text


@needs_reader
@pytest.mark.usefixtures("kept")
def test_only_the_sections_named_are_in_it(tmp_path: Path, run: Run) -> None:
    run("report", "--out", tmp_path / "out.pdf", "--sections", "routine")
    text = text_of(tmp_path / "out.pdf")
    assert "Osmere gel" in text
    assert "Microneedling" not in text


@pytest.mark.usefixtures("kept")
def test_the_first_and_the_last_photo_of_each_view_are_taken_along(tmp_path: Path, run: Run) -> None:
    for day in (3, 10, 17):
        run("import", photo(tmp_path / f"nose{day}.jpg", grey=day, day=day), "--view", "nose")
    run("import", photo(tmp_path / "cheek.jpg"), "--view", "left_cheek")
    report = ("report", "--from", "2026-11-01", "--json", "--out")
    assert set(run(*report, tmp_path / "1.pdf").value["photos"]) == {1, 3, 4}
    assert run(*report, tmp_path / "2.pdf", "--photos", "2,4").value["photos"] == [2, 4]
    assert run(*report, tmp_path / "3.pdf", "--photos", "none").value["photos"] == []
    assert (tmp_path / "3.pdf").read_bytes().startswith(b"%PDF")


def test_without_a_first_day_it_begins_with_the_last_appointment(kept: Path, tmp_path: Path, run: Run) -> None:
    report = ("report", "--json", "--out")
    assert run(*report, tmp_path / "1.pdf").value["first"] == "2026-11-01"
    diary = Diary(kept)
    diary.plan.add_appointment(Appointment(date(2026, 11, 9), NOW))
    diary.close()
    assert run(*report, tmp_path / "2.pdf").value["first"] == "2026-11-09"


@pytest.mark.usefixtures("kept")
def test_a_report_made_again_takes_the_place_of_the_old_one(tmp_path: Path, run: Run) -> None:
    (tmp_path / "out.pdf").write_text("old")
    assert run("report", "--out", tmp_path / "out.pdf", "--from", "1960-01-01").status == 1
    assert (tmp_path / "out.pdf").read_text() == "old"
    assert run("report", "--out", tmp_path / "out.pdf").status == 0
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--from", "2026-11-20", "--to", "2026-11-19"), "The report ends before it begins."),
        (("--from", "1900-01-01"), "1900-01-01 lies before 1970. Choose a later day.\n"),
        (("--from", "1960-01-01", "--to", "1960-02-01"), "1960-02-01 lies before 1970. Choose a later day.\n"),
        (("--to", "9999-12-31"), "9999-12-31 is too far away. Choose an earlier day.\n"),
        (("--photos", "7"), "This entry is no longer in the diary. Choose another one, or put it back from the trash."),
    ],
)
def test_what_cannot_be_reported_is_refused_and_no_file_is_left(
    tmp_path: Path, run: Run, arguments: tuple[str, ...], sentence: str
) -> None:
    answer = run("report", "--out", tmp_path / "out.pdf", *arguments)
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith(sentence)
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.usefixtures("kept")
def test_a_folder_that_is_not_there_is_refused(tmp_path: Path, run: Run) -> None:
    answer = run("report", "--out", tmp_path / "nowhere" / "out.pdf")
    assert answer.status == 1
    assert answer.err.startswith("out.pdf cannot be written")


@pytest.mark.parametrize(
    "arguments", [(), ("--out", "x.pdf", "--sections", "gossip"), ("--out", "x.pdf", "--photos", "a")]
)
def test_wrong_values_are_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    answer = run("report", *arguments)
    assert answer.status == 2
    assert "usage: poreditary report" in answer.err
