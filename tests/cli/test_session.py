from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
from tests.cli.conftest import Run


@pytest.mark.usefixtures("kept")
def test_a_session_goes_to_the_only_running_course(run: Run) -> None:
    answer = run("session", "add", "--cost", "180", "--currency", "eur", "--pain", "4", "--area", "cheeks", "--json")
    assert answer.status == 0
    (course,) = answer.value["courses"]
    (session,) = course["sessions"]
    assert (course["done"], course["sessions_planned"], course["next_due"]) == (1, 4, "2026-12-19")
    assert (session["cost"], session["currency"], session["pain"]) == (18000, "EUR", 4)
    assert (session["name"], session["clinic"], session["day"]) == ("Microneedling", "Clinic A", "2026-11-21")


@pytest.mark.usefixtures("kept")
def test_the_next_session_is_as_the_last_but_for_what_is_said(run: Run) -> None:
    run(
        "session",
        "add",
        "--area",
        "cheeks",
        "--device",
        "pen",
        "--cost",
        "180",
        "--currency",
        "TWD",
        "--day",
        "2026-11-02",
    )
    answer = run("session", "add", "microneedling", "--device", "other pen", "--cost", "90.5", "--json")
    second = answer.value["courses"][0]["sessions"][1]
    assert (second["area"], second["device"], second["cost"], second["currency"]) == (
        "cheeks",
        "other pen",
        9050,
        "TWD",
    )
    assert second["pain"] is None


def test_the_clinics_windows_open_with_the_session(kept: Path, run: Run) -> None:
    assert run("session", "add", "--window", "actives=7", "make-up=2").status == 0
    assert "[=] Retinoid" in run("log").out
    diary = Diary(kept)
    windows = diary.treatments.windows(diary.treatments.sessions()[0].id)
    assert [(window.kind, window.length, window.source) for window in windows] == [
        ("actives", 7, "clinic"),
        ("make_up", 2, "clinic"),
        ("heat", 5, "window_heat.monarch"),
        ("sun", 3, "window_sun.golden_coast"),
        ("procedure", 7, "window_procedure.metrolina"),
    ]
    diary.close()


@pytest.mark.usefixtures("kept")
def test_a_list_shows_how_far_a_course_is_and_what_it_cost(run: Run) -> None:
    run("session", "add", "--cost", "180.50", "--currency", "EUR", "--day", "2026-11-02", "--pain", "3")
    assert run("session", "list").out.splitlines() == [
        "Microneedling (1) · Clinic A · 1 of 4 sessions · next due 2026-11-30 · 180.50 EUR",
        "  1. 2026-11-02 · 180.50 EUR · pain 3 of 10",
    ]


@pytest.mark.usefixtures("kept")
def test_a_course_that_waits_says_since_when(run: Run) -> None:
    assert "0 of 4 sessions · was due 2026-11-01" in run("session", "list").out


@pytest.mark.usefixtures("kept")
def test_a_treatment_of_the_guide_or_a_name_of_ones_own_makes_a_single_session(run: Run) -> None:
    known = run("session", "add", "--treatment", "carbon-laser", "--json").value
    own = run("session", "add", "--single", "--name", "Facial by a friend", "--json").value
    assert (known["courses"], known["single"][0]["treatment"]) == ([], "carbon_laser")
    assert (own["single"][0]["treatment"], own["single"][0]["name"]) == ("", "Facial by a friend")
    assert "Facial by a friend · 2026-11-21" in run("session", "list").out


def test_a_course_is_planned_in_a_new_diary(folder: Path, run: Run) -> None:
    answer = run("session", "plan", "microneedling", "--sessions", "6", "--clinic", "Clinic B", "--goal", "calmer")
    assert answer.status == 0
    assert answer.err == f"A new diary was made in {folder}.\n"
    assert answer.out == "Microneedling (1) · Clinic B · 0 of 6 sessions · next due 2026-11-21\n"


@pytest.mark.usefixtures("kept")
def test_several_running_courses_must_be_told_apart(run: Run) -> None:
    run("session", "plan", "My laser", "--treatment", "carbon_laser", "--sessions", "3")
    refused = run("session", "add")
    assert refused.status == 1
    assert refused.err == "Several courses are meant: My laser (2), Microneedling (1). Name one by its id.\n"
    assert "My laser (2) · 1 of 3 sessions" in run("session", "add", "my LASER").out
    assert "My laser (2) · 2 of 3 sessions" in run("session", "add", "2").out


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("add", "peel"), "There is no course peel. Choose one of: Microneedling (1)."),
        (("add", "--treatment", "magic"), "There is no treatment magic in the guide. Choose one of: chemical_peel,"),
        (("add", "--single"), "Name a treatment of the guide, or write a name of your own."),
        (("add", "--day", "2027-01-01"), "2027-01-01 has not come yet."),
        (("add", "--currency", "euro"), "EURO is not a currency."),
        (("plan", "--sessions", "3"), "Name a treatment of the guide, or write a name of your own."),
    ],
)
def test_what_cannot_be_logged_is_refused_with_one_sentence(
    run: Run, arguments: tuple[str, ...], sentence: str
) -> None:
    answer = run("session", *arguments)
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith(sentence)
    assert answer.err.count("\n") == 1


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("plan", "peel"),
        ("plan", "peel", "--sessions", "0"),
        ("add", "--cost", "12.345"),
        ("add", "--pain", "11"),
        ("add", "--window", "sleep=3"),
        ("add", "--window", "actives"),
    ],
)
def test_wrong_values_are_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    answer = run("session", *arguments)
    assert answer.status == 2
    assert "usage: poreditary session" in answer.err


def test_a_session_without_a_running_course_is_refused(kept: Path, run: Run) -> None:
    diary = Diary(kept)
    diary.treatments.end_course(1)
    diary.close()
    answer = run("session", "add")
    assert answer.err == "No course is running. Plan one, or name the treatment of a single session.\n"
