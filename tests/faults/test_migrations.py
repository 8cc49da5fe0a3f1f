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


@pytest.fixture(scope="module", params=OLDER)
def older(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Migration]:
    folder = tmp_path_factory.mktemp("older")
    old_diary(folder / "old", request.param)
    migration = Migration.of(folder / "old", folder / "scratch")
    assert migration.old != migration.new
    return folder / "old", migration


@pytest.fixture
def ground(tmp_path: Path, struck: Nursery, older: tuple[Path, Migration]) -> Ground:
    folder, migration = older
    return Ground(struck, tmp_path / "work" / "diary", folder, migration.check)


def opening(ground: Ground) -> Case:
    return ground.case("opened", [Action(1, "open")])


@pytest.mark.parametrize("fault", FAULTS)
def test_a_migration_is_done_or_not_and_has_its_backup(ground: Ground, fault: str) -> None:
    assert wrong(ground.struck(opening(ground), fault, most=3)) == []


@pytest.mark.parametrize("names", Names)
def test_a_migration_survives_a_power_cut(ground: Ground, names: Names) -> None:
    assert wrong(ground.cut(opening(ground), names, 3, seed=3)) == []
