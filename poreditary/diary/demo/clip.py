"""A drawn picture in the place of a camera's, so that anyone can try the studio."""

from pathlib import Path

from poreditary.diary.demo.photos import photo_of
from poreditary.diary.pictures import pixels_of
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import View

DIMMED = 0.92
"""So much of the light of the drawn photos: before a camera the brightest skin keeps its detail."""


def example_clip(folder: Path, now: Stamp, view: View) -> Path:
    """Return the film of a view in a folder, drawn where there is none; needs no diary and takes about a second."""
    path = folder / f"example-{view}.mp4"
    if not path.exists():
        import numpy as np

        from poreditary.photo.clip import write_clip

        name = f"{path.stem}.jpg"
        pixels = pixels_of(photo_of(now, view), name)
        unfinished = path.with_suffix(".part")
        picture = np.frombuffer(pixels.data, np.uint8).reshape(pixels.height, pixels.width, 3)
        write_clip((picture * DIMMED).astype(np.uint8), unfinished)
        unfinished.replace(path)
    return path
