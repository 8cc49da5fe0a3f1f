from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from poreditary.photo.skin import encode_jpeg
from tests.cli.conftest import Run


def photo(path: Path, grey: int = 128, day: int = 5) -> Path:
    path.parent.mkdir(exist_ok=True)
    taken = datetime(2026, 11, day, 8, 15)
    path.write_bytes(encode_jpeg(Image.new("RGB", (160, 120), (grey, 110, 100)), taken, 60))
    return path


def test_photos_are_kept_known_or_refused_and_the_others_go_on(tmp_path: Path, run: Run) -> None:
    one, two = photo(tmp_path / "one.jpg"), photo(tmp_path / "two.jpg", grey=90, day=6)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(one.read_bytes()[:300])
    run("import", one, "--view", "nose")
    answer = run("import", one, broken, tmp_path / "gone.jpg", two, "--view", "left-cheek")
    assert answer.status == 1
    first, second, third, last = answer.out.splitlines()
    assert first == f"Already in the diary: {one} (2026-11-05, Nose)"
    assert second.startswith(f"Refused: {broken}: broken.jpg is damaged")
    assert third.startswith(f"Refused: {tmp_path / 'gone.jpg'}: gone.jpg cannot be read")
    assert last == f"Kept: {two} (2026-11-06, Left cheek)"
    assert answer.err == "Refused: 2 of 4.\n"


def test_a_folder_gives_its_photos_and_nothing_else(tmp_path: Path, run: Run) -> None:
    photo(tmp_path / "album" / "b.jpg", grey=60)
    photo(tmp_path / "album" / "a.JPG", grey=70)
    (tmp_path / "album" / "notes.txt").write_text("no photo")
    answer = run("import", tmp_path / "album", "--json")
    assert answer.status == 0
    assert [(Path(item["file"]).name, item["state"], item["view"]) for item in answer.value] == [
        ("a.JPG", "kept", "front"),
        ("b.jpg", "kept", "front"),
    ]


def test_a_folder_without_photos_is_refused_and_makes_no_diary(tmp_path: Path, folder: Path, run: Run) -> None:
    (tmp_path / "empty").mkdir()
    answer = run("import", tmp_path / "empty")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err == "There is no photo in empty. Choose another folder.\n"
    assert not folder.exists()


@pytest.mark.usefixtures("kept")
def test_photos_of_a_session_are_kept_with_it(tmp_path: Path, run: Run) -> None:
    run("session", "add")
    assert run("import", photo(tmp_path / "after.jpg"), "--session", "1").status == 0
    unknown = run("import", photo(tmp_path / "other.jpg", grey=20), "--session", "9")
    assert (unknown.status, unknown.err) == (1, "This entry is no longer in the diary.\n")


def test_an_unknown_view_is_wrong_usage(tmp_path: Path, run: Run) -> None:
    answer = run("import", photo(tmp_path / "one.jpg"), "--view", "ear")
    assert answer.status == 2
    assert "'ear' is not one of front, left_45" in answer.err
