"""The process is killed at random moments, one after the other over one diary that grows."""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.actions import COMMAND_LINE, WINDOW
from tests.faults.nursery import Nursery
from tests.faults.trials import Ground, check_diary, killed, wrong
from tests.faults.writers import seed

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork a process"),
]
RUNS = 20


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    with Nursery() as made:
        yield made


def test_what_was_acknowledged_survives_a_kill_at_any_moment(tmp_path: Path, nursery: Nursery) -> None:
    begun_with = seed(tmp_path / "seed")
    ground = Ground(nursery, tmp_path / "work" / "diary", tmp_path / "seed", check_diary(begun_with))
    chosen = random.randrange(2**32)
    trials = list(killed(ground, begun_with, RUNS, chosen, {"command_line": COMMAND_LINE, "window": WINDOW}))
    assert wrong(trials) == [], f"seed {chosen}"
    assert len(trials) == RUNS
    assert sum(trial.outcome.status == -9 for trial in trials) > RUNS / 2
