"""Colour profiles built from published numbers, and what colours they describe are in sRGB."""

import struct
from collections.abc import Sequence

NAME = b"DISPLAY-OF-OWNER"
Triple = tuple[float, float, float]
Tags = dict[bytes, bytes]

P3_PRIMARIES = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))
ADOBE_PRIMARIES = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
ADOBE_GAMMA = 563 / 256
"""Adobe RGB (1998) Color Image Encoding, 4.3.1.2; primaries adapted to D50 by the linear Bradford method."""
INKS: dict[tuple[int, int, int, int], Triple] = {
    (0, 0, 0, 0): (100, 0, 0),
    (1, 0, 0, 0): (60, -30, -40),
    (0, 1, 0, 0): (50, 60, 0),
    (0, 0, 1, 0): (90, -5, 80),
}
"""Lab of paper and of single inks in the printer's profile; every mixture is black."""

_D50 = (0.9642, 1.0, 0.8249)
_XYZ_TO_SRGB = (
    (3.1338561, -1.6168667, -0.4906146),
    (-0.9787684, 1.9161415, 0.0334540),
    (0.0719453, -0.2289914, 1.4052427),
)
"""From XYZ under D50 to linear sRGB, Bradford-adapted (IEC 61966-2-1 primaries)."""


def display_p3() -> bytes:
    """Build the profile of Display P3: its primaries with the curve of sRGB."""
    curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0)
    curve += _fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    return _of_primaries(P3_PRIMARIES, curve)


def adobe_rgb() -> bytes:
    """Build the profile of Adobe RGB."""
    return _of_primaries(ADOBE_PRIMARIES, _gamma(ADOBE_GAMMA))


def grey(gamma: float) -> bytes:
    """Build the profile of greys with a plain gamma."""
    return _profile(b"mntr", b"GRAY", b"XYZ ", _usual() | {b"kTRC": _gamma(gamma)})


def printer() -> bytes:
    """Build the profile of a printer with the four inks above."""
    corners = [(c, m, y, k) for c in (0, 1) for m in (0, 1) for y in (0, 1) for k in (0, 1)]
    lab = [INKS.get(corner, (0.0, 0.0, 0.0)) for corner in corners]
    grid = bytes(value for (light, a, b) in lab for value in (round(light * 2.55), round(a + 128), round(b + 128)))
    straight = bytes(range(256))
    table = b"mft1\0\0\0\0" + bytes((4, 3, 2, 0)) + _fixed(1, 0, 0, 0, 1, 0, 0, 0, 1)
    return _profile(b"prtr", b"CMYK", b"Lab ", _usual() | {b"A2B0": table + straight * 4 + grid + straight * 3})


def srgb_of_xyz(xyz: Sequence[float]) -> tuple[int, ...]:
    """Return the 8-bit sRGB of XYZ under D50."""
    linear = [min(max(sum(a * b for a, b in zip(row, xyz, strict=True)), 0), 1) for row in _XYZ_TO_SRGB]
    return tuple(round(255 * (v * 12.92 if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055)) for v in linear)


def srgb_of_lab(lab: Triple) -> tuple[int, ...]:
    """Return the 8-bit sRGB of CIE Lab under D50."""
    middle = (lab[0] + 16) / 116
    parts = (middle + lab[1] / 500, middle, middle - lab[2] / 200)
    cubes = (part**3 if part > 6 / 29 else 3 * (6 / 29) ** 2 * (part - 4 / 29) for part in parts)
    return srgb_of_xyz([white * cube for white, cube in zip(_D50, cubes, strict=True)])


def srgb_of_adobe(pixel: tuple[int, int, int]) -> tuple[int, ...]:
    """Return the 8-bit sRGB of an 8-bit colour in Adobe RGB."""
    linear = [(value / 255) ** ADOBE_GAMMA for value in pixel]
    columns = zip(*ADOBE_PRIMARIES, strict=True)
    return srgb_of_xyz([sum(a * b for a, b in zip(column, linear, strict=True)) for column in columns])


def straight_srgb() -> bytes:
    """Build a profile with a name and the primaries of sRGB but no curve."""
    primaries = ((0.43607, 0.22250, 0.01393), (0.38506, 0.71688, 0.09710), (0.14308, 0.06062, 0.71417))
    return _of_primaries(primaries, _gamma(1)).replace(NAME, b"sRGB-straight-V4")


def _of_primaries(primaries: Sequence[Triple], curve: bytes) -> bytes:
    tags = {
        name: b"XYZ \0\0\0\0" + _fixed(*value)
        for name, value in zip((b"rXYZ", b"gXYZ", b"bXYZ"), primaries, strict=True)
    }
    return _profile(b"mntr", b"RGB ", b"XYZ ", _usual() | tags | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve))


def _usual() -> Tags:
    name = NAME + b"\0"
    return {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(78),
        b"cprt": b"text\0\0\0\0none\0",
        b"wtpt": b"XYZ \0\0\0\0" + _fixed(*_D50),
    }


def _gamma(value: float) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(value * 256))


def _fixed(*values: float) -> bytes:
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def _profile(kind: bytes, space: bytes, connection: bytes, tags: Tags) -> bytes:
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        table += name + struct.pack(">II", start + len(body), len(value))
        body += value + bytes(-len(value) % 4)
    head = struct.pack(">I4sI4s4s4s", start + len(body), b"lcms", 0x04000000, kind, space, connection)
    head += struct.pack(">6H4s", 2024, 1, 1, 0, 0, 0, b"acsp") + bytes(28)
    head += struct.pack(">3i", 63190, 65536, 54061)
    return head + bytes(128 - len(head)) + table + body
