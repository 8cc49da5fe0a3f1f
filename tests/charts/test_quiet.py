"""What the drawing library says on its own."""

import logging

import pytest

from poreditary.charts.fonts import font_files


def test_nothing_is_said_of_the_list_of_fonts(caplog: pytest.LogCaptureFixture) -> None:
    assert all(font_files())
    logging.getLogger("matplotlib.font_manager").warning("Matplotlib is building the font cache")
    logging.getLogger("matplotlib.figure").warning("a bug")
    assert [record.name for record in caplog.records] == ["matplotlib.figure"]
