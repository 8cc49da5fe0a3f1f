"""A decoding child may be in the hands of a photo: whatever it answers is a photo, a refusal, or not believed."""

import io
import json
import struct
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.photo import messages, refusals
from poreditary.photo.facts import PhotoFacts
from poreditary.photo.messages import BrokenAnswerError, Decoded

FACTS = PhotoFacts("JPEG", 40, 30, datetime(2024, 1, 31, 8, 15), 480, "Acme Phone 5")
PIXELS = bytes(range(8)) * 9
TOLD = {
    "format": "JPEG",
    "width": 40,
    "height": 30,
    "taken": None,
    "offset_minutes": None,
    "camera": "",
    "shown": [6, 4],
}


def read(answer: bytes, longest: int | None = None) -> Decoded | str:
    stream = io.BytesIO(answer)

    def exactly(length: int) -> bytes:
        found = stream.read(length)
        if len(found) < length:
            raise EOFError
        return found

    return messages.read_answer(exactly, longest)


def framed(told: object, pixels: bytes = PIXELS) -> bytes:
    text = json.dumps(told).encode()
    return messages.ANSWER.pack(0, len(text), len(pixels)) + text + pixels


@pytest.mark.parametrize("facts", [FACTS, replace(FACTS, taken=None, offset_minutes=None, camera="")])
def test_a_photo_arrives_as_it_was_sent(facts: PhotoFacts) -> None:
    assert read(messages.answer(facts, (6, 4), 72) + PIXELS, 6) == Decoded(facts, 6, 4, PIXELS)


@pytest.mark.parametrize("sentence", refusals.REFUSALS)
def test_a_refusal_arrives_as_it_was_sent(sentence: str) -> None:
    assert read(messages.refusal(sentence)) == sentence


@pytest.mark.parametrize(
    "more",
    [
        {"shown": [6, 5]},
        {"shown": [-6, -4]},
        {"shown": [6.0, 4.0]},
        {"shown": [True, 72]},
        {"shown": [6, 4, 1]},
        {"shown": "64"},
        {"width": 10**9},
        {"width": "40"},
        {"taken": "2024-01-31T08:15:00+08:00"},
        {"taken": "yesterday"},
        {"taken": 5},
        {"offset_minutes": 100_000},
        {"camera": "a" * 601},
        {"camera": "two\nlines"},
        {"camera": None},
        {"format": "\u202e"},
        {"code": "import os"},
    ],
    ids=str,
)
def test_facts_that_no_sound_child_tells_are_not_believed(more: dict[str, Any]) -> None:
    read(framed(TOLD))
    with pytest.raises(BrokenAnswerError):
        read(framed(TOLD | more))


@pytest.mark.parametrize("told", [[], "x", 7, None, {}], ids=repr)
def test_other_json_is_not_believed(told: object) -> None:
    with pytest.raises(BrokenAnswerError):
        read(framed(told))


@pytest.mark.parametrize(
    "answer",
    [
        struct.pack("<BIQ", 99, 0, 0),
        struct.pack("<BIQ", 1, 5, 0) + b"{}   ",
        struct.pack("<BIQ", 0, 2**32 - 1, 0),
        struct.pack("<BIQ", 0, 2, 2**63),
        struct.pack("<BIQ", 0, 4000, 0) + b"[" * 4000,
        struct.pack("<BIQ", 0, 2, 0) + b"\xff\xff",
    ],
    ids=["no such refusal", "a refusal with more", "much text", "many pixels", "deep", "no text"],
)
def test_a_broken_head_is_not_believed(answer: bytes) -> None:
    with pytest.raises(BrokenAnswerError):
        read(answer)


def test_a_picture_larger_than_was_asked_for_is_not_believed() -> None:
    with pytest.raises(BrokenAnswerError):
        read(framed(TOLD), 5)


@given(st.binary(max_size=400))
def test_any_bytes_are_an_answer_or_none(answer: bytes) -> None:
    try:
        found = read(answer)
    except (BrokenAnswerError, EOFError):
        return
    assert found in refusals.REFUSALS
