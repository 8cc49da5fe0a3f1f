"""What one photo of a patch shows by itself, on made-up skin from light to dark."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from poreditary.domain.measuring import Gate, Reason
from poreditary.domain.scale import FOR_CHANGES
from poreditary.measure.crop import Crop
from poreditary.measure.gates_alone import alone, alone_figures
from poreditary.measure.gates_file import quality_by_pixels
from poreditary.measure.gates_spectrum import Spectrum
from poreditary.measure.gates_split import split_of
from tests.measure.gates_kit import alone_reasons, crop, person, photo

LIGHT, DARK = (40, "cheek", 1.5), (41, "nose", 5.5)


@pytest.mark.parametrize("who", [LIGHT, DARK])
@pytest.mark.parametrize("name", ["nothing", "exposure -0.7 EV", "noise x 2", "blur 0.5 px", "JPEG 80"])
def test_an_honest_photo_is_let_pass(who: tuple[int, str, float], name: str) -> None:
    assert alone(crop(photo(person(*who), name), 80 if name == "JPEG 80" else None)) == ()


@pytest.mark.parametrize("who", [LIGHT, DARK])
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("motion 6 px", Reason.MOVED),
        ("underexposed 4 EV", Reason.TOO_DARK),
        ("noise x 8", Reason.NOISY),
        ("JPEG 40", Reason.COMPRESSED),
        ("webcam, 3.4 px/mm", Reason.TOO_COARSE),
    ],
)
def test_what_is_bad_by_itself_is_refused(who: tuple[int, str, float], name: str, reason: Reason) -> None:
    assert reason in alone_reasons(photo(person(*who), name))


@pytest.mark.parametrize("px_per_mm", [5.3, 6.5])
def test_a_coarse_photo_is_let_pass_where_its_focus_is_right(px_per_mm: float) -> None:
    scene = person(*LIGHT)
    share = px_per_mm / scene.camera.px_per_mm
    coarse = scene.of_camera(px_per_mm=px_per_mm, width=round(640 * share), height=round(560 * share))
    assert alone(crop(photo(coarse))) == ()
    assert alone_reasons(photo(coarse, "blur 2.5 px")) == {Reason.BLURRED}


def test_noise_is_no_stronger_than_what_is_left_of_it_at_the_top() -> None:
    rings = np.array([0.8, 1.2, 1.6])
    # Three frequencies alone fit skin in focus as well as blurred skin in much noise.
    levels = np.exp([-5.9, -6.7, -7.8])
    told, untold = (split_of(Spectrum(rings, np.zeros(3), levels, np.exp(floor)), 5.2) for floor in (-9.5, -6.0))
    assert told.noise < 0.8 * untold.noise
    assert told.hidden < 0.16 < untold.hidden


def test_light_skin_that_is_overexposed_has_no_detail_left() -> None:
    assert Reason.TOO_BRIGHT in alone_reasons(photo(person(*LIGHT), "overexposed 1.6 EV"))


def blurred(of: Crop, pixels: float) -> Crop:
    return replace(of, pixels=np.asarray(cv2.GaussianBlur(of.pixels, (0, 0), pixels), np.uint8))


def test_a_photo_is_blurred_where_skin_shows_no_more_than_much_blur_leaves() -> None:
    sharp = crop(photo(person(*LIGHT)))
    hidden = [alone_figures(blurred(sharp, pixels)).hidden or 0.0 for pixels in (1.5, 3.0, 4.5)]
    assert hidden == sorted(hidden)
    gates = alone(blurred(sharp, 4.5))
    assert [gate.reason for gate in gates] == [Reason.BLURRED]
    assert gates[0].figure > gates[0].limit


def test_the_rounding_of_a_file_that_was_written_anew_is_read_from_its_pixels() -> None:
    found = crop(photo(person(*LIGHT), "JPEG 40"))
    assert alone_figures(found).quality == pytest.approx(40, abs=4)
    assert alone(replace(found, jpeg_quality=95))[0].reason is Reason.COMPRESSED
    assert alone_figures(crop(photo(person(*LIGHT), "JPEG 80"))).quality == pytest.approx(80, abs=3)


def test_what_the_file_says_of_its_compression_counts() -> None:
    found = crop(photo(person(*LIGHT)))
    assert alone(replace(found, jpeg_quality=75)) == ()
    assert alone(replace(found, jpeg_quality=74)) == (Gate(Reason.COMPRESSED, 74, 75),)


def enlarged(of: Crop, factor: float) -> Crop:
    """Draw a photo larger than its camera saw it, at the size it had."""
    height, width = of.pixels.shape[:2]
    small = cv2.resize(of.pixels, (round(width / factor), round(height / factor)), interpolation=cv2.INTER_AREA)
    return replace(of, pixels=np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8))


def test_an_enlarged_photo_is_told_by_the_period_of_its_pixels() -> None:
    found = enlarged(crop(photo(person(*LIGHT))), 2.5)
    gate = next(gate for gate in alone(found) if gate.reason is Reason.UPSCALED)
    assert gate.figure < gate.limit
    assert alone_figures(crop(photo(person(*LIGHT)))).factor == 1


def test_an_enlarged_photo_passes_where_the_camera_saw_enough() -> None:
    found = replace(enlarged(crop(photo(person(*LIGHT))), 2.5), px_per_mm=30.0)
    assert Reason.UPSCALED not in {gate.reason for gate in alone(found)}


def test_too_few_pixels_are_the_only_reason_where_nothing_else_can_be_told() -> None:
    found = replace(crop(photo(person(*LIGHT))), px_per_mm=FOR_CHANGES - 0.1)
    assert [gate.reason for gate in alone(found)] == [Reason.TOO_COARSE]


@pytest.mark.parametrize("size", [(4, 4), (30, 25), (3, 200)])
def test_a_tiny_piece_of_skin_is_judged_too(size: tuple[int, int]) -> None:
    piece = Crop(np.full((*size, 3), 150, np.uint8), np.ones(size, np.bool_), 10.0)
    assert alone(piece) == ()


def test_a_picture_of_one_colour_shows_no_skin() -> None:
    plain = Crop(np.full((400, 400, 3), (180, 140, 120), np.uint8), np.ones((400, 400), np.bool_), 11.0)
    (gate,) = alone(plain)
    assert gate.reason is Reason.TOO_LITTLE_SKIN and gate.figure == 0
    black = alone(replace(plain, pixels=np.zeros_like(plain.pixels)))
    assert [gate.reason for gate in black] == [Reason.TOO_DARK, Reason.TOO_LITTLE_SKIN]


def test_hairs_are_no_noise() -> None:
    found = crop(photo(person(*LIGHT)))
    pixels = found.pixels.copy()
    height, width = pixels.shape[:2]
    for number in range(30):
        column, row = (30 + 61 * number) % (width - 60), (20 + 47 * number) % (height - 60)
        across, down = np.rint(40 * np.array([np.cos(number), np.sin(number)])).astype(int)
        cv2.line(pixels, (column, row), (column + across, row + down), (60, 42, 35), 2, cv2.LINE_AA)
    assert alone(replace(found, pixels=pixels, jpeg_quality=94)) == ()


@pytest.mark.parametrize("seed", range(3))
def test_a_few_strong_edges_are_no_coarse_rounding(seed: int) -> None:
    chance = np.random.default_rng(seed)
    soft = cv2.GaussianBlur(chance.standard_normal((300, 300)), (0, 0), 1.2)
    grey = np.asarray(150 + 8 * soft, np.uint8)
    for _ in range(25):
        column, row = (int(place) for place in chance.integers(20, 280, 2))
        turn = chance.uniform(0, np.pi)
        end = (round(column + 60 * np.cos(turn)), round(row + 60 * np.sin(turn)))
        cv2.line(grey, (column, row), end, 45, 2, cv2.LINE_AA)
    assert quality_by_pixels(grey, np.ones(grey.shape, np.bool_)) is None


def test_no_patch_at_all_is_too_little_skin() -> None:
    nothing = Crop(np.zeros((40, 40, 3), np.uint8), np.zeros((40, 40), np.bool_), 10.0)
    assert [gate.reason for gate in alone(nothing)] == [Reason.TOO_LITTLE_SKIN]


def test_glare_is_bright_and_pale() -> None:
    found = crop(photo(person(*DARK)))
    pixels = found.pixels.copy()
    for row in range(0, pixels.shape[0] - 12, 24):
        for column in range(0, pixels.shape[1] - 12, 24):
            pixels[row : row + 12, column : column + 12] = (235, 235, 232)
    assert Reason.GLARE in {gate.reason for gate in alone(replace(found, pixels=pixels))}
