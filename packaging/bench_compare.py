"""How fast two photos of 12 megapixels are painted while they are compared: zoomed and moved in each way to compare."""

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from poreditary.app.widgets.compare_layer import Layer
    from poreditary.app.widgets.compare_overlay import OverlayCanvas
    from poreditary.app.widgets.photo_canvas import PhotoCanvas

LIMIT_MS = 33.0
FRAMES = 40
WIDTH, HEIGHT = 4000, 3000
WINDOW = (1280, 800)


def main() -> int:
    """Print the milliseconds of a painted frame; return 1 where the median of a way is over the limit."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    scene = f"two photos of {WIDTH} x {HEIGHT} at {WINDOW[0]} x {WINDOW[1]}"
    print(f"{'':24}{'median':>8}{'slowest':>9}   ms a frame, {scene}")
    is_over = False
    for name, frame in ways():
        found = [1000 * seconds for seconds in timed(frame, app.processEvents)]
        median = statistics.median(found)
        is_over |= median > LIMIT_MS
        print(f"{name:24}{median:8.1f}{max(found):9.1f}   at most {LIMIT_MS:g}{'   OVER' if median > LIMIT_MS else ''}")
    return int(is_over)


def ways() -> Iterator[tuple[str, Callable[[int], None]]]:
    """Yield each way to compare with a function that moves on and paints one frame."""
    from poreditary.app.widgets.compare_layer import Layer
    from poreditary.app.widgets.compare_overlay import Mode, OverlayCanvas
    from poreditary.domain.alignment import Similarity, of_turn

    turned = of_turn(4.0, 0.96)
    size = (float(WIDTH), float(HEIGHT))
    first = Layer(size, size, Similarity(), pictures(1))
    other = Layer(size, size, Similarity(turned.a, turned.b, 0.03, 0.02), pictures(2))
    yield "side by side", beside(first, other)
    canvas = OverlayCanvas()
    canvas.resize(*WINDOW)
    canvas.show()
    for mode in (Mode.SPLIT, Mode.BLINK, Mode.DIFFERENCE):
        canvas.set_mode(mode)
        canvas.show_layers(*((first,) if mode is Mode.DIFFERENCE else (first, other)))
        yield mode.name.lower(), over(canvas, mode is Mode.BLINK)


def beside(first: "Layer", other: "Layer") -> Callable[[int], None]:
    """Return a function that paints the next frame of two photos beside each other."""
    from poreditary.app.widgets.compare_canvas import CompareCanvas

    left, right = CompareCanvas(), CompareCanvas()
    for canvas, layer in ((left, first), (right, other)):
        canvas.resize(WINDOW[0] // 2, WINDOW[1])
        canvas.show_layers(layer)
        canvas.show()
    left.looked.connect(right.set_look)

    def frame(n: int) -> None:
        move(left, n)
        left.repaint()
        right.repaint()

    return frame


def over(canvas: "OverlayCanvas", is_blinking: bool) -> Callable[[int], None]:
    """Return a function that paints the next frame of two photos on each other."""

    def frame(n: int) -> None:
        move(canvas, n)
        if is_blinking:
            canvas.show_other()
        canvas.repaint()

    return frame


def move(canvas: "PhotoCanvas", n: int) -> None:
    """Zoom in to the pixels over the first half of the frames, pulling the photo, and out again over the second."""
    if n == 0:
        canvas.zoom_to_fit()
    canvas.zoom(1.16 if n < FRAMES / 2 else 1 / 1.16)
    canvas.pan(-17, 9 if n % 2 else -5)


def pictures(seed: int) -> "tuple[QImage, ...]":
    """Return a picture of made-up grain at its sizes, the smallest first."""
    import numpy as np
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    grain = np.random.default_rng(seed).integers(90, 220, (HEIGHT, WIDTH, 4), np.uint8)
    whole = QImage(grain.tobytes(), WIDTH, HEIGHT, QImage.Format.Format_RGB32).copy()
    smooth = Qt.TransformationMode.SmoothTransformation
    smaller = [whole.scaledToWidth(WIDTH // part, smooth) for part in (4, 2)]
    return (*(image.convertToFormat(QImage.Format.Format_RGB32) for image in smaller), whole)


def timed(frame: Callable[[int], None], settle: Callable[[], None]) -> list[float]:
    """Return the seconds each frame took."""
    settle()
    frame(0)
    found = []
    for n in range(FRAMES):
        begun = time.perf_counter()
        frame(n)
        found.append(time.perf_counter() - begun)
    return found


if __name__ == "__main__":
    sys.exit(main())
