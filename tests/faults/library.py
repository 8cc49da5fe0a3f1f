"""The library that stands between a program and its files, compiled once."""

import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).with_name("file_faults.c")


def missing() -> str:
    """Return why the library cannot be used here, or nothing."""
    if sys.platform != "linux":
        return "file operations can be struck on Linux only"
    return "" if compiler() else "striking file operations needs a C compiler: install gcc and libc6-dev"


def compiler() -> str | None:
    return shutil.which("cc") or shutil.which("gcc")


def compile_library(folder: Path) -> Path:
    """Compile the library into a folder."""
    library = folder / "file_faults.so"
    command = [str(compiler()), "-shared", "-fPIC", "-O2", "-o", str(library), str(SOURCE), "-ldl", "-lpthread"]
    subprocess.run(command, check=True)
    return library
