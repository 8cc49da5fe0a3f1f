"""Photos on their way from the camera: judged in full and made ready to be kept, beside the Qt thread."""

import json
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from poreditary.app.camera.feed import Captured
from poreditary.app.context import Context
from poreditary.app.models.photo_pictures import image_of
from poreditary.diary.gate import Gate
from poreditary.diary.photos import Incoming, look_at
from poreditary.diary.pictures import pixels_of
from poreditary.diary.sittings import Shot, shot_at
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.quality import GateMode, Quality, as_json
from poreditary.errors import UserError

GHOST_PIXELS = 1280
"""Longer side at which the last photo of a view is decoded."""


@dataclass(frozen=True, slots=True)
class Reference:
    """The last photo of a view, where there is one, its picture, and the gate that holds others against it."""

    view: View
    gate: Gate
    photo: Photo | None = None
    image: QImage | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A photo that can be kept, what the gate found, and its picture."""

    shot: Shot
    quality: Quality
    image: QImage


class Shots(QObject):
    """Reads the last photo of a view for the ghost and the gate, and judges photos by it."""

    reference_came = Signal(object)
    """Reference: for the view asked for last."""
    judged = Signal(object)
    """Judged: the photo asked for last."""
    failed = Signal(object)
    """Exception: a photo could not be judged; a UserError has the sentence."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: View | None = None
        self._turn = 0

    def ask_for_reference(self, view: View) -> None:
        """Find the last photo of a view; one that cannot be read is none."""
        self._asked = view
        self._context.ask(self, lambda diary: diary.sittings.last_photo(view), lambda photo: self._read(view, photo))

    def judge(self, captured: Captured, taken: Stamp, reference: Reference, mode: GateMode) -> None:
        """Judge a photo at its full resolution."""
        self._turn += 1
        turn = self._turn
        self._context.runner.compute(
            self,
            lambda: _judge(captured, taken, reference, mode),
            lambda judged: self.judged.emit(judged) if turn == self._turn else None,
            lambda problem: self.failed.emit(problem) if turn == self._turn else None,
        )

    def forget(self) -> None:
        """Let what is being judged go: it is no longer wanted."""
        self._turn += 1

    def drop(self) -> None:
        """Let every picture go that is on its way."""
        self.forget()
        self._asked = None

    def _read(self, view: View, photo: Photo | None) -> None:
        if photo is None:
            self._context.runner.compute(self, lambda: Reference(view, Gate(view=view)), self._tell)
            return
        self._context.ask(
            self,
            lambda diary: diary.photos.original(photo),
            lambda data: self._context.runner.compute(
                self, lambda: _reference(view, photo, data), self._tell, lambda _problem: self._read(view, None)
            ),
            lambda _problem: self._read(view, None),
        )

    def _tell(self, reference: Reference) -> None:
        if reference.view is self._asked:
            self.reference_came.emit(reference)


def _reference(view: View, photo: Photo, data: bytes) -> Reference:
    pixels = pixels_of(data, photo.file_name, GHOST_PIXELS)
    return Reference(view, Gate(pixels, view), photo, image_of(pixels))


def _judge(captured: Captured, taken: Stamp, reference: Reference, mode: GateMode) -> Judged:
    incoming = _looked(captured, taken)
    quality = reference.gate.judge(incoming.data, incoming.name)
    kept = shot_at(incoming, captured.camera, taken, reference.view)
    settings = json.dumps(captured.settings, separators=(",", ":"))
    return Judged(Shot(kept, reference.view, as_json(quality, mode), settings), quality, captured.image)


def _looked(captured: Captured, taken: Stamp) -> Incoming:
    """Look at the camera's own file; where a camera sends one that others cannot read, its picture is kept as PNG."""
    time = taken.local.replace(tzinfo=None)
    try:
        return look_at(captured.data(), captured.name, time)
    except UserError:
        if not captured.jpeg:
            raise
        plain = replace(captured, jpeg=b"")
        return look_at(plain.data(), plain.name, time)
