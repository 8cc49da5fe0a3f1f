"""No core dump of the program."""

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

CRASH = """
import os, resource, sys
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
if sys.argv.pop() == "program":
    sys.argv[1:] = ["guide", "--help"]
    from poreditary.cli.main import main
    main()
os.abort()
"""


def has_dumped(folder: Path, what: str) -> bool:
    """Return whether the system wrote, or handed on, a dump of a program that aborts."""
    with subprocess.Popen([sys.executable, "-c", CRASH, what], cwd=folder, stdout=subprocess.DEVNULL) as program:
        _pid, status, _usage = os.wait4(program.pid, 0)
        program.returncode = -signal.SIGABRT
    assert status & 0x7F == signal.SIGABRT
    return bool(status & 0x80)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells of a dump in the exit status")
def test_a_crash_of_the_program_leaves_no_dump(tmp_path: Path) -> None:
    if resource.getrlimit(resource.RLIMIT_CORE)[1] == 0 or not has_dumped(tmp_path, "anything else"):
        pytest.skip("this system writes no core dumps at all")
    assert not has_dumped(tmp_path, "program")
