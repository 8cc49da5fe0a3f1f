"""The light of compared photos is measured: said where it differs, and matched only where it is known."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from tests.app.pages.compare_kit import Compare, Key, skin


@pytest.fixture
def kit(qtbot: QtBot, context: Context, diary_do: Any) -> Iterator[Compare]:
    made = Compare(qtbot, context, diary_do)
    yield made
    made.close()


def test_light_that_differs_is_measured_and_said(kit: Compare) -> None:
    first = kit.keep(0, light="window")
    dark, alike = kit.keep(3, skin(3, exposure=-0.8), light="window"), kit.keep(6, light="window")
    compare = kit.open(first, dark, alike)
    assert [caption.care.text() for caption in compare.captions[:3]] == ["", "darker than the first", ""]
    assert [caption.good.text() for caption in compare.captions[:3]] == ["", "", "same light"]
    assert not compare.form.matched.isChecked()


def test_only_a_photo_that_is_matched_is_said_to_be(kit: Compare) -> None:
    first, second, third = kit.keep(0), kit.keep(3), kit.keep(6)
    kit.do(lambda diary: diary.alignments.keep_found(third.id, first.id, None, "1"))
    kit.do(lambda diary: diary._store.volumes.remove(third.sha256, third.volume))
    compare = kit.open(first, second, third)
    kit.press(Key.Key_E)
    assert compare.chosen == 2
    assert "matched" not in compare.line.label.text()
    kit.press(Key.Key_Left, on=compare.stage.sides[2])
    assert compare.line.label.text().endswith("Brightness and colour matched for viewing.")


def test_at_twice_the_text_the_photos_keep_half_of_the_page_and_captions_scroll(kit: Compare) -> None:
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 2)
    QApplication.setFont(large)
    try:
        compare = kit.open(*(kit.keep(week) for week in range(4)))
        compare.resize(1000, 600)
        kit.wait()
        assert compare.rooms.height() >= compare.height() * 0.45
        foot, last = compare.foot, compare.captions[3]
        assert foot.geometry().top() >= compare.rooms.geometry().bottom()
        assert last.height() >= last.heightForWidth(last.width())
        assert foot.verticalScrollBar().maximum() > 0
    finally:
        QApplication.setFont(usual)
