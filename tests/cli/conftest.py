"""A small diary, and a way to run the command line on it."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from poreditary.cli.main import main
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Per, Slot, StepKind
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Course
from tests.conftest import StandingClock

BEGAN = date(2026, 11, 1)


@dataclass(frozen=True)
class Answer:
    """What a run of the command line left."""

    status: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """Return the answer read as JSON."""
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "diary"


@pytest.fixture
def run(folder: Path, clock: StandingClock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs a command in English on the diary of this test."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def command(*arguments: object) -> Answer:
        status = main([*map(str, arguments), "--diary", str(folder)], clock)
        printed = capsys.readouterr()
        return Answer(status, printed.out, printed.err)

    return command


@pytest.fixture
def kept(planned: Path, folder: Path) -> Path:
    """Return the folder of a diary with a morning and an evening, a mask twice a week, and a course of four."""
    shutil.copytree(planned, folder)
    return folder


@pytest.fixture(scope="session")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of such a diary, to copy and never to open."""
    folder = tmp_path_factory.mktemp("planned") / "diary"
    diary = Diary(folder, StandingClock())
    gel = diary.shelf.add(Product("gel", StepKind.CLEANSE, brand="Osmere")).id
    morning = diary.routines.add(Routine("Morning", Slot.MORNING)).id
    evening = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    for routine, kind, per in (
        (morning, StepKind.CLEANSE, Per.DAY),
        (morning, StepKind.SUNSCREEN, Per.DAY),
        (evening, StepKind.CLEANSE, Per.DAY),
        (evening, StepKind.RETINOID, Per.DAY),
        (evening, StepKind.MASK, Per.WEEK),
    ):
        product = gel if kind is StepKind.CLEANSE else None
        diary.routines.add_step(Step(routine, kind, BEGAN, product_id=product, per=per, times=1))
    diary.treatments.add_course(
        Course(
            "Microneedling", BEGAN, treatment="microneedling", sessions_planned=4, interval_days=28, clinic="Clinic A"
        )
    )
    diary.close()
    return folder
