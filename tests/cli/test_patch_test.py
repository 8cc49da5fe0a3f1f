"""Patch tests from the command line."""

from dataclasses import replace
from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
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
    assert run("patch-test", "add", "Sample", "--name", "--day", "2026-11-17").status == 0
    run("patch-test", "read", "none", "sample", "--hours", "24")
    value = run("patch-test", "read", "clear", "sample", "--hours", "96", "--json").value

    assert [(one["hours"], one["result"]) for one in value["patch_tests"][0]["readings"]] == [
        (24, "none"),
        (96, "clear"),
    ]
    assert folder.exists()


@pytest.mark.usefixtures("kept")
def test_of_two_tests_of_a_product_the_one_that_waits_is_read(run: Run) -> None:
    run("patch-test", "add", "gel", "--day", "2026-10-01")
    run("patch-test", "add", "gel", "--day", "2026-11-20")
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


@pytest.mark.usefixtures("kept", "in_berlin")
def test_a_chosen_day_has_the_offset_of_that_day(run: Run) -> None:
    (test,) = run("patch-test", "add", "gel", "--day", "2026-10-20", "--at", "21:00", "--json").value["patch_tests"]

    assert test["stamp"] == "2026-10-20T21:00:00+02:00"


def test_after_midnight_a_test_belongs_to_the_day_that_has_not_ended(
    kept: Path, run: Run, clock: StandingClock
) -> None:
    diary = Diary(kept, clock)
    diary.preferences.save(replace(diary.preferences.get(), day_ends_at=4))
    diary.close()
    clock.advance(hours=3)

    for at, stamp in ((None, "22T01:30"), ("01:10", "22T01:10"), ("23:00", "21T23:00")):
        (test,) = run("patch-test", "add", "gel", *(("--at", at) if at else ()), "--json").value["patch_tests"]
        assert (test["day"], test["stamp"]) == ("2026-11-21", f"2026-11-{stamp}:00+01:00")


@pytest.mark.usefixtures("kept")
def test_a_test_goes_by_the_product_s_title_of_today(kept: Path, run: Run) -> None:
    run("patch-test", "add", "gel")
    diary = Diary(kept)
    diary.shelf.edit(replace(diary.shelf.product(1), name="milk"))
    diary.close()

    assert run("patch-test", "list").out.startswith("Osmere milk (1)")


@pytest.mark.usefixtures("kept")
def test_no_reading_is_made_before_its_time_and_none_is_replaced_unasked(run: Run) -> None:
    run("patch-test", "add", "gel", "--day", "2026-11-20", "--at", "09:00")
    early = run("patch-test", "read", "none", "gel", "--hours", "96")
    assert (early.status, early.err) == (
        1,
        "The reading after 96 hours is due on 2026-11-24 09:00. Write it down then.\n",
    )

    run("patch-test", "read", "slight", "gel", "--hours", "24")
    again = ("patch-test", "read", "none", "gel", "--hours", "24")
    assert run(*again).err == "The reading after 24 hours is written down already. Replace it with --again.\n"
    assert "24 hours: Slight" in run("patch-test", "list").out
    assert run(*again, "--again").status == 0
    assert "24 hours: Slight" not in run("patch-test", "list").out
