"""Every kind of hostile file gets its sentence, by itself, through the window and by command; nothing else suffers."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.models.photo_imports import State
from poreditary.domain.kinds import View
from poreditary.errors import UserError
from poreditary.photo import limits, sandbox
from tests.app.pages.photos_kit import Photos, at, jpeg
from tests.cli.conftest import Run
from tests.hostile.files import KINDS, Kind

SECONDS = 2.0
PHOTOS = sorted(kind.name for kind in KINDS.values() if kind.sentence is None)


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return {kind.name: kind.make() for kind in KINDS.values()}


@pytest.fixture
def incoming(tmp_path: Path, files: dict[str, bytes]) -> Path:
    """Return a folder of all of them between two photos."""
    made = tmp_path / "in"
    made.mkdir()
    for name, data in {"a.jpg": jpeg("2026-11-14 08:15:00"), **files, "z.jpg": jpeg("2026-11-15 08:15:00")}.items():
        (made / name).write_bytes(data)
    return made


@pytest.fixture
def child() -> Iterator[sandbox.Child]:
    made = sandbox.Child()
    yield made
    made.end()


def test_a_small_file_has_less_than_two_seconds() -> None:
    assert max(limits.seconds_for(len(kind.make())) for kind in [KINDS["slow passes"]]) < SECONDS


@pytest.mark.skipif(sys.platform != "linux", reason="reads how long a process computed from /proc")
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_each_gets_its_sentence_within_two_seconds_of_computing(
    kind: Kind, files: dict[str, bytes], child: sandbox.Child
) -> None:
    before = os.times()
    started = _computed(child.pid)
    try:
        found = child.ask(files[kind.name], None)
        took = _computed(child.pid) - started if child.is_alive else os.times().children_user - before.children_user
    finally:
        child.end()
    assert found == kind.sentence if kind.sentence else not isinstance(found, str)
    assert took < SECONDS


def _computed(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_each_is_named_in_its_sentence(kind: Kind, files: dict[str, bytes]) -> None:
    if kind.sentence is None:
        assert min(sandbox.open_photo(files[kind.name], kind.name).size) >= 96
        return
    with pytest.raises(UserError) as caught:
        sandbox.open_photo(files[kind.name], kind.name)
    assert caught.value.text == kind.sentence
    assert str(caught.value).startswith(f"{kind.name} ")


def test_the_window_looks_at_all_of_them_and_keeps_running(
    qtbot: QtBot, context: Context, diary_do: Any, settled: Any, incoming: Path
) -> None:
    photos = Photos(qtbot, context, diary_do, settled).open()
    beats: list[int] = []
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    photos.page.import_files([incoming])
    qtbot.waitUntil(lambda: not context.runner.is_busy, timeout=60_000)
    dialog = photos.import_dialog()
    assert len(beats) > 20
    refused = {path.name for path in incoming.iterdir()} - {*PHOTOS, "a.jpg", "z.jpg"}
    assert {row.name for row in dialog.files.rows if row.state is State.REFUSED} == refused
    photos.import_shown()
    assert {photo.file_name for photo in photos.all()} == {*PHOTOS, "a.jpg", "z.jpg"}
    timer.stop()
    photos.close()


def test_the_command_refuses_each_with_its_sentence_and_keeps_the_others(run: Run, incoming: Path) -> None:
    answer = run("import", incoming, "--json", "--view", View.FRONT)
    said = {Path(item["file"]).name: item for item in answer.value}
    assert answer.status == 1
    for kind in KINDS.values():
        if kind.sentence is not None and kind.name in said:
            assert said[kind.name]["reason"] == kind.sentence.format(name=kind.name)
    assert sorted(name for name, item in said.items() if item["state"] == "kept") == sorted(["a.jpg", *PHOTOS, "z.jpg"])


def test_a_photo_after_all_of_them_opens_as_before(files: dict[str, bytes]) -> None:
    for kind in (KINDS["TIFF bomb"], KINDS["text bomb"], KINDS["many passes"]):
        with pytest.raises(UserError):
            sandbox.open_photo(files[kind.name], kind.name)
    assert sandbox.open_photo(jpeg(at("2026-11-14").isoformat()), "me.jpg").size == (192, 96)
