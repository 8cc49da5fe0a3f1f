"""A disk that is full for real: a small one of its own where this may be mounted, files kept short everywhere else."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.full_disk import MORE, NOTE

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the length of files"),
]
ROOT = Path(__file__).parents[2]
MOUNT = 'mount -t tmpfs -o size=4m none "$1" && shift && exec "$@"'
PRIVATE = ("unshare", "--mount", "sh", "-c", MOUNT, "sh")


def can_mount(folder: Path) -> bool:
    if shutil.which("unshare") is None or os.geteuid() != 0:
        return False
    return subprocess.run([*PRIVATE, str(folder), "true"], capture_output=True, check=False).returncode == 0


def played(scene: str, folder: Path, how: str) -> Any:
    program = [sys.executable, "-m", "tests.faults.full_disk", scene, str(folder), how]
    if how == "mounted" and not can_mount(folder):
        pytest.skip("mounting a small disk in a namespace of its own is for root only")
    done = subprocess.run(
        [*PRIVATE, str(folder), *program] if how == "mounted" else program,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("how", ["mounted", "limited"])
def test_commands_are_refused_with_a_sentence_and_go_on_once_there_is_space(tmp_path: Path, how: str) -> None:
    found = played("commands", tmp_path, how)
    assert found["kept"] == [1, 2, 5, 6]
    assert len(found["refused"]) == 2
    assert found["sentences"], found["refused"]
    assert all("Free some space" in sentence for sentence in found["refused"])
    assert found["problems"] == []


@pytest.mark.parametrize("how", ["mounted", "limited"])
def test_what_was_typed_stays_in_the_window_and_is_kept_once_there_is_space(tmp_path: Path, how: str) -> None:
    found = played("window", tmp_path, how)
    assert (found["while_full"], found["typed"]) == ("Not saved yet", NOTE)
    assert found["once_free"].startswith("Saved ")
    assert (found["kept"], found["faults"]) == (NOTE + MORE, [])
