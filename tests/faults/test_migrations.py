"""Faults while a diary of an older version is brought up to date."""

from pathlib import Path

import pytest

from poreditary.store import schema
from tests.faults.actions import Action
from tests.faults.disk import Names
from tests.faults.migration import Migration, old_diary
from tests.faults.nursery import FAULTS, Case, Nursery
from tests.faults.trials import Ground, wrong

OLDER = tuple(name[:3] for name in schema.NAMES[:-1])


@pytest.fixture(params=OLDER)
def ground(request: pytest.FixtureRequest, tmp_path: Path, struck: Nursery) -> Ground:
    old_diary(tmp_path / "old", request.param)
    migration = Migration.of(tmp_path / "old", tmp_path / "scratch")
    assert migration.old != migration.new
    return Ground(struck, tmp_path / "work" / "diary", tmp_path / "old", migration.check)


def opening(ground: Ground) -> Case:
    return ground.case("opened", [Action(1, "open")])


@pytest.mark.parametrize("fault", FAULTS)
def test_a_migration_is_done_or_not_and_has_its_backup(ground: Ground, fault: str) -> None:
    assert wrong(ground.struck(opening(ground), fault, every=3 if fault == "sync" else 37)) == []


@pytest.mark.parametrize("names", Names)
def test_a_migration_survives_a_power_cut(ground: Ground, names: Names) -> None:
    assert wrong(ground.cut(opening(ground), names, 6, seed=3)) == []
