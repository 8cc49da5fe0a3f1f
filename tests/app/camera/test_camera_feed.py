"""The camera as Linux gives it: a real QCamera on a simulated device."""

import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from poreditary.app.camera import feed
from tests.app.camera.webcam import Webcam, played

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the simulated camera is one of Linux")

AUTO_EXPOSURE, AUTO_WHITE_BALANCE, AUTO_FOCUS = 10094849, 9963788, 10094860
MANUAL_EXPOSURE, AUTOMATIC_EXPOSURE = 1, 3


def play(scene: str, webcam: Webcam, library: Path) -> dict[str, Any]:
    """Play a scene and return what it printed."""
    return played("tests.app.camera.scenes", scene, webcam, library)


def test_a_photo_is_byte_for_byte_what_the_camera_sent(webcam: Webcam, library: Path) -> None:
    found = play("photo", webcam, library)
    sent = {sha256(frame).hexdigest() for frame in webcam.frames(1280, 720)}
    assert set(found["photos"]) <= sent
    assert found["names"] == ["camera.jpg", "camera.jpg"]
    assert found["missed"] == []


def test_the_highest_resolution_is_the_usual_one_and_stands_with_the_photo(webcam: Webcam, library: Path) -> None:
    found = play("photo", webcam, library)
    assert found["cameras"] == [["Test webcam", [[1280, 720], [640, 360]]]]
    assert found["frame"] == [1280, 720]
    assert found["camera"] == "Test webcam"
    assert found["settings"] == {
        "exposure": "auto", "white_balance": "auto", "focus": "auto", "resolution": [1280, 720],
    }  # fmt: skip
    assert found["states"] == ["starting", "live", "off"]


def test_another_resolution_is_taken_up_while_the_picture_runs(webcam: Webcam, library: Path) -> None:
    found = play("resolution", webcam, library)
    assert (found["first"], found["last"]) == ([640, 360], [1280, 720])


def test_exposure_white_balance_and_focus_are_locked_where_the_driver_lets_us(webcam: Webcam, library: Path) -> None:
    found = play("locks", webcam, library)
    settings = found["settings"]
    assert settings["exposure"] == settings["white_balance"] == settings["focus"] == "manual"
    # What the camera had is held: nothing but the switches was set.
    assert (settings["exposure_seconds"], settings["kelvin"]) == (0.025, 4600)
    assert (found["offered"], found["after"]) == (["exposure", "white_balance", "focus"], None)
    told = dict(line.split() for line in found["controls"].splitlines())
    assert told == {str(AUTO_EXPOSURE): str(MANUAL_EXPOSURE), str(AUTO_WHITE_BALANCE): "0", str(AUTO_FOCUS): "0"}


def test_a_locked_camera_is_let_go_unlocked(webcam: Webcam, library: Path) -> None:
    play("locks", webcam, library)
    controls = webcam.controls()
    assert controls[AUTO_EXPOSURE] == AUTOMATIC_EXPOSURE
    assert (controls[AUTO_WHITE_BALANCE], controls[AUTO_FOCUS]) == (1, 1)


def test_a_camera_that_is_not_to_be_locked_is_told_nothing(webcam: Webcam, library: Path) -> None:
    play("photo", webcam, library)
    assert webcam.controls() == {AUTO_WHITE_BALANCE: 1}  # Qt's own: that is how it begins


def test_a_camera_without_controls_offers_no_lock_and_gives_its_picture(webcam: Webcam, library: Path) -> None:
    (webcam.folder / "plain").touch()
    (webcam.folder / "controls").touch()
    found = play("locks", webcam, library)
    assert (found["offered"], found["settings"]) == ([], {"resolution": [1280, 720]})


def test_a_camera_pulled_out_is_said_and_plugged_in_again_it_goes_on(webcam: Webcam, library: Path) -> None:
    found = play("unplug", webcam, library)
    assert found["states"][:3] == ["starting", "live", "waiting"]
    assert found["states"][-1] == "live"
    assert found["sentences"][2] == feed.UNPLUGGED
    assert found["missed"] == [feed.NOT_TAKEN]


def test_a_camera_that_falls_silent_is_noticed_within_seconds(webcam: Webcam, library: Path) -> None:
    found = play("silence", webcam, library)
    assert found["states"][:3] == ["starting", "live", "waiting"]
    assert found["sentences"][2] == feed.SILENT
    assert found["states"][-1] == "live"


def test_the_first_picture_may_take_its_time(webcam: Webcam, library: Path) -> None:
    assert play("late", webcam, library)["states"] == ["starting", "live"]


def test_a_sitting_does_not_go_on_with_another_camera_by_itself(webcam: Webcam, library: Path) -> None:
    found = play("another", webcam, library)
    assert (found["waiting"], found["again"], found["other"]) == ("waiting", "Test webcam", "Second webcam")
    assert feed.SILENT not in found["sentences"]
    assert feed.BUSY not in found["sentences"]


def test_a_photo_that_never_comes_is_said(webcam: Webcam, library: Path) -> None:
    assert play("capture_in_silence", webcam, library) == {"missed": [feed.NOT_TAKEN], "photos": 0}


def test_a_camera_in_use_elsewhere_is_waited_for(webcam: Webcam, library: Path) -> None:
    found = play("busy", webcam, library)
    assert found["sentences"][1] == feed.BUSY
    assert found["states"][-1] == "live"


def test_without_a_camera_it_says_so_and_begins_once_there_is_one(webcam: Webcam, library: Path) -> None:
    found = play("none", webcam, library)
    assert found["states"] == ["starting", "waiting", "starting", "live"]
    assert found["sentences"][1] == feed.NO_CAMERA


def test_what_was_stopped_stays_stopped(webcam: Webcam, library: Path) -> None:
    found = play("stop", webcam, library)
    assert found["states"] == ["starting", "live", "off"]
    assert found["more"] == 0
