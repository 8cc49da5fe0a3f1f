"""Figures of made-up skin that was blurred, darkened, lit from one side, moved or turned."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from poreditary.domain.kinds import View
from poreditary.domain.quality import CLOSE_UP, Finding, judged
from poreditary.photo.quality import Reference, figures_of, reference_of
from poreditary.photo.skin import SkinSpec, skin_patch

Colour = npt.NDArray[np.uint8]


def skin(week: int = 0, view: View = View.LEFT_CHEEK, exposure: float = -0.6) -> Colour:
    return np.asarray(skin_patch(SkinSpec(7, week, view, exposure=exposure, width=960, height=720), ""))


@pytest.fixture(scope="module")
def now() -> Colour:
    return skin()


@pytest.fixture(scope="module")
def before() -> Reference:
    """The photo of the view that was taken ten weeks before."""
    return reference_of(skin(week=10))


def laid(picture: Colour, *, turned: float = 0, scale: float = 1, right: float = 0, down: float = 0) -> Colour:
    """Turn (degrees clockwise), scale and move a picture by parts of its longer side."""
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -turned, scale)
    matrix[:, 2] += np.array([right, down]) * max(width, height)
    moved = cv2.warpAffine(picture, matrix, (width, height), borderMode=cv2.BORDER_REFLECT)
    return np.asarray(moved, np.uint8)


def lit(picture: Colour, *, left: float = 1, right: float = 1, top: float = 1, bottom: float = 1) -> Colour:
    height, width = picture.shape[:2]
    light = np.linspace(left, right, width)[None, :, None] * np.linspace(top, bottom, height)[:, None, None]
    return np.clip(picture * light, 0, 255).astype(np.uint8)


def findings(picture: Colour, reference: Reference | None = None) -> tuple[Finding, ...]:
    return judged(figures_of(picture, reference).figures).findings


def test_the_same_skin_weeks_later_has_no_finding(now: Colour, before: Reference) -> None:
    assert findings(now, before) == ()
    assert findings(now) == ()


def test_a_blurred_picture_is_told_with_and_without_one_before(now: Colour, before: Reference) -> None:
    soft = np.asarray(cv2.GaussianBlur(now, (0, 0), 6), np.uint8)
    assert findings(soft, before) == (Finding.BLURRED,)
    assert judged(figures_of(soft).figures, CLOSE_UP).findings == (Finding.BLURRED,)
    assert judged(figures_of(now).figures, CLOSE_UP).is_good


def test_sharpness_is_the_same_in_other_light(now: Colour) -> None:
    usual = figures_of(now).figures.sharpness
    assert figures_of(lit(now, left=0.7, right=0.7)).figures.sharpness == pytest.approx(usual, rel=0.1)


def test_sharpness_is_the_same_at_another_resolution() -> None:
    large = np.asarray(skin_patch(SkinSpec(7, 0, View.NOSE, width=1920, height=1440), ""))
    half = np.asarray(cv2.resize(large, (960, 720), interpolation=cv2.INTER_AREA), np.uint8)
    assert figures_of(half).figures.sharpness == pytest.approx(figures_of(large).figures.sharpness, rel=0.05)


def test_a_dark_and_a_bright_picture_are_told(now: Colour) -> None:
    assert findings(lit(now, left=0.3, right=0.3)) == (Finding.TOO_DARK,)
    assert findings(lit(now, left=1.5, right=1.5))[0] is Finding.TOO_BRIGHT


def test_glare_is_what_has_no_detail_left(now: Colour) -> None:
    shining = now.copy()
    shining[310:410, 420:570] = 255
    figures = figures_of(shining).figures
    assert figures.glare == pytest.approx(0.04, abs=0.01)
    assert judged(figures).findings == (Finding.GLARE,)


def test_shadow_is_what_is_black(now: Colour) -> None:
    black = now.copy()
    black[200:520, 300:660] = 4
    figures = figures_of(black).figures
    assert figures.shadow > 0.2
    assert judged(figures).findings[0] is Finding.TOO_DARK


@pytest.mark.parametrize(
    ("side", "finding"),
    [
        ("left", Finding.DARK_LEFT),
        ("right", Finding.DARK_RIGHT),
        ("top", Finding.DARK_TOP),
        ("bottom", Finding.DARK_BOTTOM),
    ],
)
def test_light_from_one_side_is_told_by_the_dark_side(now: Colour, side: str, finding: Finding) -> None:
    assert findings(lit(now, **{side: 0.2})) == (finding,)


def test_place_size_and_turn_against_the_photo_before_are_measured(now: Colour, before: Reference) -> None:
    figures = figures_of(laid(now, turned=8, scale=1.1, right=0.05, down=-0.04), before).figures
    assert figures.turned == pytest.approx(8, abs=1)
    assert figures.scale == pytest.approx(1.1, abs=0.03)
    assert figures.right_by == pytest.approx(0.05, abs=0.01)
    assert figures.down_by == pytest.approx(-0.04, abs=0.01)


@pytest.mark.parametrize(
    ("how", "finding"),
    [
        ({"scale": 0.8}, Finding.TOO_FAR),
        ({"scale": 1.25}, Finding.TOO_CLOSE),
        ({"right": 0.1}, Finding.GO_LEFT),
        ({"right": -0.1}, Finding.GO_RIGHT),
        ({"down": 0.1}, Finding.GO_UP),
        ({"down": -0.1}, Finding.GO_DOWN),
        ({"turned": 10}, Finding.TILTED_RIGHT),
        ({"turned": -10}, Finding.TILTED_LEFT),
    ],
)
def test_what_lies_off_is_told_with_the_way_back(
    now: Colour, before: Reference, how: dict[str, float], finding: Finding
) -> None:
    assert findings(laid(now, **how), before) == (finding,)


def test_other_skin_cannot_be_laid_on_it_and_nothing_is_said_of_its_place(before: Reference) -> None:
    other = np.asarray(skin_patch(SkinSpec(99, 0, View.NOSE, width=960, height=720), ""))
    figures = figures_of(other, before).figures
    assert (figures.scale, figures.right_by, figures.down_by, figures.turned) == (None, None, None, None)


def test_a_plain_wall_gives_figures_too(before: Reference) -> None:
    wall = np.full((480, 640, 3), 128, np.uint8)
    figures = figures_of(wall, before).figures
    assert figures.scale is None
    assert judged(figures).findings == (Finding.BLURRED,)
    assert figures_of(wall, reference_of(wall)).figures.scale is None


def test_movement_is_the_way_between_two_frames(now: Colour) -> None:
    first = figures_of(now)
    assert first.figures.moved is None
    still = figures_of(now, before=first.small)
    assert still.figures.moved == pytest.approx(0, abs=0.001)
    moved = figures_of(laid(now, right=0.03), before=first.small)
    assert moved.figures.moved == pytest.approx(0.03, abs=0.006)
    assert judged(moved.figures).findings == (Finding.MOVING,)


def test_a_frame_of_another_size_is_held_against_none(now: Colour) -> None:
    upright = np.ascontiguousarray(now.transpose(1, 0, 2))
    assert figures_of(upright, before=figures_of(now).small).figures.moved is None


def in_falling_light(picture: Colour) -> Colour:
    """Let the light fall to 35 % from the left side to the right one, as light falls and not as pixels count."""
    light = (picture / 255.0) ** 2.2 * np.linspace(1, 0.35, picture.shape[1])[None, :, None]
    return np.asarray(light ** (1 / 2.2) * 255, np.uint8)


def on_a_wall(picture: Colour, part: float = 0.6) -> Colour:
    """Put a picture smaller before a wall of another colour."""
    height, width = picture.shape[:2]
    wall = np.full_like(picture, (120, 140, 150))
    small = cv2.resize(picture, (round(width * part), round(height * part)), interpolation=cv2.INTER_AREA)
    top, left = (height - small.shape[0]) // 2, (width - small.shape[1]) // 2
    wall[top : top + small.shape[0], left : left + small.shape[1]] = small
    return wall


def test_light_that_falls_to_one_side_is_told_where_skin_fills_the_picture(now: Colour) -> None:
    for limits in (None, CLOSE_UP):
        seen = judged(figures_of(in_falling_light(now)).figures, limits)
        assert seen.figures.is_all_skin
        assert seen.findings == (Finding.DARK_RIGHT,)
        assert judged(figures_of(now).figures, limits).is_good


def test_a_close_up_with_more_wall_than_skin_is_to_be_closer(now: Colour) -> None:
    far = figures_of(on_a_wall(now)).figures
    assert not far.is_all_skin
    assert judged(far, CLOSE_UP).findings == (Finding.TOO_FAR,)
    assert judged(far).is_good


def test_what_the_last_photo_shows_decides_how_close_a_close_up_is(now: Colour) -> None:
    far = figures_of(on_a_wall(now), reference_of(on_a_wall(now)))
    assert far.figures.scale == pytest.approx(1, abs=0.01)
    assert judged(far.figures, CLOSE_UP).is_good


def test_a_photo_that_could_not_be_laid_on_the_last_one_is_not_compared(now: Colour, before: Reference) -> None:
    assert judged(figures_of(now).figures).is_compared
    assert judged(figures_of(now, before).figures).is_compared
    other = reference_of(skin(view=View.CHIN)[:240, :320])
    assert not judged(figures_of(now, other).figures).is_compared


def smoothed(picture: Colour) -> Colour:
    """Wipe away what is of little contrast, as a beauty filter does."""
    return np.asarray(cv2.bilateralFilter(picture, 0, 40, 8), np.uint8)


def toned(picture: Colour) -> Colour:
    """Lift the contrast of what is small, as a telephone does that presses the range of light."""
    value = picture.astype(np.float32)
    return np.clip(value + 0.8 * (value - cv2.GaussianBlur(value, (0, 0), 40)), 0, 255).astype(np.uint8)


def with_eyes(picture: Colour) -> Colour:
    """Draw hard edges into a picture, which filters leave alone."""
    drawn = picture.copy()
    for column in (360, 600):
        cv2.ellipse(drawn, (column, 340), (70, 26), 0, 0, 360, (60, 40, 35), -1)
        cv2.circle(drawn, (column, 340), 12, (240, 240, 240), -1)
    return drawn


def test_a_beauty_filter_and_lifted_tones_are_told_from_the_last_photo(now: Colour, before: Reference) -> None:
    face = with_eyes(now)
    last = reference_of(with_eyes(skin(week=10)))
    assert findings(face, last) == ()
    assert findings(smoothed(face), last) == (Finding.SMOOTHED,)
    assert findings(toned(now), before) == (Finding.FILTERED,)


def test_a_lamp_that_moved_is_told_before_one_side_is_too_dark(now: Colour) -> None:
    from_left, from_right = {"right": 0.88}, {"left": 0.7}
    last = reference_of(lit(skin(week=10), **from_left))
    assert findings(lit(now, **from_left), last) == ()
    assert findings(lit(now, **from_right)) == ()
    assert findings(lit(now, **from_right), last) == (Finding.LAMP_MOVED,)


def test_grain_is_the_noise_of_the_pictures_own_pixels(now: Colour) -> None:
    random = np.random.default_rng(1)
    noisy = np.clip(now + random.normal(0, 8, now.shape[:2])[..., None], 0, 255).astype(np.uint8)
    assert figures_of(noisy).figures.grain == pytest.approx(8, rel=0.15)
    assert (figures_of(now).figures.grain or 0) < 2
    assert Finding.GRAINY in findings(noisy)


def test_a_picture_that_is_pressed_together_is_turned_away(now: Colour, before: Reference) -> None:
    height, width = now.shape[:2]
    narrow = cv2.resize(now, (round(width * 0.85), height), interpolation=cv2.INTER_AREA)
    padded = cv2.copyMakeBorder(narrow, 0, 0, 72, width - narrow.shape[1] - 72, cv2.BORDER_REFLECT)
    assert figures_of(np.asarray(padded, np.uint8), before).figures.stretch == pytest.approx(1 / 0.85, abs=0.04)
    assert (figures_of(now, before).figures.stretch or 1) < 1.05
