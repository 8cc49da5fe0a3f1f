"""Where photos stand under their months, reckoned and looked up."""

from PySide6.QtCore import QPoint, QRect, QSize

from poreditary.app.widgets.photo_grid import Grid, grid_of

CELL, HEADING = QSize(100, 120), QSize(300, 40)
GRID = grid_of([0, 6, 8], 10, 300, CELL, HEADING)
"""Five photos in two lines of three, then one, then one."""


def test_each_row_has_its_place() -> None:
    assert GRID.rect(0) == QRect(0, 0, 300, 40)
    assert GRID.rect(1) == QRect(0, 40, 100, 120)
    assert GRID.rect(3) == QRect(200, 40, 100, 120)
    assert GRID.rect(5) == QRect(100, 160, 100, 120)
    assert GRID.rect(6) == QRect(0, 280, 300, 40)
    assert GRID.rect(7) == QRect(0, 320, 100, 120)
    assert GRID.height == 600
    assert GRID.rect(10).isEmpty()
    assert GRID.heading_over(5) == GRID.rect(0)


def test_a_point_finds_the_photo_it_is_in_or_the_nearest() -> None:
    for row in (1, 2, 3, 4, 5, 7, 9):
        assert GRID.row_at(GRID.rect(row).center()) == row
    assert GRID.row_at(QPoint(10, 10)) is None
    assert GRID.row_at(QPoint(250, 200)) is None
    assert GRID.nearest(QPoint(250, 200)) == 5
    assert GRID.nearest(QPoint(10, 10)) == 1
    assert GRID.nearest(QPoint(900, 9000)) == 9
    assert GRID.nearest(QPoint(-5, -5)) == 1


def test_what_shows_between_two_heights_is_every_row_there() -> None:
    for top in range(0, 600, 13):
        for bottom in (top, top + 50, top + 170):
            shows = [row for row in range(10) if GRID.rect(row).top() <= bottom and GRID.rect(row).bottom() >= top]
            found = GRID.rows_between(top, bottom)
            assert set(shows) <= set(found)
            assert len(found) <= len(shows) + 3


def test_a_rectangle_touches_runs_of_photos_and_no_heading() -> None:
    assert list(GRID.runs_in(QRect(110, 50, 150, 150))) == [(2, 3), (5, 5)]
    assert list(GRID.runs_in(QRect(0, 0, 300, 600))) == [(1, 3), (4, 5), (7, 7), (9, 9)]
    assert list(GRID.runs_in(QRect(0, 5, 300, 20))) == []
    assert list(GRID.runs_in(QRect(150, 330, 100, 20))) == []


def test_up_and_down_keep_the_column_and_cross_months() -> None:
    assert [GRID.line_from(row, 1) for row in (1, 3, 4, 5, 7, 9)] == [4, 5, 7, 7, 9, 9]
    assert [GRID.line_from(row, -1) for row in (1, 4, 5, 7, 9)] == [1, 1, 2, 4, 7]


def test_month_by_month() -> None:
    assert [GRID.month_from(row, 1) for row in (1, 5, 7, 9)] == [7, 7, 9, 9]
    assert [GRID.month_from(row, -1) for row in (9, 7, 5, 1)] == [7, 1, 1, 1]


def test_without_photos_there_is_nothing() -> None:
    empty: Grid = grid_of([], 0, 300, CELL, HEADING)
    assert (empty.height, empty.nearest(QPoint()), list(empty.rows_between(0, 900))) == (0, None, [])
    assert list(empty.runs_in(QRect(0, 0, 300, 300))) == []
    assert empty.heading_over(0).isEmpty()
