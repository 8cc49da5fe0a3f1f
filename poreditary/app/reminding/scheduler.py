"""When the reminders are looked at: at the next moment one may come, in naps that outlive sleep and clock changes."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from poreditary.app.context import Context
from poreditary.diary.reminders import Gathered, gather, nameless
from poreditary.domain.change import Changes
from poreditary.domain.day import Stamp, local_day
from poreditary.domain.reminder_memory import Memory, Notice, Snooze, put_off, silence
from poreditary.domain.reminder_times import A_DAY, wall
from poreditary.domain.reminders import next_moment, notices_at, remember

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary

TABLES = frozenset({"reminder", "setting", "patch_test", "patch_reading"})
"""What decides when to look; whatever else counts is read when the time has come."""
DAYS_AHEAD = 14
"""For so many days a locked diary goes on reminding."""
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
        self._ahead: dict[date, Gathered] = {}
        self._is_asking = False
        self._is_stale = False
        self._has_failed = False
        context.changed.connect(self._hear)

    def start(self, *, says_missed: bool) -> None:
        """Look at the reminders now; what was missed today is said where the program was only just started."""
        if not says_missed:
            self.memory = Memory(heard=wall(self.context.clock()))
        self._ask()

    def read_ahead(self) -> None:
        """Read what will be due on the days to come: the diary is about to be locked."""
        self._ahead = {}
        self.context.ask(self, _days_ahead, self._keep_ahead, self._fail)

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

    def _keep_ahead(self, ahead: dict[date, Gathered]) -> None:
        """Go by what was read ahead as long as the diary is locked; what it was asked last may never be answered."""
        self._ahead = ahead
        if self.context.runner.is_locked:
            self._is_asking = self._is_stale = False
            self._nap()

    def _ask(self) -> None:
        if self.context.runner.is_locked and self._ahead:
            self._go_by_ahead()
            return
        self._is_stale = self._is_asking
        if not self._is_asking:
            self._is_asking = True
            self.context.ask(self, gather, self._answer, self._fail)

    def _go_by_ahead(self) -> None:
        """Take what was read ahead for the day it is now for what is due; far ahead nothing is known."""
        known = next(iter(self._ahead.values()))
        found = self._ahead.get(local_day(self.context.clock(), known.preferences.day_ends_at))
        if found is None:
            self.timer.start(round(LONGEST_NAP / timedelta(milliseconds=1)))
        else:
            self._take(found)

    def _answer(self, gathered: Gathered) -> None:
        self._is_asking = self._has_failed = False
        now = self.context.clock()
        if self._is_stale or gathered.state.day != local_day(now, gathered.preferences.day_ends_at):
            self._ask()
        else:
            self._take(gathered)

    def _take(self, gathered: Gathered) -> None:
        now = self.context.clock()
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


def _days_ahead(diary: "Diary") -> dict[date, Gathered]:
    """Return what is due on each of the days to come, by the day, without a name or a word of the person's."""
    now = diary.now()
    later = (Stamp(now.moment + n * A_DAY, now.utc_offset) for n in range(DAYS_AHEAD))
    return {found.state.day: nameless(found) for found in (gather(diary, moment) for moment in later)}
