"""Where the photos of the timeline stand: arithmetic over months, so that ten thousand cost no more than ten."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize


@dataclass(frozen=True)
class Grid:
    """Lines of cells under the headings of months, in pixels from the upper left corner of all of them.

    `heads` are the rows of the headings, `tops` where they begin; `rows` counts headings and photos.
    """

    heads: tuple[int, ...]
    tops: tuple[int, ...]
    rows: int
    across: int
    cell: QSize
    heading: QSize
    height: int

    def rect(self, row: int) -> QRect:
        """Return the place of a heading or a photo, an empty one where there is no such row."""
        if not 0 <= row < self.rows:
            return QRect()
        month = self._month(row)
        at, top = row - self.heads[month] - 1, self.tops[month]
        if at < 0:
            return QRect(QPoint(0, top), self.heading)
        line, column = divmod(at, self.across)
        y = top + self.heading.height() + line * self.cell.height()
        return QRect(QPoint(column * self.cell.width(), y), self.cell)

    def row_at(self, point: QPoint) -> int | None:
        """Return the photo under a point."""
        row = self.nearest(point)
        return row if row is not None and self.rect(row).contains(point) else None

    def nearest(self, point: QPoint) -> int | None:
        """Return the photo nearest to a point: in its line, or in the nearest one of the month; None without photos."""
        if not self.heads:
            return None
        month = max(0, bisect_right(self.tops, point.y()) - 1)
        line = (point.y() - self.tops[month] - self.heading.height()) // self.cell.height()
        column = min(max(point.x() // self.cell.width(), 0), self.across - 1)
        return self._cell(month, max(0, line), column)

    def rows_between(self, top: int, bottom: int) -> range:
        """Return the rows that show between two heights."""
        if not self.heads:
            return range(0)
        return range(self._near(top, 0), self._near(bottom, self.across - 1) + 1)

    def runs_in(self, rect: QRect) -> Iterator[tuple[int, int]]:
        """Yield the first and last rows of the photos a rectangle touches, for each line it crosses."""
        left, right = max(0, rect.left()) // self.cell.width(), rect.right() // self.cell.width()
        for month, top in enumerate(self.tops):
            begin = top + self.heading.height()
            count = self._count(month)
            lines = -(-count // self.across)
            first = max(0, (rect.top() - begin) // self.cell.height())
            last = min(lines - 1, (rect.bottom() - begin) // self.cell.height())
            for line in range(first, last + 1):
                start, end = line * self.across + left, line * self.across + min(right, self.across - 1)
                if left <= right and start < count and left < self.across:
                    yield self.heads[month] + 1 + start, self.heads[month] + 1 + min(end, count - 1)

    def line_from(self, row: int, way: int) -> int:
        """Return the photo above (way -1) or below (1) one, or the nearest in that line; itself at the ends."""
        month = self._month(row)
        line, column = divmod(row - self.heads[month] - 1, self.across)
        line += way
        if line > (self._count(month) - 1) // self.across:
            return row if month + 1 == len(self.heads) else self._cell(month + 1, 0, column)
        if line < 0:
            return row if month == 0 else self._cell(month - 1, (self._count(month - 1) - 1) // self.across, column)
        return self._cell(month, line, column)

    def heading_over(self, row: int) -> QRect:
        """Return the place of the heading a row is under."""
        return self.rect(self.heads[self._month(row)]) if self.heads else QRect()

    def month_from(self, row: int, way: int) -> int:
        """Return the first photo of the month above (way -1) or below (1), the same one where there is none.

        Upwards the way leads to the first photo of its own month before it leads to another month.
        """
        month = self._month(row)
        if way < 0:
            return self.heads[month if row > self.heads[month] + 1 else max(0, month - 1)] + 1
        return row if month + 1 == len(self.heads) else self.heads[month + 1] + 1

    def _near(self, y: int, column: int) -> int:
        month = max(0, bisect_right(self.tops, y) - 1)
        below = y - self.tops[month] - self.heading.height()
        return self.heads[month] if below < 0 else self._cell(month, below // self.cell.height(), column)

    def _cell(self, month: int, line: int, column: int) -> int:
        count = self._count(month)
        line = min(line, (count - 1) // self.across)
        return self.heads[month] + 1 + min(line * self.across + column, count - 1)

    def _month(self, row: int) -> int:
        return max(0, bisect_right(self.heads, row) - 1)

    def _count(self, month: int) -> int:
        after = self.heads[month + 1] if month + 1 < len(self.heads) else self.rows
        return after - self.heads[month] - 1


def grid_of(heads: Sequence[int], rows: int, width: int, cell: QSize, heading: QSize) -> Grid:
    """Return the grid of so many rows with headings at `heads`, as many cells across as `width` pixels hold."""
    across = max(1, width // max(1, cell.width()))
    tops, top = [], 0
    for head, after in zip(heads, (*heads[1:], rows), strict=False):
        tops.append(top)
        top += heading.height() + -(-(after - head - 1) // across) * cell.height()
    return Grid(tuple(heads), tuple(tops), rows, across, cell, heading, top)
