"""People before their camera: who they are, where they take photos, and what differs from sitting to sitting."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from tests.skin.camera import Camera
from tests.skin.fields import generator
from tests.skin.light import Light
from tests.skin.pose import Pose
from tests.skin.shooting import Shot, as_jpeg, shoot
from tests.skin.skin import Skin

USUAL_ZONES = ("cheek", "nose", "forehead", "chin")


@dataclass(frozen=True)
class Scene:
    """All that a photo is made of; `quality` is that of its JPEG file."""

    skin: Skin
    light: Light = field(default_factory=Light)
    pose: Pose = field(default_factory=Pose)
    camera: Camera = field(default_factory=Camera)
    quality: int = 93

    def shot(self, seed: int) -> Shot:
        """Take a photo with the camera's noise of a seed."""
        return shoot(self.skin, self.light, self.pose, self.camera, seed)

    def of_skin(self, **values: Any) -> "Scene":
        """Return the scene with other values of its skin."""
        return replace(self, skin=replace(self.skin, **values))

    def of_light(self, **values: Any) -> "Scene":
        """Return the scene in other light."""
        return replace(self, light=replace(self.light, **values))

    def of_pose(self, **values: Any) -> "Scene":
        """Return the scene in another pose."""
        return replace(self, pose=replace(self.pose, **values))

    def of_camera(self, **values: Any) -> "Scene":
        """Return the scene with another setting of its camera."""
        return replace(self, camera=replace(self.camera, **values))

    def changed(self, depth: float = 1.0, area: float = 1.0, count: float = 1.0) -> "Scene":
        """Return the scene with pores that truly changed (see Skin.changed)."""
        return replace(self, skin=self.skin.changed(depth, area, count))


@dataclass(frozen=True, eq=False)
class Photo:
    """A photo of a sitting: its truth and its file."""

    shot: Shot
    data: bytes


Twist = Callable[[Scene], Scene]


def someone(seed: int, zone: str | None = None, tone: float | None = None) -> Scene:
    """Return a person with a skin, a camera and a place to take photos, all drawn by a seed."""
    random = generator(seed, "person")
    drawn_zone = USUAL_ZONES[int(random.integers(len(USUAL_ZONES)))]
    drawn_tone = float(random.uniform(1, 6))
    return Scene(
        Skin(seed, zone or drawn_zone, drawn_tone if tone is None else tone, freckles=float(random.gamma(1.2, 0.15))),
        Light(
            azimuth=random.uniform(-70, 70),
            elevation=random.uniform(50, 72),
            distance=random.uniform(500, 1200),
            kelvin=random.uniform(3200, 6200),
            ambient=random.uniform(0.35, 0.6),
            glare=random.uniform(0.6, 1.2),
        ),
        Pose(yaw=random.uniform(-4, 4), pitch=random.uniform(-4, 4), roll=random.uniform(-6, 6)),
        Camera(
            px_per_mm=random.uniform(10.5, 13.5),
            blur=random.uniform(0.5, 0.85),
            noise=random.uniform(0.5, 1.2),
            denoise=random.uniform(0.2, 0.7),
            sharpen=random.uniform(0.1, 0.35),
            contrast=random.uniform(0.0, 0.15),
        ),
        quality=int(random.integers(88, 97)),
    )


def sitting(scene: Scene, day: int, photos: int = 3, twist: Twist | None = None) -> tuple[Photo, ...]:
    """Return the photos of one day, each a little different as an honest person's are.

    `twist` is done to every photo after what is natural, so that its effect is known exactly.
    """
    today = of_day(scene, day)
    made = []
    for number in range(photos):
        one = moment(today, day, number)
        one = twist(one) if twist else one
        shot = one.shot(day * 100 + number)
        made.append(Photo(shot, as_jpeg(shot, one.quality)))
    return tuple(made)


def of_day(scene: Scene, day: int) -> Scene:
    """Return a scene as it is found on a day.

    The skin is renewed, with a papule or a stray hair now and then, and lamp and place are a little different.
    """
    random = generator(scene.skin.seed, day, "sitting")
    papules, hairs = int(random.poisson(0.08)), int(random.poisson(0.08))
    today = replace(
        scene, skin=scene.skin.on_day(day, scene.skin.papules + papules, scene.skin.moles, scene.skin.hairs + hairs)
    )
    today = today.of_light(
        azimuth=scene.light.azimuth + 6 * random.standard_normal(),
        elevation=scene.light.elevation + 2.5 * random.standard_normal(),
        kelvin=scene.light.kelvin + 120 * random.standard_normal(),
        ambient=float(np.clip(scene.light.ambient + 0.03 * random.standard_normal(), 0.2, 0.8)),
    )
    return moved(today, random, 1.0)


def moment(scene: Scene, day: int, number: int) -> Scene:
    """Return a scene as the next photo of a sitting finds it."""
    random = generator(scene.skin.seed, day, number, "moment")
    return moved(scene, random, 0.6).of_camera(
        exposure=scene.camera.exposure + random.uniform(-0.15, 0.15),
        kelvin=(scene.camera.kelvin or scene.light.kelvin) * (1 + 0.015 * random.standard_normal()),
        blur=scene.camera.blur + random.uniform(0.0, 0.2),
    )


def moved(scene: Scene, random: np.random.Generator, share: float) -> Scene:
    """Return a scene with the hand and the head a little elsewhere: up to 2.5 degrees, 3 % and 2 mm at share 1."""
    turn, pose = 2.5 * share, scene.pose
    return scene.of_pose(
        yaw=pose.yaw + random.uniform(-turn, turn),
        pitch=pose.pitch + random.uniform(-turn, turn),
        roll=pose.roll + random.uniform(-turn, turn),
        distance=pose.distance * (1 + 0.03 * share * random.uniform(-1, 1)),
        right=pose.right + random.uniform(-2, 2) * share,
        down=pose.down + random.uniform(-2, 2) * share,
    ).of_camera(exposure=scene.camera.exposure + 0.15 * share * random.uniform(-1, 1))
