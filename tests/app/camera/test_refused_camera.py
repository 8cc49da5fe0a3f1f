"""A camera that is there and may not be used: said by its own reason, and taken up once it may be."""

import sys
from pathlib import Path
from typing import Any

import pytest

from poreditary.app.camera import feed
from poreditary.app.camera.refusals import why_not
from tests.app.camera.webcam import Webcam, played

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the simulated camera is one of Linux")


def play(scene: str, webcam: Webcam, library: Path) -> dict[str, Any]:
    """Play a scene and return what it printed."""
    return played("tests.app.camera.refused_scenes", scene, webcam, library)


@pytest.mark.parametrize(
    ("switch", "sentence"),
    [
        ("forbidden", feed.FORBIDDEN),  # the account is not in the group of the cameras: it does not even see one
        ("readable", feed.FORBIDDEN),  # it sees the camera and may not stream from it
        ("held", feed.BUSY),  # a driver that lets one program open it
        ("busy", feed.BUSY),  # a driver that lets one program set it
    ],
)
def test_the_systems_own_reason_is_said_and_it_goes_on_once_that_is_gone(
    switch: str, sentence: str, webcam: Webcam, library: Path
) -> None:
    found = play(switch, webcam, library)
    assert found["sentences"][1] == sentence
    assert found["states"] == ["starting", "waiting", "live"] or switch in ("forbidden", "held")
    assert set(found["sentences"]) == {"", sentence}


def test_a_refused_permission_is_said_and_no_way_round_it_is_taken(webcam: Webcam, library: Path) -> None:
    found = play("asked", webcam, library)
    assert (found["refused"], found["frames"]) == ("waiting", 0)
    assert set(found["sentences"]) == {"", feed.NOT_ALLOWED}
    assert found["frame"] == [640, 360]


def test_a_permission_taken_away_lets_the_camera_go(webcam: Webcam, library: Path) -> None:
    assert play("taken_away", webcam, library) == {"more": 0, "sentence": feed.NOT_ALLOWED}


def test_a_camera_plugged_in_again_and_forbidden_is_not_called_gone(webcam: Webcam, library: Path) -> None:
    assert play("plugged_in_forbidden", webcam, library)["sentences"] == [feed.UNPLUGGED, feed.FORBIDDEN]


def test_cameras_of_other_systems_have_no_reason_to_ask_for() -> None:
    assert why_not("{4d36e96c-e325-11ce-bfc1-08002be10318}") == ""
