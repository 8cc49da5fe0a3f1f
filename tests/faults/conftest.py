"""A nursery for all tests of a module, and the diaries that trials begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.actions import Action
from tests.faults.library import compile_library, missing
from tests.faults.nursery import Nursery
from tests.faults.trials import Ground, check_diary
from tests.faults.writers import seed

GROUP = pytest.mark.xdist_group("faults")
"""All in one process: what costs most is loading the program once more."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(GROUP)


@pytest.fixture(scope="package")
def struck(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """Return a nursery in which file operations can be struck and recorded."""
    reason = missing()
    if reason:
        pytest.skip(reason)
    with Nursery(compile_library(tmp_path_factory.mktemp("library"))) as nursery:
        yield nursery


@pytest.fixture(scope="package")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Action]]:
    """Return the folder of a diary with a routine and a photo that nobody changes, and the actions that made it."""
    folder = tmp_path_factory.mktemp("seeded") / "diary"
    return folder, seed(folder)


@pytest.fixture
def ground(tmp_path: Path, struck: Nursery, seeded: tuple[Path, list[Action]]) -> Ground:
    """Return where trials on that diary take place."""
    folder, begun_with = seeded
    return Ground(struck, tmp_path / "work" / "diary", folder, check_diary(begun_with))
