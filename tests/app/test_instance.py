"""A second start of a diary that is open."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from poreditary import paths
from poreditary.app.instance import bring_forward, listen
from tests.app.window_kit import Window


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def test_who_listens_is_brought_forward_and_hears_each_start(qtbot: QtBot, tmp_path: Path, owner: QObject) -> None:
    heard: list[int] = []
    server = listen(owner, tmp_path, lambda: heard.append(1))
    assert server.isListening()
    assert bring_forward(tmp_path)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert bring_forward(tmp_path)
    qtbot.waitUntil(lambda: len(heard) == 2)


def test_where_nobody_listens_nobody_hears(qtbot: QtBot, tmp_path: Path) -> None:
    assert not bring_forward(tmp_path)


def test_another_diary_does_not_hear(qtbot: QtBot, tmp_path: Path, owner: QObject) -> None:
    heard: list[int] = []
    listen(owner, tmp_path / "one", lambda: heard.append(1))
    assert not bring_forward(tmp_path / "other")
    assert heard == []


def test_the_same_folder_is_the_same_diary_by_whatever_path(qtbot: QtBot, tmp_path: Path, owner: QObject) -> None:
    folder = tmp_path / "diary"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    heard: list[int] = []
    listen(owner, folder, lambda: heard.append(1))
    assert bring_forward(tmp_path / "link")
    qtbot.waitUntil(lambda: heard == [1])


def test_only_the_person_themselves_may_call(qtbot: QtBot, tmp_path: Path, owner: QObject) -> None:
    server = listen(owner, tmp_path, lambda: None)
    assert server.socketOptions() & QLocalServer.SocketOption.UserAccessOption
    if os.name == "posix":
        assert Path(server.fullServerName()).stat().st_mode & 0o077 == 0


def test_a_socket_left_by_a_crash_is_no_hindrance(qtbot: QtBot, tmp_path: Path, owner: QObject) -> None:
    first = QObject()
    server = listen(first, tmp_path, lambda: None)
    name = server.fullServerName()
    heard: list[int] = []
    assert listen(owner, tmp_path, lambda: heard.append(1)).fullServerName() == name
    assert bring_forward(tmp_path)
    qtbot.waitUntil(lambda: heard == [1])


def test_a_second_start_is_told_and_brings_the_first_window_forward(window: Window, tmp_path: Path) -> None:
    window.welcome()
    window.open()
    window.wait(lambda: window.desk.findChild(QLocalServer) is not None)
    window.shell.showMinimized()
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(paths.PACKAGE.parent),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "LC_ALL": "C.UTF-8",
    }
    second = subprocess.Popen(
        [sys.executable, "-m", "poreditary", "--diary", str(window.folder)],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        window.qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    finally:
        if second.poll() is None:
            second.kill()
    _, told = second.communicate()
    assert second.returncode == 1
    assert f"(process {os.getpid()})" in told
    window.wait(lambda: not window.shell.isMinimized())
    assert window.shell.isActiveWindow()
    assert window.ask(lambda diary: diary.preferences.get().is_welcomed)
