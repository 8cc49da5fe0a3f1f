"""Writes requirements.txt: every library with its version and hashes, for all systems and Pythons at once."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from environment import REQUIREMENTS, ROOT, tell

HEADER = """\
# Every library of pyproject.toml and of its group "dev", with the hashes of all its wheels,
# for Linux, macOS and Windows and for Python 3.11 to 3.13.
# Written by `python3 packaging/dev.py requirements`; `--upgrade` after it takes newer versions.
"""

RESOLVER = "uv>=0.9"

# One version of a library for all Pythons, wheels only, and nothing in the file that names a place.
OPTIONS = (
    "pyproject.toml",
    *("--group", "dev"),
    *("--python-version", "3.11"),
    *("--only-binary", ":all:"),
    *("--fork-strategy", "fewest"),
    "--universal",
    "--generate-hashes",
    "--no-config",
    "--no-header",
    "--no-emit-index-url",
    "--no-progress",
    "--quiet",
)


def refresh(arguments: list[str]) -> int:
    """Resolve the libraries with a resolver installed for the moment; return its exit status."""
    with tempfile.TemporaryDirectory() as folder:
        tell("resolving the libraries")
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        scripts = Path(folder) / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", RESOLVER], check=True)
        uv = str(scripts / "uv")
        command = [uv, "pip", "compile", *OPTIONS, *arguments, "--output-file", str(REQUIREMENTS)]
        status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if status == 0:
        libraries = REQUIREMENTS.read_text(encoding="utf-8")
        REQUIREMENTS.write_text(HEADER + libraries, encoding="utf-8")
    return status
