"""A photo of plain skin with the printed card on it."""

import io
from math import cos, radians

from PIL import Image, ImageDraw

from poreditary.domain.scale_card import HEIGHT, WIDTH, strokes

SKIN, PAPER = (196, 150, 128), (235, 235, 235)
LEFT, TOP, MARGIN = 120, 90, 24


def with_card(px_per_mm: int = 12, lean: float = 0.0) -> bytes:
    """Make a JPEG of so many pixels to a millimetre of the card, which leans to the side by degrees."""
    image = Image.new("RGB", (1200, 900), SKIN)
    draw = ImageDraw.Draw(image)
    right, lower = LEFT + WIDTH * px_per_mm, TOP + HEIGHT * px_per_mm
    draw.rectangle((LEFT - MARGIN, TOP - MARGIN, right + MARGIN, lower + MARGIN), fill=PAPER)
    for part in strokes():
        x, y = LEFT + part.left * px_per_mm, TOP + part.top * px_per_mm
        box = (x, y, x + part.width * px_per_mm - 1, y + part.height * px_per_mm - 1)
        draw.rectangle(box, fill=(part.ink, part.ink, part.ink))
    # Seen from far away, what leans is only narrower.
    seen = image.resize((round(image.width * cos(radians(lean))), image.height), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    seen.save(out, "JPEG", quality=95)
    return out.getvalue()
