"""Measuring what waits in the diary from the command line, with photos of drawn skin."""

from datetime import date, datetime, time
from pathlib import Path

import numpy as np
import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.domain.kinds import View, Zone
from poreditary.domain.measured_view import Scale, ScaleFrom
from poreditary.domain.measuring import Oval
from tests.cli.conftest import Run
from tests.conftest import StandingClock
from tests.skin.scene import Photo, sitting, someone
from tests.skin.seeds import DEVELOPMENT_SEEDS

BEFORE, AFTER = date(2026, 10, 1), date(2026, 11, 1)


@pytest.fixture(scope="module")
def drawn() -> dict[date, list[Photo]]:
    """Return photos of a person on two days, with pores that became less."""
    person = someone(DEVELOPMENT_SEEDS[0])
    later = person.changed(depth=0.65)
    return {BEFORE: list(sitting(person, day=1, photos=2)), AFTER: list(sitting(later, day=32, photos=2))}


@pytest.fixture
def kept_skin(folder: Path, clock: StandingClock, drawn: dict[date, list[Photo]]) -> Path:
    """Return the folder of a diary with these photos as the left cheek, and a patch on the first."""
    diary = Diary(folder, clock)
    for day, photos in drawn.items():
        for at, photo in enumerate(photos):
            looked = look_at(photo.data, f"{day}-{at}.jpg", datetime.combine(day, time(8, at)))
            diary.photos.keep(looked, View.LEFT_CHEEK)
    shot = drawn[BEFORE][0].shot
    scale = Scale(shot.px_per_mm, ScaleFrom.CARD)
    diary.patches.set_up(1, [(Zone.LEFT_CHEEK, oval_in(shot.patch, max(shot.pixels.shape)))], scale)
    diary.close()
    return folder


def oval_in(patch: tuple[tuple[float, float], ...], longest: int) -> Oval:
    """Return the upright oval inside the box around a patch, a little smaller."""
    low, high = np.min(patch, axis=0) / longest, np.max(patch, axis=0) / longest
    middle, half = (low + high) / 2, (high - low) / 2
    return Oval(*map(float, middle), *(0.95 * float(part) for part in half))


@pytest.mark.usefixtures("kept_skin")
def test_what_waits_is_measured_once_and_said(run: Run) -> None:
    first = run("measure", "--view", "left_cheek")
    assert (first.status, first.err) == (0, "")
    lines = first.out.splitlines()
    assert lines[0] == "Measured now: photos 4, sittings 1."
    assert lines[1].startswith("2026-11-01  Left cheek: Pores are less visible than at your baseline, by ")
    assert "a cautious value is assumed" in lines[2]
    assert lines[-1].startswith("  Calibration week: ")
    again = run("measure", "--view", "left_cheek", "--json").value
    assert again["measured"] == {"photos": [], "sittings": []}
    (patch,) = again["patches"]
    assert (patch["zone"], patch["baseline_days"], patch["noise_assumed"]) == ("left_cheek", ["2026-10-01"], True)
    (figure,) = patch["figures"]
    assert (figure["day"], figure["verdict"], figure["is_current"]) == ("2026-11-01", "decrease", True)
    assert -60 < figure["change_pct"]["index"] < -15
    assert figure["photos"] == [3, 4]
    assert run("measure", "--view", "left_cheek").out.splitlines()[0] == "Nothing was waiting to be measured."


@pytest.mark.usefixtures("kept_skin")
def test_once_a_week_has_begun_it_alone_says_what_teaches_the_noise(run: Run, folder: Path) -> None:
    diary = Diary(folder)
    diary.calibration.begin(View.LEFT_CHEEK)
    diary.calibration.count_in(diary.photos.photo(1).sitting_id)
    diary.close()
    *_, assumed, week = run("measure", "--view", "left_cheek").out.splitlines()
    assert assumed == "  Your own noise is not known yet, so a cautious value is assumed."
    assert week.startswith("  Calibration week: 1 of 3 sittings.")


def test_what_was_not_set_up_is_one_sentence(run: Run, kept: Path) -> None:
    answer = run("measure", "--view", "nose")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith("Nothing is measured of this view yet.")


def test_without_a_diary_there_is_nothing_to_measure(run: Run, folder: Path) -> None:
    assert run("measure", "--view", "nose").err.startswith("There is no diary in ")
    assert not folder.exists()
