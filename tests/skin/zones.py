"""What the zones of a face are like: how many pores of which size, how curved, how oily."""

from dataclasses import dataclass

Axes = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone's statistics; lengths in mm, `density` counts follicles per cm2, `gloss` 1 is oily skin, 0.6 clean skin.

    `diameter` is the median of a lognormal distribution with the shape `spread`; `deficit` is the median natural
    logarithm of the light lost at a pore's centre. `axes` are the half axes of the ellipsoid the skin lies on: across,
    down and towards the camera. `patch` are the half axes of the oval to be measured.
    """

    density: float
    diameter: float
    spread: float
    deficit: float
    plugged: float
    elongation: float
    clustering: float
    gloss: float
    blood: float
    lines: float
    axes: Axes
    patch: tuple[float, float] = (13.0, 11.0)


ZONES = {
    "cheek": Zone(120, 0.25, 0.25, 0.26, 0.05, 1.55, 0.40, 0.6, 1.0, 1.0, (62, 78, 60)),
    "nose": Zone(130, 0.28, 0.25, 0.25, 0.20, 1.20, 0.25, 1.0, 1.35, 0.8, (34, 46, 29), (9.0, 9.5)),
    "forehead": Zone(140, 0.21, 0.25, 0.24, 0.08, 1.40, 0.35, 0.8, 0.85, 1.3, (85, 100, 80)),
    "chin": Zone(120, 0.25, 0.27, 0.26, 0.15, 1.30, 0.35, 0.7, 1.05, 0.8, (38, 42, 34), (11.0, 9.0)),
    "face": Zone(120, 0.24, 0.26, 0.26, 0.12, 1.40, 0.40, 0.7, 1.0, 1.0, (85, 115, 85)),
    "poor": Zone(25, 0.10, 0.25, 0.10, 0.0, 1.2, 0.3, 0.6, 0.9, 1.0, (62, 78, 60)),
}
"""By name; "face" is all of it in one, "poor" is skin whose pores nobody sees, such as the side of a child's cheek."""
