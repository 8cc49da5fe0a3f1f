"""The gate as the window uses it: frames and photos held against the last photo of their view."""

import pytest
from PIL import Image

from poreditary.diary.gate import Gate
from poreditary.diary.pictures import Pixels, pixels_of
from poreditary.domain.kinds import View
from poreditary.domain.quality import Finding, Quality
from poreditary.errors import UserError
from poreditary.photo.skin import SkinSpec, skin_patch
from tests.photo import samples


def patch(week: int = 0) -> Image.Image:
    return skin_patch(SkinSpec(7, week, View.NOSE, exposure=-0.6, width=640, height=480), "")


def pixels(image: Image.Image) -> Pixels:
    return Pixels(image.width, image.height, image.tobytes())


def look(gate: Gate, image: Image.Image, *, is_mirrored: bool = False) -> Quality:
    return gate.look(image.width, image.height, image.tobytes(), image.width * 3, is_mirrored=is_mirrored)


def moved(image: Image.Image, right: int) -> Image.Image:
    return image.transform(image.size, Image.Transform.AFFINE, (1, 0, -right, 0, 1, 0), fillcolor=(150, 120, 110))


def test_a_frame_is_held_against_the_last_photo_and_the_frame_before() -> None:
    gate = Gate(pixels(patch(week=9)), View.NOSE)
    first, second = look(gate, patch()), look(gate, patch())
    assert first.is_good
    assert first.figures.scale == pytest.approx(1, abs=0.01)
    assert first.figures.moved is None
    assert second.figures.moved == pytest.approx(0, abs=0.001)


def test_rows_with_a_gap_at_their_end_are_read_right() -> None:
    image = patch()
    rows = [image.crop((0, y, image.width, y + 1)).tobytes() + b"\0" * 4 for y in range(image.height)]
    padded = Gate().look(image.width, image.height, memoryview(b"".join(rows)), image.width * 3 + 4)
    assert padded.figures == look(Gate(), image).figures


def test_in_a_mirror_the_way_back_is_that_of_the_person() -> None:
    image = moved(patch(), 64)
    assert Finding.GO_LEFT in look(Gate(pixels(patch()), View.NOSE), image).findings
    assert Finding.GO_RIGHT in look(Gate(pixels(patch()), View.NOSE), image, is_mirrored=True).findings


def test_the_first_photo_of_a_view_is_judged_by_itself() -> None:
    quality = look(Gate(view=View.NOSE), patch())
    assert quality.is_good
    assert quality.figures.scale is None


def test_a_close_up_has_to_show_more_detail_than_a_face() -> None:
    soft = patch().resize((40, 30)).resize((640, 480))
    assert look(Gate(view=View.NOSE), soft).findings == (Finding.BLURRED,)
    assert look(Gate(view=View.FRONT), patch().resize((160, 120)).resize((640, 480))).is_good


def test_a_photo_is_judged_as_its_frame_was() -> None:
    gate = Gate(pixels(patch(week=9)), View.NOSE)
    image = patch()
    judged, seen = gate.judge(samples.photo("PNG", image, b""), "me.png"), look(gate, image)
    assert judged.figures == seen.figures


def test_what_is_no_photo_is_refused() -> None:
    with pytest.raises(UserError, match=r"me\.jpg is not a photo"):
        Gate().judge(b"not a photo at all", "me.jpg")


def test_the_last_photo_may_have_another_shape() -> None:
    upright = patch(week=9).crop((120, 0, 480, 480))
    found = look(Gate(pixels_of(samples.photo("JPEG", upright, b""), "me.jpg"), View.NOSE), patch())
    assert found.figures.scale == pytest.approx(480 / 640, abs=0.02)
