"""The oval part of a picture."""

from PIL import Image, ImageDraw

FINER = 4
"""How much finer the mask is drawn, so that its edge is smooth."""
LARGEST = 1600


def outside_white(image: Image.Image) -> Image.Image:
    """Return the picture with all that lies outside the oval it holds white."""
    part = min(FINER, LARGEST * FINER / max(image.size))
    size = (max(1, round(image.width * part)), max(1, round(image.height * part)))
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).ellipse((0, 0, size[0] - 1, size[1] - 1), fill=255)
    ground = Image.new("RGB", image.size, "white")
    ground.paste(
        image, (0, 0), mask.resize(image.size, Image.Resampling.BOX if part >= 1 else Image.Resampling.BICUBIC)
    )
    return ground
