"""Pictures of the pages, taken where nobody sees the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app import texts, theme
from poreditary.app.pictures import write_pages
from poreditary.diary.diary import Diary
from poreditary.domain.preferences import Preferences
from poreditary.errors import UserError
from tests.conftest import StandingClock


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    texts.choose("en")
    theme.apply(qapp, "light")


@pytest.fixture
def folder(tmp_path: Path, clock: StandingClock) -> Path:
    diary = Diary(tmp_path / "diary", clock)
    diary.preferences.save(Preferences(is_welcomed=True))
    diary.close()
    return tmp_path / "diary"


def test_there_is_a_picture_of_each_page_in_each_scheme_language_and_size(
    qtbot: QtBot, folder: Path, tmp_path: Path, clock: StandingClock
) -> None:
    told: list[str] = []
    written = write_pages(
        folder, tmp_path / "out", sizes=((1000, 640),), names=("today", "guide"), clock=clock, tell=told.append
    )
    assert [path.name for path in written] == told
    assert sorted(told) == sorted(
        f"{name}-{scheme}-{language}-1000x640.png"
        for name in ("today", "guide")
        for scheme in ("light", "dark")
        for language in ("en", "zh_TW")
    )
    pictures = {path.name: QImage(str(path)) for path in written}
    assert {(image.width(), image.height()) for image in pictures.values()} == {(1000, 640)}
    light, dark = (pictures[f"guide-{scheme}-en-1000x640.png"] for scheme in ("light", "dark"))
    assert light.pixelColor(990, 300).lightness() > 200
    assert dark.pixelColor(990, 300).lightness() < 60
    assert light != pictures["guide-light-zh_TW-1000x640.png"]
    Diary(folder).close()


def test_the_text_can_be_larger_and_is_as_before_afterwards(
    qtbot: QtBot, qapp: QApplication, folder: Path, tmp_path: Path, clock: StandingClock
) -> None:
    before = qapp.font().pointSizeF()
    written = write_pages(folder, tmp_path, ("light",), ("en",), names=("guide",), text=2.0, clock=clock)
    assert [path.name for path in written] == ["guide-light-en-1280x800-text200.png"]
    assert qapp.font().pointSizeF() == before


def test_a_folder_that_is_no_diary_is_said_so(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("hello")
    with pytest.raises(UserError, match="holds other files"):
        write_pages(tmp_path, tmp_path / "out")
