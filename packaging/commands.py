"""The commands of dev.py, for a Python that is known to fit."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence

import checks
import launch
import requirements
from environment import PYTHON, ROOT, prepare, tell


def main(arguments: Sequence[str], usage: str | None) -> int:
    """Do what the first argument names; return the exit status, 2 for a wrong call."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        print(usage, file=sys.stderr)
        return 0 if set(arguments) & {"-h", "--help"} else 2
    return command(list(arguments[1:]))


def run(arguments: list[str]) -> int:
    """Start poreditary in place of this program."""
    prepare()
    chosen, stands_in = launch.choose(arguments, os.environ, sys.platform)
    if stands_in:
        tell(f"no display here, so no window: running 'poreditary {' '.join(chosen)}' instead")
    return become([str(PYTHON), "-m", "poreditary", *chosen])


def test(arguments: list[str]) -> int:
    """Run every check."""
    if arguments:
        print("'test' takes no arguments", file=sys.stderr)
        return 2
    prepare(testing=True)
    return checks.run_all()


def bench(names: list[str]) -> int:
    """Run the benchmarks in processes of their own, so that none warms up another."""
    known = benchmarks()
    unknown = sorted(set(names) - set(known))
    if unknown:
        print(f"There is no benchmark {', '.join(unknown)}; there is: {', '.join(known)}", file=sys.stderr)
        return 2
    prepare()
    return max([run_bench(name) for name in names or known], default=0)


def benchmarks() -> list[str]:
    """Return the names of the benchmarks; a _child is what one of them starts."""
    names = [file.stem.removeprefix("bench_") for file in (ROOT / "packaging").glob("bench_*.py")]
    return sorted(name for name in names if not name.endswith("_child"))


def run_bench(name: str) -> int:
    """Run main() of one benchmark; return its exit status."""
    tell(f"bench {name}")
    call = f"import sys; sys.path.insert(0, 'packaging'); import bench_{name} as b; sys.exit(b.main())"
    return subprocess.run([PYTHON, "-c", call], cwd=ROOT, env=without_display(), check=False).returncode


def pictures(arguments: list[str]) -> int:
    """Make the screenshots."""
    prepare()
    return become([str(PYTHON), str(ROOT / "packaging" / "pictures.py"), *arguments])


def generate(arguments: list[str]) -> int:
    """Compile the forms and the translations."""
    prepare()
    return become([str(PYTHON), str(ROOT / "packaging" / "generate.py"), *arguments])


def refresh_requirements(arguments: list[str]) -> int:
    """Write packaging/requirements.txt anew; arguments go to the resolver."""
    return requirements.refresh(arguments)


def become(command: list[str]) -> int:
    """Run the command in place of this program, or under it where the system knows no such thing."""
    if os.name != "nt":
        os.execve(command[0], command, without_display())
    return subprocess.run(command, env=without_display(), check=False).returncode


def without_display() -> dict[str, str]:
    """Return the environment in which Qt draws into memory where there is no display."""
    if launch.has_display(os.environ, sys.platform):
        return dict(os.environ)
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "bench": bench,
    "pictures": pictures,
    "generate": generate,
    "requirements": refresh_requirements,
}
