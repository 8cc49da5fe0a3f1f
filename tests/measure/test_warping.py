import numpy as np
import pytest

from poreditary.measure.aligned import Mask, Real
from poreditary.measure.warping import LEAST_BLOCKS, Columns, Shifts, field_of, moved, shifts_of
from tests.measure.skins import grain
from tests.skin.fields import soft

SIZE = (220, 240)
ALL: Mask = np.ones(SIZE, np.bool_)


def texture(seed: int = 1) -> Real:
    return np.asarray(soft(grain(SIZE, seed, 0.5), 2.0), np.float32)


def identity() -> tuple[Real, Real]:
    x, y = np.meshgrid(np.arange(SIZE[1], dtype=np.float32), np.arange(SIZE[0], dtype=np.float32))
    return x, y


def test_blocks_are_found_where_they_lie() -> None:
    other, _none = moved(texture(), texture(), np.full(SIZE, -3.3, np.float32), np.full(SIZE, 2.6, np.float32))
    found = shifts_of(texture(), ALL, other, ALL, 8)
    assert len(found.centres) >= 20
    assert np.median(found.shifts, axis=0) == pytest.approx([3.3, -2.6], abs=0.1)
    assert found.alike.min() > 0.8


def test_blocks_that_are_masked_or_of_other_skin_say_nothing() -> None:
    half = ALL.copy()
    half[:, 120:] = False
    assert shifts_of(texture(), half, texture(), ALL, 6).centres[:, 0].max() < 130
    whole = shifts_of(texture(), ALL, texture(), ALL, 6)
    other = shifts_of(texture(), ALL, texture(2), ALL, 6)
    assert len(other.centres) < 0.2 * len(whole.centres)
    plain = np.zeros(SIZE, np.float32)
    assert len(shifts_of(plain, ALL, plain, ALL, 6).centres) == 0


def test_a_picture_too_small_for_a_block_says_nothing() -> None:
    small = texture()[:16, :16]
    assert len(shifts_of(small, ALL[:16, :16], small, ALL[:16, :16], 14).centres) == 0


def bend(at: Real | Columns) -> Real:
    return np.asarray(4 * np.sin(at / 45), np.float32)


def places() -> Columns:
    return np.stack(np.meshgrid(np.arange(25.0, 225, 20), np.arange(25.0, 205, 20)), axis=-1).reshape(-1, 2)


def test_a_smooth_bend_is_followed_in_spite_of_strays() -> None:
    centres = places()
    shifts = np.column_stack([bend(centres[:, 1]), np.full(len(centres), -1.5)])
    shifts[::9] += (9, -7)
    field = field_of(Shifts(centres, shifts, np.full(len(centres), 0.8)), SIZE)
    assert field is not None
    y = identity()[1]
    inner = (slice(30, -30), slice(30, -30))
    assert np.abs(field[0] - bend(y))[inner].mean() < 0.25 * np.abs(bend(y))[inner].mean()
    assert np.abs(field[1] + 1.5)[inner].max() < 0.3


def test_too_few_blocks_make_no_field() -> None:
    few = places()[: LEAST_BLOCKS - 1]
    assert field_of(Shifts(few, np.zeros_like(few), np.ones(len(few))), SIZE) is None


def test_a_map_is_followed_and_goes_on_beyond_its_edge() -> None:
    x, y = identity()
    ahead = np.full(SIZE, 5.5, np.float32)
    new_x, new_y = moved(2 * x + 7, 3 * y, ahead, -ahead)
    assert np.abs(new_x - (2 * (x + 5.5) + 7)).max() < 2e-2
    assert np.abs(new_y - 3 * (y - 5.5)).max() < 2e-2
