"""A sitter for every test of the studio."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from tests.app.studio.studio_kit import Sitter, film


@pytest.fixture(scope="session")
def bright_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a film of skin in good light."""
    return film(tmp_path_factory.mktemp("film") / "bright.mp4")


@pytest.fixture(scope="session")
def dark_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a film of skin in the dark."""
    return film(tmp_path_factory.mktemp("film") / "dark.mp4", exposure=-6)


@pytest.fixture
def sitter(qtbot: QtBot, context: Context, diary_do: Any, settled: Any, bright_film: Path) -> Iterator[Sitter]:
    made = Sitter(qtbot, context, diary_do, settled, bright_film)
    yield made
    made.close()
