"""A photo's time stands below it where day and view do not tell it from the others."""

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.widgets.photo_delegate import PhotoDelegate
from poreditary.domain.kinds import View
from tests.app.pages.photos_kit import Photos


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def told(photos: Photos) -> list[str]:
    """Return what stands below each photo, the oldest first."""
    delegate = photos.page.timeline.itemDelegate()
    assert isinstance(delegate, PhotoDelegate)
    return [delegate.view_text(photo).replace("\u202f", " ") for photo in reversed(photos.all())]


def test_the_time_tells_photos_of_one_day_and_view_apart(photos: Photos) -> None:
    for taken, view in (
        ("2026-11-13 08:15:00", View.FRONT),
        ("2026-11-14 08:15:00", View.FRONT),
        ("2026-11-14 08:15:40", View.FRONT),
        ("2026-11-14 20:05:00", View.FRONT),
        ("2026-11-14 20:05:20", View.NOSE),
    ):
        photos.keep(taken, view)
    photos.open()
    assert told(photos) == ["Front", "Front, 8:15:00 AM", "Front, 8:15:40 AM", "Front, 8:05 PM", "Nose"]


def test_the_time_fits_below_the_photo(photos: Photos) -> None:
    photos.keep("2026-11-14 10:15:50", View.RIGHT_CHEEK)
    photos.keep("2026-11-14 10:15:20", View.RIGHT_CHEEK)
    photos.open()
    delegate = photos.page.timeline.itemDelegate()
    assert isinstance(delegate, PhotoDelegate)
    metrics = photos.page.timeline.fontMetrics()  # the words are written smaller than this
    assert all(metrics.horizontalAdvance(text) <= delegate.side for text in told(photos))
