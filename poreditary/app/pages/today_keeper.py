"""Keeps the answers of a check-in by themselves: after a pause, or when the person goes on to something else."""

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from poreditary.app.context import Context
from poreditary.app.pages.today_draft import Answer, Answers, Draft, Key, answered
from poreditary.domain.checkin import CheckIn

PAUSE_MS = 700


class Keeper(QObject):
    """Hold what was answered until the diary has it; each question makes one action to undo."""

    kept = Signal(object)
    """The day whose answers are all in the diary now."""
    failed = Signal()
    """Answers could not be kept; they are sent again with the next flush."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = Draft()
        self._last: tuple[date, Key] | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def answer(self, day: date, key: Key, answer: Answer) -> None:
        """Take an answer, to be kept after a pause or when another question is answered."""
        if (day, key) != self._last:
            self.flush()
        self._last = (day, key)
        self._draft.answer(day, key, answer)
        self._timer.start()

    def answer_all(self, day: date, answers: Answers) -> None:
        """Keep several answers now, as one action."""
        self.flush()
        for key, answer in answers.items():
            self._draft.answer(day, key, answer)
        self.flush()

    def holds(self, day: date) -> frozenset[Key]:
        """Return the questions of a day whose answers the diary does not have yet."""
        return frozenset(self._draft.of_day(day))

    @property
    def is_empty(self) -> bool:
        """Return whether the diary has all that was answered."""
        return self._draft.is_empty

    def flush(self) -> None:
        """Keep what was answered, now."""
        self._timer.stop()
        for day, answers in self._draft.send().items():
            self._keep(day, answers)

    def _keep(self, day: date, answers: Answers) -> None:
        self._context.change(
            self,
            lambda diary: diary.check_ins.save(answered(diary.check_ins.on(day) or CheckIn(day, diary.now()), answers)),
            lambda _changes: self._kept(day, answers),
            lambda problem: self._failed(day, answers, problem),
            quietly=True,
        )

    def _kept(self, day: date, answers: Answers) -> None:
        self._draft.kept(day, answers)
        if not self._draft.of_day(day):
            self.kept.emit(day)

    def _failed(self, day: date, answers: Answers, problem: Exception) -> None:
        self._draft.failed(day, answers)
        self.failed.emit()
        self._context.fail(problem)
