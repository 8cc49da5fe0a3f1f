"""The patches that are being drawn on a photo, which of them is chosen, and what can be undone of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from poreditary.domain.kinds import View, Zone
from poreditary.domain.measured_view import Drawn
from poreditary.domain.measuring import Oval, Point

NONE = -1
MOST_UNDONE = 200


class DrawnPatch(NamedTuple):
    """A patch as it is drawn now: a `Drawn` of the diary with names for its parts."""

    zone: Zone
    oval: Oval


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything that undo brings back."""

    patches: tuple[DrawnPatch, ...] = ()
    chosen: int = NONE


class PatchDrawing(QObject):
    """Changes patches, one after the other; each change can be undone and done again.

    Changes with the same `step`, such as the many of one pull or of one held key, are one.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.room: Point = (1.0, 1.0)
        self._view = View.FRONT
        self._now = Drawing()
        self._before: list[Drawing] = []
        self._after: list[Drawing] = []
        self._step = ""

    def open(self, patches: Sequence[Drawn], room: Point, view: View) -> None:
        """Begin with patches on a photo with that room, the first of them chosen."""
        self.room, self._view = room, view
        self._now = Drawing(tuple(DrawnPatch(*patch) for patch in patches), 0 if patches else NONE)
        self._before, self._after, self._step = [], [], ""
        self.changed.emit()

    @property
    def patches(self) -> tuple[DrawnPatch, ...]:
        """Return the patches in the order they were drawn."""
        return self._now.patches

    @property
    def index(self) -> int:
        """Return which patch is chosen, NONE where none is."""
        return self._now.chosen

    @property
    def chosen(self) -> DrawnPatch | None:
        """Return the chosen patch."""
        return None if self.index == NONE else self.patches[self.index]

    @property
    def can_undo(self) -> bool:
        """Return whether anything was changed."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Return whether anything was undone."""
        return bool(self._after)

    def choose(self, index: int) -> None:
        """Choose a patch, or NONE; this is nothing to undo."""
        if index != self.index and NONE <= index < len(self.patches):
            self._now, self._step = replace(self._now, chosen=index), ""
            self.changed.emit()

    def put(self, oval: Oval, step: str = "") -> None:
        """Give the chosen patch another shape or place."""
        if self.chosen is not None and oval != self.chosen.oval:
            self._change(self._with(DrawnPatch(self.chosen.zone, oval)), step)

    def set_zone(self, zone: Zone) -> None:
        """Say where on the face the chosen patch lies."""
        if self.chosen is not None and zone is not self.chosen.zone:
            self._change(self._with(DrawnPatch(zone, self.chosen.oval)))

    def add(self, oval: Oval, step: str = "") -> None:
        """Draw another patch and choose it."""
        self._change(Drawing((*self.patches, DrawnPatch(self._next_zone(), oval)), len(self.patches)), step)

    def remove(self) -> None:
        """Take the chosen patch away and choose the one after it."""
        if self.chosen is not None:
            left = self.patches[: self.index] + self.patches[self.index + 1 :]
            self._change(Drawing(left, min(self.index, len(left) - 1)))

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self._after.append(self._now)
            self._show(self._before.pop())

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._after:
            self._before.append(self._now)
            self._show(self._after.pop())

    def _show(self, drawing: Drawing) -> None:
        self._now, self._step = drawing, ""
        self.changed.emit()

    def _change(self, drawing: Drawing, step: str = "") -> None:
        if not step or step != self._step:
            self._before = [*self._before[-MOST_UNDONE:], self._now]
        self._after.clear()
        self._now, self._step = drawing, step
        self.changed.emit()

    def _with(self, drawn: DrawnPatch) -> Drawing:
        patches = list(self.patches)
        patches[self.index] = drawn
        return Drawing(tuple(patches), self.index)

    def _next_zone(self) -> Zone:
        """Return the zone of a close-up, else the first one without a patch."""
        if self._view.value in set(Zone):
            return Zone(self._view.value)
        used = {drawn.zone for drawn in self.patches}
        return next((zone for zone in Zone if zone not in used), Zone.NOSE)
