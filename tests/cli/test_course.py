"""Courses on the command line."""

from datetime import date, time
from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.person import Caution, Profile
from poreditary.domain.plan import Appointment
from poreditary.domain.treatment import Course
from tests.cli.conftest import Run
from tests.domain.own_treatment import write_own_treatment


def test_numbers_left_out_come_from_the_published_series_with_the_fewest_sessions(folder: Path, run: Run) -> None:
    answer = run("course", "plan", "microneedling", "--clinic", "Clinic B")

    assert (answer.status, answer.err) == (0, f"A new diary was made in {folder}.\n")
    assert answer.out.splitlines() == [
        "Microneedling (1) · Clinic B · 0 of 3 sessions · next due 2026-11-21",
        "3 sessions, 28 days apart: from the published series with the fewest sessions (Golden Coast Dermatology). "
        "Other numbers: --sessions and --interval.",
    ]


@pytest.mark.usefixtures("kept")
def test_own_numbers_win_one_by_one(run: Run) -> None:
    both = run("course", "plan", "ipl", "--sessions", "7", "--interval", "9")
    assert both.out == "IPL (intense pulsed light) (2) · 0 of 7 sessions · next due 2026-11-21\n"

    sessions = run("course", "plan", "ipl", "--sessions", "7", "--another")
    assert sessions.out.splitlines()[1].startswith("21 days apart: from the published series")
    lights = ("Lights", "--treatment", "ipl", "--another")
    found = run("course", "plan", *lights, "--interval", "30", "--json").value["course"]
    assert (found["name"], found["treatment"]) == ("Lights", "ipl")
    assert (found["sessions_planned"], found["interval_days"]) == (4, 30)


@pytest.mark.usefixtures("kept")
def test_one_clinic_s_number_for_everything_is_named_as_that(run: Run) -> None:
    answer = run("course", "plan", "extract_infusion")
    assert "0 of 3 sessions" in answer.out
    assert "3 sessions: from one clinic’s statement for all treatments at once (Perfect Medical)." in answer.out


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("named", ["medium_peel", "Facial by a friend"])
def test_where_no_source_names_a_number_it_has_to_be_given(run: Run, named: str) -> None:
    refused = run("course", "plan", named)
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith("No source names a number of sessions for ")
    assert run("course", "plan", named, "--sessions", "1").out.endswith("0 of 1 session · next due 2026-11-21\n")


def test_a_treatment_of_the_person_s_own_file_is_planned(kept: Path, run: Run) -> None:
    write_own_treatment(kept, with_clinic=True)
    lines = run("course", "plan", "led_mask").out.splitlines()

    assert lines[0].startswith("LED mask (2) · 0 of 12 sessions")
    assert lines[1].startswith("12 sessions, 3 days apart: from your own note (What Clinic A said).")
    assert "    - Eyes are covered. (What Clinic A said)" in lines


@pytest.mark.usefixtures("kept")
def test_costs_are_shown_so_far_and_as_planned(run: Run) -> None:
    run("course", "edit", "--cost", "150", "--note", "ten per cent off")
    run("session", "add", "--cost", "120.50", "--day", "2026-11-02")
    run("course", "plan", "carbon_laser")
    run("session", "add", "carbon laser", "--cost", "4000", "--currency", "twd", "--day", "2026-11-02")
    run("session", "add", "--single", "--name", "Facial", "--cost", "10", "--currency", "EUR", "--day", "2026-11-02")

    assert run("course", "list").out.splitlines() == [
        "Carbon laser (2) · 1 of 2 sessions · next due 2026-11-30 · paid 4000.00 TWD · planned cost not known",
        "Microneedling (1) · Clinic A · 1 of 4 sessions · next due 2026-11-30 · paid 120.50 EUR · planned 570.50 EUR",
        "In all: paid 4000.00 TWD + 130.50 EUR · planned 4000.00 TWD + 580.50 EUR · planned cost of 1 course not known",
    ]
    value = run("course", "list", "--json").value
    assert value["in_all"] == {
        "paid": {"TWD": 400000, "EUR": 13050},
        "planned": {"TWD": 400000, "EUR": 58050},
        "unknown": 1,
    }
    carbon, needling = value["courses"]
    assert (needling["paid"], needling["planned_cost"]) == ({"EUR": 12050}, {"EUR": 57050})
    assert (needling["session_cost"], needling["currency"], needling["note"]) == (15000, "EUR", "ten per cent off")
    assert (carbon["paid"], carbon["planned_cost"], len(carbon["sessions"])) == ({"TWD": 400000}, None, 1)


def test_an_appointment_wins_over_the_day_that_is_due(kept: Path, run: Run) -> None:
    assert "was due 2026-11-01" in run("course", "list").out
    diary = Diary(kept)
    diary.plan.add_appointment(Appointment(date(2026, 12, 14), diary.now(), at=time(10, 30), course_id=1))
    diary.close()

    assert "0 of 4 sessions · booked 2026-12-14 10:30" in run("course", "list").out
    found = run("course", "show", "--json").value["course"]
    assert found["booked"] == {"day": "2026-12-14", "at": "10:30:00"}
    assert found["next_due"] == "2026-11-01"


def test_more_sessions_than_planned_read_as_that(kept: Path, run: Run) -> None:
    run("course", "edit", "--sessions", "1")
    for day in ("2026-11-02", "2026-11-09"):
        run("session", "add", "1", "--day", day)
    assert "2 sessions, 1 was planned · complete" in run("course", "list").out


def test_what_to_raise_is_asked_with_every_side(kept: Path, run: Run) -> None:
    diary = Diary(kept)
    diary.person.save(Profile(cautions=(Caution("isotretinoin", "unsure", "stopped in May"), Caution("tan", "no"))))
    diary.close()

    answer = run("course", "plan", "rf_microneedling")
    lines = [line.strip() for line in answer.out.splitlines()]
    assert "To raise with the clinic; questions, not verdicts:" in lines
    assert "Isotretinoin, now or within a year: what does it mean for RF microneedling?" in lines
    assert "You answered not sure: stopped in May" in lines
    assert any(line.startswith("- The package insert asks for 6 months") for line in lines)
    assert any(line.startswith("- A surgeons’ task force finds no good reason to delay") for line in lines)
    assert any("15 October 2025" in line for line in lines)
    assert not any("tan or sunburn" in line for line in lines)
    found = run("course", "show", "2", "--json").value["to_raise"]
    assert [one["ground"] for one in found] == ["notice", "notice", "unsure"]
    assert found[2]["said"][0]["sources"][0]["id"] == "isotretinoin_2017"


@pytest.mark.usefixtures("kept")
def test_a_course_is_shown_with_what_sources_offer(run: Run) -> None:
    run("session", "add", "--area", "cheeks", "--day", "2026-11-02")
    lines = run("course", "show", "microneedling").out.splitlines()

    assert lines[:2] == [
        "Microneedling (1) · Clinic A · 1 of 4 sessions · next due 2026-11-30",
        "  1. 2026-11-02 · cheeks",
    ]
    assert "Published: 4 sessions, 30 days apart (Ablon 2018)" in lines
    general = "One clinic’s statement for all treatments at once: 3–6 sessions (Perfect Medical)"
    assert lines[-1] == general
    offer = run("course", "show", "--json").value["offer"]
    assert offer["default"] == "microneedling.golden_coast"
    assert offer["series"][0]["sessions"] == [4, 4]
    assert [one["voice"] for one in offer["series"]] == ["published"] * 3 + ["general"]


@pytest.mark.usefixtures("kept")
def test_an_open_end_is_null_in_json(run: Run) -> None:
    run("course", "plan", "ipl")
    offer = run("course", "show", "2", "--json").value["offer"]
    assert offer["series"][0]["sessions"] == [4, None]


@pytest.mark.usefixtures("kept")
def test_a_course_is_ended_and_resumed(run: Run) -> None:
    ended = run("course", "end", "--day", "yesterday")
    assert "0 of 4 sessions · ended 2026-11-20" in ended.out
    assert run("course", "end", "microneedling").err == "Microneedling was ended on 2026-11-20 already.\n"
    assert "was due 2026-11-01" in run("course", "resume").out
    assert run("course", "resume", "1").err == "Microneedling was not ended, so there is nothing to resume.\n"


def test_of_two_with_one_name_the_one_that_can_be_ended_is_meant(kept: Path, run: Run) -> None:
    diary = Diary(kept)
    second = diary.treatments.add_course(Course("Microneedling", date(2026, 1, 1))).id
    diary.treatments.end_course(second)
    diary.close()

    assert run("course", "end", "microneedling").out.startswith("Microneedling (1)")
    assert run("course", "end", "microneedling").status == 1
    assert run("course", "resume", "2").out.startswith("Microneedling (2)")


@pytest.mark.usefixtures("kept")
def test_what_is_left_out_of_an_edit_stays(run: Run) -> None:
    before = run("course", "show", "--json").value["course"]
    after = run("course", "edit", "1", "--interval", "35", "--name", "Pen", "--json").value["course"]

    assert after == before | {"interval_days": 35, "name": "Pen"}
    changed = run("course", "edit", "--treatment", "ipl", "--day", "2026-12-01", "--goal", "calmer", "--json").value
    assert changed["course"]["treatment"] == "ipl"
    assert (changed["course"]["started_on"], changed["course"]["goal"]) == ("2026-12-01", "calmer")


@pytest.mark.usefixtures("kept")
def test_an_interval_changed_midway_counts_from_the_last_session(run: Run) -> None:
    run("session", "add", "--day", "2026-11-02")
    assert "next due 2026-11-30" in run("course", "list").out
    assert "1 of 4 sessions · next due 2026-12-14" in run("course", "edit", "--interval", "42").out


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("show", "peel"), "There is no course peel. Choose one of: Microneedling (1)."),
        (("plan",), "Name a treatment of the guide, or write a name of your own."),
        (("plan", "--treatment", "magic"), "There is no treatment magic in the guide."),
        (("edit", "--treatment", "magic"), "There is no treatment magic in the guide."),
        (("edit", "--cost", "1", "--currency", "euro"), "EURO is not a currency."),
        (("end", "--day", "1950-01-01"), "1950-01-01 lies before 1970. Choose a later day."),
        (("edit", "--name", " "), "A course needs a treatment or a name."),
    ],
)
def test_what_cannot_be_is_refused_with_one_sentence(run: Run, arguments: tuple[str, ...], sentence: str) -> None:
    answer = run("course", *arguments)
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith(sentence)
    assert answer.err.count("\n") == 1


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    "arguments", [(), ("plan", "ipl", "--sessions", "0"), ("plan", "ipl", "--cost", "1.234"), ("end", "--day", "soon")]
)
def test_wrong_values_are_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    answer = run("course", *arguments)
    assert answer.status == 2
    assert "usage: poreditary course" in answer.err


def test_a_list_of_nothing_says_so(folder: Path, run: Run) -> None:
    Diary(folder).close()
    assert run("course", "list").out == "No course yet.\n"
    assert run("course", "show").err == "There is no course yet. Plan one first.\n"


@pytest.mark.usefixtures("kept")
def test_a_second_course_of_the_same_is_planned_only_when_asked_for(run: Run) -> None:
    for named in (("microneedling",), ("MICRONEEDLING", "--treatment", "carbon_laser", "--sessions", "3")):
        refused = run("course", "plan", *named)
        assert (refused.status, refused.err) == (
            1,
            "Microneedling runs already, its next session is due 2026-11-01. Plan one more with --another.\n",
        )
    assert run("course", "plan", "microneedling", "--another").status == 0
    assert len(run("course", "list", "--json").value["courses"]) == 2


def test_a_broken_catalogue_of_one_s_own_is_told_beside_the_answer_and_a_finding(kept: Path, run: Run) -> None:
    (kept / "catalogue").mkdir()
    (kept / "catalogue" / "treatments.toml").write_text("[peel", "utf-8")

    for arguments in (("list",), ("show",), ("plan", "carbon_laser")):
        answer = run("course", *arguments)
        assert answer.status == 0
        assert answer.err.startswith("The catalogue file catalogue/treatments.toml cannot be read")
        assert answer.err.count("\n") == 1
    assert "catalogue/treatments.toml" in run("session", "add", "Microneedling").err

    checked = run("check")
    assert (checked.status, checked.err) == (1, "1 fault was found.\n")
    assert checked.out.startswith("catalogue/treatments.toml: The catalogue file")
    (fault,) = run("check", "--json").value["faults"]
    assert fault["file"] == "catalogue/treatments.toml"
