"""The printed card on a photo: how many pixels a millimetre has there, how far it is tilted, and its greys."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.domain import scale_card
from poreditary.domain.measuring import Matrix, Point
from poreditary.measure.card_edges import sharpened_corners
from poreditary.measure.card_greys import GreyStep, grey_steps

Pixels = npt.NDArray[np.uint8]
Reals = npt.NDArray[np.float64]

STEEPEST = 15.0
"""Degrees of tilt above which a card says too little about the skin beside it."""
FEWEST = 2
"""Coded squares that must be found: one alone cannot tell its size from the ink that ran."""
_SEARCHED = 2000
_FINEST = 12.0
_MISFIT_MM = 0.4
_CHANNELS = 3
_LONGEST = 20_000
_SMALLEST = 48


@dataclass(frozen=True, slots=True)
class Card:
    """A printed card that was found.

    `corners` are those of its edge in pixels (upper left, upper right, lower right, lower left as printed). `px_per_mm`
    is the scale at its middle, for areas in its plane (the geometric mean of along and across where it is tilted), and
    `uncertainty` the standard deviation of it over itself, printing and measuring of the bar left out. `tilt` is in
    degrees off the plane of the picture, up to 3 degrees of it noise; `greys` go from paper to black, those out of the
    picture left out; `is_whole` says that all of the squares were found; `to_pixels` leads from true millimetres, from
    the card's upper left corner, to pixels.
    """

    corners: tuple[Point, Point, Point, Point]
    px_per_mm: float
    uncertainty: float
    tilt: float
    greys: tuple[GreyStep, ...]
    is_whole: bool
    to_pixels: Matrix

    @property
    def is_flat(self) -> bool:
        """Return whether it is held flat enough for its scale to be used."""
        return self.tilt <= STEEPEST


def found(pixels: Pixels, bar_mm: float = scale_card.BAR) -> Card | None:
    """Return the card on an upright photo (8-bit sRGB, height x width x 3), None where there is none to be sure of.

    `bar_mm` is what its bar measured, in millimetres. A card that shows two or three of its squares is found too.
    """
    if not _is_picture(pixels):
        return None
    squares = _squares(pixels)
    if len(squares) < FEWEST:
        return None
    fitted = _fitted(pixels, squares)
    if fitted is None:
        return None
    matrix, misfit = fitted
    along = _stretch(matrix)
    if not np.isfinite(along).all() or along[1] <= 0 or misfit > _MISFIT_MM:
        return None
    real = matrix @ np.diag([scale_card.BAR / bar_mm, scale_card.BAR / bar_mm, 1.0])
    return Card(
        corners=_edge(matrix),
        px_per_mm=float(np.sqrt(along[0] * along[1]) * scale_card.BAR / bar_mm),
        uncertainty=_uncertainty(misfit, len(squares)),
        tilt=float(np.degrees(np.arccos(np.clip(along[1] / along[0], 0, 1)))),
        greys=grey_steps(pixels, matrix),
        is_whole=len(squares) == len(scale_card.SQUARES),
        to_pixels=_rows(real),
    )


def _is_picture(pixels: Pixels) -> bool:
    is_rgb = pixels.ndim == _CHANNELS and pixels.shape[2] == _CHANNELS and pixels.dtype == np.uint8
    return bool(is_rgb and min(pixels.shape[:2]) >= _SMALLEST and max(pixels.shape[:2]) <= _LONGEST)


def _squares(pixels: Pixels) -> dict[int, Reals]:
    """Return the corners of each of the card's squares that is seen once, in pixels."""
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    longer = max(grey.shape)
    seen = _detected(grey, min(1.0, _SEARCHED / longer))
    if len(seen) in {0, len(scale_card.SQUARES)}:
        return seen
    # A large picture is searched reduced at first, since that is quicker; a small one enlarged where squares are soft.
    return _detected(grey, 2.0 if longer <= _SEARCHED else 1.0) | seen


def _detected(grey: npt.NDArray[np.uint8], size: float) -> dict[int, Reals]:
    """Return what is found at so many times the size, in pixels of the picture as it is."""
    way = cv2.INTER_AREA if size < 1 else cv2.INTER_LINEAR
    sized = cv2.resize(grey, None, fx=size, fy=size, interpolation=way)
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    parameters = cv2.aruco.DetectorParameters()
    # Less than 12 pixels a side is no square to measure by; the smallest window finds grain alone.
    parameters.minMarkerPerimeterRate = 4 * _FINEST / max(sized.shape)
    parameters.adaptiveThreshWinSizeMin = 7
    parameters.adaptiveThreshWinSizeMax = 47
    parameters.adaptiveThreshWinSizeStep = 20
    quads, ids, _ = cv2.aruco.ArucoDetector(dictionary, parameters).detectMarkers(sized)
    numbers = [] if ids is None else [int(number) for number in np.ravel(ids)]
    ours = {square.id for square in scale_card.SQUARES}
    # A number that is seen twice is on two cards, or not on the card at all.
    return {
        # The centre of a pixel, not its corner, is at whole numbers.
        number: (np.asarray(quad, np.float64).reshape(4, 2) + 0.5) / size - 0.5
        for number, quad in zip(numbers, quads, strict=True)
        if number in ours and numbers.count(number) == 1
    }


def _fitted(pixels: Pixels, squares: dict[int, Reals]) -> tuple[Reals, float] | None:
    """Return the homography from the card's millimetres to pixels, and how far corners miss it in millimetres, rms."""
    sides = np.array([np.linalg.norm(quad - np.roll(quad, 1, axis=0), axis=1).mean() for quad in squares.values()])
    if sides.min() < scale_card.CELLS:
        return None
    corners = {number: sharpened_corners(pixels, quad) for number, quad in squares.items()}
    seen = np.concatenate(list(corners.values()))
    places = {square.id: np.array(square.corners) for square in scale_card.SQUARES}
    outward = np.tile(np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]]), (len(corners), 1))
    printed = np.concatenate([places[number] for number in corners])
    return _grown_fit(seen, printed, outward)


def _grown_fit(seen: Reals, printed: Reals, outward: Reals) -> tuple[Reals, float] | None:
    """Return the homography and its misfit with the squares' growth taken off.

    Ink that runs, light that floods the paper and a lens that blurs move each edge of each square by the same length
    outward; taken for scale it would be an error of up to half a per cent on a coarse picture.
    """
    growth = 0.0
    for _ in range(8):
        matrix, _mask = cv2.findHomography(printed + growth * outward, seen, 0)
        if matrix is None or abs(np.linalg.det(matrix)) < 1e-12:
            return None
        missed = _moved(np.asarray(np.linalg.inv(matrix), np.float64), seen) - printed
        growth = float((missed * outward).mean())
    missed -= growth * outward
    return np.asarray(matrix, np.float64), float(np.sqrt((missed**2).sum(axis=1).mean()))


def _moved(matrix: Reals, points: Reals) -> Reals:
    moved = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    return np.asarray(moved[:, :2] / moved[:, 2:], np.float64)


def _stretch(matrix: Reals) -> Reals:
    """Return pixels per millimetre at the card's middle along the direction of most and of least, in this order."""
    middle = np.array([scale_card.WIDTH / 2, scale_card.HEIGHT / 2])
    steps = np.array([[0.5, 0], [-0.5, 0], [0, 0.5], [0, -0.5]])
    right, left, below, above = _moved(matrix, middle + steps)
    return np.asarray(np.linalg.svd(np.column_stack([right - left, below - above]), compute_uv=False))


def _uncertainty(misfit: float, squares: int) -> float:
    """Return what the misfit of single corners leaves of doubt in a scale that many of them have a part in."""
    reach = float(np.hypot(scale_card.WIDTH, scale_card.HEIGHT)) / 3
    # Fewer squares reach less far, and share their errors.
    return float(np.hypot(0.004 / squares, misfit / reach / np.sqrt(4 * squares)))


def _edge(matrix: Reals) -> tuple[Point, Point, Point, Point]:
    width, height = scale_card.WIDTH, scale_card.HEIGHT
    one, two, three, four = _moved(matrix, np.array([[0, 0], [width, 0], [width, height], [0, height]]))
    return _point(one), _point(two), _point(three), _point(four)


def _point(place: Reals) -> Point:
    return float(place[0]), float(place[1])


def _rows(matrix: Reals) -> Matrix:
    one, two, three = ((float(row[0]), float(row[1]), float(row[2])) for row in matrix / matrix[2, 2])
    return one, two, three
