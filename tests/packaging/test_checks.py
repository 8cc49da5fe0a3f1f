"""How the checks are run and summed up."""

import os
import sys
from pathlib import Path

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


def test_the_checks_have_no_screen_and_keep_bytecode(tmp_path: Path) -> None:
    given = {"LANG": "C", "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "wayland"}
    assert checks.surroundings(given, tmp_path / "none") == {"LANG": "C", "QT_QPA_PLATFORM": "offscreen"}


@pytest.mark.parametrize(("room", "chosen", "expected"), [(1, "", "memory"), (1 << 60, "", None), (1, "own", "own")])
def test_files_of_the_tests_lie_in_memory_where_it_has_room(
    room: int, chosen: str, expected: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "ROOM", room)
    memory = tmp_path / "memory"
    memory.mkdir()
    given = {"PYTEST_DEBUG_TEMPROOT": str(tmp_path / chosen)} if chosen else {}
    found = checks.surroundings(given, memory).get("PYTEST_DEBUG_TEMPROOT")
    assert found == (None if expected is None else str(tmp_path / expected))
