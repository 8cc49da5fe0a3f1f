"""Films out of photos: MP4 (H.264) or animated WebP, frame by frame, with pixels and nothing else in the file."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
from av.bitstream import BitStreamFilterContext
from av.codec.context import Flags
from av.packet import Packet
from av.video.reformatter import ColorRange, Colorspace
from av.video.stream import VideoStream
from PIL import Image, ImageDraw, ImageFont

from poreditary.domain.crop import Crop
from poreditary.photo.oval import outside_white

Colour = npt.NDArray[np.uint8]
BT709 = 1
STUDIO_LEVELS = 1
"""The numbers that H.264 gives colours after BT.709 and levels from 16 to 235 (ITU-T H.273)."""
ENCODER_NOTES = "filter_units=remove_types=6"
"""Leaves out the units in which the encoder writes its name, version and settings."""
CAPTION_PART = 24
LEAST_CAPTION = 12


class Film:
    """A film that is being written to `path`: `add` a picture at a time, then `close`.

    `kind` is "mp4" or "webp", `size` the width and height in pixels, both even, `speed` how many photos a second shows.
    Raises OSError where the file cannot be written.
    """

    def __init__(self, path: Path, kind: str, size: tuple[int, int], speed: Fraction) -> None:
        self._size = size
        is_webp = kind == "webp"
        options = {"loop": "0"} if is_webp else {"movflags": "+faststart"}
        self._file = av.open(str(path), "w", format=kind, options=options | {"fflags": "+bitexact"})
        codec = "libwebp_anim" if is_webp else "libx264"
        quality = {"quality": "88"} if is_webp else {"crf": "18", "preset": "medium", "tune": "stillimage"}
        stream = self._file.add_stream(codec, rate=speed, options=quality)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        self._stream, context = stream, stream.codec_context
        context.flags |= Flags.bitexact
        if not is_webp:
            context.color_primaries = context.color_trc = context.colorspace = BT709
            context.color_range = STUDIO_LEVELS
        # WebP knows but one matrix, that of BT.601.
        self._space = Colorspace.ITU601 if is_webp else Colorspace.ITU709
        self._filter = None if is_webp else BitStreamFilterContext(ENCODER_NOTES, self._stream)

    def add(self, picture: Colour) -> None:
        """Add a picture of the film's size, RGB of height x width x 3."""
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
        shown = frame.reformat(
            format="yuv420p",
            dst_colorspace=self._space,
            src_color_range=ColorRange.JPEG,
            dst_color_range=ColorRange.MPEG,
        )
        self._write(self._stream.encode(shown))

    def close(self) -> None:
        """Write what is still to be written and close the file."""
        try:
            self._write(self._stream.encode(None))
            if self._filter is not None:
                self._file.mux(self._filter.filter(None))
        finally:
            self._file.close()

    def abandon(self) -> None:
        """Close the file as it is; it is of no use any more."""
        self._file.close()

    def _write(self, packets: "list[Packet[VideoStream]]") -> None:
        for packet in packets:
            self._file.mux(packet if self._filter is None else self._filter.filter(packet))


def finished(picture: Colour, part: Crop, caption: str) -> Colour:
    """Return a frame as it is shown: white around an oval, the caption small in the lower left corner."""
    image = Image.fromarray(picture)
    if part.is_oval:
        image = outside_white(image)
    if caption:
        _write(image, caption)
    return np.asarray(image)


def even(width: float, height: float, longest: int) -> tuple[int, int]:
    """Return the even width and height, the longer side at most `longest` pixels, of a frame of that shape."""
    part = longest / max(width, height)
    across, down = (max(2, round(side * part / 2) * 2) for side in (width, height))
    return across, down


def _write(image: Image.Image, caption: str) -> None:
    size = max(LEAST_CAPTION, min(image.size) // CAPTION_PART)
    font = ImageFont.load_default(size)
    draw = ImageDraw.Draw(image, "RGBA")
    edge = size // 2
    left, bottom = edge, image.height - edge
    box = draw.textbbox((left + edge, bottom - edge), caption, font, anchor="ls")
    draw.rounded_rectangle((left, box[1] - edge, box[2] + edge, bottom), edge, (0, 0, 0, 140))
    draw.text((left + edge, bottom - edge), caption, (255, 255, 255, 255), font, anchor="ls")
