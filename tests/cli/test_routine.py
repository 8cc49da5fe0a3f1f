"""Routines by the command line."""

from datetime import date
from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
from tests.cli.conftest import Run
from tests.conftest import StandingClock


def steps(run: Run, routine: str) -> list[tuple[str, int, int | None, str]]:
    found = run("routine", "list", "--json").value["routines"]
    return [
        (step["kind"], step["times"], step["times_most"], step["per"])
        for one in found
        if one["name"] == routine
        for step in one["steps"]
    ]


@pytest.mark.usefixtures("kept")
def test_routines_are_listed_with_their_steps_and_hints(run: Run) -> None:
    answer = run("routine", "list")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "Morning (1) · 0 of 40 in 4 weeks",
        "  Cleanse (1) · Osmere gel · 1 a day",
        "  Sunscreen (2) · 1 a day",
        "Evening (2) · 0 of 42 in 4 weeks",
        "  Cleanse (3) · Osmere gel · 1 a day",
        "  Retinoid (4) · 1 a day",
        "  Mask (5) · 1 a week",
    ]


def test_adherence_is_told_as_json_too(run: Run, kept: Path, clock: StandingClock) -> None:
    diary = Diary(kept, clock)
    for day in range(14, 22):
        diary.routines.tick_all(2, date(2026, 11, day))
    diary.close()
    evening = run("routine", "list", "--json").value["routines"][1]
    assert evening["adherence"] == {"first": "2026-10-25", "last": "2026-11-21", "due": 44, "done": 16}
    assert "Evening (2) · 16 of 44 in 4 weeks" in run("routine", "list").out


def test_a_routine_and_a_step_with_a_range_are_added(run: Run, kept: Path) -> None:
    run("routine", "add", "Sunday", "--slot", "weekly")
    answer = run("routine", "step", "sunday", "exfoliate", "--times", "1-2", "--per", "week", "--product", "osmere gel")
    assert "  Exfoliate (6) · Osmere gel · 1–2 a week" in answer.out
    assert steps(run, "Sunday") == [("exfoliate", 1, 2, "week")]
    assert "1 of 1–2 this week" in run("log", "--step", "exfoliate").out
    (weekly,) = [r for r in run("log", "--json").value["routines"] if r["name"] == "Sunday"]
    assert weekly["is_done"]
    assert weekly["steps"][0]["times_most"] == 2


@pytest.mark.usefixtures("kept")
def test_a_step_is_ended_by_kind_product_or_id(run: Run) -> None:
    run("routine", "step", "evening", "--end", "retinoid")
    run("routine", "step", "2", "--end", "osmere gel")
    run("routine", "step", "evening", "--end", "5")
    assert steps(run, "Evening") == []


def test_a_step_is_changed_to_another_frequency_from_today_on(run: Run, kept: Path, clock: StandingClock) -> None:
    assert run("routine", "step", "evening", "--change", "retinoid", "--times", "1-2", "--per", "week").status == 0
    assert ("retinoid", 1, 2, "week") in steps(run, "Evening")
    run("routine", "step", "evening", "--change", "retinoid", "--times", "3")
    assert ("retinoid", 3, None, "week") in steps(run, "Evening")
    diary = Diary(kept, clock)
    (before,) = [one.step for one in diary.routines.on(date(2026, 11, 10))[1].steps if one.step.kind == "retinoid"]
    assert (before.times, before.per) == (1, "day")
    diary.close()


def test_a_step_is_added_as_often_as_a_statement_says_until_it_is_done_otherwise(
    run: Run, kept: Path, clock: StandingClock
) -> None:
    def stated() -> str:
        diary = Diary(kept, clock)
        (step,) = [one for one in diary.routines.steps(2) if one.kind == "exfoliate"]
        diary.close()
        return step.statement

    assert run("routine", "step", "evening", "--statement", "step_exfoliate.s3_weekly").status == 0
    assert ("exfoliate", 1, 2, "week") in steps(run, "Evening")
    assert stated() == "step_exfoliate.s3_weekly"
    run("routine", "step", "evening", "--change", "exfoliate", "--statement", "step_exfoliate.s1_weekly")
    assert ("exfoliate", 1, None, "week") in steps(run, "Evening")
    assert stated() == "step_exfoliate.s1_weekly"
    run("routine", "step", "evening", "--change", "exfoliate", "--times", "4")
    assert stated() == ""


@pytest.mark.usefixtures("kept")
def test_hints_are_printed_and_keep_nothing_back(run: Run) -> None:
    answer = run("routine", "step", "evening", "exfoliate", "--times", "3", "--per", "week")
    assert answer.status == 0
    assert "Hint: Exfoliating up to 3 times a week is planned; no source states more than 2." in answer.out
    hints = run("routine", "list", "--json").value["hints"]
    assert [hint["kind"] for hint in hints] == ["acids_often", "same_evening"]
    assert hints[0]["steps"] == [6]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("step", "night", "mask"), "There is no routine night. Choose one of: Morning (1), Evening (2)."),
        (("step", "evening", "--end", "tone"), "There is no step tone in Evening. Choose one of: "),
        (("step", "evening", "mask", "--product", "oil"), "There is no product oil on the shelf. Choose one of: "),
        (("step", "evening"), "Name the kind of a step to add, or give one of --statement, --change and --end"),
        (("step", "evening", "mask", "--end", "mask"), "Name the kind of a step to add, or give one of "),
        (("step", "evening", "--end", "mask", "--change", "mask"), "Name the kind of a step to add, or give one of "),
        (("step", "evening", "--end", "mask", "--statement", "step_mask.s1"), "Name the kind of a step to add"),
        (("step", "evening", "--change", "mask"), "Say how often the step is done from now on: --times, --per"),
        (("step", "evening", "--change", "mask", "--times", "2", "--name", "Clay"), "A product and a name are given"),
        (("step", "evening", "--statement", "zebra"), "The guide has no statement zebra that says how often"),
        (
            ("step", "evening", "--statement", "step_exfoliate.s2_products"),
            "The guide has no statement step_exfoliate.s2_products that says how often",
        ),
        (
            ("step", "evening", "--change", "mask", "--statement", "step_exfoliate.s3_weekly"),
            "The statement step_exfoliate.s3_weekly is about another kind of step.",
        ),
        (("add", " "), "The routine has no name. Type one."),
    ],
)
@pytest.mark.usefixtures("kept")
def test_what_is_not_there_is_refused_with_a_sentence(run: Run, arguments: tuple[str, ...], sentence: str) -> None:
    answer = run("routine", *arguments)
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith(sentence)


@pytest.mark.usefixtures("kept")
def test_of_two_that_are_meant_none_is_taken(run: Run) -> None:
    run("routine", "add", "Late", "--slot", "evening")
    assert run("routine", "step", "evening", "tone").status == 0
    run("routine", "add", "Late", "--slot", "evening")
    answer = run("routine", "step", "late", "tone")
    assert answer.err == "Several routines are meant: Late (3), Late (4). Name one by its id.\n"
    run("routine", "step", "3", "tone")
    run("routine", "step", "3", "tone")
    assert run("routine", "step", "3", "--end", "tone").err.startswith("Several steps are meant: Tone")


@pytest.mark.parametrize("times", ["0", "2-1", "21", "1-21", "two", "1-", "-1"])
@pytest.mark.usefixtures("kept")
def test_an_impossible_number_is_wrong_usage(run: Run, times: str) -> None:
    assert run("routine", "step", "evening", "mask", f"--times={times}").status == 2


def test_a_diary_starts_from_a_pore_type(run: Run) -> None:
    answer = run("routine", "start", "oily", "--with", "retinoid", "--without", "mask")
    assert answer.status == 0
    assert "A new diary was made" in answer.err
    assert steps(run, "Evening") == [
        ("cleanse", 1, None, "day"),
        ("retinoid", 2, None, "week"),
        ("moisturise", 1, None, "day"),
    ]
    assert steps(run, "Weekly") == [("exfoliate", 1, None, "week")]
    assert "source: Village Dermatology, Houston; published, not in the articles" in answer.out
    again = run("routine", "start", "oily")
    assert steps(run, "Weekly") == [("exfoliate", 1, None, "week"), ("mask", 1, 2, "week")]
    assert again.out.count("Cleanse") == 2


@pytest.mark.usefixtures("kept")
def test_what_would_be_added_can_be_looked_at_first(run: Run) -> None:
    before = run("routine", "list").out
    shown = run("routine", "start", "dehydrated", "--show").out.splitlines()
    assert shown[0] == "[ ] Morning · Cleanse · 1 a day"
    assert "[x] Morning · Serum · 1 a day" in shown
    assert "[ ] Weekly · Exfoliate · 1 a week" in shown
    assert any("1–2" in line or "twice a week" in line for line in shown)
    value = run("routine", "start", "unsure", "--show", "--json").value
    assert {"slot", "kind", "statement", "others", "is_chosen", "is_there"} <= value[0].keys()
    assert run("routine", "list").out == before


def test_no_diary_is_made_to_look_at(run: Run, folder: Path) -> None:
    assert run("routine", "list").status == 1
    assert run("routine", "start", "oily", "--show").status == 1
    assert not folder.exists()


@pytest.mark.usefixtures("kept")
def test_it_answers_in_chinese(run: Run) -> None:
    assert run("routine", "list", "--language", "zh_TW").status == 0
    assert "去角質" in run("routine", "start", "oily", "--show", "--language", "zh_TW").out
