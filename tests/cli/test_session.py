from datetime import date, time
from pathlib import Path

import pytest

from poreditary.cli.main import main
from poreditary.diary.diary import Diary
from poreditary.domain.plan import Appointment
from tests.cli.conftest import Run
from tests.conftest import StandingClock


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


def test_a_course_is_planned_by_the_same_command_as_course_plan(
    tmp_path: Path, clock: StandingClock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    wishes = ["plan", "microneedling", "--clinic", "Clinic B", "--goal", "calmer", "--cost", "90", "--note", "n"]
    said = []
    for command in ("session", "course"):
        folder = tmp_path / command
        assert main([command, *wishes, "--diary", str(folder)], clock) == 0
        printed = capsys.readouterr()
        assert printed.err == f"A new diary was made in {folder}.\n"
        said.append(printed.out)
    assert said[0] == said[1]
    assert said[0].startswith("Microneedling (1) · Clinic B · 0 of 3 sessions · next due 2026-11-21 · planned 270.00")


def test_a_booked_visit_is_listed_in_place_of_the_day_that_is_due(kept: Path, run: Run) -> None:
    diary = Diary(kept)
    diary.plan.add_appointment(Appointment(date(2026, 12, 14), diary.now(), at=time(10, 30), course_id=1))
    diary.close()
    assert "0 of 4 sessions · booked 2026-12-14 10:30" in run("session", "list").out
    (course,) = run("session", "list", "--json").value["courses"]
    assert course["booked"] == {"day": "2026-12-14", "at": "10:30:00"}


@pytest.mark.usefixtures("kept")
def test_a_course_that_was_ended_is_listed_as_that(run: Run) -> None:
    run("course", "end", "--day", "2026-11-20")
    assert "0 of 4 sessions · ended 2026-11-20" in run("session", "list").out


@pytest.mark.usefixtures("kept")
def test_the_course_s_own_currency_goes_before_that_of_other_sessions(run: Run) -> None:
    run("session", "add", "--single", "--name", "Facial", "--cost", "5", "--currency", "USD", "--day", "2026-11-02")
    run("course", "edit", "--cost", "150", "--currency", "TWD")
    (course,) = run("session", "add", "1", "--cost", "90", "--json").value["courses"]
    assert course["sessions"][0]["currency"] == "TWD"
    (other,) = run("session", "add", "--single", "--name", "Peel", "--cost", "7", "--json").value["single"]
    assert other["currency"] == "TWD"


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
