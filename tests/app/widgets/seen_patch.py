"""A patch of made skin, before and after."""

from poreditary.measure.task import SeenPatch

WIDTH, HEIGHT = 40, 20
BEFORE, AFTER = (200, 150, 130), (210, 190, 180)
PORE = (10.0, 10.0, 4.0)
LEFT_OUT_FROM = 30
"""From this column on nothing was measured."""


def seen_patch() -> SeenPatch:
    """Return a patch with one pore, whose right quarter was left out."""
    row = bytes(255 if x >= LEFT_OUT_FROM else 0 for x in range(WIDTH))
    return SeenPatch(
        WIDTH, HEIGHT, bytes(BEFORE) * WIDTH * HEIGHT, bytes(AFTER) * WIDTH * HEIGHT, row * HEIGHT, (PORE,), 12.5
    )
