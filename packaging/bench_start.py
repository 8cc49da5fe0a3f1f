"""How fast the window is there, against an empty QMainWindow, and how fast a routine is ticked, saved and painted.

Each start is a process of its own; the kinds take turns, and what is judged are ratios within a round.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 9
LIMITS = {
    "window shown, of an empty window": 1.5,
    "today painted and a key accepted, of an empty window": 3.0,
    "20 years, of 1 year": 1.15,
    "routine ticked, saved and painted, ms": 50.0,
}
CHILD = Path(__file__).with_name("bench_start_child.py")
Stamps = dict[str, float]


def main() -> int:
    """Print the table; return 1 where a figure is over its limit."""
    from poreditary.diary.demo import build_long

    with tempfile.TemporaryDirectory(prefix="poreditary-") as temporary:
        one, twenty = Path(temporary) / "1", Path(temporary) / "20"
        build_long(one, years=1, photos=50)
        build_long(twenty, years=20, photos=1000)
        for folder in ("", str(one), str(twenty)):
            start(folder)
        rounds = [(start(""), start(str(one)), start(str(twenty))) for _ in range(ROUNDS)]
        ticks = start(str(twenty), "ticks")
    return report(rounds, ticks)


def start(folder: str, what: str = "start") -> Stamps:
    """Start a window (of no diary: an empty one) and return what it stamped, in seconds from the start."""
    scene = os.environ if _has_screen() else os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    before = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(CHILD), what, folder], env=scene, capture_output=True, text=True, check=True
    )
    stamps: Stamps = json.loads(done.stdout.strip().splitlines()[-1])
    return {name: at - before if name != "tick" else at for name, at in stamps.items()}


def report(rounds: list[tuple[Stamps, Stamps, Stamps]], ticks: Stamps) -> int:
    """Print medians and ratios; return 1 where one is over its limit."""
    median = statistics.median
    print(f"{'':42}{'empty':>9}{'1 year':>9}{'20 years':>9}   ms, median of {len(rounds)}")
    print(f"{'window shown':42}" + "".join(f"{1000 * median(r[n]['shown'] for r in rounds):9.0f}" for n in range(3)))
    print(f"{'today painted':42}{'':9}" + _row(rounds, "painted"))
    print(f"{'key accepted':42}{'':9}" + _row(rounds, "accepted"))
    found = {
        "window shown, of an empty window": median(r[2]["shown"] / r[0]["shown"] for r in rounds),
        "today painted and a key accepted, of an empty window": median(
            r[2]["accepted"] / r[0]["shown"] for r in rounds
        ),
        "20 years, of 1 year": median(r[2]["accepted"] / r[1]["accepted"] for r in rounds),
        "routine ticked, saved and painted, ms": 1000 * ticks["tick"],
    }
    for name, figure in found.items():
        verdict = "" if figure <= LIMITS[name] else "   OVER"
        print(f"{name:56}{figure:8.2f}   at most {LIMITS[name]:g}{verdict}")
    return int(any(figure > LIMITS[name] for name, figure in found.items()))


def _row(rounds: list[tuple[Stamps, Stamps, Stamps]], name: str) -> str:
    return "".join(f"{1000 * statistics.median(r[n][name] for r in rounds):9.0f}" for n in (1, 2))


def _has_screen() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin"))


if __name__ == "__main__":
    sys.exit(main())
