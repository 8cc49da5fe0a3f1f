"""The proof of the harness: each writer here breaks one rule, and each is found out."""

from tests.faults.actions import planned
from tests.faults.disk import Names
from tests.faults.trials import Ground, is_found_out


def test_a_write_that_nobody_commits(ground: Ground) -> None:
    outcome = ground.run(ground.case("uncommitted", planned(("note",), 1)))
    assert outcome.acknowledged
    assert any("action 1" in problem for problem in ground.check(ground.folder, outcome))


def test_a_write_ahead_log_that_is_not_synced(ground: Ground) -> None:
    case = ground.case("careless_journal", planned(("save", "save", "keep"), 1))
    assert is_found_out(ground.cut(case, Names.ORDERED, 12, seed=1))


def test_a_journal_whose_deletion_is_not_synced(ground: Ground) -> None:
    case = ground.case("deleted_journal", planned(("save",) * 6, 1))
    assert is_found_out(ground.cut(case, Names.STRICT, 16, seed=1))


def test_a_full_disk_that_is_taken_for_success(ground: Ground) -> None:
    assert is_found_out(ground.struck(ground.case("swallowing", planned(("save",), 1)), "full", most=6))


def test_an_entry_that_comes_before_its_photo(ground: Ground) -> None:
    trials = ground.struck(ground.case("entry_first", planned(("import",), 1)), "die", most=12)
    assert any("half an action: the photo of" in problem for trial in trials for problem in trial.problems)


def test_one_action_in_several_durable_steps(ground: Ground) -> None:
    assert is_found_out(ground.struck(ground.case("in_steps", planned(("log",), 1)), "die", most=8))
