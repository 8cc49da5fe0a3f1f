"""Made-up skin: the same every time, and changing only where it is told to."""

import io
from dataclasses import replace
from datetime import datetime

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from poreditary.domain.kinds import View
from poreditary.photo.exif import read_facts
from poreditary.photo.skin import SkinSpec, encode_jpeg, skin_patch
from poreditary.photo.skin_map import skin_map

SPEC = SkinSpec(seed=11, week=3, view=View.LEFT_CHEEK, width=400, height=300)
NOON = datetime(2024, 6, 1, 12)


def grey(spec: SkinSpec) -> npt.NDArray[np.float64]:
    return np.asarray(skin_patch(spec, label="").convert("L"), dtype=np.float64)


def fine_structure(spec: SkinSpec) -> npt.NDArray[np.float64]:
    """Return the picture without its slow changes of light and colour."""
    picture = grey(spec)
    small = Image.fromarray(picture.astype(np.float32)).resize((25, 19), Image.Resampling.BOX)
    return picture - np.asarray(small.resize((400, 300), Image.Resampling.BICUBIC), dtype=np.float64)


def pore_places(spec: SkinSpec) -> npt.NDArray[np.bool_]:
    pores = skin_map(spec.seed, spec.view, (200, 150)).pores
    whole = Image.fromarray(pores).resize((400, 300), Image.Resampling.BICUBIC)
    deep: npt.NDArray[np.bool_] = np.asarray(whole) > 0.3
    return deep


def pore_darkness(spec: SkinSpec) -> float:
    """Return how many grey levels the pores lie below the skin between them."""
    fine, places = fine_structure(spec), pore_places(spec)
    return float(fine[~places].mean() - fine[places].mean())


def likeness(one: SkinSpec, other: SkinSpec) -> float:
    return float(np.corrcoef(fine_structure(one).ravel(), fine_structure(other).ravel())[0, 1])


def test_the_same_spec_gives_the_same_bytes() -> None:
    first = encode_jpeg(skin_patch(SPEC), NOON, 120)
    skin_map.cache_clear()
    assert encode_jpeg(skin_patch(SPEC), NOON, 120) == first


@pytest.mark.parametrize(
    "other",
    [{"seed": 12}, {"week": 4}, {"view": View.NOSE}, {"redness": 0.9}, {"warmth": 0.8}, {"exposure": 0.3}],
    ids=str,
)
def test_every_field_changes_the_picture(other: dict[str, object]) -> None:
    changed = replace(SPEC, **other)  # type: ignore[arg-type]
    assert np.any(grey(changed) != grey(SPEC))


def test_weaker_pores_are_lighter_in_proportion() -> None:
    whole, half, none = (pore_darkness(replace(SPEC, pore_strength=part)) for part in (1.0, 0.5, 0.0))
    assert whole > 8
    assert half == pytest.approx((whole + none) / 2, abs=0.15 * whole)
    assert abs(none) < 0.15 * whole


def test_pores_keep_their_places_for_a_year() -> None:
    assert likeness(SPEC, replace(SPEC, week=52, warmth=0.5, redness=0.4)) > 0.6
    assert abs(likeness(SPEC, replace(SPEC, seed=12))) < 0.1
    assert abs(likeness(SPEC, replace(SPEC, view=View.RIGHT_CHEEK))) < 0.1


def test_redness_and_warmth_and_exposure_go_the_right_way() -> None:
    def means(**more: float) -> npt.NDArray[np.float64]:
        picture = skin_patch(replace(SPEC, **more), label="")  # type: ignore[arg-type]
        colour: npt.NDArray[np.float64] = np.asarray(picture, dtype=np.float64).mean(axis=(0, 1))
        return colour

    plain, red, warm, bright = means(), means(redness=1.0), means(warmth=1.0), means(exposure=0.3)
    assert red[0] / red[1] > plain[0] / plain[1]
    assert warm[0] / warm[2] > plain[0] / plain[2]
    assert bright.mean() > plain.mean() + 5


@pytest.mark.parametrize("view", list(View))
def test_every_view_looks_like_skin(view: View) -> None:
    picture = np.asarray(skin_patch(replace(SPEC, view=view), label=""), dtype=np.float64)
    red, green, blue = picture.mean(axis=(0, 1))
    assert picture.shape == (300, 400, 3)
    assert 150 < red < 235
    assert red > green > blue
    assert picture.min() > 30


def test_the_label_stands_in_the_lower_right_corner_only() -> None:
    differs = np.asarray(skin_patch(SPEC)) != np.asarray(skin_patch(SPEC, label=""))
    rows, columns, _ = np.nonzero(differs)
    assert rows.size > 50
    assert rows.min() > 300 * 0.85
    assert columns.min() > 400 * 0.7


@pytest.mark.parametrize("offset", [0, 120, -210, 345])
def test_an_example_photo_tells_its_time_like_a_camera(offset: int) -> None:
    facts = read_facts(encode_jpeg(skin_patch(SPEC), NOON, offset), "example.jpg")
    assert (facts.taken, facts.offset_minutes, facts.camera) == (NOON, offset, "Example camera")
    assert (facts.width, facts.height) == (400, 300)


def test_odd_sizes_come_out_as_asked() -> None:
    image = skin_patch(replace(SPEC, width=333, height=97))
    assert image.size == (333, 97)
    with Image.open(io.BytesIO(encode_jpeg(image, NOON, 0))) as again:
        assert again.size == (333, 97)
