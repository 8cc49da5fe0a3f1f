"""What a photo of a patch shows against those before it, on made-up skin from light to dark."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from poreditary.domain.measuring import Reason
from poreditary.measure.aligned import Aligned, Real
from poreditary.measure.gates_against import against, judged
from poreditary.measure.gates_figures import figures
from poreditary.measure.gates_marks import marks
from poreditary.measure.linear import flattened
from tests.measure import gates_kit
from tests.measure.gates_kit import base, later, person

LIGHT, DARK = (50, "cheek", 2.0), (51, "nose", 5.0)
WHO = pytest.mark.parametrize("who", [LIGHT, DARK])


def reasons(who: tuple[int, str, float], name: str) -> set[Reason]:
    scene = person(*who)
    return {gate.reason for gate in against(base(scene), later(scene, name))}


@WHO
@pytest.mark.parametrize("name", ["nothing", "exposure -0.7 EV", "blur 0.3 px", "lamp 30° round", "distance +10 %"])
def test_an_honest_photo_of_another_day_is_let_pass(who: tuple[int, str, float], name: str) -> None:
    assert reasons(who, name) == set()


@WHO
@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("blur 1.5 px", {Reason.BLURRED, Reason.SMOOTHED}),
        ("beauty 0.6", {Reason.SMOOTHED, Reason.BLURRED}),
        ("enlarged x 2", {Reason.BLURRED, Reason.UPSCALED}),
        ("motion 6 px", {Reason.MOVED, Reason.BLURRED}),
        ("tone mapping", {Reason.TONE_MAPPED}),
        ("glare of the lamp", {Reason.GLARE, Reason.TOO_LITTLE_SKIN}),
        ("lamp at 20°", {Reason.LAMP_ANGLE, Reason.TONE_MAPPED}),
        ("distance x 2", {Reason.DISTANCE}),
        ("yaw 25°", {Reason.ANGLE}),
        ("another person", {Reason.NOT_SAME_SKIN}),
    ],
)
def test_a_bad_photo_is_refused_for_a_right_reason(who: tuple[int, str, float], name: str, right: set[Reason]) -> None:
    assert reasons(who, name) & right


@WHO
@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("blur 1.5 px", Reason.BLURRED),
        ("beauty 0.6", Reason.SMOOTHED),
        ("enlarged x 2", Reason.UPSCALED),
        ("motion 6 px", Reason.MOVED),
        ("lamp at 20°", Reason.LAMP_ANGLE),
        ("ten stray hairs", Reason.NEW_MARKS),
    ],
)
def test_the_first_reason_is_what_was_done(who: tuple[int, str, float], name: str, first: Reason) -> None:
    scene = person(*who)
    assert against(base(scene), later(scene, name))[0].reason is first


@WHO
@pytest.mark.parametrize("name", ["blur 0.5 px", "JPEG 80", "noise x 2", "one papule", "one stray hair"])
def test_what_honest_days_bring_is_let_pass(who: tuple[int, str, float], name: str) -> None:
    scene = person(*who)
    photo = replace(later(scene, name), is_detailed=name != "JPEG 80")
    assert against(base(scene), photo) == ()


PLAIN = replace(gates_kit.PLAIN, grain=0.6)


def test_a_lens_leaves_noise_where_made_up_pixels_leave_nothing() -> None:
    assert judged(replace(PLAIN, small=-0.3)) == ()
    assert judged(replace(PLAIN, small=-0.45, grain=0.4)) == ()
    assert judged(replace(PLAIN, small=-0.45)) != ()
    assert judged(replace(PLAIN, small=-0.45, nearer=-0.12)) == ()
    (gate, *rest) = judged(replace(PLAIN, small=-0.6, medium=-0.2, reach=2.5))
    assert gate.reason is Reason.UPSCALED and [each.reason for each in rest] == [Reason.BLURRED]
    assert gate.figure == pytest.approx(100 * (2 * 2.5 / 12.5) ** 2) and gate.figure < gate.limit


def test_what_took_broad_detail_and_noise_is_no_lens() -> None:
    soft = replace(PLAIN, large=-0.9, medium=-1.2, small=-1.3, noise=-1.0)
    assert [gate.reason for gate in judged(soft)] == [Reason.SMOOTHED, Reason.BLURRED]
    assert judged(replace(soft, noise=0.0, lens=2.0, blur_sigma2=2.0))[0].reason is Reason.BLURRED


def test_noise_that_passes_for_texture_is_no_blur() -> None:
    assert judged(replace(PLAIN, lens=3.0, blur_sigma2=-0.3, noise=0.5)) == ()
    assert judged(replace(PLAIN, lens=1.5, blur_sigma2=1.2))[0].reason is Reason.BLURRED


def test_more_noise_is_too_much_where_the_finest_detail_says_so_too() -> None:
    grainy = replace(PLAIN, noise=1.5, small=1.2, medium=0.5, large=0.2)
    (gate,) = judged(grainy)
    assert gate.reason is Reason.NOISY and gate.figure > gate.limit == 2
    assert judged(replace(grainy, noise=1.0)) == ()
    assert judged(replace(grainy, small=1.0)) == ()
    assert judged(replace(grainy, small=None, medium=0.0, large=0.0)) == ()


def test_a_coarse_photo_may_miss_detail_as_far_as_its_blur_is_known() -> None:
    coarse = replace(PLAIN, native=6.5, blur_sigma2=0.7, finer=-0.5, large=-0.3, medium=-0.6)
    assert judged(coarse) == ()
    assert judged(replace(coarse, native=12.0))[0].reason is Reason.BLURRED
    assert judged(replace(coarse, blur_sigma2=0.0, finer=0.0, large=-0.5))[0].reason is Reason.BLURRED


def test_grain_and_edges_of_a_coarse_photo_look_like_pores() -> None:
    coarse = replace(PLAIN, native=6.0, medium=0.9, large=0.3)
    assert [gate.reason for gate in judged(coarse)] == [Reason.NOISY]
    assert [gate.reason for gate in judged(replace(coarse, large=0.6))] == [Reason.SHARPENED]
    assert judged(replace(coarse, medium=0.5)) == () == judged(replace(coarse, small=1.0, native=12.0))


def test_relief_that_is_not_what_was_there_is_a_lamp() -> None:
    raised = replace(PLAIN, middle=0.6, contrast=0.2)
    assert judged(replace(raised, lasting=-0.2))[0].reason is Reason.LAMP_ANGLE
    assert judged(replace(raised, lasting=0.05, texture=0.2))[0].reason is Reason.TONE_MAPPED


def test_the_skin_beside_a_hair_has_no_more_contrast() -> None:
    scene = person(*LIGHT)
    plain = later(scene)
    light = np.ones(plain.flat.shape, np.float32)
    row, column = np.array(light.shape) // 2
    for off in (-60, 0, 60):
        cv2.line(light, (column - 80, row + off), (column + 80, row + off + 20), 0.2, 2)
    hairy = figures(base(scene), changed(plain, light))
    assert hairy.marked > 0.02
    assert hairy.contrast == pytest.approx(figures(base(scene), plain).contrast, abs=0.08)


def test_every_figure_has_passed_its_limit() -> None:
    scene = person(*LIGHT)
    least = {Reason.NOT_SAME_SKIN, Reason.TOO_LITTLE_SKIN}
    for name in (
        "blur 1.5 px",
        "tone mapping",
        "glare of the lamp",
        "lamp at 20°",
        "distance x 2",
        "yaw 25°",
        "another person",
    ):
        for gate in against(base(scene), later(scene, name)):
            passed = gate.figure < gate.limit if gate.reason in least else abs(gate.figure) > gate.limit
            assert passed, (name, gate)


def changed(of: Aligned, light: Real) -> Aligned:
    """Return a patch in other light."""
    rgb = np.clip(of.rgb * light[..., None], 0, 1).astype(np.float32)
    inside = of.inside
    made = replace(of, rgb=rgb)
    return replace(made, flat=flattened(made.luminance, inside))


def test_the_blur_between_two_visits_is_measured() -> None:
    scene = person(*LIGHT)
    read = [figures(base(scene), later(scene, name)).blur_sigma2 for name in ("nothing", "blur 0.5 px", "blur 1.5 px")]
    wider = (12.5 / person(*LIGHT).camera.px_per_mm) ** 2
    assert abs(read[1] - read[0]) < 0.5 * wider
    # Of a strong blur the finest detail is gone altogether, and what is left says less.
    assert 0.8 < read[2] - read[0] < 1.2 * 2.25 * wider


def test_more_contrast_of_all_sizes_is_read_as_texture() -> None:
    scene = person(*LIGHT)
    plain = later(scene)
    more = changed(plain, np.exp(0.3 * plain.flat).astype(np.float32))
    grown = figures(base(scene), more).texture - figures(base(scene), plain).texture
    assert grown == pytest.approx(np.log(1.3), abs=0.08)


def test_pores_that_truly_changed_are_no_reason() -> None:
    scene = person(*LIGHT)
    found = figures(base(scene), later(scene.changed(depth=0.7)))
    assert judged(found) == ()
    assert abs(found.texture - figures(base(scene), later(scene)).texture) < 0.08


def spotted(of: Aligned, radius: int) -> Aligned:
    """Return a patch with a dark round spot in its middle."""
    light = np.ones(of.flat.shape, np.float32)
    middle = tuple(int(size) // 2 for size in reversed(of.flat.shape))
    cv2.circle(light, middle, radius, 0.6, -1)
    return changed(of, np.asarray(cv2.GaussianBlur(light, (0, 0), 2), np.float32))


def test_a_new_mole_is_marked_where_it_is_and_a_large_one_refused() -> None:
    scene = person(*LIGHT)
    plain = later(scene)
    found = marks(base(scene), spotted(plain, 14))
    row, column = np.array(found.shape) // 2
    assert found[row, column]
    assert found.sum() < 4 * np.pi * 14**2 + marks(base(scene), plain).sum()
    assert Reason.NEW_MARKS in {gate.reason for gate in against(base(scene), spotted(plain, 45))}
    assert not marks(base(scene), plain)[row, column]


def test_a_hair_is_marked_along_its_length() -> None:
    scene = person(*LIGHT)
    plain = later(scene)
    light = np.ones(plain.flat.shape, np.float32)
    row, column = np.array(light.shape) // 2
    cv2.line(light, (column - 60, row), (column + 60, row + 20), 0.3, 1)
    found = marks(base(scene), changed(plain, light))
    assert found[row + 10 - 3 : row + 10 + 4, column].any()
    assert found[row - 8 : row + 30, column - 55 : column + 55].any(axis=0).mean() > 0.8


def test_a_patch_of_which_little_is_seen_is_refused_for_that() -> None:
    scene = person(*LIGHT)
    plain = later(scene)
    covered = plain.valid.copy()
    covered[: covered.shape[0] * 3 // 5] = False
    assert Reason.TOO_LITTLE_SKIN in {gate.reason for gate in against(base(scene), replace(plain, valid=covered))}


def test_one_photo_before_is_enough() -> None:
    scene = person(*LIGHT)
    assert against(base(scene)[:1], later(scene)) == ()
    assert {gate.reason for gate in against(base(scene)[:1], later(scene, "blur 1.5 px"))} & {
        Reason.BLURRED,
        Reason.SMOOTHED,
    }


def test_a_photo_against_itself_has_no_figure_that_differs() -> None:
    scene = person(*LIGHT)
    found = figures(base(scene)[:1], base(scene)[0])
    assert abs(found.blur_sigma2) < 0.1
    assert abs(found.texture) < 0.06
    assert (found.contrast, found.marked) == (0, 0)


def test_a_patch_without_skin_is_not_the_same_skin() -> None:
    nothing = np.zeros((60, 60), np.bool_)
    empty = Aligned(np.zeros((60, 60, 3), np.float32), np.zeros((60, 60), np.float32), nothing, nothing, 12.0)
    assert {gate.reason for gate in against([empty], replace(empty, coherence=0.0))} == {Reason.NOT_SAME_SKIN}
