"""All checks of the project, one after the other, with a line for each at the end."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from environment import PYTHON, ROOT, tell

ROOM = 6 << 30
"""How many bytes the tests' own folders may take for a while, with as much again left over."""


@dataclass(frozen=True)
class Step:
    """One check: its name and the command that ends with 0 where all is well."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """How a check ended: its exit status, and how long it took in seconds."""

    name: str
    status: int
    seconds: float


def steps() -> list[Step]:
    """Return the checks, the quick ones first."""
    python = str(PYTHON)
    scripts = sorted(file.stem for file in (ROOT / "packaging").glob("*.py"))
    modules = [word for name in scripts for word in ("--module", name)]
    imports = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    workers = str(min(5, (os.cpu_count() or 1) + 1))  # one more than processors: some wait for a child or a clock
    grouped = ("--dist", "loadgroup", "--no-loadscope-reorder")  # in the order that tests/conftest.py chooses
    return [
        Step("ruff check", (python, "-m", "ruff", "check", ".")),
        Step("ruff format", (python, "-m", "ruff", "format", "--check", ".")),
        Step("lint-imports", (python, "-c", imports)),
        Step("generate --check", (python, "packaging/generate.py", "--check")),
        Step("mypy", (python, "-m", "mypy", "--package", "poreditary", "--package", "tests", *modules)),
        Step("pytest", (python, "-m", "pytest", "--numprocesses", workers, *grouped)),
    ]


def run(step: Step, environment: Mapping[str, str]) -> Outcome:
    """Run one check; what it prints is seen as it comes."""
    tell(f"{step.name} ...")
    start = time.monotonic()
    status = subprocess.run(step.command, cwd=ROOT, env=environment, check=False).returncode
    return Outcome(step.name, status, time.monotonic() - start)


def summary(outcomes: Sequence[Outcome]) -> list[str]:
    """Return a line for each check and one for all of them."""
    lines = [f"{outcome.seconds:6.1f} s  {verdict(outcome):8} {outcome.name}" for outcome in outcomes]
    failed = [outcome.name for outcome in outcomes if outcome.status]
    total = sum(outcome.seconds for outcome in outcomes)
    return [*lines, f"{total:6.1f} s  {'failed: ' + ', '.join(failed) if failed else 'all passed'}"]


def verdict(outcome: Outcome) -> str:
    """Return the word for how a check ended."""
    return "failed" if outcome.status else "passed"


def surroundings(given: Mapping[str, str], memory: Path = Path("/dev/shm")) -> dict[str, str]:
    """Return the environment of the checks: no screen, and files in memory where it has room for them.

    Bytecode is kept, whatever is asked for: the tests start the program often enough to compile it hundreds of times.
    """
    found = {name: value for name, value in given.items() if name != "PYTHONDONTWRITEBYTECODE"}
    has_room = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free >= ROOM
    quick = {"PYTEST_DEBUG_TEMPROOT": str(memory)} if has_room else {}
    return {**quick, **found, "QT_QPA_PLATFORM": "offscreen"}


def run_all() -> int:
    """Run every check, even after one that failed; return 0 where all passed, else 1."""
    environment = surroundings(os.environ)
    outcomes = [run(step, environment) for step in steps()]
    for line in summary(outcomes):
        print(line)
    sys.stdout.flush()
    return int(any(outcome.status for outcome in outcomes))
