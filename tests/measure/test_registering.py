from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from poreditary.measure.grid import transformed
from poreditary.measure.matching import Points, features_of
from poreditary.measure.registering import LEAST, Homography, Registered, near, registered
from tests.measure.skins import ANOTHER, PATCH, held, person, shot
from tests.skin.shooting import Shot


def on(photo: Shot, base: Shot) -> Registered | None:
    return registered(features_of(photo.pixels, 12.0), features_of(base.pixels, 12.0))


def errors(plane: Homography, photo: Shot, base: Shot, places: Points) -> Points:
    """Return how far a plane is off, in mm, at places of the skin in mm."""
    here = photo.view.to_pixels(places)
    x, y = transformed(plane, here[:, 0].astype(np.float32), here[:, 1].astype(np.float32))
    off = np.column_stack([x, y]) - base.view.to_pixels(places)
    return np.asarray(np.hypot(*off.T) / base.px_per_mm, np.float64)


def twisted(**pose: float) -> Shot:
    scene = held(person(), 0)
    turned = {name: getattr(scene.pose, name) * (value if name == "distance" else 1) for name, value in pose.items()}
    turned |= {name: getattr(scene.pose, name) + value for name, value in pose.items() if name != "distance"}
    return replace(scene.of_skin(day=3), pose=replace(scene.pose, **turned)).shot(9)


@pytest.mark.parametrize(
    "taken",
    [
        lambda: shot(2, 1),
        lambda: twisted(roll=25),
        lambda: twisted(distance=0.85),
        lambda: twisted(distance=1.15),
        lambda: twisted(yaw=6, pitch=4),
    ],
    ids=["another day", "roll", "nearer", "farther", "turned"],
)
def test_a_plane_lies_within_a_tenth_of_a_millimetre(taken: Callable[[], Shot]) -> None:
    photo = taken()
    found = on(photo, shot())
    assert found is not None
    plane = near(found, np.array(shot().polygon(PATCH)))
    assert plane is not None
    off = errors(plane, photo, shot(), PATCH * 0.9)
    assert np.median(off) < 0.08 and np.percentile(off, 95) < 0.2


def test_the_change_of_scale_is_found() -> None:
    found = on(twisted(distance=0.85), shot())
    assert found is not None
    plane = found.to_baseline / found.to_baseline[2, 2]
    # What is nearer is larger, and made smaller to lie on the baseline.
    assert np.sqrt(np.linalg.det(plane[:2, :2])) == pytest.approx(0.85, abs=0.02)


def test_a_photo_lies_on_itself() -> None:
    found = on(shot(), shot())
    assert found is not None
    assert found.to_baseline / found.to_baseline[2, 2] == pytest.approx(np.eye(3), abs=1e-3)


def test_other_skin_is_refused() -> None:
    assert on(shot(seed=ANOTHER), shot()) is None


def test_a_mirrored_photo_is_refused() -> None:
    mirrored = replace(shot(), pixels=np.ascontiguousarray(shot().pixels[:, ::-1]))
    assert on(mirrored, shot()) is None


def test_marks_far_from_a_patch_do_not_place_it() -> None:
    found = on(shot(2, 1), shot())
    assert found is not None and len(found.matches.here) >= LEAST
    assert near(found, np.array([[900.0, 900.0], [950.0, 950.0]])) is None
