import numpy as np
import pytest

from tests.skin.pose import Pose, View
from tests.skin.zones import ZONES

PLACES = np.stack(np.meshgrid(np.linspace(-8, 8, 7), np.linspace(-8, 8, 7)), axis=-1).reshape(-1, 2)


def view(zone: str = "cheek", **pose: float) -> View:
    return View(ZONES[zone].axes, Pose(**pose), 250.0, 640, 560, 12.0)


@pytest.mark.parametrize("zone", ["cheek", "nose", "face"])
@pytest.mark.parametrize("pose", [{}, {"yaw": 12.0, "pitch": -7.0, "roll": 9.0, "distance": 1.1, "right": 3.0}])
def test_the_way_to_pixels_leads_back_to_the_same_places(zone: str, pose: dict[str, float]) -> None:
    seen = view(zone, **pose)
    assert seen.to_mm(seen.to_pixels(PLACES)) == pytest.approx(PLACES, abs=1e-9)


def test_millimetres_are_true_in_the_middle() -> None:
    ends = view().to_pixels(np.array([[-0.5, 0.0], [0.5, 0.0], [0.0, -0.5], [0.0, 0.5]]))
    assert np.linalg.norm(ends[1] - ends[0]) == pytest.approx(12, rel=1e-3)
    assert np.linalg.norm(ends[3] - ends[2]) == pytest.approx(12, rel=1e-3)
    assert view().to_pixels(np.zeros((1, 2)))[0] == pytest.approx([319.5, 279.5])


def test_distance_roll_shift_and_yaw_do_what_they_say() -> None:
    right = np.array([[0.0, 0.0], [1.0, 0.0]])
    assert np.diff(view(distance=2.0).to_pixels(right)[:, 0]) == pytest.approx(6, rel=1e-2)
    turned = np.diff(view(roll=90.0).to_pixels(right), axis=0)[0]
    assert abs(turned[0]) < 0.1 and abs(turned[1]) == pytest.approx(12, rel=1e-2)
    assert view(right=5.0).to_pixels(right)[0] == pytest.approx([319.5 + 60, 279.5])
    across = np.diff(view(yaw=60.0).to_pixels(np.array([[-0.1, 0.0], [0.1, 0.0]]))[:, 0])
    assert across == pytest.approx(2.4 * 0.5, rel=0.05)


def test_pixels_beside_the_face_show_no_skin() -> None:
    places = view("nose").to_mm(np.array([[0.0, 0.0], [319.5, 279.5]]))
    assert np.isnan(places[0]).all() and places[1] == pytest.approx([0, 0], abs=1e-9)
