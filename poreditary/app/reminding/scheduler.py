"""When the reminders are looked at: at the next moment one may come, in naps that outlive sleep and clock changes."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from poreditary.app.context import Context
from poreditary.diary.reminders import Gathered, gather
from poreditary.domain.change import Changes
from poreditary.domain.day import local_day
from poreditary.domain.reminder_memory import Memory, Notice, Snooze, put_off, silence
from poreditary.domain.reminder_times import wall
from poreditary.domain.reminders import next_moment, notices_at, remember

TABLES = frozenset({"reminder", "setting", "patch_test", "patch_reading"})
"""What decides when to look; whatever else counts is read when the time has come."""
LONGEST_NAP = timedelta(seconds=60)
SHORTEST_NAP = timedelta(milliseconds=200)


class Scheduler(QObject):
    """Says which notices came; the diary is read off the Qt thread, and only when a moment has come."""

    came = Signal(object)
    """The notices to say now, a tuple."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.memory = Memory()
        self.next: datetime | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._wake)
        self._gathered: Gathered | None = None
        self._is_asking = False
        self._is_stale = False
        self._has_failed = False
        context.changed.connect(self._hear)

    def start(self, *, says_missed: bool) -> None:
        """Look at the reminders now; what was missed today is said where the program was only just started."""
        if not says_missed:
            self.memory = Memory(heard=wall(self.context.clock()))
        self._ask()

    def put_off(self, notices: tuple[Notice, ...], length: Snooze) -> None:
        """Say notices again later, if they are still due then."""
        self.memory = put_off(self.memory, notices, self.context.clock(), length)
        self._nap()

    def silence(self, notices: tuple[Notice, ...]) -> None:
        """Say nothing for an hour, then notices and what came in it."""
        self.memory = silence(self.memory, notices, self.context.clock())
        self._nap()

    def _hear(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self._ask()

    def _wake(self) -> None:
        now, gathered = self.context.clock(), self._gathered
        # The times of patch tests were reckoned with the offset of then.
        if gathered is None or self._has_failed or self._has_come() or now.utc_offset != gathered.now.utc_offset:
            self._ask()
        else:
            self.memory = remember(self.memory, (), now, gathered.preferences)
            self._nap()

    def _has_come(self) -> bool:
        return self.next is not None and self.next <= wall(self.context.clock())

    def _ask(self) -> None:
        self._is_stale = self._is_asking
        if not self._is_asking:
            self._is_asking = True
            self.context.ask(self, gather, self._answer, self._fail)

    def _answer(self, gathered: Gathered) -> None:
        self._is_asking = self._has_failed = False
        now = self.context.clock()
        if self._is_stale or gathered.state.day != local_day(now, gathered.preferences.day_ends_at):
            self._ask()
            return
        # A reminder that was only just made for a time gone by, or brought back, is not said now.
        is_due, self._gathered = self._gathered is None or self._has_come(), gathered
        due = gathered.reminders if is_due else ()
        notices = notices_at(due, gathered.state, now, gathered.preferences, self.memory)
        self.memory = remember(self.memory, notices, now, gathered.preferences)
        self._nap()
        if notices:
            self.came.emit(notices)

    def _fail(self, problem: Exception) -> None:
        """Try again in a while; what goes on failing is told once."""
        is_told, self._is_asking, self._has_failed = self._has_failed, False, True
        self.timer.start(round(LONGEST_NAP / timedelta(milliseconds=1)))
        if not is_told:
            self.context.fail(problem)

    def _nap(self) -> None:
        """Sleep until the next moment, but never long: the computer may sleep, and its clock be set."""
        now, known = self.context.clock(), self._gathered
        # A moment that has come, and is still being read for, must not be passed over.
        if known is None or self._is_asking or self._has_failed:
            return
        self.next = next_moment(known.reminders, known.state, now, known.preferences, self.memory)
        if self.next is None:
            self.timer.stop()
            return
        nap = max(SHORTEST_NAP, min(LONGEST_NAP, self.next - wall(now)))
        self.timer.start(round(nap / timedelta(milliseconds=1)))
