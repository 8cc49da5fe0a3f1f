"""The gate of an import: photos that were looked at are judged for the view they are said to show."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from poreditary.app.context import Context
from poreditary.diary.diary import Diary
from poreditary.diary.gate import Gate, Measured
from poreditary.diary.incoming import LOOKED_AT_PIXELS, Source
from poreditary.diary.pictures import pixels_of
from poreditary.domain.kinds import View
from poreditary.domain.quality import Quality

BATCH = 24
"""So many photos are judged in one go; other work comes in between."""
Named = tuple[bytes, str] | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate found of a photo for a view."""

    source: Source
    view: View
    quality: Quality


class ImportGate(QObject):
    """Judges photos off the Qt thread against the last photo of their view in the diary."""

    judged = Signal(object)
    """list[Verdict]."""
    finished = Signal()
    """All that was wanted is judged."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: dict[Source, tuple[View, Measured]] = {}
        self._gates: dict[View, Gate] = {}
        self.is_busy = False
        self._turn = 0

    def drop_pictures(self) -> None:
        """Let go of the last photos of the views; they are read again when one is judged."""
        self._turn += 1
        self._gates.clear()

    def want(self, source: Source, view: View, measured: Measured) -> None:
        """Judge a photo for a view, and no longer for the one wanted before."""
        self._waiting[source] = view, measured
        if not self.is_busy:
            self.is_busy = True
            self._go_on()

    def stop(self) -> None:
        """Judge nothing more."""
        self._waiting.clear()

    def _go_on(self) -> None:
        if not self._waiting:
            self.is_busy = False
            self.finished.emit()
            return
        view = next(iter(self._waiting.values()))[0]
        gate = self._gates.get(view)
        if gate is None:
            self._context.ask(
                self, lambda diary: _last(diary, view), lambda last: self._open(view, last), lambda _e: self._open(view)
            )
            return
        batch = [source for source, wish in self._waiting.items() if wish[0] is view][:BATCH]
        wanted = [(source, self._waiting.pop(source)[1]) for source in batch]
        self._context.runner.compute(
            self,
            lambda: [Verdict(source, view, gate.judge_measured(measured)) for source, measured in wanted],
            self._tell,
            self._fail,
        )

    def _open(self, view: View, last: Named = None) -> None:
        """Make the gate of a view; a last photo that cannot be read is none."""
        turn = self._turn

        def keep(gate: Gate) -> None:
            if turn == self._turn:
                self._gates[view] = gate
            self._go_on()

        fail = self._fail if last is None else lambda _problem: self._open(view)
        self._context.runner.compute(self, lambda: _gate(view, last), keep, fail)

    def _tell(self, verdicts: list[Verdict]) -> None:
        self.judged.emit(verdicts)
        self._go_on()

    def _fail(self, problem: Exception) -> None:
        """Report a bug; without figures the photos can be kept all the same."""
        self._context.fail(problem)
        self._waiting.clear()
        self._go_on()


def _last(diary: Diary, view: View) -> Named:
    photo = diary.sittings.last_photo(view)
    return None if photo is None else (diary.photos.original(photo), photo.file_name)


def _gate(view: View, last: Named) -> Gate:
    return Gate(None if last is None else pixels_of(*last, LOOKED_AT_PIXELS), view)
