"""Photos of the photo page and of the report are blurred until the pointer or the keys are on them."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.photos import PhotosPage
from poreditary.app.pages.report import ReportPage
from poreditary.app.widgets.compare_overlay import Mode
from poreditary.domain.kinds import View
from tests.app.conftest import DiaryDo
from tests.app.pages.photos_kit import Key, Photos
from tests.app.privacy_kit import BLURRED, SHARP, blur, detail, keep_skin, point_at, point_away, point_nowhere


@pytest.fixture(autouse=True)
def no_pointer(qapp: QApplication) -> None:
    point_nowhere()


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    for week in range(6):
        keep_skin(diary_do, week)
    yield made
    made.close()


def place(photos: Photos, n: int) -> QRect:
    """Return where the thumbnail of the photo in a place is in the viewport."""
    timeline = photos.page.timeline
    cell = timeline.visualRect(timeline.photos.place_of(timeline.photos.photos()[n].id))
    return cell.adjusted(10, 10, -10, 10 + cell.width() - 20 - cell.height())


def thumbnail(photos: Photos, n: int) -> float:
    return detail(photos.page.timeline.viewport(), place(photos, n))


def leave_keys(photos: Photos) -> None:
    photos.page.form.import_button.setFocus()


def test_thumbnails_are_blurred_but_the_one_under_the_pointer(photos: Photos, diary_do: DiaryDo) -> None:
    viewport = photos.open().page.timeline.viewport()
    leave_keys(photos)
    assert thumbnail(photos, 0) > SHARP
    blur(photos.context, diary_do)
    assert [thumbnail(photos, n) < BLURRED for n in range(6)] == [True] * 6
    point_at(viewport, place(photos, 2).center())
    assert thumbnail(photos, 2) > SHARP
    assert thumbnail(photos, 3) < BLURRED
    point_at(viewport, place(photos, 3).center())
    assert thumbnail(photos, 2) < BLURRED
    assert thumbnail(photos, 3) > SHARP
    point_away(viewport)
    assert thumbnail(photos, 3) < BLURRED
    blur(photos.context, diary_do, is_wanted=False)
    assert thumbnail(photos, 2) > SHARP


def test_the_keys_show_the_photo_they_are_on(photos: Photos, diary_do: DiaryDo) -> None:
    photos.open()
    blur(photos.context, diary_do)
    photos.press(Key.Key_Home)
    assert [thumbnail(photos, n) > SHARP for n in range(3)] == [True, False, False]
    photos.press(Key.Key_Right)
    assert [thumbnail(photos, n) > SHARP for n in range(3)] == [False, True, False]
    leave_keys(photos)
    assert thumbnail(photos, 1) < BLURRED


class Painted(QObject):
    """Remembers what of a widget was painted anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._regions: list[QRegion] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent):
            self._regions.append(event.region())
        return False

    def holds(self, at: QPoint) -> bool:
        return any(region.contains(at) for region in self._regions)


def test_a_scrolled_photo_does_not_stay_sharp(photos: Photos, diary_do: DiaryDo) -> None:
    photos.window.resize(600, 480)
    timeline = photos.open().page.timeline
    leave_keys(photos)
    blur(photos.context, diary_do)
    at = place(photos, 0).center()
    point_at(timeline.viewport(), at)
    timeline.viewport().repaint()
    painted = Painted(timeline.viewport())
    timeline.verticalScrollBar().setValue(60)
    assert timeline.verticalScrollBar().value() == 60
    QApplication.processEvents()
    assert painted.holds(place(photos, 0).center())


def test_a_photo_over_the_page_is_blurred_without_pointer_and_keys(photos: Photos, diary_do: DiaryDo) -> None:
    page = photos.open().page
    blur(photos.context, diary_do)
    page.open_photo(page.timeline.photos.photos()[0])
    photos.wait()
    canvas = page.viewer.canvas
    name = canvas.accessibleName()
    assert canvas.hasFocus()
    photos.qtbot.waitUntil(lambda: detail(canvas) > SHARP)
    page.viewer.form.back.setFocus()
    assert detail(canvas) < BLURRED
    canvas.zoom_to_pixels()
    photos.wait()
    assert detail(canvas) < BLURRED
    point_at(canvas)
    photos.qtbot.waitUntil(lambda: detail(canvas) > SHARP)
    point_away(canvas)
    assert detail(canvas) < BLURRED
    assert canvas.accessibleName() == name


def compared(photos: Photos) -> PhotosPage:
    """Compare two photos and wait until both are there."""
    page = photos.open().page
    page.compare_photos(page.timeline.photos.photos()[:2])
    photos.qtbot.waitUntil(lambda: all(detail(side) > SHARP for side in page.compare.stage.sides[:2]))
    return page


def test_each_compared_photo_is_blurred_on_its_own(photos: Photos, diary_do: DiaryDo) -> None:
    page = compared(photos)
    blur(photos.context, diary_do)
    first, second = page.compare.stage.sides[:2]
    page.compare.form.back.setFocus()
    assert [detail(side) < BLURRED for side in (first, second)] == [True, True]
    point_at(first)
    assert detail(first) > SHARP
    assert detail(second) < BLURRED
    point_away(first)
    second.setFocus()
    assert detail(first) < BLURRED
    assert detail(second) > SHARP


@pytest.mark.parametrize("mode", [Mode.SPLIT, Mode.BLINK])
def test_photos_on_each_other_are_blurred(photos: Photos, diary_do: DiaryDo, mode: Mode) -> None:
    page = compared(photos)
    page.compare.set_mode(mode)
    overlay, part = page.compare.stage.overlay, QRect(300, 100, 180, 180)
    page.compare.form.back.setFocus()
    point_away(overlay)
    photos.qtbot.waitUntil(lambda: detail(overlay, part) > SHARP)
    blur(photos.context, diary_do)
    assert detail(overlay, part) < BLURRED
    point_at(overlay)
    assert detail(overlay, part) > SHARP


def test_a_blind_pair_is_blurred_alike_until_the_keys_are_on_it(photos: Photos, diary_do: DiaryDo) -> None:
    for week in range(6, 10):
        keep_skin(diary_do, week, View.NOSE)
    photos.open().page.more.blind.open()
    photos.wait()
    room = photos.page.more.blind.room
    assert room is not None
    photos.click(room.start.fresh.begin)
    photos.qtbot.waitUntil(lambda: room.pair.is_ready, timeout=20_000)
    blur(photos.context, diary_do)
    pair = room.pair
    point_away(pair.left)
    assert pair.hasFocus()
    assert [detail(canvas) > SHARP for canvas in (pair.left, pair.right)] == [True, True]
    pair.form.back.setFocus()
    assert [detail(canvas) < BLURRED for canvas in (pair.left, pair.right)] == [True, True]
    point_at(pair.right)
    assert [detail(canvas) > SHARP for canvas in (pair.left, pair.right)] == [False, True]


@pytest.fixture
def report(qtbot: QtBot, context: Context, diary_do: DiaryDo) -> ReportPage:
    """Return the report's page with a photo chosen for its pages."""
    for week in range(9, 11):
        keep_skin(diary_do, week)
    page = ReportPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    wait_for_pages(qtbot, page)
    return page


def wait_for_pages(qtbot: QtBot, page: ReportPage) -> None:
    def is_there() -> bool:
        is_waiting = page.preview_timer.isActive() or page.form.preview.timer.isActive()
        return not page.context.runner.is_busy and not is_waiting and bool(page.form.preview.pages())

    qtbot.waitUntil(is_there, timeout=20_000)


def test_pages_with_photos_are_blurred_until_pointer_or_keys_are_on_one(
    report: ReportPage, qtbot: QtBot, context: Context, diary_do: DiaryDo
) -> None:
    assert report.choices.request().photo_ids
    preview = report.form.preview
    report.form.name.setFocus()
    sheet = preview._sheets[0]
    plain = detail(sheet)
    blur(context, diary_do)
    wait_for_pages(qtbot, report)
    assert detail(sheet) < plain / 4
    point_at(sheet, sheet.mapFrom(preview.viewport(), preview.viewport().rect().center()))
    assert detail(sheet) == pytest.approx(plain, rel=0.05)
    point_away(sheet)
    assert detail(sheet) < plain / 4
    preview.setFocus()
    assert detail(sheet) == pytest.approx(plain, rel=0.05)


def test_pages_without_photos_stay_as_they_are(
    report: ReportPage, qtbot: QtBot, context: Context, diary_do: DiaryDo
) -> None:
    for photo_id in report.choices.request().photo_ids:
        row = next(n for n, photo in enumerate(report.choices.photos.photos) if photo.id == photo_id)
        report.choices.photos.setData(report.choices.photos.index(row), 0, 10)
    wait_for_pages(qtbot, report)
    report.form.name.setFocus()
    plain = detail(report.form.preview._sheets[0])
    blur(context, diary_do)
    wait_for_pages(qtbot, report)
    assert detail(report.form.preview._sheets[0]) == pytest.approx(plain, rel=0.05)


def test_the_photos_a_report_may_show_are_blurred(report: ReportPage, context: Context, diary_do: DiaryDo) -> None:
    report.form.name.setFocus()
    rows = report.form.photos
    report.form.choices.ensureWidgetVisible(rows)
    row = rows.visualRect(report.choices.photos.index(0))
    picture = QRect(row.x() + row.height() // 2, row.y(), row.height(), row.height())
    assert detail(rows.viewport(), picture) > SHARP
    blur(context, diary_do)
    hidden = detail(rows.viewport(), picture)
    point_at(rows.viewport(), picture.center())
    assert detail(rows.viewport(), picture) > 2 * hidden
