"""What pigment does to light: melanin and blood in three colours, absorbing as logarithms add."""

import numpy as np

from tests.skin.fields import Array

WAVELENGTHS = (600.0, 545.0, 470.0)
"""Of red, green and blue, in nm."""
EPIDERMIS = 0.012
"""Path of light through the epidermis and back, in cm."""
MELANOSOMES = (0.018, 0.035, 0.065, 0.11, 0.20, 0.34)
"""Volume shares in the epidermis for Fitzpatrick's types I to VI; 0.013-0.063 light to 0.18-0.43 dark (Jacques)."""
MARK = MELANOSOMES[1]
"""Marks have their own melanin, counted in that of type II."""
DERMIS = np.array([0.70, 0.58, 0.56], np.float32)
"""Reflectance without melanin and blood."""
BLOOD = np.array([0.05, 0.27, 0.21], np.float32)
"""Natural logarithm that normal blood takes away: haemoglobin absorbs green and blue."""
SURFACE = 0.018
"""What the rough surface throws back without letting it in; it dulls everything below, most on dark skin."""
PORE_COLOUR = np.array([0.85, 1.05, 1.1], np.float32)
"""An open pore is a light trap; red gets out again best."""
PLUG_COLOUR = np.array([0.75, 1.1, 1.35], np.float32)
"""Oxidised sebum is brown."""


def melanin_absorption() -> Array:
    """Return the natural logarithm that a melanosome share of 1 takes away in each colour (6.6e11 nm^-3.33 / cm)."""
    return np.array([6.6e11 * nm**-3.33 * EPIDERMIS for nm in WAVELENGTHS], np.float32)


def melanosomes(tone: float) -> float:
    """Return the melanosome share of a tone, 1 to 6."""
    return float(np.exp(np.interp(tone, np.arange(1, 7), np.log(MELANOSOMES))))


def reflectance(tone: float, melanin: Array, blood: Array) -> Array:
    """Return linear reflectance (rows x columns x 3) for melanin and blood given as factors of the tone's own."""
    share = melanosomes(tone)
    made = np.empty((*melanin.shape, 3), np.float32)
    for colour, per_share in enumerate(melanin_absorption()):
        inner = DERMIS[colour] * np.exp(-share * per_share * melanin - BLOOD[colour] * blood)
        made[..., colour] = inner + SURFACE
    return made
