"""The recovery code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.store.recovery import ALPHABET, new_code, read_code


def test_a_code_is_nine_groups_of_four() -> None:
    assert [len(group) for group in new_code().split("-")] == [4] * 9


def test_two_codes_differ() -> None:
    assert new_code() != new_code()


@given(st.integers(0, 35), st.sampled_from(ALPHABET))
def test_one_wrong_letter_is_noticed(place: int, letter: str) -> None:
    code = new_code().replace("-", "")
    changed = code[:place] + letter + code[place + 1 :]
    assert (read_code(changed) is None) == (changed != code)


def test_letters_that_look_like_digits_are_read_as_these() -> None:
    code = next(code for code in iter(new_code, "") if "0" in code and "1" in code)
    assert read_code(code.replace("0", "o").replace("1", "l")) == read_code(code)


@pytest.mark.parametrize("typed", ["", "seven quiet mornings", "0" * 35, "U" * 36])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


@pytest.mark.parametrize("dash", ["\u2010", "\u2011", "\u2013", "\u2212", "\uff0d"])
def test_other_dashes_and_wide_letters_are_read_too(dash: str) -> None:
    code = new_code()
    wide = "".join(chr(ord(letter) + 0xFEE0) if letter.isalnum() else dash for letter in code)
    assert read_code(wide) == read_code(code) is not None
