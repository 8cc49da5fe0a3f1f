import cv2
import numpy as np
import pytest

from poreditary.measure.aligned import LUMINANCE, Mask, Real
from poreditary.measure.linear import flattened
from poreditary.measure.masks import foreign, glaring, hairy, usable
from tests.measure.skins import lattice, spotted

SIZE = (180, 200)
ALL: Mask = np.ones(SIZE, np.bool_)
SKIN = np.array([0.45, 0.27, 0.18], np.float32)
PORES = spotted(SIZE, lattice(SIZE), depth=0.35)
ARE_PORES: Mask = PORES < -0.15


def light(of: Real = PORES) -> Real:
    return np.asarray(SKIN * np.exp(of)[..., None], np.float32)


def kept(rgb: Real) -> Mask:
    return usable(rgb, flattened(np.asarray(rgb @ LUMINANCE, np.float32), ALL), ALL)


def line(length: int, thick: int = 1, angle: float = 30.0) -> Mask:
    drawn = np.zeros(SIZE, np.uint8)
    away = np.rint(length / 2 * np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])).astype(int)
    middle = np.array([100, 90])
    cv2.line(drawn, (middle - away).tolist(), (middle + away).tolist(), 1, thick)
    return drawn > 0


@pytest.mark.parametrize("sigma", [1.5, 2.5, 4.5])
def test_pores_are_kept_whatever_their_size(sigma: float) -> None:
    assert kept(light(spotted(SIZE, lattice(SIZE, 30), sigma, 0.5))).all()


@pytest.mark.parametrize("angle", [0.0, 30.0, 75.0, 90.0, 140.0])
def test_a_hair_is_left_out_and_pores_beside_it_stay(angle: float) -> None:
    hair = line(80, angle=angle)
    found = kept(light() * np.where(hair, np.float32(0.35), np.float32(1))[..., None])
    assert not found[hair].any()
    far = cv2.dilate(hair.astype(np.uint8), np.ones((25, 25), np.uint8)) == 0
    assert found[far].all() and found[far & ARE_PORES].any()


def test_a_line_no_longer_than_a_pore_is_no_hair() -> None:
    flat = np.where(line(9, 2), np.float32(-0.5), np.float32(0))
    assert not hairy(flat, ALL).any()
    assert hairy(np.where(line(60, 2), np.float32(-0.5), np.float32(0)), ALL).any()


def test_a_row_of_pores_is_no_hair() -> None:
    assert not hairy(spotted(SIZE, [(40.0 + 14 * n, 90.0) for n in range(9)], 2.5, 0.5), ALL).any()


def test_a_spot_of_glare_is_left_out_with_its_rim() -> None:
    spot = line(1, 14)
    shine = cv2.GaussianBlur(spot.astype(np.float32) * 0.5, (0, 0), 1.5)
    found = kept(light() + shine[..., None])
    assert not found[spot].any()
    assert found.mean() > 0.96


def test_pale_skin_without_more_light_and_light_without_paleness_are_no_glare() -> None:
    spot = cv2.GaussianBlur(line(1, 14).astype(np.float32), (0, 0), 2.0)
    brighter = light() * (1 + 0.4 * spot[..., None])
    flat = flattened(np.asarray(brighter @ LUMINANCE, np.float32), ALL)
    assert not glaring(np.asarray(brighter, np.float32), flat, ALL).any()
    even = np.zeros(SIZE, np.float32)
    assert not glaring(light() + 0.3 * spot[..., None], even, ALL).any()


def test_lips_and_the_dark_room_behind_are_not_this_skin() -> None:
    face = light()
    face[:, :50] *= np.array([1.0, 0.55, 0.7], np.float32)
    face[:, 160:] *= 0.1
    found = kept(face)
    assert not found[:, :42].any() and not found[:, 168:].any()
    assert found[:, 62:148].all()


def test_shading_and_a_flush_are_this_skin() -> None:
    across = np.linspace(-0.4, 0.4, SIZE[1], dtype=np.float32)
    flush = np.exp(np.stack([0.1 * across, -0.3 * across, -0.2 * across], axis=1) + across[:, None])
    assert kept(np.asarray(light() * flush, np.float32)).all()


def test_where_nothing_is_covered_nothing_is_usable() -> None:
    none = np.zeros(SIZE, np.bool_)
    assert not foreign(light(), none).any()
    assert not usable(light(), PORES, none).any()


def test_black_is_measured_without_a_warning() -> None:
    black = np.zeros((*SIZE, 3), np.float32)
    assert kept(black).shape == SIZE
