"""Draw, measure or search photos of 12 megapixels, each in a process of its own; started by bench_measurement.py."""

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import cv2
import numpy as np

DAYS = (1, 30)
WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
PHOTOS = 2
"""Of each day."""


def draw(folder: Path) -> dict[str, float]:
    """Write the photos and the corners of the five patches on the first one."""
    from tests.skin.scenes import sitting
    from tests.skin.seeds import FIGURE_SEEDS
    from tests.skin.wide import five_patches, whole_face

    for day in DAYS:
        for number, photo in enumerate(sitting(whole_face(FIGURE_SEEDS[-1]), day, PHOTOS)):
            (folder / f"{day}-{number}.jpg").write_bytes(photo.data)
            if (day, number) == (DAYS[0], 0):
                told = {"patches": five_patches(photo.shot), "px_per_mm": photo.shot.px_per_mm}
                (folder / "patches.json").write_text(json.dumps(told))
    return {}


def measure(folder: Path) -> dict[str, float]:
    """Measure two photos of one day against two of another."""
    from poreditary.measure.run import measure as measured
    from poreditary.measure.task import Source, Task, Wanted

    told = json.loads((folder / "patches.json").read_text())
    names = [[f"{day}-{number}" for number in range(PHOTOS)] for day in DAYS]
    task = Task(
        sources=tuple(Source(name, name, (folder / f"{name}.jpg").read_bytes()) for day in names for name in day),
        comparisons=(Wanted("weeks", (tuple(names[0]),), (tuple(names[1]),)),),
        patches=tuple(tuple((x, y) for x, y in patch) for patch in told["patches"]),
        px_per_mm=told["px_per_mm"],
    )
    begun, computed = time.perf_counter(), cpu()
    result = measured(task)
    seconds, alone = (
        (now - then) / len(task.sources) for now, then in ((time.perf_counter(), begun), (cpu(), computed))
    )
    accepted = [photo.accepted for patch in result.patches for photo in patch.photos.values()]
    peak = max(resource.getrusage(who).ru_maxrss for who in WHO) * 1024 / 1e9
    return {"seconds": seconds, "cpu": alone, "gigabytes": peak, "share": 100 * sum(accepted) / len(accepted)}


def sift(folder: Path) -> dict[str, float]:
    """Decode the photos and look for SIFT features."""
    found = []
    for file in sorted(folder.glob("*.jpg")):
        data = np.frombuffer(file.read_bytes(), np.uint8)
        begun, computed = time.perf_counter(), cpu()
        picture = cv2.imdecode(data, cv2.IMREAD_COLOR)
        assert picture is not None
        cv2.SIFT.create().detectAndCompute(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), None)
        found.append((time.perf_counter() - begun, cpu() - computed))
    seconds, alone = (sum(values) / len(found) for values in zip(*found, strict=True))
    return {"seconds": seconds, "cpu": alone}


def cpu() -> float:
    """Return the seconds this process and its children have computed."""
    used = [resource.getrusage(who) for who in WHO]
    return sum(one.ru_utime + one.ru_stime for one in used)


PARTS: dict[str, Callable[[Path], dict[str, float]]] = {"draw": draw, "measure": measure, "sift": sift}

if __name__ == "__main__":
    cv2.setNumThreads(1)
    print(json.dumps(PARTS[sys.argv[1]](Path(sys.argv[2]))))
