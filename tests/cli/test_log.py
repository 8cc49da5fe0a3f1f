from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.kinds import StepKind, WindowKind
from poreditary.domain.plan import Appointment
from poreditary.domain.product import Active, Product
from poreditary.domain.routine import Step
from poreditary.domain.treatment import Course, Session
from tests.cli.conftest import Answer, Run
from tests.conftest import StandingClock

TODAY = date(2026, 11, 21)


def states(answer: Answer) -> dict[str, dict[str, str]]:
    return {
        routine["name"]: {step["kind"]: step["state"] for step in routine["steps"]}
        for routine in answer.value["routines"]
    }


@pytest.mark.usefixtures("kept")
def test_without_anything_to_write_the_day_is_shown_and_nothing_changes(run: Run) -> None:
    answer = run("log")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.splitlines()[:3] == ["2026-11-21", "Morning", "  [ ] Cleanse · Osmere gel"]
    assert {state for routine in states(run("log", "--json")).values() for state in routine.values()} == {"open"}


@pytest.mark.usefixtures("kept")
def test_a_routine_is_ticked_by_its_slot_or_its_name(run: Run) -> None:
    assert "[x] Sunscreen" in run("log", "--routine", "morning").out
    evening = states(run("log", "--routine", "EVENING", "--json"))["Evening"]
    assert evening == {"cleanse": "done", "retinoid": "done", "mask": "open"}


@pytest.mark.usefixtures("kept")
def test_a_skip_is_left_alone_by_the_routine_and_keeps_its_reason(run: Run) -> None:
    answer = run("log", "--routine", "morning", "--skip", "sunscreen=stayed in", "--json")
    cleanse, sunscreen = answer.value["routines"][0]["steps"]
    assert (cleanse["state"], sunscreen["state"], sunscreen["reason"]) == ("done", "skipped", "stayed in")
    assert "[-] Sunscreen · skipped: stayed in" in run("log").out


@pytest.mark.usefixtures("kept")
def test_single_steps_are_ticked_by_kind_and_by_product_in_the_routine_named(run: Run) -> None:
    run("log", "--step", "retinoid", "mask")
    answer = run("log", "--routine", "morning", "--step", "osmere gel", "--json")
    assert states(answer) == {
        "Morning": {"cleanse": "done", "sunscreen": "open"},
        "Evening": {"cleanse": "open", "retinoid": "done", "mask": "done"},
    }


@pytest.mark.usefixtures("kept")
def test_a_step_in_two_routines_is_refused_until_one_is_named(run: Run) -> None:
    answer = run("log", "--step", "cleanse")
    assert answer.status == 1
    assert answer.out == ""
    assert answer.err == "cleanse is in several routines: Morning, Evening. Name one with --routine.\n"


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--step", "tone"), "There is no step tone on 2026-11-21. Choose one of: Cleanse, Sunscreen, Retinoid, Mask."),
        (("--routine", "noon"), "There is no routine noon on 2026-11-21. Choose one of: Morning, Evening."),
        (("--day", "1900-01-01", "--note", "x"), "1900-01-01 lies before 1970. Choose a later day."),
        (("--day", "2026-12-24", "--note", "x"), "2026-12-24 has not come yet. Choose today or an earlier day."),
        (("--day", "2026-10-01", "--routine", "morning", "--step", "mask"), "The diary has no routine on 2026-10-01."),
    ],
)
def test_what_cannot_be_done_is_refused_with_one_sentence(run: Run, arguments: tuple[str, ...], sentence: str) -> None:
    answer = run("log", *arguments)
    assert answer.status == 1
    assert answer.out == ""
    assert answer.err.startswith(sentence)
    assert answer.err.count("\n") == 1


@pytest.mark.usefixtures("kept")
def test_nothing_of_a_refused_command_is_kept(run: Run) -> None:
    assert run("log", "--step", "retinoid", "nonsense", "--spots", "3").status == 1
    answer = run("log", "--json")
    assert answer.value["check_in"] is None
    assert states(answer)["Evening"]["retinoid"] == "open"


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    "arguments",
    [
        ("--day", "2026-13-01"),
        ("--day", "tomorrow"),
        ("--rate", "nose.pores=5"),
        ("--rate", "ear.pores=1"),
        ("--spots", "-1"),
        ("--spots", "١"),
        ("--sleep", "25"),
        ("--sleep", "nan"),
        ("--stress", "5"),
        ("--routin", "morning"),
    ],
)
def test_wrong_values_are_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    answer = run("log", *arguments)
    assert answer.status == 2
    assert "usage: poreditary" in answer.err


@pytest.mark.usefixtures("kept")
def test_the_check_in_grows_with_each_command(run: Run) -> None:
    run("log", "--rate", "nose.pores=2", "left-cheek.pores=1", "--sleep", "7,5", "--day", "yesterday")
    run("log", "--rate", "nose.pores=3", "--note", "late night", "--cycle", "4", "--day", "2026-11-20")
    found = run("log", "--day", "2026-11-20", "--json").value["check_in"]
    assert {(rating["zone"], rating["value"]) for rating in found["ratings"]} == {("nose", 3), ("left_cheek", 1)}
    assert (found["sleep_hours"], found["note"], found["cycle_day"]) == (7.5, "late night", 4)
    shown = run("log", "--day", "2026-11-20").out
    assert "  Pores: Nose 3, Left cheek 1" in shown
    assert "  Sleep: 7.5 h" in shown


def keep_session(kept: Path, *, source: str = "clinic") -> None:
    diary = Diary(kept)
    window = AftercareWindow(0, WindowKind.ACTIVES, TODAY, TODAY, source=source)
    diary.treatments.add_session(Session(TODAY, "microneedling", name="Microneedling"), (window,))
    diary.close()


def evening(answer: Answer) -> dict[str, dict[str, Any]]:
    steps = next(routine["steps"] for routine in answer.value["routines"] if routine["name"] == "Evening")
    return {step["kind"]: step for step in steps}


def test_what_aftercare_pauses_is_left_open_by_the_routine(kept: Path, run: Run) -> None:
    keep_session(kept)
    assert states(run("log", "--routine", "evening", "--json"))["Evening"]["retinoid"] == "paused"
    assert "[=] Retinoid · paused: No acids or retinoid until 2026-11-21" in run("log").out


def test_a_paused_step_is_ticked_only_when_that_is_said(kept: Path, run: Run) -> None:
    keep_session(kept)
    refused = run("log", "--step", "retinoid", "--spots", "3")
    assert (refused.status, refused.out) == (1, "")
    asked = "Retinoid is paused until 2026-11-21: no acids or retinoid (clinic). Add --anyway to tick it all the same."
    assert refused.err == f"{asked}\n"
    assert run("log", "--json").value["check_in"] is None
    steps = evening(run("log", "--step", "retinoid", "--anyway", "--json"))
    assert (steps["retinoid"]["state"], steps["retinoid"]["despite"]) == ("done", "actives")
    assert (steps["cleanse"]["state"], steps["cleanse"]["despite"]) == ("open", "")
    assert "[x] Retinoid · ticked during a pause" in run("log").out


def test_a_step_ticked_before_the_session_and_once_more_after_it_was_ticked_despite_nothing(
    kept: Path, run: Run
) -> None:
    run("log", "--step", "retinoid")
    keep_session(kept)
    steps = evening(run("log", "--step", "retinoid", "--json"))
    assert (steps["retinoid"]["state"], steps["retinoid"]["despite"]) == ("done", "")


def test_a_pause_tells_its_window_and_who_says_so(kept: Path, run: Run) -> None:
    keep_session(kept, source="window_actives.allure_peel")
    steps = evening(run("log", "--json"))
    assert (steps["retinoid"]["pause"]["until_day"], steps["cleanse"]["pause"]) == ("2026-11-21", None)
    assert "(allurefl.com" in run("log").out
    assert "(allurefl.com)." in run("log", "--step", "retinoid").err


def test_a_serum_with_an_acid_is_paused_before_a_booked_peel(kept: Path, run: Run, clock: StandingClock) -> None:
    diary = Diary(kept, clock)
    serum = Product("Clear", StepKind.SERUM, actives=(Active("Salicylic acid", 2, "salicylic_acid"),))
    product = diary.shelf.add(serum).id
    routine = diary.routines.all()[1].id
    diary.routines.add_step(Step(routine, StepKind.SERUM, TODAY, product_id=product))
    course = diary.treatments.add_course(Course("Peel", TODAY, treatment="aha_peel", sessions_planned=2)).id
    diary.plan.add_appointment(Appointment(TODAY + timedelta(days=5), clock(), course_id=course))
    diary.close()
    line = next(line for line in run("log").out.splitlines() if "Serum" in line)
    assert line.startswith(
        "  [=] Serum · Clear · paused: No acids or retinoid until 2026-11-25 · before the session of"
    )
    assert line.endswith("holds BHA")
    refused = run("log", "--step", "serum").err
    assert refused.startswith("Serum is paused before the session on 2026-11-26: no acids or retinoid (")


def test_a_check_in_alone_begins_a_new_diary_and_says_so(folder: Path, run: Run) -> None:
    answer = run("log", "--spots", "2")
    assert answer.status == 0
    assert answer.err == f"A new diary was made in {folder}.\n"
    assert run("log", "--json").value["check_in"]["spots"] == 2


def test_reading_and_ticking_make_no_diary(folder: Path, run: Run) -> None:
    for arguments in (("log",), ("log", "--routine", "morning", "--spots", "1"), ("session", "list"), ("check",)):
        answer = run(*arguments)
        assert (answer.status, answer.out) == (1, "")
        assert answer.err == (
            f"There is no diary in {folder}. Name its folder with --diary, or make one there: start the window once "
            "with it, or run poreditary routine start.\n"
        )
    assert not folder.exists()


@pytest.mark.usefixtures("kept")
def test_a_day_before_every_routine_says_so(run: Run) -> None:
    assert run("log", "--day", "2026-10-01").out.splitlines()[1:] == ["No routine on this day."]
