"""Which part of a photo is on show: zoom and pan as numbers, the same for photos of different sizes."""

from dataclasses import dataclass, replace

Size = tuple[float, float]
Point = tuple[float, float]

LARGEST_SCALE = 8.0
"""Screen pixels to a photo's pixel at the closest look."""
LEAST_ZOOM_RANGE = 4.0


@dataclass(frozen=True, slots=True)
class Look:
    """`zoom` 1 shows the whole photo; `x` and `y`, 0 to 1 across the photo, are what lies in the middle."""

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    @property
    def is_whole(self) -> bool:
        """Return whether the whole photo is on show."""
        return self.zoom <= 1.0


@dataclass(frozen=True, slots=True)
class Frame:
    """A photo of `photo` pixels shown in a view of `view` pixels (device pixels for both)."""

    photo: Size
    view: Size

    @property
    def fit(self) -> float:
        """Return how many view pixels a photo pixel takes when the whole photo is shown."""
        return min(self.view[0] / self.photo[0], self.view[1] / self.photo[1])

    @property
    def most_zoom(self) -> float:
        """Return the closest look."""
        return max(LEAST_ZOOM_RANGE, LARGEST_SCALE / self.fit)

    def scale(self, look: Look) -> float:
        """Return how many view pixels a photo pixel takes."""
        return self.fit * look.zoom

    def one_to_one(self) -> float:
        """Return the zoom at which a photo pixel takes one view pixel, never less than the whole."""
        return max(1.0, 1 / self.fit)

    def settled(self, look: Look) -> Look:
        """Return the nearest look that is not too close and leaves no gap where the photo could be."""
        zoom = min(max(look.zoom, 1.0), self.most_zoom)
        halves = [view / (photo * self.fit * zoom) / 2 for view, photo in zip(self.view, self.photo, strict=True)]
        x, y = (
            min(max(at, half), 1 - half) if half < 0.5 else 0.5
            for at, half in zip((look.x, look.y), halves, strict=True)
        )
        return Look(zoom, x, y)

    def corner(self, look: Look) -> Point:
        """Return where the photo's upper left corner lies in the view."""
        scale = self.scale(look)
        return (
            self.view[0] / 2 - look.x * self.photo[0] * scale,
            self.view[1] / 2 - look.y * self.photo[1] * scale,
        )

    def zoomed(self, look: Look, factor: float, at: Point | None = None) -> Look:
        """Return a closer or wider look that keeps the photo still under a point of the view (else its middle)."""
        zoom = min(max(look.zoom * factor, 1.0), self.most_zoom)
        from_middle = [(at[i] - self.view[i] / 2) if at else 0.0 for i in (0, 1)]
        change = 1 / self.scale(look) - 1 / (self.fit * zoom)
        x, y = (
            now + offset * change / photo
            for now, offset, photo in zip((look.x, look.y), from_middle, self.photo, strict=True)
        )
        return self.settled(Look(zoom, x, y))

    def panned(self, look: Look, dx: float, dy: float) -> Look:
        """Return the look after the photo was pulled by so many view pixels."""
        scale = self.scale(look)
        return self.settled(replace(look, x=look.x - dx / scale / self.photo[0], y=look.y - dy / scale / self.photo[1]))
