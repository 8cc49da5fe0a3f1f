"""Black corners are cut off both pictures alike; dark hair and a black picture are left as they are."""

import numpy as np
import numpy.typing as npt

from poreditary.photo.corners import without_black_edges


def skin(width: int = 200, height: int = 150) -> npt.NDArray[np.uint8]:
    return np.full((height, width, 3), 150, np.uint8)


def test_both_are_cut_to_where_neither_has_a_black_corner() -> None:
    plain, turned = skin(), skin()
    for at in range(30):
        turned[at, : 30 - at] = 0
    one, other = without_black_edges((plain, turned))
    assert one.shape == other.shape
    assert one.shape[0] >= 110
    assert not (other[0] < 12).all(axis=-1).sum() > 0.02 * other.shape[1]


def test_nothing_is_cut_where_nothing_is_black_and_where_all_is() -> None:
    dark_spot = skin()
    dark_spot[70:80, 90:100] = 0
    assert without_black_edges((skin(), dark_spot))[1].shape == dark_spot.shape
    black = np.zeros_like(skin())
    assert without_black_edges((skin(), black))[0].shape == black.shape
