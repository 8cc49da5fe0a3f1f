"""Whether the studio shows every frame of a camera: 1080p at 30 frames a second, with ghost and gate on."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1920, 1080)
CAMERA_FRAMES = 30
LEAST_FRAMES = 28.5
"""A frame more or less falls into the time of counting."""
LIMIT_MS = 100


def main() -> int:
    """Print frames shown a second and the longest gap of the event loop; return 1 where either is over its limit."""
    sys.path.insert(0, str(ROOT))
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
    return int(min(found["frames"], found["painted"]) < LEAST_FRAMES or found["gap"] > LIMIT_MS)


if __name__ == "__main__":
    raise SystemExit(main())
