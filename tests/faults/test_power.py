"""The power goes at any time: built anew from a record, a disk holds what was acknowledged."""

from pathlib import Path

import pytest

from tests.faults.actions import COMMAND_LINE, WINDOW, planned
from tests.faults.disk import Names
from tests.faults.nursery import Nursery
from tests.faults.trials import Ground, check_diary, wrong

SEED = 20261121
STATES = 6


@pytest.mark.parametrize("names", Names)
def test_an_evening_survives_a_power_cut(ground: Ground, names: Names) -> None:
    for writer, verbs in (("command_line", COMMAND_LINE), ("window", WINDOW)):
        trials = list(ground.cut(ground.case(writer, planned(verbs, 1)), names, STATES, SEED))
        assert wrong(trials) == []
        assert len(trials) == STATES
        assert any(trial.outcome.acknowledged for trial in trials)


@pytest.mark.parametrize("names", Names)
def test_the_very_first_entry_survives_a_power_cut(tmp_path: Path, struck: Nursery, names: Names) -> None:
    ground = Ground(struck, tmp_path / "work" / "diary", None, check_diary([]))
    assert wrong(ground.cut(ground.case("command_line", planned(("note", "import"), 1)), names, STATES, SEED)) == []
