"""The proof of the harness: each writer here breaks one rule, and each is found out."""

from pathlib import Path

import pytest

from tests.faults.actions import planned
from tests.faults.disk import Names
from tests.faults.nursery import Nursery
from tests.faults.trials import Ground, check_diary, wrong
from tests.faults.writers import seed


@pytest.fixture
def ground(tmp_path: Path, struck: Nursery) -> Ground:
    begun_with = seed(tmp_path / "seed")
    return Ground(struck, tmp_path / "work" / "diary", tmp_path / "seed", check_diary(begun_with))


def test_a_write_that_nobody_commits(ground: Ground) -> None:
    outcome = ground.run(ground.case("uncommitted", planned(("note",), 1)))
    assert outcome.acknowledged
    assert any("action 1" in problem for problem in ground.check(ground.folder, outcome))


def test_a_write_ahead_log_that_is_not_synced(ground: Ground) -> None:
    case = ground.case("careless_journal", planned(("save", "save", "keep"), 1))
    assert wrong(ground.cut(case, Names.ORDERED, 12, seed=1))


def test_a_journal_whose_deletion_is_not_synced(ground: Ground) -> None:
    case = ground.case("deleted_journal", planned(("save",) * 6, 1))
    assert wrong(ground.cut(case, Names.STRICT, 16, seed=1))


def test_a_full_disk_that_is_taken_for_success(ground: Ground) -> None:
    assert wrong(ground.struck(ground.case("swallowing", planned(("save",), 1)), "full", every=10))


def test_an_entry_that_comes_before_its_photo(ground: Ground) -> None:
    found = wrong(ground.struck(ground.case("entry_first", planned(("import",), 1)), "die", every=11))
    assert any("half an action: the photo of" in problem for problem in found)


def test_one_action_in_several_durable_steps(ground: Ground) -> None:
    assert wrong(ground.struck(ground.case("in_steps", planned(("log",), 1)), "die", every=9))
