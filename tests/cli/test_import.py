import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from poreditary.diary.diary import Diary
from poreditary.photo.skin import encode_jpeg
from tests.cli.conftest import Run
from tests.photo import difficult, samples
from tests.photo.raw_samples import dng


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
    assert third.startswith(f"Refused: {tmp_path / 'gone.jpg'}: There is no file {tmp_path / 'gone.jpg'}.")
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
    assert answer.err == f"There is no photo in {tmp_path / 'empty'}. Choose another folder.\n"
    assert not folder.exists()


@pytest.mark.usefixtures("kept")
def test_photos_of_a_session_are_kept_with_it(tmp_path: Path, run: Run) -> None:
    run("session", "add")
    assert run("import", photo(tmp_path / "after.jpg"), "--session", "1").status == 0
    unknown = run("import", photo(tmp_path / "other.jpg", grey=20), "--session", "9")
    said = "This entry is no longer in the diary. Choose another one, or put it back from the trash.\n"
    assert (unknown.status, unknown.err) == (1, said)


def test_an_unknown_view_is_wrong_usage(tmp_path: Path, run: Run) -> None:
    answer = run("import", photo(tmp_path / "one.jpg"), "--view", "ear")
    assert answer.status == 2
    assert "'ear' is not one of front, left_45" in answer.err


def test_one_bad_file_is_one_sentence(tmp_path: Path, run: Run) -> None:
    bad = tmp_path / "me.jpg"
    bad.write_text("Dear diary")
    answer = run("import", bad)
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.splitlines()[-1].startswith("me.jpg is not a photo this diary reads")
    again = run("import", bad, "--json")
    assert again.err.count("\n") == 1
    assert again.value == [{"file": str(bad), "state": "refused", "reason": again.err.strip()}]


def test_words_in_a_name_tell_the_view_unless_it_is_given(tmp_path: Path, run: Run) -> None:
    nose, plain = photo(tmp_path / "my nose.jpg"), photo(tmp_path / "a.jpg", grey=30)
    given = photo(tmp_path / "chin.jpg", grey=60)
    answer = run("import", nose, plain)
    assert answer.out == f"Kept: {nose} (2026-11-05, Nose by its name)\nKept: {plain} (2026-11-05, Front)\n"
    (item,) = run("import", given, "--view", "forehead", "--json").value
    assert (item["view"], item["view_from"]) == ("forehead", "given")
    assert (item["taken"], item["taken_from"]) == ("2026-11-05T08:15:00", "exif")


def test_the_condition_of_an_import_is_noted_with_its_sitting(tmp_path: Path, run: Run, folder: Path) -> None:
    one, two = photo(tmp_path / "one.jpg"), photo(tmp_path / "two.jpg", grey=90)
    run("import", one, "--clean", "--light", "window", "--place", "bathroom")
    run("import", two, "--not-clean")
    diary = Diary(folder)
    sittings = {sitting.clean_skin: sitting for sitting in diary.photos.sittings()}
    diary.close()
    assert (sittings[True].light, sittings[True].place) == ("window", "bathroom")
    assert sittings[False].light == ""
    assert run("import", one, "--clean", "--not-clean").status == 2


def test_photos_hours_apart_are_two_sittings(tmp_path: Path, run: Run, folder: Path) -> None:
    for number, hour in enumerate((8, 9, 20)):
        image = Image.new("RGB", (160, 120), (number * 40, 110, 100))
        (tmp_path / f"{number}.jpg").write_bytes(encode_jpeg(image, datetime(2026, 11, 5, hour, 15), 60))
    found = run("import", *(tmp_path / f"{number}.jpg" for number in range(3)), "--json").value
    sittings = [item["sitting"] for item in found]
    assert sittings[0] == sittings[1] != sittings[2]


def test_a_raw_photo_and_a_tiff_are_kept_as_they_are(tmp_path: Path, run: Run, folder: Path) -> None:
    originals = {"me.dng": dng(samples.upright()), "me.tif": samples.photo("TIFF", exif=samples.exif_block())}
    for name, data in originals.items():
        (tmp_path / name).write_bytes(data)
    assert run("import", *(tmp_path / name for name in originals)).status == 0
    diary = Diary(folder)
    kept = {photo.file_name: (photo.format, diary.photos.original(photo)) for photo in diary.photos.all()}
    diary.close()
    assert kept == {"me.dng": ("DNG", originals["me.dng"]), "me.tif": ("TIFF", originals["me.tif"])}


def test_each_bad_file_is_named_with_its_reason_and_the_others_are_kept(tmp_path: Path, run: Run, folder: Path) -> None:
    bad, good = difficult.bad_files(), difficult.good_files()
    for name, (data, _what) in {**bad, **good}.items():
        (tmp_path / name).write_bytes(data)
    answer = run("import", *(tmp_path / name for name in (*bad, *good)), "--json")
    found = {Path(item["file"]).name: item for item in answer.value}
    assert answer.err.endswith(f"Refused: {len(bad)} of {len(bad) + len(good)}.\n")
    assert {name: reason in found[name]["reason"] for name, (_data, reason) in bad.items()} == dict.fromkeys(bad, True)
    diary = Diary(folder)
    kept = {photo.file_name: diary.photos.original(photo) for photo in diary.photos.all()}
    diary.close()
    assert kept == {name: data for name, (data, _colour) in good.items()}


def test_a_picture_in_a_folder_that_cannot_be_read_is_said(tmp_path: Path, run: Run) -> None:
    photo(tmp_path / "album" / "a.jfif")
    (tmp_path / "album" / "b.avif").write_bytes(b"\0\0\0\x1cftypavif" + bytes(200))
    answer = run("import", tmp_path / "album")
    assert (answer.status, answer.err.splitlines()[-1]) == (1, "Refused: 1 of 2.")
    assert "b.avif is not a photo this diary reads" in answer.out.splitlines()[1]


def test_a_strict_gate_holds_a_photo_back_unless_it_is_wanted_anyway(tmp_path: Path, run: Run, folder: Path) -> None:
    dark = tmp_path / "nose.jpg"
    dark.write_bytes(encode_jpeg(Image.new("RGB", (160, 120), (20, 15, 12)), datetime(2026, 11, 5, 8, 15), 60))
    diary = Diary(folder)
    diary.preferences.save(replace(diary.preferences.get(), photo_gate="strict"))
    diary.close()
    held = run("import", dark)
    assert (held.status, held.out) == (1, "")
    assert held.err.startswith("nose.jpg is held back, harder to compare: Too dark")
    (kept,) = run("import", dark, "--anyway", "--json").value
    assert (kept["state"], kept["findings"][0]) == ("kept", "too_dark")
    diary = Diary(folder)
    (stored,) = diary.photos.all()
    diary.close()
    assert json.loads(stored.quality)["mode"] == "strict"


def test_a_photo_takes_over_no_condition_nobody_said_of_it(tmp_path: Path, run: Run, folder: Path) -> None:
    one, two, three = (photo(tmp_path / f"{n}.jpg", grey=30 * n) for n in (1, 2, 3))
    (first,) = run("import", one, "--clean", "--light", "window", "--json").value
    (own,) = run("import", two, "--json").value
    (joined,) = run("import", three, "--clean", "--light", "Window", "--json").value
    assert first["sitting"] == joined["sitting"] != own["sitting"]
    diary = Diary(folder)
    sitting = diary.photos.sitting(own["sitting"])
    diary.close()
    assert (sitting.clean_skin, sitting.light, sitting.place) == (None, "", "")
