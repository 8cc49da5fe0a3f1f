"""Keeping exposure, white balance and focus still, where the driver lets us."""

from enum import Enum
from typing import TYPE_CHECKING

from poreditary.app.camera import v4l2

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera


class Part(Enum):
    """What of a camera can be locked, by the name it stands with a photo."""

    EXPOSURE = "exposure"
    WHITE_BALANCE = "white_balance"
    FOCUS = "focus"


def lockable(camera: "QCamera") -> tuple[Part, ...]:
    """Return what the driver lets us lock; it is known once the camera sends a picture."""
    if path := _device(camera):
        return tuple(Part(name) for name in v4l2.lockable(path))
    from PySide6.QtMultimedia import QCamera

    offered = {
        Part.EXPOSURE: camera.isExposureModeSupported(QCamera.ExposureMode.ExposureManual),
        Part.WHITE_BALANCE: camera.isWhiteBalanceModeSupported(QCamera.WhiteBalanceMode.WhiteBalanceManual),
        Part.FOCUS: camera.isFocusModeSupported(QCamera.FocusMode.FocusModeManual),
    }
    return tuple(part for part, is_offered in offered.items() if is_offered)


def lock(camera: "QCamera") -> None:
    """Hold exposure, white balance and focus at one value; what the driver does not offer is left alone."""
    if path := _device(camera):
        v4l2.lock(path)
        return
    from PySide6.QtMultimedia import QCamera

    offered = lockable(camera)
    if Part.EXPOSURE in offered:
        camera.setExposureMode(QCamera.ExposureMode.ExposureManual)
    if Part.WHITE_BALANCE in offered:
        camera.setWhiteBalanceMode(QCamera.WhiteBalanceMode.WhiteBalanceManual)
    if Part.FOCUS in offered:
        camera.setFocusMode(QCamera.FocusMode.FocusModeManual)


def unlock(camera: "QCamera") -> None:
    """Let the camera set exposure, white balance and focus itself."""
    if path := _device(camera):
        v4l2.unlock(path)
        return
    from PySide6.QtMultimedia import QCamera

    camera.setExposureMode(QCamera.ExposureMode.ExposureAuto)
    camera.setWhiteBalanceMode(QCamera.WhiteBalanceMode.WhiteBalanceAuto)
    camera.setFocusMode(QCamera.FocusMode.FocusModeAuto)


def settings_of(camera: "QCamera") -> dict[str, object]:
    """Return what the camera says of itself: modes by name, exposure in seconds, colour in kelvin."""
    if path := _device(camera):
        return v4l2.settings(path)
    from PySide6.QtMultimedia import QCamera

    found: dict[str, object] = {
        "exposure": _word(camera.exposureMode().name, "Exposure"),
        "white_balance": _word(camera.whiteBalanceMode().name, "WhiteBalance"),
        "focus": _word(camera.focusMode().name, "FocusMode"),
    }
    if camera.exposureMode() is QCamera.ExposureMode.ExposureManual and camera.exposureTime() > 0:
        found["exposure_seconds"] = round(camera.exposureTime(), 6)
    if camera.whiteBalanceMode() is QCamera.WhiteBalanceMode.WhiteBalanceManual:
        found["kelvin"] = camera.colorTemperature()
    return found


def _device(camera: "QCamera") -> str:
    """Return the device of a camera on Linux, empty on other systems."""
    key = bytes(camera.cameraDevice().id().data()).decode(errors="replace")
    return key if key.startswith(v4l2.PREFIX) else ""


def _word(name: str, prefix: str) -> str:
    return name.removeprefix(prefix).lower()
