"""What the keys do to the patch that is chosen on a photo."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from poreditary.domain import oval_moves
from poreditary.domain.measuring import Oval, Point

STEP, LONG_STEP = 4, 40
"""How many pixels of the screen an arrow moves a patch, alone and with Ctrl."""
LARGER, TURN = 1.05, 5.0
Change = Callable[[Oval, Point], Oval]
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SIZES: dict[int, float] = {
    Qt.Key.Key_Plus: LARGER,
    Qt.Key.Key_Equal: LARGER,
    Qt.Key.Key_Minus: 1 / LARGER,
}


def change_of(event: QKeyEvent, per_part: float) -> Change | None:
    """Return what a key does to an oval on a photo with that room, None where it does nothing.

    `per_part` is how many pixels of the screen the photo's longer side takes.
    """
    way, how = _ARROWS.get(event.key()), event.modifiers()
    is_far = bool(how & Qt.KeyboardModifier.ControlModifier)
    if event.key() in _SIZES and not is_far:
        factor = _SIZES[event.key()]
        return lambda oval, room: oval_moves.sized(oval, factor, room)
    if way is None or how & Qt.KeyboardModifier.ShiftModifier:
        return None
    if how & Qt.KeyboardModifier.AltModifier:
        return _shaped(*way)
    step = (LONG_STEP if is_far else STEP) / per_part
    return lambda oval, room: oval_moves.moved(oval, way[0] * step, way[1] * step, room)


def _shaped(across: int, down: int) -> Change:
    """Return a turn for the arrows at the sides, a stretch for those up and down."""
    if across:
        return lambda oval, room: oval_moves.turned(oval, across * TURN, room)
    return lambda oval, room: oval_moves.stretched(oval, LARGER**-down, room)
