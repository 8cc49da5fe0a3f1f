"""Patches that nobody should draw: each has an answer, none an error."""

import numpy as np
import pytest

from poreditary.domain.measuring import Oval, Point, Reason
from tests.measure.files import against, refusal, sources


@pytest.mark.parametrize(
    "patch",
    [
        ((150.0, 130.0),),
        ((60.0, 60.0), (200.0, 60.0)),
        ((80.0, 80.0),) * 4,
        ((60.0, 60.0), (200.0, 61.0), (60.0, 61.0)),
    ],
    ids=["a point", "a line", "a point four times", "a pixel high"],
)
def test_a_patch_without_area_has_too_few_pores(patch: tuple[Point, ...]) -> None:
    found = against(*sources(), patch=patch)
    assert refusal(found)
    assert all(photo.index is None or photo.index >= 0 for photo in found.photos.values())


def test_an_empty_oval_has_too_few_pores() -> None:
    assert refusal(against(*sources(), patch=Oval(0.5, 0.5, 0.0, 0.0)))


def test_a_patch_partly_outside_is_measured_where_there_is_skin() -> None:
    patch = ((-300.0, 60.0), (150.0, 60.0), (150.0, 400.0), (-300.0, 400.0))
    found = against(*sources(), patch=patch)
    assert found.photos["a"].accepted
    points = np.array(found.photos["a"].points)
    assert points.min() >= 0 and points[:, 0].max() < 152 and points[:, 1].min() > 58


def test_a_patch_wholly_outside_has_too_little_skin() -> None:
    assert Reason.TOO_LITTLE_SKIN in refusal(
        against(*sources(), patch=((900.0, 900.0), (950.0, 900.0), (950.0, 950.0)))
    )
