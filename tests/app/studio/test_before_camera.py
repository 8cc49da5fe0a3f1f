"""The studio on a real QCamera over a simulated device, from the keyboard."""

import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from poreditary.app.camera import feed
from tests.app.camera.webcam import Webcam, played

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the simulated camera is one of Linux")


def play(scene: str, webcam: Webcam, library: Path) -> dict[str, Any]:
    """Play a scene and return what it printed."""
    return played("tests.app.studio.scenes", scene, webcam, library)


def test_kept_photos_are_byte_for_byte_what_the_camera_sent(webcam: Webcam, library: Path) -> None:
    found = play("sitting", webcam, library)
    sent = {sha256(frame).hexdigest() for frame in webcam.frames(1280, 720)}
    assert len(set(found["originals"])) == 2
    assert set(found["originals"]) <= sent
    assert found["end"] == "2 photos kept"
    assert found["views"] == ["nose", "chin"]
    assert found["sizes"] == [[1280, 720, "JPEG", "camera", "Test webcam"]] * 2
    assert found["settings"][0]["resolution"] == [1280, 720]
    assert found["modes"] == ["remind", "remind"]
    assert found["state"] == "off"


def test_a_camera_pulled_out_is_said_in_the_pictures_place_and_plugged_in_it_goes_on(
    webcam: Webcam, library: Path
) -> None:
    found = play("unplug", webcam, library)
    assert found["sentence"] == feed.UNPLUGGED
    assert (found["offers"], found["example"], found["can_take"]) == (True, False, False)
    assert (found["keys"], found["keys_again"], found["kept"]) == (True, True, 1)
    assert found["gate"] == ""


def test_a_sitting_is_gone_on_with_after_the_program_was_closed(webcam: Webcam, library: Path) -> None:
    found = play("resume", webcam, library)
    assert (found["left"], found["state"]) == ([[1, 2]], "off")
    assert (found["step"], found["views"], found["sittings"]) == ("View 2 of 2", ["nose", "chin"], 1)
    assert found["end"] == "2 photos kept"


def test_without_a_camera_it_says_so_and_begins_once_there_is_one(webcam: Webcam, library: Path) -> None:
    assert play("no_camera", webcam, library) == {"sentence": feed.NO_CAMERA, "shown": True}


def test_a_camera_in_use_elsewhere_is_waited_for(webcam: Webcam, library: Path) -> None:
    assert play("busy", webcam, library) == {"sentence": feed.BUSY}


def test_camera_resolution_and_lock_are_remembered(webcam: Webcam, library: Path) -> None:
    found = play("choices", webcam, library)
    assert found["camera"] == "Test webcam"
    assert found["offered"] == ["1280 × 720", "640 × 360"]
    assert found["kept"] == [640, 360, True]
    assert found["again"] == [640, True]


def test_the_example_diary_can_be_tried_without_a_camera(webcam: Webcam, library: Path) -> None:
    found = play("example", webcam, library)
    assert found == {"camera": "Example picture", "size": [960, 720], "findings": []}


def test_the_lock_says_what_it_locked(webcam: Webcam, library: Path) -> None:
    found = played("tests.app.studio.lock_scenes", "locked", webcam, library)
    assert found["said"] == [
        "Locked: exposure, white balance, focus.", "Nothing is locked: the camera sets itself.",
    ]  # fmt: skip
    assert (found["kept"], found["note"], found["offered"]) == ([True, False], "", True)


def test_a_camera_that_offers_no_lock_is_said_to_by_key_and_in_its_choices(webcam: Webcam, library: Path) -> None:
    (webcam.folder / "plain").touch()
    found = played("tests.app.studio.lock_scenes", "locked", webcam, library)
    sentence = "This camera does not let exposure, white balance or focus be locked."
    assert found == {"said": [sentence, sentence], "kept": [], "note": sentence, "offered": False}
