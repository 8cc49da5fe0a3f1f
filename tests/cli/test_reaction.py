"""Reactions from the command line."""

from datetime import date
from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from poreditary.domain.routine import Step
from poreditary.domain.treatment import Session
from tests.cli.conftest import Run


@pytest.fixture
def lived(kept: Path) -> Path:
    """Return the folder of a diary with a cleanser in use, a serum of two days and a peel three days ago."""
    diary = Diary(kept)
    routine = diary.routines.all()[0].id
    cleanse = diary.routines.steps(routine)[0].id
    for day in (1, 20, 21):
        diary.routines.tick(cleanse, date(2026, 11, day))
    serum = diary.shelf.add(Product("Serum", StepKind.SERUM, brand="Acme")).id
    step = diary.routines.add_step(Step(routine, StepKind.SERUM, date(2026, 11, 20), product_id=serum)).id
    diary.routines.tick(step, date(2026, 11, 20))
    diary.treatments.add_session(Session(date(2026, 11, 18), "", name="Peel"))
    diary.close()
    return kept


@pytest.mark.usefixtures("lived")
def test_logging_a_reaction_answers_what_was_new_before(run: Run) -> None:
    answer = run("reaction", "add", "burning", "--severity", "2", "--zone", "chin", "--product", "acme serum")

    assert answer.status == 0
    assert answer.out.splitlines() == [
        "Burning (1) · since 2026-11-21 · severity 2 of 4 · Chin · suspected: Acme Serum",
        "New or done before",
        "  Acme Serum · the day before · first used on 2026-11-20 · on 1 of the 7 days up to the reaction",
        "  Peel · 3 days before · session on 2026-11-18",
        "In use as before: Osmere gel",
        "In order of time, nothing more: what came before a reaction need not have caused it.",
    ]


@pytest.mark.usefixtures("lived")
def test_the_same_as_json(run: Run) -> None:
    value = run("reaction", "add", "itching", "--session", "1", "--day", "2026-11-18", "--json").value

    assert (value["reaction"]["kind"], value["reaction"]["suspect_session_id"]) == ("itching", 1)
    assert [(one["name"], one["session_id"], one["is_new"]) for one in value["before"]] == [
        ("Peel", 1, True),
        ("Osmere gel", None, False),
    ]
    assert value["before"][0]["facts"] == [{"reason": "session", "day": "2026-11-18"}]


@pytest.mark.usefixtures("kept")
def test_the_only_reaction_that_goes_on_is_ended_and_listed(run: Run) -> None:
    run("reaction", "add", "redness", "--day", "2026-11-19", "--note", "after sport")
    answer = run("reaction", "end", "--day", "yesterday")

    assert answer.out.splitlines() == ["Redness (1) · 2026-11-19 – 2026-11-20 · severity 1 of 4 · after sport"]
    assert run("reaction", "list", "--json").value["reactions"][0]["until_day"] == "2026-11-20"
    assert run("reaction", "list").out == answer.out


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("add", "redness", "--product", "Nowhere"), "There is no product Nowhere on the shelf.\n"),
        (("end",), "No reaction goes on. Name one by its id.\n"),
        (("end", "7"), "There is no reaction with the id 7.\n"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(run: Run, arguments: tuple[str, ...], said: str) -> None:
    answer = run("reaction", *arguments)

    assert (answer.status, answer.err) == (1, said)


@pytest.mark.usefixtures("kept")
def test_an_end_before_the_start_and_several_open_ones_are_refused(run: Run) -> None:
    run("reaction", "add", "redness")
    assert "ends before it starts" in run("reaction", "end", "--day", "2026-11-01").err
    run("reaction", "add", "spots", "--day", "yesterday")
    assert run("reaction", "end").err == (
        "Several are meant: Redness 2026-11-21 (1), Spots 2026-11-20 (2). Name one by its id.\n"
    )


@pytest.mark.usefixtures("kept")
def test_an_empty_list_says_so_and_a_wrong_kind_is_wrong_usage(run: Run) -> None:
    assert run("reaction", "list").out == "No reaction yet.\n"
    assert run("reaction", "add", "sneezing").status == 2


def test_a_first_reaction_makes_the_diary(run: Run) -> None:
    answer = run("reaction", "add", "spots")

    assert answer.status == 0
    assert "Nothing is noted as new or done in the 28 days before." in answer.out
