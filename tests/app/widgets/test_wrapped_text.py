"""Words of a check box in as many lines as its width asks for."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.widgets.wrapped_text import WrappedText

TEXT = "Ring the clinic && ask what may be on the skin that week"


def test_the_text_follows_the_width_both_ways(qtbot: QtBot, context: Context) -> None:
    place, box = QWidget(), QCheckBox(TEXT)
    QVBoxLayout(place).addWidget(box)
    qtbot.addWidget(place)
    whole = box.sizeHint().width()
    WrappedText(box)
    assert place.minimumSizeHint().width() < whole
    place.resize(whole + 60, 60)
    with qtbot.waitExposed(place):
        place.show()
    assert box.text() == TEXT
    one_line = box.height()
    place.resize(200, 200)
    qtbot.waitUntil(lambda: "\n" in box.text())
    assert box.text().replace("\n", " ") == TEXT
    assert box.sizeHint().width() <= box.width()
    assert box.sizeHint().height() > one_line
    place.resize(whole + 60, 200)
    qtbot.waitUntil(lambda: box.text() == TEXT)
    assert box.accessibleName() == "Ring the clinic & ask what may be on the skin that week"


def test_another_text_is_broken_as_well(qtbot: QtBot, context: Context) -> None:
    box = QCheckBox("Short")
    qtbot.addWidget(box)
    words = WrappedText(box)
    box.resize(200, 60)
    box.show()
    words.set(TEXT)
    assert "\n" in box.text()
    words.set("Short")
    assert box.text() == "Short"
