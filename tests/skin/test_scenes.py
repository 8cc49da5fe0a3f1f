from functools import cache

import numpy as np
import pytest

from tests.skin.scene import moment, of_day
from tests.skin.scenes import Photo, Scene, sitting, someone
from tests.skin.seeds import DEVELOPMENT_SEEDS
from tests.skin.wide import PATCHES, five_patches, whole_face

SEED = DEVELOPMENT_SEEDS[40]


@cache
def person() -> Scene:
    return someone(SEED, "cheek").of_skin(width=34.0, height=30.0).of_camera(width=300, height=260)


@cache
def photos(day: int) -> tuple[Photo, ...]:
    return sitting(person(), day, 2)


def test_a_person_is_the_same_for_the_same_seed() -> None:
    assert someone(SEED) == someone(SEED) != someone(SEED + 1)


def test_people_have_every_tone_and_zone() -> None:
    people = [someone(seed).skin for seed in DEVELOPMENT_SEEDS[:60]]
    assert {one.zone for one in people} == {"cheek", "nose", "forehead", "chin"}
    assert {int(one.tone) for one in people} == {1, 2, 3, 4, 5}


def test_a_sitting_can_be_repeated_to_the_byte() -> None:
    assert photos(1)[0].data == sitting(person(), 1, 1)[0].data


def test_photos_of_a_sitting_show_the_same_skin_a_little_differently() -> None:
    first, second = photos(1)
    assert first.shot.skin == second.shot.skin
    assert first.shot.view.pose != second.shot.view.pose
    assert photos(2)[0].shot.skin.day == 2


def test_an_honest_person_holds_still_within_limits() -> None:
    scene = someone(SEED)
    for day in range(1, 40):
        today = of_day(scene, day)
        for number in range(3):
            one = moment(today, day, number)
            assert abs(one.pose.yaw - scene.pose.yaw) < 4.1 and abs(one.pose.pitch - scene.pose.pitch) < 4.1
            assert one.pose.distance == pytest.approx(scene.pose.distance, rel=0.05)
            assert abs(one.camera.exposure - scene.camera.exposure) < 0.45
            assert one.camera.blur <= scene.camera.blur + 0.2


def test_a_twist_is_done_to_every_photo_and_leaves_the_rest() -> None:
    twisted = sitting(person(), 1, 2, twist=lambda scene: scene.of_camera(exposure=scene.camera.exposure - 1))
    for plain, darker in zip(photos(1), twisted, strict=True):
        assert darker.shot.view.pose == plain.shot.view.pose
        assert darker.shot.pixels.mean() < 0.85 * plain.shot.pixels.mean()


def test_patches_of_a_whole_face_lie_on_its_photo() -> None:
    face = whole_face(SEED).of_camera(width=300, height=400, px_per_mm=1.6).of_skin(density=2.0)
    shot = face.shot(1)
    patches = five_patches(shot)
    assert len(patches) == len(PATCHES) == 5
    for patch in patches:
        corners = np.array(patch)
        assert corners.min() > 0 and corners[:, 0].max() < 300 and corners[:, 1].max() < 400
