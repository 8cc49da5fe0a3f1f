"""How the photo timeline bears ten thousand photos: read, painted, and scrolled through."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poreditary.app.context import Context
    from poreditary.app.pages.photos import PhotosPage

PHOTOS = 10_000
PAGE = 60
"""Photos that a window of WIDTH x HEIGHT shows."""
WIDTH, HEIGHT = 1900, 1500
STEPS = 400
BEAT_MS = 2
LIMITS = {
    "page of 60 thumbnails painted": 50.0,
    "the same page, read and decoded first": 500.0,
    "longest gap, page opened": 100.0,
    "longest gap, scrolled through all": 100.0,
    "longest gap, all selected": 100.0,
    "longest gap, filtered and back": 100.0,
    "longest gap, window made narrower": 100.0,
}
"""Milliseconds."""


def main() -> int:
    """Print the table; return 1 where a figure is over its limit."""
    from poreditary.diary.demo.many import build_many

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="poreditary-") as temporary:
        folder = Path(temporary) / "diary"
        build_many(folder, PHOTOS)
        found = measured(folder)
    for name, figure in found.items():
        limit = LIMITS.get(name)
        verdict = "" if limit is None else f"   at most {limit:.0f}{'   OVER' if figure > limit else ''}"
        print(f"{name:44}{figure:8.1f} ms{verdict}")
    return int(any(figure > LIMITS.get(name, figure) for name, figure in found.items()))


def measured(folder: Path) -> dict[str, float]:
    """Open the photo page on a diary and return its figures in milliseconds."""
    from PySide6.QtWidgets import QApplication

    from poreditary.app import theme
    from poreditary.app.context import Context
    from poreditary.app.settings import Settings
    from poreditary.app.tasks import TaskRunner
    from poreditary.diary.diary import Diary
    from poreditary.domain.day import system_clock

    app = QApplication([])
    theme.apply(app, "light")
    runner = TaskRunner(lambda: Diary(folder, system_clock))
    context = Context(runner, system_clock, Settings(language="en", scheme="light"))
    try:
        return _of_page(context)
    finally:
        runner.close()


def _of_page(context: "Context") -> dict[str, float]:
    from poreditary.app.models.photo_album import read_album
    from poreditary.app.pages.photos import PhotosPage
    from poreditary.domain.kinds import View
    from poreditary.domain.photo_filter import Facet

    heart = Heart(context)
    heart.gap(lambda: context.ask(context, lambda diary: diary.preferences.get(), lambda _answer: None))
    read = heart.seconds(lambda: context.ask(context, read_album, lambda _album: None))
    page = PhotosPage(context)
    page.resize(WIDTH, HEIGHT)
    found = {"album read, off the Qt thread": 1000 * read}
    found["longest gap, page opened"] = heart.gap(page.show)
    found |= _painted(page, heart)
    bar = page.timeline.verticalScrollBar()
    found["longest gap, scrolled through all"] = max(
        heart.gap(lambda at=at: bar.setValue(bar.maximum() * at // STEPS), 0)  # type: ignore[misc]
        for at in range(1, STEPS + 1)
    )
    found["longest gap, all selected"] = heart.gap(page.timeline.selectAll)
    page.timeline.clearSelection()
    narrower, wider = page.chips.want, page.show_all
    found["longest gap, filtered and back"] = max(heart.gap(lambda: narrower(Facet.VIEW, View.NOSE)), heart.gap(wider))
    found["longest gap, window made narrower"] = heart.gap(lambda: page.resize(WIDTH // 2, HEIGHT))
    return found


def _painted(page: "PhotosPage", heart: "Heart") -> dict[str, float]:
    timeline = page.timeline
    timeline.verticalScrollBar().setValue(timeline.verticalScrollBar().maximum() // 2)
    shown = timeline.grid.rows_between(timeline.verticalOffset(), timeline.verticalOffset() + HEIGHT)
    photos = [photo for photo in map(timeline.photos.photo, shown) if photo is not None]
    thumbnails, count = timeline.photos.thumbnails, len(photos)
    cold = heart.seconds(
        timeline.viewport().repaint, lambda: all(thumbnails.pixmap(photo.sha256) is not None for photo in photos)
    )
    times = []
    for _ in range(9):
        before = time.perf_counter()
        timeline.viewport().repaint()
        times.append(time.perf_counter() - before)
    return {
        "page of 60 thumbnails painted": 1000 * sorted(times)[4] * PAGE / count,
        "the same page, read and decoded first": 1000 * cold * PAGE / count,
    }


class Heart:
    """Beats while the event loop is free."""

    def __init__(self, context: "Context") -> None:
        from PySide6.QtCore import Qt, QTimer

        self._context = context
        self._beats: list[float] = []
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._beats.append(time.monotonic()))
        self._timer.start()

    def gap(self, do: Callable[[], object], quiet: float = 0.2) -> float:
        """Return the longest gap in milliseconds from before `do` until nothing was under way for `quiet` seconds."""
        from PySide6.QtCore import QTimer

        self._beats = [time.monotonic()]
        QTimer.singleShot(0, self._timer, do)
        self._run(quiet)
        return 1000 * max((b - a for a, b in pairwise(self._beats)), default=0.0)

    def seconds(self, do: Callable[[], object], until: Callable[[], bool] | None = None) -> float:
        """Return how long it takes from `do` to `until`, or until all that follows from it is done."""
        before = time.monotonic()
        do()
        self._run(0, until)
        return time.monotonic() - before

    def _run(self, quiet: float, until: Callable[[], bool] | None = None) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        is_there = until or (lambda: not self._context.runner.is_busy)
        since = time.monotonic()
        while True:
            loop = QEventLoop()
            QTimer.singleShot(BEAT_MS, loop.quit)
            loop.exec()
            if not is_there():
                since = time.monotonic()
            elif time.monotonic() - since >= quiet:
                return


if __name__ == "__main__":
    sys.exit(main())
