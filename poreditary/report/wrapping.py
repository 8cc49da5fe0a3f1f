"""Photos on their way to the template.

The template is given texts only. A JPEG inside an SVG stays the JPEG it is in the PDF, and no photo of a face is
written to the disk for the report's sake.
"""

from base64 import b64encode
from io import BytesIO

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
    '<image width="{width}" height="{height}" href="data:image/jpeg;base64,{data}"/></svg>'
)


def wrapped(jpeg: bytes) -> str:
    """Return a JPEG as an SVG of its size in pixels."""
    from PIL import Image

    with Image.open(BytesIO(jpeg)) as image:
        width, height = image.size
    return SVG.format(width=width, height=height, data=b64encode(jpeg).decode())
