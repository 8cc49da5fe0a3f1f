"""Photos are let go of when the diary is locked, and shown again when it is open."""

import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.models.photo_pictures import Pictures, Wish
from poreditary.app.pages.photos import PhotosPage
from poreditary.app.pages.report import ReportPage
from poreditary.domain.kinds import View
from tests.app.conftest import DiaryDo
from tests.app.pages.photos_kit import Photos
from tests.app.privacy_kit import SHARP, blur, detail, keep_skin, point_nowhere


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    point_nowhere()
    made = Photos(qtbot, context, diary_do, settled)
    for week in range(4):
        keep_skin(diary_do, week)
    yield made
    made.close()


def test_thumbnails_are_let_go_and_painted_again(photos: Photos, diary_do: DiaryDo) -> None:
    page = photos.open().page
    thumbnails = page.timeline.photos.thumbnails
    blur(photos.context, diary_do)
    page.timeline.viewport().grab()
    assert thumbnails.count == 8 - 1  # the photo the keys are on is not blurred
    page.timeline.hide()
    page.drop_pictures()
    assert thumbnails.count == 0
    photos.wait()
    assert thumbnails.count == 0
    page.timeline.show()
    photos.qtbot.waitUntil(lambda: thumbnails.count >= 4)


def test_thumbnails_on_their_way_are_not_kept(photos: Photos) -> None:
    page = photos.open().page
    thumbnails, digests = page.timeline.photos.thumbnails, [photo.sha256 for photo in photos.all()]
    thumbnails.drop()
    thumbnails.want(digests)
    QApplication.processEvents()
    photos.qtbot.waitUntil(lambda: thumbnails._is_fetching)
    page.timeline.hide()
    thumbnails.drop()
    photos.wait()
    assert thumbnails.count == 0
    thumbnails.want(digests)
    photos.qtbot.waitUntil(lambda: thumbnails.count == 4)


def test_the_photo_over_the_page_is_let_go_and_shown_again(photos: Photos) -> None:
    page = photos.open().page
    page.open_photo(page.timeline.photos.photos()[0])
    viewer = page.viewer
    photos.qtbot.waitUntil(lambda: detail(viewer.canvas) > SHARP)
    photos.wait()
    held = [weakref.ref(image) for image in viewer.pictures._kept.values()]
    assert held
    page.drop_pictures()
    assert viewer.pictures.count == 0
    assert not viewer.canvas.has_image
    assert [reference() for reference in held] == [None] * len(held)
    photos.wait()
    assert viewer.pictures.count == 0
    page.refresh()
    photos.qtbot.waitUntil(lambda: detail(viewer.canvas) > SHARP)


def test_a_picture_on_its_way_is_not_kept(photos: Photos, context: Context) -> None:
    photo = photos.all()[0]
    pictures = Pictures(context, photos.page)
    pictures.want([Wish(photo, 400)])
    pictures.clear()
    photos.wait()
    assert pictures.count == 0
    pictures.want([Wish(photo, 400)])
    photos.wait()
    assert pictures.count == 2


def compared(photos: Photos) -> PhotosPage:
    page = photos.open().page
    page.compare_photos(page.timeline.photos.photos()[:2])
    photos.qtbot.waitUntil(lambda: all(detail(side) > SHARP for side in page.compare.stage.sides[:2]))
    photos.wait()
    return page


def test_compared_photos_are_let_go_and_shown_again(photos: Photos) -> None:
    page = compared(photos)
    stage, pictures = page.compare.stage, page.compare.pictures
    held = [weakref.ref(image) for image in pictures._kept.values()]
    assert held
    page.drop_pictures()
    assert pictures.kept_bytes() == 0
    assert not any(layer.images for side in stage.sides for layer in side.layers)
    assert [reference() for reference in held] == [None] * len(held)
    page.compare.laying.changed.emit()
    photos.wait()
    assert pictures.kept_bytes() == 0
    page.refresh()
    photos.qtbot.waitUntil(lambda: all(detail(side) > SHARP for side in stage.sides[:2]))


def test_photos_with_marks_are_let_go_and_the_marks_stay(photos: Photos) -> None:
    page = compared(photos)
    page.compare._mark()
    hand = page.compare.hand
    photos.qtbot.waitUntil(lambda: all(detail(side) > SHARP for side in hand.sides))
    photos.wait()
    hand.sides[0].mark_at(hand.sides[0].rect().center().toPointF())
    page.drop_pictures()
    assert not any(layer.images for side in hand.sides for layer in side.layers)
    assert page.compare.pictures.kept_bytes() == 0
    page.refresh()
    photos.qtbot.waitUntil(lambda: all(detail(side) > SHARP for side in hand.sides))
    assert len(hand.sides[0].marks) == 1


def test_a_blind_pair_is_let_go_and_comes_again(photos: Photos, diary_do: DiaryDo) -> None:
    for week in range(6, 10):
        keep_skin(diary_do, week, View.NOSE)
    photos.open().page.more.blind.open()
    photos.wait()
    room = photos.page.more.blind.room
    assert room is not None
    photos.click(room.start.fresh.begin)
    photos.qtbot.waitUntil(lambda: room.pair.is_ready, timeout=20_000)
    photos.wait()
    set_id = room.set_id
    photos.page.drop_pictures()
    assert room.pictures._kept == {}
    assert not room.pair.left.has_image
    assert not room.pair.is_ready
    photos.wait()
    assert room.pictures._kept == {}
    photos.page.refresh()
    photos.qtbot.waitUntil(lambda: room.pair.is_ready, timeout=20_000)
    assert room.set_id == set_id
    photos.wait()


def wait_for_pages(qtbot: QtBot, page: ReportPage) -> None:
    def is_there() -> bool:
        is_waiting = page.preview_timer.isActive() or page.form.preview.timer.isActive()
        return not page.context.runner.is_busy and not is_waiting and bool(page.form.preview.pages())

    qtbot.waitUntil(is_there, timeout=20_000)


def test_the_pages_of_a_report_are_let_go_and_made_again(
    qtbot: QtBot, context: Context, diary_do: DiaryDo, settled: Any
) -> None:
    for week in range(9, 11):
        keep_skin(diary_do, week)
    page = ReportPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    wait_for_pages(qtbot, page)
    page.form.choices.ensureWidgetVisible(page.form.photos)
    qtbot.waitUntil(lambda: page.choices.photos._thumbnails.count > 0)
    settled()
    page.form.photos.hide()
    assert page._exported
    page.drop_pictures()
    assert page.form.preview.pages() == []
    assert page._exported == {}
    assert page.choices.photos._thumbnails.count == 0
    settled()
    assert page.form.preview.pages() == []
    page.form.photos.show()
    page.refresh()
    wait_for_pages(qtbot, page)
    qtbot.waitUntil(lambda: page.choices.photos._thumbnails.count > 0)
    page.form.photos.hide()

    page.choices.changed.emit()
    qtbot.waitUntil(lambda: page._is_preparing)
    page.drop_pictures()
    settled()
    settled()
    assert page.form.preview.pages() == []
    assert page._exported == {}
