"""A diary to damage, and its rescue."""

import shutil
from pathlib import Path

import pytest

from poreditary.diary import vault
from poreditary.diary.diary import Diary
from poreditary.diary.rescue import Rescued, rescue
from tests.conftest import StandingClock
from tests.diary.rescue.kit import (
    Rescuing,
    contents,
    done,
    filled,
)


@pytest.fixture(scope="package")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a diary that is closed and undamaged; nobody changes it."""
    folder = tmp_path_factory.mktemp("whole") / "diary"
    diary = Diary(folder, StandingClock())
    filled(diary)
    diary.close()
    return folder


@pytest.fixture
def damaged(whole: Path, tmp_path: Path) -> Path:
    """Return a copy of it that a test may damage."""
    return shutil.copytree(whole, tmp_path / "diary")


@pytest.fixture
def rescued(damaged: Path, tmp_path: Path, clock: StandingClock) -> Rescuing:
    """Return a function that rescues the damaged diary into a new folder and looks that it left the old one alone."""

    def job(*beside: Path) -> Rescued:
        shutil.rmtree(tmp_path / "new", ignore_errors=True)
        before = contents(damaged)
        made = done(rescue(damaged, tmp_path / "new", vault.unlock_unasked(damaged), beside, clock))
        assert contents(damaged) == before
        return made

    return job
