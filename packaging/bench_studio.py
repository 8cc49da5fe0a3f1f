"""Whether the studio shows every frame of a camera: 1080p at 30 frames a second, with ghost and gate on.

And what the gate alone costs for a frame.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1920, 1080)
CAMERA_FRAMES = 30
LEAST_FRAMES = 28.5
"""A frame more or less falls into the time of counting."""
LIMIT_MS = 100
GATE_MS = 10
FRAMES = 60


def main() -> int:
    """Print frames shown a second, the longest gap of the event loop, and the gate's time; return 1 over a limit."""
    sys.path.insert(0, str(ROOT))
    is_late = gate_is_late()
    from tests.app.camera.webcam import Webcam, compile_library

    with tempfile.TemporaryDirectory(prefix="poreditary-") as temporary:
        webcam = Webcam(Path(temporary) / "webcam", (SIZE,))
        library = compile_library(Path(temporary))
        command = [sys.executable, "-m", "tests.app.studio.scenes", "smooth", str(webcam.folder)]
        done = subprocess.run(
            command,
            env={**webcam.environment(library), "QT_LOGGING_RULES": "qt.multimedia.*=false"},
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    found = json.loads(done.stdout.splitlines()[-1])
    print(f"a camera of {SIZE[0]} x {SIZE[1]} at {CAMERA_FRAMES} a second, ghost and gate on")
    for name, key, limit in (("shown", "frames", LEAST_FRAMES), ("painted", "painted", LEAST_FRAMES)):
        print(f"{name:12}{found[key]:8.1f} a second   at least {limit:g}{'   UNDER' if found[key] < limit else ''}")
    over = "   OVER" if found["gap"] > LIMIT_MS else ""
    print(f"{'longest gap':12}{found['gap']:8.0f} ms         at most {LIMIT_MS}{over}")
    return int(is_late or min(found["frames"], found["painted"]) < LEAST_FRAMES or found["gap"] > LIMIT_MS)


def gate_is_late() -> bool:
    """Print how long the gate looks at a frame of the camera's size, half of them at most; return whether too long."""
    import numpy as np

    from poreditary.domain.kinds import View
    from poreditary.photo.quality import figures_of, reference_of
    from poreditary.photo.skin import SkinSpec, skin_patch

    def skin(week: int) -> "np.typing.NDArray[np.uint8]":
        return np.asarray(skin_patch(SkinSpec(7, week, View.LEFT_CHEEK, width=SIZE[0], height=SIZE[1]), ""))

    frame, before = skin(0), reference_of(skin(10))
    small = figures_of(frame, before).small
    taken = []
    for _ in range(FRAMES):
        begun = time.perf_counter()
        figures_of(frame, before, small)
        taken.append(1000 * (time.perf_counter() - begun))
    middle = sorted(taken)[FRAMES // 2]
    print(f"{'gate':12}{middle:8.1f} ms a frame at most {GATE_MS}{'   OVER' if middle > GATE_MS else ''}")
    return middle > GATE_MS


if __name__ == "__main__":
    raise SystemExit(main())
