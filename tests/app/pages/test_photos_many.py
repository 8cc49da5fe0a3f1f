"""The timeline with thousands of photos: what it keeps, what it asks for, and the ways through it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.models.photo_rows import rows_of
from poreditary.app.models.photo_thumbnails import BATCH, Thumbnails
from poreditary.app.pages.photos import PhotosPage
from poreditary.diary.demo.many import build_many, photo_rows
from tests.app.pages.photos_kit import CTRL, PLAIN, SHIFT, Key, Photos

MANY = 1000


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many") / "diary"
    build_many(folder, MANY)
    return folder


@pytest.fixture
def photos(qtbot: QtBot, many: Path, tmp_path: Path, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    import shutil

    shutil.copytree(many, tmp_path / "diary", ignore=shutil.ignore_patterns("*.lock"))
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def test_ten_thousand_photos_are_rows_with_their_months() -> None:
    photos = list(reversed(list(photo_rows(10_000))))
    rows = rows_of(photos)
    assert rows.photos() == photos
    assert rows.photo_count == 10_000
    assert sum(month.count for month in rows.months) == 10_000
    assert [rows.rows[head] for head in rows.heads] == rows.months
    at = rows.places[photos[5_000].id]
    assert rows.photo(at) == photos[5_000]
    assert rows.number(at) == 5_001
    assert rows.month_at(at).month == photos[5_000].day.month
    assert rows.is_like(rows_of(photos))
    assert not rows.is_like(rows_of(photos[1:]))


def test_the_page_shows_all_of_them_and_says_how_many(photos: Photos) -> None:
    photos.open()
    timeline = photos.page.timeline
    assert len(photos.shown()) == MANY
    assert photos.page.form.count.text() == "1,000 photos"
    assert timeline.verticalScrollBar().maximum() == timeline.grid.height - timeline.viewport().height()


def test_only_what_shows_and_the_next_screen_is_fetched(photos: Photos) -> None:
    photos.open()
    timeline = photos.page.timeline
    photos.qtbot.waitUntil(lambda: timeline.photos.thumbnails.count > 0)
    photos.wait()
    screen = len(timeline.grid.rows_between(0, timeline.viewport().height()))
    assert screen <= timeline.photos.thumbnails.count <= 2 * screen + BATCH


def test_what_was_scrolled_past_is_dropped_and_what_shows_comes_first(photos: Photos, context: Context) -> None:
    digests = [photo.sha256 for photo in photos.all()]
    thumbnails = Thumbnails(context, 20)
    arrived: list[list[str]] = []
    thumbnails.arrived.connect(arrived.append)
    thumbnails.want(digests[:200])
    thumbnails.want(digests[500:510])
    photos.wait()
    assert arrived == [digests[500:510]]


def test_a_bounded_number_is_kept_and_never_less_than_what_shows(photos: Photos, context: Context) -> None:
    digests = [photo.sha256 for photo in photos.all()]
    thumbnails = Thumbnails(context, 20)
    assert thumbnails.most == 600
    for start in range(0, MANY, 100):
        thumbnails.want(digests[start : start + 100])
        photos.wait()
    assert thumbnails.count == 600
    assert thumbnails.pixmap(digests[-1]) is not None
    large = Thumbnails(context, 1200)
    assert large.most == BATCH
    large.want(digests[:30])
    photos.wait()
    assert large.count == 30
    assert all(large.pixmap(digest) is not None for digest in digests[:30])


def test_thumbnails_are_made_anew_in_another_size(photos: Photos, context: Context) -> None:
    digest = photos.all()[0].sha256
    thumbnails = Thumbnails(context, 20)
    thumbnails.want([digest])
    photos.wait()
    thumbnails.set_side(30)
    before = thumbnails.pixmap(digest)
    assert before is not None
    assert before.width() == 20
    photos.wait()
    after = thumbnails.pixmap(digest)
    assert after is not None
    assert after.width() == 30


def test_a_thumbnail_the_diary_does_not_hold_is_asked_for_once(photos: Photos, context: Context) -> None:
    thumbnails = Thumbnails(context, 20)
    thumbnails.want(["f" * 64])
    photos.wait()
    assert thumbnails.pixmap("f" * 64) is None
    assert not photos.context.runner.is_busy


def test_home_end_and_the_months_by_key(photos: Photos) -> None:
    photos.open()
    timeline = photos.page.timeline
    rows = timeline.photos.content
    firsts = [rows.rows[head + 1].id for head in rows.heads]  # type: ignore[union-attr]
    photos.press(Key.Key_End)
    assert photos.selected() == [photos.shown()[-1]]
    photos.press(Key.Key_Home)
    photos.press(Key.Key_Down, CTRL)
    assert photos.selected() == [firsts[1]]
    assert timeline.visualRect(timeline.photos.index(rows.heads[1])).top() == 0
    photos.press(Key.Key_Down, CTRL)
    photos.press(Key.Key_Right)
    photos.press(Key.Key_Up, CTRL)
    assert photos.selected() == [firsts[2]]
    photos.press(Key.Key_Up, CTRL)
    photos.press(Key.Key_Up, CTRL)
    photos.press(Key.Key_Up, CTRL)
    assert photos.selected() == [firsts[0]]


def test_page_down_goes_a_screen_and_keeps_the_photo_in_sight(photos: Photos) -> None:
    photos.open()
    timeline = photos.page.timeline
    photos.press(Key.Key_Home)
    for _ in range(3):
        before = timeline.visualRect(timeline.currentIndex()).top() + timeline.verticalOffset()
        photos.press(Key.Key_PageDown)
        rect = timeline.visualRect(timeline.currentIndex())
        assert timeline.viewport().rect().contains(rect)
        went = rect.top() + timeline.verticalOffset() - before
        assert 0 < went <= timeline.viewport().height()


def test_the_photo_at_the_top_stays_there_when_the_window_changes(photos: Photos) -> None:
    photos.open()
    timeline = photos.page.timeline
    timeline.verticalScrollBar().setValue(timeline.grid.rect(301).top())
    photos.window.resize(700, 740)
    photos.wait()
    assert timeline.visualRect(timeline.photos.index(301)).top() == 0


def test_a_rubber_band_selects_what_it_touches(photos: Photos) -> None:
    photos.open()
    timeline, left = photos.page.timeline, Qt.MouseButton.LeftButton
    view, first = timeline.viewport(), timeline.visualRect(timeline.photos.index(1))
    below = timeline.visualRect(timeline.photos.index(timeline.grid.line_from(2, 1)))
    photos.qtbot.mousePress(view, left, PLAIN, QPoint(first.left() + 2, first.top() - 5))
    for point in (first.center(), below.center()):
        photos.qtbot.mouseMove(view, point)
    assert timeline._band.isVisible()
    photos.qtbot.mouseRelease(view, left, PLAIN, below.center())
    assert not timeline._band.isVisible()
    shown, across = photos.shown(), timeline.grid.across
    assert photos.selected() == [*shown[:2], *shown[across : across + 2]]


def test_shift_and_a_click_select_all_between_and_ctrl_one_more(photos: Photos) -> None:
    photos.open()
    timeline, shown = photos.page.timeline, photos.shown()

    def click(row: int, how: Qt.KeyboardModifier) -> None:
        middle = timeline.visualRect(timeline.photos.index(row)).center()
        photos.qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, how, middle)

    click(2, PLAIN)
    click(9, SHIFT)
    assert photos.selected() == shown[1:9]
    click(1, CTRL)
    click(3, CTRL)
    assert photos.selected() == [shown[0], shown[1], *shown[3:9]]
    click(1, PLAIN)
    assert photos.selected() == [shown[0]]


def test_dragging_the_bar_says_the_month(photos: Photos) -> None:
    photos.open()
    timeline = photos.page.timeline
    label, bar = timeline.scroll_label, timeline.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not label.isVisible()
    bar.setSliderDown(True)
    bar.setValue(timeline.grid.rect(timeline.photos.content.heads[2]).top())
    assert label.isVisible()
    assert label.text() == "September 2026"
    bar.setSliderDown(False)
    bar.sliderReleased.emit()
    assert not label.isVisible()


def test_many_are_deleted_together_and_come_back(photos: Photos) -> None:
    photos.open()
    shown = photos.shown()
    photos.press(Key.Key_Home)
    for _ in range(20):
        photos.press(Key.Key_Down, SHIFT)
    gone = photos.selected()
    assert len(gone) > 60
    photos.press(Key.Key_Delete)
    assert photos.shown() == [photo_id for photo_id in shown if photo_id not in gone]
    item = photos.do(lambda diary: diary.trash.items())[0]
    photos.undo()
    assert photos.shown() == shown
    photos.redo()
    photos.context.change(photos.page, lambda diary: diary.trash.restore(item.id))
    photos.wait()
    assert photos.shown() == shown


def test_all_are_selected_starred_and_unstarred(photos: Photos) -> None:
    photos.open()
    photos.press(Key.Key_A, CTRL)
    assert len(photos.selected()) == MANY
    photos.press(Key.Key_S)
    assert all(photo.star for photo in photos.all())
    photos.undo()
    assert not all(photo.star for photo in photos.all())


def test_many_that_came_in_are_selected_as_a_few_ranges(photos: Photos) -> None:
    photos.open()
    shown = photos.page.timeline.photos.photos()
    photos.page.timeline.go_to([photo.id for photo in shown])
    assert len(photos.selected()) == len(shown)
    months = photos.page.timeline.photos.content.months
    assert photos.page.timeline.selectionModel().selection().count() == len(months)


def test_a_screen_reader_hears_name_and_position(photos: Photos) -> None:
    photos.open()
    timeline = photos.page.timeline
    photos.press(Key.Key_Home)
    photos.press(Key.Key_Right)
    interface = QAccessible.queryAccessibleInterface(timeline)
    item = interface.child(timeline.currentIndex().row())
    assert item.text(QAccessible.Text.Name).startswith("Nose, Friday, November 20, 2026")
    assert item.text(QAccessible.Text.Description) == "2 of 1,000"


def test_opening_the_page_reads_off_the_qt_thread(photos: Photos, context: Context) -> None:
    page = PhotosPage(context)
    photos.qtbot.addWidget(page)
    page.show()
    assert page.timeline.photos.rowCount() == 0
    assert context.runner.is_busy
    photos.wait()
    assert page.timeline.photos.content.photo_count == MANY
    QApplication.processEvents()
