"""Photos from the command line: listed, exported, made into a film."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import av
import pytest
from PIL import Image

from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.domain.alignment import Similarity
from poreditary.domain.kinds import View
from tests.cli.conftest import Run
from tests.conftest import StandingClock
from tests.photo import samples

FIRST = datetime(2026, 11, 1, 8, 15)


@pytest.fixture
def filled(folder: Path, clock: StandingClock) -> Path:
    """Return the folder of a diary with three photos of the nose and one of the chin, the noses laid on the first."""
    diary = Diary(folder, clock)
    for week, view in enumerate((View.NOSE, View.NOSE, View.NOSE, View.CHIN)):
        taken = FIRST + timedelta(weeks=week)
        image = samples.upright()
        image.paste((week * 40, 90, 90), (0, 0, 40, 40))
        exif = samples.exif_block(taken=f"{taken:%Y:%m:%d %H:%M:%S}")
        diary.photos.keep(look_at(samples.photo("JPEG", image, exif), f"IMG_{week}.jpg", taken), view)
    for photo_id in (2, 3):
        diary.alignments.keep_found(photo_id, 1, Similarity(), "1")
    diary.close()
    return folder


@pytest.mark.usefixtures("filled")
def test_photos_are_listed_the_latest_first(run: Run) -> None:
    answer = run("photos", "list")
    assert answer.status == 0
    assert answer.out.splitlines() == [
        "4  2026-11-22 08:15  Chin  IMG_3.jpg",
        "3  2026-11-15 08:15  Nose  IMG_2.jpg",
        "2  2026-11-08 08:15  Nose  IMG_1.jpg",
        "1  2026-11-01 08:15  Nose  IMG_0.jpg",
    ]
    listed = run("photos", "list", "--view", "nose", "--from", "2026-11-08", "--to", "2026-11-20", "--json").value
    assert [(item["id"], item["day"], item["view"]) for item in listed] == [
        (3, "2026-11-15", "nose"),
        (2, "2026-11-08", "nose"),
    ]
    assert run("photos", "list", "--view", "forehead", "--json").value == []


def test_what_is_kept_as_json_is_listed_as_objects(run: Run, filled: Path, clock: StandingClock) -> None:
    diary = Diary(filled, clock)
    diary.photos.edit(replace(diary.photos.photo(4), settings='{"iso": 100}', quality='{"mode": "off"}'))
    diary.close()
    listed = run("photos", "list", "--json").value
    assert (listed[0]["settings"], listed[0]["quality"]) == ({"iso": 100}, {"mode": "off"})
    assert (listed[1]["settings"], listed[1]["quality"]) == (None, None)


@pytest.mark.usefixtures("filled")
def test_photos_are_exported_without_what_they_carry(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out"
    answer = run("photos", "export", "--out", out, "--longest", 80, "--crop", "50,50,50,50")
    assert (answer.status, answer.err) == (0, "")
    names = ["2026-11-01 nose 1.jpg", "2026-11-08 nose 1.jpg", "2026-11-15 nose 1.jpg", "2026-11-22 chin 1.jpg"]
    assert answer.out.splitlines() == [f"Written: {out / name}" for name in names]
    for name in names:
        data = (out / name).read_bytes()
        assert not any(secret in data for secret in samples.SECRETS)
        with Image.open(out / name) as image:
            assert image.size == (80, 48)
    again = run("photos", "export", "--out", out, "--id", 4, "--png", "--crop", "oval", "--json")
    assert again.value == {"files": [str(out / "2026-11-22 chin 1.png")], "refused": []}


def test_what_cannot_be_read_is_left_out_and_the_others_go_on(
    filled: Path, run: Run, tmp_path: Path, clock: StandingClock
) -> None:
    diary = Diary(filled, clock)
    gone = diary.photos.photo(2)
    diary._store.volumes.remove(gone.sha256, gone.volume)
    diary.close()
    answer = run("photos", "export", "--out", tmp_path / "out", "--view", "nose")
    assert answer.status == 1
    assert len(answer.out.splitlines()) == 2
    assert answer.err.startswith("Left out: photo 2 of 2026-11-08: ")


@pytest.mark.usefixtures("filled")
def test_a_film_of_a_view(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "nose.mp4"
    answer = run("photos", "timelapse", "--view", "nose", "--out", target, "--speed", "0.5", "--no-days")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out == f"Time-lapse: {target} (3 photos, 160 x 96)\n"
    with av.open(str(target)) as file:
        assert sum(1 for _ in file.decode(video=0)) == 3
        assert file.streams.video[0].average_rate == 0.5
    webp = tmp_path / "nose.webp"
    made = run("photos", "timelapse", "--view", "nose", "--out", webp, "--to", "2026-11-10", "--match-light", "--json")
    assert json.loads(made.out)["photos"] == 2
    with Image.open(webp) as image:
        assert getattr(image, "n_frames") == 2  # noqa: B009


@pytest.mark.usefixtures("filled")
def test_photos_stand_beside_each_other_in_one_picture(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "two.png"
    answer = run("photos", "compare", "--id", 3, 1, "--out", out, "--longest", 120)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "1  2026-11-01  Nose  the others are laid on it",
        "3  2026-11-15  Nose  aligned by what is seen in both; colours differ",
        f"Written: {out} (252 x 174)",
    ]
    data = out.read_bytes()
    assert not any(secret in data for secret in samples.SECRETS)
    bare = run("photos", "compare", "--view", "nose", "--out", out, "--longest", 120, "--no-dates", "--json").value
    assert bare["size"] == [252, 80]
    assert [photo["id"] for photo in bare["photos"]] == [1, 3]
    two = run("photos", "compare", "--id", 3, 4, "--out", tmp_path / "x.jpg", "--match-light", "--json").value
    assert two["matched"]
    assert two["photos"][0]["alignment"] == "reference"
    assert two["photos"][1] | {"light": ""} == {
        "id": 4,
        "day": "2026-11-22",
        "view": "chin",
        "alignment": "other_view",
        "warnings": ["different view"],
        "clean_skin": None,
        "light": "",
        "place": "",
        "minutes_since_washing": None,
    }
    with Image.open(tmp_path / "x.jpg") as image:
        assert image.format == "JPEG"


@pytest.mark.usefixtures("filled")
def test_what_stands_below_a_photo_depends_on_the_language_and_not_on_the_wish_to_be_blind(
    run: Run, tmp_path: Path
) -> None:
    pictures = {}
    for language in ("en", "zh_TW"):
        for dates in ((), ("--no-dates",)):
            out = tmp_path / f"{language}{len(dates)}.png"
            run("photos", "compare", "--view", "nose", "--out", out, "--language", language, *dates)
            pictures[language, bool(dates)] = out.read_bytes()
    assert pictures["en", True] == pictures["zh_TW", True]
    assert pictures["en", False] != pictures["zh_TW", False]


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("export", "--out", "OUT/new", "--id", "1", "99"), "No photo in the diary has the number 99"),
        (("compare", "--out", "OUT/two.png", "--id", "1", "99"), "No photo in the diary has the number 99"),
        (("compare", "--out", "OUT/two.png", "--view", "chin"), "From two to six photos can stand beside each other."),
        (("compare", "--out", "OUT/two.gif", "--view", "nose"), "two.gif is neither a .png nor a .jpg file."),
        (("export", "--out", "OUT", "--view", "forehead"), "There is no such photo in the diary."),
        (("timelapse", "--view", "chin", "--out", "OUT/chin.mp4"), "A time-lapse needs two photos of a view."),
        (("timelapse", "--view", "nose", "--out", "OUT/nose.avi"), "nose.avi is neither an .mp4 nor a .webp file."),
        (("timelapse", "--view", "nose", "--out", "OUT/gone/nose.mp4"), "nose.mp4 cannot be written: No such file"),
    ],
)
def test_refusals_are_one_sentence(run: Run, tmp_path: Path, arguments: tuple[str, ...], sentence: str) -> None:
    answer = run("photos", *(part.replace("OUT", str(tmp_path)) for part in arguments))
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith(sentence)
    assert answer.err.count("\n") == 1


def test_four_photos_of_one_week_make_a_film_with_all_of_them(folder: Path, run: Run, tmp_path: Path) -> None:
    diary = Diary(folder)
    for day in range(2, 6):
        image = samples.upright()
        image.paste((day * 40, 90, 90), (0, 0, 40, 40))
        taken = datetime(2026, 11, day, 8)
        diary.photos.keep(look_at(samples.photo("JPEG", image), f"{day}.jpg", taken), View.RIGHT_CHEEK)
    for photo_id in (2, 3, 4):
        diary.alignments.keep_found(photo_id, 1, Similarity(), "1")
    diary.close()
    wish = ("photos", "timelapse", "--view", "right_cheek", "--out", tmp_path / "film.mp4")
    refused = run(*wish)
    assert (refused.status, refused.out) == (1, "")
    assert refused.err == (
        "All 4 photos are of one week, and a time-lapse takes one a week. "
        "Add --all to take every one, or choose a longer period.\n"
    )
    assert run(*wish, "--to", "2026-11-02").err.startswith("A time-lapse needs two photos of a view.")
    made = run(*wish, "--all", "--json")
    assert (made.status, made.value["photos"]) == (0, 4)


@pytest.mark.parametrize(
    "arguments",
    [
        ("export",),
        ("export", "--out", "x", "--crop", "10,10,95,10"),
        ("export", "--out", "x", "--crop", "round"),
        ("timelapse", "--out", "x.mp4"),
        ("timelapse", "--view", "nose", "--out", "x.mp4", "--speed", "0"),
        ("list", "--view", "ear"),
        ("compare", "--out", "x.png"),
        ("compare", "--out", "x.png", "--view", "nose", "--id", "1", "2"),
        (),
    ],
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    assert run("photos", *arguments).status == 2


def test_without_a_diary_there_is_nothing_to_list(run: Run) -> None:
    answer = run("photos", "list")
    assert answer.status == 1
    assert answer.err.startswith("There is no diary in")
