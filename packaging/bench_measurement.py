"""How well the pore load is measured, on skin made for it: printed as Markdown, with what each figure has to reach.

    .venv/bin/python packaging/bench_measurement.py --skins 24     more people than dev.py bench measurement takes

The people are those of `tests.skin.seeds.FIGURE_SEEDS`, to which nothing was tuned; 6, 12, 18, 24 of them have every
skin tone equally often. Time and memory are those of one thread, against cv2's SIFT on the same photos in the same run.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
CHILD = Path(__file__).with_name("bench_measurement_child.py")

if TYPE_CHECKING:
    from measurement_figures import Row
    from measurement_trials import Trial

SKINS = 12
SECONDS, OF_SIFT, GIGABYTES = 3.0, 2.0, 1.0
ROUNDS = 3
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


def main() -> int:
    """Print the tables; return 1 where a figure is not reached."""
    wanted = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    wanted.add_argument("--skins", type=int, default=SKINS, help="how many people, 6 or a multiple of it")
    wanted.add_argument("--development", action="store_true", help="take the people that may be tuned to")
    wanted.add_argument("--no-time", action="store_true", help="leave time and memory out")
    asked = wanted.parse_args()
    begun = time.monotonic()
    rows = [] if asked.no_time else timed()
    trials = tried(asked.skins, asked.development)
    reached = report(trials, rows, asked.skins)
    print(f"\n{asked.skins} people, {len(trials)} comparisons, {(time.monotonic() - begun) / 60:.0f} min")
    return int(not reached)


def tried(skins: int, is_development: bool) -> "list[Trial]":
    """Do all trials on every core."""
    os.environ.update(ONE_THREAD)
    from measurement_trials import done, jobs

    trials: list[Trial] = []
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn"), initializer=quiet) as pool:
        waiting = [pool.submit(done, job) for job in jobs(skins, is_development)]
        for number, finished in enumerate(as_completed(waiting), 1):
            trials += finished.result()
            print(f"{number} of {len(waiting)} parts done", end="\r", file=sys.stderr, flush=True)
    return trials


def quiet() -> None:
    """Let a process use one thread."""
    import cv2

    cv2.setNumThreads(1)


def report(trials: "list[Trial]", time_rows: "list[Row]", skins: int) -> bool:
    """Print all tables and return whether everything is reached."""
    import measurement_figures as figures

    with_week, without = (figures.main_rows(trials, is_calibrated) for is_calibrated in (True, False))
    rest = [*figures.trouble_rows(trials), figures.tone_row(trials), *time_rows]
    print(f"## {skins} made-up people, three photos against three of another day\n")
    table("with a calibration week", with_week)
    table("without", without)
    table("with either", rest)
    by_tone = figures.group_lines(trials, "skin tone", lambda one: one.tone)
    by_zone = figures.group_lines(trials, "zone", lambda one: one.zone)
    rest_lines = (figures.nuisance_lines(trials), figures.bad_lines(trials))
    for lines in (figures.change_lines(trials), by_tone, by_zone, *rest_lines):
        print("\n".join(lines), end="\n\n")
    return all(row.is_reached for row in (*with_week, *rest))


def table(title: str, rows: "list[Row]") -> None:
    """Print figures as a table."""
    print(f"| {title} | | to reach |\n|---|---|---|")
    print("\n".join(row.line for row in rows), end="\n\n")


def timed() -> "list[Row]":
    """Measure time and memory of photos of 12 megapixels with five patches, and of SIFT on the same photos."""
    from measurement_figures import Row, at_most

    with tempfile.TemporaryDirectory(prefix="poreditary-") as folder:
        child("draw", folder)
        rounds = [(child("measure", folder), child("sift", folder)) for _ in range(ROUNDS)]
    own, other = ({name: min(one[name] for one in some) for name in some[0]} for some in zip(*rounds, strict=True))
    return [
        Row("12-megapixel photo decoded, and SIFT on it", other["seconds"], form="{:.2f} s"),
        at_most("12-megapixel photo with five patches measured", own["seconds"], SECONDS, "{:.2f} s"),
        Row("computing alone, as others may use the processor", own["cpu"], form="{:.2f} s"),
        at_most("computing, of SIFT and decoding", own["cpu"] / other["cpu"], OF_SIFT, "{:.2f} x"),
        at_most("memory", max(measured["gigabytes"] for measured, _sift in rounds), GIGABYTES, "{:.2f} GB"),
        Row("patches measured on them", own["share"], form="{:.0f} %"),
    ]


def child(what: str, folder: str) -> dict[str, float]:
    """Do a part in a process of its own and return its figures."""
    command = [sys.executable, str(CHILD), what, folder]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **ONE_THREAD}, check=True, capture_output=True)
    answer: dict[str, float] = json.loads(done.stdout or b"{}")
    return answer


if __name__ == "__main__":
    sys.exit(main())
