"""The process is killed at random moments, one after the other over one diary that grows."""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.actions import COMMAND_LINE, WINDOW, Action
from tests.faults.library import missing
from tests.faults.nursery import Nursery
from tests.faults.trials import Ground, check_diary, killed, wrong

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork a process"),
]
RUNS = 20


@pytest.fixture
def nursery(request: pytest.FixtureRequest) -> Iterator[Nursery]:
    """Return the nursery of the other tests where there can be one: a second would load the program again."""
    if not missing():
        yield request.getfixturevalue("struck")
        return
    with Nursery() as made:
        yield made


def test_what_was_acknowledged_survives_a_kill_at_any_moment(
    tmp_path: Path, nursery: Nursery, seeded: tuple[Path, list[Action]]
) -> None:
    folder, begun_with = seeded
    ground = Ground(nursery, tmp_path / "work" / "diary", folder, check_diary(begun_with))
    chosen = random.randrange(2**32)
    writers = {"command_line": COMMAND_LINE, "window": WINDOW}
    trials = list(killed(ground, begun_with, RUNS, chosen, writers, rounds=3))
    assert wrong(trials) == [], f"seed {chosen}"
    assert len(trials) == RUNS
    assert sum(trial.outcome.status == -9 for trial in trials) > RUNS / 2
