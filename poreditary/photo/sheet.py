"""Photos beside each other on white paper, with what is to be known of each below it."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from unicodedata import east_asian_width

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from poreditary.domain.comparing import Caption

PAPER, INK, QUIET, CARE = "#FFFFFF", "#2B2926", "#6B665F", "#8F6214"
GAP_PART, TEXT_PART = 40, 30
LEAST_TEXT = 12

Colour = npt.NDArray[np.uint8]
Font = ImageFont.FreeTypeFont
Fonts = tuple[Font, Font]
"""The ordinary font, and that for wide signs."""


def sheet(pictures: Sequence[Colour], captions: Sequence[Caption], fonts: tuple[str, str]) -> Image.Image:
    """Return pictures of one size in a row; `fonts` are the files of the ordinary font and of one with Chinese."""
    height, width = pictures[0].shape[:2]
    gap, size = max(4, width // GAP_PART), max(LEAST_TEXT, width // TEXT_PART)
    plain, chinese = (ImageFont.truetype(name, size) for name in fonts)
    texts = [list(_wrapped(caption, (plain, chinese), width)) for caption in captions]
    line = size * 3 // 2
    below = max(map(len, texts), default=0) * line
    n = len(pictures)
    paper = Image.new("RGB", (n * width + (n + 1) * gap, height + 2 * gap + (below + gap if below else 0)), PAPER)
    draw = ImageDraw.Draw(paper)
    for place, (picture, text) in enumerate(zip(pictures, texts, strict=True)):
        left = gap + place * (width + gap)
        paper.paste(Image.fromarray(picture), (left, gap))
        for row, (words, colour) in enumerate(text):
            _write(draw, (left, height + 2 * gap + row * line + size), words, colour, (plain, chinese))
    return paper


def _write(draw: ImageDraw.ImageDraw, at: tuple[float, float], words: str, colour: str, fonts: Fonts) -> None:
    """Write words from a point on their base line, each sign in the font that has it."""
    left, base = at
    for run, font in _runs(words, fonts):
        draw.text((left, base), run, colour, font, anchor="ls")
        left += font.getlength(run)


def _wrapped(caption: Caption, fonts: Fonts, width: int) -> Iterator[tuple[str, str]]:
    """Yield the lines of a caption, none wider than `width` pixels, each with its colour."""
    lines = [
        (caption.title, INK),
        *((fact, QUIET) for fact in caption.facts),
        *((care, CARE) for care in caption.cares),
    ]
    for words, colour in lines:
        for line in _broken(words, fonts, width):
            yield line, colour


def _broken(words: str, fonts: Fonts, width: int) -> Iterator[str]:
    """Yield a text in lines, broken behind spaces and between wide signs."""
    line = ""
    for part in _parts(words):
        if line and _length((line + part).rstrip(), fonts) > width:
            yield line.strip()
            line = ""
        line += part
    if line.strip():
        yield line.strip()


def _parts(words: str) -> Iterator[str]:
    """Yield what stays together: a word with the space behind it, or one wide sign."""
    word = ""
    for sign in words:
        if word and (_is_wide(sign) or word[-1] == " " or _is_wide(word[-1])):
            yield word
            word = ""
        word += sign
    if word:
        yield word


def _length(words: str, fonts: Fonts) -> float:
    return sum(font.getlength(run) for run, font in _runs(words, fonts))


def _runs(words: str, fonts: Fonts) -> Iterator[tuple[str, Font]]:
    """Yield the stretches of a text that one font writes."""
    for is_wide, signs in groupby(words, _is_wide):
        yield "".join(signs), fonts[is_wide]


def _is_wide(sign: str) -> bool:
    return east_asian_width(sign) in "WF"
