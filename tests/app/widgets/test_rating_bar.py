import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app import theme
from poreditary.app.widgets.rating_bar import RatingBar
from tests.app.widgets.conftest import Ear, Show, spoken_name

ANCHORS = [
    "not visible",
    "visible in the mirror",
    "visible up close",
    "visible at an arm's length",
    "visible from afar",
]


@pytest.fixture
def bar(show: Show) -> RatingBar:
    made = RatingBar("nose", ANCHORS)
    show(made)
    made.setFocus()
    return made


def cell(bar: RatingBar, value: int) -> QPoint:
    return QPoint(int((value + 0.5) * bar.width() / 5), bar.height() // 2)


def test_the_name_says_zone_value_and_anchor(bar: RatingBar) -> None:
    assert spoken_name(bar) == "nose: not rated"
    bar.set_value(2)
    assert spoken_name(bar) == "nose: 2, visible up close"
    assert bar.anchor() == "visible up close"


@pytest.mark.parametrize("value", range(5))
def test_a_digit_rates(qtbot: QtBot, bar: RatingBar, ear: Ear, value: int) -> None:
    with qtbot.waitSignal(bar.rated) as told:
        qtbot.keyClick(bar, str(value))
    assert told.args == [value]
    assert bar.value() == value
    assert ear.heard == [(f"nose: {value}, {ANCHORS[value]}", False)]


def test_five_is_no_rating(qtbot: QtBot, bar: RatingBar) -> None:
    with qtbot.assertNotEmitted(bar.rated):
        qtbot.keyClick(bar, "5")


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (None, Qt.Key.Key_Right, None),
        (None, Qt.Key.Key_Left, None),
        (2, Qt.Key.Key_Right, 2),
        (2, Qt.Key.Key_Left, 2),
        (4, Qt.Key.Key_Right, 4),
        (0, Qt.Key.Key_Left, 0),
        (3, Qt.Key.Key_Delete, None),
        (3, Qt.Key.Key_Backspace, None),
    ],
)
def test_keys(qtbot: QtBot, bar: RatingBar, start: int | None, key: Qt.Key, end: int | None) -> None:
    bar.set_value(start)
    spy = QSignalSpy(bar.rated)
    qtbot.keyClick(bar, key)
    assert bar.value() == end
    assert spy.count() == (start != end)


def test_a_click_rates_and_a_second_one_clears(qtbot: QtBot, bar: RatingBar) -> None:
    with qtbot.waitSignal(bar.rated) as told:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=cell(bar, 3))
    assert told.args == [3]
    with qtbot.waitSignal(bar.rated) as told:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=cell(bar, 3))
    assert told.args == [None]
    with qtbot.assertNotEmitted(bar.rated):
        qtbot.mouseClick(bar, Qt.MouseButton.RightButton, pos=cell(bar, 1))


def test_setting_tells_nobody(qtbot: QtBot, bar: RatingBar) -> None:
    with qtbot.assertNotEmitted(bar.rated):
        bar.set_value(1)


def test_the_chosen_number_is_filled(bar: RatingBar) -> None:
    bar.set_value(4)
    image = bar.grab().toImage()
    at = cell(bar, 4) - QPoint(0, bar.height() // 2 - 5)
    assert image.pixelColor(at) == QColor(theme.LIGHT.accent)
    assert image.pixelColor(cell(bar, 0) - QPoint(0, bar.height() // 2 - 5)) == QColor(theme.LIGHT.card)


def test_the_focus_ring_is_painted(bar: RatingBar) -> None:
    top = QPoint(bar.width() // 2, 1)
    assert bar.grab().toImage().pixelColor(top) == QColor(theme.LIGHT.ink)
    bar.clearFocus()
    assert bar.grab().toImage().pixelColor(top) != QColor(theme.LIGHT.ink)


@pytest.mark.parametrize("value", [-1, 5])
def test_what_is_no_rating_is_refused(bar: RatingBar, value: int) -> None:
    with pytest.raises(ValueError, match="0 to 4"):
        bar.set_value(value)


def test_five_anchors_are_needed() -> None:
    with pytest.raises(ValueError, match="5 anchors"):
        RatingBar("nose", ANCHORS[:4])


def test_larger_text_takes_more_room(qapp: QApplication, bar: RatingBar) -> None:
    usual, before = qapp.font(), bar.sizeHint()
    large = qapp.font()
    large.setPixelSize(26)
    qapp.setFont(large)
    try:
        assert (bar.sizeHint().width(), bar.sizeHint().height()) == (5 * theme.space(4), theme.space(4))
        assert bar.sizeHint().width() > before.width()
    finally:
        qapp.setFont(usual)
    assert bar.sizeHint() == before
