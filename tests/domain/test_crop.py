"""Parts of photos, in parts of their sides and in pixels."""

import pytest

from poreditary.domain.crop import Crop, within, zone_of
from poreditary.domain.kinds import View


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (900, 900), (1920, 1080)])
def test_every_view_has_a_zone_inside_the_photo(view: View, size: tuple[int, int]) -> None:
    crop = zone_of(view, *size)
    left, top, right, bottom = crop.box(*size)
    assert 0 <= left < right <= size[0]
    assert 0 <= top < bottom <= size[1]
    assert not crop.is_whole
    assert (right - left) * (bottom - top) > 0.08 * min(size) ** 2


def test_a_persons_left_cheek_mirrors_the_right_one() -> None:
    left, right = zone_of(View.LEFT_CHEEK, 800, 600), zone_of(View.RIGHT_CHEEK, 800, 600)
    assert left.left == pytest.approx(1 - right.left - right.width)
    assert (left.top, left.height) == (right.top, right.height)


def test_the_zones_of_the_face_leave_eyes_and_mouth_out() -> None:
    for view in (View.FRONT, View.LEFT_45, View.RIGHT_45):
        crop = zone_of(view, 100, 100)
        assert crop.top > 0.45
        assert crop.top + crop.height < 0.75


def test_a_box_has_at_least_a_pixel_and_stays_inside() -> None:
    assert Crop().box(40, 30) == (0, 0, 40, 30)
    assert Crop(1.0, 1.0, 0.0, 0.0).box(40, 30) == (39, 29, 40, 30)
    assert Crop(-0.5, 0.5, 2.0, 2.0).box(40, 30) == (0, 15, 40, 30)


def test_a_part_of_a_part() -> None:
    assert within(Crop(0.2, 0.2, 0.5, 0.4), Crop(0.5, 0.5, 0.5, 0.5)) == Crop(0.45, 0.4, 0.25, 0.2)
    assert Crop().is_whole
    assert not Crop(is_oval=True).is_whole
