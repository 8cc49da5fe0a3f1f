"""The simulated webcam: its library is compiled once, its switches are files."""

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from poreditary.domain.kinds import View
from poreditary.photo.skin import SkinSpec, skin_patch

SOURCE = Path(__file__).with_name("webcam.c")


def compile_library(folder: Path) -> Path:
    """Compile the library that answers in the place of a camera's driver."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    assert compiler is not None, "the tests of the camera need a C compiler: install gcc and libc6-dev"
    library = folder / "webcam.so"
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", str(library), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    return library


class Webcam:
    """A folder that is a camera."""

    def __init__(self, folder: Path, sizes: tuple[tuple[int, int], ...] = ((1280, 720), (640, 360))) -> None:
        self.folder = folder
        folder.mkdir()
        for width, height in sizes:
            self._film(width, height)
        self.plug_in()

    def plug_in(self) -> None:
        (self.folder / "plugged").touch()

    def pull_out(self) -> None:
        (self.folder / "plugged").unlink()

    def set_busy(self, *, is_busy: bool) -> None:
        self._switch("busy", is_on=is_busy)

    def set_stalled(self, *, is_stalled: bool) -> None:
        self._switch("stalled", is_on=is_stalled)

    def frames(self, width: int, height: int) -> list[bytes]:
        """Return the frames of a resolution as the camera sends them."""
        return [path.read_bytes() for path in sorted((self.folder / f"{width}x{height}").iterdir())]

    def controls(self) -> dict[int, int]:
        """Return the controls that were set, with their last values."""
        log = self.folder / "controls"
        lines = log.read_text().splitlines() if log.exists() else []
        return {int(number): int(value) for number, value in (line.split() for line in lines)}

    def environment(self, library: Path) -> dict[str, str]:
        """Return the environment of a program that sees the camera."""
        mine = {"TEST_WEBCAM": str(self.folder), "LD_PRELOAD": str(library), "QT_QPA_PLATFORM": "offscreen"}
        return {**os.environ, **mine}

    def _switch(self, name: str, *, is_on: bool) -> None:
        if is_on:
            (self.folder / name).touch()
        else:
            (self.folder / name).unlink()

    def _film(self, width: int, height: int) -> None:
        place = self.folder / f"{width}x{height}"
        place.mkdir()
        for number, data in enumerate(_film(width, height)):
            (place / f"{number}.jpg").write_bytes(data)


@cache
def _film(width: int, height: int) -> list[bytes]:
    """Draw four pictures of skin that moves sideways."""
    picture = skin_patch(SkinSpec(7, 1, View.NOSE, width=width + 8, height=height), "")
    pictures = [BytesIO() for _ in range(4)]
    for number, file in enumerate(pictures):
        picture.crop((number * 2, 0, number * 2 + width, height)).save(file, "JPEG", quality=88)
    return [file.getvalue() for file in pictures]


def played(module: str, scene: str, webcam: Webcam, library: Path) -> dict[str, Any]:
    """Play a scene of a module in a program of its own that sees the camera; return what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", module, scene, str(webcam.folder)],
        env=webcam.environment(library),
        cwd=SOURCE.parents[3],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer
