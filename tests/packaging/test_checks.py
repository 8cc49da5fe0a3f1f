"""How the checks are run and summed up."""

import os
import sys

import pytest

import checks
from checks import Outcome, Step


def test_the_sum_has_a_line_for_each_check_and_one_for_all() -> None:
    lines = checks.summary([Outcome("ruff check", 0, 0.21), Outcome("pytest", 0, 100.04)])
    assert lines == [
        "   0.2 s  passed   ruff check",
        " 100.0 s  passed   pytest",
        " 100.2 s  all passed",
    ]


def test_the_sum_names_what_failed() -> None:
    lines = checks.summary([Outcome("ruff check", 1, 0.2), Outcome("mypy", 2, 1.0), Outcome("pytest", 0, 1.0)])
    assert lines[0] == "   0.2 s  failed   ruff check"
    assert lines[-1] == "   2.2 s  failed: ruff check, mypy"


@pytest.mark.parametrize("status", [0, 3])
def test_a_check_ends_as_its_command_does(status: int, capfd: pytest.CaptureFixture[str]) -> None:
    step = Step("a check", (sys.executable, "-c", f"print('seen'); raise SystemExit({status})"))
    outcome = checks.run(step, os.environ)
    assert (outcome.name, outcome.status) == ("a check", status)
    assert outcome.seconds > 0
    assert capfd.readouterr().out == "poreditary: a check ...\nseen\n"


@pytest.mark.parametrize(("statuses", "expected"), [((0, 0), 0), ((1, 0), 1), ((0, 5), 1)])
def test_all_checks_run_even_after_one_that_failed(
    statuses: tuple[int, int], expected: int, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    ends = [Step(f"step {n}", (sys.executable, "-c", f"raise SystemExit({n})")) for n in statuses]
    monkeypatch.setattr(checks, "steps", lambda: ends)
    assert checks.run_all() == expected
    assert capfd.readouterr().out.count("step") >= 4


def test_every_script_of_this_folder_is_type_checked() -> None:
    mypy = next(step for step in checks.steps() if step.name == "mypy")
    assert {"dev", "environment", "debian", "generate"} <= set(mypy.command)
