"""Legible in every colour set, one look for every widget, and cheap enough for the start."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTimeEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from poreditary import paths
from poreditary.app import theme
from poreditary.app.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours

SETS = {"light": LIGHT, "dark": DARK, "light contrast": LIGHT_CONTRAST, "dark contrast": DARK_CONTRAST}

TEXT_PAIRS = [
    *((ink, paper) for ink in ("ink", "quiet", "accent") for paper in ("page", "card", "hover")),
    *((ink, "selected") for ink in ("ink", "quiet", "accent")),
    *((ink, paper) for ink in ("care", "danger") for paper in ("page", "card")),
    ("ink", "care_tint"),
    ("care", "care_tint"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("on_danger", "danger"),
    ("page", "ink"),
]

SIGN_PAIRS = [
    *((sign, paper) for sign in ("edge", "accent", "care", "danger", "ink") for paper in ("page", "card")),
    *((sign, paper) for sign in ("edge", "accent") for paper in ("hover", "selected")),
    ("care", "care_tint"),
    ("on_accent", "accent"),
]


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def between(colours: Colours, pair: tuple[str, str]) -> float:
    return contrast(getattr(colours, pair[0]), getattr(colours, pair[1]))


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    usual = qapp.font()
    yield
    qapp.setFont(usual)
    theme.apply(qapp, "light", contrast=False)


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-".join)
def test_text_is_legible(name: str, pair: tuple[str, str]) -> None:
    assert between(SETS[name], pair) >= (7 if "contrast" in name else 4.5)


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("pair", SIGN_PAIRS, ids="-".join)
def test_signs_stand_out(name: str, pair: tuple[str, str]) -> None:
    assert between(SETS[name], pair) >= 3


@pytest.mark.parametrize("glyph", sorted((paths.resources() / "icons" / "controls").glob("*_*.svg")), ids=str)
def test_the_glyphs_of_controls_stand_out(glyph: Path) -> None:
    kind, tone = glyph.stem.split("_")
    found = re.search(r'stroke="(#[0-9A-F]{6})"', glyph.read_text("utf-8"))
    assert found
    for colours in SETS.values():
        if colours.dark == (tone == "dark"):
            paper = colours.accent if kind in ("check", "part", "dot") else colours.card
            assert contrast(found[1], paper) >= 3


def test_the_set_values_of_the_design() -> None:
    assert (LIGHT.page, LIGHT.card, LIGHT.ink, LIGHT.quiet) == ("#FAF8F4", "#FFFFFF", "#2B2926", "#6B665F")
    assert (LIGHT.line, LIGHT.accent, LIGHT.care) == ("#E4DFD7", "#2F6F6A", "#8F6214")
    assert (DARK.page, DARK.card, DARK.ink, DARK.quiet) == ("#1C1B19", "#262522", "#ECE8E1", "#A8A298")
    assert (DARK.line, DARK.accent, DARK.care) == ("#3A3733", "#6FB8B1", "#D9A441")


@pytest.mark.parametrize(
    ("scheme", "strong", "colours"),
    [
        ("light", False, LIGHT),
        ("dark", False, DARK),
        ("light", True, LIGHT_CONTRAST),
        ("dark", True, DARK_CONTRAST),
        ("system", False, LIGHT),
    ],
)
def test_applying_a_scheme_colours_everything(qapp: QApplication, scheme: str, strong: bool, colours: Colours) -> None:
    theme.apply(qapp, scheme, contrast=strong)
    assert theme.current() == colours
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        assert qapp.palette().color(group, QPalette.ColorRole.Window) == QColor(colours.page)
        assert qapp.palette().color(group, QPalette.ColorRole.WindowText) == QColor(colours.ink)
    assert qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == QColor(colours.faint)
    assert colours.accent in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()


def test_doubling_the_text_doubles_the_grid_and_the_type(qapp: QApplication) -> None:
    large = qapp.font()
    large.setPixelSize(26)
    qapp.setFont(large)
    assert theme.space() == 16
    assert theme.space(2.5) == 40
    note = re.search(r'QLabel\[role="note"\] { font-size: ([\d.]+)pt', qapp.styleSheet())
    assert note
    assert float(note[1]) == pytest.approx(theme.font("text").pointSizeF() * 0.9, abs=0.01)
    assert theme.font("title").pointSizeF() == pytest.approx(theme.font("text").pointSizeF() * 1.7)


def test_a_role_can_change_on_screen(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light", contrast=False)
    label = QLabel("12")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().height()
    theme.set_role(label, "title")
    assert label.sizeHint().height() > before


def test_rows_have_their_height_wherever_a_list_is_shown(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light", contrast=False)
    window = QWidget()
    qtbot.addWidget(window)
    tree = QTreeWidget()
    row = QTreeWidgetItem(["Cleanse"])
    tree.addTopLevelItem(row)
    QVBoxLayout(window).addWidget(tree)
    window.show()
    qtbot.waitUntil(lambda: tree.visualItemRect(row).height() == theme.space(4))


def _button(role: str) -> Callable[[], QWidget]:
    def make() -> QWidget:
        button = QPushButton("Log session")
        button.setProperty("role", role)
        return button

    return make


def _tool_button() -> QWidget:
    button = QToolButton()
    button.setFocusPolicy(QPushButton().focusPolicy())
    button.setText("Next")
    return button


def _tabs() -> QWidget:
    tabs = QTabBar()
    tabs.addTab("Products")
    return tabs


def _date() -> QWidget:
    edit = QDateEdit(QDate(2026, 11, 21))
    edit.setCalendarPopup(True)
    return edit


FOCUSABLE: dict[str, Callable[[], QWidget]] = {
    "plain button": _button(""),
    "primary button": _button("primary"),
    "quiet button": _button("quiet"),
    "danger button": _button("danger"),
    "chip": _button("chip"),
    "tool button": _tool_button,
    "tabs": _tabs,
    "date": _date,
    "check box": lambda: QCheckBox("Cleanse"),
    "radio button": lambda: QRadioButton("Morning"),
    "line": QLineEdit,
    "text": QPlainTextEdit,
    "number": QSpinBox,
    "strength": QDoubleSpinBox,
    "time": QTimeEdit,
    "choice": QComboBox,
    "slider": QSlider,
    "list": QListWidget,
    "tree": QTreeWidget,
    "table": lambda: QTableWidget(2, 2),
}


def _clearly_changed(before: QImage, after: QImage) -> int:
    """Return how many pixels differ by a contrast of 3:1 or more."""
    return sum(
        contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3
        for x in range(before.width())
        for y in range(before.height())
        if before.pixel(x, y) != after.pixel(x, y)
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", FOCUSABLE)
def test_the_focus_is_seen(qtbot: QtBot, qapp: QApplication, name: str, scheme: str) -> None:
    """A ring as long as the widget's outline, at 3:1 against what was there before."""
    theme.apply(qapp, scheme, contrast=False)
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    other, widget = QPushButton("Other"), FOCUSABLE[name]()
    widget.setMaximumSize(160, 90)
    lines.addWidget(other)
    lines.addWidget(widget)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    before = window.grab(widget.geometry()).toImage()
    widget.setFocus()
    assert widget.hasFocus()
    after = window.grab(widget.geometry()).toImage()
    assert _clearly_changed(before, after) >= widget.width() + widget.height()
