"""All checks of the project, one after the other, with a line for each at the end."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from environment import PYTHON, ROOT, tell


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
    workers = str(min(4, os.cpu_count() or 1))
    return [
        Step("ruff check", (python, "-m", "ruff", "check", ".")),
        Step("ruff format", (python, "-m", "ruff", "format", "--check", ".")),
        Step("lint-imports", (python, "-c", imports)),
        Step("generate --check", (python, "packaging/generate.py", "--check")),
        Step("mypy", (python, "-m", "mypy", "--package", "poreditary", "--package", "tests", *modules)),
        Step("pytest", (python, "-m", "pytest", "--numprocesses", workers, "--dist", "loadgroup")),
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


def run_all() -> int:
    """Run every check, even after one that failed; return 0 where all passed, else 1."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    outcomes = [run(step, environment) for step in steps()]
    for line in summary(outcomes):
        print(line)
    sys.stdout.flush()
    return int(any(outcome.status for outcome in outcomes))
