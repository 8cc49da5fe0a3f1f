"""The program started in the background from the command line."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from poreditary import paths
from poreditary.app.instance import bring_forward
from poreditary.cli.arguments import parse
from poreditary.diary.diary import Diary
from poreditary.domain.preferences import Preferences


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    diary = Diary(tmp_path / "diary")
    diary.preferences.save(Preferences(is_welcomed=True))
    diary.close()
    return tmp_path / "diary"


def start(folder: Path) -> subprocess.Popen[str]:
    """Start the program in the background on a diary."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(paths.PACKAGE.parent),
        "XDG_CONFIG_HOME": str(folder.parent / "config"),
        "XDG_DATA_HOME": str(folder.parent / "data"),
        "LC_ALL": "C.UTF-8",
    }
    command = [sys.executable, "-m", "poreditary", "--background", "--diary", str(folder)]
    return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def running(qtbot: QtBot, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Return the program once it holds the diary and listens."""
    first = start(folder)
    try:
        qtbot.waitUntil(lambda: first.poll() is not None or bring_forward(folder), timeout=60_000)
        yield first
    finally:
        first.kill()
        first.communicate()


def test_the_command_line_takes_it() -> None:
    assert parse(["--background"]).background
    assert not parse([]).background


def test_it_holds_the_diary_and_a_second_one_ends_with_the_sentence(
    qtbot: QtBot, folder: Path, running: subprocess.Popen[str]
) -> None:
    assert running.poll() is None
    second = start(folder)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    _, told = second.communicate()
    assert (second.returncode, "This diary is already open on " in told) == (1, True)
    assert running.poll() is None
