"""What is to be seen of pores on one photo: how many, how large, how much of the skin. A description, never a trend."""

from math import pi

import numpy as np

from poreditary.domain.measuring import Description
from poreditary.domain.scale import FOR_COUNTS
from poreditary.measure.aligned import FINE, Aligned
from poreditary.measure.places import WIDTH, Places, found

SHALLOWEST = 0.06
COUNT, AREA, DIAMETER = 0.3, 0.25, 0.2
"""Relative uncertainty, 1 SD, of a single photo's figures against the truth."""


def pores_of(photo: Aligned) -> Places:
    """Return the pores to be seen on one photo of a patch, in pixels of its grid."""
    return found(photo.flat, photo.valid, SHALLOWEST)


def described(photo: Aligned, pores: Places, *, is_scale_known: bool) -> Description:
    """Return count, area and size where the scale is known and the photo has at least 8 px/mm; else nothing."""
    area_cm2 = float(photo.valid.sum()) / FINE**2 / 100
    if not is_scale_known or photo.native < FOR_COUNTS or area_cm2 <= 0 or not len(pores):
        return Description()
    diameters = WIDTH * pores.sigma / FINE
    return Description(
        pores_per_cm2=len(pores) / area_cm2,
        area_fraction=float(np.sum(pi / 4 * diameters**2)) / 100 / area_cm2,
        mean_diameter_mm=float(diameters.mean()),
        pores_uncertainty=COUNT,
        area_uncertainty=AREA,
        diameter_uncertainty=DIAMETER,
    )
