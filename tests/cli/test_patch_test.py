"""Patch tests from the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.conftest import StandingClock


@pytest.mark.usefixtures("kept")
def test_a_patch_test_says_when_it_is_read_first_and_then_next(run: Run, clock: StandingClock) -> None:
    added = run("patch-test", "add", "GEL", "--place", "inner forearm", "--at", "21:00", "--day", "2026-11-20")
    assert added.out == "Osmere gel (1) · 2026-11-20 21:00 · inner forearm · 24 hours: due since 2026-11-21 21:00\n"

    read = run("patch-test", "read", "slight", "--note", "pink")
    assert read.out == (
        "Osmere gel (1) · 2026-11-20 21:00 · inner forearm · 24 hours: Slight, pink · 48 hours: 2026-11-22 21:00\n"
    )
    clock.advance(days=9)
    assert run("patch-test", "list").out.endswith("24 hours: Slight, pink\n")


@pytest.mark.usefixtures("kept")
def test_the_same_as_json(run: Run) -> None:
    (test,) = run("patch-test", "add", "1", "--json").value["patch_tests"]

    assert (test["name"], test["product_id"], test["stamp"]) == ("Osmere gel", 1, "2026-11-21T22:30:00+01:00")
    assert test["next"] == {"hours": 24, "at": "2026-11-22T22:30:00+01:00", "is_due": False}


def test_something_not_on_the_shelf_is_read_by_its_name(folder: Path, run: Run) -> None:
    assert run("patch-test", "add", "Sample", "--name").status == 0
    run("patch-test", "read", "none", "sample")
    value = run("patch-test", "read", "clear", "sample", "--hours", "96", "--json").value

    assert [(one["hours"], one["result"]) for one in value["patch_tests"][0]["readings"]] == [
        (24, "none"),
        (96, "clear"),
    ]
    assert folder.exists()


@pytest.mark.usefixtures("kept")
def test_of_two_tests_of_a_product_the_one_that_waits_is_read(run: Run) -> None:
    run("patch-test", "add", "gel", "--day", "2026-10-01")
    run("patch-test", "add", "gel")
    (test,) = run("patch-test", "read", "none", "gel", "--json").value["patch_tests"]

    assert test["id"] == 2


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("add", "Nowhere"), "There is no product Nowhere on the shelf.\n"),
        (("read", "none"), "No patch test waits to be read. Name one by its id, with --hours.\n"),
        (("read", "none", "gel"), "There is no patch test of gel.\n"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(run: Run, arguments: tuple[str, ...], said: str) -> None:
    answer = run("patch-test", *arguments)

    assert (answer.status, answer.err) == (1, said)


@pytest.mark.usefixtures("kept")
def test_a_reading_that_is_over_needs_its_hours_and_two_that_wait_an_id(run: Run) -> None:
    run("patch-test", "add", "gel", "--day", "2026-10-01")
    assert "Name one with --hours" in run("patch-test", "read", "none", "gel").err
    run("patch-test", "add", "gel")
    run("patch-test", "add", "gel")
    assert run("patch-test", "read", "none").err == (
        "Several are meant: Osmere gel (3), Osmere gel (2). Name one by its id.\n"
    )


@pytest.mark.usefixtures("kept")
def test_a_wrong_time_result_or_hour_is_wrong_usage(run: Run) -> None:
    for arguments in (("add", "gel", "--at", "25:00"), ("read", "awful"), ("read", "none", "gel", "--hours", "30")):
        assert run("patch-test", *arguments).status == 2
    assert run("patch-test", "list").out == "No patch test yet.\n"
