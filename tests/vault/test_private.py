"""Nothing of the diary leaves its encrypted files, and nothing leaves the computer."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.app.camera.webcam import Webcam, compile_library
from tests.vault.scenes import MARKERS

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
UNIX, NETLINK = 1, 16
PICTURE_HEADS = (b"\xff\xd8\xff\xe0\x00\x10JFIF", b"\x89PNG\r\n\x1a\n", b"SQLite format 3\x00")


def compiled(source: Path, folder: Path) -> Path:
    """Compile a library that is loaded before all others."""
    library = folder / f"{source.stem}.so"
    compiler = shutil.which("cc") or shutil.which("gcc")
    assert compiler is not None, "these tests need a C compiler: install gcc and libc6-dev"
    subprocess.run([compiler, "-shared", "-fPIC", "-O2", "-o", library, source, "-ldl"], check=True)
    return library


def without_interfaces() -> list[str]:
    """Return what to put before a command so that it runs without any network; nothing where that is not allowed."""
    for how in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if shutil.which("unshare") and subprocess.run([*how, "true"], capture_output=True, check=False).returncode == 0:
            return how
    return []


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("libraries")
    return [compile_library(folder), compiled(HERE / "sockets.c", folder)]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("evening")


def environment(place: Path, libraries: list[Path]) -> dict[str, str]:
    """Return an environment in which everything a program writes lands in `place`."""
    (place / "home").mkdir(exist_ok=True)
    (place / "tmp").mkdir(exist_ok=True)
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    return {
        **os.environ,
        **{name: str(place / "home") for name in names},
        "TMPDIR": str(place / "tmp"),
        "TEST_WEBCAM": str(place / "camera"),
        "TEST_SOCKETS": str(place / "sockets"),
        "LD_PRELOAD": ":".join(map(str, libraries)),
        "QT_QPA_PLATFORM": "offscreen",
        "MPLCONFIGDIR": str(place / "home"),
    }


@pytest.fixture(scope="module")
def evening(place: Path, libraries: list[Path]) -> dict[str, Any]:
    """Live through an evening with the whole program, without a network; return what came of it."""
    Webcam(place / "camera")
    done = subprocess.run(
        [*without_interfaces(), sys.executable, "-m", "tests.vault.scenes", "evening", str(place / "camera")],
        env=environment(place, libraries),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer | {"printed": done.stdout + done.stderr}


def files(place: Path) -> Iterator[Path]:
    """Yield every file that was written, but for what the person exported and what the camera is made of."""
    left_out = ("exported", "1280x720", "640x360")
    yield from (path for path in place.rglob("*") if path.is_file() and not set(path.parts) & set(left_out))


def holders(place: Path, wanted: list[bytes]) -> list[str]:
    """Return which file holds which of the bytes."""
    return [f"{path}: {part!r}" for path in files(place) for part in wanted if part in path.read_bytes()]


def as_stored(texts: tuple[str, ...]) -> list[bytes]:
    """Return texts in the encodings a program on these systems writes."""
    return [text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le", "utf-16-be")]


def test_the_evening_took_place(evening: dict[str, Any]) -> None:
    assert evening["views"] == ["nose", "chin"]
    assert len(evening["pages"]) == 9
    assert evening["exported"] == 2
    assert evening["read"] == 2
    assert evening["problems"] == []


def test_no_socket_leaves_the_computer(evening: dict[str, Any], place: Path) -> None:
    told = [line.split(" ", 2) for line in (place / "sockets").read_text().splitlines()]
    assert told, "not even the program's own socket was seen"
    assert {int(family) for _what, family, _where in told} <= {UNIX, NETLINK}
    reached = {where for what, family, where in told if what == "connect" and int(family) == UNIX}
    allowed = ("/poreditary-", "/dbus", "/bus", "/.X11-unix/", "dbus-")
    assert [where for where in reached if not any(part in where for part in allowed)] == []
    # Qt makes the program's own socket in a folder of its owner's, then gives it its name.
    offered = {where for what, _family, where in told if what == "bind"}
    assert [where for where in offered if not where.startswith(f"{place / 'tmp'}/")] == []


def test_no_word_of_the_diary_lies_on_the_disk(evening: dict[str, Any], place: Path) -> None:
    assert holders(place, as_stored(MARKERS)) == []
    assert not any(marker in evening["printed"] for marker in MARKERS)


def test_no_picture_lies_on_the_disk(evening: dict[str, Any], place: Path) -> None:
    frame = next((place / "camera" / "1280x720").iterdir()).read_bytes()
    assert len(frame) > 8000
    assert holders(place, [*PICTURE_HEADS, frame[4000:4032]]) == []


def test_the_search_finds_what_was_exported(evening: dict[str, Any], place: Path) -> None:
    words = (place / "camera" / "exported" / "words").read_bytes()
    copied = place / "home" / "copied"
    copied.write_bytes(words)
    try:
        assert len(holders(place, as_stored(MARKERS))) == 1
    finally:
        copied.unlink()


def test_a_killed_program_leaves_no_word_behind(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.vault.scenes", "write_on", str(tmp_path)],
        env=environment(tmp_path, []),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    for number, _line in enumerate(child.stdout):
        if number == 20:
            child.send_signal(signal.SIGKILL)
            break
    child.wait()
    child.stdout.close()
    assert (tmp_path / "diary" / "diary.db").stat().st_size > 20_000
    assert holders(tmp_path, as_stored(MARKERS)) == []
