"""Every operation on the disk fails in turn: what was acknowledged is there, what was refused is not, none is half."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.actions import WINDOW, planned
from tests.faults.nursery import FAULTS, Nursery
from tests.faults.trials import Ground, Trial, check_diary, wrong
from tests.faults.writers import seed


@pytest.fixture
def ground(tmp_path: Path, struck: Nursery) -> Ground:
    begun_with = seed(tmp_path / "seed")
    return Ground(struck, tmp_path / "work" / "diary", tmp_path / "seed", check_diary(begun_with))


@pytest.mark.parametrize("fault", FAULTS)
def test_at_every_operation_of_a_check_in(ground: Ground, fault: str) -> None:
    trials = list(ground.struck(ground.case("window", planned(("save",), 1)), fault))
    assert wrong(trials) == []
    assert is_felt(trials, fault)


@pytest.mark.parametrize("fault", FAULTS)
def test_at_some_operations_of_an_import(ground: Ground, fault: str) -> None:
    trials = list(ground.struck(ground.case("command_line", planned(("import",), 1)), fault, every=13))
    assert wrong(trials) == []
    assert is_felt(trials, fault)


@pytest.mark.parametrize("fault", FAULTS)
def test_at_some_operations_of_everything_else(ground: Ground, fault: str) -> None:
    for writer, verbs in (("command_line", ("log",)), ("window", WINDOW)):
        assert wrong(ground.struck(ground.case(writer, planned(verbs, 1)), fault, every=71)) == []


@pytest.mark.parametrize("fault", ["die", "full"])
def test_at_some_operations_of_the_very_first_entry(tmp_path: Path, struck: Nursery, fault: str) -> None:
    ground = Ground(struck, tmp_path / "work" / "diary", None, check_diary([]))
    case = ground.case("command_line", planned(("note",), 1))
    assert wrong(ground.struck(case, fault, every=31)) == []


def is_felt(trials: list[Trial], fault: str) -> bool:
    """Return whether most runs were killed, or refused something with a sentence."""
    kills = fault in {"die", "torn"}
    felt = [trial for trial in trials if (trial.outcome.status == -9 if kills else trial.outcome.refused)]
    return len(felt) > len(trials) / 2


def test_limited_files_are_refused_with_a_sentence(ground: Ground) -> None:
    """Without any library: the system itself lets no file become longer than a page."""
    case = replace(ground.case("window", planned(("save", "keep"), 1)), most_bytes=4096)
    outcome = ground.run(case)
    assert [action.verb for action in outcome.refused] == ["save", "keep"]
    assert ground.check(ground.folder, outcome) == ()
