"""Faults while the key file is written: to lose it is to lose the diary."""

from pathlib import Path

import pytest

from tests.faults import key_files
from tests.faults.actions import Action, planned
from tests.faults.disk import Names
from tests.faults.nursery import FAULTS, Nursery
from tests.faults.passphrases import check_passphrases
from tests.faults.trials import Ground, is_found_out, wrong

CHANGES = planned(("change",) * 3, 1)


@pytest.fixture
def ground(tmp_path: Path, struck: Nursery) -> Ground:
    key_files.begin(tmp_path / "begun")
    return Ground(struck, tmp_path / "work" / "diary", tmp_path / "begun", key_files.check)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_key_file_is_always_there(ground: Ground, fault: str) -> None:
    assert wrong(ground.struck(ground.case("key_files", CHANGES), fault, most=6)) == []


@pytest.mark.parametrize("names", Names)
def test_a_key_file_survives_a_power_cut(ground: Ground, names: Names) -> None:
    assert wrong(ground.cut(ground.case("key_files", CHANGES), names, 20, seed=4)) == []


@pytest.mark.parametrize("names", Names)
def test_the_harness_finds_a_key_file_that_was_not_synced(ground: Ground, names: Names) -> None:
    assert is_found_out(ground.cut(ground.case("unsynced_keys", CHANGES), names, 60, seed=4))


def test_the_harness_finds_a_key_file_written_over_itself(ground: Ground, tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    (begun / "diary.key.bak").unlink()
    assert is_found_out(ground.struck(ground.case("keys_in_place", CHANGES), "die"))


@pytest.fixture
def locked_diary(tmp_path: Path, struck: Nursery, seeded: tuple[Path, list[Action]]) -> Ground:
    folder, begun_with = seeded
    return Ground(struck, tmp_path / "work" / "diary", folder, check_passphrases(begun_with))


@pytest.mark.parametrize("fault", FAULTS)
def test_after_a_change_of_the_passphrase_one_of_them_opens_the_diary(locked_diary: Ground, fault: str) -> None:
    assert wrong(locked_diary.struck(locked_diary.case("passphrases", CHANGES), fault, most=3)) == []


@pytest.mark.parametrize("names", Names)
def test_an_acknowledged_passphrase_survives_a_power_cut(locked_diary: Ground, names: Names) -> None:
    assert wrong(locked_diary.cut(locked_diary.case("passphrases", CHANGES), names, 4, seed=4)) == []
