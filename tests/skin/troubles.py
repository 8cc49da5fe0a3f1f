"""What happens to photos: nuisances that must not matter, and what no figure can be given for."""

from dataclasses import dataclass, replace

import numpy as np

from poreditary.domain.measuring import Reason
from tests.skin.scene import Scene, Twist


@dataclass(frozen=True)
class Nuisance:
    """Something that happens to honest photos and is no change of the skin."""

    name: str
    on: Twist


@dataclass(frozen=True)
class Bad:
    """Something no figure can be given for: any of the reasons is a right one.

    `is_lasting` says that the photos before are like that too.
    """

    name: str
    on: Twist
    reasons: tuple[Reason, ...]
    is_lasting: bool = False


def turned(scene: Scene, yaw: float = 0.0, pitch: float = 0.0, roll: float = 0.0, distance: float = 1.0) -> Scene:
    """Return a scene in which the face is turned further."""
    pose = scene.pose
    return scene.of_pose(
        yaw=pose.yaw + yaw, pitch=pose.pitch + pitch, roll=pose.roll + roll, distance=pose.distance * distance
    )


def warmer(scene: Scene, kelvin: float) -> Scene:
    """Return a scene whose camera believes in light of so many more kelvin."""
    return scene.of_camera(kelvin=(scene.camera.kelvin or scene.light.kelvin) + kelvin)


def brighter(scene: Scene, ev: float) -> Scene:
    """Return a scene exposed by so many EV more."""
    return scene.of_camera(exposure=scene.camera.exposure + ev)


def softer(scene: Scene, pixels: float) -> Scene:
    """Return a scene with a further blur of so many pixels (1 SD)."""
    return scene.of_camera(blur=float(np.hypot(scene.camera.blur, pixels)))


def noisier(scene: Scene, factor: float) -> Scene:
    """Return a scene with so many times the noise."""
    return scene.of_camera(noise=scene.camera.noise * factor)


def another_zone(scene: Scene) -> Scene:
    """Return a scene of another place of the same face."""
    zone = "chin" if scene.skin.zone == "cheek" else "cheek"
    return scene.of_skin(zone=zone, seed=scene.skin.seed + 3_000_000)


NUISANCES = (
    Nuisance("nothing", lambda scene: scene),
    Nuisance("exposure -0.7 EV", lambda scene: brighter(scene, -0.7)),
    Nuisance("exposure +0.4 EV", lambda scene: brighter(scene, 0.4)),
    Nuisance("white balance -1000 K", lambda scene: warmer(scene, -1000)),
    Nuisance("white balance +1000 K", lambda scene: warmer(scene, 1000)),
    Nuisance("lamp of 3000 K", lambda scene: scene.of_light(kelvin=3000.0).of_camera(kelvin=3200.0)),
    Nuisance("yaw 6°", lambda scene: turned(scene, yaw=6)),
    Nuisance("pitch 5°", lambda scene: turned(scene, pitch=5)),
    Nuisance("roll 10°", lambda scene: turned(scene, roll=10)),
    Nuisance("distance -10 %", lambda scene: turned(scene, distance=0.9)),
    Nuisance("distance +10 %", lambda scene: turned(scene, distance=1.1)),
    Nuisance("JPEG 80", lambda scene: replace(scene, quality=80)),
    Nuisance("noise x 2", lambda scene: noisier(scene, 2)),
    Nuisance("blur 0.3 px", lambda scene: softer(scene, 0.3)),
    Nuisance("blur 0.5 px", lambda scene: softer(scene, 0.5)),
    Nuisance("lamp 30° round", lambda scene: scene.of_light(azimuth=scene.light.azimuth + 30)),
    Nuisance("lamp 8° higher", lambda scene: scene.of_light(elevation=scene.light.elevation + 8)),
    Nuisance("redness +25 %", lambda scene: scene.of_skin(redness=scene.skin.redness * 1.25)),
    Nuisance("shine +30 %", lambda scene: scene.of_light(glare=scene.light.glare * 1.3)),
    Nuisance("one papule", lambda scene: scene.of_skin(papules=scene.skin.papules + 1)),
    Nuisance("one stray hair", lambda scene: scene.of_skin(hairs=scene.skin.hairs + 1)),
)
"""A photo with one of these is a good one."""

_TONES = (Reason.TONE_MAPPED, Reason.SHARPENED, Reason.LAMP_ANGLE)
_SOFT = (Reason.BLURRED, Reason.MOVED, Reason.SMOOTHED, Reason.UPSCALED)
_OTHER = (Reason.NOT_SAME_SKIN,)

BAD = (
    Bad("blur 1.5 px", lambda scene: softer(scene, 1.5), _SOFT),
    Bad("blur 2.5 px", lambda scene: softer(scene, 2.5), _SOFT),
    Bad("motion 6 px", lambda scene: scene.of_camera(motion=6.0), _SOFT),
    Bad("overexposed 1.6 EV", lambda scene: brighter(scene, 1.6), (Reason.TOO_BRIGHT,)),
    Bad("underexposed 4 EV", lambda scene: brighter(scene, -4.0), (Reason.TOO_DARK, Reason.NOISY)),
    Bad(
        "glare of the lamp",
        lambda scene: scene.of_light(glare=8 / scene.skin.traits.gloss, elevation=75.0, ambient=0.25),
        (Reason.GLARE, Reason.TOO_BRIGHT, Reason.LAMP_ANGLE),
    ),
    Bad(
        "lamp at 20°",
        lambda scene: scene.of_light(elevation=20.0, ambient=0.2),
        (Reason.LAMP_ANGLE, Reason.TONE_MAPPED),
    ),
    Bad("tone mapping", lambda scene: scene.of_camera(tone=1.0), _TONES),
    Bad("contrast curve", lambda scene: scene.of_camera(contrast=1.0), _TONES),
    Bad("sharpened 1.5", lambda scene: scene.of_camera(sharpen=1.5), _TONES),
    Bad("beauty 0.6", lambda scene: scene.of_camera(smooth=0.6), (Reason.SMOOTHED, *_SOFT)),
    Bad("beauty 1", lambda scene: scene.of_camera(smooth=1.0), (Reason.SMOOTHED, *_SOFT, *_OTHER)),
    Bad("enlarged x 2", lambda scene: scene.of_camera(enlarged=2.0), _SOFT),
    Bad("noise x 8", lambda scene: noisier(scene, 8), (Reason.NOISY,)),
    Bad("JPEG 40", lambda scene: replace(scene, quality=40), (Reason.COMPRESSED,)),
    Bad("distance x 2", lambda scene: turned(scene, distance=2.0), (Reason.DISTANCE, Reason.TOO_COARSE)),
    Bad("yaw 25°", lambda scene: turned(scene, yaw=25), (Reason.ANGLE, Reason.NOT_SAME_SKIN, Reason.TOO_LITTLE_SKIN)),
    Bad("another person", lambda scene: scene.of_skin(seed=scene.skin.seed + 7_000_000), _OTHER),
    Bad("another zone", another_zone, _OTHER),
    Bad("ten stray hairs", lambda scene: scene.of_skin(hairs=scene.skin.hairs + 10), (Reason.NEW_MARKS, *_OTHER)),
    Bad(
        "four new moles, six papules",
        lambda scene: scene.of_skin(moles=4, papules=scene.skin.papules + 6),
        (Reason.NEW_MARKS, *_OTHER),
    ),
    Bad("hardly any pores", lambda scene: scene.of_skin(zone="poor"), (Reason.TOO_FEW_PORES,), is_lasting=True),
    Bad(
        "webcam, 3.4 px/mm",
        lambda scene: scene.of_camera(px_per_mm=3.4, width=220, height=190),
        (Reason.TOO_COARSE,),
        is_lasting=True,
    ),
)
"""A photo with one of these must be refused, for one of the reasons, where the ones before it are good."""
