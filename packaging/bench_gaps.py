"""How long the window keeps still at most: gaps of the event loop while each page is opened on a 20-year diary."""

import os
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

LIMIT_MS = 100
BEAT_MS = 2
QUIET_MS = 400
PAGES = ("today", "photos", "treatments", "progress", "shelf", "guide", "report", "settings")


def main() -> int:
    """Print the longest gap of each page's first and second visit; return 1 where a second one is over the limit."""
    from poreditary.diary.demo import build_long

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="poreditary-") as temporary:
        folder = Path(temporary) / "diary"
        build_long(folder, years=20, photos=1000)
        gaps = visit(folder, Path(temporary) / "window.ini")
    print(f"{'':12}{'first visit':>14}{'second visit':>14}   longest gap of the event loop, ms")
    for name in PAGES:
        first, second = gaps[name]
        print(f"{name:12}{first:14.0f}{second:14.0f}{'   OVER' if second > LIMIT_MS else ''}")
    return int(any(second > LIMIT_MS for _first, second in gaps.values()))


def visit(folder: Path, settings: Path) -> dict[str, tuple[float, float]]:
    """Open every page twice and return the longest gaps in milliseconds."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from poreditary.app.application import Application

    app = QApplication([])
    application = Application(app, settings_file=settings)
    beats: list[float] = []
    timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start()

    def run_until_quiet() -> float:
        beats.clear()
        quiet_since = time.monotonic()
        while time.monotonic() - quiet_since < QUIET_MS / 1000:
            loop = QEventLoop()
            QTimer.singleShot(50, loop.quit)
            loop.exec()
            if application.frame is None or application.frame.context.runner.is_busy:
                quiet_since = time.monotonic()
        return 1000 * max((b - a for a, b in pairwise(beats)), default=0.0)

    application.open(folder)
    run_until_quiet()
    gaps: dict[str, list[float]] = {name: [] for name in PAGES}
    for _turn in range(2):
        for name in PAGES:
            frame = application.frame
            assert frame is not None
            QTimer.singleShot(0, frame, lambda frame=frame, name=name: frame.show_page(name))
            gaps[name].append(run_until_quiet())
    application.close()
    return {name: (found[0], found[1]) for name, found in gaps.items()}


if __name__ == "__main__":
    sys.exit(main())
