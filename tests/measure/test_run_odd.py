"""Photos that nobody should send: each has an answer, none an error."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from poreditary.domain.measuring import Reason, Verdict
from poreditary.domain.noise import Noise
from poreditary.measure.run import measure
from poreditary.measure.task import Source, Task, Wanted
from tests.measure.files import against, file_of, refusal, sources
from tests.measure.skins import patch_of, shot

SKIN = shot().pixels
NO_PHOTO = Source("first", "first.jpg", b"no photo")


def test_a_first_baseline_photo_that_is_none_is_the_reason() -> None:
    task = Task((NO_PHOTO, sources()[0]), (Wanted("c", (("first",),), (("a",),)),), noise=(Noise(),))
    found = measure(task)
    assert set(found.refused) == {"first"} and found.refused["first"].reason == Reason.UNREADABLE
    assert refusal(found.patches[0]) == [Reason.UNREADABLE]
    assert not found.patches[0].photos["a"].accepted


def test_a_later_photo_that_is_none_is_refused_alone() -> None:
    lost = replace(NO_PHOTO, id="x")
    whole = Task((*sources(), lost), (Wanted("c", (("a",),), (("x",), ("b",))),), (patch_of(shot()),), 12.0)
    found = measure(whole)
    assert set(found.refused) == {"x"} and set(found.patches[0].photos) == {"a", "b"}
    assert found.patches[0].changes["c"].verdict == Verdict.NO_DETECTABLE_CHANGE


@pytest.mark.parametrize("level", [0, 128, 255])
def test_plain_photos_cannot_be_compared(level: int) -> None:
    plain = np.full((120, 150, 3), level, np.uint8)
    assert refusal(against(file_of("p", plain), file_of("q", plain)))
    assert refusal(against(sources()[0], file_of("q", plain), patch=patch_of(shot())))
    assert refusal(against(file_of("p", plain), sources()[0]))


def test_noise_is_no_skin() -> None:
    noise = np.random.default_rng(1).integers(0, 256, SKIN.shape, np.uint8)
    patch = patch_of(shot())
    assert Reason.NOT_SAME_SKIN in refusal(against(sources()[0], file_of("q", noise), patch=patch))
    assert refusal(against(file_of("p", noise), sources()[1], patch=patch))


def test_a_copy_of_a_photo_has_not_changed() -> None:
    found = against(file_of("p", SKIN), file_of("q", SKIN), patch=patch_of(shot()))
    change = found.changes["c"].change()
    assert change is not None and change.percent == pytest.approx(0, abs=0.5)
    assert found.photos["q"].gates == ()


def test_a_patch_of_a_pixel_has_too_little_to_compare() -> None:
    x, y = patch_of(shot())[0]
    assert refusal(against(*sources(), patch=((x, y), (x + 1, y), (x + 1, y + 1))))


@pytest.mark.parametrize("scale", [None, 12.0, 400.0])
def test_tiny_photos_cannot_be_compared(scale: float | None) -> None:
    small, smaller = SKIN[100:164, 100:164], SKIN[100:164, 100:101]
    assert refusal(against(file_of("p", small), file_of("q", small[::-1]), scale=scale))
    assert refusal(against(file_of("p", smaller), file_of("q", small), scale=scale))


def test_a_grey_photo_is_measured_without_a_colour() -> None:
    grey = cv2.imencode(".jpg", cv2.cvtColor(SKIN, cv2.COLOR_RGB2GRAY), [cv2.IMWRITE_JPEG_QUALITY, 95])[1].tobytes()
    found = against(Source("g", "g.jpg", grey), sources()[1], patch=patch_of(shot()))
    assert found.photos["g"].accepted and found.photos["g"].index is not None
    assert found.photos["g"].redness is None


def test_a_photo_of_another_size_is_laid_all_the_same() -> None:
    larger = cv2.resize(shot(2, 1).pixels, None, fx=1.3, fy=1.3, interpolation=cv2.INTER_CUBIC)
    found = against(sources()[0], file_of("q", np.asarray(larger, np.uint8)), patch=patch_of(shot()))
    assert found.photos["q"].to_baseline is not None
    assert Reason.NOT_SAME_SKIN not in found.photos["q"].reasons


def test_comparisons_without_photos_are_not_comparable() -> None:
    wanted = (Wanted("none", (), ()), Wanted("gone", (("x",),), (("y",),)), Wanted("half", (("a",),), ((),)))
    found = measure(Task(sources(), wanted, (patch_of(shot()),), 12.0)).patches[0]
    assert {change.verdict for change in found.changes.values()} == {Verdict.NOT_COMPARABLE}
    assert set(found.changes) == {"none", "gone", "half"}
