"""Operations on the disk fail: what was acknowledged is there, what was refused is not, none is half.

Here a sample of the operations is struck by each fault; the benchmark `faults` strikes every one.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.actions import WINDOW, planned
from tests.faults.nursery import FAULTS, Nursery
from tests.faults.trials import Ground, Trial, check_diary, wrong


@pytest.mark.parametrize("fault", FAULTS)
def test_at_some_operations_of_a_check_in(ground: Ground, fault: str) -> None:
    trials = list(ground.struck(ground.case("window", planned(("save",), 1)), fault, most=4))
    assert wrong(trials) == []
    assert is_felt(trials, fault)


@pytest.mark.parametrize("fault", FAULTS)
def test_at_some_operations_of_an_import(ground: Ground, fault: str) -> None:
    trials = list(ground.struck(ground.case("command_line", planned(("import",), 1)), fault, most=5))
    assert wrong(trials) == []
    assert is_felt(trials, fault)


@pytest.mark.parametrize("fault", FAULTS)
def test_at_some_operations_of_everything_else(ground: Ground, fault: str) -> None:
    for writer, verbs, most in (("command_line", ("log",), 1), ("window", WINDOW, 3)):
        assert wrong(ground.struck(ground.case(writer, planned(verbs, 1)), fault, most)) == []


@pytest.mark.parametrize("fault", ["die", "full"])
def test_at_some_operations_of_the_very_first_entry(tmp_path: Path, struck: Nursery, fault: str) -> None:
    ground = Ground(struck, tmp_path / "work" / "diary", None, check_diary([]))
    case = ground.case("command_line", planned(("note",), 1))
    assert wrong(ground.struck(case, fault, most=3)) == []


def is_felt(trials: list[Trial], fault: str) -> bool:
    """Return whether most runs were killed, or any refused something with a sentence.

    The backup of the day comes after what was acknowledged: where that fails, nothing is refused.
    """
    if fault in {"die", "torn"}:
        return sum(trial.outcome.status == -9 for trial in trials) > len(trials) / 2
    return any(trial.outcome.refused for trial in trials)


def test_limited_files_are_refused_with_a_sentence(ground: Ground) -> None:
    """Without any library: the system itself lets no file become longer than a page."""
    case = replace(ground.case("window", planned(("save", "keep"), 1)), most_bytes=4096)
    outcome = ground.run(case)
    assert [action.verb for action in outcome.refused] == ["save", "keep"]
    assert ground.check(ground.folder, outcome) == ()
