from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app import theme
from poreditary.app.widgets.chip import Chip
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.labelled_value import LabelledValue
from poreditary.app.widgets.motion import motion_wanted
from poreditary.app.widgets.sign import Sign
from tests.app.widgets.conftest import Show, spoken_name


def _chips(show: Show, count: int) -> tuple[QWidget, FlowLayout, list[Chip]]:
    holder = QWidget()
    flow = FlowLayout(holder)
    chips = [Chip(f"Source {n}") for n in range(count)]
    for chip in chips:
        flow.addWidget(chip)
    show(holder)
    return holder, flow, chips


def test_chips_wrap_where_the_width_ends(show: Show) -> None:
    holder, _, chips = _chips(show, 6)
    holder.resize(10_000, 100)
    assert len({chip.y() for chip in chips}) == 1
    holder.resize(chips[0].width() * 2 + 20, 400)
    assert len({chip.y() for chip in chips}) == 3
    assert all(holder.rect().contains(chip.geometry()) for chip in chips)
    assert not any(one.geometry().intersects(other.geometry()) for one in chips for other in chips if one is not other)


def test_a_flow_says_how_high_it_will_be(show: Show) -> None:
    _, flow, chips = _chips(show, 6)
    narrow = chips[0].width() + 1
    assert flow.heightForWidth(10_000) == chips[0].height()
    assert flow.heightForWidth(narrow) == 6 * chips[0].height() + 5 * flow.spacing()


def test_a_flow_is_as_high_as_its_chips_are_now(show: Show) -> None:
    _, flow, chips = _chips(show, 2)
    narrow, one = chips[0].width() + 1, chips[0].height()
    assert flow.heightForWidth(narrow) == 2 * one + flow.spacing()
    more = Chip("Source 2")
    flow.addWidget(more)
    more.show()
    assert flow.heightForWidth(narrow) == 3 * one + 2 * flow.spacing()
    chips[0].hide()
    assert flow.heightForWidth(narrow) == 2 * one + flow.spacing()
    flow.setSpacing(40)
    assert flow.heightForWidth(narrow) == 2 * one + 40
    flow.takeAt(0)
    flow.takeAt(0)
    assert flow.heightForWidth(narrow) == one


def test_hidden_chips_take_no_room_and_chips_can_leave(show: Show) -> None:
    holder, flow, chips = _chips(show, 3)
    holder.resize(10_000, 100)
    before = chips[2].x()
    chips[1].hide()
    flow.setGeometry(QRect(0, 0, 10_000, 100))
    assert chips[2].x() < before
    assert flow.takeAt(1) is not None
    assert (flow.count(), flow.itemAt(2), flow.takeAt(9)) == (2, None, None)


def test_a_chip_is_pressed_by_mouse_and_key_and_has_its_name(qtbot: QtBot, show: Show) -> None:
    chip = Chip("Draelos 2019", spoken="Source: Draelos 2019", sign="guide")
    show(chip)
    assert spoken_name(chip) == "Source: Draelos 2019"
    assert spoken_name(Chip("Sun & Skin")) == "Sun & Skin"
    assert Chip("Sun & Skin").shortcut().isEmpty()
    with qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    chip.setFocus()
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, Qt.Key.Key_Space)


def test_a_value_is_named_with_its_label(show: Show) -> None:
    shown = LabelledValue("Sessions", "3 of 4")
    show(shown)
    assert spoken_name(shown) == "Sessions: 3 of 4"
    assert not shown.note_label.isVisible()
    shown.set_value("<b>4</b>")
    assert shown.value_label.textFormat() == Qt.TextFormat.PlainText
    shown.set_value("4 of 4", "next 12 December")
    assert spoken_name(shown) == "Sessions: 4 of 4"
    assert (shown.value_label.text(), shown.note_label.text()) == ("4 of 4", "next 12 December")
    assert shown.note_label.isVisible()


def test_a_sign_follows_the_scheme(show: Show, qapp: QApplication) -> None:
    sign = Sign("care", "care")
    show(sign)
    sign.setFixedSize(60, 60)
    for scheme, colours in (("dark", theme.DARK), ("light", theme.LIGHT)):
        theme.apply(qapp, scheme, contrast=False)
        image = sign.grab().toImage()
        seen = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        assert QColor(colours.care).rgb() in seen


def test_nothing_moves_unless_the_system_wants_it(qapp: QApplication) -> None:
    before = qapp.isEffectEnabled(Qt.UIEffect.UI_General)
    try:
        for is_wanted in (True, False):
            qapp.setEffectEnabled(Qt.UIEffect.UI_General, is_wanted)
            assert motion_wanted() == is_wanted
    finally:
        qapp.setEffectEnabled(Qt.UIEffect.UI_General, before)
