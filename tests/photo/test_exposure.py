"""The light of two photos is made equal where they show the same, and their difference is shown."""

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from poreditary.domain.alignment import Similarity, of_turn
from poreditary.domain.kinds import View
from poreditary.photo.exposure import GROUND, MOST_GAIN, OUTSIDE, STRENGTH, difference, gains, relit
from poreditary.photo.skin import SkinSpec, skin_patch

Picture = npt.NDArray[np.uint8]
MOVED = Similarity(1.0, 0.0, 0.1, 0.05)


def skin(exposure: float = 0.0, warmth: float = 0.0) -> Picture:
    spec = SkinSpec(7, 1, View.LEFT_CHEEK, exposure=exposure, warmth=warmth, width=400, height=300)
    return np.asarray(skin_patch(spec, ""))


def means(picture: Picture) -> list[float]:
    return [float(mean) for mean in picture.reshape(-1, 3).mean(axis=0)]


@pytest.mark.parametrize(("exposure", "warmth"), [(-0.8, 0.0), (0.25, 0.0), (-0.4, 1.0), (-0.4, -1.0)])
def test_a_photo_in_other_light_gets_the_means_of_the_reference(exposure: float, warmth: float) -> None:
    photo, reference = skin(exposure, warmth), skin()
    found = gains(photo, reference, Similarity())
    assert means(relit(photo, found)) == pytest.approx(means(reference), abs=0.6)


def test_the_same_light_is_left_as_it_is() -> None:
    photo = skin()
    found = gains(photo, photo, Similarity())
    assert found == pytest.approx((1, 1, 1), abs=0.001)
    assert int(np.abs(relit(photo, found).astype(int) - photo).max()) <= 1


def test_only_what_both_show_counts() -> None:
    reference = skin()
    photo = np.zeros_like(reference)
    photo[:, :-40] = reference[:, 40:]  # moved to the left; a black strip is left at the right
    laid = Similarity(right=40 / 400)
    assert gains(photo, reference, laid)[1] < 1.2
    photo[:, -40:] = 0
    assert gains(photo, reference, None)[1] > gains(photo, reference, Similarity(right=0.0999))[1] > 0.9


def test_photos_that_share_nothing_are_compared_as_wholes() -> None:
    photo, reference = skin(-0.5), skin()
    assert gains(photo, reference, Similarity(right=3.0)) == gains(photo, reference, None)


def test_a_black_photo_is_not_brightened_without_end() -> None:
    assert max(gains(np.zeros((90, 120, 3), np.uint8), skin(), None)) <= MOST_GAIN


def test_contrast_in_parts_stays() -> None:
    dark = np.tile(np.array([[60], [80]], np.uint8)[..., None], (1, 1, 3))
    lit = relit(dark, (2.0, 2.0, 2.0)).astype(float)
    assert lit[1, 0, 0] / lit[0, 0, 0] == pytest.approx(80 / 60, abs=0.03)


def test_what_is_the_same_is_grey_and_what_differs_is_bright() -> None:
    reference = skin()
    changed = reference.copy()
    changed[100:140, 200:260] = np.maximum(reference[100:140, 200:260], 20) - 20
    shown = difference(changed, reference, Similarity())
    assert shown.shape == reference.shape
    assert set(np.unique(shown[:90])) == {GROUND}
    assert float(shown[105:135, 205:255].mean()) == pytest.approx(GROUND + 20 * STRENGTH, abs=3)


def test_a_photo_that_was_moved_is_laid_back_before() -> None:
    reference = skin()
    turned = of_turn(4.0, 0.95)
    laid = Similarity(turned.a, turned.b, 0.03, 0.02)
    terms = (laid.a, -laid.b, laid.right * 400, laid.b, laid.a, laid.down * 400)
    photo = np.asarray(
        Image.fromarray(reference).transform((400, 300), Image.Transform.AFFINE, terms, Image.Resampling.BICUBIC)
    )
    inner = (slice(60, 240), slice(60, 340))
    assert float(difference(photo, reference, laid)[inner].mean()) < GROUND + 12
    assert float(difference(photo, reference, Similarity())[inner].mean()) > GROUND + 25


def test_a_photo_of_another_size_lies_on_the_same_place() -> None:
    reference = skin()
    small = np.asarray(Image.fromarray(reference).resize((200, 150), Image.Resampling.BOX))
    shown = difference(small, reference, Similarity())[8:-8, 8:-8]
    moved = difference(small, reference, Similarity(right=1 / 400))[8:-8, 8:-8]
    assert float(shown.mean()) < float(moved.mean())


def test_what_only_one_shows_is_dark() -> None:
    shown = difference(skin(), skin(), MOVED)
    assert set(np.unique(shown[:, :30])) == {OUTSIDE}
    assert set(np.unique(shown[:10])) == {OUTSIDE}
