"""Keeping exposure, white balance and focus still, where the driver lets us."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera


def lock(camera: "QCamera") -> None:
    """Hold exposure, white balance and focus as they are now; what the driver does not offer is left alone."""
    from PySide6.QtMultimedia import QCamera

    if camera.isExposureModeSupported(QCamera.ExposureMode.ExposureManual):
        camera.setExposureMode(QCamera.ExposureMode.ExposureManual)
    if camera.isWhiteBalanceModeSupported(QCamera.WhiteBalanceMode.WhiteBalanceManual):
        camera.setWhiteBalanceMode(QCamera.WhiteBalanceMode.WhiteBalanceManual)
    if camera.isFocusModeSupported(QCamera.FocusMode.FocusModeManual):
        camera.setFocusMode(QCamera.FocusMode.FocusModeManual)


def unlock(camera: "QCamera") -> None:
    """Let the camera set exposure, white balance and focus itself."""
    from PySide6.QtMultimedia import QCamera

    camera.setExposureMode(QCamera.ExposureMode.ExposureAuto)
    camera.setWhiteBalanceMode(QCamera.WhiteBalanceMode.WhiteBalanceAuto)
    camera.setFocusMode(QCamera.FocusMode.FocusModeAuto)


def settings_of(camera: "QCamera") -> dict[str, object]:
    """Return what the camera says of itself: modes by name, exposure in seconds, colour in kelvin."""
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


def _word(name: str, prefix: str) -> str:
    return name.removeprefix(prefix).lower()
