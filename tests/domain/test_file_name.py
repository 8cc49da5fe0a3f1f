"""Names that every file system takes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.file_name import photo_name, safe

DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Left cheek", "2026-11-21 left cheek 1.jpg"),
        ("Left 45°", "2026-11-21 left 45 1.jpg"),
        ("左臉頰", "2026-11-21 左臉頰 1.jpg"),
        ('a/b\\c:"d"*?<e>|', "2026-11-21 a b c d e 1.jpg"),
    ],
)
def test_names(word: str, name: str) -> None:
    assert photo_name(DAY, word, 1, ".jpg") == name


@given(st.text())
def test_nothing_a_file_system_minds_is_left(word: str) -> None:
    assert not set(safe(word)) & set('/\\:*?"<>|\0\n\r\t.')
    assert safe(word) == safe(safe(word)).strip()
