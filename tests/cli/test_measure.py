"""Measuring from the command line, with photos of drawn skin, and without any diary."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from poreditary.cli import passphrase
from poreditary.cli.measure_text import Shown, photo_lines, series_lines
from poreditary.cli.speech import speak
from poreditary.cli.terminal import Terminal
from poreditary.domain.measuring import Change, Gate, PatchChange, PatchPhoto, Quantity, Reason, Verdict
from poreditary.measure.series_file import read_series
from poreditary.measure.task import PatchResult, Result
from tests.cli.conftest import Run
from tests.conftest import StandingClock
from tests.photo import samples
from tests.skin.scene import Photo, sitting, someone
from tests.skin.seeds import DEVELOPMENT_SEEDS


@dataclass(frozen=True)
class Drawn:
    """A person before and after, in a folder of photos."""

    before: list[Photo]
    after: list[Photo]

    def put(self, folder: Path) -> Path:
        """Write the photos and a file that lists them; return that."""
        folder.mkdir()
        named = {f"{kind}{at}": photo for kind in ("before", "after") for at, photo in enumerate(getattr(self, kind))}
        for name, photo in named.items():
            (folder / f"{name}.jpg").write_bytes(photo.data)
        (folder / "bad.jpg").write_bytes(named["before0"].data[:2000])
        content = {
            "images": [{"id": name, "file": f"{name}.jpg"} for name in [*named, "bad", "missing"]],
            "px_per_mm": self.before[0].shot.px_per_mm,
            "roi": self.before[0].shot.patch,
            "comparisons": [
                {"id": "weeks", "baseline": _names(named, "before"), "follow": _names(named, "after")},
                {"id": "lost", "baseline": _names(named, "before"), "follow": ["bad", "missing"]},
            ],
        }
        (folder / "series.json").write_text(json.dumps(content))
        return folder / "series.json"


def _names(named: dict[str, Photo], kind: str) -> list[str]:
    return [name for name in named if name.startswith(kind)]


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    person = someone(DEVELOPMENT_SEEDS[0])
    return Drawn(list(sitting(person, day=1, photos=2)), list(sitting(person.changed(depth=0.65), day=30, photos=2)))


@pytest.fixture(scope="module")
def listed(drawn: Drawn, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return drawn.put(tmp_path_factory.mktemp("series") / "photos")


@pytest.fixture(scope="module")
def answered(listed: Path) -> dict[str, Any]:
    """Return the answer to the series, measured once by the program itself."""
    command = [
        sys.executable,
        "-m",
        "poreditary",
        "measure",
        "--series",
        str(listed),
        "--json",
        "--diary",
        str(listed.parent / "d"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    read: dict[str, Any] = json.loads(done.stdout, parse_constant=_refuse)
    return read


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """Return a photo of anything but skin."""
    (tmp_path / "plain.jpg").write_bytes(samples.photo("JPEG", samples.upright(400, 300)))
    return tmp_path / "plain.jpg"


def _refuse(name: str) -> None:
    raise ValueError(name)


def test_a_series_is_answered_without_a_diary(answered: dict[str, Any], listed: Path) -> None:
    assert set(answered) == {"method", "version", "px_per_mm", "images", "comparisons"}
    assert not (listed.parent / "d").exists()
    weeks = answered["comparisons"][0]
    assert (weeks["id"], weeks["comparable"], weeks["verdict"], weeks["reasons"]) == ("weeks", True, "decrease", [])
    assert weeks["low_pct"] < weeks["change_pct"]["index"] < weeks["high_pct"] < 0
    assert 0 < weeks["mdc_pct"]["index"] < -weeks["change_pct"]["index"]
    assert weeks["noise_assumed"]


def test_each_image_is_described_and_laid_on_the_first(answered: dict[str, Any], drawn: Drawn) -> None:
    images = {image["id"]: image for image in answered["images"]}
    good = [images[name] for name in images if name not in {"bad", "missing"}]
    assert all(image["accepted"] and image["index"] > 0 and image["points"] for image in good)
    assert all(image["pores_per_cm2"] > 0 and 0 < image["area_fraction"] < 1 for image in good)
    assert images["before0"]["to_baseline"] == pytest.approx(np.eye(3), abs=1e-4)
    before, after = drawn.before[0].shot, drawn.after[0].shot
    laid = cv2.perspectiveTransform(after.pores_px[None], np.array(images["after0"]["to_baseline"]))[0]
    low, high = np.min(before.patch, axis=0), np.max(before.patch, axis=0)
    near = ((before.pores_px > low) & (before.pores_px < high)).all(axis=1)
    off = np.linalg.norm(laid - before.pores_px, axis=1)[near]
    assert np.median(off) < 1


def test_what_is_no_photo_or_missing_ends_nothing(answered: dict[str, Any]) -> None:
    for image in answered["images"][-2:]:
        assert (image["accepted"], image["reasons"]) == (False, ["unreadable"])
        assert image["index"] is image["pores_per_cm2"] is image["to_baseline"] is None
    lost = answered["comparisons"][1]
    assert (lost["comparable"], lost["verdict"], lost["change_pct"]["index"]) == (False, "not_comparable", None)


def test_in_sentences_the_refused_come_first_and_then_what_became_of_it(tmp_path: Path) -> None:
    images = [{"id": name, "file": f"{name}.jpg"} for name in ("b", "f", "bad")]
    compared = [{"id": name, "baseline": ["b"], "follow": ["f"]} for name in ("weeks", "lost")]
    (tmp_path / "series.json").write_text(json.dumps({"images": images, "comparisons": compared}))
    (tmp_path / "bad.jpg").write_text("no photo")
    photo, gate = PatchPhoto(True, index=1.0), Gate(Reason.BLURRED, 1.26, 0.8)
    changes = {
        "weeks": PatchChange(Verdict.DECREASE, ((Quantity.INDEX, Change(-14.0, 6.0, -18.0, -10.0)),)),
        "lost": PatchChange(Verdict.NOT_COMPARABLE, gates=(gate,)),
    }
    photos = {"b": photo, "f": PatchPhoto(False, (gate,))}
    result = Result((PatchResult(photos, changes),), None, {"bad": Gate(Reason.UNREADABLE, 0, 0)})
    said = list(series_lines(result, read_series(tmp_path / "series.json"), speak("en")))
    assert said[0].startswith(
        "f (f.jpg): not measured. Softer than the baseline: details run together within about 0.24 mm"
    )
    assert said[1].startswith("bad (bad.jpg): not measured. This is not a photo")
    assert said[2].startswith("weeks: Pores are less visible than at your baseline, by 14 %")
    assert said[3].startswith("  Your own noise is not known yet")
    assert said[4].startswith("lost: Not comparable. Softer than the baseline")
    assert len(said) == 5


def missing(file: object) -> str:
    return f"There is no file {file}. Check its path and whether it was moved.\n"


def test_a_photo_that_a_series_names_but_nobody_has_is_said_to_be_missing(run: Run, tmp_path: Path) -> None:
    images = [{"id": "bad", "file": "bad.jpg"}, {"id": "lost", "file": "sub/lost.jpg"}]
    compared = [{"id": name, "baseline": [name], "follow": [name]} for name in ("bad", "lost")]
    (tmp_path / "series.json").write_text(json.dumps({"images": images, "comparisons": compared}))
    (tmp_path / "bad.jpg").write_text("no photo")
    answer = run("measure", "--series", tmp_path / "series.json")
    bad, lost, bad_pair, lost_pair = answer.out.splitlines()
    assert bad.startswith("bad (bad.jpg): not measured. This is not a photo")
    assert f"{lost}\n" == f"lost (lost.jpg): not measured. {missing('sub/lost.jpg')}"
    assert bad_pair.startswith("bad: Not comparable. This is not a photo")
    assert f"{lost_pair}\n" == f"lost: Not comparable. {missing('sub/lost.jpg')}"


def test_each_photo_is_described_by_itself(run: Run, listed: Path, drawn: Drawn, folder: Path) -> None:
    place = listed.parent
    answer = run("measure", place / "before0.jpg", place / "after0.jpg", "--px-per-mm", drawn.before[0].shot.px_per_mm)
    assert (answer.status, answer.err) == (0, "")
    first, second = answer.out.splitlines()
    assert first.startswith("before0.jpg: can be measured. About ")
    assert " pores per cm², give or take 60 %." in first
    assert first.endswith("do not compare them.") or "glares" in first
    assert second.startswith("after0.jpg: can be measured. ")
    assert not folder.exists()


@pytest.mark.parametrize(
    ("px_per_mm", "why"), [(None, "because the scale is not known"), (6.0, "that takes 8 pixels to a millimetre")]
)
def test_why_pores_are_not_counted_is_said(px_per_mm: float | None, why: str) -> None:
    (line,) = photo_lines("far.jpg", PatchPhoto(True), px_per_mm, speak("en"))
    assert line.startswith("far.jpg: can be measured. ")
    assert why in line


def test_without_a_scale_there_are_no_counts(run: Run, listed: Path) -> None:
    answer = run("measure", listed.parent / "before0.jpg", "--json")
    assert (answer.status, answer.err) == (0, "")
    (said,) = answer.value["photos"]
    assert said["accepted"]
    assert said["pores_per_cm2"] is said["mean_diameter_mm"] is said["px_per_mm"] is None
    assert said["file"] == str(listed.parent / "before0.jpg")
    assert "to_baseline" not in said
    told = list(photo_lines("me.jpg", PatchPhoto(True, index=1.0, shine=0.031), None, speak("en")))
    assert len(told) == 1
    assert "because the scale is not known" in told[0]
    assert told[0].endswith("3 % of it glares in this light.")


def test_what_is_no_photo_is_refused_and_the_others_described(run: Run, listed: Path, plain: Path) -> None:
    answer = run("measure", listed, plain)
    assert answer.status == 1
    refused, described = answer.out.splitlines()
    assert refused.startswith("series.json: not measured. This is not a photo that can be read.")
    assert described.startswith("plain.jpg: not measured. ")
    assert "This is not a photo" not in described


def test_a_photo_of_no_skin_is_refused_with_reasons(run: Run, plain: Path) -> None:
    answer = run("measure", plain, "--json")
    (said,) = answer.value["photos"]
    assert answer.status == 0
    assert not said["accepted"]
    assert said["reasons"]


def test_a_locked_diary_is_left_alone(
    run: Run, kept: Path, plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "words").write_text("seven quiet mornings")
    assert run("passwd", "--new-file", tmp_path / "words").status == 0
    monkeypatch.setattr(passphrase, "unlocked", lambda *_all: pytest.fail("the diary was opened"))
    before = {file: file.stat().st_mtime_ns for file in kept.rglob("*")}
    assert run("measure", plain).status == 0
    assert {file: file.stat().st_mtime_ns for file in kept.rglob("*")} == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "one of the arguments PHOTO --series"),
        (("a.jpg", "--series", "b.json"), "not allowed with"),
        (("--series", "b.json", "--px-per-mm", "9"), "--px-per-mm: only allowed with PHOTO"),
        (("a.jpg", "--px-per-mm", "0"), "is not a number of pixels per millimetre"),
        (("a.jpg", "--px-per-mm", "nan"), "is not a number of pixels per millimetre"),
    ],
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...], said: str) -> None:
    answer = run("measure", *arguments)
    assert (answer.status, answer.out) == (2, "")
    assert said in answer.err


def test_a_file_that_is_no_series_is_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "series.json").write_text("{}")
    answer = run("measure", "--series", tmp_path / "series.json", "--json")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err == "In series.json, images has to be a list in brackets.\n"
    answer = run("measure", tmp_path / "gone.jpg", tmp_path / "series.json")
    assert (answer.status, answer.err) == (1, missing(tmp_path / "gone.jpg"))
    answer = run("measure", tmp_path)
    assert answer.err.startswith(f"{tmp_path} cannot be read: Is a directory. Check that it is a file")
    answer = run("measure", "--series", tmp_path / "gone.json")
    assert (answer.status, answer.err) == (1, missing(tmp_path / "gone.json"))


def test_the_scale_card_is_written(run: Run, tmp_path: Path, folder: Path) -> None:
    answer = run("measure", "--card", tmp_path / "card.pdf", "--paper", "us-letter")
    assert (answer.status, answer.out) == (0, f"Scale card: {tmp_path / 'card.pdf'}. Print it at 100 %.\n")
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert not folder.exists()
    assert run("measure", "--card", tmp_path / "none" / "card.pdf").status == 1


def test_how_far_it_is_is_said_where_a_person_looks_on(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, clock: StandingClock, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with Shown(Terminal(tmp_path, speak("en"), is_json=False, clock=clock)) as shown:
        for done in (0, 1, 1, 4):
            shown.part(1, 2)(done, 4)
    assert capsys.readouterr().err == "".join(f"\rMeasured so far: {n} %" for n in (50, 62, 100)) + "\n"
