"""The controls of a camera on Linux, told to its driver itself.

QCamera of Qt 6.11 turns automatic exposure off where it is asked to turn it on, sets the colour to 5600 K where it is
asked to keep it, and knows of no automatic focus. Numbers and layouts are those of <linux/videodev2.h>.
"""

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

PREFIX = "/dev/video"
EXPOSURE_AUTO, EXPOSURE_TIME = 0x009A0901, 0x009A0902
WHITE_BALANCE_AUTO, WHITE_BALANCE_KELVIN = 0x0098090C, 0x0098091A
FOCUS_AUTO, FOCUS_PLACE = 0x009A090C, 0x009A090A
BY_HAND, BY_CAMERA = 1, 3
"""Values of EXPOSURE_AUTO: everything by hand, and the time by the camera while the aperture stays."""

_QUERY, _READ, _WRITE = 0xC0445624, 0xC008561B, 0xC008561C
_QUERIED, _CONTROL = struct.Struct("=II32siiiiIII"), struct.Struct("=Ii")
_DISABLED = 1


@dataclass(frozen=True, slots=True)
class Switch:
    """A control that is either left to the camera or held, and the value that it holds."""

    number: int
    held: int
    value: int


SWITCHES = {
    "exposure": Switch(EXPOSURE_AUTO, BY_HAND, EXPOSURE_TIME),
    "white_balance": Switch(WHITE_BALANCE_AUTO, 0, WHITE_BALANCE_KELVIN),
    "focus": Switch(FOCUS_AUTO, 0, FOCUS_PLACE),
}


class Controls:
    """The controls of one open device; what the driver refuses is left as it is."""

    def __init__(self, file: int) -> None:
        self._file = file

    def usual(self, number: int) -> int | None:
        """Return the value the driver begins with, None where it has no such control."""
        found = self._call(_QUERY, _QUERIED.pack(number, 0, b"", 0, 0, 0, 0, 0, 0, 0))
        if found is None:
            return None
        *_about, usual, flags, _one, _other = _QUERIED.unpack(found)
        return None if flags & _DISABLED else int(usual)

    def read(self, number: int) -> int | None:
        """Return the value of a control, None where it cannot be read."""
        found = self._call(_READ, _CONTROL.pack(number, 0))
        return None if found is None else int(_CONTROL.unpack(found)[1])

    def write(self, number: int, value: int) -> None:
        """Set a control."""
        self._call(_WRITE, _CONTROL.pack(number, value))

    def _call(self, request: int, value: bytes) -> bytes | None:
        from fcntl import ioctl

        try:
            return ioctl(self._file, request, value)
        except OSError:
            return None


@contextmanager
def controls(path: str) -> Iterator[Controls | None]:
    """Open the controls of a device beside the program that streams from it; None where it cannot be opened."""
    try:
        file = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        yield None
        return
    try:
        yield Controls(file)
    finally:
        os.close(file)


def lockable(path: str) -> tuple[str, ...]:
    """Return the names of the switches that a device has."""
    with controls(path) as device:
        return () if device is None else tuple(n for n, s in SWITCHES.items() if device.usual(s.number) is not None)


def lock(path: str) -> None:
    """Hold every switch at the value it has."""
    with controls(path) as device:
        for switch in SWITCHES.values() if device is not None else ():
            if device is not None and device.usual(switch.number) is not None:
                device.write(switch.number, switch.held)


def unlock(path: str) -> None:
    """Leave every switch to the camera."""
    with controls(path) as device:
        for switch in SWITCHES.values() if device is not None else ():
            usual = None if device is None else device.usual(switch.number)
            if device is not None and usual is not None:
                free = BY_CAMERA if switch.number == EXPOSURE_AUTO else 1
                device.write(switch.number, free if usual == switch.held else usual)


def settings(path: str) -> dict[str, object]:
    """Return "auto" or "manual" for every switch, and for the manual ones seconds, kelvin and the driver's focus."""
    found: dict[str, object] = {}
    with controls(path) as device:
        for name, switch in SWITCHES.items() if device is not None else ():
            state = None if device is None else device.read(switch.number)
            if device is None or state is None:
                continue
            found[name] = "manual" if state == switch.held else "auto"
            value = device.read(switch.value) if state == switch.held else None
            if value is not None:
                found |= _named(name, value)
    return found


def _named(name: str, value: int) -> dict[str, object]:
    match name:
        case "exposure":
            return {"exposure_seconds": round(value / 10_000, 6)}
        case "white_balance":
            return {"kelvin": value}
        case _:
            return {"focus_place": value}
