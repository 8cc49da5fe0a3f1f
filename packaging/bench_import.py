"""How long the import of a photo of 12 megapixels takes, and how long the window keeps still while 200 of them come in.

What an import does, hash, checks, thumbnail and durable save, is measured against Pillow decoding the photo once and
its bytes being written with fsync, in the same run; the two take turns.
"""

import io
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

    from poreditary.app.frame import Frame

ROUNDS = 9
LIMIT = 1.5
MANY = 200
GAP_LIMIT_MS = 100
BEAT_MS = 2
LOOK_MS = 20
SIZE = (4000, 3000)
FIRST = datetime(2026, 1, 1, 8)  # noqa: DTZ001 - a camera's own clock
AT_END = b"%06d"


def main() -> int:
    """Print the ratio and the longest gap; return 1 where one is over its limit."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    photo = make_photo()
    with tempfile.TemporaryDirectory(prefix="poreditary-") as temporary:
        plain, taken = one_by_one(photo, Path(temporary))
        kept, seconds, gap = many(photo, Path(temporary))
    ratio = statistics.median(b / a for a, b in zip(plain, taken, strict=True))
    print(f"photo of {SIZE[0]} x {SIZE[1]} pixels, {len(photo) / 1e6:.1f} MB, median of {ROUNDS}")
    print(f"decoded once, written with fsync  {1000 * statistics.median(plain):8.0f} ms")
    print(f"imported                          {1000 * statistics.median(taken):8.0f} ms")
    print(f"imported, of plain                {ratio:8.2f}      at most {LIMIT}{over(ratio > LIMIT)}")
    print(f"{kept} through the window            {seconds:8.1f} s")
    print(f"longest gap of the event loop     {gap:8.0f} ms   at most {GAP_LIMIT_MS}{over(gap > GAP_LIMIT_MS)}")
    return int(ratio > LIMIT or gap > GAP_LIMIT_MS or kept != MANY)


def over(is_over: bool) -> str:
    """Return what marks a figure over its limit."""
    return "   OVER" if is_over else ""


def make_photo() -> bytes:
    """Return a JPEG with the roughness of skin and the noise of a camera."""
    import numpy as np
    from PIL import Image

    from poreditary.domain.kinds import View
    from poreditary.photo.skin import SkinSpec, skin_patch

    skin = skin_patch(SkinSpec(1, 0, View.NOSE), "").resize(SIZE, Image.Resampling.BICUBIC)
    noise = np.random.default_rng(1).normal(0, 4, (SIZE[1], SIZE[0], 1))
    rough = np.clip(np.asarray(skin) + noise, 0, 255).astype(np.uint8)
    out = io.BytesIO()
    Image.fromarray(rough).save(out, "JPEG", quality=90)
    return out.getvalue()


def one_by_one(photo: bytes, folder: Path) -> tuple[list[float], list[float]]:
    """Return the seconds of each round: plain decoding and writing, and importing."""
    from PIL import Image

    from poreditary.diary.diary import Diary
    from poreditary.diary.photos import look_at, read_file
    from poreditary.domain.kinds import View

    plain: list[float] = []
    taken: list[float] = []
    diary = Diary(folder / "one")
    for number in range(ROUNDS + 1):
        path = folder / f"{number}.jpg"
        path.write_bytes(photo + AT_END % number)
        begun = time.perf_counter()
        data = path.read_bytes()
        with Image.open(io.BytesIO(data)) as image:
            image.load()
        with (folder / "copy.jpg").open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        between = time.perf_counter()
        diary.photos.keep(look_at(*read_file(path)), View.NOSE)
        plain.append(between - begun)
        taken.append(time.perf_counter() - between)
    diary.close()
    return plain[1:], taken[1:]  # the first one loads the libraries


def many(photo: bytes, folder: Path) -> tuple[int, float, float]:
    """Import many photos through the window; return how many were kept, the seconds, and the longest gap in ms."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from poreditary.app.application import Application

    incoming = folder / "in"
    incoming.mkdir()
    for number in range(MANY):
        moment = FIRST + timedelta(hours=number)
        (incoming / f"IMG_{moment:%Y%m%d_%H%M%S}.jpg").write_bytes(photo + AT_END % (MANY + number))
    app = QApplication([])
    application = Application(app, settings_file=folder / "window.ini")
    application.open(folder / "window")
    wait_for(lambda: application.frame is not None and not application.frame.context.runner.is_busy)
    beats: list[float] = []
    timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    assert application.frame is not None
    kept = through(application.frame, incoming, timer)
    application.close()
    return kept, beats[-1] - beats[0], 1000 * max(b - a for a, b in pairwise(beats))


def through(frame: "Frame", incoming: Path, timer: "QTimer") -> int:
    """Import a folder while a timer beats; return how many photos were kept."""
    from poreditary.app.dialogs.import_dialog import ImportDialog
    from poreditary.app.pages.photos import PhotosPage

    page = frame.show_page("photos")
    assert isinstance(page, PhotosPage)
    wait_for(lambda: not frame.context.runner.is_busy)
    kept: list[str] = []
    timer.start()
    page.import_files([incoming])
    wait_for(lambda: bool(page.findChildren(ImportDialog)))
    dialog = page.findChildren(ImportDialog)[0]
    dialog.imported.connect(kept.extend)
    wait_for(dialog.form.import_button.isEnabled)
    dialog.form.import_button.click()
    wait_for(lambda: not page.findChildren(ImportDialog) and not frame.context.runner.is_busy)
    timer.stop()
    return len(kept)


def wait_for(is_there: Callable[[], bool]) -> None:
    """Let the event loop run until something is there."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, look = QEventLoop(), QTimer(interval=LOOK_MS)
    look.timeout.connect(lambda: loop.quit() if is_there() else None)
    look.start()
    loop.exec()
    look.stop()


if __name__ == "__main__":
    sys.exit(main())
