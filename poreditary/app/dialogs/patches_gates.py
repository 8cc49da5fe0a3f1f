"""What speaks against a photo as the one to measure from; it is looked at while the person goes on, and only said."""

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from poreditary.app.context import Context
from poreditary.app.models.patch_drawing import DrawnPatch
from poreditary.app.models.turns import Turns
from poreditary.app.tasks import CancelledError
from poreditary.app.texts import lookup, say, sentence, word
from poreditary.app.widgets.signed_line import SignedLine
from poreditary.diary.measure_setup import cautions
from poreditary.domain.gate_words import saying
from poreditary.domain.measured_view import Scale
from poreditary.domain.measuring import Gate
from poreditary.domain.photo import Photo
from poreditary.errors import UserError

REST_MS = 1_200
"""Nothing is looked at before the person let the patches be for so long."""
MOST_LINES = 4
Found = tuple[tuple[Gate, ...], ...]


class CautionPart(QObject):
    """Looks at the photo anew whenever patches or scale have become others."""

    told = Signal(str, list)
    """What is known by now in one sentence, and a line for each caution."""

    def __init__(self, context: Context, room: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._room = context, room
        self._photo: Photo | None = None
        self._patches: tuple[DrawnPatch, ...] = ()
        self._scale = Scale()
        self._looked: tuple[object, ...] | None = None
        self._turns, self._over = Turns(), threading.Event()
        self._timer = QTimer(self, singleShot=True)
        self.rest_ms = REST_MS
        self._timer.timeout.connect(self._look)
        self._lines: list[SignedLine] = []
        context.resting.connect(self._rest)

    @property
    def is_looking(self) -> bool:
        """Return whether a look is under way or about to be."""
        return self._timer.isActive() or self._looked is None

    def open(self, photo: Photo) -> None:
        """Look at this photo."""
        self._photo = photo
        self._timer.start(self.rest_ms)

    def show(self, patches: Sequence[DrawnPatch], scale: Scale) -> None:
        """Say what patches and scale are now."""
        if (tuple(patches), scale) != (self._patches, self._scale):
            self._patches, self._scale = tuple(patches), scale
            self._looked = None
            if self._photo is not None:
                self._timer.start(self.rest_ms)

    def stop(self) -> None:
        """End the look under way and begin no other."""
        self._rest()
        self._photo = None

    def _rest(self) -> None:
        """End the look under way, and let nothing be heard of it."""
        self._timer.stop()
        self._turns.end()
        self._over.set()
        if self.is_looking:
            self._looked = ()
            self._tell("", [])

    def _look(self) -> None:
        photo, patches = self._photo, self._patches
        self._rest()
        if photo is None or not patches:
            return
        self._looked = None
        self._tell(say("Patches", "Looking at the photo…"), [])
        look, miss = self._asking(photo), self._turns.only_now(self._miss)

        def take(found: Found) -> None:
            self._take(patches, found)

        def begin(data: bytes) -> None:
            runner = self._context.runner
            runner.compute(self, lambda: look(data), self._turns.only_now(take), miss, slowly=True)

        self._context.ask(self, lambda diary: diary.photos.original(photo), self._turns.only_now(begin), miss)

    def _asking(self, photo: Photo) -> Callable[[bytes], Found]:
        """Return what looks at a photo's bytes as things are now, until `_over` is another or set."""
        ovals, scale, over = [patch.oval for patch in self._patches], self._scale, threading.Event()
        self._over = over

        def step(_done: int, _of: int) -> None:
            if over.is_set():
                raise CancelledError

        return lambda data: cautions((data, photo.file_name), ovals, scale.px_per_mm, step)

    def _take(self, patches: Sequence[DrawnPatch], found: Found) -> None:
        self._looked = found
        by_text: dict[str, list[str]] = {}
        for patch, gates in zip(patches, found, strict=False):
            for gate in gates:
                by_text.setdefault(saying(gate, alone=True).said(lookup), []).append(word(patch.zone))
        lines = [f"{', '.join(dict.fromkeys(zones))}: {text}" for text, zones in by_text.items()]
        if not lines:
            self._tell(say("Patches", "Nothing speaks against this photo."), [])
        else:
            self._tell(say("Patches", "It can be measured from, but this would help:"), lines)

    def _miss(self, problem: Exception) -> None:
        self._looked = ()
        self._tell("", [])
        if isinstance(problem, UserError):
            self._tell(sentence(problem), [])
        elif not isinstance(problem, CancelledError):
            self._context.fail(problem)

    def _tell(self, text: str, lines: list[str]) -> None:
        while len(self._lines) < min(len(lines), MOST_LINES):
            line = SignedLine("care", "care")
            self._lines.append(line)
            self._room.addWidget(line)
        for line, words in zip(self._lines, [*lines, *[""] * len(self._lines)], strict=False):
            line.say(words)
        self.told.emit(text, lines)
