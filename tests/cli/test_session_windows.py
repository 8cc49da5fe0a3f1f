"""Sessions logged from the command line open their aftercare windows and say until when and why."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.pauses import muted_on, pauses_on
from poreditary.domain.kinds import StepKind
from tests.cli.conftest import Run
from tests.conftest import StandingClock, Year

TODAY = date(2026, 11, 21)
pytestmark = pytest.mark.xdist_group("example_year")


@pytest.fixture
def demo(example_year: Year, folder: Path) -> Path:
    """Put a copy of the example year where this test's command line looks."""
    shutil.copytree(example_year[0], folder)
    return folder


@pytest.fixture
def peeled(demo: Path, run: Run, clock: StandingClock) -> Iterator[Diary]:
    """Return the example year with a peel logged by the command line."""
    assert run("session", "add", "--treatment", "chemical_peel").status == 0
    diary = Diary(demo, clock)
    yield diary
    diary.close()


def acid_on(diary: Diary, day: date) -> str:
    """Return the source of the window that rests the evening acid on a day, empty where it does not rest."""
    routines = diary.routines.on(day)
    resting = muted_on(diary, day, routines, pauses_on(diary, day, diary.treatments.courses()))
    acids = [step.step.id for routine in routines for step in routine.steps if step.step.kind is StepKind.EXFOLIATE]
    assert len(acids) == 1
    return resting[acids[0]].pause.window.source if acids[0] in resting else ""


@pytest.mark.usefixtures("demo")
def test_a_peel_on_the_example_year_mutes_the_evening_acid_and_says_until_when_and_why(run: Run) -> None:
    before = next(line for line in run("log").out.splitlines() if "Exfoliate" in line)
    assert "until 2026-11-23 · the clinic: No acids for 7 days." in before

    said = run("session", "add", "--treatment", "chemical_peel").out
    assert (
        "No acids or retinoid until 2026-11-30 · longest quoted: 10 days (allurefl.com, clinic handout); "
        "others: 2 days (Krauss Dermatology)"
    ) in said.splitlines()
    sunscreen = "Ask the clinic when to start sunscreen; shade until then."
    assert [line for line in said.splitlines() if line.startswith(sunscreen) and "Krauss Dermatology" in line]

    after = next(line for line in run("log").out.splitlines() if "Exfoliate" in line)
    assert after.strip().startswith("[=] Exfoliate")
    assert after.endswith("paused: No acids or retinoid until 2026-11-30 · 10 days (allurefl.com, clinic handout)")


def test_the_acid_rests_to_the_last_day_of_the_window_and_is_back_on_the_next(peeled: Diary) -> None:
    assert acid_on(peeled, TODAY - timedelta(days=1)) == "clinic"
    assert acid_on(peeled, TODAY) == "window_actives.allure_peel"
    assert acid_on(peeled, date(2026, 11, 30)) == "window_actives.allure_peel"
    assert acid_on(peeled, date(2026, 12, 1)) == ""


def test_with_the_peel_in_the_trash_only_the_window_of_the_other_session_is_left(peeled: Diary) -> None:
    peel = max(peeled.treatments.sessions(), key=lambda session: session.id)
    peeled.treatments.discard_session(peel.id)
    assert acid_on(peeled, date(2026, 11, 23)) == "clinic"
    assert acid_on(peeled, date(2026, 11, 24)) == ""

    peeled.undo()
    assert acid_on(peeled, date(2026, 11, 24)) == "window_actives.allure_peel"


@pytest.mark.usefixtures("demo")
def test_a_peel_too_soon_after_another_treatment_is_mentioned_and_logged(run: Run) -> None:
    answer = run("session", "add", "--treatment", "chemical_peel", "--json")
    assert answer.status == 0
    assert answer.value["notices"] == [
        "Microneedling of 2026-11-17 asks for no other treatment until 2026-11-23: "
        "at least 7 days (Metrolina Dermatology, clinic handout)."
    ]


@pytest.mark.usefixtures("kept")
def test_what_rests_before_a_peel_is_mentioned_where_it_was_used_and_no_sooner(run: Run) -> None:
    peel = ("session", "add", "--treatment", "chemical_peel", "--json", "--no-windows")
    run("log", "--step", "retinoid", "--day", "2026-11-10")
    assert run(*peel).value["notices"] == []

    run("log", "--step", "retinoid", "--day", "2026-11-11")
    run("log", "--skip", "retinoid=tired", "--day", "2026-11-12")
    (used,) = run(*peel).value["notices"]
    assert used == (
        "Retinoid was last used on 2026-11-11; before this treatment acids and retinoids rest from 2026-11-11 on: "
        "10 days (allurefl.com)."
    )


@pytest.mark.usefixtures("kept")
def test_the_clinics_days_go_before_the_quote_of_that_kind_alone(run: Run) -> None:
    said = ("--instruction", "No acids for a week,\nno make-up today.")
    answer = run("session", "add", *said, "--window", "actives=7", "make-up=1", "--json")
    windows = {window["kind"]: window for window in answer.value["courses"][0]["sessions"][0]["windows"]}
    assert {kind: (found["until_day"], found["source"]) for kind, found in windows.items()} == {
        "actives": ("2026-11-27", "clinic"),
        "make_up": ("2026-11-21", "clinic"),
        "heat": ("2026-11-25", "window_heat.monarch"),
        "sun": ("2026-11-23", "window_sun.golden_coast"),
        "procedure": ("2026-11-27", "window_procedure.metrolina"),
    }
    assert windows["actives"]["text"] == "No acids for a week, no make-up today."
    assert "No acids or retinoid until 2026-11-27 · the clinic: No acids for a week" in run("session", "list").out


@pytest.mark.usefixtures("kept")
def test_no_windows_opens_none_but_what_the_clinic_asks(run: Run) -> None:
    bare = run("session", "add", "--no-windows", "--json").value
    assert bare["courses"][0]["sessions"][0]["windows"] == []
    assert bare["to_ask"] == []
    asked = run("session", "add", "--no-windows", "--window", "heat=2", "--json").value
    assert [window["kind"] for window in asked["courses"][0]["sessions"][1]["windows"]] == ["heat"]


@pytest.mark.usefixtures("kept")
def test_a_list_shows_the_windows_open_today_under_their_session(run: Run) -> None:
    run("session", "add", "--day", "2026-11-08", "--window", "heat=14", "make_up=13", "--no-windows")
    assert run("session", "list").out.splitlines()[1:] == [
        "  1. 2026-11-08",
        "     No heat or sport until 2026-11-21 · as the clinic asked",
    ]
    single = run("session", "add", "--single", "--name", "Facial by a friend").out.splitlines()
    assert single[1:] == [
        "  Facial by a friend · 2026-11-21",
        "No make-up until 2026-11-22 · only length quoted: 24 hours (Perfect Medical, clinic advertisement)",
        "Keep out of the sun: no source says how long. Sunscreen is part of the care after any treatment. "
        "(Untitled article on daily care and medical aesthetics for large pores)",
        "Ask the clinic when to start sunscreen; shade until then.",
    ]


@pytest.mark.usefixtures("kept")
def test_a_session_logged_late_opens_its_windows_from_its_own_day(run: Run) -> None:
    answer = run("session", "add", "--treatment", "aquagold", "--day", "2026-11-15", "--json")
    actives = next(one for one in answer.value["single"][0]["windows"] if one["kind"] == "actives")
    assert (actives["from_day"], actives["until_day"]) == ("2026-11-15", "2026-11-21")
    assert "[=] Retinoid" in run("log").out
    assert "[ ] Retinoid" in run("log", "--day", "2026-11-22").out
