import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from poreditary.app import settings
from poreditary.app.application import Application
from poreditary.cli.main import main
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Slot
from tests.cli.conftest import Run
from tests.conftest import StandingClock

TODAY_ALONE = """
import sys
from pathlib import Path
from poreditary.cli.demo_folder import write
from poreditary.cli.speech import speak
from poreditary.cli.terminal import Terminal
from poreditary.domain.day import system_clock

sys.exit(write(Path(sys.argv[1]), Terminal(Path(), speak("en"), False, system_clock), ("today",)))
"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """Return the folder of a demo, written over an earlier one that was left half done, and what was printed."""
    out = tmp_path_factory.mktemp("demo") / "out"
    diary = Diary(out / "diary")
    diary.preferences.save(replace(diary.preferences.get(), is_example=True))
    diary.close()
    (out / "pages").mkdir()
    (out / "pages" / "old.png").write_bytes(b"")
    nothing = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in nothing}
    command = [sys.executable, "-c", TODAY_ALONE, str(out)]
    return out, subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_a_demo_goes_through_the_main_job_a_line_for_each_step(
    written: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    out, done = written
    assert (done.returncode, done.stderr) == (0, "")
    first = [line.split(":")[0] for line in done.stdout.splitlines()]
    assert first == ["Making up a year…", "Diary", "Logged", "Kept", "Report", "Drawing every page…", "Pages"]
    assert {path.name for path in out.iterdir()} == {"diary", "photo.jpg", "report.pdf", "pages"}
    assert (out / "report.pdf").read_bytes().startswith(b"%PDF")


def test_a_demo_logs_today_and_keeps_the_photo(written: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    diary = Diary(written[0] / "diary")
    morning = next(found for found in diary.routines.on(diary.today()) if found.routine.slot is Slot.MORNING)
    photos = diary.photos.all()
    assert morning.is_done
    assert (len(photos), photos[0].file_name, photos[0].taken_from) == (53, "photo.jpg", "exif")
    assert diary.faults() == []
    diary.close()


def test_a_demo_draws_pages_light_dark_and_in_chinese(
    written: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    pages = list((written[0] / "pages").iterdir())
    schemes, languages = ("light", "dark"), ("en", "zh_TW")
    drawn = {f"today-{scheme}-{language}-1280x800.png" for scheme in schemes for language in languages}
    assert {path.name for path in pages} == drawn
    with Image.open(next(path for path in pages if path.name.startswith("today-dark"))) as picture:
        assert picture.size == (1280, 800)
        assert len(picture.convert("RGB").getcolors(1_000_000) or ()) > 50


def test_a_folder_that_holds_something_else_is_refused_and_left_alone(tmp_path: Path, run: Run) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("mine")
    answer = run("demo", "--out", tmp_path / "mine")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err == (
        f"The folder {tmp_path / 'mine'} holds other files. Name an empty folder, or that of an earlier demo.\n"
    )
    assert (tmp_path / "mine" / "letter.txt").read_text() == "mine"


def test_a_diary_of_ones_own_is_never_replaced(tmp_path: Path, clock: StandingClock, run: Run) -> None:
    own = Diary(tmp_path / "out" / "diary", clock)
    own.preferences.save(replace(own.preferences.get(), is_welcomed=True))
    own.close()
    answer = run("demo", "--out", tmp_path / "out")
    assert answer.status == 1
    assert "holds other files" in answer.err
    assert (tmp_path / "out" / "diary" / "diary.db").exists()


def test_a_demo_that_is_open_is_refused(tmp_path: Path, clock: StandingClock, run: Run) -> None:
    held = Diary(tmp_path / "out" / "diary", clock)
    answer = run("demo", "--out", tmp_path / "out")
    held.close()
    assert answer.status == 1
    assert answer.err.startswith("This diary is already open on ")


def test_a_place_that_is_a_file_is_refused(tmp_path: Path, run: Run) -> None:
    (tmp_path / "file").write_text("x")
    answer = run("demo", "--out", tmp_path / "file")
    assert answer.status == 1
    assert "cannot be made" in answer.err


def test_the_demo_in_the_window_is_gone_once_it_closes(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", sys.excepthook)
    settings.save(settings.Settings(language="en", scheme="dark", diary="/my/own/diary"))
    seen: list[Path] = []

    def look() -> None:
        opened = qapp.findChild(Application)
        if opened is not None and opened.frame is not None and opened.settings.diary:
            seen.append(Path(opened.settings.diary))
            assert (seen[0] / "diary.db").exists()
            assert opened.settings.scheme == "dark"
            assert opened.language == "en"
            timer.stop()
            opened.frame.shell.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(50)
    assert main(["demo", "--language", "en"]) == 0
    assert seen
    assert not seen[0].parent.exists()
    assert settings.load().diary == "/my/own/diary"
    assert capsys.readouterr().out == "Making up a year; the window opens in a few seconds.\n"
