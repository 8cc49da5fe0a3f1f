"""Films are read back: frames, size, colours, and nothing that tells who made them."""

import re
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from poreditary.domain.crop import Crop
from poreditary.photo.timelapse import Film, even, finished

SIZE = (320, 240)
COLOURS = ((200, 120, 100), (90, 140, 60), (40, 60, 160), (230, 220, 210), (20, 20, 20))
TELLTALE = re.compile(rb"x264|Lavf|Lavc|libwebp|EXIF|XMP |ICCP|/tmp|/home|creation", re.IGNORECASE)


def plain(colour: tuple[int, int, int]) -> npt.NDArray[np.uint8]:
    return np.full((SIZE[1], SIZE[0], 3), colour, np.uint8)


def write(path: Path, kind: str) -> None:
    film = Film(path, kind, SIZE, Fraction(4))
    for colour in COLOURS:
        film.add(plain(colour))
    film.close()


def middles(path: Path) -> list[npt.NDArray[np.int_]]:
    """Return the colour in the middle of each frame."""
    if path.suffix == ".webp":
        with Image.open(path) as image:
            frames = []
            for number in range(int(getattr(image, "n_frames"))):  # noqa: B009
                image.seek(number)
                frames.append(np.asarray(image.convert("RGB")))
    else:
        with av.open(str(path)) as file:
            frames = [frame.to_ndarray(format="rgb24", src_colorspace=1) for frame in file.decode(video=0)]
    return [frame[SIZE[1] // 2, SIZE[0] // 2].astype(int) for frame in frames]


@pytest.mark.parametrize("kind", ["mp4", "webp"])
def test_a_film_has_every_frame_in_its_colours(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"film.{kind}"
    write(path, kind)
    found = middles(path)
    assert len(found) == len(COLOURS)
    for colour, wanted in zip(found, COLOURS, strict=True):
        assert np.abs(colour - wanted).max() <= 6


@pytest.mark.parametrize("kind", ["mp4", "webp"])
def test_a_film_says_nothing_of_who_made_it(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"film.{kind}"
    write(path, kind)
    assert TELLTALE.search(path.read_bytes()) is None
    write(tmp_path / f"again.{kind}", kind)
    assert (tmp_path / f"again.{kind}").read_bytes() == path.read_bytes()


def test_an_mp4_plays_everywhere(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    write(path, "mp4")
    with av.open(str(path)) as file:
        stream = file.streams.video[0]
        assert (stream.codec_context.name, stream.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert (stream.width, stream.height) == SIZE
        assert stream.average_rate == 4
        assert set(file.metadata) == {"major_brand", "minor_version", "compatible_brands"}
        assert set(stream.metadata) <= {"language", "handler_name"}
        assert stream.metadata.get("handler_name") == "VideoHandler"
    data = path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_an_animated_webp_goes_on_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "film.webp"
    write(path, "webp")
    with Image.open(path) as image:
        assert image.size == SIZE
        assert image.info["loop"] == 0
        image.seek(1)
        image.load()
        assert image.info["duration"] == 250
        assert not {"exif", "xmp", "icc_profile"} & set(image.info)


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write(tmp_path / "gone" / "film.mp4", "mp4")


def test_a_caption_stands_in_the_lower_left_corner() -> None:
    before = plain(COLOURS[0])
    changed = np.argwhere((finished(before, Crop(), "2026-11-21") != before).any(axis=2))
    top, left = changed.min(axis=0)
    bottom, right = changed.max(axis=0)
    assert top > SIZE[1] * 0.8
    assert bottom < SIZE[1]
    assert left < 10
    assert right < SIZE[0] * 0.4
    assert (finished(before, Crop(), "") == before).all()


def test_around_an_oval_it_is_white() -> None:
    shown = finished(plain(COLOURS[4]), Crop(is_oval=True), "")
    assert (shown[0, 0] == 255).all()
    assert tuple(shown[120, 160]) == COLOURS[4]
    assert tuple(shown[120, 1]) == COLOURS[4]


@pytest.mark.parametrize(
    ("shape", "longest", "size"), [((4, 3), 1080, (1080, 810)), ((3, 4), 1001, (750, 1000)), ((1000, 1), 100, (100, 2))]
)
def test_sides_are_even(shape: tuple[int, int], longest: int, size: tuple[int, int]) -> None:
    assert even(*shape, longest) == size
