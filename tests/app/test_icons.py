"""Every icon is there, in the colour of the moment, sharp on fine screens."""

import gc
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from poreditary import paths
from poreditary.app import icons, theme

NAMES = [
    "today",
    "photos",
    "treatments",
    "progress",
    "shelf",
    "guide",
    "report",
    "lock",
    "settings",
    "previous",
    "next",
    "add",
    "edit",
    "delete",
    "restore",
    "undo",
    "archive",
    "up",
    "down",
    "drag",
    "search",
    "close",
    "check",
    "skip",
    "note",
    "info",
    "care",
    "calendar",
    "camera",
    "import",
    "compare",
    "measure",
    "export",
    "print",
    "star",
    "copy",
    "folder",
    "reaction",
    "appointment",
    "reminder",
    "more",
]

FILES = sorted((paths.resources() / "icons").glob("*.svg"))


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light", contrast=False)
    yield
    theme.apply(qapp, "light", contrast=False)


def inked(image: QImage) -> set[str]:
    """Return the colours of the fully opaque pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_icon_draws(file: Path) -> None:
    drawn = icons.pixmap(file.stem, side=40).toImage()
    assert inked(drawn) == {QColor(theme.LIGHT.ink).name()}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_icon_is_of_one_style(file: Path) -> None:
    root = ElementTree.parse(file).getroot()
    assert root.get("viewBox") == "0 0 20 20"
    assert root.get("stroke-width") == "1.5"
    assert root.get("stroke-linecap") == root.get("stroke-linejoin") == "round"
    assert root.get("fill") == "none"


def test_the_icons_of_the_design_are_all_there() -> None:
    assert set(NAMES) <= {file.stem for file in FILES}


def test_an_icon_follows_the_scheme(qapp: QApplication) -> None:
    icon = icons.icon("add")
    theme.apply(qapp, "dark", contrast=False)
    assert inked(icon.pixmap(QSize(40, 40)).toImage()) == {QColor(theme.DARK.ink).name()}


@pytest.mark.parametrize(
    ("mode", "state", "colour"),
    [
        (QIcon.Mode.Normal, QIcon.State.Off, theme.LIGHT.ink),
        (QIcon.Mode.Selected, QIcon.State.Off, theme.LIGHT.ink),
        (QIcon.Mode.Normal, QIcon.State.On, theme.LIGHT.accent),
        (QIcon.Mode.Disabled, QIcon.State.Off, theme.LIGHT.faint),
    ],
)
def test_the_colour_says_the_state(mode: QIcon.Mode, state: QIcon.State, colour: str) -> None:
    drawn = icons.icon("add").pixmap(QSize(40, 40), 1.0, mode, state)
    assert inked(drawn.toImage()) == {QColor(colour).name()}


def test_an_icon_can_wear_another_colour_of_the_theme() -> None:
    assert inked(icons.pixmap("add", "on_accent", 40).toImage()) == {QColor(theme.LIGHT.on_accent).name()}


def test_fine_screens_get_fine_icons() -> None:
    drawn = icons.icon("search").pixmap(QSize(20, 20), 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (40, 2.0)
    coarse = icons.icon("search").pixmap(QSize(20, 20), 1.0).toImage().scaled(40, 40)
    assert drawn.toImage() != coarse


def test_an_unknown_icon_is_a_bug() -> None:
    with pytest.raises(FileNotFoundError, match="no icon called pimple"):
        icons.pixmap("pimple", side=20)


def test_icons_are_drawn_once() -> None:
    icons._drawn.cache_clear()
    for _ in range(3):
        icons.pixmap("star", side=20)
    assert icons._drawn.cache_info().misses == 1


def test_a_copy_of_an_icon_may_be_changed() -> None:
    """Qt copies the engine then, and nothing in Python holds the copy."""
    icon = icons.icon("star")
    copy = QIcon(icon)
    copy.addPixmap(QPixmap(10, 10))
    gc.collect()
    assert inked(copy.pixmap(QSize(40, 40)).toImage()) == {QColor(theme.LIGHT.ink).name()}


def test_what_holds_an_icon_may_be_collected_in_a_circle() -> None:
    """Python would let go of engine and icon in any order, and the second then of what is gone: that crashed."""

    class Holder:
        def __init__(self) -> None:
            self.me, self.icon = self, icons.icon("star", "accent")

    for _ in range(100):
        Holder()
    gc.collect()
    assert inked(icons.icon("star", "accent").pixmap(QSize(40, 40)).toImage()) == {QColor(theme.LIGHT.accent).name()}
