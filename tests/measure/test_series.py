"""A series in a file: read into a task, refused with a sentence, and answered in JSON."""

import json
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.measuring import (
    Change,
    Description,
    Gate,
    PatchChange,
    PatchPhoto,
    Quantity,
    Reason,
    Verdict,
)
from poreditary.errors import UserError
from poreditary.measure import series_file
from poreditary.measure.series_answer import series_answer
from poreditary.measure.series_file import Series, photo_bytes, read_series
from poreditary.measure.series_parts import MOST_BYTES
from poreditary.measure.task import PatchResult, Result, Wanted
from tests.photo import samples

IDS = ["b1", "b2", "f1", "f2", "c1"]
AREA = [[10, 10], [90, 12], [50, 80]]


def listed(**more: object) -> dict[str, Any]:
    """Return what a file of five images and a comparison holds."""
    images: list[object] = [{"id": one, "file": f"photos/{one}.jpg"} for one in IDS]
    compared = [{"id": "one", "baseline": ["b1", "b2"], "follow": ["f1", "f2"]}]
    return {"images": images, "comparisons": compared} | more


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a photo for each image but the last."""
    (tmp_path / "photos").mkdir()
    for one in IDS[:-1]:
        (tmp_path / "photos" / f"{one}.jpg").write_bytes(one.encode() + samples.photo("JPEG"))
    return tmp_path


def series(folder: Path, content: object) -> Series:
    file = folder / "series.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return read_series(file)


def refused(folder: Path, content: object) -> str:
    with pytest.raises(UserError) as caught:
        series(folder, content)
    said = str(caught.value)
    assert said.startswith(("In series.json, ", "series.json "))
    assert "{" not in said
    return said


def test_everything_a_file_can_say_is_read(folder: Path) -> None:
    content = listed(px_per_mm=10, roi=AREA, neutral_box=[0, 0, 5, 5.5], calibration=[["b1"], ["b2"]], by="me")
    task = series(folder, content).task
    assert [(source.id, source.name, source.data[:2]) for source in task.sources[:2]] == [
        ("b1", "b1.jpg", b"b1"),
        ("b2", "b2.jpg", b"b2"),
    ]
    assert task.patches == (((10.0, 10.0), (90.0, 12.0), (50.0, 80.0)),)
    assert (task.px_per_mm, task.neutral_box) == (10.0, (0.0, 0.0, 5.0, 5.5))
    assert task.calibration == (("b1",), ("b2",))
    assert task.comparisons == (Wanted("one", (("b1",), ("b2",)), (("f1", "f2"),)),)


def test_only_the_images_are_needed_and_null_says_nothing(folder: Path) -> None:
    nothing = {"px_per_mm": None, "roi": None, "neutral_box": None, "calibration": None, "comparisons": None}
    for content in ({"images": listed()["images"]}, listed(**nothing)):
        task = series(folder, content).task
        assert (task.comparisons, task.patches, task.px_per_mm, task.neutral_box) == ((), (), None, None)
        assert task.calibration == ()


def test_a_photo_that_is_not_there_has_no_bytes(folder: Path) -> None:
    assert series(folder, listed()).task.sources[-1].data == b""
    for place in ("nowhere/at-all.jpg", "photos", "nul\0.jpg", "/dev/zero", "x" * 5000):
        assert photo_bytes(folder / place) == b""
    assert photo_bytes(folder / "photos/b1.jpg").startswith(b"b1")


def test_a_pipe_is_no_photo(folder: Path) -> None:
    os.mkfifo(folder / "pipe.jpg")
    assert photo_bytes(folder / "pipe.jpg") == b""


def test_a_photo_is_named_from_the_file_not_from_here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    assert series(folder, listed()).task.sources[0].data
    whole = [{"id": "b1", "file": str(folder / "photos" / "b1.jpg")}]
    assert series(folder, {"images": whole}).task.sources[0].data


def test_images_of_a_list_are_parted_into_the_sittings_they_name(folder: Path) -> None:
    content = listed(calibration=[["b1", "c1"]])
    content["images"][2]["sitting"], content["images"][3]["sitting"] = 1, "evening"
    content["comparisons"].append({"id": 2, "baseline": IDS[:2], "follow": ["f2", "c1", "f1"]})
    task = series(folder, content).task
    assert task.comparisons[0] == Wanted("one", (("b1",), ("b2",)), (("f1",), ("f2",)))
    assert task.comparisons[1] == Wanted("2", (("b1",), ("b2",)), (("f2",), ("c1",), ("f1",)))


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"images": []}, "images lists no image"),
        ({"images": None}, "images has to be a list"),
        ({"images": {"b1": "b1.jpg"}}, "images has to be a list"),
        ({"images": ["b1.jpg"]}, "images[0] has to be an object"),
        ({"images": [{"id": "a"}]}, "images[0].file has to be a text"),
        ({"images": [{"id": "a", "file": 3}]}, "images[0].file has to be a text"),
        ({"images": [{"id": "a", "file": " "}]}, "images[0].file has to be a text"),
        ({"images": [{"file": "a.jpg"}]}, "images[0].id has to be a text or a whole number"),
        ({"images": [{"id": True, "file": "a.jpg"}]}, "images[0].id has to be a text or a whole number"),
        ({"images": [{"id": 1.5, "file": "a.jpg"}]}, "images[0].id has to be a text or a whole number"),
        ({"images": [{"id": "", "file": "a.jpg"}]}, "images[0].id has to be a text or a whole number"),
        (
            {"images": [{"id": 1, "file": "a"}, {"id": "1", "file": "b"}]},
            "images[1].id repeats 1: each may stand there once.",
        ),
        ({"images": [{"id": 1, "file": "a", "sitting": []}]}, "images[0].sitting has to be a text or"),
        ({"images": [{"id": n, "file": "a"} for n in range(2001)]}, "images lists more than 2000 images"),
        ({"px_per_mm": 0}, "px_per_mm has to be above 0"),
        ({"px_per_mm": -3}, "px_per_mm has to be above 0"),
        ({"px_per_mm": 1001}, "px_per_mm has to be above 0"),
        ({"px_per_mm": "10"}, "px_per_mm has to be a number"),
        ({"px_per_mm": True}, "px_per_mm has to be a number"),
        ({"px_per_mm": float("nan")}, "px_per_mm has to be a number"),
        ({"px_per_mm": float("inf")}, "px_per_mm has to be a number"),
        ({"px_per_mm": 10**400}, "px_per_mm has to be a number"),
        ({"roi": AREA[:2]}, "roi has to be at least three points"),
        ({"roi": []}, "roi has to be at least three points"),
        ({"roi": [[0, 0], [1, 1], [2, 2]]}, "roi has to be at least three points"),
        ({"roi": [[0, 0], [1, 1], [2, 2, 2]]}, "roi has to be at least three points"),
        ({"roi": [[0, 0], [1, "1"], [2, 0]]}, "roi[1][1] has to be a number"),
        ({"roi": [0, 0, 1, 1]}, "roi[0] has to be a list"),
        ({"roi": "all"}, "roi has to be a list"),
        ({"neutral_box": [0, 0, 5]}, "neutral_box has to be [x0, y0, x1, y1]"),
        ({"neutral_box": [5, 0, 5, 9]}, "neutral_box has to be [x0, y0, x1, y1]"),
        ({"neutral_box": [0, 9, 5, 1]}, "neutral_box has to be [x0, y0, x1, y1]"),
        ({"neutral_box": {}}, "neutral_box has to be a list"),
        ({"calibration": ["b1"]}, "calibration[0] has to be a list"),
        ({"calibration": [[]]}, "calibration[0] names no image"),
        ({"calibration": [["b1"], ["b1"]]}, "calibration[1] repeats b1: each may stand there once."),
        ({"calibration": [["b9"]]}, "calibration[0][0] names an image that is not among the images: b9"),
        ({"comparisons": {}}, "comparisons has to be a list"),
        ({"comparisons": [[]]}, "comparisons[0] has to be an object"),
        ({"comparisons": [{"id": "x"}]}, "comparisons[0].baseline has to be a list"),
        ({"comparisons": [{"id": "x", "baseline": ["b1"]}]}, "comparisons[0].follow has to be a list"),
        ({"comparisons": [{"baseline": ["b1"], "follow": ["f1"]}]}, "comparisons[0].id has to be a text or"),
        ({"comparisons": [{"id": "x", "baseline": [], "follow": ["f1"]}]}, "comparisons[0].baseline names no image"),
        ({"comparisons": [{"id": "x", "baseline": ["b1"], "follow": []}]}, "comparisons[0].follow names no image"),
        (
            {"comparisons": [{"id": "x", "baseline": ["b1", "b1"], "follow": ["f1"]}]},
            "comparisons[0].baseline[1] repeats b1: each may stand there once.",
        ),
        (
            {"comparisons": [{"id": "x", "baseline": ["b1"], "follow": ["F1"]}]},
            "comparisons[0].follow[0] names an image that is not among the images: F1",
        ),
        ({"comparisons": [{"id": "x", "baseline": ["b1"], "follow": ["f1"]}] * 2}, "comparisons[1].id repeats x"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(folder: Path, more: dict[str, object], said: str) -> None:
    assert refused(folder, listed(**more)).startswith(f"In series.json, {said}")


@pytest.mark.parametrize("text", ["", "{", '{"images": [}', "\ufeff{", '{"images": ' + "9" * 5000 + "}", "[" * 100_000])
def test_what_is_no_json_is_said(folder: Path, text: str) -> None:
    assert "is not a JSON file: line 1 cannot" in refused(folder, text)


def test_the_line_of_a_mistake_is_said_and_a_mark_of_byte_order_is_none(folder: Path) -> None:
    assert "line 3 cannot" in refused(folder, '{\n"images":\n[}')
    assert series(folder, "\ufeff" + json.dumps(listed())).task.sources
    (folder / "latin.json").write_bytes('{"images": "é"}'.encode("latin-1"))
    with pytest.raises(UserError, match="is not a JSON file"):
        read_series(folder / "latin.json")


@pytest.mark.parametrize("content", [[], "text", "3", None])
def test_what_is_no_object_is_said(folder: Path, content: object) -> None:
    said = refused(folder, json.dumps(content))
    assert said == "series.json does not list photos: it has to be an object with images in it."


def test_a_file_that_is_not_there_or_too_large_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError, match=r"There is no file .*/gone\.json\."):
        read_series(folder / "gone.json")
    assert "has more than 16 MB" in refused(folder, " " * (MOST_BYTES + 1))
    monkeypatch.setattr(series_file, "MOST_BYTES", 3000)
    with pytest.raises(UserError, match=r"photos of series\.json have more than"):
        series(folder, listed())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(IDS),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["id", "file", "follow"]), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["images", "px_per_mm", "roi", "calibration", "comparisons"]), JSON))
def test_whatever_a_file_holds_it_is_a_series_or_a_sentence(content: dict[str, object]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        try:
            assert series(Path(folder), listed() | content).task.sources
        except UserError as problem:
            assert str(problem)


def answered(folder: Path, patch: PatchResult, content: object = None, **more: Any) -> dict[str, Any]:
    found = series_answer(Result((patch,), **more), series(folder, listed() if content is None else content))
    read: dict[str, Any] = json.loads(json.dumps(found, allow_nan=False))
    return read


@pytest.fixture
def full(folder: Path) -> dict[str, Any]:
    """Answer a series of which all but the last photo could be measured."""
    told = Description(41.26, 0.0312, 0.21349, 0.2, 0.15, 0.1)
    matrix = ((1.0, 0.0, 3.0), (0.0, 1.0, -2.0), (1.23456e-7, 0.0, 1.0))
    photo = PatchPhoto(True, (), 1.25, told, -0.4, 0.02, ((10.127, 20.0),), matrix)
    change = Change(-14.25, 6.1, -18.0, -9.5)
    patch = PatchResult(
        dict.fromkeys(IDS[:-1], photo),
        {"one": PatchChange(Verdict.DECREASE, ((Quantity.INDEX, change), (Quantity.COUNT, change)), (), False)},
    )
    gate = Gate(Reason.UNREADABLE, 0, 0)
    return answered(folder, patch, px_per_mm=9.87654321, refused={"c1": gate})


def test_all_that_was_found_of_an_image_is_answered(full: dict[str, Any]) -> None:
    assert (full["method"], full["version"], full["px_per_mm"]) == ("registered pore load", "1", 9.8765)
    assert [image["id"] for image in full["images"]] == IDS
    assert full["images"][0] == {
        "id": "b1",
        "accepted": True,
        "reasons": [],
        "gates": [],
        "pores_per_cm2": 41.26,
        "area_fraction": 0.0312,
        "mean_diameter_mm": 0.2135,
        "index": 1.25,
        "redness": -0.4,
        "shine": 0.02,
        "points": [[10.13, 20.0]],
        "to_baseline": [[1.0, 0.0, 3.0], [0.0, 1.0, -2.0], [1.23456e-7, 0.0, 1.0]],
        "uncertainty": {"pores_per_cm2": 0.2, "area_fraction": 0.15, "mean_diameter_mm": 0.1},
    }
    last = full["images"][-1]
    assert (last["accepted"], last["reasons"]) == (False, ["unreadable"])
    assert last["gates"] == [{"reason": "unreadable", "figure": 0, "limit": 0}]
    assert (last["index"], last["points"], last["to_baseline"]) == (None, [], None)


def test_all_that_was_found_of_a_comparison_is_answered(full: dict[str, Any]) -> None:
    assert full["comparisons"] == [
        {
            "id": "one",
            "comparable": True,
            "reasons": [],
            "gates": [],
            "change_pct": {"index": -14.25, "count": -14.25, "area": None, "redness": None},
            "mdc_pct": {"index": 6.1, "count": 6.1, "area": None, "redness": None},
            "low_pct": -18.0,
            "high_pct": -9.5,
            "verdict": "decrease",
            "noise_assumed": False,
        }
    ]


def test_what_was_not_found_is_null_and_ids_stay_as_they_were_written(folder: Path) -> None:
    content = listed()
    content["images"][0]["id"], content["comparisons"][0]["id"] = 7, 1
    content["comparisons"][0]["baseline"] = [7]
    endless = PatchPhoto(True, (Gate(Reason.MOVED, float("inf"), 2.0),), float("nan"))
    found = answered(folder, PatchResult({"7": endless}), content, refused={"f1": Gate(Reason.UNREADABLE, 0, 0)})
    first, second = found["images"][:2]
    assert (first["id"], first["accepted"], first["index"]) == (7, True, None)
    assert first["gates"] == [{"reason": "moved", "figure": None, "limit": 2.0}]
    assert (second["id"], second["accepted"]) == ("b2", False)
    (compared,) = found["comparisons"]
    assert (compared["id"], compared["comparable"], compared["verdict"]) == (1, False, "not_comparable")
    assert compared["reasons"] == ["unreadable"]
    assert set(compared["change_pct"].values()) == set(compared["mdc_pct"].values()) == {None}
    assert (compared["low_pct"], compared["high_pct"], compared["noise_assumed"]) == (None, None, True)
