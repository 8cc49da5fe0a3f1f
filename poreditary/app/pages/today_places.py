"""Where the parts of the Today page stand: beside one another where there is room, else one under the other."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from poreditary.app import theme

if TYPE_CHECKING:
    from poreditary.app.pages.today_rest import Rest

WIDE = 92
"""From this width of the content on, in grid units, the side column stands beside the routines."""
SIDE_WIDTH = 32
UNBOUND = (1 << 24) - 1
TOP = Qt.AlignmentFlag.AlignTop


class Places:
    """Put the routines, the check-in and the side column into their grid.

    The check-in stands across the whole width, but beside a side column that is longer than the routines it stays
    with them; once it does it does so for the rest of that day, so that nothing jumps back.
    """

    def __init__(self, grid: QGridLayout, board: QWidget, empty: QWidget) -> None:
        self._grid = grid
        self._board = board
        self._empty = empty
        self._long_on: date | None = None

    def arrange(self, width: int, rest: "Rest | None", day: date) -> None:
        """Place everything for a width of the content in pixels; `rest` is None while it is not built yet."""
        is_wide = width >= theme.space(WIDE)
        self._grid.setColumnMinimumWidth(1, theme.space(SIDE_WIDTH) if is_wide else 0)
        self._grid.setRowStretch(2, 1)
        self._grid.addWidget(self._board, 0, 0, TOP)
        self._grid.addWidget(self._empty, 0, 0)
        if rest is None:
            return
        side = rest.side
        if is_wide:
            side.setFixedWidth(theme.space(SIDE_WIDTH))
        else:
            side.setMaximumWidth(UNBOUND)
        if is_wide and _height(side, theme.space(SIDE_WIDTH)) > self._left_height(width):
            self._long_on = day
        is_long = self._long_on == day
        across = 2 if is_wide and not is_long else 1
        down = 3 if is_wide and is_long else 1
        self._grid.addWidget(rest.check_in_place, 1, 0, 1, across, TOP)
        self._grid.addWidget(side, 0 if is_wide else 2, 1 if is_wide else 0, down, 1, TOP)

    def _left_height(self, width: int) -> int:
        shown = self._empty if self._board.isHidden() else self._board
        return _height(shown, width - theme.space(SIDE_WIDTH))


def _height(widget: QWidget, width: int) -> int:
    """Return the height of a widget at a width, in pixels."""
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return widget.sizeHint().height()
